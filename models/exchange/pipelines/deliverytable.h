// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QHash>
#include <QTimeZone>

namespace Plimsoll {

/// What a column of a table of runs, promotions or incidents holds.
enum class DeliveryField {
    Component, Key, Name, Status, Started, Finished, Revision, Branch, Url, Version, Environment, Release, ApprovedBy, Committed, Built, At, ByHand,
    Note, Title, Product, Restored,
};

/// A table with its headings understood; the first row holds them. Cells are read without what cells are dressed in.
class DeliveryTable
{
public:
    [[nodiscard]] static Result<DeliveryTable> over(const CsvTable &table, const QTimeZone &zone);

    [[nodiscard]] size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] bool has(DeliveryField field) const { return m_columns.contains(field); }
    /// "row 12", as a spreadsheet numbers it.
    [[nodiscard]] QString place(size_t row) const;
    [[nodiscard]] QString text(size_t row, DeliveryField field) const;
    /// A cell that names no moment becomes a remark.
    [[nodiscard]] QDateTime moment(size_t row, DeliveryField field, QStringList &remarks) const;
    /// Headings of which nothing is taken.
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }

private:
    std::vector<CsvRow> m_rows;
    QTimeZone m_zone;
    QHash<DeliveryField, int> m_columns;
    QStringList m_leftOut;
};

} // namespace Plimsoll
