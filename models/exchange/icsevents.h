// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace Plimsoll {

/// Which days of a foreign calendar are read, and in which zone hours are told.
struct ForeignSpan {
    QDate first;
    QDate last;
    QTimeZone zone;
    int mostEvents = 5'000;
};

/// One event of a foreign calendar, or one day of an event that repeats itself.
struct ForeignEvent {
    QString key;         ///< The UID; of one that repeats itself with the day: "UID 2026-07-22".
    int sequence = 0;
    QString title;
    QString note;
    QStringList categories;
    QStringList emails;  ///< Of organiser and attendees.
    QDate first;
    QDate last;          ///< Inclusive.
    QDateTime moment;    ///< When it begins, UTC; invalid for whole days.
    bool told = false;   ///< The calendar itself tells the day of the moment, as our own do: deadlines have a zone.
    DayPortion portion = DayPortion::WholeDay;
    bool brief = false;  ///< It takes less than three hours.
    bool free = false;   ///< The calendar says that the time is free all the same.
    bool cancelled = false;

    friend bool operator==(const ForeignEvent &, const ForeignEvent &) = default;
};

/// A foreign calendar as it is read.
struct ForeignCalendar {
    QString name;
    std::vector<ForeignEvent> events; ///< By first day, then title.
    int outside = 0;  ///< Events that have no day in the span that was asked for.
    bool cut = false; ///< There were more than are read.

    friend bool operator==(const ForeignCalendar &, const ForeignCalendar &) = default;
};

/// Passes the calendar through the gate and parses it. Of events with the same UID that with the highest SEQUENCE counts, then the last
/// one. Times without a zone are taken as they stand; what has no end takes one day. Foreign files are parsed in a process of their own, see
/// app/icschild; nothing else calls this.
[[nodiscard]] Result<ForeignCalendar> readForeignCalendar(const QByteArray &ics, const ForeignSpan &span);

/// How the answer gets from that process to ours.
[[nodiscard]] QByteArray foreignCalendarToJson(const ForeignCalendar &calendar);
[[nodiscard]] Result<ForeignCalendar> foreignCalendarFromJson(const QByteArray &json);

/// Of components with the same UID and RECURRENCE-ID only the newest, in a calendar that passed the gate.
[[nodiscard]] QByteArray newestEvents(const QByteArray &gated);

} // namespace Plimsoll
