// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Plimsoll {

/// What subscribers of a calendar file would see change.
struct CalendarDifference {
    int added = 0;
    int changed = 0;
    int cancelled = 0; ///< Marked as cancelled now, or no longer in the file.
    int unchanged = 0;

    [[nodiscard]] bool isEmpty() const { return added + changed + cancelled == 0; }
    friend bool operator==(const CalendarDifference &, const CalendarDifference &) = default;
};

/// Compares the events of two calendar files of ours by their UIDs. Events that are cancelled in both are not counted.
[[nodiscard]] CalendarDifference calendarDifference(const QByteArray &before, const QByteArray &after);

} // namespace Plimsoll
