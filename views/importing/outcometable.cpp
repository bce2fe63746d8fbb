// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/outcometable.h"

#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <QHeaderView>

namespace Plimsoll {

namespace {

QString word(ImportRow::Outcome outcome)
{
    switch (outcome) {
    case ImportRow::Outcome::Added:
        return OutcomeTable::tr("Added");
    case ImportRow::Outcome::Updated:
        return OutcomeTable::tr("Updated");
    case ImportRow::Outcome::Unchanged:
        return OutcomeTable::tr("Unchanged");
    case ImportRow::Outcome::Skipped:
        break;
    }
    return OutcomeTable::tr("Skipped");
}

} // namespace

OutcomeTable::OutcomeTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Row"), tr("Outcome"), tr("Title"), tr("Start"), tr("End"), tr("Remark")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("What becomes of the rows"));
}

void OutcomeTable::setRows(const std::vector<ImportRow> &rows)
{
    using Outcome = ImportRow::Outcome;
    clear();
    QList<QTreeWidgetItem *> items;
    for (const Outcome outcome : {Outcome::Skipped, Outcome::Updated, Outcome::Added, Outcome::Unchanged}) {
        for (const ImportRow &row : rows) {
            if (row.outcome != outcome)
                continue;
            QStringList remarks{row.before, row.remark};
            remarks.removeAll(QString());
            auto *item = new QTreeWidgetItem({QString::number(row.number), word(row.outcome), row.title, dateText(row.start, locale()),
                                              row.end != row.start ? dateText(row.end, locale()) : QString(),
                                              remarks.join(QStringLiteral("; "))});
            item->setTextAlignment(RowColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(TitleColumn, plainTip(row.title));
            item->setToolTip(RemarkColumn, plainTip(item->text(RemarkColumn)));
            items += item;
        }
    }
    addTopLevelItems(items);
    fitColumns(*this, RowColumn, RemarkColumn - 1, 20);
}

} // namespace Plimsoll
