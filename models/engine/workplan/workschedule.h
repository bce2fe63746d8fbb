// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/scheduledwork.h"
#include "engine/leveling/leveler.h"
#include "engine/leveling/schedule.h"
#include "engine/workplan/worknetwork.h"

#include <QDate>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace Plimsoll {

class IdSource;

/// A part of the work with its place in time.
struct PlacedWork {
    int part = 0;     ///< In WorkNetwork::parts().
    int person = -1;  ///< In WorkNetwork::people().
    int startSlot = 0; ///< Of what is left of it.
    int endSlot = 0;  ///< Behind the last.
    ScheduledWork row; ///< As it would be stored, without an id. Names nobody where the team assigns no people.
    PersonId worker;   ///< Who does it, also where the row does not say.

    friend bool operator==(const PlacedWork &, const PlacedWork &) = default;
};

/// What leveling a network came to. A value.
struct WorkSchedule {
    std::vector<PlacedWork> placed; ///< By part; those without a place are missing.
    std::vector<UnplacedPart> unplaced; ///< Those of the network, and those that end behind its clock (TooLong).
    Leveling::Schedule schedule; ///< Of the network's problem.
    long long schedules = 0; ///< That were made for it.
    bool proven = false; ///< None is better.

    friend bool operator==(const WorkSchedule &, const WorkSchedule &) = default;
};

/// Places all parts. With Effort::schedules of 1 in the network's order at once; with more it searches for one that misses less. The same
/// seed and number of schedules give the same on any number of threads. When it is cancelled, the best so far.
[[nodiscard]] WorkSchedule levelPlan(const Plan &plan, const WorkNetwork &network, const Leveling::Effort &effort, std::stop_token stop = {},
                                     const std::function<void(const Leveling::Progress &)> &progress = {});

/// The accepted schedule of the plan in terms of the network: rows of work that is done, or no longer asked for, are left out, and slots
/// are those of the rows' days; `schedule` stays empty.
[[nodiscard]] WorkSchedule scheduleOf(const Plan &plan, const WorkNetwork &network);

/// Stores the schedule in one step: the rows of unfinished work are replaced, those of done work stay; started work keeps start and person.
[[nodiscard]] PlanEdit acceptSchedule(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule, IdSource &ids);

/// How accepting it would change one part of the work.
struct WorkMove {
    DemandId demand;
    WorkItemId item;
    ScheduledWork before; ///< Without demand: it was not scheduled.
    ScheduledWork after;  ///< Without demand: it is no longer.

    friend bool operator==(const WorkMove &, const WorkMove &) = default;
};

/// What acceptSchedule() would change.
struct ScheduleChange {
    std::vector<WorkMove> moves; ///< All that starts or ends on another day or is done by somebody else, by new start.
    bool rewrites = false; ///< Any row at all, be it only its hours or why it does not start earlier.
};

[[nodiscard]] ScheduleChange changeOf(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule);

/// "waits for KEP-12", "Anna is busy with KEP-7 until Thu 6 Aug", "Anna is away until Mon 10 Aug": why the work does not start earlier.
[[nodiscard]] QString startText(const Plan &plan, const ScheduledWork &row);

/// Why a part could not be placed, as a sentence.
[[nodiscard]] QString unplacedText(const Plan &plan, const WorkNetwork &network, const UnplacedPart &unplaced);

} // namespace Plimsoll
