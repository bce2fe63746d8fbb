// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plandraft.h"
#include "domain/workdependency.h"
#include "exchange/work/workimport.h"

#include <QHash>

#include <utility>
#include <vector>

namespace Plimsoll {

/// Takes the dependencies of rows into a draft: one for each pair of items, known again by the pair. Those that would close a circle are
/// left out. Holds references to draft and ids.
class WorkLinkMerge
{
public:
    WorkLinkMerge(PlanDraft &draft, IdSource &ids);

    /// `other` is invalid where nobody has that key.
    void put(const WorkImportLink &link, WorkItemId other, const QString &otherKey, WorkImportResult &result);
    /// When all are there: takes those back that close a circle, and says so where they came from.
    void finish(std::vector<WorkImportResult> &results);

private:
    struct Made {
        WorkDependencyId id;
        WorkItemId row; ///< The item whose row stated it.
        QString text;   ///< As its changes tell it.
    };

    [[nodiscard]] QHash<WorkItemId, int> itemsInCircles() const;

    PlanDraft &m_draft;
    IdSource &m_ids;
    QHash<std::pair<WorkItemId, WorkItemId>, WorkDependencyId> m_known; ///< By predecessor and successor.
    std::vector<Made> m_made;
};

} // namespace Plimsoll
