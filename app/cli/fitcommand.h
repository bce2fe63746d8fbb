// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Says whether the work of releases fits, who is the bottleneck, and what would help.
class FitCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("fit"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 1; }
    /// Problems where something does not fit.
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
