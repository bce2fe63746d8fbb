// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/newreleasedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/releaseplacement.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"
#include "items/celltext.h"
#include "views/common/dateedit.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int quarterOfAYear = 13 * 7;

/// "1.38" after "1.37": the last number counts on.
QString nextName(const QString &name)
{
    static const QRegularExpression lastNumber(u"(\\d{1,9})(?!.*\\d)"_s);
    const auto match = lastNumber.match(name);
    if (!match.hasMatch())
        return {};
    QString next = name;
    return next.replace(match.capturedStart(), match.capturedLength(), QString::number(match.captured().toLongLong() + 1));
}

/// As long after the source as that came after the release before it; else a quarter of a year.
QDate nextDate(const Plan &plan, const Timetable &timetable, const Release &source)
{
    const QDate date = timetable.startOf(source.anchor);
    QDate before;
    for (const Release &release : plan.table<Release>()) {
        const QDate other = timetable.startOf(release.anchor);
        if (release.product == source.product && other.isValid() && other < date && (!before.isValid() || other > before))
            before = other;
    }
    return before.isValid() ? date.addDays(before.daysTo(date)) : date.addDays(quarterOfAYear);
}

} // namespace

NewReleaseDialog::NewReleaseDialog(PlanDocument &document, ReleaseId source, QWidget *parent)
    : QDialog(parent), m_document(document), m_source(new QComboBox), m_name(new QLineEdit), m_message(new QLabel), m_dates(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Release"));
    m_date = new DateEdit([this](QDate current) {
        return DateInputContext{m_document.today(), current, &m_document.timetable().calendars().ofPlan(), QLocale()};
    });
    m_date->setFirstDayOfWeek(document.plan().settings().firstDayOfWeek);
    for (const Release &release : document.plan().table<Release>())
        m_source->addItem(displayName(document.plan(), release), release.id.value());
    m_source->setCurrentIndex(m_source->findData(source.value()));
    build();
    suggest();
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewReleaseDialog::suggest);
    connect(m_name, &QLineEdit::textChanged, this, &NewReleaseDialog::preview);
    connect(m_date, &DateEdit::typed, this, &NewReleaseDialog::preview);
    connect(m_date, &DateEdit::committed, this, &NewReleaseDialog::preview);
}

void NewReleaseDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 40, em * 34);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Like:"), m_source);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Anchor on:"), m_date);
    layout->addLayout(form);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    m_dates->setHeaderLabels({tr("Milestone"), tr("Date"), tr("In the source")});
    m_dates->setRootIsDecorated(false);
    m_dates->setAlternatingRowColors(true);
    m_dates->setUniformRowHeights(true);
    m_dates->setAccessibleName(tr("Dates of the new release"));
    layout->addWidget(m_dates, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Create release"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewReleaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewReleaseDialog::reject);
}

ReleaseId NewReleaseDialog::source() const
{
    return ReleaseId(m_source->currentData().toLongLong());
}

void NewReleaseDialog::suggest()
{
    if (const Release *from = m_document.plan().find(source())) {
        m_date->setDate(nextDate(m_document.plan(), m_document.timetable(), *from));
        m_name->setText(nextName(from->name));
    }
    preview();
}

void NewReleaseDialog::preview()
{
    const auto date = m_date->reading();
    const QString name = m_name->text().trimmed();
    m_edit.reset();
    m_dates->clear();
    QString trouble;
    if (name.isEmpty()) {
        trouble = tr("Type the name of the new release, such as its version.");
    } else if (!date) {
        trouble = date.error().text;
    } else if (auto edit = placeRelease(m_document.plan(), m_document.timetable(), source(), name, *date, m_document.ids())) {
        m_edit = *edit;
        showDates(*edit);
    } else {
        trouble = edit.error().text;
    }
    tell(trouble.isEmpty() ? tr("%1 milestones follow their rules to these dates.").arg(m_dates->topLevelItemCount()) : trouble,
         !trouble.isEmpty());
    m_accept->setEnabled(m_edit.has_value() && !m_document.isReadOnly());
}

void NewReleaseDialog::showDates(const PlanEdit &edit)
{
    Plan after = m_document.plan();
    after.apply(edit);
    const Timetable timetable = updateTimetable(m_document.timetable(), m_document.plan(), after, edit);
    QHash<QString, QDate> inSource;
    for (const Milestone &m : m_document.plan().table<Milestone>()) {
        if (m.release == source())
            inSource.insert(m.title, m_document.timetable().startOf(m.id));
    }
    std::vector<std::pair<QDate, const Milestone *>> dated;
    for (const auto &change : edit.changes<Milestone>()) {
        if (change.after)
            dated.emplace_back(timetable.startOf(change.id()), after.find(change.id()));
    }
    std::ranges::stable_sort(dated, {}, &std::pair<QDate, const Milestone *>::first);
    QList<QTreeWidgetItem *> items;
    for (const auto &[date, milestone] : dated) {
        items += new QTreeWidgetItem({displayTitle(after, *milestone), date.isValid() ? dateText(date, locale()) : tr("No date"),
                                      dateText(inSource.value(milestone->title), locale())});
    }
    m_dates->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_dates->resizeColumnToContents(column);
}

void NewReleaseDialog::tell(const QString &text, bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_message->setPalette(colours);
    m_message->setText(text);
}

void NewReleaseDialog::accept()
{
    if (!m_date->commit() || !m_edit)
        return;
    ReleaseId made;
    for (const auto &change : m_edit->changes<Release>())
        made = change.before ? made : change.id();
    if (auto done = m_document.execute(*m_edit); !done) {
        tell(done.error().text, true);
        return;
    }
    Q_EMIT releaseMade(made);
    QDialog::accept();
}

} // namespace Plimsoll
