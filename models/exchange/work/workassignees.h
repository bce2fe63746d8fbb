// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandraft.h"
#include "domain/recordlist.h"
#include "exchange/work/workimport.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace Plimsoll {

class WorkLeftOut;

/// Turns the assignees of rows into the people who do the demands of the item: of its only demand, or of those whose skill they have. What
/// cannot be taken is told. Holds references to draft and list.
class WorkAssignees
{
public:
    WorkAssignees(PlanDraft &draft, WorkLeftOut &leftOut);

    /// Of an item whose demands are in the draft already; tells in the result what changed.
    void put(const WorkImportRow &row, const std::vector<DemandId> &demands, WorkImportResult &result);
    /// Invalid where none, or several, of the plan's people have one of the names, each perhaps an e-mail address.
    [[nodiscard]] PersonId person(const QStringList &names) const;

private:
    [[nodiscard]] std::vector<PersonId> peopleOf(const WorkImportRow &row);
    [[nodiscard]] PersonId bestFor(DemandId demand, bool only, const std::vector<PersonId> &people, const QHash<PersonId, int> &taken) const;
    [[nodiscard]] bool isDone(const std::vector<DemandId> &demands, DemandId demand, PersonId person) const;

    PlanDraft &m_draft;
    WorkLeftOut &m_leftOut;
    QHash<QString, PersonId> m_people; ///< By folded name or address; invalid where several have it.
    QSet<std::pair<PersonId, SkillId>> m_skills;
};

} // namespace Plimsoll
