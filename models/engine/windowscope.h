// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <set>
#include <span>
#include <utility>
#include <vector>

namespace Plimsoll {

struct Milestone;
struct Window;

/// Whether product, environment and kind of the milestone are those that the window is scoped to.
[[nodiscard]] bool isInScope(const Plan &plan, const Window &window, const Milestone &milestone);

/// Which windows concern which milestones: those of scope, the pairs that an exception names left out. The plan must outlive it.
class WindowScope
{
public:
    explicit WindowScope(const Plan &plan);

    [[nodiscard]] bool concerns(const Window &window, const Milestone &milestone) const;

private:
    const Plan &m_plan;
    std::set<std::pair<WindowId, MilestoneId>> m_exceptions;
};

/// Windows found by day, so that a check need not ask each window of each milestone. The plan and the timetable must outlive it.
class WindowsByDay
{
public:
    /// Of those windows that have dates.
    WindowsByDay(const Timetable &timetable, std::span<const Window *const> windows);

    struct Entry {
        const Window *window; ///< One of those given; never null.
        QDate first;
        QDate last; ///< Inclusive.
    };
    /// Those that share a day with the span, ends inclusive, by first day.
    [[nodiscard]] std::vector<Entry> on(QDate first, QDate last) const;

private:
    std::vector<Entry> m_entries;  ///< By first day.
    std::vector<QDate> m_lastUpTo; ///< The latest last day of this entry and those before it.
};

/// Hard blackouts and maintenance: what lies in them needs an exception.
[[nodiscard]] bool forbids(const Window &window);

/// Those of the windows that concern the milestone and lie over its start, by first day. A phase, and an end of life, is disturbed only by
/// windows that are meant for just those, a phase on any of its days; and nothing by a window that it bounds.
[[nodiscard]] std::vector<WindowsByDay::Entry> windowsOver(const WindowsByDay &windows, const WindowScope &scope, const Milestone &milestone,
                                                           const MilestoneDate &date);

/// The windows that forbid the days on which the milestone is, by first day: where somebody must allow it.
[[nodiscard]] std::vector<WindowId> windowsAgainst(const Plan &plan, const Timetable &timetable, MilestoneId milestone);

} // namespace Plimsoll
