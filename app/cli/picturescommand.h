// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Plimsoll {

/// Writes pictures into a folder, for pages and tests on machines without a display: one of each view, "quality.png", one of each of its tabs,
/// "quality-trend.png", and of "Does it fit?", a meeting and the preview of leveling where the plan has something for them.
class PicturesCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pictures"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] int argumentCount() const override { return 2; }
    [[nodiscard]] bool isHidden() const override { return true; }
    [[nodiscard]] bool needsWindowSystem(const QStringList &) const override { return true; }
    ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace Plimsoll
