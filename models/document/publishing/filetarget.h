// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/targetwriter.h"

namespace Plimsoll {

/// Where the file of a target lies: beside the plan, unless its address is a whole path.
[[nodiscard]] QString filePathOf(const PublishingTarget &target, const QString &planPath);

/// What is in a published file; nothing where there is none. Fails where that file is no calendar, is huge, or is a plan that is open here:
/// nothing but the store may open that.
[[nodiscard]] Result<QByteArray> readPublishedFile(const QString &path);

/// Writes the calendar of a target into a file, whole or not at all, also into a folder that is shared or synchronised: a file that is as it
/// should be is not touched. Never writes over what is no calendar. One that somebody else has changed since, or that another program wrote, is
/// a conflict.
class FileTarget final : public TargetWriter
{
public:
    explicit FileTarget(QString planPath) : m_planPath(std::move(planPath)) {}

    TargetOutcome write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                        const std::function<void(int, int)> &done) override;

private:
    QString m_planPath;
};

} // namespace Plimsoll
