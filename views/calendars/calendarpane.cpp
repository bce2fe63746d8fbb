// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendars/calendarpane.h"

#include "domain/allrecords.h"
#include "domain/edits/calendaredits.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "exchange/holidays.h"
#include "items/celltext.h"
#include "views/calendars/exceptiondialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array weekdayMembers{&WorkingCalendar::monday, &WorkingCalendar::tuesday, &WorkingCalendar::wednesday,
                                    &WorkingCalendar::thursday, &WorkingCalendar::friday, &WorkingCalendar::saturday,
                                    &WorkingCalendar::sunday};
constexpr int firstKnownYear = 1970;
constexpr int lastKnownYear = 2199;
constexpr int yearsAhead = 2;

QSpinBox *yearBox(int year, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(firstKnownYear, lastKnownYear);
    box->setValue(year);
    box->setAccessibleName(name);
    return box;
}

} // namespace

CalendarPane::CalendarPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_name(new QLineEdit), m_region(new QComboBox),
      m_firstYear(yearBox(document.today().year(), tr("First year"))),
      m_lastYear(yearBox(document.today().year() + yearsAhead, tr("Last year"))),
      m_copy(new QPushButton(QIcon::fromTheme(u"view-calendar-holiday"_s), tr("Copy holidays"))), m_exceptions(new QTreeWidget),
      m_add(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add day…"))),
      m_remove(new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("Remove")))
{
    build();
    fillRegions();
    connect(m_name, &QLineEdit::editingFinished, this, &CalendarPane::setName);
    for (int day = 0; day < 7; ++day)
        connect(m_hours[size_t(day)], &QDoubleSpinBox::editingFinished, this, [this, day] { setHours(day, m_hours[size_t(day)]->value()); });
    connect(m_copy, &QPushButton::clicked, this, &CalendarPane::copyHolidays);
    connect(m_add, &QPushButton::clicked, this, &CalendarPane::addException);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPane::removeExceptions);
    connect(m_exceptions, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_document.isReadOnly() && !m_exceptions->selectedItems().isEmpty()); });
}

void CalendarPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto *week = new QGridLayout;
    for (int day = 0; day < 7; ++day) {
        auto *box = new QDoubleSpinBox;
        box->setRange(0.0, 24.0);
        box->setDecimals(1);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAccessibleName(tr("Hours on %1").arg(QLocale().dayName(day + 1)));
        auto *name = new QLabel(QLocale().dayName(day + 1, QLocale::ShortFormat));
        name->setTextFormat(Qt::PlainText);
        name->setAlignment(Qt::AlignHCenter);
        week->addWidget(name, 0, day);
        week->addWidget(box, 1, day);
        m_hours[size_t(day)] = box;
    }
    form->addRow(tr("Hours:"), week);
    form->addRow(tr("&Region:"), m_region);
    auto *years = new QHBoxLayout;
    years->addWidget(m_firstYear);
    auto *to = new QLabel(tr("to"));
    to->setTextFormat(Qt::PlainText);
    years->addWidget(to);
    years->addWidget(m_lastYear);
    years->addWidget(m_copy);
    years->addStretch();
    form->addRow(tr("Years:"), years);
    layout->addLayout(form);
    m_exceptions->setHeaderLabels({tr("Day"), tr("Until"), tr("Name"), tr("Hours")});
    m_exceptions->setAccessibleName(tr("Holidays and other exceptions"));
    m_exceptions->setRootIsDecorated(false);
    m_exceptions->setUniformRowHeights(true);
    m_exceptions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_exceptions->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_exceptions->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_exceptions->header()->setStretchLastSection(false);
    layout->addWidget(m_exceptions, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
}

void CalendarPane::fillRegions()
{
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->setAccessibleName(tr("Holiday region"));
    m_region->addItem(tr("No public holidays"), QString());
    for (const HolidayRegion &region : holidayRegions()) {
        const bool named = !region.country.isEmpty() && region.country != region.name;
        m_region->addItem(named ? tr("%1 — %2").arg(region.country, region.name) : region.name, region.code);
    }
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void CalendarPane::setCalendar(WorkingCalendarId id)
{
    m_calendar = id;
    const WorkingCalendar *calendar = m_document.plan().find(id);
    setEnabled(calendar && !m_document.isReadOnly());
    if (calendar) {
        m_name->setText(calendar->name);
        for (int day = 0; day < 7; ++day)
            m_hours[size_t(day)]->setValue(calendar->hoursOn(day + 1));
        m_region->setCurrentIndex(qMax(0, m_region->findData(calendar->holidayRegion)));
    }
    fillExceptions();
}

void CalendarPane::fillExceptions()
{
    m_exceptions->clear();
    std::vector<const CalendarException *> days;
    for (const CalendarException &day : m_document.plan().table<CalendarException>()) {
        if (day.calendar == m_calendar)
            days.push_back(&day);
    }
    std::sort(days.begin(), days.end(), [](const auto *a, const auto *b) { return a->start < b->start; });
    const QLocale locale;
    for (const CalendarException *day : days) {
        auto *item = new QTreeWidgetItem(m_exceptions, {dateText(day->start, locale),
                                                        day->end == day->start ? QString() : dateText(day->end, locale), day->name,
                                                        locale.toString(day->hours, 'f', QLocale::FloatingPointShortest)});
        item->setData(0, Qt::UserRole, day->id.value());
    }
    m_remove->setEnabled(false);
}

void CalendarPane::setName()
{
    const WorkingCalendar *calendar = m_document.plan().find(m_calendar);
    if (calendar && calendar->name != m_name->text())
        Q_EMIT told(m_document.execute(edits::setField(m_document.plan(), m_calendar, &WorkingCalendar::name, m_name->text())));
}

void CalendarPane::setHours(int day, double hours)
{
    const WorkingCalendar *calendar = m_document.plan().find(m_calendar);
    if (calendar && !qFuzzyCompare(calendar->hoursOn(day + 1) + 1.0, hours + 1.0))
        Q_EMIT told(m_document.execute(edits::setField(m_document.plan(), m_calendar, weekdayMembers[size_t(day)], hours)));
}

void CalendarPane::copyHolidays()
{
    const int row = m_region->findText(m_region->currentText());
    const QString region = m_region->itemData(qMax(0, row)).toString();
    auto days = region.isEmpty() ? std::vector<CalendarException>()
                                 : holidayExceptions(region, m_calendar, m_firstYear->value(), m_lastYear->value(), m_document.ids());
    Q_EMIT told(m_document.execute(edits::replaceHolidays(m_document.plan(), m_calendar, region, std::move(days))));
}

void CalendarPane::addException()
{
    ExceptionDialog dialog(m_document, m_calendar, this);
    dialog.exec();
}

void CalendarPane::removeExceptions()
{
    std::vector<CalendarExceptionId> ids;
    const auto selected = m_exceptions->selectedItems();
    for (const QTreeWidgetItem *item : selected)
        ids.push_back(CalendarExceptionId(item->data(0, Qt::UserRole).toLongLong()));
    Q_EMIT told(m_document.execute(edits::removeRecords<CalendarException>(m_document.plan(), ids)));
}

} // namespace Plimsoll
