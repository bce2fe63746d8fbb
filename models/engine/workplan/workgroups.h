// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "engine/workplan/workhours.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace Plimsoll {

/// Whom a part of the work asks for.
struct WorkWish {
    SkillId skill;
    TeamId team;   ///< Members first; empty: anybody.
    PersonId person; ///< Only this one, whatever their skills.

    friend bool operator==(const WorkWish &, const WorkWish &) = default;
};

/// People who may do the same parts.
struct WorkGroup {
    std::vector<int> members; ///< In WorkHours::people, ascending.
    int people = 0;     ///< Human beings among them.
    int mostSlots = 0;  ///< Of whoever has most.
    double slotsPerDay = 0.0; ///< Of all, on the average of the days of the first year.
    bool isLent = false; ///< Nobody of the team has the skill: these are others.
    bool isKnown = false; ///< Somebody has the skill, even if never an hour.
    FreezeScope freeze = FreezeScope::Code; ///< Of the skill that is asked for; see freezeOf().
};

/// The groups of people that the work of a plan asks for; made when first asked for.
class WorkGroups
{
public:
    /// The plan and the hours must outlive it.
    WorkGroups(const Plan &plan, const WorkHours &hours);

    /// Its index; the same for the same wish.
    [[nodiscard]] int indexOf(const WorkWish &wish);
    [[nodiscard]] const WorkGroup &at(int index) const { return m_groups[size_t(index)]; }
    [[nodiscard]] int count() const { return int(m_groups.size()); }

private:
    struct Hash {
        size_t operator()(const WorkWish &wish) const;
    };
    [[nodiscard]] WorkGroup find(const WorkWish &wish) const;

    const Plan &m_plan;
    const WorkHours &m_hours;
    QHash<SkillId, std::vector<int>> m_bySkill;
    QHash<PersonId, std::vector<int>> m_byPerson;
    std::vector<WorkGroup> m_groups;
    std::unordered_map<WorkWish, int, Hash> m_indexes;
    WorkWish m_last;
    int m_lastIndex = -1;
};

} // namespace Plimsoll
