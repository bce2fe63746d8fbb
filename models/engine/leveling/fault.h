// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <optional>

namespace Plimsoll::Leveling {

enum class FaultKind {
    UnknownIndex, ///< A link, demand or wish names what is not there.
    BadNumber, ///< Negative or beyond what the time line holds.
    Cycle, ///< The activity hangs on itself.
    TooLittleCapacity, ///< The resource never has that much from some slot on, so the activity might never fit.
    NobodyCan, ///< Not enough people have the skills.
};

/// Why a problem has no schedule.
struct Fault {
    FaultKind kind = FaultKind::UnknownIndex;
    int activity = -1;
    int resource = -1;
};

/// The most of a resource that there may be: one lane of a packed slot.
inline constexpr int mostCapacity = 0x7fff;
/// The most slots that all work, lags and limits may add up to.
inline constexpr int mostSlots = 20'000'000;

/// The first fault; a problem without one has a schedule.
[[nodiscard]] std::optional<Fault> faultOf(const Problem &problem);

} // namespace Plimsoll::Leveling
