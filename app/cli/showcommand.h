// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Prints the timetable as text, and the conditions of decisions that nobody has met yet.
class ShowCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("show"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 1; }
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
