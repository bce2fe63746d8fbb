// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <vector>

namespace Plimsoll {

/// The milestones and windows that hang directly on one milestone.
struct Dependants {
    MilestoneId id;
    std::vector<MilestoneId> milestones;
    std::vector<WindowId> windows;

    friend bool operator==(const Dependants &, const Dependants &) = default;
};

template<>
struct TableKey<Dependants> {
    using type = MilestoneId;
};

/// Who hangs on whom, from anchor to dependant; kept with the timetable so that one edit need not read all rules. A value.
class RuleGraph
{
public:
    explicit RuleGraph(const Plan &plan);

    /// Null where nothing hangs on it.
    [[nodiscard]] const Dependants *of(MilestoneId id) const { return m_dependants.find(id); }
    /// How many milestones move out of windows; their dates hang on every window of scope.
    [[nodiscard]] int avoiders() const { return m_avoiders; }

    /// Takes in that a milestone or a window was changed; null stands for "not there".
    void replace(const Milestone *before, const Milestone *after);
    void replace(const Window *before, const Window *after);

private:
    void add(const Window &window);
    template<typename Function>
    void update(MilestoneId id, Function &&change);

    Table<Dependants> m_dependants;
    int m_avoiders = 0;
};

/// What the milestone counts from; invalid where it is pinned or done.
[[nodiscard]] MilestoneId scheduledAnchor(const Milestone &milestone);
/// Whether its date depends on windows.
[[nodiscard]] bool avoidsWindows(const Milestone &milestone);
/// Whether the window is one that milestones of that product move out of.
[[nodiscard]] bool isAvoidable(const Window &window);

} // namespace Plimsoll
