// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"
#include "exchange/calendarcontent.h"
#include "exchange/targetwriter.h"

#include <QDate>
#include <QHash>

namespace Plimsoll {

/// What users are told of an event.
struct EventLabel {
    QString title;
    QDate start; ///< Invalid for timed events: their titles tell the time.
    QDate end;   ///< Inclusive; invalid likewise.
};

/// A calendar as a target is to hold it.
struct OutgoingCalendar {
    QString name; ///< As calendar programs list it.
    std::vector<OutgoingEvent> events; ///< Sorted by UID.
    QHash<QString, EventLabel> labels; ///< Of the events, by UID.
    QByteArray file; ///< The same as one file, METHOD:PUBLISH.
};

/// What of the plan goes to the target.
[[nodiscard]] CalendarScope scopeOf(const PublishingTarget &target);

/// The same plan gives the same bytes; `now` only tells which removals are so old that subscribers are not told of them any more. Fails with
/// NotFound where the target names a record that the plan does not have: a calendar for some must not become one for all.
[[nodiscard]] Result<OutgoingCalendar> outgoingCalendar(const Plan &plan, const Timetable &timetable, const PublishingTarget &target, const QDateTime &now);

/// The events of a calendar file that was written by outgoingCalendar(): their UIDs, hashes and whether they are cancelled; sorted by UID.
[[nodiscard]] std::vector<PublishedEvent> eventsInFile(const QByteArray &calendar);

/// As OutgoingEvent::contentHash, of any bytes.
[[nodiscard]] QString publishedHash(const QByteArray &bytes);

} // namespace Plimsoll
