// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/criticalpath.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"

namespace Plimsoll {

namespace {

Finding findingOf(const ProblemList &list, const MilestoneDependency &dependency, const Milestone &before, const Milestone &after)
{
    const QDate end = list.timetable().endOf(before.id);
    const bool point = list.timetable().startOf(before.id) == end;
    const QString predecessor = before.release == after.release ? list.titleOf(before) : list.nameOf(before);
    const QString when = dayText(list.timetable().startOf(after.id));
    QString text = point ? problemText("%1 is on %2, but it waits for %3, which is on %4.") : problemText("%1 is on %2, but it waits for %3, which ends on %4.");
    if (dependency.lag > 0) {
        text = (point ? problemText("%1 is on %2, but it waits for %3, which is on %4, and for %5 more.")
                      : problemText("%1 is on %2, but it waits for %3, which ends on %4, and for %5 more."));
        return {Severity::Warning, "dependency-violated",
                text.arg(list.nameOf(after), when, predecessor, dayText(end), amountLabel(dependency.lag, dependency.lagUnit)),
                problemText("Move one of them, shorten the time between them, or remove the dependency.")};
    }
    return {Severity::Warning, "dependency-violated", text.arg(list.nameOf(after), when, predecessor, dayText(end)),
            problemText("Move one of them, or remove the dependency.")};
}

} // namespace

void checkDependencies(ProblemList &list)
{
    const Plan &plan = list.plan();
    for (const MilestoneDependency &dependency : plan.table<MilestoneDependency>()) {
        if (!slackOf(plan, list.timetable(), dependency).isViolated())
            continue;
        const Milestone &before = *plan.find(dependency.predecessor);
        const Milestone &after = *plan.find(dependency.successor);
        if (list.isLive(after.release))
            list.add(after, findingOf(list, dependency, before, after));
    }
}

} // namespace Plimsoll
