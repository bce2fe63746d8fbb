// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"
#include "store/filefacts.h"

#include <QString>

#include <vector>

namespace Plimsoll {

class PlanDocument;

enum class DecisionProof {
    Intact,      ///< It is what its seal and the journal say.
    SealOnly,    ///< It is what its seal says; the journal does not reach back to it.
    Altered,     ///< It is not what was decided.
    Gone,        ///< The journal knows it, the plan has it no more; who removed it on purpose is told all the same, but not who undid it.
};

/// Whether nothing speaks against the decision.
constexpr bool holds(DecisionProof proof)
{
    return proof == DecisionProof::Intact || proof == DecisionProof::SealOnly;
}

/// Whether a decision is still what was decided.
struct DecisionVerdict {
    DecisionId id;
    DecisionProof proof = DecisionProof::Intact;
    QString sentence; ///< For one that does not hold: what happened to it, and at which step.
};

/// Checks the decision against its seal, and against the journal entry that recorded it.
[[nodiscard]] Result<DecisionVerdict> proveDecision(PlanDocument &document, DecisionId id);
/// All decisions of the plan, then those that the journal knows and the plan has no more, as they were taken.
[[nodiscard]] Result<std::vector<DecisionVerdict>> proveDecisions(PlanDocument &document);
/// What PlanDocument::verify() finds, and in a sound file the decisions that do not hold.
[[nodiscard]] Result<IntegrityReport> verifyWithDecisions(PlanDocument &document);

} // namespace Plimsoll
