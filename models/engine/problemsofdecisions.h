// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

class ProblemList;

/// Gates without a decider, not decided or not ready on their day, waivers that ran out, conditions overdue, and the RACI matrix.
void checkDecisions(ProblemList &list);

} // namespace Plimsoll
