// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// The options of `plimsoll import PLAN --pipelines FILE` and `--terraform FILE`.
void declareDeliveryImport(QCommandLineParser &parser);

/// Brings pipeline runs, promotions, incidents or a plan of infrastructure into a plan, as one step that can be undone.
ExitCode importDeliveryFile(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
