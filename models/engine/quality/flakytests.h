// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <algorithm>
#include <vector>

namespace Plimsoll {

/// A case whose results say more of the test than of the product: it passed when repeated, or passed and failed on the same revision, or
/// turned from passed to failed and back at least twice from one run to the next.
struct FlakyCase {
    TestCaseId testCase;
    int verdicts = 0;
    int repeated = 0; ///< Results that passed when repeated.
    int turns = 0;    ///< How often it turned between passed and failed from one run to the next.
    bool onSameRevision = false; ///< Whether it passed and failed on one revision.

    /// Of the verdicts, those that tell of it, 0 to 1; the list is sorted by it.
    [[nodiscard]] double share() const { return verdicts > 0 ? std::min(1.0, double(repeated + turns) / verdicts) : 0.0; }
    friend bool operator==(const FlakyCase &, const FlakyCase &) = default;
};

/// Of a release's cycles, of all releases where it is invalid; the flakiest first. Retired cases are left out.
[[nodiscard]] std::vector<FlakyCase> flakyCases(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
