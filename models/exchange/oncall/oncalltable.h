// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/dateparsing.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

struct OnCallReadOptions {
    DateOrder dateOrder = DateOrder::Unknown; ///< Unknown: what other days of the table prove.
    QDate today;                              ///< Days without a year are near it.
    QLocale locale = QLocale::c();            ///< Of the names of months.
};

/// One duty as a table tells it. What is empty the table does not speak of.
struct OnCallRow {
    int number = 0;
    QString person; ///< A name or an e-mail address.
    QString email;
    QString team;
    QDate first;
    QDate last; ///< Inclusive.
    QString refused; ///< Why nothing can be made of it; empty where all is well.
    QStringList remarks;
};

/// A table of duties as it was read.
struct OnCallTable {
    std::vector<OnCallRow> rows;
    QStringList leftOut;         ///< Headings that are none of ours.
    bool needsDateOrder = false; ///< Some day is like 03/04/2026, and nothing proves which order is meant.
};

/// Reads a table of who is on call: a row for each duty with the person, its first day, its last day and perhaps the team. A time of day is
/// dropped: the day stays that which is written. Without a last day a duty is of one day, or of those that its first day spans ("3–7 Aug
/// 2026"). Headings may be English, or what the program calls the columns. Fails without a column of people or of first days.
[[nodiscard]] Result<OnCallTable> readOnCall(const CsvTable &table, const OnCallReadOptions &options);

} // namespace Plimsoll
