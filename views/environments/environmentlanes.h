// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/window.h"
#include "engine/bookings.h"
#include "engine/timetable.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// A booking or a closed span of an environment.
struct EnvironmentBar {
    WindowId window;
    WindowKind kind = WindowKind::Booking;
    QString text;     ///< Of a booking the release, else the name.
    QString name;
    QString release;  ///< Empty where it is none's.
    int colour = 0;   ///< Of the release, as Theme counts.
    QDate first;
    QDate last;
    int lane = 0;     ///< From the top; closed spans take all lanes.
    std::vector<BookingConflict> conflicts; ///< Of this booking with others, and of others with it.

    [[nodiscard]] bool isBooking() const { return kind == WindowKind::Booking; }
    friend bool operator==(const EnvironmentBar &, const EnvironmentBar &) = default;
};

/// An environment with all that happens in it.
struct EnvironmentRow {
    EnvironmentId environment; ///< Invalid for what names no environment.
    QString name;
    QString detail; ///< Whose it is, and whether one release has it at a time.
    int lanes = 1;
    std::vector<EnvironmentBar> bars; ///< By first day.

    friend bool operator==(const EnvironmentRow &, const EnvironmentRow &) = default;
};

/// The environments in the order in which a release goes through them, each with its bookings, maintenance and blackouts. Bookings that meet
/// lie in lanes of their own. Bookings without an environment stand in a last row. With a product, only its environments and those shared by all.
[[nodiscard]] std::vector<EnvironmentRow> environmentRows(const Plan &plan, const Timetable &timetable, ProductId product);

/// "Meets “Booking 51” of Crane 4.2 from Thu 9 Jul 2026 to Fri 10 Jul 2026."
[[nodiscard]] QString conflictText(const Plan &plan, const EnvironmentBar &bar, const BookingConflict &conflict);

} // namespace Plimsoll
