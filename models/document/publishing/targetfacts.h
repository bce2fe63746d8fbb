// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/outgoingcalendar.h"
#include "domain/idsource.h"
#include "domain/planedit.h"

namespace Plimsoll {

/// What the target was last given; its time is invalid where nothing was ever published, or only to another place than it names now.
[[nodiscard]] PublishedCalendar publishedCalendar(const Plan &plan, const PublishingTarget &target, const QString &planPath);
/// The events that the target holds as far as the plan knows, sorted by UID; none where publishedCalendar() has no address.
[[nodiscard]] std::vector<PublishedEvent> publishedEvents(const Plan &plan, const PublishingTarget &target, const QString &planPath);

/// Another target of the plan that names the same file or address: each of the two would take away what the other put there. Calendars on
/// CalDAV servers hold events of several.
[[nodiscard]] std::optional<Error> sharedPlace(const Plan &plan, const PublishingTarget &target, const QString &planPath);

/// All that a writer needs to bring the target up to date.
[[nodiscard]] TargetRequest targetRequest(const Plan &plan, const PublishingTarget &target, OutgoingCalendar calendar, const QString &password,
                                          const QString &planPath);

/// A run of publishing as it came out.
struct PublishedRun {
    Plan plan; ///< As it was published.
    Timetable timetable;
    PublishingTarget target;
    std::vector<OutgoingEvent> events; ///< All of the calendar.
    TargetOutcome outcome;
    qint64 revision = 0; ///< Of the plan that was published.
};

/// Writes down what the target holds now, also where publishing failed half-way, and in the ledger what its audience was told by that, if
/// anything changed there. Changes only what is never undone, so it is no step of undo. Empty where nothing was reached.
[[nodiscard]] PlanEdit publishedEdit(const Plan &plan, const PublishedRun &run, const QDateTime &now, IdSource &ids);

} // namespace Plimsoll
