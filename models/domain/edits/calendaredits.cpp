// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/calendaredits.h"

#include "domain/calendarexception.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <QCoreApplication>

namespace Plimsoll::edits {

PlanEdit replaceHolidays(const Plan &plan, WorkingCalendarId calendar, const QString &region,
                         std::vector<CalendarException> exceptions)
{
    PlanDraft draft(plan);
    // A holiday that was there keeps its id, so that its history goes on and an unchanged one is no change.
    for (const CalendarException &old : plan.table<CalendarException>()) {
        if (old.calendar != calendar || old.holidayRegion != region)
            continue;
        const auto same = std::find_if(exceptions.begin(), exceptions.end(), [&](const CalendarException &e) {
            return e.name == old.name && e.start == old.start;
        });
        if (same == exceptions.end()) {
            draft.remove(old.id);
        } else {
            same->id = old.id;
            draft.put(*same);
            exceptions.erase(same);
        }
    }
    for (auto &exception : exceptions)
        draft.put(std::move(exception));
    const WorkingCalendar *owner = plan.find(calendar);
    return draft.toEdit(QCoreApplication::translate("Edits", "Take over the holidays of %1")
                            .arg(owner ? quotedName(*owner) : region));
}

PlanEdit moveExceptions(const Plan &plan, std::span<const CalendarExceptionId> ids, QDate start)
{
    return updateRecords(plan, ids, fieldLabel(Record<CalendarException>::table, "start_date"), [&](CalendarException &e) {
        const qint64 days = e.start.isValid() && e.end.isValid() ? e.start.daysTo(e.end) : 0;
        e.start = start;
        e.end = start.addDays(days);
    });
}

} // namespace Plimsoll::edits
