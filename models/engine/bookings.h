// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// Days on which an environment that is booked is not to be had: another booking has it, or a hard blackout or maintenance of it.
struct BookingConflict {
    WindowId booking;
    WindowId other;
    QDate first; ///< Of the days that both want,
    QDate last;  ///< inclusive.

    friend bool operator==(const BookingConflict &, const BookingConflict &) = default;
};

/// By environment, then first day. Two bookings of an environment that is exclusive meet once, the later one being the booking; those of
/// the same release do not disturb each other. Releases that are over or cancelled book nothing. Pure.
[[nodiscard]] std::vector<BookingConflict> findBookingConflicts(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
