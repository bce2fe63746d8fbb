// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/pendingdifference.h"
#include "document/publishing/publisher.h"

#include <QJsonArray>
#include <QStringList>

namespace Plimsoll {

/// What "plimsoll publish" prints, as text and as JSON.
class PublishOutput
{
public:
    PublishOutput(QString planPath, bool dryRun) : m_planPath(std::move(planPath)), m_dryRun(dryRun) {}

    void add(const PublishingTarget &target, const PendingDifference &pending);
    void add(const PublishingTarget &target, const PublishReport &report);
    /// Gives the error back.
    const Error &add(const PublishingTarget &target, const Error &error);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    [[nodiscard]] QString placeOf(const PublishingTarget &target) const;
    [[nodiscard]] QJsonObject objectOf(const PublishingTarget &target, const CalendarDifference &counts) const;

    QString m_planPath;
    bool m_dryRun;
    QStringList m_lines;
    QJsonArray m_targets;
};

} // namespace Plimsoll
