// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/messages.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/tolddates.h"

namespace Plimsoll {

namespace {

/// "3 working days"
QString noticeText(const Audience &audience)
{
    return amountLabel(audience.noticeDays, audience.noticeUnit == NoticeUnit::WorkingDays ? OffsetUnit::WorkingDays : OffsetUnit::CalendarDays);
}

void checkDay(ProblemList &list, const Message &message, const Audience &audience)
{
    const MessageDates dates = messageDates(list.plan(), list.timetable(), message);
    const MessageStanding standing = standingOf(message, dates, list.today());
    const bool allowed = !message.lateAllowedBy.trimmed().isEmpty();
    if (breaksNotice(message, dates, list.today()) && !allowed) {
        const QDate day = qMax(dates.due, list.today());
        list.add(message, message.release, day,
                 {Severity::Warning, "message-too-late",
                  problemText("The message %1 can reach %2 on %3, but it needs %4 of notice: until %5.")
                      .arg(quotedName(message), quotedName(audience), dayText(day), noticeText(audience), dayText(dates.latest)),
                  problemText("Send it sooner, move the milestone, or say who allows it to be late.")});
    } else if (standing == MessageStanding::Overdue) {
        list.add(message, message.release, dates.due,
                 {Severity::Warning, "message-overdue",
                  problemText("The message %1 to %2 was due on %3 and is not sent.").arg(quotedName(message), quotedName(audience), dayText(dates.due)),
                  problemText("Send it and mark it as sent, or give it another day.")});
    } else if (standing == MessageStanding::Undated) {
        list.add(message, message.release, {},
                 {Severity::Notice, "message-without-date",
                  problemText("The message %1 to %2 has no day on which it is due.").arg(quotedName(message), quotedName(audience)),
                  problemText("Choose the milestone that it counts from, or type a day.")});
    }
}

void checkParts(ProblemList &list, const Message &message, const Audience &audience)
{
    const QDate due = messageDates(list.plan(), list.timetable(), message).due;
    if (!list.plan().find(message.owner)) {
        list.add(message, message.release, due,
                 {Severity::Notice, "message-without-owner",
                  problemText("Nobody is to write and send the message %1 to %2.").arg(quotedName(message), quotedName(audience)),
                  problemText("Choose the role that owns it.")});
    }
    if (!list.plan().find(message.messageTemplate)) {
        list.add(message, message.release, due,
                 {Severity::Notice, "message-without-template",
                  problemText("The message %1 to %2 has no text yet.").arg(quotedName(message), quotedName(audience)),
                  problemText("Choose a template for it.")});
    }
}

/// "“Code Freeze” moved from Wed 22 Jul 2026 to Thu 23 Jul 2026", in the zone of those who were told.
QString changeText(const DateChange &change, const QTimeZone &zone)
{
    const QString title = quotedText(change.told.title, {});
    const QString before = whenText(change.told, zone, QLocale());
    const QString now = whenText(change.now, zone, QLocale());
    if (!change.told.start.isValid())
        return problemText("%1, told to be off, is on %2").arg(title, now);
    return change.now.start.isValid() ? problemText("%1 moved from %2 to %3").arg(title, before, now)
                                      : problemText("%1, planned for %2, is off").arg(title, before);
}

} // namespace

void checkMessages(ProblemList &list)
{
    for (const Message &message : list.plan().table<Message>()) {
        const Audience *audience = list.plan().find(message.audience);
        if (!audience || !list.isLive(message.release) || isSent(message))
            continue;
        checkDay(list, message, *audience);
        checkParts(list, message, *audience);
    }
}

void checkStaleAudiences(ProblemList &list)
{
    for (const StaleDates &stale : staleDates(list.plan(), list.timetable(), list.today())) {
        const Audience *audience = list.plan().find(stale.audience);
        const Release *release = list.plan().find(stale.release);
        const DateChange &first = stale.changes.front();
        const QString what = changeText(first, zoneOf(list.plan(), *audience));
        const qsizetype more = qsizetype(stale.changes.size()) - 1;
        list.add(*audience, stale.release, first.told.start.isValid() ? first.told.start : first.now.start,
                 {Severity::Warning, "audience-stale",
                  more == 0 ? problemText("%1 holds stale dates of %2: %3.").arg(quotedName(*audience), list.nameOf(*release), what)
                            : problemText("%1 holds stale dates of %2: %3; and %4 more.").arg(quotedName(*audience), list.nameOf(*release), what).arg(more),
                  problemText("Write a change notice and mark it as sent.")});
    }
}

} // namespace Plimsoll
