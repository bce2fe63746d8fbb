// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"

#include <QHash>

#include <algorithm>

namespace Plimsoll {

namespace {

/// Says who is away on the days of milestones. The kind of an absence is never told. Somebody who is there for half of the day can still
/// do what the day asks, so that only whole days count. A deputy who is needed on the day as well stands in, and nothing is wrong.
class AbsenceCheck
{
public:
    explicit AbsenceCheck(ProblemList &list) : m_list(list)
    {
        for (const Absence &absence : list.plan().table<Absence>())
            m_absences[absence.person].push_back(&absence);
        for (const PersonSkill &has : list.plan().table<PersonSkill>()) {
            auto &holders = m_holders[has.skill];
            if (std::find(holders.begin(), holders.end(), has.person) == holders.end())
                holders.push_back(has.person);
        }
    }

    void check(const Milestone &m)
    {
        const QDate day = m_list.timetable().startOf(m.id);
        std::vector<PersonId> told;
        for (const RoleId id : m.owners) {
            const Role *role = m_list.plan().find(id);
            if (role && !role->everyone && isAway(role->person, day)) {
                told.push_back(role->person);
                const bool there = role->deputy.isValid() && role->deputy != role->person && !isAway(role->deputy, day);
                if (there && std::find(m.neededPeople.begin(), m.neededPeople.end(), role->deputy) != m.neededPeople.end())
                    continue;
                m_list.add(m, ownerAway(m, *role, day));
                if (there)
                    m_standIns.push_back({m.id, role->person, role->deputy});
            }
        }
        for (const PersonId person : m.neededPeople) {
            if (isAway(person, day) && std::find(told.begin(), told.end(), person) == told.end())
                m_list.add(m, neededAway(m, person, day));
        }
        for (const SkillId skill : m.neededSkills)
            checkSkill(m, skill, day);
    }

    [[nodiscard]] const std::vector<StandIn> &standIns() const { return m_standIns; }

private:
    [[nodiscard]] bool isAway(PersonId person, QDate day) const
    {
        bool morning = false;
        bool afternoon = false;
        for (const Absence *absence : m_absences.value(person)) {
            if (day < absence->start || day > absence->end)
                continue;
            morning = morning || absence->portion != DayPortion::Afternoon;
            afternoon = afternoon || absence->portion != DayPortion::Morning;
        }
        return morning && afternoon;
    }

    [[nodiscard]] QString nameOf(PersonId id) const
    {
        const Person *person = m_list.plan().find(id);
        return person ? quotedName(*person) : QString();
    }

    [[nodiscard]] Finding ownerAway(const Milestone &m, const Role &role, QDate day) const
    {
        const QString name = m_list.nameOf(m);
        if (!role.deputy.isValid() || role.deputy == role.person) {
            return {Severity::Warning, "owner-away",
                    problemText("%1, who fills the role %2, is away on %3, the day of %4, and nobody deputises.")
                        .arg(nameOf(role.person), quotedName(role), dayText(day), name),
                    problemText("Choose a deputy for the role, or move the milestone.")};
        }
        if (isAway(role.deputy, day)) {
            return {Severity::Warning, "owner-away",
                    problemText("%1, who fills the role %2, is away on %3, the day of %4, and so is the deputy %5.")
                        .arg(nameOf(role.person), quotedName(role), dayText(day), name, nameOf(role.deputy)),
                    problemText("Choose another deputy for the role, or move the milestone.")};
        }
        return {Severity::Notice, "owner-away",
                problemText("%1, who fills the role %2, is away on %3, the day of %4.")
                    .arg(nameOf(role.person), quotedName(role), dayText(day), name),
                problemText("Agree with the deputy %1 to stand in, or move the milestone.").arg(nameOf(role.deputy))};
    }

    [[nodiscard]] Finding neededAway(const Milestone &m, PersonId person, QDate day)
    {
        for (const Role &role : m_list.plan().table<Role>()) {
            if (role.person == person && role.deputy.isValid() && role.deputy != person && !isAway(role.deputy, day)) {
                m_standIns.push_back({m.id, person, role.deputy});
                return {Severity::Warning, "needed-person-absent",
                        problemText("%1 is needed for %2 on %3, but is away.").arg(nameOf(person), m_list.nameOf(m), dayText(day)),
                        problemText("Ask the deputy %1 to stand in, or move the milestone.").arg(nameOf(role.deputy))};
            }
        }
        return {Severity::Warning, "needed-person-absent",
                problemText("%1 is needed for %2 on %3, but is away, and nobody deputises.").arg(nameOf(person), m_list.nameOf(m), dayText(day)),
                problemText("Choose somebody else, or move the milestone.")};
    }

    void checkSkill(const Milestone &m, SkillId id, QDate day)
    {
        const Skill *skill = m_list.plan().find(id);
        const auto holders = m_holders.value(id);
        if (!skill || holders.empty() || !std::ranges::all_of(holders, [&](PersonId person) { return isAway(person, day); }))
            return;
        const QString text = holders.size() == 1
            ? problemText("%1 is needed for %2 on %3, but %4, the only one who has the skill, is away.")
                  .arg(quotedName(*skill), m_list.nameOf(m), dayText(day), nameOf(holders.front()))
            : problemText("%1 is needed for %2 on %3, but all %4 people who have the skill are away.")
                  .arg(quotedName(*skill), m_list.nameOf(m), dayText(day), QString::number(holders.size()));
        m_list.add(m, {Severity::Warning, "needed-skill-away", text, problemText("Move the milestone, or find somebody else who has the skill.")});
    }

    ProblemList &m_list;
    std::vector<StandIn> m_standIns;
    QHash<PersonId, std::vector<const Absence *>> m_absences;
    QHash<SkillId, std::vector<PersonId>> m_holders;
};

} // namespace

void checkAbsences(ProblemList &list)
{
    if (list.plan().table<Absence>().isEmpty())
        return;
    AbsenceCheck absences(list);
    for (const Milestone *m : list.ahead())
        absences.check(*m);
}

std::vector<Problem> findAbsenceProblems(const Plan &plan, const Timetable &timetable, QDate today)
{
    if (plan.table<Absence>().isEmpty())
        return {};
    ProblemList list(plan, timetable, today);
    checkAbsences(list);
    return std::move(list).sorted();
}

std::vector<StandIn> findStandIns(const Plan &plan, const Timetable &timetable, QDate today)
{
    if (plan.table<Absence>().isEmpty())
        return {};
    ProblemList list(plan, timetable, today);
    AbsenceCheck absences(list);
    for (const Milestone *m : list.ahead())
        absences.check(*m);
    return absences.standIns();
}

} // namespace Plimsoll
