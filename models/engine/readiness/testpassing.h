// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// How the tests of a release stand, by the newest result of each case in each cycle.
struct TestPassing {
    int planned = 0; ///< Cases chosen for its cycles; of a cycle without a choice those that have results.
    int passed = 0;  ///< Those that passed in the end are among them.
    int flaky = 0;   ///< Of these.
    int failed = 0;  ///< Failed or blocked.

    friend bool operator==(const TestPassing &, const TestPassing &) = default;
};

/// Retired cases are left out.
[[nodiscard]] TestPassing testPassing(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
