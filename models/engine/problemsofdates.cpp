// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Nobody needs the date of what is cancelled, or of a release that is over.
bool isLive(const ProblemList &list, const Milestone &milestone)
{
    return milestone.state != MilestoneState::Cancelled && list.isLive(milestone.release);
}

void checkCycles(ProblemList &list)
{
    const Plan &plan = list.plan();
    for (const auto &cycle : list.timetable().cycles()) {
        const auto live = std::ranges::find_if(cycle, [&](MilestoneId id) { return isLive(list, *plan.find(id)); });
        if (live == cycle.end())
            continue;
        QStringList titles;
        for (const auto id : cycle)
            titles << list.titleOf(*plan.find(id));
        titles << titles.first();
        const Milestone &first = *plan.find(*live);
        const Release *release = plan.find(first.release);
        list.add(first, {Severity::Error, "rule-cycle",
                         problemText("These milestones of %1 have no date, because they count from each other in a circle: %2.")
                             .arg(release ? list.nameOf(*release) : QString(), titles.join(u" → "_s)),
                         problemText("Pin one of them to a date.")});
    }
}

void checkAnchors(ProblemList &list)
{
    ProblemList::Milestones waiting;
    for (const MilestoneDate &date : list.timetable().milestones()) {
        const Milestone *milestone = list.plan().find(date.id);
        if (date.issue == DateIssue::AnchorWithoutDate && isLive(list, *milestone))
            waiting.push_back(milestone);
    }
    list.addEach(
        waiting,
        [&](const Milestone &m) {
            const Milestone *anchor = list.plan().find(m.anchor);
            if (!anchor) {
                return Finding{Severity::Error, "anchor-without-date",
                               problemText("%1 has no date, because the milestone that it counts from is gone.").arg(list.nameOf(m)),
                               problemText("Choose another milestone to count from, or pin it to a date.")};
            }
            return Finding{Severity::Error, "anchor-without-date",
                           problemText("%1 has no date, because %2, which it counts from, has none.").arg(list.nameOf(m), list.titleOf(*anchor)),
                           problemText("Give %1 a date.").arg(list.titleOf(*anchor))};
        },
        [&](const Release &release, const ProblemList::Milestones &members) {
            return Finding{Severity::Error, "anchor-without-date",
                           problemText("%1 milestones of %2 have no date, because what they count from has none: %3.")
                               .arg(QString::number(members.size()), list.nameOf(release), list.titlesOf(members)),
                           problemText("Give a date to what they count from.")};
        });
}

void checkReach(ProblemList &list)
{
    for (const MilestoneDate &date : list.timetable().milestones()) {
        const Milestone &m = *list.plan().find(date.id);
        if (!isLive(list, m))
            continue;
        if (date.issue == DateIssue::NoWorkingDay) {
            list.add(m, {Severity::Error, "no-working-day",
                         problemText("%1 has no date, because its calendars leave no working day to land on.").arg(list.nameOf(m)),
                         problemText("Choose other calendars or a smaller offset for it.")});
        } else if (date.issue == DateIssue::OutOfRange) {
            list.add(m, {Severity::Error, "date-out-of-range",
                         problemText("%1 has no date, because its rule leads outside the years 1970 to 2199.").arg(list.nameOf(m)),
                         problemText("Choose a smaller offset or another date.")});
        }
    }
}

Finding windowFinding(const QString &name, DateIssue issue)
{
    switch (issue) {
    case DateIssue::EndBeforeStart:
        return {Severity::Error, "window-end-before-start", problemText("%1 ends before it starts, so that it has no dates.").arg(name),
                problemText("Choose a later end or an earlier start.")};
    case DateIssue::OutOfRange:
        return {Severity::Error, "window-without-date", problemText("%1 has no dates, because it leads outside the years 1970 to 2199.").arg(name),
                problemText("Choose smaller offsets or other dates.")};
    default:
        return {Severity::Error, "window-without-date", problemText("%1 has no dates, because the milestone that it hangs on has none.").arg(name),
                problemText("Give that milestone a date, or type the window's dates.")};
    }
}

void checkWindows(ProblemList &list)
{
    for (const WindowDates &dates : list.timetable().windows()) {
        if (dates.issue == DateIssue::None)
            continue;
        const Window &window = *list.plan().find(dates.id);
        const Release *release = list.plan().find(window.release);
        const QString name = release ? problemText("%1 of %2").arg(quotedName(window), list.nameOf(*release)) : quotedName(window);
        list.add(window, window.release, {}, windowFinding(name, dates.issue));
    }
}

} // namespace

void checkDates(ProblemList &list)
{
    checkCycles(list);
    checkAnchors(list);
    checkReach(list);
    checkWindows(list);
}

} // namespace Plimsoll
