// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <variant>

namespace Plimsoll {

/// What a row stands for in the plan; monostate is nothing yet.
using ImportTarget = std::variant<std::monostate, MilestoneId, WindowId>;

/// The milestones and windows of one plan, found by the key or title of a row within a release. Each is given out once.
class ImportTargets
{
public:
    explicit ImportTargets(const Plan &plan);

    /// By the key that the record was imported under.
    [[nodiscard]] ImportTarget takeByKey(ReleaseId release, const QString &key);
    /// By the record's own id, as our own tables have it.
    [[nodiscard]] ImportTarget takeById(const QString &id);
    /// By title as people read it, and as its pattern.
    [[nodiscard]] ImportTarget takeByTitle(ReleaseId release, const QString &title, const QString &pattern);

private:
    using Place = QPair<qint64, QString>;
    void add(QHash<Place, QList<ImportTarget>> &index, ReleaseId release, const QString &text, ImportTarget target);
    ImportTarget take(const QHash<Place, QList<ImportTarget>> &index, ReleaseId release, const QString &text);

    QHash<Place, QList<ImportTarget>> m_byKey;
    QHash<Place, QList<ImportTarget>> m_byTitle;
    QHash<QString, ImportTarget> m_byId;
    QSet<qint64> m_taken;
};

} // namespace Plimsoll
