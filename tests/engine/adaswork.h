// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/smallplan.h"

namespace Plimsoll {

/// The SmallPlan with Ada, who alone signs, and with work for her.
struct AdasWork {
    static constexpr SkillId signing{70}, welding{73};
    static constexpr TeamId core{71};
    static constexpr WorkItemId item{100}, second{101};

    static Plan withAda()
    {
        Plan plan = SmallPlan::make();
        PersonSkill skill;
        skill.id = PersonSkillId(80);
        skill.person = SmallPlan::ada;
        skill.skill = signing;
        plan.put(skill);
        Membership membership;
        membership.id = MembershipId(81);
        membership.person = SmallPlan::ada;
        membership.team = core;
        plan.put(membership);
        plan.put(Skill{welding, QStringLiteral("Welding")});
        return plan;
    }
    static void addWork(Plan &plan, WorkItemId id, double low, double likely, double high, SkillId skill = signing)
    {
        WorkItem work;
        work.id = id;
        work.title = QStringLiteral("Item %1").arg(id.value());
        work.release = SmallPlan::release;
        work.team = core;
        plan.put(work);
        Demand demand;
        demand.id = DemandId(id.value() + 100);
        demand.workItem = id;
        demand.skill = skill;
        demand.low = low;
        demand.likely = likely;
        demand.high = high;
        plan.put(demand);
    }
    static Plan withWork(double low, double likely, double high)
    {
        Plan plan = withAda();
        addWork(plan, item, low, likely, high);
        return plan;
    }
};

} // namespace Plimsoll
