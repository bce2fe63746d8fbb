// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formchoices.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString choiceText(const char *text)
{
    return QCoreApplication::translate("FormChoices", text);
}

} // namespace

QList<Choice> weekdayChoices(const QString &none)
{
    QList<Choice> choices;
    if (!none.isEmpty())
        choices.append({none, 0});
    for (int day = 1; day <= 7; ++day)
        choices.append({QLocale().standaloneDayName(day, QLocale::LongFormat), day});
    return choices;
}

QStringList timeZoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names += QString::fromLatin1(id);
    return names;
}

QString datesText(QDate start, QDate end)
{
    const QLocale locale;
    return end.isValid() && end != start ? choiceText("%1 – %2").arg(dateText(start, locale), dateText(end, locale)) : dateText(start, locale);
}

QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    const QLocale locale;
    return choiceText("%1 %2 %3").arg(dateText(local.date(), locale), timeText(local.time(), locale), local.timeZoneAbbreviation());
}

QString distanceText(QDate today, QDate date)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return choiceText("today");
    if (days == 1)
        return choiceText("tomorrow");
    if (days == -1)
        return choiceText("yesterday");
    const QString amount = amountLabel(int(days), OffsetUnit::CalendarDays);
    return days > 0 ? choiceText("in %1").arg(amount) : choiceText("%1 ago").arg(amount);
}

} // namespace Plimsoll
