// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workmappingtable.h"

#include "items/plaintip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int choicesSeen = 20;

} // namespace

WorkMappingTable::WorkMappingTable(QWidget *parent) : QTableWidget(0, 3, parent), m_choices(new QStandardItemModel(this))
{
    std::vector<std::pair<QString, int>> names;
    for (size_t i = 1; i < EnumNames<WorkField>::names.size(); ++i)
        names.emplace_back(label(WorkField(i)), int(i));
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    names.emplace(names.begin(), label(WorkField::Ignored), int(WorkField::Ignored));
    for (const auto &[text, field] : names) {
        auto *item = new QStandardItem(text);
        item->setData(field, Qt::UserRole);
        m_choices->appendRow(item);
    }
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column of the file"), tr("Holds"), tr("Such as")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setFixedHeight(fontMetrics().height() * 10);
}

void WorkMappingTable::setColumns(const std::vector<WorkSheetColumn> &columns)
{
    // A choice comes back as what is shown already; then its box keeps the keyboard.
    const bool same = std::ranges::equal(columns, m_columns, {}, &WorkSheetColumn::heading, &WorkSheetColumn::heading);
    m_columns = columns;
    if (!same) {
        setRowCount(0);
        setRowCount(int(columns.size()));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const WorkSheetColumn &column = m_columns[size_t(row)];
        if (!same) {
            setItem(row, HeadingColumn, new QTableWidgetItem(column.heading));
            addChoice(row, column.heading);
        }
        auto *cells = new QTableWidgetItem(column.cells.join(u" · "_s));
        cells->setToolTip(plainTip(column.cells.join(u'\n')));
        setItem(row, CellsColumn, cells);
        auto *box = static_cast<QComboBox *>(cellWidget(row, FieldColumn));
        box->setCurrentIndex(box->findData(int(column.field)));
    }
    if (!same) {
        resizeRowsToContents();
        const int widest = fontMetrics().height() * 18;
        for (const int column : {HeadingColumn, FieldColumn}) {
            resizeColumnToContents(column);
            setColumnWidth(column, qMin(columnWidth(column), widest));
        }
    }
}

void WorkMappingTable::addChoice(int row, const QString &heading)
{
    auto *box = new QComboBox;
    box->setModel(m_choices);
    box->setAccessibleName(tr("What column %1 holds").arg(heading));
    box->setMaxVisibleItems(choicesSeen);
    setCellWidget(row, FieldColumn, box);
    connect(box, &QComboBox::activated, this,
            [this, box, heading] { Q_EMIT fieldChosen(heading, WorkField(box->currentData().toInt())); });
}

} // namespace Plimsoll
