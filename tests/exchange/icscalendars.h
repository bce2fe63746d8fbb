// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsevents.h"

#include <QStringList>
#include <QTimeZone>

/// Calendars as other programs write them, and what is read of them.
namespace Plimsoll::IcsCalendars {

inline QByteArray calendar(const QByteArray &inside, const QByteArray &program = "-//Google Inc//Google Calendar 70.9054//EN")
{
    return "BEGIN:VCALENDAR\r\nPRODID:" + program + "\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Change freezes\r\n" + inside
        + "END:VCALENDAR\r\n";
}

inline QByteArray entry(const QByteArray &uid, const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260501T000000Z\r\n" + properties + "END:VEVENT\r\n";
}

/// All day from the first to the last day, inclusive.
inline QByteArray days(const QByteArray &uid, const QByteArray &title, QDate first, QDate last, const QByteArray &more = {})
{
    return entry(uid, "DTSTART;VALUE=DATE:" + first.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\nDTEND;VALUE=DATE:"
                     + last.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\nSUMMARY:" + title + "\r\n" + more);
}

inline ForeignSpan readSpan()
{
    return {QDate(2026, 6, 1), QDate(2027, 6, 30), QTimeZone("Europe/Berlin")};
}

inline ForeignCalendar calendarIn(const QByteArray &bytes)
{
    const auto calendar = readForeignCalendar(bytes, readSpan());
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().text));
    // As it comes out of the other process.
    const auto again = foreignCalendarFromJson(foreignCalendarToJson(*calendar));
    if (!again || !(*again == *calendar))
        qFatal("the calendar is another after it was told");
    return *calendar;
}

inline QString text(const ForeignCalendar &calendar)
{
    QStringList texts;
    for (const ForeignEvent &e : calendar.events) {
        texts << QStringLiteral("%1 %2–%3%4%5").arg(e.title, e.first.toString(QStringLiteral("MM-dd")), e.last.toString(QStringLiteral("MM-dd")),
                                       e.moment.isValid() ? e.moment.toString(QStringLiteral(" HH:mm")) : QString(), e.cancelled ? QStringLiteral(" cancelled") : QString());
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace Plimsoll::IcsCalendars
