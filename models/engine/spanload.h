// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capacity.h"

#include <QHash>

namespace Plimsoll {

class SkillDemand;

/// What work asks of people in a span of days, beside what they have. `there` is what is left after holidays and absences; of it standing
/// commitments take `standing`, and releases ask for `asked`.
struct LoadHours {
    double there = 0.0;
    double standing = 0.0;
    double asked = 0.0;

    [[nodiscard]] double available() const { return there - standing; }
    /// Of what is there, 1.0 is all; infinite where work is asked for and nobody is there.
    [[nodiscard]] double share() const;
    /// More is asked for than is there; a thousandth of an hour is rounding.
    [[nodiscard]] bool isOver() const { return standing + asked > there + 0.001; }
};

/// The load of all skills, people and teams over one span of days. Work that is scheduled for somebody, see SkillDemand::scheduled(), is
/// that person's. All other demand of a skill is shared out among those who have it by the hours that they have; who has several skills gets
/// a share of each. A value; refers to nothing.
class SpanLoad
{
public:
    SpanLoad() = default;
    SpanLoad(const Plan &plan, const Capacity &capacity, const SkillDemand &demand, QDate from, QDate to);

    [[nodiscard]] LoadHours ofSkill(SkillId skill) const { return m_skills.value(skill); }
    [[nodiscard]] LoadHours ofPerson(PersonId person) const { return m_people.value(person); }
    /// Members by the share of their time that teamHours() counts.
    [[nodiscard]] LoadHours ofTeam(TeamId team) const { return m_teams.value(team); }

private:
    /// Adds what is asked for to skills and to people who are named; what is left to share out, by skill.
    [[nodiscard]] QHash<SkillId, double> addDemand(const SkillDemand &demand, QDate from, QDate to);

    QHash<SkillId, LoadHours> m_skills;
    QHash<PersonId, LoadHours> m_people;
    QHash<TeamId, LoadHours> m_teams;
};

} // namespace Plimsoll
