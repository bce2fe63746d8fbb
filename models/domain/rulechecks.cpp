// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulechecks.h"

#include "domain/validation.h"
#include "domain/validationtext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll::RuleChecks {

std::optional<QString> brokenName(const QString &name, const QString &what)
{
    if (name.trimmed().isEmpty())
        return validationText("A %1 needs a name; type one.").arg(what);
    if (name.size() > longestName)
        return validationText("The name of the %1 \"%2…\" is longer than %3 characters; shorten it.").arg(what, name.left(40)).arg(longestName);
    if (name.contains(QChar(0)))
        return validationText("The name of a %1 contains a character that no text may hold; type it again.").arg(what);
    return {};
}

std::optional<QString> brokenNote(const QString &note, const QString &name)
{
    if (note.size() > longestNote)
        return validationText("The note of %1 is longer than %2 characters; shorten it.").arg(name).arg(longestNote);
    return {};
}

std::optional<QString> brokenDate(QDate date, const QString &name)
{
    if (date.isValid() && (date < earliestDate || date > latestDate)) {
        return validationText("The date %1 of %2 is outside 1970 to 2199; type a date in between.")
            .arg(date.toString(Qt::ISODate), name);
    }
    return {};
}

std::optional<QString> brokenZone(const QString &zone, const QString &name)
{
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        return validationText("%1 names the time zone \"%2\", which is not known; choose one from the list, such as Europe/Berlin.").arg(name, zone);
    return {};
}

std::optional<QString> brokenSpan(QDate start, QDate end, const QString &name)
{
    if (start.isValid() && end.isValid() && end < start)
        return validationText("The last day of %1 is before its first day; swap them.").arg(name);
    return firstOf(brokenDate(start, name), brokenDate(end, name));
}

std::optional<QString> brokenEstimate(double low, double likely, double high, const QString &name)
{
    constexpr double largest = 1'000'000;
    if (!(low >= 0 && high <= largest && likely >= 0 && low <= largest && likely <= largest && high >= 0))
        return validationText("An estimate of %1 must be between 0 and 1,000,000; type another number.").arg(name);
    if (low > likely || likely > high)
        return validationText("The estimates of %1 must rise from low over likely to high; type them in that order.").arg(name);
    return {};
}

std::optional<QString> brokenRange(double value, double least, double most, const QString &field, const QString &name)
{
    if (value >= least && value <= most)
        return {};
    return validationText("%1 of %2 must be between %3 and %4; type another number.").arg(field, name, QString::number(least, 'f', 0), QString::number(most, 'f', 0));
}

std::optional<QString> brokenLength(const QString &text, qsizetype most, const QString &field, const QString &name)
{
    if (text.size() <= most)
        return {};
    return validationText("%1 of %2 is longer than %3 characters; shorten it.").arg(field, name, QString::number(most));
}

QString brokenOwner(const QString &what, const QString &owner)
{
    return validationText("A record of type \"%1\" belongs to no record of type \"%2\"; choose one.").arg(what, owner);
}

} // namespace Plimsoll::RuleChecks
