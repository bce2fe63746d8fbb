// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/worklots.h"

#include <vector>

namespace Plimsoll {

class SkillDemand;
struct DemandPiece;
struct Membership;

/// What all questions about one version of a plan have in common, so that many of them read it once: when releases ship, who must do what is
/// asked for, and who can. The plan, the timetable and the demand must outlive it.
class WorkFacts
{
public:
    WorkFacts(const Plan &plan, const Timetable &timetable, const SkillDemand &demand);

    struct Piece {
        const DemandPiece *piece = nullptr;
        TeamId team;     ///< Of its item.
        PersonId person; ///< Whom its demand names.
    };

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }
    /// In the order of SkillDemand::pieces().
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    /// See shipDates(); invalid where it has no date.
    [[nodiscard]] QDate shipsOn(ReleaseId release) const { return m_ships.value(release); }
    /// Says who can do the lot, and forgets the team where nobody of it can.
    void fillIn(WorkLot &lot) const;

private:
    const Plan &m_plan;
    const Timetable &m_timetable;
    std::vector<Piece> m_pieces;
    QHash<ReleaseId, QDate> m_ships;
    QHash<SkillId, std::vector<PersonId>> m_holders; ///< By id.
    QHash<TeamId, std::vector<const Membership *>> m_members;
};

} // namespace Plimsoll
