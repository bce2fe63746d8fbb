// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"

namespace Plimsoll {

namespace {

constexpr int tentativeDays = 14;

void checkOverdue(ProblemList &list)
{
    const Timetable &timetable = list.timetable();
    ProblemList::Milestones overdue;
    for (const Milestone *m : list.live()) {
        const QDate end = timetable.endOf(m->id);
        if (m->state == MilestoneState::Planned && end.isValid() && end < list.today())
            overdue.push_back(m);
    }
    list.addEach(
        overdue,
        [&](const Milestone &m) {
            return Finding{Severity::Warning, "past-still-planned",
                           problemText("%1 was due on %2 and is still planned.").arg(list.nameOf(m), dayText(timetable.endOf(m.id))),
                           problemText("Mark it as done or missed, or move it.")};
        },
        [&](const Release &release, const ProblemList::Milestones &members) {
            return Finding{Severity::Warning, "past-still-planned",
                           problemText("%1 milestones of %2 are past and still planned, from %3 on %4 to %5 on %6.")
                               .arg(QString::number(members.size()), list.nameOf(release), list.titleOf(*members.front()),
                                    dayText(timetable.startOf(members.front()->id)), list.titleOf(*members.back()),
                                    dayText(timetable.startOf(members.back()->id))),
                           problemText("Mark them as done, or the release as released.")};
        });
}

void checkTentative(ProblemList &list, const Milestone &m)
{
    const QDate start = list.timetable().startOf(m.id);
    if (m.commitment != Commitment::Tentative || start > list.today().addDays(tentativeDays))
        return;
    const Severity severity = m.kind == MilestoneKind::GoLive ? Severity::Warning : Severity::Notice;
    list.add(m, {severity, "tentative-soon",
                 problemText("%1 is on %2, within two weeks, and is still tentative.").arg(list.nameOf(m), dayText(start)),
                 problemText("Commit to the date, or move it.")});
}

void checkOutcome(ProblemList &list, const Milestone &m)
{
    const QDate start = list.timetable().startOf(m.id);
    if (m.state == MilestoneState::Missed) {
        const QString text = start.isValid() ? problemText("%1 was missed; it was to be on %2.").arg(list.nameOf(m), dayText(start))
                                             : problemText("%1 was missed.").arg(list.nameOf(m));
        list.add(m, {Severity::Warning, "milestone-missed", text, problemText("Plan it for another day, or cancel it.")});
    }
    if (m.state == MilestoneState::Done && m.actual > list.today()) {
        list.add(m, {Severity::Warning, "done-in-future",
                     problemText("%1 is said to be done on %2, which is yet to come.").arg(list.nameOf(m), dayText(m.actual)),
                     problemText("Correct the day on which it was done, or set it back to planned.")});
    }
}

void checkReleased(ProblemList &list)
{
    for (const Release &release : list.plan().table<Release>()) {
        const Milestone *anchor = list.plan().find(release.anchor);
        if (release.state != ReleaseState::Planned || !anchor || anchor->state != MilestoneState::Done
            || anchor->kind != MilestoneKind::GoLive || anchor->actual > list.today())
            continue;
        list.add(release, {Severity::Notice, "release-still-planned",
                           problemText("%1 was done on %2, but the release is still planned.").arg(list.nameOf(*anchor), dayText(anchor->actual)),
                           problemText("Mark %1 as released.").arg(list.nameOf(release))});
    }
}

} // namespace

void checkStates(ProblemList &list)
{
    checkOverdue(list);
    for (const Milestone *m : list.ahead())
        checkTentative(list, *m);
    for (const Milestone *m : list.live())
        checkOutcome(list, *m);
    checkReleased(list);
}

} // namespace Plimsoll
