// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demand.h"
#include "domain/idsource.h"
#include "domain/person.h"
#include "domain/plandraft.h"
#include "domain/skill.h"
#include "exchange/work/workimport.h"

#include <QHash>

namespace Plimsoll {

class WorkAssignees;
class WorkLeftOut;

/// Takes the hours of rows into a draft. Demands are known again by skill and person; hours without a skill are those of all demands of
/// an item together, which keep their proportions. Skills are made where they are missing. Holds references to all that it is given.
class WorkDemandMerge
{
public:
    WorkDemandMerge(PlanDraft &draft, const WorkImportOptions &options, IdSource &ids, const WorkAssignees &people, WorkLeftOut &leftOut);

    /// Of an item that is in the draft already; tells in the result what changed.
    void put(const WorkImportRow &row, WorkImportResult &result);
    [[nodiscard]] std::vector<DemandId> of(WorkItemId item) const { return m_demands.value(item); }

private:
    /// Hours that a row states, its names found.
    struct Stated {
        SkillId skill;
        PersonId person;
        WorkEstimate hours;
        std::optional<double> spent;
        std::optional<int> mostPeople;

        void add(const Stated &other);
    };

    [[nodiscard]] SkillId skill(const QString &name);
    [[nodiscard]] QString usualSkill() const;
    [[nodiscard]] SkillId skillOf(const WorkImportDemand &demand, PersonId person);
    [[nodiscard]] Stated resolved(const WorkImportDemand &stated);
    void putStated(const std::vector<WorkImportDemand> &stated, WorkImportResult &result);
    [[nodiscard]] std::vector<DemandId> knownAgain(const std::vector<Stated> &all, WorkItemId item) const;
    void putTotal(const WorkImportRow &row, WorkImportResult &result);
    void add(const Stated &stated, WorkImportResult &result);
    void change(DemandId id, const WorkEstimate &hours, const std::optional<double> &spent, WorkImportResult &result);
    void setMostPeople(DemandId id, int people, WorkImportResult &result);
    [[nodiscard]] QString nameOf(const Demand &demand) const;

    PlanDraft &m_draft;
    const WorkImportOptions &m_options;
    IdSource &m_ids;
    const WorkAssignees &m_people;
    WorkLeftOut &m_leftOut;
    QHash<QString, SkillId> m_skills;
    QHash<PersonId, SkillId> m_skillOfPerson; ///< The first of each.
    QHash<WorkItemId, std::vector<DemandId>> m_demands;
};

} // namespace Plimsoll
