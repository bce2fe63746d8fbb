// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

#include <cstdint>
#include <vector>

namespace Plimsoll {

class WorkFacts;

/// What is asked whether it fits, and from which day on: earlier hours are gone. With a phase only the work of the release that must be
/// done in it: where it is a span, what is due on one of its days; where it is a day, what is due until then.
struct FitQuestion {
    ReleaseId release;
    MilestoneId phase; ///< Of that release; invalid: all of its work.
    QDate from;

    friend bool operator==(const FitQuestion &, const FitQuestion &) = default;
};

/// Work that is alike: of the same skill, for the same people, in the same days. Ids of demands do not matter any more.
struct WorkLot {
    int order = 0;    ///< In which it gets people: releases by the day on which they ship.
    bool asked = false; ///< Whether it is among what was asked for; of such the order is the last.
    ReleaseId release;
    SkillId skill;
    TeamId team;     ///< Who must do it: people of this team, by their share, where one of them has the skill; invalid: anybody who has it.
    PersonId person; ///< Who must do it alone, whatever their skills and team; invalid: see team.
    QDate first;     ///< Not before the first day that counts.
    QDate last;      ///< May lie before `first`: then it is too late for it.
    std::int64_t hundredths = 0; ///< Of an hour.
    std::vector<PersonId> people;   ///< By id.
    std::vector<WorkItemId> items; ///< By id.
    bool isRough = false;          ///< Whether rough demand is among it.
};

/// The work that takes part when somebody asks whether something fits:
/// - What was asked for, of a release that is planned.
/// - With a phase that is a span, the release's own work that is due before it.
/// - The work of all planned releases that ship earlier: whose anchor, or, without one, last milestone, is before; on the same day the one
///   with the smaller id. They are met first, one after the other, each as far as possible; what was asked for gets what is left. Those
///   that ship later have to take what this one leaves and do not take part.
/// The work of items ends before their workLimitOf(), as leveling has it. What could only begin later finds nobody in time; in an earlier
/// release it takes people until that release ships. Where only its end is known, work may begin on the first day that counts.
/// What has no dates does not take part; its hours are told. Hours are rounded to hundredths, a lot at a time. How many may work on one
/// demand at a time, and what waits for what, is not looked at; that is for leveling.
struct WorkLots {
    [[nodiscard]] static WorkLots of(const Plan &plan, const Timetable &timetable, const FitQuestion &question);
    /// The same for one of several questions.
    [[nodiscard]] static WorkLots of(const WorkFacts &facts, const FitQuestion &question);

    std::vector<WorkLot> lots; ///< By order; also such as do not overlap, see overlapping().
    double undated = 0.0;      ///< Hours of what was asked for that have no dates.
};

/// Those that were asked for, and of the others those whose days overlap theirs, directly or over others; the rest has no part in it.
[[nodiscard]] std::vector<WorkLot> overlapping(std::vector<WorkLot> lots);

/// When each release ships: its anchor, or its last milestone where it has none. Those without dates are not in it.
[[nodiscard]] QHash<ReleaseId, QDate> shipDates(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
