// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulegraph.h"

#include "domain/milestone.h"
#include "domain/tablewriting.h"
#include "domain/window.h"

namespace Plimsoll {

template class Table<Dependants>;

MilestoneId scheduledAnchor(const Milestone &milestone)
{
    const bool done = milestone.state == MilestoneState::Done && milestone.actual.isValid();
    return milestone.rule == RuleKind::Offset && !done ? milestone.anchor : MilestoneId();
}

bool avoidsWindows(const Milestone &milestone)
{
    return milestone.avoidance != Avoidance::None && scheduledAnchor(milestone).isValid();
}

bool isAvoidable(const Window &window)
{
    return window.hard && window.kind != WindowKind::Freeze && window.kind != WindowKind::Booking;
}

RuleGraph::RuleGraph(const Plan &plan)
{
    std::vector<std::pair<MilestoneId, MilestoneId>> links;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (const auto anchor = scheduledAnchor(milestone); anchor.isValid())
            links.emplace_back(anchor, milestone.id);
        m_avoiders += avoidsWindows(milestone) ? 1 : 0;
    }
    std::sort(links.begin(), links.end());
    std::vector<Dependants> rows;
    for (const auto &[anchor, dependant] : links) {
        if (rows.empty() || rows.back().id != anchor)
            rows.push_back({anchor, {}, {}});
        rows.back().milestones.push_back(dependant);
    }
    m_dependants = Table<Dependants>::fromSorted(std::move(rows));
    for (const Window &window : plan.table<Window>())
        add(window);
}

void RuleGraph::add(const Window &window)
{
    for (const auto id : {window.startMilestone, window.endMilestone}) {
        if (id.isValid())
            update(id, [&](Dependants &row) { row.windows.push_back(window.id); });
    }
}

template<typename Function>
void RuleGraph::update(MilestoneId id, Function &&change)
{
    const Dependants *found = m_dependants.find(id);
    Dependants row = found ? *found : Dependants{id, {}, {}};
    change(row);
    if (row.milestones.empty() && row.windows.empty())
        m_dependants.remove(id);
    else
        m_dependants.put(std::move(row));
}

void RuleGraph::replace(const Milestone *before, const Milestone *after)
{
    const MilestoneId oldAnchor = before ? scheduledAnchor(*before) : MilestoneId();
    const MilestoneId newAnchor = after ? scheduledAnchor(*after) : MilestoneId();
    m_avoiders += (after && avoidsWindows(*after) ? 1 : 0) - (before && avoidsWindows(*before) ? 1 : 0);
    if (oldAnchor == newAnchor)
        return;
    if (oldAnchor.isValid())
        update(oldAnchor, [&](Dependants &row) { std::erase(row.milestones, before->id); });
    if (newAnchor.isValid())
        update(newAnchor, [&](Dependants &row) { row.milestones.push_back(after->id); });
}

void RuleGraph::replace(const Window *before, const Window *after)
{
    if (before) {
        for (const auto id : {before->startMilestone, before->endMilestone}) {
            if (id.isValid())
                update(id, [&](Dependants &row) { std::erase(row.windows, before->id); });
        }
    }
    if (after)
        add(*after);
}

} // namespace Plimsoll
