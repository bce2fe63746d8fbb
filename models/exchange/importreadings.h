// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importwords.h"
#include "exchange/scheduleimport.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

/// One row of a foreign table as it was understood; it knows nothing of a plan yet.
struct ScheduleRow {
    int number = 0;  ///< As CsvRow::number.
    QString title;
    QString skipped; ///< Why nothing can be taken from the row; empty where something can.
    QStringList remarks;

    QDate start;
    QDate end;             ///< Inclusive; equals start for one day.
    bool saysLength = false; ///< The row states an end or a length.
    int workingDays = 0;     ///< Its length, where that is stated in working days; settleLength() then tells the end.
    ZoneReading when;
    QDate actual;
    std::optional<StateReading> state;
    bool tentative = false;
    bool struckOut = false;

    QStringList owners;
    QString kind;
    QString key;
    QString note;
    QString publicTitle;
    QStringList audiences;
    QString release;
    QString product;
    QString email;
    QString person;
    QString deputy;
    QString team;
    QStringList skills;
    QString zoneText;
    std::optional<double> hours;
    QString environment;
    std::optional<MilestoneReach> reach;
    std::optional<bool> hard;
    QHash<ImportField, QString> risk; ///< Cells of the fields that only risks have, and their state, as written.
};

/// All rows below the headings, and what there is to say about the file.
struct ScheduleReading {
    std::vector<ScheduleRow> rows;
    QStringList remarks;
};

/// Understands the cells. An error where dates have two meanings and nothing proves one.
[[nodiscard]] Result<ScheduleReading> readSchedule(const Plan &plan, const CsvTable &table, const ImportMapping &mapping,
                                                   const ImportOptions &options);

} // namespace Plimsoll
