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

/// Whether records of type R can refer to records of type X at all. Asked while compiling: most pairs cannot, and need no code.
template<typename R, typename X>
constexpr bool mayReferTo()
{
    bool may = false;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        may = may || std::is_same_v<Value, Id<X>> || std::is_same_v<Value, IdList<X>>;
    });
    return may;
}

/// Whether the record belongs to one of those.
template<typename Removed, typename R>
bool belongsToAny(const R &record, const QSet<Id<Removed>> &owners)
{
    bool belongs = false;
    forEachOwner(record, [&]<typename X>(Id<X> id) {
        if constexpr (std::is_same_v<X, Removed>)
            belongs = belongs || owners.contains(id);
    });
    return belongs;
}

/// Whether records of type R go with the removed ones that they name: what is meant for some must not become meant for all. That is so of
/// calendars that are published, and of windows scoped to a product or an environment; a booking would have nothing left to book.
template<typename R, typename Removed>
constexpr bool goesWithWhatItNames = std::is_same_v<R, PublishingTarget>
    || (std::is_same_v<R, Window> && (std::is_same_v<Removed, Environment> || std::is_same_v<Removed, Product>));

/// Empties the references of one record to removed ones; true where there were any.
template<typename Removed, typename R>
bool clearReferences(R &record, const QSet<Id<Removed>> &removed)
{
    bool cleared = false;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (std::is_same_v<Value, Id<Removed>>) {
            Value &value = record.*field.member;
            if (removed.contains(value)) {
                value = {};
                cleared = true;
            }
        } else if constexpr (std::is_same_v<Value, IdList<Removed>>) {
            cleared = std::erase_if(record.*field.member, [&](auto id) { return removed.contains(id); }) > 0 || cleared;
        }
    });
    return cleared;
}

/// Removes records with those that belong to them or go with them; references of others become empty.
template<typename Removed>
void removeFrom(PlanDraft &draft, std::span<const Id<Removed>> ids)
{
    const QSet<Id<Removed>> removed(ids.begin(), ids.end());
    const Plan before = draft.plan();
    forEachRecordType([&]<typename R>() {
        if constexpr (mayReferTo<R, Removed>()) {
            std::vector<Id<R>> owned;
            for (const R &record : before.table<R>()) {
                R copy = record;
                if (belongsToAny(record, removed))
                    owned.push_back(record.id);
                else if (!clearReferences<Removed>(copy, removed))
                    continue;
                else if constexpr (goesWithWhatItNames<R, Removed>)
                    owned.push_back(record.id);
                else
                    draft.put(std::move(copy));
            }
            if constexpr (hasOwners<R> || goesWithWhatItNames<R, Removed>) {
                if (!owned.empty())
                    removeFrom<R>(draft, owned);
            }
        }
    });
    for (const auto id : ids)
        draft.remove(id);
}

void pinDependants(PlanDraft &draft, std::span<const MilestoneId> ids, const DateLookup &startOf)
{
    const QSet<MilestoneId> removed(ids.begin(), ids.end());
    const Plan before = draft.plan();
    for (const Milestone &milestone : before.table<Milestone>()) {
        if (milestone.rule != RuleKind::Offset || !removed.contains(milestone.anchor) || removed.contains(milestone.id))
            continue;
        draft.update(milestone.id, [&](Milestone &m) {
            const QDate date = startOf(m.id);
            m.rule = RuleKind::Pinned;
            m.pinned = date.isValid() ? date : startOf(m.anchor);
            m.snapWeekday = 0;
            m.avoidance = Avoidance::None;
        });
    }
}

void dateWindowEnds(PlanDraft &draft, std::span<const MilestoneId> ids, const DateLookup &startOf)
{
    const QSet<MilestoneId> removed(ids.begin(), ids.end());
    const Plan before = draft.plan();
    for (const Window &window : before.table<Window>()) {
        const bool starts = removed.contains(window.startMilestone);
        const bool ends = removed.contains(window.endMilestone);
        if (!starts && !ends)
            continue;
        draft.update(window.id, [&](Window &w) {
            if (starts)
                w.startDate = startOf(w.startMilestone).addDays(w.startOffset);
            if (ends)
                w.endDate = startOf(w.endMilestone).addDays(w.endOffset);
        });
    }
}

void removeMilestonesFrom(PlanDraft &draft, std::span<const MilestoneId> ids, const DateLookup &startOf)
{
    pinDependants(draft, ids, startOf);
    dateWindowEnds(draft, ids, startOf);
    removeFrom<Milestone>(draft, ids);
}

void removeReleasesFrom(PlanDraft &draft, std::span<const ReleaseId> ids, const DateLookup &startOf)
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
    removeMilestonesFrom(draft, milestones, startOf);
    removeFrom<Window>(draft, windows);
    removeFrom<Release>(draft, ids);
}

} // namespace

PlanEdit removeMilestones(const Plan &plan, std::span<const MilestoneId> ids, const DateLookup &startOf)
{
    PlanDraft draft(plan);
    removeMilestonesFrom(draft, ids, startOf);
    return draft.toEdit(removalLabel<Milestone>(plan, ids));
}

PlanEdit removeReleases(const Plan &plan, std::span<const ReleaseId> ids, const DateLookup &startOf)
{
    PlanDraft draft(plan);
    removeReleasesFrom(draft, ids, startOf);
    return draft.toEdit(removalLabel<Release>(plan, ids));
}

PlanEdit removeProducts(const Plan &plan, std::span<const ProductId> ids, const DateLookup &startOf)
{
    PlanDraft draft(plan);
    const QSet<ProductId> removed(ids.begin(), ids.end());
    std::vector<ReleaseId> releases;
    for (const Release &release : plan.table<Release>()) {
        if (removed.contains(release.product))
            releases.push_back(release.id);
    }
    removeReleasesFrom(draft, releases, startOf);
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

} // namespace Plimsoll::edits
