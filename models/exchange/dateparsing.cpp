// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparsing.h"

#include "domain/validation.h"
#include "exchange/dateparsingday.h"
#include "exchange/dateparsingnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString dateParsingText(const char *text)
{
    return QCoreApplication::translate("DateParsing", text);
}

/// Takes out what tells that a date is not sure; true where there was something.
bool takeDoubt(QString &text)
{
    static const QRegularExpression doubt(
        u"[(\\[]?\\s*(?<!\\p{L})(?:tentative(?:ly)?|provisional|estimated|expected|planned|proposed|approx(?:imately)?\\.?|circa|ca\\.|est\\.|tbc|to be confirmed)(?!\\p{L})\\s*:?\\s*[)\\]]?|[~≈]|\\(\\?\\)|\\?+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype before = text.size();
    text.remove(doubt);
    text = text.simplified();
    return text.size() != before;
}

/// "TBD", "early July", "Q3 2026", "week 7", "2026": words that name no day.
bool namesNoDay(const QString &text)
{
    static const QRegularExpression open(
        u"^(?:tb[adc]\\b|to be (?:announced|decided|determined|defined)|unknown|open|pending|not (?:yet|set|scheduled)|ongoing|continuous|soon|later|asap|when ready|after\\b|before\\b|early|mid\\b|mid-|middle|late\\b|beginning|end of|start of|q[1-4]\\b|h[12]\\b|\\d{4} ?-?q[1-4]|summer|autumn|fall\\b|winter|spring\\b|week ?#?\\d{1,2}$|week of cycle|\\d{4}$|see |depends|various|daily|weekly|monthly|every )"_s,
        QRegularExpression::CaseInsensitiveOption);
    return open.match(text).hasMatch();
}

int takeWeekday(QString &text, const QLocale &locale)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+(?:-feira)?\\.?"_s, QRegularExpression::UseUnicodePropertiesOption);
    int weekday = 0;
    QString rest;
    qsizetype at = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        // In 3日 the sign is no Sunday.
        const bool unit = match.capturedStart() > 0 && text[match.capturedStart() - 1].isDigit() && match.capturedView().front().unicode() >= 0x2E80;
        const int named = unit || monthNamed(match.captured(), locale) ? 0 : weekdayNamed(match.captured(), locale);
        rest += text.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (named == 0)
            rest += match.captured();
        else if (weekday == 0)
            weekday = named;
    }
    rest += text.mid(at);
    static const QRegularExpression leading(u"^[\\s,.]+|[\\s,]+$"_s);
    text = rest.remove(leading).simplified();
    return weekday;
}

QString tidied(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit() && c.unicode() > 0x7F)
            c = QChar(u'0' + c.digitValue());
    }
    static const QRegularExpression dash(u"[‐‑‒–—―−]"_s);
    text.replace(dash, u"-"_s);
    static const QRegularExpression filler(u"\\b(?:on|the|due|by|no later than|starting|from|w/c|week commencing|week of)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.remove(filler);
    return text.simplified();
}

DateReading wrong(const QString &remark)
{
    DateReading reading;
    reading.state = DateReading::State::Wrong;
    reading.remark = remark;
    return reading;
}

DateReading fromDays(const QString &cell, const DaySpan &span, const DateHints &hints)
{
    DateReading reading;
    reading.evidence = span.start.evidence != DateOrder::Unknown ? span.start.evidence : span.end.evidence;
    if (span.start.needsOrder || (span.hasEnd && span.end.needsOrder)) {
        reading.state = DateReading::State::Ambiguous;
        reading.remark = dateParsingText("“%1” can mean day/month or month/day; say which order the file uses.").arg(cell);
        return reading;
    }
    if (span.start.year == 0 && !hints.near.isValid()) {
        reading.state = DateReading::State::NoDay;
        reading.remark = dateParsingText("“%1” has no year; write one.").arg(cell);
        return reading;
    }
    reading.start = dateOf(span.start, hints.near);
    reading.yearSupplied = span.start.year == 0;
    if (span.hasEnd)
        reading.end = dateOf(span.end, reading.start);
    // "Dec 28 - Jan 3" without years goes into the next one.
    if (reading.end.isValid() && reading.end < reading.start && span.end.year == 0)
        reading.end = reading.end.addYears(1);
    if (!reading.start.isValid() || (span.hasEnd && !reading.end.isValid()))
        return wrong(dateParsingText("“%1” is a day that does not exist; correct it.").arg(cell));
    for (const QDate date : {reading.start, reading.end}) {
        if (date.isValid() && (date < earliestDate || date > latestDate))
            return wrong(dateParsingText("“%1” is outside 1970 to 2199; correct the year.").arg(cell));
    }
    if (reading.end.isValid() && reading.end < reading.start)
        return wrong(dateParsingText("“%1” ends before it starts; swap the two days.").arg(cell));
    reading.state = DateReading::State::Read;
    return reading;
}

/// The order that makes the day the weekday that the cell states; Unknown where both or none do.
DateOrder orderByWeekday(const QString &text, int weekday, const DateHints &hints)
{
    const auto fits = [&](DateOrder order) {
        const DaySpan span = parseDays(text, order, hints.locale);
        const QDate date = span.kind == DaySpan::Kind::Days && span.start.year != 0 ? dateOf(span.start, hints.near) : QDate();
        return date.isValid() && date.dayOfWeek() == weekday;
    };
    const bool dayFirst = fits(DateOrder::DayFirst);
    const bool monthFirst = fits(DateOrder::MonthFirst);
    return dayFirst == monthFirst ? DateOrder::Unknown : dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

/// "2026-W10-3".
bool namesDayOfWeek(const QString &cell)
{
    static const QRegularExpression day(u"[wW]\\d\\d-?[1-7]$"_s);
    return day.match(cell).hasMatch();
}

/// The text as one statement: doubt, time and zone, weekday, days.
DateReading readOnce(const QString &cell, QString text, const DateHints &hints)
{
    const bool tentative = takeDoubt(text);
    if (text.isEmpty() || namesNoDay(text)) {
        DateReading reading;
        reading.state = DateReading::State::NoDay;
        reading.remark = dateParsingText("“%1” names no day; write the date when it is known.").arg(cell);
        return reading;
    }
    const ZoneReading when = takeTimeAndZone(text);
    const int weekday = takeWeekday(text, hints.locale);
    DaySpan span = parseDays(text, hints.order, hints.locale);
    if (span.kind == DaySpan::Kind::MonthOnly) {
        DateReading reading;
        reading.state = DateReading::State::NoDay;
        reading.remark = dateParsingText("“%1” names only a month; write the day when it is known.").arg(cell);
        return reading;
    }
    if (span.kind == DaySpan::Kind::None)
        return wrong(dateParsingText("“%1” is not a date; write it like 2026-07-22.").arg(cell));
    if (span.start.needsOrder && weekday != 0) {
        if (const DateOrder order = orderByWeekday(text, weekday, hints); order != DateOrder::Unknown) {
            span = parseDays(text, order, hints.locale);
            span.start.evidence = order;
        }
    }
    DateReading reading = fromDays(cell, span, hints);
    reading.tentative = tentative;
    reading.weekday = weekday;
    reading.when = when;
    // Exports of dates with a time write midnight where none is meant.
    if (when.time == QTime(0, 0) && when.zone == DeadlineZone::None)
        reading.when = {};
    if (reading.state != DateReading::State::Read)
        return reading;
    if (weekday != 0 && reading.start.dayOfWeek() != weekday) {
        reading.remark = dateParsingText("“%1” falls on a %2; check the weekday or the date.")
                             .arg(cell, hints.locale.dayName(reading.start.dayOfWeek()));
    } else if (span.start.week != 0 && !span.hasEnd && !namesDayOfWeek(cell)) {
        reading.remark = dateParsingText("“%1” names a week; its Monday was taken.").arg(cell);
    }
    return reading;
}

/// "02:00 UTC Friday 14th February 2025 / 18:00 PST Thursday 13th February 2025": one moment in two zones. The first is taken.
std::optional<DateReading> readTwice(const QString &cell, const QString &text, const DateHints &hints)
{
    const qsizetype slash = text.indexOf(" / "_L1);
    if (slash < 0)
        return {};
    DateReading first = readOnce(cell, text.left(slash), hints);
    const DateReading second = readOnce(cell, text.mid(slash + 3), hints);
    using State = DateReading::State;
    if (first.state != State::Read || second.state != State::Read || first.when.isEmpty() || second.when.isEmpty()
        || qAbs(first.start.daysTo(second.start)) > 1)
        return {};
    return first;
}

/// A zone that stands in brackets behind the date.
ZoneReading bracketedZone(const QString &text)
{
    static const QRegularExpression brackets(u"[(\\[]([^()\\[\\]]*)[)\\]]"_s);
    for (auto it = brackets.globalMatch(text); it.hasNext();) {
        if (const auto zone = readZone(it.next().captured(1)); zone && !zone->isEmpty())
            return *zone;
    }
    return {};
}

} // namespace

DateReading readDate(const QString &cell, const DateHints &hints)
{
    const QString text = tidied(cell);
    if (text.isEmpty() || text == "-"_L1)
        return {};
    DateReading reading = readOnce(cell, text, hints);
    if (reading.state != DateReading::State::Wrong || reading.start.isValid())
        return reading;
    if (const auto twice = readTwice(cell, text, hints))
        return *twice;
    // "Tue 3 March 2026 (moved from the 2nd)": what stands in brackets explains.
    static const QRegularExpression brackets(u"\\s*[(\\[][^()\\[\\]]*[)\\]]"_s);
    QString bare = text;
    bare = bare.remove(brackets).trimmed();
    if (bare != text && !bare.isEmpty()) {
        DateReading without = readOnce(cell, bare, hints);
        if (without.state != DateReading::State::Wrong) {
            const ZoneReading inside = bracketedZone(text);
            if (without.when.isEmpty())
                without.when = inside;
            return without;
        }
    }
    return reading;
}

DateOrderFinding findDateOrder(const QStringList &cells, const QLocale &locale)
{
    DateOrderFinding finding;
    bool dayFirst = false;
    bool monthFirst = false;
    // The year of the leap day: no cell shall fail for lack of one.
    const DateHints hints{DateOrder::Unknown, QDate(2024, 7, 1), locale};
    for (const QString &cell : cells) {
        const DateReading reading = readDate(cell, hints);
        dayFirst = dayFirst || reading.evidence == DateOrder::DayFirst;
        monthFirst = monthFirst || reading.evidence == DateOrder::MonthFirst;
        if (reading.state == DateReading::State::Ambiguous && finding.examples.size() < 3)
            finding.examples.push_back(cell);
    }
    finding.contradictory = dayFirst && monthFirst;
    if (dayFirst != monthFirst)
        finding.order = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    finding.ambiguous = !finding.examples.isEmpty() && finding.order == DateOrder::Unknown;
    return finding;
}

} // namespace Plimsoll
