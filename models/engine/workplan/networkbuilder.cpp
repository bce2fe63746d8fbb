// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/networkbuilder.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/skilldemand.h"
#include "engine/workplan/levelingtext.h"
#include "engine/workplan/worklinks.h"
#include "engine/workslack.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double leastHours = 1e-6;
constexpr long long mostSlots = 8'000'000; ///< Of all parts together.
constexpr int heaviest = 100;              ///< What the most urgent priority weighs, where the least weighs 1.

} // namespace

WorkNetworkBuilder::WorkNetworkBuilder(const Plan &plan, const Timetable &timetable, QDate today, const WorkOptions &options,
                                       std::shared_ptr<const WorkHours> known)
    : m_plan(plan), m_timetable(timetable), m_today(today), m_hours(std::move(known))
{
    m_network.m_options = options;
}

Result<WorkNetwork> WorkNetworkBuilder::build()
{
    readItems();
    orderByDepth();
    readDemands();
    readRows();
    chooseHours();
    setDates();
    setWeights();
    makeParts();
    makePeople();
    WorkLinks links(m_nodes, m_byDepth, m_network.m_parts, m_network.m_problem, m_network.m_itemOf);
    holdOutsideWork(links);
    const WorkClock &clock = m_hours->clock;
    // So that a day of lag is a day, however long the days of those are who work longest.
    const double slotsOfHour = clock.slotsPerDay() / hoursOfWorkingDay(m_plan);
    if (!links.link(m_plan, [this](WorkItemId id) { return indexOf(id); }, slotsOfHour, clock.slotCount()))
        return Error{ErrorCode::InvalidInput, levelingText("The lags of the dependencies between work items add up to more than can be planned; shorten them."), {}};
    m_network.m_partOf.resize(m_network.m_problem.activities.size(), -1);
    m_failed.resize(m_network.m_problem.activities.size(), 0);
    if (!sortActivities())
        return circleError();
    dropUnplaced();
    setOrder();
    m_network.m_hours = m_hours;
    return std::move(m_network);
}

void WorkNetworkBuilder::readItems()
{
    QSet<ReleaseId> planned;
    for (const Release &release : m_plan.table<Release>()) {
        if (release.state != ReleaseState::Cancelled)
            planned.insert(release.id);
    }
    const ReleaseId only = m_network.m_options.release;
    m_nodes.reserve(size_t(m_plan.table<WorkItem>().size()));
    m_ids.reserve(m_nodes.capacity());
    ReleaseId last;
    bool lastIsPlanned = false;
    for (const WorkItem &item : m_plan.table<WorkItem>()) {
        m_ids.push_back(item.id);
        WorkNode &node = m_nodes.emplace_back();
        node.item = &item;
        if (item.release != last) {
            last = item.release;
            lastIsPlanned = planned.contains(item.release);
        }
        const bool open = lastIsPlanned && isPlanned(item) && item.state != WorkItemState::Done;
        node.isLive = open && (!only.isValid() || item.release == only);
        node.isOutside = open && !node.isLive;
        node.notBefore = notBeforeOf(m_plan, item);
    }
}

int WorkNetworkBuilder::indexOf(WorkItemId id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found != m_ids.end() && *found == id ? int(found - m_ids.begin()) : -1;
}

/// Also finds what each is a part of: the nearest live one above it.
void WorkNetworkBuilder::orderByDepth()
{
    const size_t count = m_nodes.size();
    std::vector<int> above(count, -1);
    std::vector<int> depth(count, -1);
    for (size_t i = 0; i < count; ++i) {
        if (m_nodes[i].item->parent.isValid())
            above[i] = indexOf(m_nodes[i].item->parent);
        else
            depth[i] = 0;
    }
    std::vector<int> path;
    for (size_t i = 0; i < count; ++i) {
        path.clear();
        int at = int(i);
        for (; depth[size_t(at)] < 0 && above[size_t(at)] >= 0 && path.size() <= count; at = above[size_t(at)])
            path.push_back(at);
        int deep = std::max(0, depth[size_t(at)]);
        depth[size_t(at)] = deep;
        for (auto below = path.rbegin(); below != path.rend(); ++below)
            depth[size_t(*below)] = ++deep;
    }
    m_byDepth.resize(count);
    std::iota(m_byDepth.begin(), m_byDepth.end(), 0);
    if (std::ranges::any_of(depth, [](int deep) { return deep > 0; }))
        std::ranges::stable_sort(m_byDepth, {}, [&](int node) { return depth[size_t(node)]; });
    for (const int i : m_byDepth) {
        const int up = above[size_t(i)];
        if (up < 0)
            continue;
        WorkNode &node = m_nodes[size_t(i)];
        node.parent = m_nodes[size_t(up)].isLive ? up : m_nodes[size_t(up)].parent;
        if (node.isLive && node.parent >= 0)
            m_nodes[size_t(node.parent)].hasChildren = true;
    }
}

void WorkNetworkBuilder::readDemands()
{
    m_demands.reserve(size_t(m_plan.table<Demand>().size()));
    int node = -1;
    for (const Demand &demand : m_plan.table<Demand>()) {
        // Demands mostly stand in the order of their items.
        if (node < 0 || m_nodes[size_t(node)].item->id != demand.workItem) {
            const bool isNext = node + 1 < int(m_nodes.size()) && m_nodes[size_t(node) + 1].item->id == demand.workItem;
            node = isNext ? node + 1 : indexOf(demand.workItem);
        }
        if (node >= 0 && m_nodes[size_t(node)].isLive && demand.likely * shareLeft(*m_nodes[size_t(node)].item) > leastHours)
            m_demands.push_back({node, &demand});
    }
    const auto byNode = [](const auto &demand) { return demand.first; };
    if (!std::ranges::is_sorted(m_demands, {}, byNode))
        std::ranges::stable_sort(m_demands, {}, byNode);
}

void WorkNetworkBuilder::readRows()
{
    QSet<DemandId> wanted;
    for (const auto &[node, demand] : m_demands) {
        if (m_nodes[size_t(node)].isStarted())
            wanted.insert(demand->id);
    }
    if (m_network.m_options.release.isValid()) {
        for (const Demand &demand : m_plan.table<Demand>()) {
            const int node = indexOf(demand.workItem);
            if (node >= 0 && m_nodes[size_t(node)].isOutside)
                wanted.insert(demand.id);
        }
    }
    if (wanted.isEmpty())
        return;
    for (const ScheduledWork &row : m_plan.table<ScheduledWork>()) {
        if (wanted.contains(row.demand))
            m_rows.push_back(&row);
    }
    std::ranges::stable_sort(m_rows, {}, [](const ScheduledWork *row) { return row->demand; });
}

std::span<const ScheduledWork *const> WorkNetworkBuilder::rowsOf(DemandId demand) const
{
    const auto found = std::ranges::equal_range(m_rows, demand, {}, [](const ScheduledWork *row) { return row->demand; });
    return {found.begin(), found.end()};
}

/// The hours of the first year tell how many years must be looked at.
void WorkNetworkBuilder::chooseHours()
{
    const auto spanning = [&](int days) {
        return std::make_shared<const WorkHours>(WorkHours::of(m_plan, Capacity::of(m_plan, m_today, m_today.addDays(days - 1))));
    };
    if (!m_hours)
        m_hours = spanning(WorkHours::leastDays);
    const int days = daysNeeded(*m_hours);
    if (m_hours->capacity.first().daysTo(m_hours->capacity.last()) + 1 != days)
        m_hours = spanning(days);
    m_groups = std::make_unique<WorkGroups>(m_plan, *m_hours);
}

/// Twice as long as those take who have most to do, and the day before which nothing may begin; in whole years.
int WorkNetworkBuilder::daysNeeded(const WorkHours &hours) const
{
    WorkGroups groups(m_plan, hours);
    std::vector<double> load;
    QDate latest = m_today;
    double longest = 0.0;
    for (const auto &[node, demand] : m_demands) {
        const WorkItem &item = *m_nodes[size_t(node)].item;
        const size_t group = size_t(groups.indexOf({demand->skill, item.team, demand->person}));
        const double asked = demand->likely * shareLeft(item);
        load.resize(std::max(load.size(), group + 1), 0.0);
        load[group] += asked + 1;
        longest = std::max(longest, asked);
        if (m_nodes[size_t(node)].notBefore.isValid())
            latest = std::max(latest, m_nodes[size_t(node)].notBefore);
    }
    std::vector<double> need(hours.people.size(), 0.0);
    double most = 0.0;
    for (size_t group = 0; group < load.size(); ++group) {
        const WorkGroup &asked = groups.at(int(group));
        if (asked.isKnown && asked.slotsPerDay <= 0)
            return WorkHours::mostDays;
        for (const int person : asked.members)
            most = std::max(most, need[size_t(person)] += load[group] / asked.slotsPerDay);
    }
    const double days = 2 * most + longest / 2 + double(m_today.daysTo(latest));
    const double years = std::ceil(std::min(days, double(WorkHours::mostDays)) / WorkHours::leastDays);
    return std::clamp(int(years) * WorkHours::leastDays, WorkHours::leastDays, WorkHours::mostDays);
}

void WorkNetworkBuilder::setDates()
{
    const WorkLimits &limits = m_limits.emplace(m_plan, m_timetable);
    const WorkClock &clock = m_hours->clock;
    const auto slotOf = [&](QDate day) { return day.isValid() ? clock.slotOf(day) : INT_MAX; };
    QHash<QDate, int> slots;
    for (const int i : m_byDepth) {
        WorkNode &node = m_nodes[size_t(i)];
        if (node.notBefore.isValid())
            node.earliest = clock.slotOf(node.notBefore);
        if (node.item->finishBefore.isValid())
            node.due = slotOf(m_timetable.startOf(node.item->finishBefore));
        // Also over what is not to be placed itself, as epics that are done or of another release.
        if (const int up = indexOf(node.item->parent); up >= 0)
            node.due = std::min(node.due, m_nodes[size_t(up)].due);
        if (!node.isLive)
            continue;
        const QDate limit = limits.of(m_plan, *node.item, FreezeScope::Code).day;
        auto known = slots.constFind(limit);
        if (known == slots.constEnd())
            known = slots.insert(limit, slotOf(limit));
        node.limit = *known;
    }
}

/// The slot before which the node's work that belongs to that freeze must end; INT_MAX: none.
int WorkNetworkBuilder::limitOf(const WorkNode &node, FreezeScope freeze) const
{
    if (freeze == FreezeScope::Code)
        return node.limit;
    const QDate day = m_limits->of(m_plan, *node.item, freeze).day;
    return day.isValid() ? m_hours->clock.slotOf(day) : INT_MAX;
}

void WorkNetworkBuilder::setWeights()
{
    std::vector<int> priorities;
    for (const WorkNode &node : m_nodes) {
        if (node.isLive)
            priorities.push_back(node.item->priority);
    }
    std::ranges::sort(priorities);
    priorities.erase(std::ranges::unique(priorities).begin(), priorities.end());
    m_weights.assign(m_nodes.size(), 1);
    for (size_t i = 0; i < m_nodes.size() && priorities.size() > 1; ++i) {
        const auto rank = std::ranges::lower_bound(priorities, m_nodes[i].item->priority) - priorities.begin();
        m_weights[i] = 1 + int((heaviest - 1) * std::min<std::ptrdiff_t>(rank, std::ssize(priorities) - 1) / (std::ssize(priorities) - 1));
    }
}

void WorkNetworkBuilder::makeParts()
{
    m_network.m_parts.reserve(m_demands.size());
    m_network.m_problem.activities.reserve(m_demands.size());
    for (const auto &[node, demand] : m_demands) {
        WorkNode &of = m_nodes[size_t(node)];
        if (of.partCount == 0)
            of.firstPart = int(m_network.m_parts.size());
        makePartsOf(*demand, node);
        of.partCount = int(m_network.m_parts.size()) - of.firstPart;
    }
    std::ranges::sort(m_network.m_lentTo);
    m_network.m_lentTo.erase(std::ranges::unique(m_network.m_lentTo).begin(), m_network.m_lentTo.end());
}

/// As many parts as may work on it at a time; of started work as many as do. Whole slots are dealt out, so that they add up.
void WorkNetworkBuilder::makePartsOf(const Demand &demand, int node)
{
    const WorkItem &item = *m_nodes[size_t(node)].item;
    const double left = shareLeft(item);
    const double asked = std::ceil(demand.likely * left - leastHours);
    const int slotsAsked = int(std::min(asked, double(mostSlots)));
    const WorkGroup &group = m_groups->at(m_groups->indexOf({demand.skill, item.team, demand.person}));
    if (group.isLent)
        m_network.m_lentTo.push_back(item.id);
    const auto rows = item.state == WorkItemState::Started ? rowsOf(demand.id) : std::span<const ScheduledWork *const>();
    int parts = rows.empty() ? std::min(demand.mostPeople, group.people) : int(rows.size());
    parts = std::max(1, std::min(parts, slotsAsked));
    for (int n = 0; n < parts; ++n) {
        const int own = slotsAsked / parts + (n < slotsAsked % parts ? 1 : 0);
        const double share = left * own / slotsAsked;
        WorkPart part{demand.id, item.id, demand.skill, demand.person, n, parts, demand.low * share, demand.likely * share, demand.high * share};
        if (item.state == WorkItemState::Started) {
            part.isStarted = true;
            part.started = item.started;
            if (!rows.empty()) {
                part.started = rows[size_t(n)]->start;
                if (rows[size_t(n)]->person.isValid() && m_plan.find(rows[size_t(n)]->person))
                    part.fixedPerson = rows[size_t(n)]->person;
            }
        }
        addPart(demand, node, part, own);
    }
}

void WorkNetworkBuilder::addPart(const Demand &demand, int node, const WorkPart &part, int slotsOfPart)
{
    const WorkNode &of = m_nodes[size_t(node)];
    Leveling::Problem &problem = m_network.m_problem;
    const int group = m_groups->indexOf({demand.skill, of.item->team, part.fixedPerson});
    const WorkGroup &who = m_groups->at(group);
    const int index = int(m_network.m_parts.size());
    const auto fail = [&](UnplacedReason reason) { m_network.m_unplaced.push_back({index, reason, {}}); };
    Leveling::Activity activity;
    const bool tooLong = slotsOfPart > who.mostSlots || m_slots + slotsOfPart > mostSlots;
    m_failed.push_back(who.members.empty() || tooLong);
    if (who.members.empty()) {
        fail(who.isKnown ? UnplacedReason::NobodyHasHours : UnplacedReason::NobodyHasSkill);
    } else if (tooLong) {
        fail(UnplacedReason::TooLong);
    } else {
        m_slots += slotsOfPart;
        activity.duration = slotsOfPart;
        activity.skills.push_back({group, 0, -1});
        activity.pauses = true;
        activity.notBefore = part.isStarted ? 0 : of.earliest;
        if (of.due != INT_MAX)
            activity.due = of.due;
        if (const int limit = limitOf(of, who.freeze); limit != INT_MAX)
            activity.limit = limit;
        activity.weight = m_weights[size_t(node)];
    }
    m_network.m_parts.push_back(part);
    m_network.m_parts.back().activity = int(problem.activities.size());
    m_network.m_partOf.push_back(index);
    m_network.m_itemOf.push_back(of.item->id);
    problem.activities.push_back(std::move(activity));
}

void WorkNetworkBuilder::makePeople()
{
    m_network.m_people = m_hours->people;
    auto &people = m_network.m_problem.people;
    people.resize(m_hours->people.size());
    for (size_t i = 0; i < people.size(); ++i)
        people[i].away = m_hours->away[i];
    for (int group = 0; group < m_groups->count(); ++group) {
        for (const int person : m_groups->at(group).members)
            people[size_t(person)].skills.push_back({group, 0});
    }
}

} // namespace Plimsoll
