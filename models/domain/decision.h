// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class GateOutcome { Go, GoWithConditions, NoGo };

template<>
struct EnumNames<GateOutcome> {
    static constexpr std::array names{"go", "go_with_conditions", "no_go"};
};

/// A go or no-go, with what was known then; later edits of the plan never alter it.
struct Decision {
    DecisionId id;
    GateId gate;
    GateOutcome outcome = GateOutcome::Go;
    QDateTime decided;
    PersonId decider;
    QString reason;
    QString dossier; ///< What was known: criteria, votes, figures; JSON.
    QString seal; ///< SHA-256 over all of that, as hexadecimal digits.

    friend bool operator==(const Decision &, const Decision &) = default;
};

template<>
struct Record<Decision> {
    static constexpr auto table = "decision";
    static constexpr void fields(auto &&field)
    {
        field("gate", &Decision::gate);
        field("outcome", &Decision::outcome);
        field("decided", &Decision::decided);
        field("decider", &Decision::decider);
        field("reason", &Decision::reason);
        field("dossier", &Decision::dossier);
        field("seal", &Decision::seal);
    }
    static constexpr auto belongsTo = std::tuple{&Decision::gate};
};

} // namespace Plimsoll
