// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messageedits.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/titlepattern.h"
#include "engine/messages.h"
#include "engine/workingdays.h"

#include <QCoreApplication>

#include <optional>

namespace Plimsoll {

namespace {

QString labelOf(const char *field)
{
    return fieldLabel(Record<Message>::table, field);
}

void stayOnItsDay(const Plan &plan, const Timetable &timetable, Message &message)
{
    message.due = messageDates(plan, timetable, message).due;
    message.milestone = {};
    message.offset = 0;
}

/// As patterns have it, so that "v{release} released" is found in every release.
MilestoneId sameMilestone(const Plan &plan, MilestoneId id, ReleaseId release)
{
    const Milestone *wanted = plan.find(id);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (wanted && milestone.release == release && milestone.title == wanted->title)
            return milestone.id;
    }
    return {};
}

} // namespace

Result<PlanEdit> setMessageDue(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, QDate day)
{
    std::optional<Error> error;
    PlanEdit edit = edits::updateRecords<Message>(plan, ids, labelOf("due"), [&](Message &message) {
        const Milestone *milestone = plan.find(message.milestone);
        if (!milestone || !day.isValid()) {
            message.milestone = {};
            message.offset = 0;
            message.due = day;
            return;
        }
        const QDate start = timetable.startOf(milestone->id);
        if (!start.isValid()) {
            error = Error{ErrorCode::InvalidInput,
                          QCoreApplication::translate("Edits", "%1 counts from a milestone that has no date; give that one a date, or count from none.")
                              .arg(quotedName(message)),
                          {}};
            return;
        }
        const WorkingDays &days = timetable.calendars().forMilestone(plan, *milestone);
        const int offset = message.offsetUnit == NoticeUnit::WorkingDays ? days.between(start, day) : int(start.daysTo(day));
        if (message.offsetUnit == NoticeUnit::WorkingDays && days.plus(start, offset) != day) {
            message.offsetUnit = NoticeUnit::CalendarDays;
            message.offset = int(start.daysTo(day));
        } else {
            message.offset = offset;
        }
    });
    return error ? Result<PlanEdit>(*error) : Result<PlanEdit>(std::move(edit));
}

PlanEdit setMessageMilestone(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, MilestoneId milestone)
{
    return edits::updateRecords<Message>(plan, ids, labelOf("milestone"), [&](Message &message) {
        if (!plan.find(milestone)) {
            stayOnItsDay(plan, timetable, message);
            return;
        }
        message.milestone = milestone;
        message.due = {};
    });
}

PlanEdit setMessageRelease(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, ReleaseId release)
{
    return edits::updateRecords<Message>(plan, ids, labelOf("release"), [&](Message &message) {
        if (message.release == release)
            return;
        if (const MilestoneId same = sameMilestone(plan, message.milestone, release); same.isValid())
            message.milestone = same;
        else if (message.milestone.isValid())
            stayOnItsDay(plan, timetable, message);
        message.release = release;
    });
}

} // namespace Plimsoll
