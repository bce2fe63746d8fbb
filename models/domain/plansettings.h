// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What holds for the whole plan. There is one, with a fixed id.
struct PlanSettings {
    static constexpr Id<PlanSettings> onlyId{1};

    Id<PlanSettings> id = onlyId;
    QString title;
    QString timeZone = QStringLiteral("UTC"); ///< IANA name; where days begin and end if nothing else is said.
    WorkingCalendarId calendar;               ///< For products and milestones that name none.
    int firstDayOfWeek = 1;                   ///< Qt::DayOfWeek, 1 Monday … 7 Sunday.
    QString note;
    bool usesProficiency = false; ///< Whether skills are weighed by how well a person has them.

    friend bool operator==(const PlanSettings &, const PlanSettings &) = default;
};

template<>
struct Record<PlanSettings> {
    static constexpr auto table = "plan_settings";
    static constexpr void fields(auto &&field)
    {
        field("title", &PlanSettings::title);
        field("time_zone", &PlanSettings::timeZone);
        field("calendar", &PlanSettings::calendar);
        field("first_day_of_week", &PlanSettings::firstDayOfWeek);
        field("note", &PlanSettings::note);
        field("uses_proficiency", &PlanSettings::usesProficiency);
    }
};

} // namespace Plimsoll
