// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"

namespace Plimsoll {

/// By which a problem is known again in another version of the plan: the same one on another day, of a milestone that moved, has the same
/// key; so has one of a release that counts more or fewer.
[[nodiscard]] QString problemKey(const Problem &problem);

/// Those of the later version that the earlier one does not have.
[[nodiscard]] std::vector<Problem> newProblems(const std::vector<Problem> &before, const std::vector<Problem> &after);

} // namespace Plimsoll
