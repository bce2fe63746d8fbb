// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mergetable.h"

#include "items/mergetexts.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <QHeaderView>

namespace Plimsoll {

namespace {

QString remarkOf(const MergeRow &row)
{
    if (!row.conflict)
        return {};
    return row.kind == MergeKind::Added ? MergeTable::tr("removed here") : MergeTable::tr("changed here too");
}

} // namespace

MergeTable::MergeTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Record"), tr("Change"), tr("As sent"), tr("In the copy"), tr("Here now"), tr("Remark")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Changes in the copy"));
    connect(this, &QTreeWidget::itemChanged, this, &MergeTable::chosenChanged);
}

void MergeTable::setRows(const Plan &theirs, const Plan &ours, std::vector<MergeRow> rows)
{
    m_rows = std::move(rows);
    clear();
    QList<QTreeWidgetItem *> items;
    for (const MergeRow &row : m_rows) {
        const MergeTexts texts = mergeTexts(theirs, ours, row);
        auto *item = new QTreeWidgetItem({texts.record, texts.change, texts.sent, texts.theirs, texts.ours, remarkOf(row)});
        item->setCheckState(RecordColumn, row.conflict ? Qt::Unchecked : Qt::Checked);
        for (int column = RecordColumn; column <= RemarkColumn; ++column)
            item->setToolTip(column, plainTip(item->text(column)));
        items += item;
    }
    addTopLevelItems(items);
    fitColumns(*this, RecordColumn, RemarkColumn, 16);
    Q_EMIT chosenChanged();
}

std::vector<MergeRow> MergeTable::chosen() const
{
    std::vector<MergeRow> rows;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(RecordColumn) == Qt::Checked)
            rows.push_back(m_rows[size_t(row)]);
    }
    return rows;
}

void MergeTable::checkAll(bool checked)
{
    // One signal for all of them: whoever hears it looks at each row.
    disconnect(this, &QTreeWidget::itemChanged, this, &MergeTable::chosenChanged);
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setCheckState(RecordColumn, checked ? Qt::Checked : Qt::Unchecked);
    connect(this, &QTreeWidget::itemChanged, this, &MergeTable::chosenChanged);
    Q_EMIT chosenChanged();
}

} // namespace Plimsoll
