// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// That a person has a skill. The proficiency, 1 to 5, only counts where the plan uses it.
struct PersonSkill {
    PersonSkillId id;
    PersonId person;
    SkillId skill;
    int proficiency = 3; ///< 1 beginner … 5 expert.

    friend bool operator==(const PersonSkill &, const PersonSkill &) = default;
};

template<>
struct Record<PersonSkill> {
    static constexpr auto table = "person_skill";
    static constexpr void fields(auto &&field)
    {
        field("person", &PersonSkill::person);
        field("skill", &PersonSkill::skill);
        field("proficiency", &PersonSkill::proficiency);
    }
    static constexpr auto belongsTo = std::tuple{&PersonSkill::person, &PersonSkill::skill};
};

} // namespace Plimsoll
