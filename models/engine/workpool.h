// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/teamshare.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

class Capacity;

/// Those who share out among themselves the work of a skill that names nobody: of the team those who have the skill, by the share that it has
/// of each; where there is no team, or nobody of it has the skill, everybody who has it. As leveling sees it.
class WorkPool
{
public:
    /// The capacity and the memberships must outlive it.
    WorkPool(const Plan &plan, const Capacity &capacity, const Memberships &memberships, TeamId team, SkillId skill, QDate today);

    [[nodiscard]] const std::vector<PersonId> &people() const { return m_people; }
    /// Of whose share of the people's time it is; invalid where it has all of it.
    [[nodiscard]] TeamId team() const { return m_team; }
    /// Available hours of all of them; what else they have to do is not taken off.
    [[nodiscard]] double on(QDate day) const;

private:
    const Capacity &m_capacity;
    const Memberships &m_memberships;
    TeamId m_team;
    std::vector<PersonId> m_people; ///< By id.
};

} // namespace Plimsoll
