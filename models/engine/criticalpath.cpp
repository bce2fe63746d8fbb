// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticalpath.h"

#include "domain/allrecords.h"
#include "engine/rulegraph.h"
#include "engine/slipfit.h"
#include "engine/workingdays.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// The first day on which the milestone is over.
QDate overOn(const MilestoneDate &date)
{
    return date.start == date.end ? date.end : date.end.addDays(1);
}

/// The next working day from there on; the day itself where the calendar ends before.
QDate nextWorking(const WorkingDays &calendar, QDate day)
{
    const QDate working = calendar.nearest(day, 1);
    return working.isValid() ? working : day;
}

/// The greatest number for which it holds, which holds for all smaller ones. Looks around the guess first.
template<typename Holds>
int greatest(int guess, Holds &&holds)
{
    constexpr int most = 100'000;
    int low = guess;
    int high = guess;
    if (holds(guess)) {
        for (int step = 1; high == low; step *= 2) {
            if (low + step < most && holds(low + step))
                low = high = low + step;
            else
                high = low + step;
        }
    } else {
        for (int step = 1; high == low; step *= 2) {
            if (high - step > -most && !holds(high - step))
                low = high = high - step;
            else
                low = high - step;
        }
    }
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

/// By how many working days of its own calendars a milestone may slip, alone, for another one.
class Room
{
public:
    Room(const Plan &plan, const Timetable &timetable)
        : m_plan(plan), m_timetable(timetable),
          m_fit(plan, timetable.calendars(), [this](MilestoneId id) { return m_moved.id.isValid() && id == m_moved.id ? &m_moved : m_timetable.find(id); })
    {
    }

    /// Before the anchor of its release; nothing where it is not before it.
    [[nodiscard]] std::optional<int> before(const Milestone &milestone, const Milestone &anchor)
    {
        if (milestone.id == anchor.id)
            return 0;
        const QDate limit = m_timetable.startOf(anchor.id);
        const MilestoneDate date = *m_timetable.find(milestone.id);
        if (overOn(date) > limit)
            return {};
        const WorkingDays &calendar = m_fit.daysOf(milestone);
        const int guess = std::max(0, calendar.between(nextWorking(calendar, overOn(date)), limit));
        return greatest(guess, [&](int days) { return days <= 0 || isInTime(overOn(moved(milestone, days)), limit, days); });
    }

    /// For one that waits for it and must not start after that day.
    [[nodiscard]] int forWaiting(const Milestone &milestone, const MilestoneDependency &dependency, QDate latest, int guess)
    {
        const WorkingDays &calendar = m_fit.daysOf(*m_plan.find(dependency.successor));
        return greatest(guess, [&](int days) {
            const MilestoneDate there = moved(milestone, days);
            return isInTime(there.start.isValid() ? earliestAfter(calendar, there, dependency) : QDate(), latest, days);
        });
    }

    /// For one that counts from it, may itself slip by so many days, and must not start after that day.
    [[nodiscard]] int forFollowing(const Milestone &milestone, const Milestone &follower, QDate latest, int days)
    {
        if (followsDayByDay(milestone, follower))
            return days;
        return greatest(days, [&](int tried) {
            m_moved = moved(milestone, tried);
            const QDate start = m_moved.start.isValid() ? m_fit.land(follower).start : QDate();
            m_moved = {};
            return isInTime(start, latest, tried);
        });
    }

private:
    /// What would be beyond all dates is too late, or early enough.
    static bool isInTime(QDate day, QDate latest, int days) { return day.isValid() ? day <= latest : days < 0; }

    [[nodiscard]] MilestoneDate moved(const Milestone &milestone, int days)
    {
        MilestoneDate date = *m_timetable.find(milestone.id);
        if (days == 0)
            return date;
        const WorkingDays &calendar = m_fit.daysOf(milestone);
        const QDate start = calendar.plus(date.start, days);
        if (!start.isValid() || date.moment.isValid())
            return start.isValid() ? m_fit.land(pinnedOn(milestone, start)) : MilestoneDate();
        date.end = milestone.spanUnit == OffsetUnit::WorkingDays ? calendar.plus(start, milestone.span) : start.addDays(date.start.daysTo(date.end));
        date.start = start;
        return date.end.isValid() ? date : MilestoneDate();
    }

    /// Whether a working day of the one is a working day of the other, from the days on which they are.
    [[nodiscard]] bool followsDayByDay(const Milestone &milestone, const Milestone &follower) const
    {
        const MilestoneDate &date = *m_timetable.find(milestone.id);
        const WorkingDays &calendar = m_fit.daysOf(milestone);
        const bool endMoves = date.start == date.end || milestone.spanUnit == OffsetUnit::WorkingDays || follower.anchorEdge == AnchorEdge::Start;
        return &calendar == &m_fit.daysOf(follower) && follower.offsetUnit == OffsetUnit::WorkingDays && follower.snapWeekday == 0
            && follower.avoidance == Avoidance::None && endMoves && calendar.isWorking(date.start);
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    MilestoneDate m_moved; ///< The one that is tried on another day.
    SlipFit m_fit;
};

} // namespace

QDate earliestAfter(const WorkingDays &successor, const MilestoneDate &predecessor, const MilestoneDependency &dependency)
{
    const QDate over = overOn(predecessor);
    if (dependency.lagUnit == OffsetUnit::WorkingDays)
        return successor.plus(over, dependency.lag);
    return over.addDays(dependency.lagUnit == OffsetUnit::Weeks ? qint64(dependency.lag) * 7 : dependency.lag);
}

DependencySlack slackOf(const Plan &plan, const Timetable &timetable, const MilestoneDependency &dependency)
{
    const Milestone *before = plan.find(dependency.predecessor);
    const Milestone *after = plan.find(dependency.successor);
    if (!before || !after || before->state == MilestoneState::Cancelled || after->state != MilestoneState::Planned)
        return {};
    const MilestoneDate *from = timetable.find(before->id);
    const MilestoneDate *to = timetable.find(after->id);
    if (!from || !to || !from->start.isValid() || !to->start.isValid())
        return {};
    const WorkingDays &calendar = timetable.calendars().forMilestone(plan, *after);
    DependencySlack slack;
    slack.earliest = earliestAfter(calendar, *from, dependency);
    if (!slack.earliest.isValid())
        return {};
    slack.days = calendar.between(nextWorking(calendar, slack.earliest), to->start);
    // Days off count for nothing, and too early is too early.
    slack.days = to->start < slack.earliest ? std::min(slack.days, -1) : std::max(slack.days, 0);
    return slack;
}

CriticalPath::CriticalPath(const Plan &plan, const Timetable &timetable)
{
    addNodes(plan, timetable);
    addEdges(plan, timetable);
    cutCircles();
    spread(plan, timetable);
}

int CriticalPath::indexOf(MilestoneId id) const
{
    const auto found = std::ranges::lower_bound(m_nodes, id, {}, &Node::id);
    return found != m_nodes.end() && found->id == id ? int(found - m_nodes.begin()) : -1;
}

void CriticalPath::addNodes(const Plan &plan, const Timetable &timetable)
{
    for (const Release &r : plan.table<Release>()) {
        const Milestone *m = plan.find(r.anchor);
        if (r.state == ReleaseState::Planned && m && m->state == MilestoneState::Planned && timetable.startOf(m->id).isValid())
            m_anchors.emplace_back(r.id, m->id);
    }
    m_nodes.reserve(size_t(plan.table<Milestone>().size()));
    auto date = timetable.milestones().begin();
    const auto lastDate = timetable.milestones().end();
    for (const Milestone &milestone : plan.table<Milestone>()) {
        while (date != lastDate && date->id < milestone.id)
            ++date;
        if (milestone.state != MilestoneState::Planned || date == lastDate || date->id != milestone.id || !date->start.isValid())
            continue;
        Node node;
        node.id = milestone.id;
        node.end = date->end;
        m_nodes.push_back(std::move(node));
    }
}

void CriticalPath::connect(MilestoneId from, MilestoneId to, MilestoneDependencyId dependency, int slack)
{
    const Edge edge{indexOf(from), indexOf(to), dependency, slack, {}};
    if (edge.from < 0 || edge.to < 0 || edge.from == edge.to)
        return;
    const int index = int(m_edges.size());
    m_edges.push_back(edge);
    m_nodes[size_t(edge.from)].after.push_back(index);
    m_nodes[size_t(edge.to)].before.push_back(index);
}

void CriticalPath::addEdges(const Plan &plan, const Timetable &timetable)
{
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (const MilestoneId anchor = scheduledAnchor(milestone); anchor.isValid())
            connect(anchor, milestone.id, {}, 0);
    }
    for (const MilestoneDependency &dependency : plan.table<MilestoneDependency>()) {
        const DependencySlack slack = slackOf(plan, timetable, dependency);
        if (slack.isActive())
            connect(dependency.predecessor, dependency.successor, dependency.id, slack.days);
    }
}

/// The nodes from which nothing leads on before those that lead to them; nodes on circles, and those that lead there, are missing.
std::vector<int> CriticalPath::endsFirst() const
{
    std::vector<size_t> left(m_nodes.size());
    std::vector<int> order;
    order.reserve(m_nodes.size());
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        left[i] = m_nodes[i].after.size();
        if (left[i] == 0)
            order.push_back(int(i));
    }
    for (size_t next = 0; next < order.size(); ++next) {
        for (const int edge : m_nodes[size_t(order[next])].before) {
            const int from = m_edges[size_t(edge)].from;
            if (--left[size_t(from)] == 0)
                order.push_back(from);
        }
    }
    return order;
}

void CriticalPath::cutCircles()
{
    const std::vector<int> outward = endsFirst();
    if (outward.size() == m_nodes.size())
        return;
    std::vector<char> bound(m_nodes.size(), 1);
    for (const int node : outward)
        bound[size_t(node)] = 0;
    // Of those that lead to circles, the ones that no circle leads to are free as well.
    std::vector<size_t> left(m_nodes.size());
    std::vector<int> free;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        left[i] = m_nodes[i].before.size();
        if (left[i] == 0)
            free.push_back(int(i));
    }
    for (size_t next = 0; next < free.size(); ++next) {
        bound[size_t(free[next])] = 0;
        for (const int edge : m_nodes[size_t(free[next])].after) {
            const int to = m_edges[size_t(edge)].to;
            if (--left[size_t(to)] == 0)
                free.push_back(to);
        }
    }
    const auto cut = [&](int edge) { return bound[size_t(m_edges[size_t(edge)].from)] && bound[size_t(m_edges[size_t(edge)].to)]; };
    for (Node &node : m_nodes) {
        std::erase_if(node.before, cut);
        std::erase_if(node.after, cut);
    }
}

void CriticalPath::spread(const Plan &plan, const Timetable &timetable)
{
    Room room(plan, timetable);
    for (const int index : endsFirst()) {
        Node &node = m_nodes[size_t(index)];
        const Milestone &milestone = *plan.find(node.id);
        const auto ends = std::ranges::lower_bound(m_anchors, milestone.release, {}, &std::pair<ReleaseId, MilestoneId>::first);
        if (ends != m_anchors.end() && ends->first == milestone.release)
            node.days = room.before(milestone, *plan.find(ends->second));
        for (const int out : node.after) {
            Edge &edge = m_edges[size_t(out)];
            const Node &next = m_nodes[size_t(edge.to)];
            // What nobody minds may slip, but a dependency that is violated already is minded.
            if (!next.days && edge.slack >= 0)
                continue;
            const Milestone &other = *plan.find(next.id);
            const int rest = next.days.value_or(0);
            const QDate start = timetable.startOf(next.id);
            const QDate latest = rest == 0 ? start : timetable.calendars().forMilestone(plan, other).plus(start, rest);
            edge.room = edge.dependency.isValid() ? room.forWaiting(milestone, *plan.find(edge.dependency), latest, edge.slack + rest)
                                                  : room.forFollowing(milestone, other, latest, rest);
            node.days = node.days ? std::min(*node.days, *edge.room) : *edge.room;
        }
    }
}

std::optional<int> CriticalPath::floatOf(MilestoneId id) const
{
    const int index = indexOf(id);
    return index < 0 ? std::nullopt : m_nodes[size_t(index)].days;
}

bool CriticalPath::isCritical(MilestoneId id) const
{
    const std::optional<int> days = floatOf(id);
    return days && *days <= 0;
}

std::vector<MilestoneId> CriticalPath::pathTo(ReleaseId release) const
{
    const auto found = std::ranges::lower_bound(m_anchors, release, {}, &std::pair<ReleaseId, MilestoneId>::first);
    if (found == m_anchors.end() || found->first != release)
        return {};
    std::vector<MilestoneId> path;
    for (int index = indexOf(found->second); index >= 0;) {
        path.push_back(m_nodes[size_t(index)].id);
        // The tightest of those that lead here; of these the one that ends last, and of these the first by id.
        const Node *tightest = nullptr;
        for (const int in : m_nodes[size_t(index)].before) {
            const Edge &edge = m_edges[size_t(in)];
            const Node &node = m_nodes[size_t(edge.from)];
            if (edge.room.value_or(1) > 0)
                continue;
            const auto better = [](const Node &a, const Node &b) {
                return a.days != b.days ? a.days < b.days : a.end != b.end ? a.end > b.end : a.id < b.id;
            };
            if (!tightest || better(node, *tightest))
                tightest = &node;
        }
        index = tightest ? int(tightest - m_nodes.data()) : -1;
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace Plimsoll
