// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <functional>

namespace Plimsoll {

/// What the user typed, without the program's name.
[[nodiscard]] QStringList argumentsOf(int argc, char **argv);

/// Runs it on the standard streams and the wall clock. Standard output that can't be written makes it a failure, whatever it returned.
[[nodiscard]] ExitCode runInTerminal(const std::function<ExitCode(const CommandContext &)> &run);

} // namespace Plimsoll
