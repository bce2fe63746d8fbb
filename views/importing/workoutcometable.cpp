// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workoutcometable.h"

#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"
#include "views/importing/outcometexts.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostShown = 5000; ///< Nobody reads on; what needs an eye stands before.

} // namespace

WorkOutcomeTable::WorkOutcomeTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Place"), tr("Outcome"), tr("Key"), tr("Title"), tr("Remarks and changes")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("What becomes of the work items"));
}

void WorkOutcomeTable::setRows(const std::vector<WorkImportResult> &rows)
{
    using Outcome = WorkImportResult::Outcome;
    clear();
    QList<QTreeWidgetItem *> items;
    const Theme theme = Theme::of(palette());
    for (const Outcome outcome : {Outcome::Refused, Outcome::Updated, Outcome::Added, Outcome::Unchanged}) {
        for (const WorkImportResult &row : rows) {
            if (row.outcome != outcome || items.size() >= mostShown)
                continue;
            // What needs an eye first.
            const QString told = (row.remarks + row.changes).join(u"; "_s);
            auto *item = new QTreeWidgetItem({row.place, outcomeText(outcome), row.key, row.title, told});
            item->setToolTip(TitleColumn, plainTip(row.title));
            item->setToolTip(ChangesColumn, plainTip((row.remarks + row.changes).join(u'\n')));
            if (outcome == Outcome::Refused)
                item->setForeground(OutcomeColumn, theme.errorText);
            if (outcome == Outcome::Unchanged) {
                for (int column = PlaceColumn; column <= ChangesColumn; ++column)
                    item->setForeground(column, theme.mutedText);
            }
            items += item;
        }
    }
    if (const qsizetype more = qsizetype(rows.size()) - items.size(); more > 0) {
        auto *item = new QTreeWidgetItem({QString(), tr("%1 more").arg(locale().toString(more))});
        item->setForeground(OutcomeColumn, theme.mutedText);
        items += item;
    }
    addTopLevelItems(items);
    fitColumns(*this, PlaceColumn, TitleColumn, 18);
}

} // namespace Plimsoll
