// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/simpleforms.h"

#include "views/inspector/formchoices.h"
#include "views/inspector/messageform.h"
#include "views/inspector/milestoneform.h"
#include "views/inspector/recordform.h"
#include "views/inspector/releaseform.h"
#include "views/inspector/windowform.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Forms", text);
}

template<typename R>
void addZone(RecordForm<R> &form, QString R::*member, const QString &placeholder)
{
    auto row = form.row(member);
    auto *field = static_cast<TextField *>(row.editor);
    field->setSuggestions(timeZoneNames());
    field->setPlaceholder(placeholder);
    form.addRow(std::move(row));
}

/// Records without a form of their own show all their fields in the order of the list; notes have a tab of their own.
template<typename R>
void fill(RecordForm<R> &form)
{
    forEachField<R>([&](const auto &field, int) {
        if (qstrcmp(field.name, "note") != 0)
            form.add(field.member);
    });
}

void fill(RecordForm<PlanSettings> &form)
{
    form.add(&PlanSettings::title);
    addZone(form, &PlanSettings::timeZone, u"UTC"_s);
    form.addReference(&PlanSettings::calendar, tr("Monday to Friday"));
    auto weekday = form.row(&PlanSettings::firstDayOfWeek);
    useChoices(weekday, form, &PlanSettings::firstDayOfWeek, weekdayChoices({}));
    form.addRow(std::move(weekday));
}

void fill(RecordForm<Product> &form)
{
    form.add(&Product::name);
    form.addReference(&Product::calendar, tr("The plan's"));
}

void fill(RecordForm<WorkingCalendar> &form)
{
    form.add(&WorkingCalendar::name);
    form.addHeading(tr("Hours worked"));
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
                                ? tr("%1 days off are kept with it.").arg(days)
                                : tr("%1 days off are kept with it; holidays of %2.").arg(days).arg(calendar->holidayRegion)};
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

void fill(RecordForm<Team> &form)
{
    form.add(&Team::name);
}

void fill(RecordForm<Role> &form)
{
    form.add(&Role::name);
    form.add(&Role::everyone);
    form.addReference(&Role::team, tr("No team"));
    form.addReference(&Role::person, tr("Nobody yet"));
    form.addReference(&Role::deputy, tr("Nobody yet"));
}

void fill(RecordForm<Person> &form)
{
    form.add(&Person::name);
    form.add(&Person::email);
    addZone(form, &Person::timeZone, tr("The plan's"));
    form.addReference(&Person::calendar, tr("The plan's"));
}

void fill(RecordForm<Skill> &form)
{
    form.add(&Skill::name);
}

void fill(RecordForm<Audience> &form)
{
    form.add(&Audience::name);
    form.add(&Audience::customer);
    form.addInfo([&form](const Plan &plan, const Timetable &) {
        const Audience *audience = form.only(plan);
        return audience && audience->customer ? FormInfo{{}, tr("Customers see public titles only, never notes, owners or reasons.")} : FormInfo{};
    });
    form.add(&Audience::channel);
    form.add(&Audience::noticeDays);
    form.add(&Audience::noticeUnit);
    addZone(form, &Audience::timeZone, tr("The plan's"));
    form.add(&Audience::language);
}

} // namespace

std::unique_ptr<Form> makeForm(const QString &table, PlanDocument &document)
{
    std::unique_ptr<Form> form;
    forEachRecordType([&]<typename R>() {
        if (QLatin1StringView(Record<R>::table) != table)
            return;
        if constexpr (std::is_same_v<R, Milestone>) {
            form = std::make_unique<MilestoneForm>(document);
        } else if constexpr (std::is_same_v<R, Window>) {
            form = std::make_unique<WindowForm>(document);
        } else if constexpr (std::is_same_v<R, Message>) {
            form = std::make_unique<MessageForm>(document);
        } else if constexpr (std::is_same_v<R, Release>) {
            form = std::make_unique<ReleaseForm>(document);
        } else if constexpr (!isNeverUndone<R>) {
            auto made = std::make_unique<RecordForm<R>>(document);
            fill(*made);
            form = std::move(made);
        }
    });
    return form;
}

} // namespace Plimsoll
