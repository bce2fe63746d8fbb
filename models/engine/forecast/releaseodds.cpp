// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/releaseodds.h"

#include "domain/allrecords.h"
#include "engine/exposure.h"
#include "engine/forecast/statistics.h"
#include "engine/rulegraph.h"
#include "engine/workingdays.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <span>

namespace Plimsoll {

using namespace Forecasting;

namespace {

constexpr double leastDelay = 1e-6; ///< Of a day: less is rounding.
constexpr std::int64_t fewest = 30; ///< Runs on either side, for a mean that means something.

/// Whether a rule of the milestone leads, over others perhaps, to that one; what is done stands and leads nowhere.
bool followsBy(const Plan &plan, const Milestone &milestone, MilestoneId other)
{
    const Milestone *at = &milestone;
    for (qsizetype steps = plan.table<Milestone>().size(); at && steps > 0; --steps) {
        if (at->id == other)
            return true;
        at = plan.find(scheduledAnchor(*at));
    }
    return false;
}

bool namesNothing(const Risk &risk)
{
    return risk.milestones.empty() && risk.workItems.empty();
}

bool hasWorkToDelay(const ReleaseGoals &goals)
{
    return !goals.items.empty() && !goals.deadlines.empty();
}

/// The mean of values where a risk strikes less the mean where it does not; nothing where either is rare.
double meanDifference(const std::vector<double> &values, const std::vector<float> &days)
{
    std::array<double, 2> sums{};
    std::array<std::int64_t, 2> counts{};
    for (size_t run = 0; run < values.size(); ++run) {
        const size_t side = days[run] > 0.0F ? 1 : 0;
        sums[side] += values[run];
        ++counts[side];
    }
    if (counts[0] < fewest || counts[1] < fewest)
        return 0.0;
    return sums[1] / double(counts[1]) - sums[0] / double(counts[0]);
}

} // namespace

ReleaseOdds::ReleaseOdds(const Plan &plan, const Timetable &timetable, const ForecastModel &model, const Simulation &simulation,
                         const ByStage<Outcome> &outcomes, const Effort &effort)
    : m_plan(plan), m_timetable(timetable), m_model(model), m_simulation(simulation), m_outcomes(outcomes), m_effort(effort)
{
    for (auto &days : m_days)
        days.resize(model.risks.size());
}

ReleaseForecast ReleaseOdds::of(const ReleaseGoals &goals)
{
    ReleaseForecast made;
    made.release = goals.release;
    made.workItems = int(goals.items.size());
    made.estimates = goals.estimates;
    made.singles = goals.singles;
    made.leftOut = goals.leftOut;
    if (!goals.deadlines.empty()) {
        made.deadline = goals.deadlines.front().milestone;
        made.deadlineDay = goals.deadlines.front().day;
    }
    const std::vector<Delays> delays = delaysOf(goals);
    const std::vector<size_t> onAllWork = risksOnAllWork(goals);
    for (const Delays &each : delays)
        made.milestones.push_back({each.milestone, each.start, {}});
    for (size_t stage = 0; stage < stages; ++stage) {
        std::vector<std::vector<int>> overruns;
        const std::vector<double> later = daysOfAll(onAllWork, stage);
        for (const WorkDeadline &deadline : goals.deadlines)
            overruns.push_back(overrunsOf(deadline, later, stage));
        // Most milestones of a release are delayed by the same.
        std::map<std::pair<std::vector<size_t>, std::vector<size_t>>, std::vector<double>> shifts;
        for (size_t i = 0; i < delays.size(); ++i) {
            const auto [known, isNew] = shifts.try_emplace({delays[i].deadlines, delays[i].risks});
            if (isNew)
                known->second = shiftsOf(delays[i], overruns, stage);
            made.milestones[i].stages[stage] = oddsOf(delays[i], known->second);
        }
        made.work[stage] = workOdds(goals, stage);
        made.ends[stage] = endsOf(goals, stage);
        made.risks[stage] = risksOf(goals, delays, onAllWork, stage);
    }
    made.items = itemsOf(goals);
    return made;
}

std::vector<ReleaseOdds::Delays> ReleaseOdds::delaysOf(const ReleaseGoals &goals) const
{
    std::vector<Delays> list;
    for (const Milestone &milestone : m_plan.table<Milestone>()) {
        const QDate start = m_timetable.startOf(milestone.id);
        if (milestone.release != goals.release || milestone.state != MilestoneState::Planned || !start.isValid())
            continue;
        Delays delays{milestone.id, start, m_timetable.endOf(milestone.id), {}, risksOn(milestone, goals)};
        for (size_t i = 0; i < goals.deadlines.size(); ++i) {
            // What no work has to make is never overrun.
            const bool hasWork = !m_model.model.goals[goals.deadlines[i].goal].activities.empty();
            if (hasWork && (goals.deadlines[i].milestone == milestone.id || goals.deadlines[i].day <= start))
                delays.deadlines.push_back(i);
        }
        list.push_back(std::move(delays));
    }
    std::ranges::stable_sort(list, {}, &Delays::start);
    return list;
}

bool ReleaseOdds::hits(const Risk &risk, const Milestone &milestone, const ReleaseGoals &goals) const
{
    const WorkDeadline *deadline = goals.deadlines.empty() ? nullptr : &goals.deadlines.front();
    const bool behind = deadline && (milestone.id == deadline->milestone || m_timetable.startOf(milestone.id) >= deadline->day);
    // Where there is work it is later by that, and what room it has is used up first.
    if (risk.milestones.empty())
        return namesNothing(risk) && concerns(risk, goals.release) && behind && !hasWorkToDelay(goals);
    for (const MilestoneId hit : risk.milestones) {
        const Milestone *struck = m_plan.find(hit);
        if (!struck || isOver(*struck) || struck->state == MilestoneState::Cancelled)
            continue;
        // What is late for a deadline is late for all that comes after it, as late work is.
        const auto isBefore = [&](const WorkDeadline &each) {
            return each.milestone == hit && (milestone.id == hit || m_timetable.startOf(milestone.id) >= each.day);
        };
        if (followsBy(m_plan, milestone, hit) || std::ranges::any_of(std::span(goals.deadlines).first(goals.ofFreezes), isBefore))
            return true;
    }
    return false;
}

std::vector<size_t> ReleaseOdds::risksOn(const Milestone &milestone, const ReleaseGoals &goals) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_model.risks.size(); ++i) {
        if (hits(*m_plan.find(m_model.risks[i]), milestone, goals))
            found.push_back(i);
    }
    return found;
}

std::vector<size_t> ReleaseOdds::risksOnAllWork(const ReleaseGoals &goals) const
{
    std::vector<size_t> found;
    for (size_t i = 0; hasWorkToDelay(goals) && i < m_model.risks.size(); ++i) {
        const Risk &risk = *m_plan.find(m_model.risks[i]);
        if (namesNothing(risk) && concerns(risk, goals.release))
            found.push_back(i);
    }
    return found;
}

/// By run.
std::vector<double> ReleaseOdds::daysOfAll(const std::vector<size_t> &risks, size_t stage)
{
    std::vector<double> sums(size_t(m_effort.runs), 0.0);
    for (const size_t risk : risks)
        std::ranges::transform(sums, daysOf(risk, stage), sums.begin(), std::plus());
    return sums;
}

/// Working days of the milestone's calendars by which its work ends too late, by run.
std::vector<int> ReleaseOdds::overrunsOf(const WorkDeadline &deadline, const std::vector<double> &delays, size_t stage) const
{
    const WorkingDays &days = m_timetable.calendars().forMilestone(m_plan, *m_plan.find(deadline.milestone));
    QHash<QDate, int> known;
    std::vector<int> overruns;
    const std::vector<double> &ends = m_outcomes[stage].goals[deadline.goal].ends;
    for (size_t run = 0; run < ends.size(); ++run) {
        const QDate day = m_model.dayOf(ends[run] > 0.0 ? ends[run] + delays[run] : 0.0);
        if (!day.isValid() || day < deadline.day) {
            overruns.push_back(0);
            continue;
        }
        auto found = known.constFind(day);
        if (found == known.constEnd())
            found = known.insert(day, std::max(1, days.between(deadline.day.addDays(-1), day)));
        overruns.push_back(*found);
    }
    return overruns;
}

const std::vector<float> &ReleaseOdds::daysOf(size_t risk, size_t stage)
{
    std::vector<float> &days = m_days[stage][risk];
    if (days.empty()) {
        const double probability = m_simulation.model().hazards[risk].probability[stage];
        const Sampler &delay = m_simulation.delayOf(stage, int(risk));
        for (int quarter = 0; quarter * 4 < m_effort.runs; ++quarter) {
            for (const double cost : struckDays(delay, probability, m_effort.seed, int(risk), quarter))
                days.push_back(float(cost));
        }
        days.resize(size_t(m_effort.runs)); // Four runs at once may have been a few too many.
    }
    return days;
}

/// Ascending; a single 0 for what nothing delays.
std::vector<double> ReleaseOdds::shiftsOf(const Delays &delays, const std::vector<std::vector<int>> &overruns, size_t stage)
{
    if (delays.deadlines.empty() && delays.risks.empty())
        return {0.0};
    std::vector<double> shifts(size_t(m_effort.runs), 0.0);
    for (const size_t deadline : delays.deadlines) {
        for (size_t run = 0; run < shifts.size(); ++run)
            shifts[run] = std::max(shifts[run], double(overruns[deadline][run]));
    }
    for (const size_t risk : delays.risks) {
        const std::vector<float> &days = daysOf(risk, stage);
        for (size_t run = 0; run < shifts.size(); ++run)
            shifts[run] += double(days[run]);
    }
    std::ranges::sort(shifts);
    return shifts;
}

DateOdds ReleaseOdds::oddsOf(const Delays &delays, const std::vector<double> &shifts) const
{
    const WorkingDays &days = m_timetable.calendars().forMilestone(m_plan, *m_plan.find(delays.milestone));
    const auto dateAt = [&](double part) { return days.plus(delays.start, int(std::ceil(percentile(shifts, part) - leastDelay))); };
    const auto late = std::ranges::upper_bound(shifts, leastDelay);
    const double odds = double(late - shifts.begin()) / double(shifts.size());
    const bool certain = delays.deadlines.empty() && delays.risks.empty();
    return {dateAt(0.5), dateAt(0.8), dateAt(0.95), odds, certain ? 0.0 : halfWidthOf(odds, m_effort.runs)};
}

DateOdds ReleaseOdds::workOdds(const ReleaseGoals &goals, size_t stage) const
{
    std::vector<double> ends = m_outcomes[stage].goals[goals.all].ends;
    std::ranges::sort(ends);
    DateOdds odds{m_model.dayOf(percentile(ends, 0.5)), m_model.dayOf(percentile(ends, 0.8)), m_model.dayOf(percentile(ends, 0.95)), 0.0, 0.0};
    if (goals.deadlines.empty())
        return odds;
    // As what is late for an earlier deadline moves this one too, it is late for both.
    std::vector<bool> late(size_t(m_effort.runs), false);
    for (const WorkDeadline &deadline : goals.deadlines) {
        if (deadline.day > goals.deadlines.front().day)
            continue;
        const std::vector<double> &ended = m_outcomes[stage].goals[deadline.goal].ends;
        for (size_t run = 0; run < ended.size(); ++run) {
            const QDate day = m_model.dayOf(ended[run]);
            late[run] = late[run] || (day.isValid() && day >= deadline.day);
        }
    }
    odds.odds = double(std::count(late.begin(), late.end(), false)) / m_effort.runs;
    odds.halfWidth = halfWidthOf(odds.odds, m_effort.runs);
    return odds;
}

std::vector<EndCount> ReleaseOdds::endsOf(const ReleaseGoals &goals, size_t stage) const
{
    std::map<QDate, int> counts;
    for (const double end : m_outcomes[stage].goals[goals.all].ends) {
        if (const QDate day = m_model.dayOf(end); day.isValid())
            ++counts[day];
    }
    std::vector<EndCount> list;
    for (const auto &[day, runs] : counts)
        list.push_back({day, runs});
    return list;
}

std::vector<ItemSway> ReleaseOdds::itemsOf(const ReleaseGoals &goals) const
{
    std::vector<ItemSway> list;
    const std::vector<ItemInfluence> &influences = m_outcomes[0].goals[goals.all].items;
    for (size_t i = 0; i < influences.size(); ++i) {
        const ItemInfluence &found = influences[i];
        ItemSway sway{m_model.items[i], 0.0, double(found.critical) / m_effort.runs};
        if (found.lowRuns >= fewest && found.highRuns >= fewest)
            sway.days = (double(found.highEnds) / double(found.highRuns) - double(found.lowEnds) / double(found.lowRuns)) / ticksOfDay;
        // What was never on the way to the end sways it by chance only.
        if (found.critical > 0)
            list.push_back(sway);
    }
    std::ranges::stable_sort(list, [](const ItemSway &a, const ItemSway &b) { return std::tuple(a.days, a.critical) > std::tuple(b.days, b.critical); });
    return list;
}

std::vector<RiskSway> ReleaseOdds::risksOf(const ReleaseGoals &goals, const std::vector<Delays> &delays,
                                           const std::vector<size_t> &onAllWork, size_t stage)
{
    // All is done when the work is, and what delays the release's last deadline has passed.
    std::vector<double> done = m_outcomes[stage].goals[goals.all].ends;
    std::vector<size_t> direct;
    const Release *release = m_plan.find(goals.release);
    for (const Delays &each : delays) {
        if (each.milestone == release->anchor || (direct.empty() && !goals.deadlines.empty() && each.milestone == goals.deadlines.front().milestone))
            direct = each.risks;
    }
    std::ranges::copy(onAllWork, std::back_inserter(direct));
    for (const size_t risk : direct) {
        const std::vector<float> &days = daysOf(risk, stage);
        for (size_t run = 0; run < done.size(); ++run)
            done[run] += double(days[run]);
    }
    std::vector<RiskSway> list;
    for (size_t i = 0; i < m_model.risks.size(); ++i) {
        const bool works = !m_simulation.model().hazards[i].activities.empty() || std::ranges::find(direct, i) != direct.end();
        const double probability = m_simulation.model().hazards[i].probability[stage];
        if (works)
            list.push_back({m_model.risks[i], probability, meanDifference(done, daysOf(i, stage))});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &RiskSway::days);
    return list;
}

} // namespace Plimsoll
