// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMimeData>
#include <QStringList>

#include <memory>

class QTableView;

namespace Plimsoll {

/// Cells as a spreadsheet takes them: rows from top to bottom, columns as shown. Dates are written as 2026-07-22.
using CellTexts = QList<QStringList>;

/// The texts of the selected cells, of which the rows and columns between them are filled with empty ones; all cells that are shown
/// where nothing is selected, or where everything is asked for.
[[nodiscard]] CellTexts selectedTexts(const QTableView &view);
[[nodiscard]] CellTexts allTexts(const QTableView &view);
[[nodiscard]] QStringList shownHeadings(const QTableView &view);

/// Tab-separated text, and a table for programs that take one.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const CellTexts &cells);
/// RFC 4180, guarded against formulas, with a byte order mark.
[[nodiscard]] QByteArray csvOf(const CellTexts &cells);

} // namespace Plimsoll
