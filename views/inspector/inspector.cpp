// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "document/plandocument.h"
#include "domain/labels.h"
#include "items/recordnames.h"
#include "views/common/theme.h"
#include "views/inspector/linkspanel.h"
#include "views/inspector/noteforms.h"
#include "views/inspector/recordhistorypanel.h"
#include "views/inspector/simpleforms.h"

#include <KMessageWidget>

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int preferredWidth = 300;

struct Header {
    QString kind;
    QString title;
};

Header headerOf(const Plan &plan, const std::vector<RecordReference> &records)
{
    Header header;
    forEachRecordType([&]<typename R>() {
        if (records.empty() || QLatin1StringView(Record<R>::table) != records.front().table)
            return;
        header.kind = recordLabel<R>();
        if constexpr (std::is_same_v<R, PlanSettings>) {
            header.title = plan.settings().title;
        } else if constexpr (!isNeverUndone<R>) {
            header.title = records.size() == 1 ? recordName(plan, Id<R>(records.front().id))
                                               : Inspector::tr("%1 selected").arg(records.size());
        }
    });
    return header;
}

} // namespace

Inspector::Inspector(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_kind(new QLabel), m_title(new QLabel), m_message(new KMessageWidget),
      m_tabs(new QTabWidget), m_details(new QScrollArea), m_notes(new QStackedWidget), m_links(new LinksPanel(document, selection)),
      m_history(new RecordHistoryPanel(document))
{
    setObjectName(u"inspector"_s);
    build();
    connect(&selection, &PlanSelection::recordsChanged, this, &Inspector::follow);
    connect(&selection, &PlanSelection::releaseChanged, this, &Inspector::follow);
    connect(&document, &PlanDocument::changed, this, &Inspector::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::fillTab);
    follow();
}

Inspector::~Inspector() = default;

QSize Inspector::sizeHint() const
{
    return {preferredWidth, 600};
}

void Inspector::build()
{
    const int em = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em / 3, 0, 0);
    layout->setSpacing(em / 4);
    for (QLabel *label : {m_kind, m_title}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(em / 2, 0, em / 2, 0);
        layout->addWidget(label);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMessageType(KMessageWidget::Error);
    m_message->hide();
    layout->addWidget(m_message);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setWidget(new QStackedWidget);
    m_details->setAccessibleName(tr("Details"));
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_links, tr("Links"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setUsesScrollButtons(false);
    layout->addWidget(m_tabs, 1);
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

std::vector<RecordReference> Inspector::subject() const
{
    // Records of one type can be edited together; of a mixed selection those of the first one's type are.
    std::vector<RecordReference> chosen;
    for (const RecordReference &record : m_selection.records()) {
        if (record.table == m_selection.records().front().table)
            chosen.push_back(record);
    }
    if (!chosen.empty())
        return chosen;
    if (m_document.plan().find(m_selection.release()))
        return {{QString::fromLatin1(Record<Release>::table), m_selection.release().value()}};
    return {{QString::fromLatin1(Record<PlanSettings>::table), PlanSettings::onlyId.value()}};
}

Result<void> Inspector::commitPending()
{
    for (Form *form : {m_form, m_noteForm}) {
        if (!form)
            continue;
        if (auto done = form->commitPending(); !done)
            return done;
    }
    return {};
}

void Inspector::follow()
{
    const auto next = subject();
    if (next == m_shown)
        return;
    m_message->hide();
    if (auto done = commitPending(); !done)
        warn(tr("Not changed: %1").arg(done.error().text));
    m_shown = next;
    std::vector<qint64> ids;
    for (const RecordReference &record : m_shown)
        ids.push_back(record.id);
    showForm(m_shown.front().table, ids);
    showNotes(m_shown.front().table, ids);
    showHeader();
    fillTab();
}

void Inspector::showForm(const QString &table, const std::vector<qint64> &ids)
{
    auto *stack = static_cast<QStackedWidget *>(m_details->widget());
    Form *&form = m_forms[table];
    if (!form) {
        form = makeForm(table, m_document).release();
        if (form) {
            auto *page = new QWidget;
            auto *layout = new QVBoxLayout(page);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(form);
            layout->addStretch(1);
            stack->addWidget(page);
        }
    }
    m_form = form;
    if (!form)
        return;
    // Only the page on show may claim height, else a short form scrolls like the longest.
    for (int i = 0; i < stack->count(); ++i)
        stack->widget(i)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    form->parentWidget()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    stack->setCurrentWidget(form->parentWidget());
    form->setRecords(ids);
}

void Inspector::showNotes(const QString &table, const std::vector<qint64> &ids)
{
    Form *&form = m_noteForms[table];
    if (!form) {
        form = makeNoteForm(table, m_document).release();
        if (form)
            m_notes->addWidget(form);
    }
    m_noteForm = form;
    m_tabs->setTabVisible(NotesTab, form != nullptr);
    if (form) {
        m_notes->setCurrentWidget(form);
        form->setRecords(ids);
    }
}

void Inspector::showHeader()
{
    const Header header = headerOf(m_document.plan(), m_shown);
    m_kind->setText(header.kind);
    m_title->setText(header.title);
    m_title->setVisible(!header.title.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(colours).mutedText);
    m_kind->setPalette(colours);
}

void Inspector::refresh()
{
    // Records may have gone, or the release of the sidebar.
    if (subject() != m_shown)
        return follow();
    if (m_form)
        m_form->refresh();
    if (m_noteForm)
        m_noteForm->refresh();
    showHeader();
    fillTab();
}

void Inspector::fillTab()
{
    if (m_shown.empty())
        return;
    if (m_tabs->currentIndex() == LinksTab)
        m_links->setRecord(m_shown.front());
    else if (m_tabs->currentIndex() == HistoryTab)
        m_history->setRecord(m_shown.front());
}

void Inspector::warn(const QString &text)
{
    m_message->setText(text);
    m_message->animatedShow();
}

} // namespace Plimsoll
