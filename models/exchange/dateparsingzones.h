// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

#include <QString>
#include <QTime>

#include <optional>

namespace Plimsoll {

/// A time of day and a zone as a schedule states them: "AoE", "18:00 PDT", "noon UTC", "Europe/Berlin".
struct ZoneReading {
    DeadlineZone zone = DeadlineZone::None; ///< None where no zone is named.
    QString timeZone;                       ///< IANA name or offset for DeadlineZone::Local; empty is the plan's.
    QTime time;                             ///< Invalid where none is stated; the end of the day is none.
    bool endOfDay = false;                  ///< Said in words: "EOD", "close of business".

    [[nodiscard]] bool isEmpty() const { return zone == DeadlineZone::None && !time.isValid() && !endOfDay; }
    friend bool operator==(const ZoneReading &, const ZoneReading &) = default;
};

/// Takes time and zone out of the text and leaves the rest.
[[nodiscard]] ZoneReading takeTimeAndZone(QString &text);

/// The whole text as time and zone; nothing where something else is left over. Blank text is an empty reading.
[[nodiscard]] std::optional<ZoneReading> readZone(const QString &text);

} // namespace Plimsoll
