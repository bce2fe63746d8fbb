// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Hours of a skill that a work item needs.
struct Demand {
    DemandId id;
    WorkItemId workItem;
    SkillId skill;
    double low = 0.0; ///< Hours.
    double likely = 0.0;
    double high = 0.0;
    int mostPeople = 1; ///< How many can work on it at a time.
    PersonId person; ///< Who must do it; empty: anybody with the skill.
    double spent = 0.0; ///< Hours that were worked on it.
    QString note;

    friend bool operator==(const Demand &, const Demand &) = default;
};

template<>
struct Record<Demand> {
    static constexpr auto table = "demand";
    static constexpr void fields(auto &&field)
    {
        field("work_item", &Demand::workItem);
        field("skill", &Demand::skill);
        field("low", &Demand::low);
        field("likely", &Demand::likely);
        field("high", &Demand::high);
        field("most_people", &Demand::mostPeople);
        field("person", &Demand::person);
        field("spent", &Demand::spent);
        field("note", &Demand::note);
    }
    static constexpr auto belongsTo = std::tuple{&Demand::workItem, &Demand::skill};
};

} // namespace Plimsoll
