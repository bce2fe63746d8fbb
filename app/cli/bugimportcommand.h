// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The option of `plimsoll import PLAN --bugs FILE`; the others are those of the import of work.
void declareBugImport(QCommandLineParser &parser);

/// Brings bugs of a table or tracker into a plan, as one step that can be undone.
ExitCode importBugTable(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
