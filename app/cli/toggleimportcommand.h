// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The option of `plimsoll import PLAN --toggles FILE`.
void declareToggleImport(QCommandLineParser &parser);

/// Brings feature toggles of a table into a plan, as one step that can be undone.
ExitCode importToggleTable(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
