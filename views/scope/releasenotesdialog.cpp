// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/releasenotesdialog.h"

#include "document/markdowndocument.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/workname.h"
#include "exchange/messagevalues.h"
#include "exchange/safefilename.h"
#include "exchange/textsinlanguage.h"
#include "views/common/dialogparts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Beside the id of an audience, which is the data of its entry.
constexpr int customerRole = Qt::UserRole + 1;

} // namespace

ReleaseNotesDialog::ReleaseNotesDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_releases(new QComboBox), m_audiences(new QComboBox), m_preview(new QTextEdit),
      m_missingText(plainLabel()), m_missing(new QListWidget), m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy"))),
      m_saveMarkdown(new QPushButton(tr("Save as &Markdown…"))), m_saveHtml(new QPushButton(tr("Save as &HTML…")))
{
    setWindowTitle(tr("Release notes"));
    layOut();
    fillReleases(release);
    fillAudiences();
    connect(m_releases, &QComboBox::currentIndexChanged, this, &ReleaseNotesDialog::refresh);
    connect(m_audiences, &QComboBox::currentIndexChanged, this, &ReleaseNotesDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ReleaseNotesDialog::copy);
    connect(m_saveMarkdown, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(safeFileName(m_notes.title, u"md"_s), markdown()); });
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(safeFileName(m_notes.title, u"html"_s), html()); });
    connect(m_missing, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT itemRequested(WorkItemId(item->data(Qt::UserRole).toLongLong()));
        accept();
    });
    refresh();
}

void ReleaseNotesDialog::layOut()
{
    const int em = fontMetrics().height();
    resize(em * 44, em * 36);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("Release notes"));
    m_missing->setAccessibleName(tr("Public items without a note for customers"));
    m_missing->setToolTip(tr("Double-click an item to write its note"));
    m_missing->setMaximumHeight(em * 7);
    auto *choices = new QFormLayout;
    choices->addRow(tr("&Release:"), m_releases);
    choices->addRow(tr("For &whom:"), m_audiences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_copy, m_saveMarkdown, m_saveHtml})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_missingText);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
}

void ReleaseNotesDialog::fillReleases(ReleaseId chosen)
{
    const Plan &plan = m_document.plan();
    for (const Release &release : plan.table<Release>())
        m_releases->addItem(displayName(plan, release), release.id.value());
    const int index = chosen.isValid() ? m_releases->findData(chosen.value()) : m_releases->count() - 1;
    m_releases->setCurrentIndex(index);
}

/// Those of the plan, customers first; where it has none of a kind, that kind itself.
void ReleaseNotesDialog::fillAudiences()
{
    const auto add = [this](const QString &name, AudienceId id, bool customer) {
        m_audiences->addItem(name, id.value());
        m_audiences->setItemData(m_audiences->count() - 1, customer, customerRole);
    };
    for (const bool customer : {true, false}) {
        const int before = m_audiences->count();
        for (const Audience &audience : m_document.plan().table<Audience>()) {
            if (audience.customer == customer)
                add(audience.name, audience.id, customer);
        }
        if (m_audiences->count() == before)
            add(customer ? tr("Customers") : tr("Everybody inside"), {}, customer);
    }
}

void ReleaseNotesDialog::refresh()
{
    const Audience reader = audience();
    m_notes = releaseNotes(m_document.plan(), chosenId<Release>(*m_releases), reader, TextsInLanguage(reader.language));
    m_markdown = markdownOf(m_notes, markdownEscaped);
    auto *text = new MarkdownDocument(m_markdown, this);
    m_preview->setDocument(text);
    delete std::exchange(m_text, text);
    const bool any = !m_notes.isEmpty();
    for (QPushButton *button : {m_copy, m_saveMarkdown, m_saveHtml})
        button->setEnabled(any);
    showMissing();
}

void ReleaseNotesDialog::showMissing()
{
    m_missing->clear();
    for (const WorkItemId id : m_notes.missing) {
        auto *entry = new QListWidgetItem(keyAndTitle(*m_document.plan().find(id)), m_missing);
        entry->setData(Qt::UserRole, id.value());
    }
    m_missing->setVisible(!m_notes.missing.empty());
    if (m_notes.missing.empty() && m_notes.isEmpty())
        m_missingText->setText(audience().customer ? tr("No public work item of this release has a note for this audience yet.")
                                                   : tr("This release ships no work item for this audience yet."));
    else if (m_notes.missing.empty())
        m_missingText->clear();
    else
        m_missingText->setText(counted(qsizetype(m_notes.missing.size()), tr("1 public item says nothing to customers yet:"), tr("%1 public items say nothing to customers yet:")));
    m_missingText->setVisible(!m_missingText->text().isEmpty());
}

Audience ReleaseNotesDialog::audience() const
{
    if (const Audience *known = m_document.plan().find(chosenId<Audience>(*m_audiences)))
        return *known;
    Audience all;
    all.customer = m_audiences->currentData(customerRole).toBool();
    all.language = QLocale().bcp47Name();
    return all;
}

QByteArray ReleaseNotesDialog::markdown() const
{
    return m_markdown.toUtf8();
}

QByteArray ReleaseNotesDialog::html() const
{
    return htmlPageOf(*m_text, m_notes.title, audience().language).toUtf8();
}

void ReleaseNotesDialog::copy()
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plainTextOf(*m_text));
    mime->setData(u"text/html"_s, htmlBodyOf(*m_text).toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

} // namespace Plimsoll
