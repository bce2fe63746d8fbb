// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecasttable.h"

#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/sharedelegate.h"
#include "views/common/tableclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int narrowest = 6; ///< Of the columns beside a bar, in heights of a line.

} // namespace

ForecastTable::ForecastTable(const QString &name, const QStringList &headings, int barColumn, QWidget *parent) : QTreeWidget(parent), m_barColumn(barColumn)
{
    setAccessibleName(name);
    setHeaderLabels(headings);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    if (barColumn >= 0) {
        setItemDelegateForColumn(barColumn, new ShareDelegate(this));
        // Names give way to the figures beside them.
        header()->setMinimumSectionSize(fontMetrics().height() * narrowest);
        header()->setStretchLastSection(false);
        header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    auto *copying = new QAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copying, &QAction::triggered, this, &ForecastTable::copy);
    connect(this, &QTreeWidget::itemClicked, this, &ForecastTable::pick);
    connect(this, &QTreeWidget::itemActivated, this, &ForecastTable::pick);
}

void ForecastTable::pick(QTreeWidgetItem *item)
{
    const RecordReference &record = m_rows[size_t(indexOfTopLevelItem(item))].record;
    if (!record.table.isEmpty())
        Q_EMIT picked(record);
}

void ForecastTable::setRows(const std::vector<ForecastRow> &rows)
{
    if (rows == m_rows && topLevelItemCount() == int(rows.size()))
        return;
    m_rows = rows;
    setUpdatesEnabled(false);
    clear();
    for (const ForecastRow &row : m_rows) {
        auto *item = new QTreeWidgetItem(this, row.cells);
        for (int column = 0; column < row.cells.size(); ++column)
            item->setToolTip(column, plainTip(row.cells[column]));
        if (m_barColumn >= 0)
            item->setData(m_barColumn, ShareDelegate::ShareRole, std::clamp(row.bar, 0.0, 1.0));
    }
    if (m_barColumn < 0)
        fitColumns(*this, 0, columnCount() - 2, 22);
    setUpdatesEnabled(true);
}

/// What is selected, or all, with its headings.
void ForecastTable::copy() const
{
    CellTexts cells;
    QStringList headings;
    for (int column = 0; column < columnCount(); ++column)
        headings << headerItem()->text(column);
    cells << headings;
    const bool all = selectedItems().isEmpty();
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (all || topLevelItem(row)->isSelected())
            cells << m_rows[size_t(row)].cells;
    }
    QGuiApplication::clipboard()->setMimeData(mimeOf(cells).release());
}

} // namespace Plimsoll
