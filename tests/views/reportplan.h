// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scheduler.h"
#include "support/documentfixture.h"

namespace Plimsoll {

/// SmallPlan with something for every section of a report: people with hours, needs of a skill, risks, a communication plan, public titles.
namespace ReportPlan {

inline constexpr SkillId signing{70};
inline constexpr RiskId lateTests{200}, noSigner{201}, lateDocs{202};

inline Risk risk(RiskId id, const QString &title, int probability, int impact, bool isPublic)
{
    Risk r;
    r.id = id;
    r.title = title;
    r.cause = title + QStringLiteral(" cause");
    r.effect = title + QStringLiteral(" effect");
    r.probability = r.residualProbability = probability;
    r.impact = r.residualImpact = impact;
    r.isPublic = isPublic;
    return r;
}

inline Plan make()
{
    Plan plan = SmallPlan::make();
    Milestone goLive = *plan.find(SmallPlan::goLive);
    goLive.publicTitle = QStringLiteral("Crane {release} is here");
    goLive.audiences = {SmallPlan::customers, SmallPlan::staff};
    plan.put(goLive);
    Milestone freeze = *plan.find(SmallPlan::freeze);
    freeze.audiences = {SmallPlan::staff};
    plan.put(freeze);
    plan.put(PersonSkill{PersonSkillId(100), SmallPlan::ada, signing, 3});
    Membership member;
    member.id = MembershipId(101);
    member.person = SmallPlan::ada;
    member.team = TeamId(71);
    plan.put(member);
    Gate gate;
    gate.id = GateId(400);
    gate.milestone = SmallPlan::freeze;
    gate.title = QStringLiteral("Into the freeze");
    gate.decider = SmallPlan::lead;
    plan.put(gate);
    RoughDemand demand;
    demand.id = RoughDemandId(102);
    demand.release = SmallPlan::release;
    demand.skill = signing;
    demand.likely = 100.0;
    plan.put(demand);
    Risk late = risk(lateTests, QStringLiteral("Late tests"), 5, 5, false);
    late.residualProbability = 3;
    late.contingency = QStringLiteral("Ship without the jib");
    late.owner = SmallPlan::lead;
    plan.put(late);
    plan.put(risk(noSigner, QStringLiteral("Nobody signs"), 5, 5, false));
    plan.put(risk(lateDocs, QStringLiteral("Docs come late"), 1, 2, true));
    plan.put(RiskAction{RiskActionId(203), lateTests, ActionKind::Mitigation, QStringLiteral("Hire testers"), SmallPlan::docs, QDate(2026, 6, 5), 0, {}});
    Message message;
    message.id = MessageId(300);
    message.title = QStringLiteral("Freeze is near");
    message.audience = SmallPlan::staff;
    message.release = SmallPlan::release;
    message.milestone = SmallPlan::freeze;
    message.offset = -2;
    plan.put(message);
    plan.put(Responsibility{ResponsibilityId(400), {}, SmallPlan::goLive, SmallPlan::docs, Raci::Accountable});
    return plan;
}

/// An item of Crane 4.2 that takes Ada eight hours.
inline void putWork(Plan &plan, WorkItemId id)
{
    WorkItem work;
    work.id = id;
    work.title = QStringLiteral("Stronger hook");
    work.release = SmallPlan::release;
    plan.put(work);
    plan.put(Demand{DemandId(id.value() + 1), id, signing, 8, 8, 8, 1, {}, 0});
}

} // namespace ReportPlan
} // namespace Plimsoll
