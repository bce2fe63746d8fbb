// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Problems", text);
}

/// Nobody who must roll back is there on a day off, or on the day after when that is one.
void checkGoLiveDay(ProblemList &list, const Milestone &m)
{
    const QDate day = list.timetable().endOf(m.id);
    const QString name = list.nameOf(m);
    if (const QString reason = list.dayOff(m, day); !reason.isEmpty()) {
        list.add(m, {Severity::Warning, "go-live-on-day-off",
                     tr("%1 falls on %2, a day off (%3), when nobody is there to watch it or to roll it back.")
                         .arg(name, dayText(day), reason),
                     tr("Move it to a working day.")});
        return;
    }
    const QDate next = day.addDays(1);
    const QString reason = list.dayOff(m, next);
    if (reason.isEmpty())
        return;
    const bool weekend = reason == QLocale().dayName(next.dayOfWeek());
    const QString text = weekend
        ? tr("%1 falls on %2, right before the weekend, when nobody is there to roll it back.").arg(name, dayText(day))
        : tr("%1 falls on %2, the day before %3, when nobody is there to roll it back.").arg(name, dayText(day), reason);
    list.add(m, {Severity::Warning, weekend ? "go-live-before-weekend" : "go-live-before-holiday", text,
                 tr("Move it to a day with a working day after it.")});
}

void checkDaysOff(ProblemList &list)
{
    ProblemList::Milestones off;
    for (const Milestone *m : list.ahead()) {
        if (m->kind == MilestoneKind::GoLive)
            checkGoLiveDay(list, *m);
        else if (m->kind != MilestoneKind::EndOfLife && !list.dayOff(*m, list.timetable().startOf(m->id)).isEmpty())
            off.push_back(m);
    }
    const auto dayOf = [&](const Milestone &m) { return list.timetable().startOf(m.id); };
    list.addEach(
        off,
        [&](const Milestone &m) {
            return Finding{Severity::Notice, "on-day-off",
                           tr("%1 falls on %2, a day off of its calendar (%3).").arg(list.nameOf(m), dayText(dayOf(m)), list.dayOff(m, dayOf(m))),
                           tr("Move it to a working day, or count it in working days.")};
        },
        [&](const Release &release, const ProblemList::Milestones &members) {
            return Finding{Severity::Notice, "on-day-off",
                           tr("%1 milestones of %2 fall on days off of their calendars, the first on %3: %4.")
                               .arg(QString::number(members.size()), list.nameOf(release), dayText(dayOf(*members.front())),
                                    list.titlesOf(members)),
                           tr("Move them to working days, or count them in working days.")};
        });
}

/// The go-live of each release: its anchor where that is one, else its last.
QHash<ReleaseId, const Milestone *> goLives(const ProblemList &list)
{
    QHash<ReleaseId, const Milestone *> found;
    for (const Milestone *m : list.live()) {
        const QDate start = list.timetable().startOf(m->id);
        if (m->kind != MilestoneKind::GoLive || !start.isValid())
            continue;
        const Release *release = list.plan().find(m->release);
        const Milestone *&known = found[m->release];
        const bool knownIsAnchor = known && release->anchor == known->id;
        if (release->anchor == m->id || (!knownIsAnchor && (!known || list.timetable().startOf(known->id) < start)))
            known = m;
    }
    return found;
}

const char *checkOfOrder(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Freeze:
        return "freeze-after-go-live";
    case MilestoneKind::Gate:
        return "gate-after-go-live";
    case MilestoneKind::Build:
        return "build-after-go-live";
    default:
        return nullptr;
    }
}

void checkOrder(ProblemList &list)
{
    const auto goLiveOf = goLives(list);
    for (const Milestone *m : list.live()) {
        const char *check = checkOfOrder(m->kind);
        const Milestone *goLive = goLiveOf.value(m->release);
        const QDate start = list.timetable().startOf(m->id);
        if (!check || !goLive || m->state == MilestoneState::Done || !start.isValid()
            || start <= list.timetable().endOf(goLive->id))
            continue;
        list.add(*m, {Severity::Warning, check,
                      tr("%1 is on %2, after %3 on %4.")
                          .arg(list.nameOf(*m), dayText(start), list.titleOf(*goLive), dayText(list.timetable().startOf(goLive->id))),
                      tr("Move it ahead of %1, or give it another kind.").arg(list.titleOf(*goLive))});
    }
}

} // namespace

void checkGoLives(ProblemList &list)
{
    checkDaysOff(list);
    checkOrder(list);
}

} // namespace Plimsoll
