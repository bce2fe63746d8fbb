// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparsingnames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString folded(QString word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    return word.toCaseFolded();
}

void add(QHash<QString, int> &names, const QString &name, int value)
{
    const QString key = folded(name);
    if (!key.isEmpty() && !names.contains(key) && !key.front().isDigit())
        names.insert(key, value);
}

void addMonths(QHash<QString, int> &names, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            add(names, locale.monthName(month, format), month);
            add(names, locale.standaloneMonthName(month, format), month);
        }
    }
}

void addWeekdays(QHash<QString, int> &names, const QLocale &locale, bool shortOnes)
{
    for (int day = 1; day <= 7; ++day) {
        add(names, locale.dayName(day, QLocale::LongFormat), day);
        add(names, locale.standaloneDayName(day, QLocale::LongFormat), day);
        if (shortOnes)
            add(names, locale.dayName(day, QLocale::ShortFormat), day);
    }
}

const std::array<QLocale::Language, 14> &languages()
{
    static constexpr std::array<QLocale::Language, 14> list{
        QLocale::English, QLocale::German,  QLocale::French, QLocale::Spanish,         QLocale::Italian, QLocale::Portuguese, QLocale::Dutch,
        QLocale::Polish,  QLocale::Swedish, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Finnish, QLocale::Czech,      QLocale::Turkish};
    return list;
}

QHash<QString, int> knownMonths()
{
    QHash<QString, int> names;
    addMonths(names, QLocale::c());
    add(names, u"sept"_s, 9);
    for (const auto language : languages())
        addMonths(names, QLocale(language));
    return names;
}

QHash<QString, int> knownWeekdays()
{
    QHash<QString, int> names;
    addWeekdays(names, QLocale::c(), true);
    add(names, u"tues"_s, 2);
    add(names, u"weds"_s, 3);
    add(names, u"thur"_s, 4);
    add(names, u"thurs"_s, 4);
    // Short names of other languages clash with months ("mar." is March and Tuesday), but for German.
    for (const auto language : languages())
        addWeekdays(names, QLocale(language), language == QLocale::German);
    return names;
}

} // namespace

int monthNamed(const QString &word, const QLocale &locale)
{
    static const QHash<QString, int> known = knownMonths();
    const QString key = folded(word);
    if (const int month = known.value(key))
        return month;
    QHash<QString, int> local;
    addMonths(local, locale);
    return local.value(key);
}

int weekdayNamed(const QString &word, const QLocale &locale)
{
    static const QHash<QString, int> known = knownWeekdays();
    const QString key = folded(word);
    if (const int day = known.value(key))
        return day;
    QHash<QString, int> local;
    addWeekdays(local, locale, true);
    return local.value(key);
}

} // namespace Plimsoll
