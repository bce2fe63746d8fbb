// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A what-if: changes that are not made, on the plan as it was at a step of its journal.
struct Scenario {
    ScenarioId id;
    QString name;
    QDateTime made; ///< UTC.
    qint64 baseSequence = 0; ///< Of the last step before.
    QString changes; ///< A PlanEdit as JSON; see domain/editjson.h.
    QString note;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

template<>
struct Record<Scenario> {
    static constexpr auto table = "scenario";
    static constexpr void fields(auto &&field)
    {
        field("name", &Scenario::name);
        field("made", &Scenario::made);
        field("base_sequence", &Scenario::baseSequence);
        field("changes", &Scenario::changes);
        field("note", &Scenario::note);
    }
};

} // namespace Plimsoll
