// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"

#include <QHash>

#include <algorithm>

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

/// Whatever comes after the go-live may be still to do; without one, what is past must be done.
void checkNotDone(ProblemList &list, const Release &release, const ProblemList::Milestones &milestones)
{
    const Timetable &timetable = list.timetable();
    const Milestone *goLive = goLiveOf(timetable, release, milestones);
    const QDate day = goLive ? timetable.endOf(goLive->id) : QDate();
    const QDate last = day.isValid() ? day : list.today().addDays(-1);
    const auto left = std::ranges::count_if(milestones, [&](const Milestone *m) {
        const QDate end = timetable.endOf(m->id);
        return m->state == MilestoneState::Planned && m->kind != MilestoneKind::EndOfLife && end.isValid() && end <= last;
    });
    if (left == 0)
        return;
    const QString name = list.nameOf(release);
    const QString count = QString::number(left);
    const QString until = day.isValid() ? problemText("%1 on %2").arg(list.titleOf(*goLive), dayText(day)) : QString();
    QString text;
    if (until.isEmpty())
        text = left == 1 ? problemText("%1 is released, but one of its past milestones is not done.").arg(name)
                         : problemText("%1 is released, but %2 of its past milestones are not done.").arg(name, count);
    else
        text = left == 1 ? problemText("%1 is released, but one of its milestones up to %2 is not done.").arg(name, until)
                         : problemText("%1 is released, but %2 of its milestones up to %3 are not done.").arg(name, count, until);
    list.add(release, {Severity::Notice, "released-not-done", text,
                       problemText("Mark each of them as done, missed or cancelled, or the release as planned.")});
}

void checkNotDone(ProblemList &list)
{
    QHash<ReleaseId, ProblemList::Milestones> milestones;
    for (const Milestone &m : list.plan().table<Milestone>()) {
        if (m.state != MilestoneState::Cancelled)
            milestones[m.release].push_back(&m);
    }
    for (const Release &release : list.plan().table<Release>()) {
        if (release.state == ReleaseState::Released)
            checkNotDone(list, release, milestones.value(release.id));
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
    checkNotDone(list);
}

} // namespace Plimsoll
