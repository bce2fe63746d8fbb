// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triageproposal.h"

#include "domain/featuretoggle.h"
#include "domain/labels.h"
#include "domain/milestone.h"
#include "domain/release.h"
#include "domain/workitem.h"
#include "engine/exceptionrules.h"
#include "engine/sentences.h"
#include "engine/triage/triagepolicy.h"
#include "engine/triagetext.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

QString fixText(FixImpact impact)
{
    switch (impact) {
    case FixImpact::Contained:
        return triageText("contained fix");
    case FixImpact::OneComponent:
        return triageText("the fix reaches one component");
    case FixImpact::Several:
        return triageText("the fix reaches several components");
    case FixImpact::Architecture:
        break;
    }
    return triageText("the fix reaches the architecture");
}

QString phaseText(const Timetable &timetable, const TriagePhases &phases, QDate today)
{
    switch (phases.on(today)) {
    case TriagePhase::Candidate:
        return triageText("release candidate phase since %1").arg(dayText(phases.candidate));
    case TriagePhase::AfterFreeze:
        return triageText("after the freeze of %1").arg(dayText(phases.freeze));
    case TriagePhase::BeforeFreeze:
        break;
    }
    if (!phases.freeze.isValid())
        return triageText("no freeze is planned");
    const int days = timetable.calendars().ofPlan().between(today, phases.freeze);
    return triageText("%1 before the freeze of %2").arg(amountLabel(days, OffsetUnit::WorkingDays), dayText(phases.freeze));
}

/// That of an item of the bug's component which is still behind one, or whose name says it.
FeatureToggleId toggleFor(const Plan &plan, const Bug &bug)
{
    if (plan.find(bug.toggle))
        return bug.toggle;
    if (!bug.component.isValid())
        return {};
    for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
        const WorkItem *item = plan.find(toggle.workItem);
        if (item && item->component == bug.component && !toggle.locked && !toggle.removed.isValid())
            return toggle.id;
    }
    return {};
}

} // namespace

TriageProposal proposalFor(const Plan &plan, const Timetable &timetable, const TriagePolicy &policy, const Bug &bug, QDate today)
{
    const TriagePhases phases = triagePhases(plan, timetable, bug.release);
    const PolicyCell cell{phases.on(today), bug.severity, bug.fixImpact};
    TriageProposal proposal;
    proposal.phase = cell.phase;
    proposal.decision = policy.proposal(cell);
    proposal.builtIn = policy.isBuiltIn(cell);
    proposal.reason = triageText("%1, %2, %3.").arg(label(bug.severity), fixText(bug.fixImpact), phaseText(timetable, phases, today));
    proposal.deferTo = plan.find(bug.deferredTo) ? bug.deferredTo : releaseAfter(plan, timetable, bug.release);
    proposal.toggle = toggleFor(plan, bug);
    proposal.needsException = cell.phase != TriagePhase::BeforeFreeze && !isAllowedAfterFreeze(plan, bug);
    return proposal;
}

bool awaitsTriage(const Bug &bug)
{
    return bug.decision == TriageDecision::Undecided && isOpen(bug);
}

std::vector<BugId> triageQueue(const Plan &plan, ReleaseId release)
{
    std::vector<const Bug *> bugs;
    for (const Bug &bug : plan.table<Bug>()) {
        if (awaitsTriage(bug) && (!release.isValid() || bug.release == release))
            bugs.push_back(&bug);
    }
    std::ranges::sort(bugs, {}, [](const Bug *bug) { return std::tuple(bug->severity, !bug->found.isValid(), bug->found, bug->id); });
    std::vector<BugId> queue;
    queue.reserve(bugs.size());
    for (const Bug *bug : bugs)
        queue.push_back(bug->id);
    return queue;
}

ReleaseId releaseAfter(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    const Release *from = plan.find(release);
    if (!from)
        return {};
    const QDate day = timetable.startOf(from->anchor);
    const Release *best = nullptr;
    QDate bestDay;
    for (const Release &other : plan.table<Release>()) {
        const QDate live = timetable.startOf(other.anchor);
        if (other.id == release || other.product != from->product || other.state != ReleaseState::Planned || !live.isValid() || live <= day)
            continue;
        if (!best || live < bestDay) {
            best = &other;
            bestDay = live;
        }
    }
    return best ? best->id : ReleaseId();
}

} // namespace Plimsoll
