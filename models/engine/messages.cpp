// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messages.h"

#include "domain/allrecords.h"
#include "domain/validation.h"
#include "engine/datecalculator.h"
#include "engine/workingdays.h"

namespace Plimsoll {

namespace {

QDate withinPlans(QDate day)
{
    return day >= earliestDate && day <= latestDate ? day : QDate();
}

QDate dueOf(const Plan &plan, const Timetable &timetable, const Message &message)
{
    const Milestone *milestone = plan.find(message.milestone);
    if (!milestone)
        return message.due;
    const QDate start = timetable.startOf(milestone->id);
    if (!start.isValid())
        return {};
    if (message.offsetUnit == NoticeUnit::CalendarDays)
        return withinPlans(start.addDays(message.offset));
    return timetable.calendars().forMilestone(plan, *milestone).plus(start, message.offset);
}

QDate impactOf(const Plan &plan, const Timetable &timetable, const Message &message, const Audience &audience)
{
    const Release *release = plan.find(message.release);
    const Milestone *milestone = plan.find(message.milestone);
    if (!milestone && release)
        milestone = plan.find(release->anchor);
    const MilestoneDate *date = milestone ? timetable.find(milestone->id) : nullptr;
    return date ? dayIn(zoneOf(plan, audience), *milestone, *date) : QDate();
}

} // namespace

MessageDates messageDates(const Plan &plan, const Timetable &timetable, const Message &message)
{
    MessageDates dates;
    dates.due = dueOf(plan, timetable, message);
    const Audience *audience = plan.find(message.audience);
    if (!audience)
        return dates;
    dates.impact = impactOf(plan, timetable, message, *audience);
    if (!dates.impact.isValid() || audience->noticeDays <= 0)
        return dates;
    dates.latest = audience->noticeUnit == NoticeUnit::CalendarDays ? withinPlans(dates.impact.addDays(-audience->noticeDays))
                                                                    : timetable.calendars().ofPlan().plus(dates.impact, -audience->noticeDays);
    return dates;
}

bool givesNotice(MessagePurpose purpose)
{
    return purpose == MessagePurpose::Announcement || purpose == MessagePurpose::ChangeNotice;
}

bool breaksNotice(const Message &message, const MessageDates &dates, QDate today)
{
    if (!givesNotice(message.purpose) || !dates.latest.isValid())
        return false;
    if (isSent(message))
        return message.sentOn > dates.latest;
    return dates.due.isValid() && qMax(dates.due, today) > dates.latest;
}

MessageStanding standingOf(const Message &message, const MessageDates &dates, QDate today)
{
    if (message.state == MessageState::Acknowledged)
        return MessageStanding::Acknowledged;
    if (message.state == MessageState::Sent)
        return MessageStanding::Sent;
    if (!dates.due.isValid())
        return MessageStanding::Undated;
    if (dates.due < today)
        return MessageStanding::Overdue;
    const bool allowed = !message.lateAllowedBy.trimmed().isEmpty();
    return breaksNotice(message, dates, today) && !allowed ? MessageStanding::TooLate : MessageStanding::Due;
}

ReleaseId releaseOfMessages(const Plan &plan)
{
    ReleaseId newest;
    for (const Release &release : plan.table<Release>()) {
        if (!newest.isValid() || release.state == ReleaseState::Planned)
            newest = release.id;
    }
    return newest;
}

QTimeZone zoneOf(const Plan &plan, const Audience &audience)
{
    const QTimeZone zone((audience.timeZone.isEmpty() ? plan.settings().timeZone : audience.timeZone).toLatin1());
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

QDate dayIn(const QTimeZone &zone, const Milestone &milestone, const MilestoneDate &date)
{
    const bool timed = date.moment.isValid() && (milestone.deadlineTime.isValid() || countsHours(milestone)) && date.start == date.end;
    return timed ? date.moment.toTimeZone(zone).date() : date.start;
}

} // namespace Plimsoll
