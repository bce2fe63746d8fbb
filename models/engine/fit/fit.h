// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/worklots.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace Plimsoll {

enum class FitState {
    NothingAsked, ///< No work is left, or the release is not planned any more.
    Undated,      ///< Nothing of what is asked for has dates.
    Fits,
    Short,
};

/// One skill of what was asked for, in hours.
struct SkillFit {
    SkillId skill;
    double asked = 0.0;
    double there = 0.0;   ///< Of those who can do it, in its days; what others need of them is not taken off.
    double missing = 0.0; ///< Where several skills share people, which of them goes short is open; their sum is not.
    double spare = 0.0;   ///< How much more would fit, nothing else growing.

    friend bool operator==(const SkillFit &, const SkillFit &) = default;
};

/// A release that ships earlier and whose work comes first.
struct FitRival {
    ReleaseId release;
    double asked = 0.0; ///< Hours of its work that has to do with the days asked about.
    double met = 0.0;   ///< Of these, those for which there are people.
    double taken = 0.0; ///< Of the people of the bottleneck, in their days; 0 where it fits.

    friend bool operator==(const FitRival &, const FitRival &) = default;
};

/// The smallest set of skills whose people cannot do the work in time: a minimum cut.
struct FitBottleneck {
    std::vector<SkillId> skills; ///< Asked for there; by id.
    std::vector<PersonId> people;
    std::vector<WorkItemId> items; ///< What was asked for there, beside rough demand.
    std::vector<TeamId> teams;     ///< To which this work is bound.
    QDate first;                   ///< The days of the work; from the first day that counts.
    QDate last;
    double asked = 0.0;            ///< The hours of this work.
    double there = 0.0;            ///< Of these people, in its days and in those of the earlier work that needs them too.
    double earlier = 0.0;          ///< Of these, what the release's own work takes that is due before the phase asked about.

    friend bool operator==(const FitBottleneck &, const FitBottleneck &) = default;
};

/// Whether the work fits.
struct FitAnswer {
    FitQuestion question;
    FitState state = FitState::NothingAsked;
    double asked = 0.0;
    double missing = 0.0;
    double undated = 0.0; ///< Hours that have no dates and are left out.
    std::vector<SkillFit> skills; ///< By id.
    std::vector<FitRival> rivals; ///< In the order in which they get people.
    FitBottleneck bottleneck;     ///< Only where it is short.
    MilestoneId milestone; ///< By which it must be done: the phase; where one milestone bounds all the work of the bottleneck, or, where it
                           ///< fits, all work, that, see workLimitOf(); else the anchor.
    QDate due;             ///< Of the milestone, or, where there is none, the last day of the work.
    QDate fitsFrom;        ///< Where it is short: the first working day on which it would fit if the milestone were then, and the days of the work
                           ///< ended as much later; invalid where that is not within a year of `due`, or of the first day that counts.
    std::vector<SkillId> unmanned; ///< Asked for and nobody has it.

    friend bool operator==(const FitAnswer &, const FitAnswer &) = default;
};

/// Pure; may run on any thread. Where it is told to stop, what is known until then.
[[nodiscard]] FitAnswer findFit(const Plan &plan, const Timetable &timetable, const FitQuestion &question, const std::stop_token &stop = {});

} // namespace Plimsoll
