// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "exchange/scheduleimport.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Plimsoll {

struct ScheduleRow;
class WorkingDays;

/// The dates, times and zones of a table's rows. Dates without year follow the rows before them, else the year that headings or the
/// rows above them name, else today. Holds references to table, mapping and options.
class ImportDates
{
public:
    ImportDates(const CsvTable &table, const ImportMapping &mapping, const ImportOptions &options);

    /// Which order 03/04 has in this file; an error where that is needed and nothing proves it.
    [[nodiscard]] std::optional<Error> settleOrder();
    /// Fills in start, end, zone, actual date and length, or why the row is skipped. Rows in the order of the file.
    void read(ScheduleRow &row, const CsvRow &cells);
    /// Sentences about the file: the order taken, the year supplied.
    [[nodiscard]] QStringList remarks() const;

private:
    [[nodiscard]] DateReading readCell(const CsvRow &cells, ImportField field) const;
    void readZone(ScheduleRow &row, const CsvRow &cells, const DateReading &start, const DateReading &end) const;
    void readActual(ScheduleRow &row, const CsvRow &cells) const;
    [[nodiscard]] QDate yearHint() const;
    [[nodiscard]] QDate yearByWeekdays() const;
    [[nodiscard]] QDate yearByVersion() const;
    [[nodiscard]] ZoneReading zoneOfHeading() const;

    const CsvTable &m_table;
    const ImportMapping &m_mapping;
    const ImportOptions &m_options;
    DateOrderFinding m_finding;
    DateOrder m_order = DateOrder::Unknown;
    QDate m_near;
    ZoneReading m_headingZone; ///< "Date (23:59 UTC)".
    bool m_yearSupplied = false;
};

/// The Qt::DayOfWeek that a cell names; 0 where it names none.
[[nodiscard]] int weekdayOf(const QString &cell, const QLocale &locale);

struct StatedLength {
    int count = 0; ///< 0 where no length is stated.
    OffsetUnit unit = OffsetUnit::CalendarDays;
};
/// A length in calendar or working days: "3 days", "2w", "10 working days".
[[nodiscard]] StatedLength lengthOf(const QString &cell);

/// Lets a row whose length is stated in working days end on the last of them.
void settleLength(ScheduleRow &row, const WorkingDays &days);

} // namespace Plimsoll
