// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarscope.h"

#include <QJsonObject>

namespace Plimsoll {

/// What is kept of a removed milestone or window, so that subscribers can be told of its cancellation in the words that they know.
struct CalendarTombstone {
    CalendarFacts facts;
    std::optional<CalendarItem> internal;
    std::optional<CalendarItem> open; ///< In public wording; nothing where it was internal.

    friend bool operator==(const CalendarTombstone &, const CalendarTombstone &) = default;
};

/// Empty where it was shown to nobody.
[[nodiscard]] QJsonObject toJson(const CalendarTombstone &tombstone);
/// Nothing where the text is not what toJson made. The record id of its items is the one given.
[[nodiscard]] std::optional<CalendarTombstone> tombstoneFromJson(const QString &text, qint64 recordId);

} // namespace Plimsoll
