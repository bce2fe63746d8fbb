// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace Plimsoll {

/// Days on which a foreign calendar says that somebody is away.
struct AwaySpan {
    QString summary;
    QStringList emails; ///< Of organiser and attendees.
    QDate first;
    QDate last; ///< Inclusive.
    DayPortion portion = DayPortion::WholeDay;
    bool free = false; ///< The calendar says that the time is free all the same.

    friend bool operator==(const AwaySpan &, const AwaySpan &) = default;
};

/// What of a foreign calendar could be absences.
struct AwayCalendar {
    std::vector<AwaySpan> spans; ///< By first day, then summary.
    int leftOut = 0; ///< Events of less than three hours, which are no absences.
    bool cut = false; ///< There were more occurrences than are read.

    friend bool operator==(const AwayCalendar &, const AwayCalendar &) = default;
};

/// Which days are read, and in which zone hours are told.
struct AwayQuestion {
    QDate first;
    QDate last;
    QTimeZone zone;
    int mostSpans = 5'000;
};

/// Passes the calendar through the gate and parses it. Foreign files are parsed in a process of their own, see app/icschild; nothing else
/// calls this.
[[nodiscard]] Result<AwayCalendar> readAway(const QByteArray &ics, const AwayQuestion &question);

/// How the answer gets from that process to ours.
[[nodiscard]] QByteArray awayToJson(const AwayCalendar &calendar);
[[nodiscard]] Result<AwayCalendar> awayFromJson(const QByteArray &json);

} // namespace Plimsoll
