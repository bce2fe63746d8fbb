// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/triagerule.h"

#include <array>

namespace Plimsoll {

inline constexpr int bugSeverities = int(EnumNames<BugSeverity>::names.size());
inline constexpr int fixImpacts = int(EnumNames<FixImpact>::names.size());
inline constexpr int triagePhaseCount = int(EnumNames<TriagePhase>::names.size());

/// One cell of the policy.
struct PolicyCell {
    TriagePhase phase = TriagePhase::BeforeFreeze;
    BugSeverity severity = BugSeverity::Blocker;
    FixImpact fixImpact = FixImpact::Contained;
};

/// What Plimsoll proposes where the plan says nothing else.
[[nodiscard]] TriageDecision builtInProposal(const PolicyCell &cell);

/// What is proposed for bugs by their severity, the reach of their fix and the phase: the plan's own rules, else what is built in. Of
/// several rules for a cell the newest counts; one without a proposal says nothing. A value.
class TriagePolicy
{
public:
    explicit TriagePolicy(const Plan &plan);

    [[nodiscard]] TriageDecision proposal(const PolicyCell &cell) const;
    /// Whether no rule of the plan speaks of the cell.
    [[nodiscard]] bool isBuiltIn(const PolicyCell &cell) const;

private:
    static constexpr size_t size = size_t(triagePhaseCount * bugSeverities * fixImpacts);
    std::array<TriageDecision, size> m_own{}; ///< Undecided where the plan says nothing.
};

/// Makes that the proposal for a cell, replacing the plan's rules for it; Undecided goes back to what is built in.
[[nodiscard]] PlanEdit setProposal(const Plan &plan, const PolicyCell &cell, TriageDecision proposal, IdSource &ids);

/// Removes all rules of a phase, so that what is built in counts again.
[[nodiscard]] PlanEdit resetPhase(const Plan &plan, TriagePhase phase);

} // namespace Plimsoll
