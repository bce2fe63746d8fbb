// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/windowscope.h"

#include "domain/allrecords.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// Whether the window disturbs the milestone on no day, scope and exceptions left aside.
bool mayLieIn(const Window &window, const Milestone &milestone)
{
    // A phase may well last over a blackout that is not meant for phases, and what bounds a window is not disturbed by it.
    return (milestone.kind == MilestoneKind::Phase && window.reach != MilestoneReach::Phases)
        || (milestone.kind == MilestoneKind::EndOfLife && window.reach != MilestoneReach::EndsOfLife) || window.startMilestone == milestone.id
        || window.endMilestone == milestone.id;
}

} // namespace

bool isInScope(const Plan &plan, const Window &window, const Milestone &milestone)
{
    // MilestoneReach counts the kinds in their order, after All.
    if (window.reach != MilestoneReach::All && int(window.reach) != int(milestone.kind) + 1)
        return false;
    if (window.environment.isValid() && window.environment != milestone.environment)
        return false;
    if (!window.product.isValid())
        return true;
    const Release *release = plan.find(milestone.release);
    return release && release->product == window.product;
}

WindowScope::WindowScope(const Plan &plan) : m_plan(plan)
{
    for (const WindowException &exception : plan.table<WindowException>())
        m_exceptions.emplace(exception.window, exception.milestone);
}

bool WindowScope::concerns(const Window &window, const Milestone &milestone) const
{
    return isInScope(m_plan, window, milestone) && !m_exceptions.contains({window.id, milestone.id});
}

WindowsByDay::WindowsByDay(const Timetable &timetable, std::span<const Window *const> windows)
{
    for (const Window *window : windows) {
        const WindowDates *dates = timetable.find(window->id);
        if (dates && dates->issue == DateIssue::None)
            m_entries.push_back({window, dates->start, dates->end});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::first);
    for (const Entry &entry : m_entries)
        m_lastUpTo.push_back(m_lastUpTo.empty() ? entry.last : std::max(m_lastUpTo.back(), entry.last));
}

std::vector<WindowsByDay::Entry> WindowsByDay::on(QDate first, QDate last) const
{
    std::vector<Entry> found;
    const auto after = std::ranges::upper_bound(m_entries, last, {}, &Entry::first);
    for (auto i = after - m_entries.begin(); i > 0 && m_lastUpTo[size_t(i - 1)] >= first; --i) {
        if (m_entries[size_t(i - 1)].last >= first)
            found.push_back(m_entries[size_t(i - 1)]);
    }
    std::ranges::reverse(found);
    return found;
}

bool forbids(const Window &window)
{
    return window.hard && (window.kind == WindowKind::Blackout || window.kind == WindowKind::Maintenance);
}

std::vector<WindowsByDay::Entry> windowsOver(const WindowsByDay &windows, const WindowScope &scope, const Milestone &milestone,
                                             const MilestoneDate &date)
{
    // Windows that are meant for phases disturb all of their days.
    auto found = windows.on(date.start, milestone.kind == MilestoneKind::Phase ? date.end : date.start);
    std::erase_if(found, [&](const WindowsByDay::Entry &entry) { return mayLieIn(*entry.window, milestone) || !scope.concerns(*entry.window, milestone); });
    return found;
}

std::vector<WindowId> windowsAgainst(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const MilestoneDate *date = timetable.find(id);
    if (!milestone || !date || !date->start.isValid())
        return {};
    std::vector<const Window *> forbidding;
    for (const Window &window : plan.table<Window>()) {
        if (forbids(window))
            forbidding.push_back(&window);
    }
    std::vector<WindowId> ids;
    for (const auto &entry : windowsOver(WindowsByDay(timetable, forbidding), WindowScope(plan), *milestone, *date))
        ids.push_back(entry.window->id);
    return ids;
}

} // namespace Plimsoll
