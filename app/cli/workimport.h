// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The options of `plimsoll import PLAN --work FILE`.
void declareWorkImport(QCommandLineParser &parser);

/// Brings work items of a table or tracker into a plan, as one step that can be undone.
ExitCode importWorkItems(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
