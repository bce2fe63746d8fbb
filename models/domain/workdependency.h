// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Which edge of the predecessor holds which edge of the successor.
enum class DependencyKind { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

template<>
struct EnumNames<DependencyKind> {
    static constexpr std::array names{"finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"};
};

/// That one work item waits for another.
struct WorkDependency {
    WorkDependencyId id;
    WorkItemId predecessor;
    WorkItemId successor;
    DependencyKind kind = DependencyKind::FinishToStart;
    double lag = 0.0; ///< Working hours; negative overlaps.
    QString note;

    friend bool operator==(const WorkDependency &, const WorkDependency &) = default;
};

template<>
struct Record<WorkDependency> {
    static constexpr auto table = "work_dependency";
    static constexpr void fields(auto &&field)
    {
        field("predecessor", &WorkDependency::predecessor);
        field("successor", &WorkDependency::successor);
        field("kind", &WorkDependency::kind);
        field("lag", &WorkDependency::lag);
        field("note", &WorkDependency::note);
    }
    static constexpr auto belongsTo = std::tuple{&WorkDependency::predecessor, &WorkDependency::successor};
};

} // namespace Plimsoll
