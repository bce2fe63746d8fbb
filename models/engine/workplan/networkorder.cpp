// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/cyclesearch.h"
#include "engine/workname.h"
#include "engine/workplan/networkbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Plimsoll {

/// False where they run in a circle.
bool WorkNetworkBuilder::sortActivities()
{
    const auto &links = m_network.m_problem.links;
    const size_t count = m_network.m_problem.activities.size();
    m_first.assign(count + 1, 0);
    std::vector<int> waits(count, 0);
    for (const Leveling::Link &link : links) {
        ++m_first[size_t(link.from) + 1];
        ++waits[size_t(link.to)];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_linkAt.resize(links.size());
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (size_t l = 0; l < links.size(); ++l)
        m_linkAt[size_t(next[size_t(links[l].from)]++)] = int(l);
    m_sorted.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] == 0)
            m_sorted.push_back(int(i));
    }
    for (size_t at = 0; at < m_sorted.size(); ++at) {
        const size_t i = size_t(m_sorted[at]);
        for (int n = m_first[i]; n < m_first[i + 1]; ++n) {
            const int to = links[size_t(m_linkAt[size_t(n)])].to;
            if (--waits[size_t(to)] == 0)
                m_sorted.push_back(to);
        }
    }
    m_waits = std::move(waits);
    return m_sorted.size() == count;
}

/// Names the members of the first circle in its order, each once.
Error WorkNetworkBuilder::circleError() const
{
    std::vector<int> next;
    for (const int link : m_linkAt)
        next.push_back(m_network.m_problem.links[size_t(link)].to);
    const auto circles = findCycles(m_first, next, m_waits);
    QStringList names;
    for (const int activity : circles.front()) {
        const QString name = workName(*m_plan.find(m_network.m_itemOf[size_t(activity)]));
        if (!names.contains(name))
            names << name;
    }
    constexpr qsizetype most = 8;
    if (names.size() > most + 1)
        names = names.first(most) << u"…"_s;
    const QString text = names.size() > 1
        ? QCoreApplication::translate("Leveling", "%1 wait for each other in a circle; remove one of the dependencies between them.").arg(names.join(u" → "_s))
        : QCoreApplication::translate("Leveling", "%1 waits for itself, over what it is a part of; remove that dependency.").arg(names.join(QString()));
    return {ErrorCode::Cycle, text, names.value(0)};
}

/// Parts that cannot be placed, and all that would have to wait for them, leave the problem.
void WorkNetworkBuilder::dropUnplaced()
{
    auto &problem = m_network.m_problem;
    if (m_network.m_unplaced.empty())
        return;
    std::vector<WorkItemId> because(problem.activities.size());
    for (const int i : m_sorted) {
        if (!m_failed[size_t(i)])
            continue;
        for (int n = m_first[size_t(i)]; n < m_first[size_t(i) + 1]; ++n) {
            const size_t to = size_t(problem.links[size_t(m_linkAt[size_t(n)])].to);
            if (m_failed[to])
                continue;
            m_failed[to] = 1;
            // Where only the way leads through the same item, or what it is a part of, the reason lies further back.
            because[to] = m_network.m_partOf[size_t(i)] >= 0 ? m_network.m_itemOf[size_t(i)] : because[size_t(i)];
            if (const int part = m_network.m_partOf[to]; part >= 0)
                m_network.m_unplaced.push_back({part, UnplacedReason::WaitsForUnplaced, because[to]});
        }
    }
    std::ranges::sort(m_network.m_unplaced, {}, &UnplacedPart::part);
    compact();
}

void WorkNetworkBuilder::compact()
{
    auto &problem = m_network.m_problem;
    std::vector<int> placeOf(problem.activities.size(), -1);
    size_t kept = 0;
    for (size_t i = 0; i < problem.activities.size(); ++i) {
        if (m_failed[i])
            continue;
        placeOf[i] = int(kept);
        if (kept != i)
            problem.activities[kept] = std::move(problem.activities[i]);
        m_network.m_partOf[kept] = m_network.m_partOf[i];
        m_network.m_itemOf[kept] = m_network.m_itemOf[i];
        ++kept;
    }
    problem.activities.resize(kept);
    m_network.m_partOf.resize(kept);
    m_network.m_itemOf.resize(kept);
    for (WorkPart &part : m_network.m_parts)
        part.activity = placeOf[size_t(part.activity)];
    std::erase_if(problem.links, [&](Leveling::Link &link) {
        link.from = placeOf[size_t(link.from)];
        link.to = placeOf[size_t(link.to)];
        return link.from < 0 || link.to < 0;
    });
    m_sorted.clear();
    (void)sortActivities();
}

/// What hangs on an activity makes it as urgent as itself.
void WorkNetworkBuilder::setOrder()
{
    struct Urgency {
        bool isStarted = false;
        int until = INT_MAX; ///< The earliest slot before which it, or what waits for it, must end.
        int priority = INT_MIN;
        int tail = 0; ///< Slots from its start to the end of all that waits for it.
    };
    const auto &problem = m_network.m_problem;
    std::vector<Urgency> urgencies(problem.activities.size());
    for (const WorkNode &node : m_nodes) {
        for (int part = node.firstPart; part < node.firstPart + node.partCount; ++part) {
            if (const int i = m_network.m_parts[size_t(part)].activity; i >= 0) {
                urgencies[size_t(i)].priority = node.item->priority;
                urgencies[size_t(i)].isStarted = node.isStarted();
            }
        }
    }
    for (size_t n = m_sorted.size(); n-- > 0;) {
        const size_t i = size_t(m_sorted[n]);
        const Leveling::Activity &activity = problem.activities[i];
        Urgency &own = urgencies[i];
        own.until = std::min(activity.due.value_or(INT_MAX), activity.limit.value_or(INT_MAX));
        for (int at = m_first[i]; at < m_first[i + 1]; ++at) {
            const Leveling::Link &link = problem.links[size_t(m_linkAt[size_t(at)])];
            const Urgency &after = urgencies[size_t(link.to)];
            own.until = std::min(own.until, after.until);
            own.priority = std::max(own.priority, after.priority);
            own.tail = std::max(own.tail, after.tail + std::max(0, link.lag));
        }
        own.tail += activity.duration;
    }
    // By value, as comparing what lies elsewhere waits for memory.
    struct Place {
        bool waits = false;
        int until = 0;
        std::int64_t lessUrgent = 0;
        int shorter = 0;
        int activity = 0;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places(urgencies.size());
    for (size_t i = 0; i < urgencies.size(); ++i) {
        const Urgency &urgency = urgencies[i];
        places[i] = {!urgency.isStarted, urgency.until, -std::int64_t(urgency.priority), -urgency.tail, int(i)};
    }
    std::ranges::sort(places);
    m_network.m_order.resize(places.size());
    for (size_t rank = 0; rank < places.size(); ++rank)
        m_network.m_order[size_t(places[rank].activity)] = int(rank);
}

} // namespace Plimsoll
