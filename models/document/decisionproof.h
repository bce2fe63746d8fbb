// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QString>

#include <vector>

namespace Plimsoll {

class PlanDocument;

enum class DecisionProof {
    Intact,      ///< It is what its seal and the journal say.
    SealOnly,    ///< It is what its seal says; the journal does not reach back to it.
    Altered,     ///< It is not what was decided.
};

/// Whether a decision is still what was decided.
struct DecisionVerdict {
    DecisionId id;
    DecisionProof proof = DecisionProof::Intact;
    QString sentence; ///< For one that was altered: what, and where it stands.
};

/// Checks the decision against its seal, and against the journal entry that recorded it.
[[nodiscard]] Result<DecisionVerdict> proveDecision(PlanDocument &document, DecisionId id);
/// All decisions of the plan.
[[nodiscard]] Result<std::vector<DecisionVerdict>> proveDecisions(PlanDocument &document);

} // namespace Plimsoll
