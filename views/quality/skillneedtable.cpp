// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/skillneedtable.h"

#include "engine/testneed.h"
#include "items/quality/testneedtexts.h"

#include <QHeaderView>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int mostRows = 12; ///< That are seen without scrolling.

} // namespace

SkillNeedTable::SkillNeedTable(const Plan &plan, const TestNeed &need, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Hours by skill"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    const QStringList headings = skillNeedHeadings();
    setColumnCount(int(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(int(need.skills.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList cells = skillNeedCells(plan, need, need.skills[size_t(row)], locale());
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    resizeColumnsToContents();
    const int em = fontMetrics().height();
    int width = 2 * frameWidth() + (rowCount() > mostRows ? em * 2 : 0);
    for (int column = 0; column < columnCount(); ++column)
        width += columnWidth(column);
    const int rows = std::min(rowCount(), mostRows) * verticalHeader()->defaultSectionSize();
    setFixedSize(width, 2 * frameWidth() + horizontalHeader()->sizeHint().height() + rows);
    if (rowCount() > 0)
        setCurrentCell(0, 0);
}

} // namespace Plimsoll
