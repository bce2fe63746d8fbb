// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct DecisionCondition {
    DecisionConditionId id;
    DecisionId decision;
    QString title;
    RoleId owner;
    QDate due;
    QDate done; ///< When it was met; invalid until then.
    QString note;

    friend bool operator==(const DecisionCondition &, const DecisionCondition &) = default;
};

template<>
struct Record<DecisionCondition> {
    static constexpr auto table = "decision_condition";
    static constexpr void fields(auto &&field)
    {
        field("decision", &DecisionCondition::decision);
        field("title", &DecisionCondition::title);
        field("owner", &DecisionCondition::owner);
        field("due", &DecisionCondition::due);
        field("done", &DecisionCondition::done);
        field("note", &DecisionCondition::note);
    }
    static constexpr auto belongsTo = std::tuple{&DecisionCondition::decision};
};

} // namespace Plimsoll
