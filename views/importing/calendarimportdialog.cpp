// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/calendarimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/cellvalue.h"
#include "items/plaintip.h"
#include "views/common/recordbox.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int asTheTitlesTell = -1;

QString outcomeText(IcsImportRow::Outcome outcome)
{
    switch (outcome) {
    case IcsImportRow::Outcome::Added:
        return CalendarImportDialog::tr("New");
    case IcsImportRow::Outcome::Updated:
        return CalendarImportDialog::tr("Changed");
    case IcsImportRow::Outcome::Unchanged:
        return CalendarImportDialog::tr("Unchanged");
    case IcsImportRow::Outcome::Cancelled:
        return CalendarImportDialog::tr("Cancelled");
    case IcsImportRow::Outcome::Gone:
        return CalendarImportDialog::tr("Gone");
    case IcsImportRow::Outcome::LeftOut:
        break;
    }
    return CalendarImportDialog::tr("Left out");
}

template<typename E>
void addEnum(QComboBox &box)
{
    for (const Choice &choice : enumChoices<E>())
        box.addItem(choice.text, choice.value);
}

template<typename R>
Id<R> idIn(const QComboBox &box)
{
    return Id<R>(box.currentData().toLongLong());
}

QString remarkOf(const IcsImportRow &row)
{
    if (row.change.isEmpty())
        return row.remark;
    return row.remark.isEmpty() ? row.change : CalendarImportDialog::tr("%1 (%2)").arg(row.change, row.remark);
}

} // namespace

CalendarImportDialog::CalendarImportDialog(PlanDocument &document, const ForeignCalendar &calendar, const ForeignSpan &span, IcsAs as,
                                           QWidget *parent)
    : QDialog(parent), m_document(document), m_calendar(calendar), m_span(span), m_form(new QFormLayout), m_as(new QComboBox),
      m_kind(new QComboBox), m_hard(new QCheckBox(tr("Milestones must stay &out of them"))), m_product(new QComboBox), m_environment(new QComboBox),
      m_reach(new QComboBox), m_release(new QComboBox), m_person(new QComboBox), m_absenceKind(new QComboBox), m_summary(new QLabel),
      m_note(new QLabel), m_rows(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(calendar.name.isEmpty() ? tr("Import a Calendar") : tr("Import %1").arg(calendar.name));
    buildChoices();
    build();
    setAs(as);
    showChoices();
    connect(m_as, &QComboBox::currentIndexChanged, this, &CalendarImportDialog::showChoices);
    for (QComboBox *box : {m_kind, m_product, m_environment, m_reach, m_release, m_person, m_absenceKind})
        connect(box, &QComboBox::currentIndexChanged, this, &CalendarImportDialog::fill);
    connect(m_hard, &QCheckBox::toggled, this, &CalendarImportDialog::fill);
    connect(m_rows, &QTreeWidget::itemChanged, this, &CalendarImportDialog::enable);
    connect(&document, &PlanDocument::changed, this, &CalendarImportDialog::fill);
}

void CalendarImportDialog::buildChoices()
{
    const Plan &plan = m_document.plan();
    m_as->addItem(tr("Windows: blackouts, freezes, events"), int(IcsAs::Windows));
    m_as->addItem(tr("Absences of people"), int(IcsAs::Absences));
    m_as->addItem(tr("Milestones of a release"), int(IcsAs::Milestones));
    m_kind->addItem(tr("As the titles tell"), asTheTitlesTell);
    addEnum<WindowKind>(*m_kind);
    m_hard->setChecked(true);
    addRecords<Product>(*m_product, plan, tr("All products"));
    addRecords<Environment>(*m_environment, plan, tr("All environments"));
    addEnum<MilestoneReach>(*m_reach);
    addRecords<Release>(*m_release, plan, tr("No release"));
    addRecords<Person>(*m_person, plan, tr("Nobody"));
    addEnum<AbsenceKind>(*m_absenceKind);
    m_form->addRow(tr("&Events are:"), m_as);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Release:"), m_release);
    m_form->addRow(tr("&Product:"), m_product);
    m_form->addRow(tr("E&nvironment:"), m_environment);
    m_form->addRow(tr("Con&cern:"), m_reach);
    m_form->addRow(QString(), m_hard);
    m_form->addRow(tr("&Where nobody is named:"), m_person);
    m_form->addRow(tr("Kind of &absence:"), m_absenceKind);
}

void CalendarImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 52, em * 36);
    for (QLabel *label : {m_summary, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_rows->setHeaderLabels({tr("Event"), tr("Person"), tr("First day"), tr("Last day"), tr("Outcome"), tr("Remark")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(tr("Events"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

void CalendarImportDialog::setAs(IcsAs as)
{
    m_as->setCurrentIndex(m_as->findData(int(as)));
}

void CalendarImportDialog::setRelease(ReleaseId release)
{
    if (const int index = m_release->findData(release.value()); index >= 0)
        m_release->setCurrentIndex(index);
}

void CalendarImportDialog::setPerson(PersonId person)
{
    if (const int index = m_person->findData(person.value()); index >= 0)
        m_person->setCurrentIndex(index);
}

void CalendarImportDialog::showChoices()
{
    const auto as = IcsAs(m_as->currentData().toInt());
    const bool windows = as == IcsAs::Windows;
    const bool absences = as == IcsAs::Absences;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_product, m_reach, m_hard})
        m_form->setRowVisible(widget, windows);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_person, m_absenceKind})
        m_form->setRowVisible(widget, absences);
    m_form->setRowVisible(m_release, !absences);
    m_form->setRowVisible(m_environment, !absences);
    m_environment->setItemText(0, windows ? tr("All environments") : tr("None"));
    m_release->setItemText(0, windows ? tr("No release") : tr("Choose one"));
    m_rows->setColumnHidden(PersonColumn, !absences);
    if (as == IcsAs::Milestones && m_release->currentIndex() == 0 && m_release->count() == 2)
        m_release->setCurrentIndex(1);
    fill();
}

IcsImportOptions CalendarImportDialog::options() const
{
    IcsImportOptions options;
    options.as = IcsAs(m_as->currentData().toInt());
    if (const int kind = m_kind->currentData().toInt(); kind != asTheTitlesTell)
        options.windowKind = WindowKind(kind);
    options.hard = m_hard->isChecked();
    options.product = idIn<Product>(*m_product);
    options.environment = idIn<Environment>(*m_environment);
    options.reach = MilestoneReach(m_reach->currentData().toInt());
    options.release = idIn<Release>(*m_release);
    options.person = idIn<Person>(*m_person);
    options.absenceKind = AbsenceKind(m_absenceKind->currentData().toInt());
    options.first = m_span.first;
    options.last = m_span.last;
    options.zone = m_span.zone;
    return options;
}

QString CalendarImportDialog::summary() const
{
    return m_summary->text();
}

void CalendarImportDialog::tellCounts(bool homeless)
{
    QStringList counts;
    for (const auto outcome : {IcsImportRow::Outcome::Added, IcsImportRow::Outcome::Updated, IcsImportRow::Outcome::Unchanged,
                               IcsImportRow::Outcome::Cancelled, IcsImportRow::Outcome::Gone, IcsImportRow::Outcome::LeftOut}) {
        if (const auto count = std::ranges::count(m_proposed, outcome, &IcsImportRow::outcome); count > 0)
            counts << tr("%1 %2").arg(locale().toString(qlonglong(count)), outcomeText(outcome).toLower());
    }
    m_summary->setText(homeless           ? tr("Choose the release whose milestones they are.")
                       : counts.isEmpty() ? tr("The calendar holds nothing between %1 and %2.").arg(dateText(m_span.first, locale()), dateText(m_span.last, locale()))
                                          : counts.join(u", "_s));
}

void CalendarImportDialog::fill()
{
    const IcsImportOptions chosen = options();
    const bool homeless = chosen.as == IcsAs::Milestones && !chosen.release.isValid();
    m_proposed = homeless ? std::vector<IcsImportRow>() : planIcsImport(m_document.plan(), m_document.timetable(), m_calendar, chosen);
    QList<QTreeWidgetItem *> items;
    const QBrush muted(Theme::of(palette()).mutedText);
    for (const IcsImportRow &row : m_proposed) {
        auto *item = new QTreeWidgetItem({row.title, row.person, dateText(row.first, locale()), dateText(row.last, locale()), outcomeText(row.outcome), remarkOf(row)});
        item->setFlags(row.canBeTaken() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (row.canBeTaken())
            item->setCheckState(EventColumn, row.wanted ? Qt::Checked : Qt::Unchecked);
        for (int column = EventColumn; column <= RemarkColumn; ++column) {
            item->setToolTip(column, plainTip(item->text(column)));
            if (!row.canBeTaken())
                item->setForeground(column, muted);
        }
        items << item;
    }
    m_rows->clear();
    m_rows->addTopLevelItems(items);
    for (int column = EventColumn; column < RemarkColumn; ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column) + fontMetrics().height() / 2, fontMetrics().height() * 18));
    }
    tellCounts(homeless);
    QStringList notes;
    if (m_calendar.outside > 0)
        notes << tr("Read from %1 to %2; %3 events lie outside.")
                     .arg(dateText(m_span.first, locale()), dateText(m_span.last, locale()), locale().toString(m_calendar.outside));
    if (m_calendar.cut)
        notes << tr("The calendar holds more than is read; import the rest from a shorter export.");
    if (std::ranges::find(m_proposed, IcsImportRow::Outcome::Gone, &IcsImportRow::outcome) != m_proposed.end())
        notes << tr("Gone is also what another calendar brought; tick only what was in this one.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    enable();
}

std::vector<IcsImportRow> CalendarImportDialog::ticked() const
{
    std::vector<IcsImportRow> chosen;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        if (m_rows->topLevelItem(row)->checkState(EventColumn) == Qt::Checked)
            chosen.push_back(m_proposed[size_t(row)]);
    }
    return chosen;
}

void CalendarImportDialog::enable()
{
    const auto count = qsizetype(ticked().size());
    m_take->setText(count == 1 ? tr("&Import 1 event") : tr("&Import %1 events").arg(count));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
}

void CalendarImportDialog::accept()
{
    const std::vector<IcsImportRow> chosen = ticked();
    const IcsAs as = options().as;
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(icsImportEdit(m_document.plan(), chosen, as, m_document.ids())); !done) {
        connect(&m_document, &PlanDocument::changed, this, &CalendarImportDialog::fill);
        m_note->setText(done.error().text);
        m_note->show();
        return;
    }
    Q_EMIT imported(int(chosen.size()), as);
    QDialog::accept();
}

} // namespace Plimsoll
