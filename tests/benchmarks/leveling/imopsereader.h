// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <optional>
#include <string>

namespace Plimsoll::Leveling {

/// A multi-skill instance of iMOPSE (Myszkowski et al., 2015), the text of a .def file; nothing where it is none. Salaries are left out.
[[nodiscard]] std::optional<Problem> readImopse(const std::string &text);

} // namespace Plimsoll::Leveling
