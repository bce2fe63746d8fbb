// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Brings a file (a schedule, windows, roles …) into a plan as one step that can be undone.
class ImportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 2; }
    [[nodiscard]] int wantedArguments(const QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
