// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/release.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// How long a phase took in all releases that have finished it. A value.
struct PastPhase {
    QString name;         ///< The title of the milestone that ends it, with … in place of the release: "v… released".
    double planned = 0.0; ///< Working days, on average.
    double actual = 0.0;
    std::vector<ReleaseId> releases; ///< That it rests on.

    /// How many times as long as planned.
    [[nodiscard]] double ratio() const { return actual / planned; }

    friend bool operator==(const PastPhase &, const PastPhase &) = default;
};

} // namespace Plimsoll
