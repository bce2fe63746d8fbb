// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/planedit.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {

/// A rule for a milestone that has a fixed date, to be shown before it is accepted. It yields the date that the milestone has.
struct RuleProposal {
    MilestoneId milestone;
    Milestone proposed;   ///< The milestone with the rule.
    QString ruleNow;      ///< "fixed on Wed 22 Jul 2026".
    QString ruleProposed; ///< "25 working days before v1.37.0 released".
    QDate date;           ///< What the rule yields, and what the milestone has.
};

/// For each pinned milestone of the release: working days from the anchor, or calendar days where it is not on a working day. The anchor
/// (the release's where none is given), what it hangs on itself, and milestones without date are left out; in the order of the dates.
[[nodiscard]] std::vector<RuleProposal> proposeRules(const Plan &plan, const Timetable &timetable, ReleaseId release, MilestoneId anchor = {});

/// Puts the accepted proposals into the plan, as one step. Those whose milestone is gone are passed over.
[[nodiscard]] PlanEdit acceptRules(const Plan &plan, std::span<const RuleProposal> accepted);

/// The milestone with a rule from that anchor that yields the date: working days on the milestone's calendars where they can, else
/// calendar days. No snap, no avoidance. The anchor has a date.
[[nodiscard]] Milestone withRuleFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor, QDate date);
/// The same as if the anchor were on that other day.
[[nodiscard]] Milestone withRuleFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor, QDate from, QDate date);

/// "25 working days before v1.37.0 released", "on the day of Thaw", "fixed on Wed 22 Jul 2026".
[[nodiscard]] QString ruleText(const Plan &plan, const Milestone &milestone);

/// A day that a milestone shall have.
struct WantedDate {
    MilestoneId milestone;
    QDate start;
};

/// The milestones that must change so that each has its wanted day: pins move; a rule keeps its anchor and gets another offset where that
/// is possible, else it becomes a pin, at the time of day that it had. Rules that give the day already, or give it once their anchor has
/// moved, are left out.
[[nodiscard]] std::vector<Milestone> milestonesOnDates(const Plan &plan, const Timetable &timetable, std::span<const WantedDate> wanted);

} // namespace Plimsoll
