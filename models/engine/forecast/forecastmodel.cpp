// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/forecastmodel.h"

#include "domain/allrecords.h"
#include "engine/exposure.h"
#include "engine/forecast/estimatehistory.h"
#include "engine/skillfreeze.h"
#include "engine/workends.h"
#include "engine/worklimits.h"
#include "engine/workplan/workschedule.h"
#include "engine/workslack.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace Plimsoll {

namespace {

using namespace Forecasting;

/// Translates step by step; each step reads what the ones before it have made.
class ModelBuilder
{
public:
    ModelBuilder(const Plan &plan, const Timetable &timetable, const ForecastOptions &options, const WorkNetwork &network)
        : m_plan(plan), m_timetable(timetable), m_options(options), m_network(network), m_slots(double(std::max(1, network.clock().slotsPerDay())))
    {
    }

    ForecastModel built()
    {
        m_made.clock = m_network.clock();
        addPeople();
        addActivities();
        addOrder();
        addHazards();
        addGoals();
        return std::move(m_made);
    }

private:
    void addPeople();
    void addActivities();
    void addOrder();
    void addHazards();
    void addGoals();
    void place();
    void readHistory();
    void countEstimates(ReleaseGoals &goals) const;
    [[nodiscard]] int itemIndex(WorkItemId item);
    [[nodiscard]] Estimate effortOf(const WorkPart &part);
    [[nodiscard]] std::vector<int> peopleFor(int activity) const;
    [[nodiscard]] std::vector<int> activitiesHit(const Risk &risk) const;
    [[nodiscard]] Hazard hazardOf(const Risk &risk, const RiskMeasure &measure) const;
    [[nodiscard]] std::vector<WorkLimit> releaseLimits(ReleaseId release, const WorkLimits &limits);
    [[nodiscard]] WorkLimit limitOf(const WorkItem &item, int activity, const WorkLimits &limits, const WholeWork &whole);
    [[nodiscard]] ReleaseGoals goalsOf(ReleaseId release, const WorkLimits &limits, const WholeWork &whole);

    const Plan &m_plan;
    const Timetable &m_timetable;
    const ForecastOptions &m_options;
    const WorkNetwork &m_network;
    double m_slots; ///< Of a day.
    ForecastModel m_made;
    QHash<WorkItemId, int> m_itemIndex;
    QHash<WorkItemId, std::vector<int>> m_activitiesOf;
    QHash<SkillId, int> m_ratiosOf; ///< Those of phases are those of no skill.
    EstimateHistory m_history;
    SkillFreeze m_freezes{m_plan};
    std::vector<int> m_person; ///< By activity: who does it by the schedule; -1 where that is open.
    std::vector<int> m_start;  ///< By activity: its slot by the schedule.
};

void ModelBuilder::addPeople()
{
    const auto days = m_network.clock().days().size();
    const int length = m_network.clock().slotsPerDay();
    for (const Leveling::Person &person : m_network.problem().people) {
        std::vector<double> hours(days, m_slots);
        for (const Leveling::Span &away : person.away) {
            for (int slot = std::max(0, away.from); slot < away.to && size_t(slot / length) < days;) {
                const int next = std::min(away.to, (slot / length + 1) * length);
                hours[size_t(slot / length)] -= next - slot;
                slot = next;
            }
        }
        m_made.model.people.push_back(std::move(hours));
    }
}

/// The accepted schedule says who does what and in which order; where it lacks some of the work, a quick one is made.
void ModelBuilder::place()
{
    const size_t count = m_network.problem().activities.size();
    m_person.assign(count, -1);
    m_start.assign(count, 0);
    const auto wanted = std::ranges::count_if(m_network.parts(), [](const WorkPart &part) { return part.activity >= 0; });
    WorkSchedule schedule = scheduleOf(m_plan, m_network);
    if (schedule.placed.size() < size_t(wanted)) {
        Leveling::Effort once;
        once.schedules = 1;
        schedule = levelPlan(m_plan, m_network, once);
    }
    for (const PlacedWork &placed : schedule.placed) {
        const int activity = m_network.parts()[size_t(placed.part)].activity;
        if (activity < 0)
            continue;
        m_start[size_t(activity)] = placed.startSlot;
        if (placed.row.person.isValid())
            m_person[size_t(activity)] = placed.person;
    }
}

int ModelBuilder::itemIndex(WorkItemId item)
{
    const auto known = m_itemIndex.constFind(item);
    if (known != m_itemIndex.constEnd())
        return *known;
    m_made.items.push_back(item);
    m_itemIndex.insert(item, int(m_made.items.size()) - 1);
    return int(m_made.items.size()) - 1;
}

Estimate ModelBuilder::effortOf(const WorkPart &part)
{
    Estimate effort{part.low, part.likely, part.high, m_options.shape == ForecastShape::Triangular ? Shape::Triangular : Shape::Pert, -1};
    if (m_made.past < EstimateHistory::enough)
        return effort;
    const bool byPhases = m_options.shape == ForecastShape::Phases;
    const SkillId skill = byPhases ? SkillId() : part.skill;
    if (!m_ratiosOf.contains(skill)) {
        m_ratiosOf.insert(skill, int(m_made.model.ratios.size()));
        m_made.model.ratios.push_back(byPhases ? m_history.phaseRatios() : m_history.usableFor(skill));
    }
    effort.ratios = m_ratiosOf.value(skill);
    return effort;
}

void ModelBuilder::readHistory()
{
    m_history = EstimateHistory(m_plan, m_timetable);
    m_made.phases = m_history.pastPhases(m_plan);
    if (m_options.shape == ForecastShape::History)
        m_made.past = m_history.allRatios().size();
    else if (m_options.shape == ForecastShape::Phases)
        m_made.past = m_history.phaseRatios().size();
}

std::vector<int> ModelBuilder::peopleFor(int activity) const
{
    if (const int person = m_person[size_t(activity)]; person >= 0)
        return {person};
    const Leveling::Problem &problem = m_network.problem();
    std::vector<int> people;
    for (const Leveling::SkillDemand &demand : problem.activities[size_t(activity)].skills) {
        if (demand.person >= 0)
            return {demand.person};
        for (size_t i = 0; i < problem.people.size(); ++i) {
            const auto can = [&](const Leveling::SkillLevel &skill) { return skill.skill == demand.skill && skill.level >= demand.level; };
            if (std::ranges::any_of(problem.people[i].skills, can))
                people.push_back(int(i));
        }
    }
    return people;
}

void ModelBuilder::addActivities()
{
    readHistory();
    place();
    const Leveling::Problem &problem = m_network.problem();
    for (size_t i = 0; i < problem.activities.size(); ++i) {
        Activity activity;
        activity.item = itemIndex(m_network.itemOf()[i]);
        activity.notBefore = problem.activities[i].notBefore / m_slots;
        if (const int part = m_network.partOf()[i]; part >= 0) {
            activity.effort = effortOf(m_network.parts()[size_t(part)]);
            activity.people = peopleFor(int(i));
        }
        m_activitiesOf[m_network.itemOf()[i]].push_back(int(i));
        m_made.model.activities.push_back(std::move(activity));
    }
    m_made.model.items = int(m_made.items.size());
    for (const Leveling::Link &link : problem.links)
        m_made.model.links.push_back({link.from, link.to, LinkKind(int(link.kind)), link.lag / m_slots});
}

void ModelBuilder::addOrder()
{
    std::vector<int> &order = m_made.model.order;
    for (size_t i = 0; i < m_made.model.activities.size(); ++i)
        order.push_back(int(i));
    std::ranges::sort(order, {}, [this](int i) { return std::tuple(m_start[size_t(i)], m_network.order()[size_t(i)], i); });
}

/// An item without work of its own is delayed where all that it waits for has come.
std::vector<int> ModelBuilder::activitiesHit(const Risk &risk) const
{
    std::vector<int> hit;
    for (const WorkItemId item : risk.workItems) {
        const std::vector<int> all = m_activitiesOf.value(item);
        const auto before = hit.size();
        std::ranges::copy_if(all, std::back_inserter(hit), [this](int i) { return m_network.partOf()[size_t(i)] >= 0; });
        if (hit.size() == before && !all.empty())
            hit.push_back(all.back());
    }
    return hit;
}

Hazard ModelBuilder::hazardOf(const Risk &risk, const RiskMeasure &measure) const
{
    Hazard hazard;
    const bool typed = risk.delayHigh > 0.0 || risk.delayLikely > 0.0;
    const bool struck = risk.state == RiskState::Struck;
    for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Residual}) {
        const RiskSpot spot = measure.shown(spotOf(risk, struck ? RiskStage::Inherent : stage));
        const double days = measure.impactDays(spot.impact);
        hazard.probability[size_t(stage)] = struck ? 1.0 : measure.probability(spot.probability);
        hazard.delay[size_t(stage)] = typed ? Estimate{risk.delayLow, risk.delayLikely, std::max(risk.delayHigh, risk.delayLikely)} : Estimate{days, days, days};
    }
    hazard.activities = activitiesHit(risk);
    return hazard;
}

void ModelBuilder::addHazards()
{
    const RiskMeasure measure(m_plan);
    for (const Risk &risk : m_plan.table<Risk>()) {
        if (risk.state == RiskState::Closed)
            continue;
        m_made.risks.push_back(risk.id);
        m_made.model.hazards.push_back(hazardOf(risk, measure));
    }
}

void ModelBuilder::countEstimates(ReleaseGoals &goals) const
{
    DemandId last;
    for (const WorkPart &part : m_network.parts()) {
        const WorkItem *item = m_plan.find(part.item);
        // Parts of a demand come in a row.
        if (part.activity < 0 || part.demand == last || !item || item->release != goals.release)
            continue;
        last = part.demand;
        ++goals.estimates;
        goals.singles += part.low == part.likely && part.likely == part.high ? 1 : 0;
    }
}

/// Those of the release's work by the freezes that it belongs to, the last one first; of no work that of the code.
std::vector<WorkLimit> ModelBuilder::releaseLimits(ReleaseId release, const WorkLimits &limits)
{
    std::array<bool, freezeScopeCount> asked{};
    for (const WorkPart &part : m_network.parts()) {
        const WorkItem *item = m_plan.find(part.item);
        if (part.activity >= 0 && item && item->release == release)
            asked[size_t(m_freezes.of(part.skill))] = true;
    }
    if (std::ranges::find(asked, true) == asked.end())
        asked[size_t(FreezeScope::Code)] = true;
    std::vector<WorkLimit> found;
    for (size_t freeze = 0; freeze < asked.size(); ++freeze) {
        const WorkLimit limit = limits.of(release, FreezeScope(freeze));
        if (asked[freeze] && limit.day.isValid())
            found.push_back(limit);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &WorkLimit::day);
    return found;
}

/// What only stands between links ends with the item.
WorkLimit ModelBuilder::limitOf(const WorkItem &item, int activity, const WorkLimits &limits, const WholeWork &whole)
{
    const int part = m_network.partOf()[size_t(activity)];
    return part < 0 ? whole.limitOf(item)
                    : workLimitOf(m_plan, m_timetable, limits, item, m_freezes.of(m_network.parts()[size_t(part)].skill));
}

ReleaseGoals ModelBuilder::goalsOf(ReleaseId release, const WorkLimits &limits, const WholeWork &whole)
{
    ReleaseGoals goals;
    goals.release = release;
    countEstimates(goals);
    std::vector<Goal> &made = m_made.model.goals;
    goals.all = made.size();
    made.push_back({});
    const auto deadlineGoal = [&](const WorkLimit &limit) {
        const auto known = std::ranges::find(goals.deadlines, limit.milestone, &WorkDeadline::milestone);
        if (known != goals.deadlines.end())
            return known->goal;
        goals.deadlines.push_back({limit.milestone, limit.day, made.size()});
        made.push_back({});
        return goals.deadlines.back().goal;
    };
    for (const WorkLimit &limit : releaseLimits(release, limits))
        (void)deadlineGoal(limit);
    goals.ofFreezes = goals.deadlines.size();
    for (const WorkItem &item : m_plan.table<WorkItem>()) {
        if (item.release != release || !m_activitiesOf.contains(item.id))
            continue;
        const std::vector<int> &activities = m_activitiesOf[item.id];
        if (std::ranges::any_of(activities, [this](int i) { return m_network.partOf()[size_t(i)] >= 0; }))
            goals.items.push_back(item.id);
        std::vector<int> &all = made[goals.all].activities;
        all.insert(all.end(), activities.begin(), activities.end());
        for (const int activity : activities) {
            if (const WorkLimit limit = limitOf(item, activity, limits, whole); limit.day.isValid())
                made[deadlineGoal(limit)].activities.push_back(activity);
        }
    }
    // Where no freeze and no anchor has a date, the first of the milestones that an item must finish before stands for them.
    goals.ofFreezes = std::max(goals.ofFreezes, std::min<size_t>(goals.deadlines.size(), 1));
    // What moves the end of nothing is not worth counting.
    made[goals.all].detailed = !made[goals.all].activities.empty();
    for (const UnplacedPart &unplaced : m_network.unplaced()) {
        const WorkItemId item = m_network.parts()[size_t(unplaced.part)].item;
        const WorkItem *known = m_plan.find(item);
        if (known && known->release == release && std::ranges::find(goals.leftOut, item) == goals.leftOut.end())
            goals.leftOut.push_back(item);
    }
    return goals;
}

void ModelBuilder::addGoals()
{
    const WorkLimits limits(m_plan, m_timetable);
    const WholeWork whole(m_plan, m_timetable, limits);
    for (const Release &release : m_plan.table<Release>()) {
        const bool wanted = m_options.releases.empty() ? release.state == ReleaseState::Planned
                                                       : std::ranges::find(m_options.releases, release.id) != m_options.releases.end();
        if (wanted)
            m_made.releases.push_back(goalsOf(release.id, limits, whole));
    }
}

} // namespace

QDate ForecastModel::dayOf(double end) const
{
    // What fills a day ends on it, whatever the rounding.
    const double index = std::ceil(end - 1e-6) - 1.0;
    if (index < 0.0 || !clock.lastDay().isValid())
        return {};
    const auto &days = clock.days();
    if (index < double(days.size()))
        return days[size_t(index)];
    return clock.lastDay().addDays(qint64((index - double(days.size()) + 1.0) * 7.0 / 5.0));
}

Result<ForecastModel> forecastModelOf(const Plan &plan, const Timetable &timetable, QDate today, const ForecastOptions &options)
{
    const auto network = WorkNetwork::of(plan, timetable, today);
    if (!network)
        return network.error();
    return ModelBuilder(plan, timetable, options, *network).built();
}

} // namespace Plimsoll
