// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Declares --ics and what else says how a calendar comes into a plan.
void declareCalendarImport(QCommandLineParser &parser);

/// "plimsoll import PLAN --ics FILE --as …": the calendar is read in a process of its own.
[[nodiscard]] ExitCode importCalendar(const QCommandLineParser &parser, const CommandContext &context);

} // namespace Plimsoll
