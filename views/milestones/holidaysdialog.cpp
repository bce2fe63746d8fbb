// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/holidaysdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/calendaredits.h"
#include "domain/plandraft.h"
#include "exchange/holidays.h"
#include "items/filtertexts.h"
#include "items/plaintip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int codeRole = Qt::UserRole;

} // namespace

HolidaysDialog::HolidaysDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_calendar(new QComboBox), m_filter(new QLineEdit), m_regions(new QListWidget),
      m_first(new QSpinBox), m_last(new QSpinBox), m_count(new QLabel)
{
    setWindowTitle(tr("Copy public holidays"));
    build();
    fillRegions();
    for (const WorkingCalendar &calendar : document.plan().table<WorkingCalendar>())
        m_calendar->addItem(calendar.name, calendar.id.value());
    if (m_calendar->count() == 0)
        m_calendar->addItem(tr("A new calendar"), qint64(0));
    setCalendar(document.plan().settings().calendar);
    setYears(document.today().year(), document.today().year() + 1);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &HolidaysDialog::fillRegions);
    connect(m_filter, &QLineEdit::textChanged, this, &HolidaysDialog::filterRegions);
    connect(m_regions, &QListWidget::itemChanged, this, &HolidaysDialog::showCount);
    connect(m_first, &QSpinBox::valueChanged, this, &HolidaysDialog::showCount);
    connect(m_last, &QSpinBox::valueChanged, this, &HolidaysDialog::showCount);
    showCount();
    m_filter->setFocus();
}

void HolidaysDialog::build()
{
    const int em = fontMetrics().height();
    m_filter->setPlaceholderText(tr("Type a country or region"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Find a region"));
    m_regions->setAccessibleName(tr("Regions"));
    m_regions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_regions->setMinimumSize(em * 24, em * 14);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    for (QSpinBox *year : {m_first, m_last})
        year->setRange(1970, 2199);
    auto *years = new QHBoxLayout;
    years->addWidget(m_first);
    years->addWidget(new QLabel(tr("to")));
    years->addWidget(m_last);
    years->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("Copy holidays"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &HolidaysDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Into calendar"), m_calendar);
    form->addRow(tr("Years"), years);
    form->addRow(tr("Regions"), m_filter);
    form->addRow(QString(), m_regions);
    form->addRow(QString(), m_count);
    form->addRow(buttons);
    m_first->setAccessibleName(tr("First year"));
    m_last->setAccessibleName(tr("Last year"));
}

/// Regions that the calendar has days of are ticked, so that copying brings them up to date.
void HolidaysDialog::fillRegions()
{
    const WorkingCalendarId calendar(m_calendar->currentData().toLongLong());
    std::set<QString> used;
    for (const CalendarException &exception : m_document.plan().table<CalendarException>()) {
        if (exception.calendar == calendar)
            used.insert(exception.holidayRegion);
    }
    m_regions->clear();
    QHash<QString, QListWidgetItem *> byText;
    for (const HolidayRegion &region : holidayRegions()) {
        const bool national = region.country.isEmpty() || region.name.contains(region.country);
        auto *item = new QListWidgetItem(national ? region.name : tr("%1, %2").arg(region.country, region.name));
        item->setData(codeRole, region.code);
        item->setToolTip(plainTip(region.code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(region.code) ? Qt::Checked : Qt::Unchecked);
        m_regions->addItem(item);
        // Some regions are there once for each language.
        QListWidgetItem *&twin = byText[item->text()];
        if (twin) {
            item->setText(tr("%1 (%2)").arg(item->text(), region.code));
            const QString code = twin->data(codeRole).toString();
            if (!twin->text().contains(code))
                twin->setText(tr("%1 (%2)").arg(twin->text(), code));
        } else {
            twin = item;
        }
    }
    filterRegions(m_filter->text());
    showCount();
    const auto ticked = tickedRegions();
    for (int row = 0; row < m_regions->count() && !ticked.isEmpty(); ++row) {
        if (m_regions->item(row)->data(codeRole).toString() == ticked.first())
            m_regions->scrollToItem(m_regions->item(row));
    }
}

void HolidaysDialog::filterRegions(const QString &typed)
{
    const QStringList words = FilterTexts::wordsOf(typed);
    for (int row = 0; row < m_regions->count(); ++row) {
        QListWidgetItem *item = m_regions->item(row);
        const QString text = item->text().toCaseFolded() + u' ' + item->data(codeRole).toString();
        item->setHidden(!std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }));
    }
}

void HolidaysDialog::setCalendar(WorkingCalendarId calendar)
{
    if (const int row = m_calendar->findData(calendar.value()); row >= 0)
        m_calendar->setCurrentIndex(row);
}

void HolidaysDialog::setYears(int first, int last)
{
    m_first->setValue(first);
    m_last->setValue(last);
}

void HolidaysDialog::tickRegion(const QString &code)
{
    for (int row = 0; row < m_regions->count(); ++row) {
        if (m_regions->item(row)->data(codeRole).toString() == code)
            m_regions->item(row)->setCheckState(Qt::Checked);
    }
}

QStringList HolidaysDialog::tickedRegions() const
{
    QStringList codes;
    for (int row = 0; row < m_regions->count(); ++row) {
        if (m_regions->item(row)->checkState() == Qt::Checked)
            codes += m_regions->item(row)->data(codeRole).toString();
    }
    return codes;
}

void HolidaysDialog::showCount()
{
    if (!m_copy)
        return;
    int days = 0;
    const QStringList codes = tickedRegions();
    for (const QString &code : codes) {
        const std::vector<Holiday> found = holidays(code, m_first->value(), m_last->value());
        days += int(std::count_if(found.begin(), found.end(), [](const Holiday &holiday) { return holiday.nonWorking; }));
    }
    const bool ordered = m_first->value() <= m_last->value();
    m_copy->setEnabled(!codes.isEmpty() && ordered);
    if (!ordered)
        m_count->setText(tr("The first year is after the last; swap them."));
    else if (codes.isEmpty())
        m_count->setText(tr("Tick the regions whose public holidays are days off."));
    else if (codes.size() == 1)
        m_count->setText(tr("%1 days off.").arg(days));
    else
        m_count->setText(tr("%1 days off from %2 regions.").arg(days).arg(codes.size()));
}

void HolidaysDialog::accept()
{
    WorkingCalendarId id(m_calendar->currentData().toLongLong());
    PlanDraft draft(m_document.plan());
    if (!id.isValid()) {
        WorkingCalendar made;
        made.id = id = m_document.ids().next<WorkingCalendar>();
        made.name = tr("Working week");
        draft.put(made);
        draft.update(PlanSettings::onlyId, [&](PlanSettings &settings) { settings.calendar = settings.calendar.isValid() ? settings.calendar : id; });
    }
    Plan plan = draft.plan();
    int days = 0;
    QString label;
    const QStringList codes = tickedRegions();
    for (const QString &code : codes) {
        auto exceptions = holidayExceptions(code, id, m_first->value(), m_last->value(), m_document.ids());
        days += int(exceptions.size());
        const PlanEdit edit = edits::replaceHolidays(plan, id, code, std::move(exceptions));
        label = edit.label;
        plan.apply(edit);
    }
    if (const auto done = m_document.execute(editBetween(m_document.plan(), plan, label)); !done) {
        m_count->setText(done.error().text);
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT copied(days);
    QDialog::accept();
}

} // namespace Plimsoll
