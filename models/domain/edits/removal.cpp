// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/removal.h"

#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/record.h"

#include <QCoreApplication>
#include <QSet>

namespace Plimsoll::edits {

namespace {

template<typename R>
QString removalLabel(const Plan &plan, std::span<const Id<R>> ids)
{
    if (ids.size() == 1) {
        if (const R *record = plan.find(ids.front()))
            return QCoreApplication::translate("Edits", "Remove %1").arg(quotedName(*record));
    }
    return QCoreApplication::translate("Edits", "Remove %1 records").arg(ids.size());
}

/// Records by their table, which is the same text in this file, and ids without their type: code for each pair of types would be compiled
/// for thousands of pairs.
struct Removed {
    const char *table;
    QSet<qint64> ids;

    template<typename X>
    [[nodiscard]] bool has(Id<X> id) const
    {
        return table == Record<X>::table && ids.contains(id.value());
    }
};

/// Whether the last of the milestones and work items that the risk delays is gone. A closed one delays nothing, and stays for what was learned.
bool delaysNothingLeft(const Risk &cleared, const Removed &removed)
{
    const bool delayed = removed.table == Record<Milestone>::table || removed.table == Record<WorkItem>::table;
    return delayed && cleared.state != RiskState::Closed && cleared.milestones.empty() && cleared.workItems.empty();
}

/// Whether a record goes with the removed ones that it named: what is meant for some must not become meant for all. That is so of calendars
/// that are published, of windows scoped to a product or an environment (a booking would have nothing left to book), of suites of a product,
/// of cycles of some suites, of steps that bring one feature, and of risks of some releases, or that delay some milestones or work items: one
/// that names none of them delays all work. So go exceptions with what they were asked for.
template<typename R>
bool goesWithWhatItNamed(const R &cleared, const Removed &removed)
{
    if constexpr (std::is_same_v<R, Window>)
        return removed.table == Record<Environment>::table || removed.table == Record<Product>::table;
    else if constexpr (std::is_same_v<R, TestCycle>)
        return removed.table == Record<TestSuite>::table && cleared.suites.empty();
    else if constexpr (std::is_same_v<R, TestSuite>)
        return removed.table == Record<Product>::table;
    else if constexpr (std::is_same_v<R, RolloutStep>)
        return removed.table == Record<WorkItem>::table;
    else if constexpr (std::is_same_v<R, ExceptionRequest>)
        return removed.table == Record<Bug>::table || removed.table == Record<WorkItem>::table;
    else if constexpr (std::is_same_v<R, Risk>)
        return removed.table == Record<Release>::table ? cleared.releases.empty() : delaysNothingLeft(cleared, removed);
    else
        return std::is_same_v<R, PublishingTarget>;
}

/// Empties the references of one record to removed ones; true where there were any.
template<typename R>
bool clearReferences(R &record, const Removed &removed)
{
    bool cleared = false;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (IdTraits<Value>::isId) {
            Value &value = record.*field.member;
            if (removed.has(value)) {
                value = {};
                cleared = true;
            }
        } else if constexpr (IdTraits<Value>::isIdList) {
            cleared = std::erase_if(record.*field.member, [&](auto id) { return removed.has(id); }) > 0 || cleared;
        }
    });
    return cleared;
}

/// Work that only audiences read of that are gone is for nobody among the customers: an empty list would tell all of them.
template<typename R>
void keepFromOthers(R &cleared, const Removed &removed)
{
    if constexpr (std::is_same_v<R, WorkItem>)
        cleared.isPublic = cleared.isPublic && (removed.table != Record<Audience>::table || !cleared.audiences.empty());
}

/// Empties references of records of type R; those that belong to removed ones or go with them are left to be removed themselves.
template<typename R>
Removed takeReferencesFrom(PlanDraft &draft, const Plan &before, const Removed &removed)
{
    Removed owned{Record<R>::table, {}};
    if (!mayName<R>(removed.table))
        return owned;
    for (const R &record : before.table<R>()) {
        R copy = record;
        bool belongs = false;
        forEachOwner(record, [&](auto id) { belongs = belongs || removed.has(id); });
        const bool named = clearReferences(copy, removed);
        if (belongs || (named && goesWithWhatItNamed(copy, removed))) {
            owned.ids.insert(record.id.value());
        } else if (named) {
            keepFromOthers(copy, removed);
            draft.put(std::move(copy));
        }
    }
    return owned;
}

/// Removes records with those that belong to them or go with them; references of others become empty.
void removeFrom(PlanDraft &draft, const Removed &removed)
{
    const Plan before = draft.plan();
    std::vector<Removed> owned;
    forEachRecordType([&]<typename R>() { owned.push_back(takeReferencesFrom<R>(draft, before, removed)); });
    for (const Removed &each : owned) {
        if (!each.ids.isEmpty())
            removeFrom(draft, each);
    }
    forEachRecordType([&]<typename R>() {
        if (removed.table != Record<R>::table)
            return;
        for (const qint64 id : removed.ids)
            draft.remove(Id<R>(id));
    });
}

template<typename R>
void removeFrom(PlanDraft &draft, std::span<const Id<R>> ids)
{
    Removed removed{Record<R>::table, {}};
    for (const Id<R> id : ids)
        removed.ids.insert(id.value());
    if (!ids.empty())
        removeFrom(draft, removed);
}

/// Where a milestone stays when what it counts from goes. What has no date stays by what it counts from, else on today.
QDate presentDay(const Milestone &milestone, const PresentDates &dates)
{
    for (const MilestoneId id : {milestone.id, milestone.anchor}) {
        if (const QDate start = dates.of(id).start; start.isValid())
            return start;
    }
    return dates.today;
}

void pinDependants(PlanDraft &draft, std::span<const MilestoneId> ids, const PresentDates &dates)
{
    const QSet<MilestoneId> removed(ids.begin(), ids.end());
    const Plan before = draft.plan();
    for (const Milestone &milestone : before.table<Milestone>()) {
        if (milestone.rule != RuleKind::Offset || !removed.contains(milestone.anchor) || removed.contains(milestone.id))
            continue;
        draft.update(milestone.id, [&](Milestone &m) { pin(m, presentDay(milestone, dates), dates.of(m.id).time); });
    }
}

/// The days of the window where its ends no longer hang on the removed milestones.
void dateEnds(Window &window, const QSet<MilestoneId> &removed, const PresentDates &dates)
{
    const bool starts = removed.contains(window.startMilestone);
    const bool ends = removed.contains(window.endMilestone);
    const auto dayOf = [&](QDate hook, int offset) { return (hook.isValid() ? hook : dates.today).addDays(offset); };
    if (starts)
        window.startDate = dayOf(dates.of(window.startMilestone).start, window.startOffset);
    if (ends)
        window.endDate = dayOf(dates.of(window.endMilestone).end, window.endOffset);
    const bool dated = (starts || !window.startMilestone.isValid()) && (ends || !window.endMilestone.isValid());
    if (!dated || window.startDate <= window.endDate)
        return;
    // Such a window had no days before either, which is no reason to keep the milestone.
    if (ends)
        window.endDate = window.startDate;
    else
        window.startDate = window.endDate;
}

void dateWindowEnds(PlanDraft &draft, std::span<const MilestoneId> ids, const PresentDates &dates)
{
    const QSet<MilestoneId> removed(ids.begin(), ids.end());
    const Plan before = draft.plan();
    for (const Window &window : before.table<Window>()) {
        if (removed.contains(window.startMilestone) || removed.contains(window.endMilestone))
            draft.update(window.id, [&](Window &w) { dateEnds(w, removed, dates); });
    }
}

void removeMilestonesFrom(PlanDraft &draft, std::span<const MilestoneId> ids, const PresentDates &dates)
{
    pinDependants(draft, ids, dates);
    dateWindowEnds(draft, ids, dates);
    removeFrom<Milestone>(draft, ids);
}

void removeReleasesFrom(PlanDraft &draft, std::span<const ReleaseId> ids, const PresentDates &dates)
{
    const QSet<ReleaseId> removed(ids.begin(), ids.end());
    std::vector<MilestoneId> milestones;
    for (const Milestone &milestone : draft.plan().table<Milestone>()) {
        if (removed.contains(milestone.release))
            milestones.push_back(milestone.id);
    }
    std::vector<WindowId> windows;
    for (const Window &window : draft.plan().table<Window>()) {
        if (removed.contains(window.release))
            windows.push_back(window.id);
    }
    removeMilestonesFrom(draft, milestones, dates);
    removeFrom<Window>(draft, windows);
    removeFrom<Release>(draft, ids);
}

} // namespace

PlanEdit removeMilestones(const Plan &plan, std::span<const MilestoneId> ids, const PresentDates &dates)
{
    PlanDraft draft(plan);
    removeMilestonesFrom(draft, ids, dates);
    return draft.toEdit(removalLabel<Milestone>(plan, ids));
}

PlanEdit removeReleases(const Plan &plan, std::span<const ReleaseId> ids, const PresentDates &dates)
{
    PlanDraft draft(plan);
    removeReleasesFrom(draft, ids, dates);
    return draft.toEdit(removalLabel<Release>(plan, ids));
}

PlanEdit removeProducts(const Plan &plan, std::span<const ProductId> ids, const PresentDates &dates)
{
    PlanDraft draft(plan);
    const QSet<ProductId> removed(ids.begin(), ids.end());
    std::vector<ReleaseId> releases;
    for (const Release &release : plan.table<Release>()) {
        if (removed.contains(release.product))
            releases.push_back(release.id);
    }
    removeReleasesFrom(draft, releases, dates);
    removeFrom<Product>(draft, ids);
    return draft.toEdit(removalLabel<Product>(plan, ids));
}

template<typename R>
PlanEdit removeRecords(const Plan &plan, std::span<const Id<R>> ids)
{
    PlanDraft draft(plan);
    removeFrom<R>(draft, ids);
    return draft.toEdit(removalLabel<R>(plan, ids));
}

template PlanEdit removeRecords<Window>(const Plan &, std::span<const WindowId>);
template PlanEdit removeRecords<Team>(const Plan &, std::span<const TeamId>);
template PlanEdit removeRecords<Role>(const Plan &, std::span<const RoleId>);
template PlanEdit removeRecords<Person>(const Plan &, std::span<const PersonId>);
template PlanEdit removeRecords<Skill>(const Plan &, std::span<const SkillId>);
template PlanEdit removeRecords<Audience>(const Plan &, std::span<const AudienceId>);
template PlanEdit removeRecords<PersonSkill>(const Plan &, std::span<const PersonSkillId>);
template PlanEdit removeRecords<Membership>(const Plan &, std::span<const MembershipId>);
template PlanEdit removeRecords<WorkingPattern>(const Plan &, std::span<const WorkingPatternId>);
template PlanEdit removeRecords<Absence>(const Plan &, std::span<const AbsenceId>);
template PlanEdit removeRecords<StandingCommitment>(const Plan &, std::span<const StandingCommitmentId>);
template PlanEdit removeRecords<RoughDemand>(const Plan &, std::span<const RoughDemandId>);
template PlanEdit removeRecords<WorkItem>(const Plan &, std::span<const WorkItemId>);
template PlanEdit removeRecords<Demand>(const Plan &, std::span<const DemandId>);
template PlanEdit removeRecords<Responsibility>(const Plan &, std::span<const ResponsibilityId>);
template PlanEdit removeRecords<RiskLevel>(const Plan &, std::span<const RiskLevelId>);
template PlanEdit removeRecords<Risk>(const Plan &, std::span<const RiskId>);
template PlanEdit removeRecords<RiskAction>(const Plan &, std::span<const RiskActionId>);
template PlanEdit removeRecords<RiskPosition>(const Plan &, std::span<const RiskPositionId>);
template PlanEdit removeRecords<Stakeholder>(const Plan &, std::span<const StakeholderId>);
template PlanEdit removeRecords<MessageTemplate>(const Plan &, std::span<const MessageTemplateId>);
template PlanEdit removeRecords<Message>(const Plan &, std::span<const MessageId>);
template PlanEdit removeRecords<SentSheet>(const Plan &, std::span<const SentSheetId>);
template PlanEdit removeRecords<Environment>(const Plan &, std::span<const EnvironmentId>);
template PlanEdit removeRecords<MilestoneDependency>(const Plan &, std::span<const MilestoneDependencyId>);
template PlanEdit removeRecords<WindowException>(const Plan &, std::span<const WindowExceptionId>);
template PlanEdit removeRecords<Train>(const Plan &, std::span<const TrainId>);
template PlanEdit removeRecords<TrainException>(const Plan &, std::span<const TrainExceptionId>);
template PlanEdit removeRecords<Baseline>(const Plan &, std::span<const BaselineId>);
template PlanEdit removeRecords<PublishingTarget>(const Plan &, std::span<const PublishingTargetId>);
template PlanEdit removeRecords<Scenario>(const Plan &, std::span<const ScenarioId>);
template PlanEdit removeRecords<WorkDependency>(const Plan &, std::span<const WorkDependencyId>);
template PlanEdit removeRecords<ScheduledWork>(const Plan &, std::span<const ScheduledWorkId>);
template PlanEdit removeRecords<BaselineWork>(const Plan &, std::span<const BaselineWorkId>);
template PlanEdit removeRecords<Slip>(const Plan &, std::span<const SlipId>);
template PlanEdit removeRecords<BaselineDate>(const Plan &, std::span<const BaselineDateId>);
template PlanEdit removeRecords<WorkingCalendar>(const Plan &, std::span<const WorkingCalendarId>);
template PlanEdit removeRecords<CalendarException>(const Plan &, std::span<const CalendarExceptionId>);
template PlanEdit removeRecords<Component>(const Plan &, std::span<const ComponentId>);
template PlanEdit removeRecords<FeatureToggle>(const Plan &, std::span<const FeatureToggleId>);
template PlanEdit removeRecords<ToggleState>(const Plan &, std::span<const ToggleStateId>);
template PlanEdit removeRecords<TestSuite>(const Plan &, std::span<const TestSuiteId>);
template PlanEdit removeRecords<TestCase>(const Plan &, std::span<const TestCaseId>);
template PlanEdit removeRecords<TestCycle>(const Plan &, std::span<const TestCycleId>);
template PlanEdit removeRecords<PlannedTest>(const Plan &, std::span<const PlannedTestId>);
template PlanEdit removeRecords<Build>(const Plan &, std::span<const BuildId>);
template PlanEdit removeRecords<Promotion>(const Plan &, std::span<const PromotionId>);
template PlanEdit removeRecords<PipelineRun>(const Plan &, std::span<const PipelineRunId>);
template PlanEdit removeRecords<TestRun>(const Plan &, std::span<const TestRunId>);
template PlanEdit removeRecords<TestResult>(const Plan &, std::span<const TestResultId>);
template PlanEdit removeRecords<Bug>(const Plan &, std::span<const BugId>);
template PlanEdit removeRecords<TriageRule>(const Plan &, std::span<const TriageRuleId>);
template PlanEdit removeRecords<ExceptionRequest>(const Plan &, std::span<const ExceptionRequestId>);
template PlanEdit removeRecords<RolloutStep>(const Plan &, std::span<const RolloutStepId>);
template PlanEdit removeRecords<BackOutPlan>(const Plan &, std::span<const BackOutPlanId>);
template PlanEdit removeRecords<InfrastructureCode>(const Plan &, std::span<const InfrastructureCodeId>);
template PlanEdit removeRecords<InfrastructureChange>(const Plan &, std::span<const InfrastructureChangeId>);
template PlanEdit removeRecords<Incident>(const Plan &, std::span<const IncidentId>);
template PlanEdit removeRecords<OnCall>(const Plan &, std::span<const OnCallId>);
template PlanEdit removeRecords<Gate>(const Plan &, std::span<const GateId>);
template PlanEdit removeRecords<Criterion>(const Plan &, std::span<const CriterionId>);
template PlanEdit removeRecords<Decision>(const Plan &, std::span<const DecisionId>);
template PlanEdit removeRecords<DecisionCondition>(const Plan &, std::span<const DecisionConditionId>);
template PlanEdit removeRecords<Vote>(const Plan &, std::span<const VoteId>);
template PlanEdit removeRecords<Waiver>(const Plan &, std::span<const WaiverId>);
template PlanEdit removeRecords<ChecklistItem>(const Plan &, std::span<const ChecklistItemId>);
template PlanEdit removeRecords<RunbookStep>(const Plan &, std::span<const RunbookStepId>);
template PlanEdit removeRecords<ReviewFinding>(const Plan &, std::span<const ReviewFindingId>);

} // namespace Plimsoll::edits
