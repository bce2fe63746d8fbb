// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarstamp.h"
#include "exchange/calendarcontent.h"

#include <QByteArray>
#include <QUuid>

#include <memory>

namespace Plimsoll {

/// The iCal UID of a milestone or window: stable as long as the plan and the record live, another in every other plan.
[[nodiscard]] QString calendarUid(QUuid planId, qint64 recordId);

/// In timed events: the day as their milestone's zone has it, which is not that of the moment in UTC.
inline constexpr auto exportedDayProperty = "X-PLIMSOLL-DAY";

/// One event as it goes into a calendar.
struct IcsEvent {
    QString uid;
    CalendarItem item;
    int sequence = 0;
    QDateTime created;
    QDateTime modified;
};

/// Writes events as VEVENT components, folded, with CRLF. The same event gives the same bytes. One thread at a time.
class IcsEventWriter
{
public:
    IcsEventWriter();
    ~IcsEventWriter();
    IcsEventWriter(const IcsEventWriter &) = delete;
    IcsEventWriter &operator=(const IcsEventWriter &) = delete;

    [[nodiscard]] QByteArray write(const IcsEvent &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
