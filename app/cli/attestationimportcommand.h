// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The options of `plimsoll import PLAN --attestations FILE --gate GATE`.
void declareAttestationImport(QCommandLineParser &parser);

/// Brings what a table says of the criteria of a gate into a plan, as one step that can be undone.
ExitCode importAttestationTable(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
