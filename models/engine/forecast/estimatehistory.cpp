// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/estimatehistory.h"

#include "domain/allrecords.h"
#include "engine/baselines.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int fewestDays = 5; ///< Of a phase whose ratio means something.

/// The plan as if nothing had been done yet, so that dates are those of the rules.
Plan undone(const Plan &plan)
{
    Plan copy = plan;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.state != MilestoneState::Done)
            continue;
        Milestone planned = milestone;
        planned.state = MilestoneState::Planned;
        planned.actual = {};
        copy.put(planned);
    }
    return copy;
}

} // namespace

EstimateHistory::EstimateHistory(const Plan &plan, const Timetable &timetable)
{
    readWork(plan);
    readPhases(plan, timetable);
}

void EstimateHistory::readWork(const Plan &plan)
{
    for (const Demand &demand : plan.table<Demand>()) {
        const WorkItem *item = plan.find(demand.workItem);
        if (!item || item->state != WorkItemState::Done || demand.spent <= 0.0 || demand.likely <= 0.0)
            continue;
        m_ratios[demand.skill].push_back(demand.spent / demand.likely);
        m_all.push_back(demand.spent / demand.likely);
    }
    for (std::vector<double> &ratios : m_ratios)
        std::ranges::sort(ratios);
    std::ranges::sort(m_all);
}

void EstimateHistory::readPhases(const Plan &plan, const Timetable &timetable)
{
    std::vector<const Milestone *> done;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.state == MilestoneState::Done && milestone.actual.isValid())
            done.push_back(&milestone);
    }
    if (done.empty())
        return;
    const BaselineDates baselines(plan);
    const Timetable rules = computeTimetable(undone(plan));
    for (const Milestone *milestone : done) {
        const BaselineDate *kept = baselines.find(milestone->id);
        const QDate planned = kept && kept->start.isValid() ? kept->start : rules.startOf(milestone->id);
        if (planned.isValid()) {
            const int slip = timetable.calendars().forMilestone(plan, *milestone).between(planned, milestone->actual);
            m_phases.push_back({milestone->id, planned, milestone->actual, slip, 0.0});
        }
    }
    std::ranges::sort(m_phases, {}, [&](const PhaseRecord &record) { return std::tuple(plan.find(record.milestone)->release, record.planned, record.milestone); });
    // Each release's first date is what its others are measured from.
    const PhaseRecord *first = nullptr;
    for (PhaseRecord &record : m_phases) {
        const Milestone &milestone = *plan.find(record.milestone);
        if (!first || plan.find(first->milestone)->release != milestone.release) {
            first = &record;
            continue;
        }
        const WorkingDays &days = timetable.calendars().forMilestone(plan, milestone);
        const int planned = days.between(first->planned, record.planned);
        const int actual = days.between(first->actual, record.actual);
        if (planned >= fewestDays && actual > 0)
            record.ratio = double(actual) / planned;
    }
}

std::vector<double> EstimateHistory::usableFor(SkillId skill) const
{
    if (std::vector<double> own = ratiosOf(skill); own.size() >= enough)
        return own;
    if (m_all.size() >= enough)
        return m_all;
    std::vector<double> ofPhases;
    for (const PhaseRecord &record : m_phases) {
        if (record.ratio > 0.0)
            ofPhases.push_back(record.ratio);
    }
    std::ranges::sort(ofPhases);
    return ofPhases.size() >= enough ? ofPhases : std::vector<double>();
}

} // namespace Plimsoll
