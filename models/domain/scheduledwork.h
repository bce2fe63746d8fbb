// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What keeps work from starting earlier.
enum class StartCause { Nothing, Started, NotBefore, Predecessor, Person, Calendar };

template<>
struct EnumNames<StartCause> {
    static constexpr std::array names{"nothing", "started", "not_before", "predecessor", "person", "calendar"};
};

/// When a demand is worked on, by one person, as an accepted leveling has placed it. Where its team does not assign people, nobody is named.
struct ScheduledWork {
    ScheduledWorkId id;
    DemandId demand;
    PersonId person; ///< Empty: any of those who have the skill.
    QDate start;
    QDate end; ///< Inclusive.
    double hours = 0.0;
    StartCause cause = StartCause::Nothing; ///< Why it does not start earlier:
    WorkItemId causeItem; ///< the one that it waits for, or that keeps the person busy before;
    PersonId causePerson; ///< whom it waits for.

    friend bool operator==(const ScheduledWork &, const ScheduledWork &) = default;
};

template<>
struct Record<ScheduledWork> {
    static constexpr auto table = "scheduled_work";
    static constexpr void fields(auto &&field)
    {
        field("demand", &ScheduledWork::demand);
        field("person", &ScheduledWork::person);
        field("start_date", &ScheduledWork::start);
        field("end_date", &ScheduledWork::end);
        field("hours", &ScheduledWork::hours);
        field("start_cause", &ScheduledWork::cause);
        field("cause_item", &ScheduledWork::causeItem);
        field("cause_person", &ScheduledWork::causePerson);
    }
    static constexpr auto belongsTo = std::tuple{&ScheduledWork::demand, &ScheduledWork::person};
};

} // namespace Plimsoll
