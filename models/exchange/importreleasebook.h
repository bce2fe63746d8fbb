// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plandraft.h"
#include "exchange/importguess.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// Finds the product and release of each row in a draft, and makes those that it lacks. What the user says goes before what a column
/// says, and that before what was guessed. Holds references to draft and ids, which must outlive it.
class ReleaseBook
{
public:
    ReleaseBook(PlanDraft &draft, IdSource &ids, const ImportOptions &options, ReleaseGuess guess);

    /// Invalid where neither user, row nor guess names a release.
    [[nodiscard]] ReleaseId release(const ScheduleRow &row);
    /// Invalid where neither user nor row names one; for records that need none.
    [[nodiscard]] ReleaseId statedRelease(const ScheduleRow &row);
    [[nodiscard]] ProductId statedProduct(const ScheduleRow &row);

    /// Counts a release that is there among those that rows went to.
    ReleaseId use(ReleaseId id);
    /// Releases and products that rows went to, in their order.
    [[nodiscard]] const std::vector<ReleaseId> &used() const { return m_used; }
    [[nodiscard]] QStringList releaseNames() const;
    [[nodiscard]] QStringList productNames() const;

private:
    [[nodiscard]] ProductId product(const QString &name);
    [[nodiscard]] ProductId productFor(const QString &stated, const QString &guessed);
    [[nodiscard]] ReleaseId release(ProductId product, const QString &name);

    PlanDraft &m_draft;
    IdSource &m_ids;
    const ImportOptions &m_options;
    ReleaseGuess m_guess;
    std::vector<ReleaseId> m_used;
    QHash<QString, ReleaseId> m_cells; ///< What a pair of product and release cell led to.
};

} // namespace Plimsoll
