// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/estimatehistory.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/baselines.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

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

/// The same in all releases.
QString phaseName(const Plan &plan, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    const Product *product = release ? plan.find(release->product) : nullptr;
    const QString pattern = patternFromTitle(milestone.title, release ? release->name : QString());
    return expandTitle(pattern, u"…"_s, product ? product->name : QString());
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
        const QDate planned = kept && kept->end.isValid() ? kept->end : rules.endOf(milestone->id);
        if (planned.isValid()) {
            const int slip = timetable.calendars().forMilestone(plan, *milestone).between(planned, milestone->actual);
            m_phases.push_back({milestone->id, planned, milestone->actual, slip, 0, 0, 0.0});
        }
    }
    std::ranges::sort(m_phases, {}, [&](const PhaseRecord &record) { return std::tuple(plan.find(record.milestone)->release, record.planned, record.milestone); });
    for (size_t i = 0; i < m_phases.size(); ++i)
        measurePhase(plan, timetable, i);
}

void EstimateHistory::measurePhase(const Plan &plan, const Timetable &timetable, size_t index)
{
    PhaseRecord &record = m_phases[index];
    const Milestone &milestone = *plan.find(record.milestone);
    const WorkingDays &days = timetable.calendars().forMilestone(plan, milestone);
    for (size_t begin = index; begin > 0 && plan.find(m_phases[begin - 1].milestone)->release == milestone.release; --begin) {
        const PhaseRecord &before = m_phases[begin - 1];
        const int planned = days.between(before.planned, record.planned);
        if (planned < fewestDays)
            continue;
        // Dates that came in another order than planned tell no length.
        if (const int actual = days.between(before.actual, record.actual); actual > 0) {
            record.plannedDays = planned;
            record.actualDays = actual;
            record.ratio = double(actual) / planned;
        }
        return;
    }
}

std::vector<double> EstimateHistory::usableFor(SkillId skill) const
{
    if (std::vector<double> own = ratiosOf(skill); own.size() >= enough)
        return own;
    return m_all.size() >= enough ? m_all : std::vector<double>();
}

std::vector<double> EstimateHistory::phaseRatios() const
{
    std::vector<double> ratios;
    for (const PhaseRecord &record : m_phases) {
        if (record.ratio > 0.0)
            ratios.push_back(record.ratio);
    }
    std::ranges::sort(ratios);
    return ratios;
}

std::vector<PastPhase> EstimateHistory::pastPhases(const Plan &plan) const
{
    struct Sum {
        PastPhase phase;
        int records = 0;
    };
    std::vector<Sum> sums;
    QHash<QString, size_t> places;
    for (const PhaseRecord &record : m_phases) {
        if (record.ratio <= 0.0)
            continue;
        const Milestone &milestone = *plan.find(record.milestone);
        const QString name = phaseName(plan, milestone);
        if (!places.contains(name)) {
            places.insert(name, sums.size());
            sums.push_back({{name, 0.0, 0.0, {}}, 0});
        }
        Sum &sum = sums[places.value(name)];
        sum.phase.planned += record.plannedDays;
        sum.phase.actual += record.actualDays;
        ++sum.records;
        // By release, so that the same one comes in a row.
        if (milestone.release.isValid() && (sum.phase.releases.empty() || sum.phase.releases.back() != milestone.release))
            sum.phase.releases.push_back(milestone.release);
    }
    std::vector<PastPhase> list;
    for (Sum &sum : sums) {
        sum.phase.planned /= sum.records;
        sum.phase.actual /= sum.records;
        list.push_back(std::move(sum.phase));
    }
    return list;
}

} // namespace Plimsoll
