// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutedits.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/presentdates.h"
#include "engine/rollout/rolloutstages.h"
#include "engine/rollout/stepduties.h"
#include "engine/rolloutfacts.h"
#include "engine/rollouttext.h"
#include "engine/scheduler.h"
#include "engine/slipfit.h"
#include "engine/timeunits.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int longestHold = 24'000;

/// Why the toggle cannot be switched.
std::optional<Error> whyStuck(const FeatureToggle &toggle)
{
    if (toggle.locked)
        return badInput(rolloutText("%1 is locked, so that it cannot be switched; unlock it first.").arg(quotedName(toggle)));
    if (toggle.removed.isValid())
        return badInput(rolloutText("The code of %1 is gone, so that it cannot be switched; clear the day of its removal first.")
                         .arg(quotedName(toggle)));
    return {};
}

QString stepName(const Plan &plan, const RolloutStep &step)
{
    const Milestone *milestone = plan.find(step.milestone);
    return milestone ? quotedText(displayTitle(plan, *milestone), {}) : QString();
}

/// "Pass “Canary 5 %”", or how many.
QString labelFor(const Plan &plan, std::span<const RolloutStepId> steps, const char *one, const char *many)
{
    const RolloutStep *step = steps.size() == 1 ? plan.find(steps.front()) : nullptr;
    return step ? rolloutText(one).arg(stepName(plan, *step)) : rolloutText(many).arg(steps.size());
}

void putPosition(PlanDraft &draft, FeatureToggleId toggle, EnvironmentId environment, SwitchPosition position, double share, QDate day, IdSource &ids)
{
    ToggleState state;
    for (const ToggleState &each : draft.plan().table<ToggleState>()) {
        if (each.toggle == toggle && each.environment == environment)
            state = each;
    }
    const double kept = position == SwitchPosition::Some ? share : 0.0;
    if (state.id.isValid() && state.position == position && state.share == kept)
        return;
    if (!state.id.isValid())
        state.id = ids.next<ToggleState>();
    state.toggle = toggle;
    state.environment = environment;
    state.position = position;
    state.share = kept;
    state.since = day;
    draft.put(std::move(state));
}

void switchToggle(PlanDraft &draft, const RolloutStep &step, bool back, QDate day, IdSource &ids)
{
    const FeatureToggle *toggle = draft.plan().find(step.toggle);
    if (!toggle || !step.environment.isValid() || toggle->locked || toggle->removed.isValid())
        return;
    if (back)
        putPosition(draft, step.toggle, step.environment, SwitchPosition::Off, 0, day, ids);
    else if (step.share >= fullShare)
        putPosition(draft, step.toggle, step.environment, SwitchPosition::On, 0, day, ids);
    else
        putPosition(draft, step.toggle, step.environment, SwitchPosition::Some, step.share, day, ids);
}

/// The time of day is that which its rule gave it, where it is done.
void setMilestone(PlanDraft &draft, MilestoneId id, MilestoneState state, QDate actual, QTime time = {})
{
    draft.update(id, [&](Milestone &milestone) {
        milestone.state = state;
        milestone.actual = actual;
        edits::keepTime(milestone, time);
    });
}

const RolloutLadder *ladderWith(const std::vector<RolloutLadder> &ladders, RolloutStepId step)
{
    const auto found = std::ranges::find_if(ladders, [&](const RolloutLadder &ladder) { return std::ranges::count(ladder.steps, step) > 0; });
    return found == ladders.end() ? nullptr : &*found;
}

/// The side that was live before the step: that which the ladder's last step finishes. None where it does not say.
EnvironmentId sideBefore(const Plan &plan, const RolloutLadder &ladder, const RolloutStep &step)
{
    for (const RolloutStepId id : ladder.steps) {
        const RolloutStep &other = *plan.find(id);
        if (other.action == RolloutAction::Finish && other.environment.isValid() && other.environment != step.environment)
            return other.environment;
    }
    return {};
}

void addSwitchBack(PlanDraft &draft, const RolloutLadder &ladder, const RolloutStep &killed, QDate day, IdSource &ids)
{
    const Milestone &of = *draft.plan().find(killed.milestone);
    RolloutStep back = killed;
    back.id = ids.next<RolloutStep>();
    back.milestone = ids.next<Milestone>();
    back.action = RolloutAction::SwitchBack;
    back.environment = killed.technique == RolloutTechnique::BlueGreen ? sideBefore(draft.plan(), ladder, killed) : killed.environment;
    back.share = 0;
    back.holdHours = 0;
    back.cohort.clear();
    back.outcome = StepOutcome::Pending;
    Milestone milestone;
    milestone.id = back.milestone;
    milestone.release = of.release;
    RolloutStage stage;
    stage.action = RolloutAction::SwitchBack;
    stage.environment = back.environment;
    const QString title = back.technique == RolloutTechnique::BlueGreen ? stageTitle(draft.plan(), back.technique, stage) : rolloutText("Take back");
    milestone.title = rolloutText("%1: %2").arg(title, of.title).left(500);
    milestone.pinned = day;
    // Not before what it takes back: of two at one moment the younger holds.
    if (of.rule == RuleKind::Pinned && of.pinned == day && of.deadlineTime.isValid()) {
        milestone.deadlineZone = of.deadlineZone;
        milestone.deadlineTime = of.deadlineTime;
        milestone.timeZone = of.timeZone;
    }
    milestone.owners = of.owners;
    milestone.environment = back.environment;
    draft.put(std::move(milestone));
    draft.put(std::move(back));
}

/// What comes before a switch counts back from it by its own hold.
bool countsBack(const Milestone &milestone, const RolloutStep &step, const RolloutStep &from)
{
    return milestone.offset < 0 || (step.action == RolloutAction::Start && from.action == RolloutAction::Switch);
}

void setDistance(Milestone &milestone, double hours, int direction)
{
    const bool countsDays = milestone.offsetUnit == OffsetUnit::WorkingDays || milestone.offsetUnit == OffsetUnit::CalendarDays;
    const int whole = int(std::ceil(hours));
    if (countsDays && hours == whole && whole % hoursPerDay == 0) {
        milestone.offset = direction * whole / hoursPerDay;
    } else {
        milestone.offset = direction * whole;
        milestone.offsetUnit = OffsetUnit::Hours;
    }
}

} // namespace

PlanEdit passSteps(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, QDate day, IdSource &ids)
{
    PlanDraft draft(plan);
    for (const RolloutStepId id : steps) {
        const RolloutStep *step = plan.find(id);
        if (!step || step->outcome == StepOutcome::Passed)
            continue;
        draft.update(id, [](RolloutStep &each) { each.outcome = StepOutcome::Passed; });
        setMilestone(draft, step->milestone, MilestoneState::Done, day, timeByRule(plan, timetable, step->milestone));
        switchToggle(draft, *step, step->action == RolloutAction::SwitchBack, day, ids);
    }
    return draft.toEdit(labelFor(plan, steps, QT_TRANSLATE_NOOP("Rollout", "Pass %1"), QT_TRANSLATE_NOOP("Rollout", "Pass %1 steps")));
}

Result<PlanEdit> takeBackStep(const Plan &plan, const Timetable &timetable, const TakeBack &request, IdSource &ids)
{
    const RolloutStep *step = plan.find(request.step);
    const Milestone *of = step ? plan.find(step->milestone) : nullptr;
    if (!of)
        return Error{ErrorCode::NotFound, rolloutText("That step is no longer in the plan; choose another."), {}};
    if (step->outcome == StepOutcome::Killed)
        return badInput(rolloutText("%1 was taken back already.").arg(stepName(plan, *step)));
    const auto ladders = rolloutLadders(plan, timetable);
    const RolloutLadder &ladder = *ladderWith(ladders, step->id);
    PlanDraft draft(plan);
    draft.update(step->id, [](RolloutStep &each) { each.outcome = StepOutcome::Killed; });
    // It had happened on that day, whatever its rule says, and what counts from it stays.
    if (of->state == MilestoneState::Done && of->actual.isValid())
        draft.put(pinnedOn(*of, of->actual));
    setMilestone(draft, step->milestone, MilestoneState::Missed, {});
    switchToggle(draft, *step, true, request.day, ids);
    const auto place = std::ranges::find(ladder.steps, step->id);
    for (auto later = place + 1; request.cancelLater && later != ladder.steps.end(); ++later) {
        const RolloutStep &each = *plan.find(*later);
        if (each.outcome == StepOutcome::Pending && each.action != RolloutAction::SwitchBack)
            setMilestone(draft, each.milestone, MilestoneState::Cancelled, {});
    }
    if (request.switchBack && step->action != RolloutAction::SwitchBack)
        addSwitchBack(draft, ladder, *step, request.day, ids);
    return draft.toEdit(rolloutText("Take back %1").arg(stepName(plan, *step)));
}

PlanEdit reopenSteps(const Plan &plan, std::span<const RolloutStepId> steps)
{
    PlanDraft draft(plan);
    for (const RolloutStepId id : steps) {
        draft.update(id, [](RolloutStep &each) { each.outcome = StepOutcome::Pending; });
        if (const RolloutStep *step = plan.find(id))
            setMilestone(draft, step->milestone, MilestoneState::Planned, {});
    }
    return draft.toEdit(labelFor(plan, steps, QT_TRANSLATE_NOOP("Rollout", "Reopen %1"), QT_TRANSLATE_NOOP("Rollout", "Reopen %1 steps")));
}

PlanEdit removeSteps(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, QDate today)
{
    PlanDraft draft(plan);
    std::vector<MilestoneId> milestones;
    for (const RolloutStepId id : steps) {
        const RolloutStep *step = plan.find(id);
        const Milestone *gone = step ? draft.plan().find(step->milestone) : nullptr;
        if (!gone)
            continue;
        milestones.push_back(gone->id);
        const Milestone kept = *gone;
        const Plan before = draft.plan();
        for (const Milestone &follower : before.table<Milestone>()) {
            const bool hangs = follower.rule == RuleKind::Offset && follower.anchor == kept.id && kept.rule == RuleKind::Offset;
            if (!hangs || (follower.offsetUnit != kept.offsetUnit && kept.offset != 0))
                continue;
            draft.update(follower.id, [&](Milestone &m) {
                m.anchor = kept.anchor;
                m.anchorEdge = kept.anchorEdge;
                m.offset += kept.offset;
            });
        }
    }
    const Plan bridged = draft.plan();
    Plan after = bridged;
    after.apply(edits::removeMilestones(bridged, milestones, presentDates(plan, timetable, today)));
    return editBetween(plan, after, labelFor(plan, steps, QT_TRANSLATE_NOOP("Rollout", "Remove %1"), QT_TRANSLATE_NOOP("Rollout", "Remove %1 steps")));
}

Result<PlanEdit> setHold(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, double hours, QDate today)
{
    if (!(hours >= 0 && hours <= longestHold))
        return badInput(rolloutText("A step is watched for 0 to %1 hours; type another number.").arg(QString::number(longestHold)));
    PlanDraft draft(plan);
    QHash<MilestoneId, const RolloutStep *> stepAt;
    for (const RolloutStep &step : plan.table<RolloutStep>())
        stepAt.insert(step.milestone, &step);
    for (const RolloutStepId id : steps) {
        const RolloutStep *step = plan.find(id);
        if (!step || step->holdHours == hours)
            continue;
        draft.update(id, [&](RolloutStep &each) { each.holdHours = hours; });
        for (const Milestone &milestone : plan.table<Milestone>()) {
            const RolloutStep *own = stepAt.value(milestone.id);
            const RolloutStep *from = stepAt.value(milestone.anchor);
            // A roll-out that begins at a step of another one waits for no hold of that.
            if (milestone.rule != RuleKind::Offset || !own || !from || !areOfOneLadder(plan, *own, *from))
                continue;
            const bool back = countsBack(milestone, *own, *from);
            if ((back ? milestone.id : milestone.anchor) == step->milestone)
                draft.update(milestone.id, [&](Milestone &m) { setDistance(m, hours, back ? -1 : 1); });
        }
    }
    const PlanEdit edit = draft.toEdit(
        labelFor(plan, steps, QT_TRANSLATE_NOOP("Rollout", "Change hold of %1"), QT_TRANSLATE_NOOP("Rollout", "Change hold of %1 steps")));
    if (plan.table<OnCall>().isEmpty())
        return edit;
    Plan after = draft.plan();
    Timetable dates = updateTimetable(timetable, plan, after, edit);
    std::vector<RolloutStepId> planned;
    for (const RolloutStep &step : after.table<RolloutStep>()) {
        const Milestone *milestone = after.find(step.milestone);
        if (milestone && stepAt.contains(milestone->anchor) && dates.startOf(milestone->id) != timetable.startOf(milestone->id))
            planned.push_back(step.id);
    }
    return moveOntoDuty(after, dates, planned, today).empty() ? edit : editBetween(plan, after, edit.label);
}

Result<PlanEdit> setTogglePosition(const Plan &plan, std::span<const FeatureToggleId> toggles, EnvironmentId environment,
                                   SwitchPosition position, double share, QDate day, IdSource &ids)
{
    const Environment *in = plan.find(environment);
    if (!in)
        return Error{ErrorCode::NotFound, rolloutText("That environment is no longer in the plan; choose another."), {}};
    if (position == SwitchPosition::Some && !(share > 0 && share < fullShare))
        return badInput(rolloutText("On for some is more than 0 and less than 100 per cent; type another share, or on or off."));
    PlanDraft draft(plan);
    for (const FeatureToggleId id : toggles) {
        const FeatureToggle *toggle = plan.find(id);
        if (!toggle)
            continue;
        if (const auto stuck = whyStuck(*toggle))
            return *stuck;
        putPosition(draft, id, environment, position, share, day, ids);
    }
    const FeatureToggle *only = toggles.size() == 1 ? plan.find(toggles.front()) : nullptr;
    return draft.toEdit(only ? rolloutText("Switch %1 in %2").arg(quotedName(*only), quotedName(*in))
                             : rolloutText("Switch %1 toggles in %2").arg(QString::number(toggles.size()), quotedName(*in)));
}

std::optional<Error> brokenSwitch(const Plan &plan, const PlanEdit &edit)
{
    for (const auto &change : edit.changes<ToggleState>()) {
        for (const std::optional<ToggleState> *side : {&change.before, &change.after}) {
            const FeatureToggle *toggle = *side ? plan.find((*side)->toggle) : nullptr;
            if (const auto stuck = toggle ? whyStuck(*toggle) : std::nullopt)
                return stuck;
        }
    }
    return {};
}

PlanEdit markRemoved(const Plan &plan, std::span<const FeatureToggleId> toggles, QDate day)
{
    return edits::setField(plan, toggles, &FeatureToggle::removed, day);
}

Result<PlanEdit> scheduleRehearsal(const Plan &plan, BackOutPlanId backOut, int workingDaysBefore, IdSource &ids)
{
    const BackOutPlan *of = plan.find(backOut);
    const Release *release = of ? plan.find(of->release) : nullptr;
    if (!release)
        return Error{ErrorCode::NotFound, rolloutText("That back-out plan is no longer there; choose another."), {}};
    if (plan.find(of->rehearsal))
        return badInput(rolloutText("%1 has a rehearsal already; move that one.").arg(quotedName(*of)));
    const Milestone *goLive = plan.find(release->anchor);
    if (!goLive)
        return badInput(rolloutText("%1 has no go-live before which to rehearse; make a milestone its anchor.").arg(displayName(plan, *release)));
    PlanDraft draft(plan);
    Milestone milestone;
    milestone.id = ids.next<Milestone>();
    milestone.release = release->id;
    milestone.title = rolloutText("Rehearse %1").arg(of->title).left(500);
    milestone.rule = RuleKind::Offset;
    milestone.anchor = goLive->id;
    milestone.offset = -workingDaysBefore;
    milestone.avoidance = Avoidance::Earlier;
    milestone.owners = of->owner.isValid() ? IdList<Role>{of->owner} : goLive->owners;
    draft.update(backOut, [&](BackOutPlan &each) { each.rehearsal = milestone.id; });
    draft.put(std::move(milestone));
    return draft.toEdit(rolloutText("Schedule rehearsal of %1").arg(quotedName(*of)));
}

PlanEdit markRehearsed(const Plan &plan, const Timetable &timetable, std::span<const BackOutPlanId> backOuts, QDate day)
{
    PlanDraft draft(plan);
    for (const BackOutPlanId id : backOuts) {
        draft.update(id, [&](BackOutPlan &each) { each.rehearsed = day; });
        const BackOutPlan *of = plan.find(id);
        if (!of || !plan.find(of->rehearsal))
            continue;
        if (day.isValid())
            setMilestone(draft, of->rehearsal, MilestoneState::Done, day, timeByRule(plan, timetable, of->rehearsal));
        else
            setMilestone(draft, of->rehearsal, MilestoneState::Planned, {});
    }
    const BackOutPlan *only = backOuts.size() == 1 ? plan.find(backOuts.front()) : nullptr;
    return draft.toEdit(only ? rolloutText("Rehearse %1").arg(quotedName(*only)) : rolloutText("Rehearse %1 back-out plans").arg(backOuts.size()));
}

} // namespace Plimsoll
