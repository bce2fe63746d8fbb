// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparsingzones.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What people write for a place's time, whatever the season. Read by the most usual meaning where there are several.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> zones{
        {u"pt"_s, u"America/Los_Angeles"_s},   {u"pst"_s, u"America/Los_Angeles"_s},  {u"pdt"_s, u"America/Los_Angeles"_s},
        {u"pacific"_s, u"America/Los_Angeles"_s}, {u"mt"_s, u"America/Denver"_s},     {u"mst"_s, u"America/Denver"_s},
        {u"mdt"_s, u"America/Denver"_s},       {u"ct"_s, u"America/Chicago"_s},       {u"cst"_s, u"America/Chicago"_s},
        {u"cdt"_s, u"America/Chicago"_s},      {u"et"_s, u"America/New_York"_s},      {u"est"_s, u"America/New_York"_s},
        {u"edt"_s, u"America/New_York"_s},     {u"eastern"_s, u"America/New_York"_s}, {u"brt"_s, u"America/Sao_Paulo"_s},
        {u"wet"_s, u"Europe/Lisbon"_s},        {u"bst"_s, u"Europe/London"_s},        {u"cet"_s, u"Europe/Berlin"_s},
        {u"cest"_s, u"Europe/Berlin"_s},       {u"mez"_s, u"Europe/Berlin"_s},        {u"mesz"_s, u"Europe/Berlin"_s},
        {u"eet"_s, u"Europe/Helsinki"_s},      {u"eest"_s, u"Europe/Helsinki"_s},     {u"msk"_s, u"Europe/Moscow"_s},
        {u"ist"_s, u"Asia/Kolkata"_s},         {u"sgt"_s, u"Asia/Singapore"_s},       {u"hkt"_s, u"Asia/Hong_Kong"_s},
        {u"jst"_s, u"Asia/Tokyo"_s},           {u"kst"_s, u"Asia/Seoul"_s},           {u"aest"_s, u"Australia/Sydney"_s},
        {u"aedt"_s, u"Australia/Sydney"_s},    {u"nzst"_s, u"Pacific/Auckland"_s},    {u"nzdt"_s, u"Pacific/Auckland"_s}};
    return zones;
}

void setOffset(ZoneReading &reading, const QString &sign, int hours, int minutes)
{
    if (hours == 0 && minutes == 0) {
        reading.zone = DeadlineZone::Utc;
    } else if (hours == 12 && minutes == 0 && sign != "+"_L1) {
        reading.zone = DeadlineZone::AnywhereOnEarth;
    } else {
        reading.zone = DeadlineZone::Local;
        reading.timeZone = u"UTC%1%2:%3"_s.arg(sign == "+"_L1 ? u"+"_s : u"-"_s)
                               .arg(hours, 2, 10, QChar(u'0'))
                               .arg(minutes, 2, 10, QChar(u'0'));
    }
}

bool takeNamedZone(QString &text, ZoneReading &reading)
{
    static const QRegularExpression iana(u"(?<![\\w/])([A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_+-]+){1,2})(?![\\w/])"_s);
    for (auto it = iana.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (QTimeZone::isTimeZoneIdAvailable(match.captured(1).toUtf8())) {
            reading.zone = DeadlineZone::Local;
            reading.timeZone = match.captured(1);
            text.remove(match.capturedStart(), match.capturedLength());
            return true;
        }
    }
    return false;
}

/// "UTC-07:00"; taken before times of day, as its hours look like one.
bool takeOffset(QString &text, ZoneReading &reading)
{
    static const QRegularExpression offset(u"\\b(?:utc|gmt)\\s*([+\u2212-])\\s*(\\d{1,2})(?::?([0-5]\\d))?\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = offset.match(text); match.hasMatch() && match.captured(2).toInt() <= 14) {
        setOffset(reading, match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
        text.remove(match.capturedStart(), match.capturedLength());
        return true;
    }
    return false;
}

bool takeWordZone(QString &text, ZoneReading &reading)
{
    static const QRegularExpression aoe(u"\\b(?:aoe|anywhere[ -](?:on[ -])?earth)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression local(u"\\b(?:local(?: time)?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression utc(u"\\b(?:utc|gmt|zulu|coordinated universal time)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(u"(?<![\\p{L}/])([a-z]{2,7})(?: time)?(?![\\p{L}/])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = aoe.match(text); match.hasMatch()) {
        reading.zone = DeadlineZone::AnywhereOnEarth;
        text.remove(match.capturedStart(), match.capturedLength());
        return true;
    }
    if (const auto match = utc.match(text); match.hasMatch()) {
        reading.zone = DeadlineZone::Utc;
        text.remove(match.capturedStart(), match.capturedLength());
        return true;
    }
    if (const auto match = local.match(text); match.hasMatch()) {
        reading.zone = DeadlineZone::Local;
        text.remove(match.capturedStart(), match.capturedLength());
        return true;
    }
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto zone = abbreviations().constFind(match.captured(1).toLower());
        if (zone != abbreviations().cend()) {
            reading.zone = DeadlineZone::Local;
            reading.timeZone = *zone;
            text.remove(match.capturedStart(), match.capturedLength());
            return true;
        }
    }
    return false;
}

/// "2026-07-22T18:00:00Z" and its like, with the offset that follows.
bool takeIsoTime(QString &text, ZoneReading &reading)
{
    static const QRegularExpression iso(
        u"(?<=\\d)[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([Zz]|([+-])(\\d{2}):?(\\d{2}))(?![\\d\\p{L}])"_s);
    const auto match = iso.match(text);
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    if (!time.isValid())
        return false;
    reading.time = time;
    if (match.captured(5).isEmpty())
        reading.zone = DeadlineZone::Utc;
    else
        setOffset(reading, match.captured(5), match.captured(6).toInt(), match.captured(7).toInt());
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return true;
}

void takeClock(QString &text, ZoneReading &reading)
{
    static const QRegularExpression clock(
        u"(?:(?<=\\d)T|(?:\\bat\\s+|@\\s*|\\bby\\s+)?(?<![\\d:]))(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?(?:\\s*(?:h|hrs|uhr)\\b)?(?![\\d:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hour(u"(?:\\bat\\s+|@\\s*)?\\b(\\d{1,2})\\s*([ap]\\.?m\\b\\.?)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noon(u"(?:\\bat\\s+)?\\b(?:noon|midday)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayEnd(
        u"\\b(?:eod|eob|cob|end of (?:the )?day|end of business|close of business|midnight)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto match = clock.match(text);
    QString half = match.captured(3);
    int minute = match.captured(2).toInt();
    if (!match.hasMatch()) {
        match = hour.match(text);
        half = match.captured(2);
        minute = 0;
    }
    if (match.hasMatch()) {
        int hours = match.captured(1).toInt();
        if (!half.isEmpty() && hours >= 1 && hours <= 12)
            hours = hours % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
        if (hours == 24 && minute == 0)
            reading.endOfDay = true;
        else if (const QTime time(hours, minute); time.isValid())
            reading.time = time;
        else
            return;
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    } else if (match = noon.match(text); match.hasMatch()) {
        reading.time = QTime(12, 0);
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    } else if (match = dayEnd.match(text); match.hasMatch()) {
        reading.endOfDay = true;
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
}

} // namespace

ZoneReading takeTimeAndZone(QString &text)
{
    ZoneReading reading;
    if (!takeIsoTime(text, reading)) {
        const bool offset = takeOffset(text, reading);
        takeClock(text, reading);
        if (!offset && !takeNamedZone(text, reading))
            takeWordZone(text, reading);
    }
    static const QRegularExpression emptyBrackets(u"\\(\\s*,?\\s*\\)"_s);
    text.remove(emptyBrackets);
    text = text.simplified();
    return reading;
}

std::optional<ZoneReading> readZone(const QString &text)
{
    QString rest = text;
    ZoneReading reading = takeTimeAndZone(rest);
    static const QRegularExpression filler(u"^[\\s,;.()/-]*$"_s);
    if (!filler.match(rest).hasMatch())
        return {};
    if (reading.zone == DeadlineZone::None && (reading.time.isValid() || reading.endOfDay))
        reading.zone = DeadlineZone::Local;
    return reading;
}

} // namespace Plimsoll
