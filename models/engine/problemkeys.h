// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"

namespace Plimsoll {

/// By which a problem is known again in another version of the plan: the same one on another day, of a milestone that moved, has the same
/// key; so has one of a release that counts more or fewer.
[[nodiscard]] QString problemKey(const Problem &problem);

/// Whether it tells of when something is. A copy has the other problems in common with its source, such as a milestone without owner.
[[nodiscard]] bool isAboutDates(const Problem &problem);

/// Those about dates that the later version has and the earlier one has not.
[[nodiscard]] std::vector<Problem> newProblems(const std::vector<Problem> &before, const std::vector<Problem> &after);

} // namespace Plimsoll
