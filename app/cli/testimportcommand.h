// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The options of `plimsoll import PLAN --junit FILE… --cycle C [--suite S] [--build VERSION [--component C]]`.
void declareTestImport(QCommandLineParser &parser);

/// Brings the results of JUnit files and tables into a cycle of a plan, as one run and one step that can be undone.
ExitCode importTestResults(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
