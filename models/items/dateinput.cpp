// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dateinput.h"

#include "domain/labels.h"
#include "engine/workingdays.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DateInput", text);
}

QDate mondayToFriday(QDate from, int count)
{
    QDate date = from;
    for (int left = qAbs(count); left > 0 && date.isValid();) {
        date = date.addDays(count > 0 ? 1 : -1);
        left -= date.dayOfWeek() <= 5 ? 1 : 0;
    }
    return date;
}

/// 1 Monday … 7 Sunday; 0 where the text names no weekday in English or the locale's language.
int weekdayFromText(const QString &text, const QLocale &locale)
{
    if (text.size() < 2)
        return 0;
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (int day = 1; day <= 7; ++day) {
            QString brief = language.dayName(day, QLocale::ShortFormat).toLower();
            brief.remove(u'.');
            const QString full = language.dayName(day, QLocale::LongFormat).toLower();
            if (text == brief || (text.size() >= brief.size() && full.startsWith(text)))
                return day;
        }
    }
    return 0;
}

std::optional<QDate> relativeDate(const QString &text, const DateInputContext &context)
{
    static const QRegularExpression pattern(u"^([+-]|\\x{2212})\\s*(\\d{1,5})\\s*(wd|d|w|m|y)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int amount = match.captured(2).toInt() * (match.captured(1) == "+"_L1 ? 1 : -1);
    const QString unit = match.captured(3);
    const QDate from = context.current.isValid() ? context.current : context.today;
    if (unit == "wd"_L1)
        return context.workingDays ? context.workingDays->plus(from, amount) : mondayToFriday(from, amount);
    if (unit == "w"_L1)
        return from.addDays(7 * amount);
    if (unit == "m"_L1)
        return from.addMonths(amount);
    return unit == "y"_L1 ? from.addYears(amount) : from.addDays(amount);
}

std::optional<QDate> namedDay(const QString &text, const DateInputContext &context)
{
    const std::pair<QString, int> names[] = {{tr("today").toLower(), 0}, {u"today"_s, 0}, {tr("tomorrow").toLower(), 1},
                                             {u"tomorrow"_s, 1}, {tr("yesterday").toLower(), -1}, {u"yesterday"_s, -1}};
    for (const auto &[name, days] : names) {
        if (text == name)
            return context.today.addDays(days);
    }
    const int weekday = weekdayFromText(text, context.locale);
    if (weekday == 0)
        return {};
    const QDate from = context.current.isValid() ? context.current.addDays(1) : context.today;
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

/// A day and month without year, in the year that brings it nearest to what it replaces.
QDate nearestYear(QDate date, QDate reference)
{
    QDate best;
    for (int year = reference.year() - 1; year <= reference.year() + 1; ++year) {
        const QDate candidate(year, date.month(), date.day());
        if (candidate.isValid() && (!best.isValid() || qAbs(candidate.daysTo(reference)) < qAbs(best.daysTo(reference))))
            best = candidate;
    }
    return best;
}

QDate inLanguage(const QString &text, const QLocale &language, const DateInputContext &context)
{
    const QDate reference = context.current.isValid() ? context.current : context.today;
    const QStringList full = {language.dateFormat(QLocale::ShortFormat), language.dateFormat(QLocale::LongFormat),
                              u"ddd d MMM yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"MMM d, yyyy"_s,
                              u"MMMM d, yyyy"_s, u"ddd, d MMM yyyy"_s, u"dddd, d MMMM yyyy"_s};
    for (const QString &format : full) {
        // Two digits mean a year of this century, whatever the locale's format says.
        const QDate date = language.toDate(text, format, 2000);
        if (date.isValid() && date.year() >= 1000)
            return date;
        QString fourDigits = format;
        if (format.contains("yy"_L1) && !format.contains("yyyy"_L1)) {
            const QDate long4 = language.toDate(text, fourDigits.replace("yy"_L1, "yyyy"_L1));
            if (long4.isValid())
                return long4;
        }
    }
    for (const auto format : {"d MMM"_L1, "d MMMM"_L1, "d. MMMM"_L1, "MMM d"_L1, "MMMM d"_L1, "ddd d MMM"_L1}) {
        // A leap year, so that 29 February is read.
        QDate date = language.toDate(text + " 2000"_L1, format + " yyyy"_L1);
        if (!date.isValid() && format.startsWith("ddd"_L1)) {
            const QString withoutWeekday = text.section(u' ', 1);
            date = language.toDate(withoutWeekday + " 2000"_L1, u"d MMM yyyy"_s);
        }
        if (date.isValid())
            return nearestYear(date, reference);
    }
    return {};
}

/// Whether the program itself names the unit so beside a number, be it one or more. The whole word: the German "Arbeitstage" ends with "Tage".
bool isNameOf(OffsetUnit unit, const QString &name)
{
    return std::ranges::any_of(std::array{1, 2}, [&](int count) {
        const QString typed = QString::number(count) + u' ' + name;
        return amountLabel(count, unit).compare(typed, Qt::CaseInsensitive) == 0;
    });
}

Error notADate(const QString &text)
{
    return {ErrorCode::InvalidInput,
            tr("\"%1\" is not a date; type one such as 2026-07-22, 22 Jul, fri, +2w or -3wd.").arg(text.left(40)), {}};
}

} // namespace

Result<QDate> dateFromText(const QString &text, const DateInputContext &context)
{
    const QString typed = text.simplified();
    const QString lower = typed.toLower();
    if (typed.isEmpty())
        return notADate(text);
    if (const auto date = relativeDate(lower, context))
        return date->isValid() ? Result<QDate>(*date) : Result<QDate>(notADate(text));
    if (const auto date = namedDay(lower, context))
        return *date;
    static const QRegularExpression iso(u"^\\d{4}-\\d{1,2}-\\d{1,2}$"_s);
    if (iso.match(typed).hasMatch()) {
        const QDate date = QDate::fromString(typed, u"yyyy-M-d"_s);
        return date.isValid() ? Result<QDate>(date) : Result<QDate>(notADate(text));
    }
    for (const QLocale &language : {context.locale, QLocale::c()}) {
        const QDate date = inLanguage(typed, language, context);
        if (date.isValid())
            return date;
    }
    return notADate(text);
}

Result<Amount> amountFromText(const QString &text, OffsetUnit unit)
{
    const QString typed = text.simplified().toLower();
    if (typed.isEmpty())
        return Amount{0, unit};
    static const QRegularExpression pattern(u"^([+-]|\\x{2212})?\\s*(\\d{1,6})\\s*([\\p{L} ]*)$"_s);
    const auto match = pattern.match(typed);
    const std::pair<QLatin1StringView, OffsetUnit> units[] = {
        {"wd"_L1, OffsetUnit::WorkingDays},   {"working day"_L1, OffsetUnit::WorkingDays}, {"working days"_L1, OffsetUnit::WorkingDays},
        {"d"_L1, OffsetUnit::CalendarDays},   {"day"_L1, OffsetUnit::CalendarDays},        {"days"_L1, OffsetUnit::CalendarDays},
        {"w"_L1, OffsetUnit::Weeks},          {"week"_L1, OffsetUnit::Weeks},              {"weeks"_L1, OffsetUnit::Weeks},
        {"h"_L1, OffsetUnit::Hours},          {"hour"_L1, OffsetUnit::Hours},              {"hours"_L1, OffsetUnit::Hours}};
    if (match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(1).isEmpty() || match.captured(1) == "+"_L1 ? 1 : -1);
        const QString name = match.captured(3).trimmed();
        if (name.isEmpty())
            return Amount{count, unit};
        for (const auto &[known, meaning] : units) {
            if (name == known)
                return Amount{count, meaning};
        }
        for (const auto meaning : {OffsetUnit::WorkingDays, OffsetUnit::CalendarDays, OffsetUnit::Weeks, OffsetUnit::Hours}) {
            if (isNameOf(meaning, name))
                return Amount{count, meaning};
        }
    }
    return Error{ErrorCode::InvalidInput,
                 tr("\"%1\" is not a length; type one such as 3 days, 5wd or 2w.").arg(text.left(40)), {}};
}

} // namespace Plimsoll
