// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Parses a foreign calendar from standard input within narrow limits of memory, time and files, and prints its events.
/// Started by IcsChild only: what a hostile file does to a parser, it does to this process.
class ReadIcsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("read-ics"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 3; }
    [[nodiscard]] bool isHidden() const override { return true; }
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
