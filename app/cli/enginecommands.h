// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The sub-commands that work on a plan with nothing but the engine, in the order of --help: they paint nothing and read no foreign file. The
/// program that runs them has so little to load that it starts at once.
[[nodiscard]] const Commands &engineCommands();

} // namespace Plimsoll
