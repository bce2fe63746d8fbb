// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/importmapping.h"
#include "items/recordmodel.h"
#include "items/sortfiltermodel.h"
#include "views/common/recorddelegate.h"

#include <QTableView>

#include <optional>
#include <vector>

class QAction;

namespace Plimsoll {

class DisplayModel;
class PlanDocument;
class PlanSelection;
class TableColumns;
class TableEditing;
class TableHeader;

/// A table of records that is edited like a spreadsheet: sorted, filtered, typed into, filled, copied and pasted, each time as one step of
/// undo. Its selected records are those of the PlanSelection, both ways. The model, document and selection must outlive it. Tab goes from
/// cell to cell and leaves the table behind the last one, Shift+Tab before the first; with Ctrl both leave it from any cell.
class RecordTableView final : public QTableView
{
    Q_OBJECT
public:
    RecordTableView(RecordModel &model, PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~RecordTableView() override;

    [[nodiscard]] RecordModel &records() const { return m_records; }
    [[nodiscard]] TableColumns &columns() const { return *m_columns; }
    /// Where a pasted table with headings becomes an import of that kind; without one it is pasted cell by cell.
    void setImportKind(ImportKind kind) { m_importKind = kind; }
    [[nodiscard]] std::optional<ImportKind> importKind() const { return m_importKind; }
    /// The model is an outline that is shown in that column: it sorts itself, and its columns may change, see OutlineRole.
    void setOutline(const QString &field);
    /// Headings of several words stand in two lines where their columns are too narrow for one.
    void setBreaksHeadings(bool breaks);
    void setFilter(const QString &text);
    [[nodiscard]] int shownRows() const { return m_sorted->rowCount(); }

    /// The actions by what they do, for toolbars and menus; enabled where they can do something.
    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    /// More entries for the menu of the rows, before those that remove them. Who gives them enables them, see selectedRowsChanged().
    void setRowActions(std::vector<QAction *> actions);

    /// The selected rows of the record model, from top to bottom.
    [[nodiscard]] std::vector<int> selectedRecordRows() const;
    [[nodiscard]] QModelIndex toRecords(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex fromRecords(int row, int column) const;
    /// Adds a record, shows it and lets its first cell be typed.
    void addRecord();
    /// Scrolls to the first row whose date in that column is on or after the day, where rows are sorted by that column. Never sideways.
    void goToDate(const QString &field, QDate date);

Q_SIGNALS:
    /// Other rows are selected, or what can be done with them changed.
    void selectedRowsChanged();
    void failed(const Plimsoll::Error &error);
    /// A table with headings was pasted; it wants a mapping.
    void tablePasted(const Plimsoll::CsvTable &table);
    void rowsShownChanged();
    void statusTold(const QString &text);
    /// The rows below that one of the records shall be folded or unfolded.
    void foldRequested(int recordRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &keys);
    void makeActions();
    void finishEditing(QWidget *editor, CellStep step);
    void goDown(qint64 nextRecord, int column);
    bool leave(bool next);
    [[nodiscard]] bool isAtEnd(bool last) const;
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex &from, int direction) const;
    void goToRowOf(const QModelIndex &index);
    void selectRecords();
    void tellSelection();
    void enableActions();
    void exportCsv();
    void showPalette();

    RecordModel &m_records;
    PlanDocument &m_document;
    PlanSelection &m_selection;
    SortFilterModel *m_sorted;
    DisplayModel *m_shown;
    RecordDelegate *m_delegate;
    TableHeader *m_header;
    TableColumns *m_columns;
    TableEditing *m_editing;
    std::optional<ImportKind> m_importKind;
    bool m_following = false;
    std::vector<QAction *> m_rowActions;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copyAll = nullptr;
    QAction *m_export = nullptr;
};

} // namespace Plimsoll
