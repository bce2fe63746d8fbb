// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/togglestate.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// How a toggle stands in an environment.
struct TogglePosition {
    SwitchPosition position = SwitchPosition::Off;
    double share = 0.0; ///< Per cent; 0 unless it is on for some.

    friend bool operator==(const TogglePosition &, const TogglePosition &) = default;
};

/// As a cell says it: "on", "off", "25 %"; none and all of the users are off and on. Nothing where it says none of that.
[[nodiscard]] std::optional<TogglePosition> readPosition(const QString &text);

} // namespace Plimsoll
