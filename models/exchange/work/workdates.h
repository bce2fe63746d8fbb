// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/dateparsing.h"
#include "exchange/work/workheadings.h"
#include "exchange/work/workimportrow.h"

#include <QDate>

namespace Plimsoll {

struct WorkReadOptions;

/// The days in the cells of a table: ISO, "21/Jul/26 4:05 PM" and the other formats of sites, and what people write. A time of day is
/// dropped: the day stays that which is written.
class WorkDates
{
public:
    WorkDates(const CsvTable &table, const std::vector<WorkColumn> &columns, const WorkReadOptions &options);

    /// Invalid where the cell names no day, which is then a remark.
    [[nodiscard]] QDate read(const QString &cell, QStringList &remarks) const;
    /// Whether the cell names a day, be it one of two.
    [[nodiscard]] bool isDay(const QString &cell) const;
    /// Some cell is like 03/04/2026, and nothing proves which order is meant.
    [[nodiscard]] bool needsOrder() const { return m_needsOrder; }

private:
    DateHints m_hints;
    bool m_needsOrder = false;
};

} // namespace Plimsoll
