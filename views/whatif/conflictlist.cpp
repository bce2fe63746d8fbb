// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/conflictlist.h"

#include "items/mergetexts.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <algorithm>

namespace Plimsoll {

namespace {

enum { RecordColumn, ChangeColumn, FoundColumn, PlanColumn, ScenarioColumn };

bool isSamePlace(const MergeRow &a, const MergeRow &b)
{
    return a.table == b.table && a.id == b.id && a.field == b.field && a.kind == b.kind;
}

QString planText(const MergeRow &row, const MergeTexts &texts)
{
    return row.kind == MergeKind::Added ? ConflictList::tr("removed") : row.kind == MergeKind::Removed ? ConflictList::tr("changed") : texts.ours;
}

} // namespace

ConflictList::ConflictList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Record"), tr("Field"), tr("When the scenario was made"), tr("In the plan now"), tr("In the scenario")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Where scenario and plan were changed in different ways"));
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
}

void ConflictList::setRows(const Plan &plan, const LaidScenario &laid, bool keep)
{
    std::vector<MergeRow> before;
    for (int row = 0; keep && row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(RecordColumn) == Qt::Checked)
            before.push_back(m_conflicts[size_t(row)]);
    }
    m_filling = true;
    clear();
    m_undisputed = laid.undisputed();
    m_conflicts.clear();
    std::ranges::copy_if(laid.rows, std::back_inserter(m_conflicts), &MergeRow::conflict);
    QList<QTreeWidgetItem *> items;
    for (const MergeRow &row : m_conflicts) {
        const MergeTexts texts = mergeTexts(laid.wanted, plan, row);
        auto *item = new QTreeWidgetItem({texts.record, row.kind == MergeKind::Changed ? texts.change : QString(), texts.sent, planText(row, texts),
                                          row.kind == MergeKind::Removed ? texts.change : texts.theirs});
        const bool checked = std::ranges::any_of(before, [&](const MergeRow &was) { return isSamePlace(was, row); });
        item->setCheckState(RecordColumn, checked ? Qt::Checked : Qt::Unchecked);
        for (int column = RecordColumn; column <= ScenarioColumn; ++column)
            item->setToolTip(column, plainTip(item->text(column)));
        items += item;
    }
    addTopLevelItems(items);
    fitColumns(*this, RecordColumn, ScenarioColumn, 14);
    m_filling = false;
}

std::vector<MergeRow> ConflictList::chosen() const
{
    std::vector<MergeRow> rows = m_undisputed;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(RecordColumn) == Qt::Checked)
            rows.push_back(m_conflicts[size_t(row)]);
    }
    return rows;
}

} // namespace Plimsoll
