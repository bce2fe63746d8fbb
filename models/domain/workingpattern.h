// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// When a person works, where that differs from their calendar: part-time, alternating weeks, a Sunday–Thursday week. Holidays of the
/// calendar stay days off. In a cycle of several weeks, counted in weeks since Monday 5 January 1970, the pattern holds in one of them.
struct WorkingPattern {
    WorkingPatternId id;
    PersonId person;
    QDate start; ///< Invalid: since ever.
    QDate end; ///< Inclusive; invalid: without end.
    int cycleWeeks = 1; ///< 1 to 4; 2 for alternating weeks.
    int cycleWeek = 0; ///< In which week of the cycle, from 0 on.
    double monday = 8.0; ///< Hours; 0 is a day off.
    double tuesday = 8.0;
    double wednesday = 8.0;
    double thursday = 8.0;
    double friday = 8.0;
    double saturday = 0.0;
    double sunday = 0.0;

    friend bool operator==(const WorkingPattern &, const WorkingPattern &) = default;
};

template<>
struct Record<WorkingPattern> {
    static constexpr auto table = "working_pattern";
    static constexpr auto fields = std::tuple{
        Field{"person", &WorkingPattern::person},
        Field{"start_date", &WorkingPattern::start},
        Field{"end_date", &WorkingPattern::end},
        Field{"cycle_weeks", &WorkingPattern::cycleWeeks},
        Field{"cycle_week", &WorkingPattern::cycleWeek},
        Field{"monday", &WorkingPattern::monday},
        Field{"tuesday", &WorkingPattern::tuesday},
        Field{"wednesday", &WorkingPattern::wednesday},
        Field{"thursday", &WorkingPattern::thursday},
        Field{"friday", &WorkingPattern::friday},
        Field{"saturday", &WorkingPattern::saturday},
        Field{"sunday", &WorkingPattern::sunday},
    };
    static constexpr auto belongsTo = std::tuple{&WorkingPattern::person};
};

} // namespace Plimsoll
