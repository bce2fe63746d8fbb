// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plandraft.h"
#include "exchange/importpeoplebook.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workleftout.h"
#include "exchange/work/workreferences.h"

#include <QHash>

namespace Plimsoll {

/// Takes the rows of a sheet into a draft of the plan: first the items, then what refers to others of them. Used once. Holds references
/// to all that it is given, which must outlive it.
class WorkMerge
{
public:
    WorkMerge(const Plan &plan, const WorkImportSheet &sheet, const WorkImportOptions &options, IdSource &ids);

    [[nodiscard]] WorkImportOutcome run();

private:
    [[nodiscard]] QString keyOf(const QString &text) const;
    [[nodiscard]] QString identityOf(const WorkImportRow &row) const;
    [[nodiscard]] QString refusalOf(const WorkImportRow &row) const;
    void indexPlan();
    void noteTitle(const WorkItem &item);
    void putItem(const WorkImportRow &row, WorkImportResult &result);
    void fill(WorkItem &item, const WorkImportRow &row, WorkImportResult &result);
    void settleRelease(WorkItem &item, const WorkImportRow &row, WorkImportResult &result) const;
    void putParents();
    void putFurther();
    void compare();
    [[nodiscard]] WorkItemId find(const QString &name) const;

    const Plan &m_plan;
    const WorkImportSheet &m_sheet;
    const WorkImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    PeopleBook m_people;
    WorkLeftOut m_leftOut;
    WorkReferences m_references;
    QString m_prefix;
    QHash<QString, WorkItemId> m_known;    ///< By identity: folded key, or title behind a line break.
    QHash<QString, WorkItemId> m_aliases;
    QHash<QString, ReleaseId> m_releases;  ///< By folded name; invalid where several have it.
    QHash<QString, WorkItemId> m_titles;   ///< By folded title; invalid where several have it.
    QHash<WorkItemId, QString> m_seen;     ///< Where the file named the item first.
    WorkImportOutcome m_outcome;
};

} // namespace Plimsoll
