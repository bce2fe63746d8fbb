// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/decisioncondition.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/vote.h"
#include "engine/readiness/readiness.h"

#include <QJsonObject>

#include <vector>

namespace Plimsoll {

class IdSource;

/// A decision before it is recorded.
struct DecisionDraft {
    GateId gate;
    GateOutcome outcome = GateOutcome::Go;
    PersonId decider;
    QString reason;
    std::vector<DecisionCondition> conditions; ///< Title, owner and due; they get their ids when it is recorded.
};

/// When it is recorded, and the newest step of the plan then.
struct DecisionMoment {
    QDateTime time;
    qint64 sequence = 0;
};

/// The newest vote of each person at a gate, by name.
[[nodiscard]] std::vector<const Vote *> votesOf(const Plan &plan, GateId gate);

/// What is known of the gate at that moment: plan, criteria as measured, votes, conditions, figures.
[[nodiscard]] QJsonObject dossierOf(const Readiness &readiness, const DecisionDraft &draft, const DecisionMoment &moment);

/// Why the decision cannot be recorded; nothing where it can. A go asks that every hard criterion is met or waived, a no go and conditions
/// ask for a reason, conditions for a day each.
[[nodiscard]] std::optional<Error> whyNotDecided(const Readiness &readiness, const DecisionDraft &draft);

/// The edit that records it with its conditions, dossier and seal, as one step.
[[nodiscard]] Result<PlanEdit> recordDecision(const Readiness &readiness, const DecisionDraft &draft, IdSource &ids, const DecisionMoment &moment);

/// SHA-256, as hexadecimal digits, over gate, outcome, time, decider, reason and dossier.
[[nodiscard]] QString sealOf(const Decision &decision);

} // namespace Plimsoll
