// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarexceptionmodel.h"

#include "domain/edits/calendaredits.h"
#include "domain/edits/removal.h"

namespace Plimsoll {

namespace {

Column<CalendarException> exceptionStartColumn()
{
    auto start = column(&CalendarException::start, Format::Date);
    start.set = [](const EditContext &context, std::span<const CalendarExceptionId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const CalendarException *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto date = fromCell<QDate>(cell, first ? first->start : QDate(), context);
        return date ? Result<PlanEdit>(edits::moveExceptions(context.plan, ids, *date)) : Result<PlanEdit>(date.error());
    };
    return start;
}

Column<CalendarException> regionColumn(std::function<QString(const QString &)> nameOf)
{
    auto region = column(&CalendarException::holidayRegion, Format::Text, Editing::ReadOnly);
    region.text = [nameOf = std::move(nameOf)](const CalendarException &e, const ReadContext &) {
        return e.holidayRegion.isEmpty() ? QString() : nameOf(e.holidayRegion);
    };
    region.sortKey = [text = region.text](const CalendarException &e, const ReadContext &context) {
        return e.holidayRegion.isEmpty() ? QVariant() : QVariant(text(e, context));
    };
    return region;
}

} // namespace

CalendarExceptionModel::CalendarExceptionModel(PlanDocument &document, std::function<QString(const QString &)> regionName, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&CalendarException::calendar, Format::Choice),
        column(&CalendarException::name, Format::Text),
        exceptionStartColumn(),
        column(&CalendarException::end, Format::Date),
        column(&CalendarException::hours, Format::Number),
        regionColumn(std::move(regionName)),
    });
    setFactory([](const EditContext &context) {
        CalendarException made;
        made.id = context.ids.next<CalendarException>();
        made.name = unusedName<CalendarException>(context.plan, tr("New day off"));
        const WorkingCalendarId calendar = context.plan.settings().calendar;
        const auto &calendars = context.plan.table<WorkingCalendar>();
        made.calendar = calendar.isValid() || calendars.isEmpty() ? calendar : calendars.at(0).id;
        made.start = context.today;
        made.end = context.today;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<CalendarException>> ids) { return edits::removeRecords<CalendarException>(context.plan, ids); });
}

} // namespace Plimsoll
