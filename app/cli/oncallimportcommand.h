// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The options of `plimsoll import PLAN --on-call FILE`.
void declareOnCallImport(QCommandLineParser &parser);

/// Brings on-call duties of a table into a plan, as one step that can be undone.
ExitCode importOnCallTable(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
