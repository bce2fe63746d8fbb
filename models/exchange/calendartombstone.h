// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarscope.h"

#include <QJsonObject>

namespace Plimsoll {

/// What is kept of a milestone, window or action that was removed, or that left a calendar, so that subscribers can be told of its cancellation in
/// the words that they know.
struct CalendarTombstone {
    CalendarFacts facts;
    std::optional<CalendarItem> internal;
    std::optional<CalendarItem> open; ///< In public wording; nothing where it was internal.

    friend bool operator==(const CalendarTombstone &, const CalendarTombstone &) = default;
};

/// Empty where it was shown to nobody.
[[nodiscard]] QJsonObject toJson(const CalendarTombstone &tombstone);
/// The texts of a stamp with one more content in it; the contents that have the same facts, and the oldest of too many, make room for it.
[[nodiscard]] QString withContent(const QString &text, const QJsonObject &content, qint64 recordId);
/// The contents in that text, the newest first, without those that toJson did not make. The record id of their items is the one given.
[[nodiscard]] std::vector<CalendarTombstone> tombstonesFromJson(const QString &text, qint64 recordId);

} // namespace Plimsoll
