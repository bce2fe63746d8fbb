// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/worklimits.h"

#include <QDate>
#include <QHash>

#include <array>
#include <vector>

namespace Plimsoll {

/// When the scheduled work of an item ends that belongs to one freeze.
struct WorkEnd {
    WorkItemId item;
    FreezeScope freeze = FreezeScope::Code;
    QDate end; ///< Inclusive.

    friend bool operator==(const WorkEnd &, const WorkEnd &) = default;
};

/// Of all items that have scheduled work with dates; by item, then freeze.
[[nodiscard]] std::vector<WorkEnd> workEnds(const Plan &plan);

/// By when items must be over as wholes: with their parts, and with work that belongs to different freezes. What is over does not count, and
/// of what is to be done no part that is only proposed. The plan, its dates and the limits must outlive it.
class WholeWork
{
public:
    WholeWork(const Plan &plan, const Timetable &timetable, const WorkLimits &limits);

    /// The last of the limits of its work; that of the code where it asks for no hours any more.
    [[nodiscard]] WorkLimit limitOf(const WorkItem &item) const;
    /// The first limit that some of its scheduled work misses; one without a day where all of it ends in time.
    [[nodiscard]] WorkLimit missedBy(const WorkItem &item) const;

private:
    /// By FreezeScope.
    struct Whole {
        std::array<bool, freezeScopeCount> asks{};
        std::array<QDate, freezeScopeCount> ends;
    };

    [[nodiscard]] WorkLimit workLimit(const WorkItem &item, size_t freeze) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    const WorkLimits &m_limits;
    QHash<WorkItemId, Whole> m_wholes;
};

} // namespace Plimsoll
