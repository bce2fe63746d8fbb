// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

namespace Plimsoll {

/// That a milestone must not start before another one, perhaps of another release, has ended. It moves no date: what is left between them is
/// float, what lacks is a problem.
struct MilestoneDependency {
    MilestoneDependencyId id;
    MilestoneId predecessor;
    MilestoneId successor;
    int lag = 0; ///< Days that must lie between them.
    OffsetUnit lagUnit = OffsetUnit::WorkingDays; ///< Never hours.
    QString note;

    friend bool operator==(const MilestoneDependency &, const MilestoneDependency &) = default;
};

template<>
struct Record<MilestoneDependency> {
    static constexpr auto table = "milestone_dependency";
    static constexpr void fields(auto &&field)
    {
        field("predecessor", &MilestoneDependency::predecessor);
        field("successor", &MilestoneDependency::successor);
        field("lag", &MilestoneDependency::lag);
        field("lag_unit", &MilestoneDependency::lagUnit);
        field("note", &MilestoneDependency::note);
    }
    static constexpr auto belongsTo = std::tuple{&MilestoneDependency::predecessor, &MilestoneDependency::successor};
};

} // namespace Plimsoll
