// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/outgoingcalendar.h"
#include "exchange/calendardifference.h"

namespace Plimsoll {

/// One event that publishing would change at its target.
struct PendingEvent {
    enum class Kind { New, Changed, Cancelled };

    Kind kind = Kind::New;
    QString uid;
    QString title; ///< Empty for an event that is no longer in the calendar.
    QDate start;   ///< Invalid for timed events, and for those no longer in the calendar.
    QDate end;     ///< Inclusive; invalid likewise.

    friend bool operator==(const PendingEvent &, const PendingEvent &) = default;
};

/// What subscribers of a target would see change if it were published now.
struct PendingDifference {
    CalendarDifference counts;
    std::vector<PendingEvent> events; ///< Those that are not unchanged, by title.
    bool everPublished = false;

    friend bool operator==(const PendingDifference &, const PendingDifference &) = default;
};

/// Fails where the calendar can't be made, or where eventsHeld() does.
[[nodiscard]] Result<PendingDifference> pendingDifference(const Plan &plan, const Timetable &timetable, const PublishingTarget &target,
                                                          const QString &planPath, const QDateTime &now);

/// What the target holds: of a file the file itself, of a server what the plan knows. Fails where the file is none that may be written.
[[nodiscard]] Result<std::vector<PublishedEvent>> eventsHeld(const Plan &plan, const PublishingTarget &target, const QString &planPath);

/// What would change where a target holds these events. Those that are cancelled on both sides are not counted.
[[nodiscard]] PendingDifference differenceBetween(const std::vector<PublishedEvent> &held, const OutgoingCalendar &calendar);

/// "3 new, 2 changed, 1 cancelled, 8 unchanged"; "up to date" with how many events where nothing would change.
[[nodiscard]] QString differenceText(const PendingDifference &difference);

} // namespace Plimsoll
