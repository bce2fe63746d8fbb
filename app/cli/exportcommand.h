// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Writes calendars, reports, release notes, dossiers and minutes of decisions, the JSON twin or CSV tables of a plan. Only reads the plan.
class ExportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool needsWindowSystem(const QStringList &arguments) const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 1; }
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
