// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/message.h"
#include "domain/messagestate.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QTimeZone>

namespace Plimsoll {

/// The days of a message. Each is invalid where the plan does not say enough for it.
struct MessageDates {
    QDate due;    ///< Its milestone's start and the offset; the typed day where it counts from no milestone.
    QDate impact; ///< When its audience is first hit: its milestone, else the anchor of its release.
    QDate latest; ///< The last day on which the audience still gets the notice that it needs.

    friend bool operator==(const MessageDates &, const MessageDates &) = default;
};

/// How a message stands on a day; in the order in which somebody must look at them.
enum class MessageStanding {
    Overdue,      ///< Was due before today and is not sent.
    TooLate,      ///< Leaves its audience less notice than it needs, and nobody allowed that.
    Due,          ///< Still to be sent, in time.
    Undated,      ///< Nobody knows when it is due.
    Sent,
    Acknowledged,
};

/// Computed from the timetable as it is now, so that a message moves with its milestone. Offsets count the milestone's working days,
/// notice counts those of the plan.
[[nodiscard]] MessageDates messageDates(const Plan &plan, const Timetable &timetable, const Message &message);

/// Whether such messages tell an audience what will hit it; the others remind of it or follow it and have no notice to keep.
[[nodiscard]] bool givesNotice(MessagePurpose purpose);
/// Whether it was sent, or can be sent from today on, only after the last day that gives its audience its notice.
[[nodiscard]] bool breaksNotice(const Message &message, const MessageDates &dates, QDate today);
[[nodiscard]] MessageStanding standingOf(const Message &message, const MessageDates &dates, QDate today);

/// The release that was made last of those that are planned, else the first: that of messages where nobody says which. Invalid in a plan
/// without releases.
[[nodiscard]] ReleaseId releaseOfMessages(const Plan &plan);

/// The zone in which an audience reads its dates: its own, else the plan's.
[[nodiscard]] QTimeZone zoneOf(const Plan &plan, const Audience &audience);
/// The day on which a milestone falls for those in that zone: another than its own only where it has a time of day.
[[nodiscard]] QDate dayIn(const QTimeZone &zone, const Milestone &milestone, const MilestoneDate &date);

} // namespace Plimsoll
