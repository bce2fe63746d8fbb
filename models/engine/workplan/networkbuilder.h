// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demand.h"
#include "domain/scheduledwork.h"
#include "domain/workitem.h"
#include "engine/worklimits.h"
#include "engine/workplan/workgroups.h"
#include "engine/workplan/worknetwork.h"

#include <climits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Plimsoll {

class WorkLinks;

/// A work item while a network is built.
struct WorkNode {
    const WorkItem *item = nullptr;
    int parent = -1; ///< The nearest above it that is live.
    bool isLive = false;    ///< To be placed.
    bool isOutside = false; ///< To be done, but work of another release than is asked for.
    bool hasChildren = false; ///< Live ones.
    QDate notBefore; ///< See notBeforeOf().
    int earliest = 0; ///< The slot of it.
    int due = INT_MAX; ///< Slots before which it must end; INT_MAX: none.
    int limit = INT_MAX; ///< Of work that belongs to the freeze of the code.
    int firstPart = 0;
    int partCount = 0;

    [[nodiscard]] bool isStarted() const { return item->state == WorkItemState::Started; }
};

/// Makes a WorkNetwork; used once.
class WorkNetworkBuilder
{
public:
    /// The plan and the timetable must outlive it. `known` hours of people, if any, are those of this plan from today on.
    WorkNetworkBuilder(const Plan &plan, const Timetable &timetable, QDate today, const WorkOptions &options,
                       std::shared_ptr<const WorkHours> known);

    [[nodiscard]] Result<WorkNetwork> build();

private:
    void readItems();
    void orderByDepth();
    void readDemands();
    void readRows();
    [[nodiscard]] int indexOf(WorkItemId id) const;
    [[nodiscard]] std::span<const ScheduledWork *const> rowsOf(DemandId demand) const;
    void chooseHours();
    [[nodiscard]] int daysNeeded(const WorkHours &hours) const;
    void setDates();
    [[nodiscard]] int limitOf(const WorkNode &node, FreezeScope freeze) const;
    void setWeights();
    void makeParts();
    void makePartsOf(const Demand &demand, int node);
    void addPart(const Demand &demand, int node, const WorkPart &part, int slotsOfPart);
    void makePeople();
    void holdOutsideWork(WorkLinks &links);
    [[nodiscard]] bool sortActivities();
    [[nodiscard]] Error circleError() const;
    void dropUnplaced();
    void compact();
    void setOrder();

    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    std::shared_ptr<const WorkHours> m_hours;
    std::vector<WorkNode> m_nodes; ///< By item id,
    std::vector<WorkItemId> m_ids; ///< which are these.
    std::vector<int> m_byDepth;    ///< Nodes, what they are parts of before them.
    std::vector<std::pair<int, const Demand *>> m_demands; ///< With hours left, by node, then id.
    std::vector<const ScheduledWork *> m_rows; ///< Of started and of outside work, by demand.
    std::unique_ptr<WorkGroups> m_groups;
    std::optional<WorkLimits> m_limits;
    std::vector<int> m_weights; ///< By node.
    long long m_slots = 0;      ///< Of all parts.
    std::vector<char> m_failed; ///< By activity: it stands for a part that cannot be placed.
    std::vector<int> m_sorted;  ///< Activities in topological order; those in circles are missing.
    std::vector<int> m_first;   ///< The links of activity i are m_linkAt[m_first[i]] to before m_linkAt[m_first[i + 1]].
    std::vector<int> m_linkAt;
    std::vector<int> m_waits; ///< By activity: links from others that wait themselves; 0 outside of circles.
    WorkNetwork m_network;
};

} // namespace Plimsoll
