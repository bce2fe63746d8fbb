// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/freezescope.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A specialised ability that work and milestones need.
struct Skill {
    SkillId id;
    QString name;
    QString note;
    FreezeScope freeze = FreezeScope::Code; ///< Before which one of its release its work ends; where there is none, that of the code.

    friend bool operator==(const Skill &, const Skill &) = default;
};

template<>
struct Record<Skill> {
    static constexpr auto table = "skill";
    static constexpr void fields(auto &&field)
    {
        field("name", &Skill::name);
        field("note", &Skill::note);
        field("freeze", &Skill::freeze);
    }
};

} // namespace Plimsoll
