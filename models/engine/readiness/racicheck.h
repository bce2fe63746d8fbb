// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// An activity or milestone of the RACI matrix, with those who are accountable for it.
struct RaciRow {
    QString activity; ///< Empty where a milestone is named.
    MilestoneId milestone;
    std::vector<RoleId> accountable;

    [[nodiscard]] bool isSound() const { return accountable.size() == 1; }
    friend bool operator==(const RaciRow &, const RaciRow &) = default;
};

/// The rows of the matrix: activities in the order in which they were first named, then milestones that have responsibilities or, where the
/// plan uses the matrix at all, a gate. Of one release, or of all; activities belong to all.
[[nodiscard]] std::vector<RaciRow> raciRows(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
