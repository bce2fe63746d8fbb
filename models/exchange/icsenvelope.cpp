// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsenvelope.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestLine = 75;

bool continuesCharacter(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

} // namespace

QString icsEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += "\\n"_L1;
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QByteArray icsLine(QByteArrayView name, const QString &value)
{
    const QByteArray whole = name.toByteArray() + ':' + value.toUtf8();
    QByteArray folded;
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (whole.size() - from > room) {
        qsizetype to = from + room;
        while (continuesCharacter(whole[to]))
            --to;
        folded += QByteArrayView(whole).sliced(from, to - from);
        folded += "\r\n ";
        from = to;
        room = longestLine - 1; // The blank that continues the line counts.
    }
    return folded + QByteArrayView(whole).sliced(from) + "\r\n";
}

QByteArray icsHead(const QString &calendarName, bool withFolderName)
{
    QByteArray head = icsLine("BEGIN", u"VCALENDAR"_s) + icsLine("PRODID", u"-//Plimsoll//Release planner//EN"_s)
        + icsLine("VERSION", u"2.0"_s) + icsLine("CALSCALE", u"GREGORIAN"_s) + icsLine("METHOD", u"PUBLISH"_s)
        + icsLine("NAME", icsEscaped(calendarName));
    if (withFolderName)
        head += icsLine("X-WR-CALNAME", icsEscaped(calendarName));
    return head + icsLine("REFRESH-INTERVAL;VALUE=DURATION", u"PT12H"_s) + icsLine("X-PUBLISHED-TTL", u"PT12H"_s);
}

QByteArray icsTail()
{
    return icsLine("END", u"VCALENDAR"_s);
}

} // namespace Plimsoll
