// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/presentdates.h"
#include "domain/milestone.h"
#include "domain/planedit.h"

#include <QDate>

#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Ticks milestones off as done on that day, at the time of day that their rules gave them.
[[nodiscard]] PlanEdit markDone(const Plan &plan, std::span<const MilestoneId> ids, QDate actual, const PresentDates &dates);

/// Gives milestones a state. Those that become done were so on their doneDay(), at the time of day that their rules gave them; of those that
/// no longer are, that day is forgotten.
[[nodiscard]] PlanEdit setState(const Plan &plan, std::span<const MilestoneId> ids, MilestoneState state, const PresentDates &dates);

/// Makes milestones of that kind. What freezes nothing any more forgets what it froze.
[[nodiscard]] PlanEdit setKind(const Plan &plan, std::span<const MilestoneId> ids, MilestoneKind kind);

/// Milestones were done on that day, at the time of day that their rules gave them; an invalid one takes back that they were.
[[nodiscard]] PlanEdit setActual(const Plan &plan, std::span<const MilestoneId> ids, QDate actual, const PresentDates &dates);

/// When on its last day, and where, a milestone falls due.
struct Deadline {
    DeadlineZone zone = DeadlineZone::None;
    QTime time;       ///< Invalid is the end of the day.
    QString timeZone; ///< For DeadlineZone::Local; empty takes the plan's.

    friend bool operator==(const Deadline &, const Deadline &) = default;
};
[[nodiscard]] PlanEdit setDeadline(const Plan &plan, std::span<const MilestoneId> ids, const Deadline &deadline);

/// How far the milestones are from what they count from; negative is before it.
[[nodiscard]] PlanEdit setOffset(const Plan &plan, std::span<const MilestoneId> ids, int offset, OffsetUnit unit);

/// How long the milestones are.
[[nodiscard]] PlanEdit setSpan(const Plan &plan, std::span<const MilestoneId> ids, int span, OffsetUnit unit);

/// To what length a slip may crush the milestones; each keeps it in the unit of its own length.
[[nodiscard]] PlanEdit setBufferFloor(const Plan &plan, std::span<const MilestoneId> ids, int floor, OffsetUnit unit);
/// No slip may shorten the milestones.
[[nodiscard]] PlanEdit clearBufferFloor(const Plan &plan, std::span<const MilestoneId> ids);

/// Pins a milestone to a date: its rule is dropped, its deadline and length stay, and the time of day that its rule gave it.
[[nodiscard]] PlanEdit pinMilestone(const Plan &plan, MilestoneId id, QDate date, const PresentDates &dates);

/// Takes back that milestones were done, missed or cancelled.
[[nodiscard]] PlanEdit reopenMilestones(const Plan &plan, std::span<const MilestoneId> ids);

/// Adds the first milestone of a plan that has no release yet, with the product and release that it needs, as one step. All have their
/// ids; the milestone names the release, the release the product.
[[nodiscard]] PlanEdit addFirstMilestone(const Plan &plan, const Product &product, const Release &release, const Milestone &milestone);

/// Makes a milestone the anchor of its release.
[[nodiscard]] PlanEdit setAnchor(const Plan &plan, MilestoneId id);

} // namespace Plimsoll::edits
