// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/sentsheets.h"

#include <QHash>
#include <QStringList>

namespace Plimsoll {

class PlanDocument;

/// How the capacity sheets of a document stand today. What people's hours were when a sheet came back is read from the history, once for each
/// step that took answers. The document must outlive it; for the GUI thread.
class SheetStates
{
public:
    explicit SheetStates(PlanDocument &document) : m_document(document) {}

    [[nodiscard]] SheetStanding standing(const SentSheet &sheet) const;
    /// Whom an answered sheet does not tell right any more; see changedSince(). Empty for others.
    [[nodiscard]] const std::vector<PersonId> &changed(const SentSheet &sheet);
    /// "‼ Not answered for 12 days", "⚠ Stale: the hours of Ada changed since", "✓ Answered".
    [[nodiscard]] QString text(const SentSheet &sheet);
    /// What somebody must look at first has the smallest.
    [[nodiscard]] qint64 rank(const SentSheet &sheet);

private:
    [[nodiscard]] const Plan &planAtAnswer(const SentSheet &sheet);

    PlanDocument &m_document;
    QHash<qint64, Plan> m_then; ///< By the sequence of the step; of people and their time alone.
    QHash<SentSheetId, std::vector<PersonId>> m_changed; ///< As of m_revision.
    quint64 m_revision = 0;
};

/// One sentence for each team that has not answered its newest sheet, and for each whose answer is stale, by name; teams that are
/// `read` just now are left out.
[[nodiscard]] QStringList openSheets(PlanDocument &document, const std::vector<TeamId> &read);

} // namespace Plimsoll
