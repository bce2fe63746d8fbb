// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workassignees.h"

#include "domain/allrecords.h"
#include "exchange/importnames.h"
#include "exchange/work/workleftout.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

WorkAssignees::WorkAssignees(PlanDraft &draft, WorkLeftOut &leftOut) : m_draft(draft), m_leftOut(leftOut)
{
    for (const Person &one : draft.plan().table<Person>()) {
        for (const QString &name : {foldedName(one.name), foldedName(one.email)}) {
            if (name.isEmpty())
                continue;
            const bool several = m_people.contains(name) && m_people.value(name) != one.id;
            m_people.insert(name, several ? PersonId() : one.id);
        }
    }
    for (const PersonSkill &has : draft.plan().table<PersonSkill>())
        m_skills.insert({has.person, has.skill});
}

PersonId WorkAssignees::person(const QStringList &names) const
{
    // "Ada Lovelace <ada@example.org>"
    static const QRegularExpression addressed(u"^\\s*(.*?)\\s*<([^<>]+@[^<>]+)>\\s*$"_s);
    for (const QString &name : names) {
        const auto match = addressed.match(name);
        const QStringList parts = match.hasMatch() ? QStringList{match.captured(2), match.captured(1)} : QStringList{name};
        for (const QString &part : parts) {
            if (const PersonId found = m_people.value(foldedName(part)); found.isValid())
                return found;
        }
    }
    return {};
}

std::vector<PersonId> WorkAssignees::peopleOf(const WorkImportRow &row)
{
    std::vector<PersonId> people;
    const auto add = [&](const QStringList &names) {
        const PersonId found = person(names);
        if (!found.isValid())
            m_leftOut.note(workImportWords("assignees who are no people of the plan"), names.value(0));
        else if (std::ranges::count(people, found) == 0)
            people.push_back(found);
    };
    for (const QStringList &names : row.assignees) {
        // "Lovelace, Ada" is one person, "Ada, Grace" are two.
        const QStringList parts = names.size() == 1 && !person(names).isValid() ? workList(names.front()) : QStringList();
        if (parts.size() < 2) {
            add(names);
            continue;
        }
        for (const QString &part : parts)
            add({part});
    }
    return people;
}

/// Whether another of the demands is that of the same skill and person; two would not be told apart.
bool WorkAssignees::isDone(const std::vector<DemandId> &demands, DemandId demand, PersonId person) const
{
    const SkillId skill = m_draft.plan().find(demand)->skill;
    return std::ranges::any_of(demands, [&](DemandId id) {
        const Demand *other = m_draft.plan().find(id);
        return id != demand && other->skill == skill && other->person == person;
    });
}

/// Who has the skill and fewest other demands of the item; of an only demand also somebody without it.
PersonId WorkAssignees::bestFor(DemandId demand, bool only, const std::vector<PersonId> &people, const QHash<PersonId, int> &taken) const
{
    const SkillId skill = m_draft.plan().find(demand)->skill;
    PersonId best;
    for (const PersonId one : people) {
        if (m_skills.contains({one, skill}) && (!best.isValid() || taken.value(one) < taken.value(best)))
            best = one;
    }
    return best.isValid() || !only ? best : people.front();
}

void WorkAssignees::put(const WorkImportRow &row, const std::vector<DemandId> &demands, WorkImportResult &result)
{
    const std::vector<PersonId> people = peopleOf(row);
    if (people.empty())
        return;
    QHash<PersonId, int> taken;
    for (const DemandId id : demands) {
        const PersonId best = bestFor(id, demands.size() == 1, people, taken);
        if (!best.isValid() || isDone(demands, id, best))
            continue;
        ++taken[best];
        const Demand *demand = m_draft.plan().find(id);
        if (demand->person == best)
            continue;
        result.changes << workImportWords("%1: done by %2").arg(m_draft.plan().find(demand->skill)->name, m_draft.plan().find(best)->name);
        m_draft.update(id, [best](Demand &changed) { changed.person = best; });
    }
    for (const PersonId one : people) {
        if (taken.contains(one))
            continue;
        const bool skilled = std::ranges::any_of(demands, [&](DemandId id) { return m_skills.contains({one, m_draft.plan().find(id)->skill}); });
        m_leftOut.note(demands.empty()                    ? workImportWords("assignees of items without hours")
                       : skilled || demands.size() == 1 ? workImportWords("assignees beyond one for each demand")
                                                          : workImportWords("assignees without a skill that the item needs"),
                       m_draft.plan().find(one)->name);
    }
}

} // namespace Plimsoll
