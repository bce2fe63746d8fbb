// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/datecalculator.h"
#include "engine/rulegraph.h"
#include "engine/timetable.h"

#include <vector>

namespace Plimsoll {

/// Fills timetables: the whole of one, or the part that an edit reaches.
class Scheduler
{
public:
    static Timetable whole(const Plan &plan);
    static Timetable updated(const Timetable &previous, const Plan &before, const Plan &after, const PlanEdit &edit);

private:
    explicit Scheduler(const Plan &plan, std::shared_ptr<const CompiledCalendars> calendars);

    struct Network;
    struct Reach;
    void run();
    void computeInOrder(Network &network);
    void addWindows();
    /// False where only a whole pass can tell.
    bool recompute(const PlanEdit &edit, const Plan &before);
    [[nodiscard]] bool movesAvoidableWindow(const Reach &reach, const RuleGraph &graph) const;
    [[nodiscard]] bool touchesCircle(const Reach &reach) const;
    bool recomputeMilestones(Reach &reach, const RuleGraph &graph);
    void recomputeWindows(const Reach &reach, const RuleGraph &graph, const PlanEdit &edit);

    const Plan &m_plan;
    Timetable m_timetable;
    DateCalculator m_calculator;
};

} // namespace Plimsoll
