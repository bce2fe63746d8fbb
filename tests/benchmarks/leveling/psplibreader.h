// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <optional>
#include <string>

namespace Plimsoll::Leveling {

/// A single-mode instance of PSPLIB (Kolisch and Sprecher, 1996), the text of a .sm file; nothing where it is none.
[[nodiscard]] std::optional<Problem> readPsplib(const std::string &text);

} // namespace Plimsoll::Leveling
