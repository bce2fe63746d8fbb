// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void fill(RecordForm<PlanSettings> &form)
{
    form.add(&PlanSettings::title);
    addZone(form, &PlanSettings::timeZone, u"UTC"_s);
    form.addReference(&PlanSettings::calendar, formText("Monday to Friday"));
    auto weekday = form.row(&PlanSettings::firstDayOfWeek);
    useChoices(weekday, form, &PlanSettings::firstDayOfWeek, weekdayChoices({}));
    form.addRow(std::move(weekday));
}

void fill(RecordForm<Product> &form)
{
    form.add(&Product::name);
    form.addReference(&Product::calendar, formText("The plan's"));
}

void fill(RecordForm<WorkingCalendar> &form)
{
    form.add(&WorkingCalendar::name);
    form.addHeading(formText("Hours worked"));
    for (const auto day : {&WorkingCalendar::monday, &WorkingCalendar::tuesday, &WorkingCalendar::wednesday, &WorkingCalendar::thursday,
                           &WorkingCalendar::friday, &WorkingCalendar::saturday, &WorkingCalendar::sunday})
        form.add(day);
    form.addInfo([&form](const Plan &plan, const Timetable &) {
        const WorkingCalendar *calendar = form.only(plan);
        if (!calendar)
            return FormInfo{};
        int days = 0;
        for (const CalendarException &exception : plan.table<CalendarException>())
            days += exception.calendar == calendar->id ? 1 : 0;
        return FormInfo{{}, calendar->holidayRegion.isEmpty()
                                ? formText("%1 days off are kept with it.").arg(days)
                                : formText("%1 days off are kept with it; holidays of %2.").arg(days).arg(calendar->holidayRegion)};
    });
}

void fill(RecordForm<CalendarException> &form)
{
    form.add(&CalendarException::name);
    form.add(&CalendarException::calendar);
    form.add(&CalendarException::start);
    form.add(&CalendarException::end);
    form.add(&CalendarException::hours);
}

} // namespace

std::unique_ptr<Form> makePlanForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<PlanSettings, Product, WorkingCalendar, CalendarException>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
