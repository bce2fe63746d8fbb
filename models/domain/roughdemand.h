// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Hours of a skill that a release needs in one phase, typed by hand. Counts only as far as the release's work items demand less of
/// that skill.
struct RoughDemand {
    RoughDemandId id;
    ReleaseId release;
    SkillId skill;
    MilestoneId phase; ///< The span in which it is done; empty: from the first milestone to the anchor.
    double low = 0.0; ///< Hours.
    double likely = 0.0;
    double high = 0.0;
    QString note;

    friend bool operator==(const RoughDemand &, const RoughDemand &) = default;
};

template<>
struct Record<RoughDemand> {
    static constexpr auto table = "rough_demand";
    static constexpr void fields(auto &&field)
    {
        field("release", &RoughDemand::release);
        field("skill", &RoughDemand::skill);
        field("phase", &RoughDemand::phase);
        field("low", &RoughDemand::low);
        field("likely", &RoughDemand::likely);
        field("high", &RoughDemand::high);
        field("note", &RoughDemand::note);
    }
    static constexpr auto belongsTo = std::tuple{&RoughDemand::release, &RoughDemand::skill};
};

} // namespace Plimsoll
