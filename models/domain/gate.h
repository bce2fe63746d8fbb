// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Which way through an environment a gate stands: what must hold before a build comes in, or before it leaves for the next one.
enum class GatePassage { Entry, Exit };

template<>
struct EnumNames<GatePassage> {
    static constexpr std::array names{"entry", "exit"};
};

/// What must be true, and who decides whether it is, at a milestone.
struct Gate {
    GateId id;
    MilestoneId milestone;
    QString title;
    RoleId decider; ///< Who makes the final call;
    RoleId deputy; ///< and who does when the decider is away; empty: the deputy of that role.
    QString note;
    GatePassage passage = GatePassage::Entry; ///< Of its milestone's environment; without one it says nothing.

    friend bool operator==(const Gate &, const Gate &) = default;
};

template<>
struct Record<Gate> {
    static constexpr auto table = "gate";
    static constexpr void fields(auto &&field)
    {
        field("milestone", &Gate::milestone);
        field("title", &Gate::title);
        field("decider", &Gate::decider);
        field("deputy", &Gate::deputy);
        field("note", &Gate::note);
        field("passage", &Gate::passage);
    }
    static constexpr auto belongsTo = std::tuple{&Gate::milestone};
};

} // namespace Plimsoll
