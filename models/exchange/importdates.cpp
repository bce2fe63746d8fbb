// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdates.h"

#include "domain/labels.h"
#include "domain/weeks.h"
#include "engine/workingdays.h"
#include "exchange/dateparsingnames.h"
#include "exchange/importcells.h"
#include "exchange/importreadings.h"
#include "exchange/scheduleimporttext.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool isRead(const DateReading &reading)
{
    return reading.state == DateReading::State::Read;
}

} // namespace

int weekdayOf(const QString &cell, const QLocale &locale)
{
    return cell.contains(u' ') ? 0 : weekdayNamed(cell, locale);
}

StatedLength lengthOf(const QString &cell)
{
    static const QRegularExpression length(
        u"^(\\d{1,4})(?:[.,]0+)?\\s*(?:(wd|working days?|workdays?|business days?|arbeitstage?|werktage?)|(w|wks?|weeks?|wochen?)|"
        "d|days?|calendar days?|tage?|kalendertage?|jours?|días?)?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(cell);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return {count, OffsetUnit::WorkingDays};
    return {match.captured(3).isEmpty() ? count : count * daysOfAWeek, OffsetUnit::CalendarDays};
}

void settleLength(ScheduleRow &row, const WorkingDays &days)
{
    if (row.workingDays == 0)
        return;
    const int span = days.isWorking(row.start) ? row.workingDays - 1 : row.workingDays;
    if (const QDate end = days.plus(row.start, span); end.isValid())
        row.end = end;
}

ImportDates::ImportDates(const CsvTable &table, const ImportMapping &mapping, const ImportOptions &options)
    : m_table(table), m_mapping(mapping), m_options(options), m_order(options.dateOrder)
{}

std::optional<Error> ImportDates::settleOrder()
{
    QStringList cells;
    for (size_t i = size_t(m_mapping.headingRow + 1); i < m_table.rows.size(); ++i) {
        for (const ImportField field : {ImportField::Start, ImportField::End, ImportField::Actual}) {
            if (const QString cell = cleanCell(m_mapping.cell(m_table.rows[i], field)).text; !cell.isEmpty())
                cells.push_back(cell);
        }
    }
    m_finding = findDateOrder(cells, m_options.locale);
    if (m_order == DateOrder::Unknown)
        m_order = m_finding.order;
    m_near = yearHint();
    m_headingZone = zoneOfHeading();
    if (m_order != DateOrder::Unknown || !m_finding.ambiguous)
        return {};
    QStringList quoted;
    for (const QString &example : m_finding.examples)
        quoted << quotedText(example, {});
    const QString examples = quoted.join(", "_L1);
    return Error{ErrorCode::Conflict,
                 m_finding.contradictory
                     ? scheduleImportText("Dates such as %1 can mean day/month or month/day, and the file uses both; write them like 2026-07-22.").arg(examples)
                     : scheduleImportText("Dates such as %1 can mean day/month or month/day, and no date of the file proves which; say which order it uses.")
                           .arg(examples),
                 m_table.name};
}

QDate ImportDates::yearHint() const
{
    static const QRegularExpression year(u"(?<!\\d)(20[0-9]{2}|19[7-9]\\d)(?!\\d)"_s);
    // What stands above the dates says it before what the file is called.
    for (int i = qMin(m_mapping.headingRow, int(m_table.rows.size()) - 1); i >= 0; --i) {
        for (const QString &cell : m_table.rows[size_t(i)].cells) {
            if (const auto match = year.match(cell); match.hasMatch())
                return QDate(match.captured(1).toInt(), 7, 1);
        }
    }
    for (size_t i = size_t(m_mapping.headingRow + 1); i < m_table.rows.size(); ++i) {
        const DateHints hints{m_order, {}, m_options.locale};
        const DateReading reading = readDate(cleanCell(m_mapping.cell(m_table.rows[i], ImportField::Start)).text, hints);
        if (isRead(reading))
            return reading.start;
    }
    if (const auto match = year.match(m_table.name); match.hasMatch())
        return QDate(match.captured(1).toInt(), 7, 1);
    if (const QDate byWeekdays = yearByWeekdays(); byWeekdays.isValid())
        return byWeekdays;
    const QDate byVersion = yearByVersion();
    return byVersion.isValid() ? byVersion : m_options.today;
}

/// The year in which most of the weekdays that are stated beside days are right, the closest to today among equals.
QDate ImportDates::yearByWeekdays() const
{
    QDate best;
    int bestRight = 0;
    for (const int years : {0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5}) {
        const QDate first = m_options.today.addYears(years);
        QDate near = first;
        int right = 0;
        for (size_t i = size_t(m_mapping.headingRow + 1); i < m_table.rows.size() && i < 200; ++i) {
            const QString cell = cleanCell(m_mapping.cell(m_table.rows[i], ImportField::Start)).text;
            const DateReading reading = readDate(cell, {m_order, near, m_options.locale});
            if (!isRead(reading))
                continue;
            near = reading.start;
            right += reading.yearSupplied && reading.weekday != 0 && reading.weekday == reading.start.dayOfWeek();
        }
        if (right > bestRight) {
            bestRight = right;
            best = first;
        }
    }
    return best;
}

/// Versions such as 26.04 name year and month of the release: where a row has that month, the schedule ends there.
QDate ImportDates::yearByVersion() const
{
    static const QRegularExpression version(u"^(\\d{2})\\.(0[1-9]|1[0-2])$"_s);
    for (size_t i = size_t(m_mapping.headingRow + 1); i < m_table.rows.size(); ++i) {
        const auto match = version.match(versionIn(cleanCell(m_mapping.cell(m_table.rows[i], ImportField::Title)).text));
        if (!match.hasMatch())
            continue;
        const QDate month(2000 + match.captured(1).toInt(), match.captured(2).toInt(), 15);
        const QString cell = cleanCell(m_mapping.cell(m_table.rows[i], ImportField::Start)).text;
        const DateReading reading = readDate(cell, {m_order, month, m_options.locale});
        // The first rows lie some months ahead of it.
        if (isRead(reading) && reading.start.month() == month.month())
            return month.addMonths(-4);
    }
    return {};
}

ZoneReading ImportDates::zoneOfHeading() const
{
    static const QRegularExpression brackets(u"[(\\[]([^()\\[\\]]+)[)\\]]"_s);
    for (const ImportColumn &column : m_mapping.columns) {
        const auto match = brackets.match(column.heading);
        if ((column.field != ImportField::Start && column.field != ImportField::End) || !match.hasMatch())
            continue;
        const auto zone = Plimsoll::readZone(match.captured(1));
        // A zone alone tells how the dates were written, not that each is a deadline.
        if (zone && (zone->time.isValid() || zone->endOfDay || zone->zone == DeadlineZone::AnywhereOnEarth))
            return *zone;
    }
    return {};
}

DateReading ImportDates::readCell(const CsvRow &cells, ImportField field) const
{
    const QString cell = cleanCell(m_mapping.cell(cells, field)).text;
    if (isBlankCell(cell))
        return {};
    return readDate(cell, DateHints{m_order, m_near, m_options.locale});
}

void ImportDates::read(ScheduleRow &row, const CsvRow &cells)
{
    const DateReading start = readCell(cells, ImportField::Start);
    const DateReading end = readCell(cells, ImportField::End);
    row.tentative = start.tentative || end.tentative;
    readActual(row, cells);
    if (!isRead(start) && !isRead(end)) {
        const bool blank = start.state == DateReading::State::Blank && end.state == DateReading::State::Blank;
        if (blank && row.actual.isValid()) {
            row.start = row.end = row.actual;
        } else {
            row.skipped = blank ? scheduleImportText("The row has no date; write one if it is a milestone.") : start.remark.isEmpty() ? end.remark : start.remark;
            return;
        }
    } else {
        row.start = isRead(start) ? start.start : end.start;
        row.end = isRead(start) && start.end.isValid() ? start.end : row.start;
        row.saysLength = isRead(start) && start.end.isValid();
        if (isRead(end) && isRead(start)) {
            row.end = end.end.isValid() ? end.end : end.start;
            row.saysLength = true;
        }
        for (const DateReading &reading : {start, end}) {
            if (!reading.remark.isEmpty())
                row.remarks += reading.remark;
        }
        m_yearSupplied = m_yearSupplied || start.yearSupplied || end.yearSupplied;
    }
    const QString length = cleanCell(m_mapping.cell(cells, ImportField::Duration)).text;
    if (!row.saysLength && !isBlankCell(length)) {
        if (const StatedLength stated = lengthOf(length); stated.count > 0) {
            row.saysLength = true;
            if (stated.unit == OffsetUnit::WorkingDays)
                row.workingDays = stated.count;
            else
                row.end = row.start.addDays(stated.count - 1);
        } else if (length != "0"_L1) {
            row.remarks += scheduleImportText("The length “%1” is not one like “3 days” and was left out.").arg(length);
        }
    }
    if (row.end < row.start) {
        row.skipped = scheduleImportText("It ends on %1, before it starts; swap the two days.").arg(row.end.toString(Qt::ISODate));
        return;
    }
    m_near = row.start;
    readZone(row, cells, start, end);
}

void ImportDates::readZone(ScheduleRow &row, const CsvRow &cells, const DateReading &start, const DateReading &end) const
{
    row.when = !end.when.isEmpty() ? end.when : !start.when.isEmpty() ? start.when : m_headingZone;
    for (const ImportField field : {ImportField::Zone, ImportField::Time}) {
        const QString cell = cleanCell(m_mapping.cell(cells, field)).text;
        if (isBlankCell(cell))
            continue;
        const auto stated = Plimsoll::readZone(cell);
        if (!stated) {
            row.remarks += field == ImportField::Zone ? scheduleImportText("The zone “%1” is not known and was left out; write AoE, UTC or a name such as Europe/Berlin.").arg(cell)
                                                      : scheduleImportText("The time “%1” is not one like 18:00 and was left out.").arg(cell);
            continue;
        }
        if (stated->time.isValid())
            row.when.time = stated->time;
        row.when.endOfDay = row.when.endOfDay || stated->endOfDay;
        // A time alone is local only as long as no column names a zone.
        const bool names = stated->zone != DeadlineZone::None && !(field == ImportField::Time && row.when.zone != DeadlineZone::None
                                                                   && stated->zone == DeadlineZone::Local && stated->timeZone.isEmpty());
        if (names) {
            row.when.zone = stated->zone;
            row.when.timeZone = stated->timeZone;
        }
    }
    if (row.when.zone == DeadlineZone::None && (row.when.time.isValid() || row.when.endOfDay))
        row.when.zone = DeadlineZone::Local;
    if (!row.when.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(row.when.timeZone.toUtf8())) {
        row.remarks += scheduleImportText("The time zone %1 is not known here; the plan's was taken.").arg(row.when.timeZone);
        row.when.timeZone.clear();
    }
}

void ImportDates::readActual(ScheduleRow &row, const CsvRow &cells) const
{
    const DateReading actual = readCell(cells, ImportField::Actual);
    if (isRead(actual)) {
        row.actual = actual.start;
        return;
    }
    const QString cell = cleanCell(m_mapping.cell(cells, ImportField::Actual)).text;
    if (isBlankCell(cell) || actual.state == DateReading::State::NoDay)
        return;
    if (const auto state = stateOf(cell); state && !row.state)
        row.state = state;
    else
        row.remarks += actual.remark;
}

QStringList ImportDates::remarks() const
{
    QStringList list;
    if (!m_finding.examples.isEmpty()) {
        list += m_order == DateOrder::DayFirst ? scheduleImportText("Dates such as “%1” were read as day/month.").arg(m_finding.examples.front())
                                               : scheduleImportText("Dates such as “%1” were read as month/day.").arg(m_finding.examples.front());
    }
    if (m_yearSupplied)
        list += scheduleImportText("Dates without a year were taken in the year that fits the rows around them; check the first and the last.");
    return list;
}

} // namespace Plimsoll
