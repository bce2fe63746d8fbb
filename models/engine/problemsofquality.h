// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

class ProblemList;

/// Adds the test cycles that need more time than they have, and those that nearly do.
void checkTestNeeds(ProblemList &list);

/// Adds the test cycles in which nothing is planned, and cases run by hand that name no skill.
void checkTestPlan(ProblemList &list);

} // namespace Plimsoll
