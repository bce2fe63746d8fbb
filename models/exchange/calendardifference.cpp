// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendardifference.h"

#include <QHash>

namespace Plimsoll {

namespace {

struct Event {
    QByteArray text;
    bool cancelled = false;
};

QHash<QByteArray, Event> eventsOf(QByteArray calendar)
{
    calendar.replace("\r\n ", "").replace("\r\n\t", "");
    QHash<QByteArray, Event> events;
    qsizetype begin = calendar.indexOf("BEGIN:VEVENT");
    while (begin >= 0) {
        const qsizetype end = calendar.indexOf("END:VEVENT", begin);
        if (end < 0)
            break;
        const QByteArray text = calendar.mid(begin, end - begin);
        const qsizetype uid = text.indexOf("\r\nUID:");
        if (uid >= 0)
            events.insert(text.mid(uid + 6, text.indexOf('\r', uid + 6) - uid - 6), {text, text.contains("\r\nSTATUS:CANCELLED")});
        begin = calendar.indexOf("BEGIN:VEVENT", end);
    }
    return events;
}

} // namespace

CalendarDifference calendarDifference(const QByteArray &before, const QByteArray &after)
{
    const auto old = eventsOf(before);
    const auto now = eventsOf(after);
    CalendarDifference difference;
    for (auto event = now.begin(); event != now.end(); ++event) {
        const auto known = old.find(event.key());
        const bool wasThere = known != old.end() && !known->cancelled;
        if (event->cancelled)
            difference.cancelled += wasThere ? 1 : 0;
        else if (!wasThere)
            ++difference.added;
        else if (known->text == event->text)
            ++difference.unchanged;
        else
            ++difference.changed;
    }
    for (auto event = old.begin(); event != old.end(); ++event) {
        if (!event->cancelled && !now.contains(event.key()))
            ++difference.cancelled;
    }
    return difference;
}

} // namespace Plimsoll
