// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triagepolicy.h"

#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/triagetext.h"

namespace Plimsoll {

namespace {

using Row = std::array<TriageDecision, fixImpacts>;
using Matrix = std::array<Row, bugSeverities>;

constexpr auto fix = TriageDecision::FixNow;
constexpr auto defer = TriageDecision::Defer;
constexpr auto hide = TriageDecision::Toggle;
constexpr auto waive = TriageDecision::Waive;

// Rows: blocker to trivial; columns: contained, one component, several, architecture. The nearer the release, and the farther a fix
// reaches, the more a bug must hurt to be worth the fix.
constexpr std::array<Matrix, triagePhaseCount> builtIn{{
    {{{fix, fix, fix, fix}, {fix, fix, fix, hide}, {fix, fix, hide, defer}, {fix, defer, defer, defer}, {fix, defer, defer, waive}}},
    {{{fix, fix, fix, hide}, {fix, fix, hide, defer}, {fix, hide, defer, defer}, {defer, defer, defer, waive}, {defer, defer, waive, waive}}},
    {{{fix, fix, hide, hide}, {fix, hide, hide, defer}, {hide, defer, defer, defer}, {defer, defer, waive, waive}, {waive, waive, waive, waive}}},
}};

bool speaksOf(const TriageRule &rule, const PolicyCell &cell)
{
    return rule.phase == cell.phase && rule.severity == cell.severity && rule.fixImpact == cell.fixImpact;
}

size_t indexOf(const PolicyCell &cell)
{
    return size_t((int(cell.phase) * bugSeverities + int(cell.severity)) * fixImpacts + int(cell.fixImpact));
}

} // namespace

TriageDecision builtInProposal(const PolicyCell &cell)
{
    return builtIn[size_t(cell.phase)][size_t(cell.severity)][size_t(cell.fixImpact)];
}

TriagePolicy::TriagePolicy(const Plan &plan)
{
    for (const TriageRule &rule : plan.table<TriageRule>()) {
        if (rule.proposal != TriageDecision::Undecided)
            m_own[indexOf({rule.phase, rule.severity, rule.fixImpact})] = rule.proposal;
    }
}

TriageDecision TriagePolicy::proposal(const PolicyCell &cell) const
{
    return isBuiltIn(cell) ? builtInProposal(cell) : m_own[indexOf(cell)];
}

bool TriagePolicy::isBuiltIn(const PolicyCell &cell) const
{
    return m_own[indexOf(cell)] == TriageDecision::Undecided;
}

PlanEdit setProposal(const Plan &plan, const PolicyCell &cell, TriageDecision proposal, IdSource &ids)
{
    PlanDraft draft(plan);
    TriageRuleId kept;
    for (const TriageRule &rule : plan.table<TriageRule>()) {
        if (!speaksOf(rule, cell))
            continue;
        if (kept.isValid() || proposal == TriageDecision::Undecided)
            draft.remove(rule.id);
        else
            kept = rule.id;
    }
    if (proposal != TriageDecision::Undecided)
        draft.put(TriageRule{kept.isValid() ? kept : ids.next<TriageRule>(), cell.phase, cell.severity, cell.fixImpact, proposal});
    return draft.toEdit(triageText("Change the policy for %1 / %2").arg(label(cell.severity), label(cell.fixImpact)));
}

PlanEdit resetPhase(const Plan &plan, TriagePhase phase)
{
    PlanDraft draft(plan);
    for (const TriageRule &rule : plan.table<TriageRule>()) {
        if (rule.phase == phase)
            draft.remove(rule.id);
    }
    return draft.toEdit(triageText("Use the built-in policy: %1").arg(label(phase)));
}

} // namespace Plimsoll
