// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/groupedlist.h"

#include "items/plaintip.h"

namespace Plimsoll {

GroupedList::GroupedList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(1);
    setWordWrap(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GroupedList::addGroup(const QString &heading, const QString &icon, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, {heading});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setIcon(0, QIcon::fromTheme(icon));
    for (const QString &line : lines)
        (new QTreeWidgetItem(group, {line}))->setToolTip(0, plainTip(line));
    group->setExpanded(true);
}

} // namespace Plimsoll
