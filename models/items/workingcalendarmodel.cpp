// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workingcalendarmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

namespace {

int exceptionsOf(const Plan &plan, WorkingCalendarId calendar)
{
    const auto &all = plan.table<CalendarException>();
    return int(std::count_if(all.begin(), all.end(), [&](const CalendarException &e) { return e.calendar == calendar; }));
}

Column<WorkingCalendar> daysOffColumn()
{
    Column<WorkingCalendar> shown;
    shown.field = QStringLiteral("exceptions");
    shown.heading = QCoreApplication::translate("WorkingCalendarModel", "Holidays and exceptions");
    shown.format = Format::Number;
    shown.value = [](const WorkingCalendar &c, const ReadContext &context) { return QVariant(exceptionsOf(context.plan, c.id)); };
    shown.text = [](const WorkingCalendar &c, const ReadContext &context) {
        return context.locale.toString(exceptionsOf(context.plan, c.id));
    };
    shown.touchedBy = [](const PlanChange &change) { return !change.edit.changes<CalendarException>().empty(); };
    return shown;
}

} // namespace

WorkingCalendarModel::WorkingCalendarModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&WorkingCalendar::name, Format::Text),
        column(&WorkingCalendar::monday, Format::Number),
        column(&WorkingCalendar::tuesday, Format::Number),
        column(&WorkingCalendar::wednesday, Format::Number),
        column(&WorkingCalendar::thursday, Format::Number),
        column(&WorkingCalendar::friday, Format::Number),
        column(&WorkingCalendar::saturday, Format::Number),
        column(&WorkingCalendar::sunday, Format::Number),
        daysOffColumn(),
    });
    setFactory([](const EditContext &context) {
        WorkingCalendar made;
        made.id = context.ids.next<WorkingCalendar>();
        made.name = unusedName<WorkingCalendar>(context.plan, tr("New calendar"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const WorkingCalendarId> ids) {
        return edits::removeRecords<WorkingCalendar>(context.plan, ids);
    });
}

} // namespace Plimsoll
