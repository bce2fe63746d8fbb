// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "domain/plan.h"
#include "domain/skill.h"

namespace Plimsoll {

/// Which freeze the work of that skill belongs to; that of the code where nothing else is said.
[[nodiscard]] inline FreezeScope freezeOf(const Plan &plan, SkillId id)
{
    const Skill *skill = plan.find(id);
    return skill && skill->freeze != FreezeScope::Unspecified ? skill->freeze : FreezeScope::Code;
}

/// The same for loops over all work: the skill that was asked for last is not searched for again. The plan must outlive it.
class SkillFreeze
{
public:
    explicit SkillFreeze(const Plan &plan) : m_plan(plan) {}

    [[nodiscard]] FreezeScope of(SkillId skill)
    {
        if (skill != m_skill) {
            m_skill = skill;
            m_freeze = freezeOf(m_plan, skill);
        }
        return m_freeze;
    }

private:
    const Plan &m_plan;
    SkillId m_skill;
    FreezeScope m_freeze = FreezeScope::Code; ///< Of no skill.
};

} // namespace Plimsoll
