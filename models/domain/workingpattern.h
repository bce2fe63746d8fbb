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
    static constexpr void fields(auto &&field)
    {
        field("person", &WorkingPattern::person);
        field("start_date", &WorkingPattern::start);
        field("end_date", &WorkingPattern::end);
        field("cycle_weeks", &WorkingPattern::cycleWeeks);
        field("cycle_week", &WorkingPattern::cycleWeek);
        field("monday", &WorkingPattern::monday);
        field("tuesday", &WorkingPattern::tuesday);
        field("wednesday", &WorkingPattern::wednesday);
        field("thursday", &WorkingPattern::thursday);
        field("friday", &WorkingPattern::friday);
        field("saturday", &WorkingPattern::saturday);
        field("sunday", &WorkingPattern::sunday);
    }
    static constexpr auto belongsTo = std::tuple{&WorkingPattern::person};
};

} // namespace Plimsoll
