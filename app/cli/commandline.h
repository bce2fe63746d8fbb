// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// All sub-commands, in the order of --help.
[[nodiscard]] std::vector<const Command *> allCommands();

/// Whether the first argument names a sub-command or asks for help or the version, or names nothing at all: no command, and no file that the
/// window could open.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// Whether that sub-command paints.
[[nodiscard]] bool needsWindowSystem(const QStringList &arguments);

/// Runs the command line; arguments without the program's name. A first one that names no command is an error.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, const CommandContext &context);

} // namespace Plimsoll
