// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparsingday.h"

#include "exchange/dateparsingnames.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

int yearOf(const QString &digits)
{
    const int number = digits.toInt();
    if (digits.size() > 2)
        return number;
    return number < 70 ? 2000 + number : 1900 + number;
}

/// Names of months become "<7>", so that one grammar serves all languages.
QString withMonthMarks(const QString &text, const QLocale &locale)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+\\.?"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString marked;
    qsizetype at = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int month = monthNamed(match.captured(), locale);
        marked += text.mid(at, match.capturedStart() - at);
        marked += month ? u"<%1>"_s.arg(month) : match.captured().toLower();
        at = match.capturedEnd();
    }
    marked += text.mid(at);
    static const QRegularExpression ordinal(u"(?<=\\d)\\s*(?:st|nd|rd|th|º|er)\\b\\.?"_s);
    marked.remove(ordinal);
    static const QRegularExpression of(u"(?<=\\d) (?:of|de|den) (?=<)|(?<=>) (?:of|de|del) (?=\\d)"_s);
    marked.replace(of, u" "_s);
    static const QRegularExpression eastAsian(u"(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日"_s);
    marked.replace(eastAsian, u"\\1-\\2-\\3"_s);
    static const QRegularExpression edges(u"^[\\s,.;:()]+|[\\s,;:()]+$"_s);
    return marked.remove(edges).simplified();
}

std::optional<DayParts> numericDay(int first, int second, QChar separator, DateOrder order)
{
    DayParts parts;
    const bool canDayFirst = first >= 1 && second >= 1 && second <= 12 && first <= 31;
    const bool canMonthFirst = first >= 1 && second >= 1 && first <= 12 && second <= 31;
    if (!canDayFirst && !canMonthFirst) {
        // Not a date in either order: kept as it stands, so that it is called one that does not exist.
        if (first > 99 || second > 99)
            return {};
        parts.day = first;
        parts.month = second;
        return parts;
    }
    DateOrder used = order;
    if (canDayFirst != canMonthFirst) {
        used = canDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        parts.evidence = used;
    } else if (separator == u'.') {
        // With full stops the day comes first wherever they are used; that proves nothing for slashes.
        used = DateOrder::DayFirst;
    } else if (first == second) {
        used = DateOrder::DayFirst;
    }
    parts.needsOrder = used == DateOrder::Unknown;
    parts.day = used == DateOrder::MonthFirst ? second : first;
    parts.month = used == DateOrder::MonthFirst ? first : second;
    return parts;
}

std::optional<DayParts> parseNumbers(const QString &text, DateOrder order)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/. ])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})\\.?$"_s);
    static const QRegularExpression compact(u"^((?:19|20|21)\\d{2})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression noYear(u"^(\\d{1,2})(/)(\\d{1,2})$"_s);
    // Without the full stop behind the month it is a version, "26.04", as often as a day.
    static const QRegularExpression stopped(u"^(\\d{1,2})(\\.)\\s?(\\d{1,2})\\.$"_s);
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return DayParts{m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt()};
    if (const auto m = compact.match(text); m.hasMatch())
        return DayParts{m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    if (const auto m = numbers.match(text); m.hasMatch()) {
        auto parts = numericDay(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(2).front(), order);
        if (parts)
            parts->year = yearOf(m.captured(4));
        return parts;
    }
    for (const auto *expression : {&noYear, &stopped}) {
        if (const auto m = expression->match(text); m.hasMatch())
            return numericDay(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(2).front(), order);
    }
    return {};
}

std::optional<DayParts> parseWeek(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-?w(\\d{2})(?:-?([1-7]))?$"_s);
    static const QRegularExpression weekFirst(u"^(?:cw|kw|calendar week|iso week|week|wk|w)\\.? ?(\\d{1,2})[ ,/-]+(\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})[ ,/-]+(?:cw|kw|calendar week|iso week|week|wk|w)\\.? ?(\\d{1,2})$"_s);
    static const QRegularExpression alone(u"^(?:cw|kw|calendar week|iso week) ?(\\d{1,2})$"_s);
    DayParts parts;
    parts.day = 1;
    if (const auto m = iso.match(text); m.hasMatch()) {
        parts.year = m.captured(1).toInt();
        parts.week = m.captured(2).toInt();
        if (!m.captured(3).isEmpty())
            parts.day = m.captured(3).toInt();
    } else if (const auto n = weekFirst.match(text); n.hasMatch()) {
        parts.week = n.captured(1).toInt();
        parts.year = n.captured(2).toInt();
    } else if (const auto o = yearFirst.match(text); o.hasMatch()) {
        parts.year = o.captured(1).toInt();
        parts.week = o.captured(2).toInt();
    } else if (const auto p = alone.match(text); p.hasMatch()) {
        parts.week = p.captured(1).toInt();
    } else {
        return {};
    }
    return parts;
}

std::optional<DayParts> parseNamed(const QString &text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[ .,/-]*<(\\d+)>(?:[ .,/'-]*(\\d{4}|\\d{2}))?$"_s);
    // Two digits behind "Mar 9" are a year only where the writing says so: "Mar 9-13" is a span.
    static const QRegularExpression monthFirst(
        u"^<(\\d+)>[ .-]*(\\d{1,2})(?:(?:[ .,/-]|, )+(\\d{4})|,? ?'(\\d{2})|, ?(\\d{2}))?$|^<(\\d+)>([-/])(\\d{1,2})\\7(\\d{2})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})[ .,/-]*<(\\d+)>[ .,/-]*(\\d{1,2})$"_s);
    DayParts parts;
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        parts.day = m.captured(1).toInt();
        parts.month = m.captured(2).toInt();
        parts.year = m.captured(3).isEmpty() ? 0 : yearOf(m.captured(3));
    } else if (const auto n = monthFirst.match(text); n.hasMatch()) {
        const QString year = n.captured(3) + n.captured(4) + n.captured(5) + n.captured(9);
        parts.month = QString(n.captured(1) + n.captured(6)).toInt();
        parts.day = QString(n.captured(2) + n.captured(8)).toInt();
        parts.year = year.isEmpty() ? 0 : yearOf(year);
    } else if (const auto o = yearFirst.match(text); o.hasMatch()) {
        parts.year = o.captured(1).toInt();
        parts.month = o.captured(2).toInt();
        parts.day = o.captured(3).toInt();
    } else {
        return {};
    }
    return parts;
}

std::optional<DayParts> parseDay(const QString &text, DateOrder order)
{
    if (auto parts = parseNumbers(text, order))
        return parts;
    if (auto parts = parseNamed(text))
        return parts;
    return parseWeek(text);
}

/// What a span may leave out at one end: "3" of "3-5 Mar", "5, 2026" of "Mar 3-5, 2026", "Mar" never.
std::optional<DayParts> parsePart(const QString &text, DateOrder order)
{
    if (auto parts = parseDay(text, order))
        return parts;
    static const QRegularExpression dayOnly(u"^(\\d{1,2})\\.?(?:[ ,]+(\\d{4}))?$"_s);
    if (const auto m = dayOnly.match(text); m.hasMatch()) {
        DayParts parts;
        parts.day = m.captured(1).toInt();
        parts.year = m.captured(2).toInt();
        return parts;
    }
    return {};
}

bool complete(DayParts &a, DayParts &b)
{
    if (a.week == 0 && a.month == 0)
        a.month = b.month;
    if (b.week == 0 && b.month == 0)
        b.month = a.month;
    if (a.year == 0 && b.year != 0)
        a.year = a.month > b.month ? b.year - 1 : b.year;
    if (b.year == 0 && a.year != 0)
        b.year = b.month < a.month ? a.year + 1 : a.year;
    return (a.week || a.month) && (b.week || b.month);
}

std::optional<DaySpan> parseSpan(const QString &text, DateOrder order)
{
    static const std::array separators{
        QRegularExpression(u"\\s+(?:-|--|to|until|till|through|thru|bis|and|→|->|=>|~)\\s+|\\s*(?:→|->|\\.\\.+|--)\\s*"_s),
        QRegularExpression(u"/"_s), QRegularExpression(u"-"_s)};
    for (const auto &separator : separators) {
        for (auto it = separator.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            auto start = parsePart(text.left(match.capturedStart()).trimmed(), order);
            auto end = parsePart(text.mid(match.capturedEnd()).trimmed(), order);
            if (start && end && complete(*start, *end))
                return DaySpan{DaySpan::Kind::Days, *start, *end, true};
        }
    }
    return {};
}

} // namespace

DaySpan parseDays(const QString &text, DateOrder order, const QLocale &locale)
{
    const QString marked = withMonthMarks(text, locale);
    if (const auto day = parseDay(marked, order))
        return {DaySpan::Kind::Days, *day, {}, false};
    if (const auto span = parseSpan(marked, order))
        return *span;
    static const QRegularExpression monthOnly(u"^(?:<\\d+>[ ,'-]*(?:\\d{4})?|\\d{4}-\\d{2}|(?:early|mid|late)?[ -]?<\\d+>.*|<\\d+> ?[-/] ?<\\d+>.*)$"_s);
    if (monthOnly.match(marked).hasMatch())
        return {DaySpan::Kind::MonthOnly, {}, {}, false};
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QDate date = locale.toDate(text, format); date.isValid())
            return {DaySpan::Kind::Days, {date.year(), date.month(), date.day()}, {}, false};
    }
    return {};
}

QDate dateOf(const DayParts &parts, QDate near)
{
    const auto inYear = [&](int year) {
        if (parts.week == 0)
            return QDate(year, parts.month, parts.day);
        // The fourth of January lies in week 1; a year has 52 or 53.
        const QDate weekOne(year, 1, 4);
        const QDate date = weekOne.addDays(1 - weekOne.dayOfWeek() + 7 * (parts.week - 1) + parts.day - 1);
        int weekYear = 0;
        return date.weekNumber(&weekYear) == parts.week && weekYear == year ? date : QDate();
    };
    if (parts.year != 0)
        return inYear(parts.year);
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date = inYear(year);
        if (date.isValid() && (!best.isValid() || qAbs(near.daysTo(date)) < qAbs(near.daysTo(best))))
            best = date;
    }
    return best;
}

} // namespace Plimsoll
