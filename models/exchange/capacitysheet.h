// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/csvreader.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Plimsoll {

/// A year; nobody knows further.
inline constexpr int mostSheetWeeks = 53;

/// One person of a capacity sheet.
struct SheetRow {
    PersonId person;
    QString name;
    bool confirmed = false; ///< The lead says that nothing changes.
    std::vector<std::optional<double>> hours; ///< One for each week; nothing where the cell is empty.
    std::vector<double> sent; ///< What was prefilled; one for each week.
};

/// What goes to a team's lead and comes back: a row a person, a column a week, prefilled with the hours that the person has after
/// holidays, absences and standing duties. The whole hours of the person, whatever share the team has of them. Carries with it what was
/// sent, so that what was typed is told from what has changed in the plan since. A value.
struct CapacitySheet {
    QUuid plan;
    TeamId team;
    QString teamName;
    QDate sent;
    std::vector<QDate> weeks; ///< First days.
    std::vector<SheetRow> rows;
};

/// The sheet of the people who are in the team in those weeks, by name.
[[nodiscard]] CapacitySheet makeCapacitySheet(const Plan &plan, TeamId team, QDate firstWeek, int weeks, QDate today);

/// As CSV for a spreadsheet program in that language: semicolons where the comma is the decimal sign.
[[nodiscard]] QByteArray capacitySheetCsv(const CapacitySheet &sheet, const QLocale &locale);

/// Reads a sheet as spreadsheets in any language save it. Fails where the table is no sheet of this plan, has more
/// weeks than a sheet can have, or where a cell is no number of hours.
[[nodiscard]] Result<CapacitySheet> readCapacitySheet(const CsvTable &table, const QUuid &plan);

} // namespace Plimsoll
