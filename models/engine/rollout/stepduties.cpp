// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/stepduties.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "engine/rolloutfacts.h"
#include "engine/rollouttext.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/slipfit.h"
#include "engine/timeunits.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace Plimsoll {

namespace {

constexpr int farthestDuty = 31;

bool mayMove(const Plan &plan, const RolloutStep &step, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    return step.outcome == StepOutcome::Pending && milestone.state == MilestoneState::Planned && milestone.rule == RuleKind::Offset
        && !(release && release->anchor == milestone.id);
}

/// Takes out the first that counts from no other of them, so that each is looked at on the day on which it stays.
RolloutStepId takeNext(const Plan &plan, std::vector<RolloutStepId> &left)
{
    const auto waits = [&](RolloutStepId id) {
        const MilestoneId anchor = plan.find(plan.find(id)->milestone)->anchor;
        return std::ranges::any_of(left, [&](RolloutStepId other) { return plan.find(other)->milestone == anchor; });
    };
    const auto ready = std::ranges::find_if_not(left, waits);
    const auto next = ready == left.end() ? left.begin() : ready;
    const RolloutStepId id = *next;
    left.erase(next);
    return id;
}

/// The milestone of the step with the offset by which it lands on the next day with somebody on call.
std::optional<Milestone> onNextDuty(const Plan &plan, const Timetable &dates, const RolloutStep &step, QDate earliest)
{
    Milestone moved = *plan.find(step.milestone);
    const QDate from = dates.startOf(moved.id);
    const bool back = moved.offset < 0 || (moved.offset == 0 && moved.avoidance == Avoidance::Earlier);
    const int towards = back ? -1 : 1;
    const int stride = towards * (moved.offsetUnit == OffsetUnit::Hours ? hoursPerDay : 1);
    SlipFit fit(plan, dates.calendars(), [&](MilestoneId id) { return dates.find(id); });
    for (int tries = 0; tries < farthestDuty; ++tries) {
        moved.offset += stride;
        const QDate day = fit.land(moved).start;
        if (!day.isValid() || towards * from.daysTo(day) > farthestDuty || day < earliest)
            return {};
        if (towards * from.daysTo(day) > 0 && hasOnCall(plan, step, day))
            return moved;
    }
    return {};
}

} // namespace

std::vector<DutyMove> moveOntoDuty(Plan &plan, Timetable &dates, std::span<const RolloutStepId> steps, QDate earliest)
{
    std::vector<DutyMove> moves;
    if (plan.table<OnCall>().isEmpty())
        return moves;
    std::vector<RolloutStepId> left;
    std::ranges::copy_if(steps, std::back_inserter(left), [&](RolloutStepId id) {
        const RolloutStep *step = plan.find(id);
        return step && plan.find(step->milestone);
    });
    while (!left.empty()) {
        const RolloutStep step = *plan.find(takeNext(plan, left));
        const QDate from = dates.startOf(step.milestone);
        if (!from.isValid() || from < earliest || !mayMove(plan, step, *plan.find(step.milestone)) || hasOnCall(plan, step, from))
            continue;
        const auto moved = onNextDuty(plan, dates, step, earliest);
        if (!moved)
            continue;
        PlanDraft draft(plan);
        draft.put(*moved);
        draft.update(step.id, [&](RolloutStep &each) {
            const QString told = rolloutText("Moved from %1, because nobody is on call on that day.").arg(dayText(from));
            if (each.note.contains(told))
                return;
            if (!each.note.isEmpty())
                each.note += u'\n';
            each.note += told;
        });
        dates = updateTimetable(dates, plan, draft.plan(), draft.toEdit({}));
        plan = draft.plan();
        moves.push_back({step.id, from, dates.startOf(step.milestone)});
    }
    return moves;
}

QString dutyMoveText(const DutyMove &move)
{
    return rolloutText("moved from %1 because nobody is on call").arg(dayText(move.from));
}

} // namespace Plimsoll
