// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// Finds the release that trackers mean by a version or milestone, by its name with or without that of its product.
class ReleaseNames
{
public:
    explicit ReleaseNames(const Plan &plan);

    /// The first that the plan knows; invalid where it knows none. What could not be taken is told as a remark.
    [[nodiscard]] ReleaseId choose(const QStringList &names, QStringList &remarks) const;

private:
    QHash<QString, ReleaseId> m_releases; ///< By folded name; invalid where several have it.
};

} // namespace Plimsoll
