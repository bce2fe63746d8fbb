// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "items/recordmodel.h"

#include <QObject>

namespace Plimsoll {

class RecordTableView;

/// What keys and menus do to the selected cells of a table, each as one step of undo.
class TableEditing final : public QObject
{
    Q_OBJECT
public:
    explicit TableEditing(RecordTableView &view);

    void copySelection();
    void copyAll();
    /// A block of cells from the current one on, or one value into all selected cells; further rows are added below. A table with headings
    /// is handed on where the view imports.
    void paste();
    /// Gives the selected cells of each column the value of the topmost one.
    void fillDown();
    /// Empties the selected cells; removes the records of rows that are selected whole.
    void clearOrRemove();
    void removeRows();

private:
    [[nodiscard]] bool wholeRowsSelected() const;
    [[nodiscard]] bool asksForMapping(const CsvTable &table) const;
    void pasteBlock(const CsvTable &table);
    void pasteEverywhere(const QString &text);
    void set(const QList<RecordModel::CellValue> &cells, const QString &label);

    RecordTableView &m_view;
};

} // namespace Plimsoll
