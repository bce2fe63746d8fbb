// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/patternchangetree.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/rulelearning.h"
#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int changeRole = Qt::UserRole;     ///< Index among the changes; on rows with a check box.
constexpr int aspectRole = Qt::UserRole + 1; ///< Index among its aspects; -1 for the change itself.

enum { WhatColumn, ThenColumn, NowColumn, HereColumn, ColumnCount };

void setTips(QTreeWidgetItem &item)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (!item.text(column).isEmpty())
            item.setToolTip(column, plainTip(item.text(column)));
    }
}

void makeChoice(QTreeWidgetItem &item, int change, int aspect, bool take)
{
    item.setData(WhatColumn, changeRole, change);
    item.setData(WhatColumn, aspectRole, aspect);
    item.setCheckState(WhatColumn, take ? Qt::Checked : Qt::Unchecked);
}

QString kindText(PatternChangeKind kind)
{
    switch (kind) {
    case PatternChangeKind::Added:
        return PatternChangeTree::tr("new in the pattern: add it");
    case PatternChangeKind::LeftOut:
        return PatternChangeTree::tr("not in this release: add it");
    case PatternChangeKind::Removed:
        return PatternChangeTree::tr("no longer in the pattern: remove it");
    case PatternChangeKind::Changed:
        break;
    }
    return {};
}

} // namespace

PatternChangeTree::PatternChangeTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Take from the pattern"), tr("When copied"), tr("Pattern now"), tr("This release")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAccessibleName(tr("Changes of the pattern"));
    connect(this, &QTreeWidget::itemChanged, this, &PatternChangeTree::readChoice);
}

void PatternChangeTree::setChanges(const Plan &plan, const Timetable &timetable, std::vector<PatternChange> changes)
{
    m_filling = true;
    clear();
    m_changes = std::move(changes);
    QTreeWidgetItem *release = nullptr;
    ReleaseId shown;
    for (int i = 0; i < int(m_changes.size()); ++i) {
        if (!release || m_changes[size_t(i)].release != shown) {
            shown = m_changes[size_t(i)].release;
            release = new QTreeWidgetItem(this, {displayName(plan, *plan.find(shown))});
            QFont bold = font();
            bold.setBold(true);
            release->setFont(WhatColumn, bold);
            release->setFirstColumnSpanned(true);
        }
        addChange(*release, plan, timetable, i);
    }
    expandAll();
    fitColumns(*this, 0, HereColumn - 1, 20);
    m_filling = false;
}

void PatternChangeTree::addChange(QTreeWidgetItem &release, const Plan &plan, const Timetable &timetable, int index)
{
    const PatternChange &change = m_changes[size_t(index)];
    const Milestone *own = plan.find(change.own);
    const Milestone *pattern = plan.find(change.pattern);
    const Milestone *named = own ? own : pattern;
    auto *item = new QTreeWidgetItem(&release, {named ? displayTitle(plan, *named) : QString()});
    if (change.kind != PatternChangeKind::Changed) {
        const bool removed = change.kind == PatternChangeKind::Removed;
        item->setText(removed ? HereColumn : NowColumn, removed ? dateText(timetable.startOf(change.own), locale()) : pattern ? ruleText(plan, *pattern) : QString());
        item->setText(removed ? NowColumn : HereColumn, kindText(change.kind));
        makeChoice(*item, index, -1, change.take);
        setTips(*item);
        return;
    }
    for (int i = 0; i < int(change.aspects.size()); ++i) {
        const AspectChange &aspect = change.aspects[size_t(i)];
        const QString here = aspect.conflict ? tr("changed, too: %1").arg(aspect.here) : tr("as when copied");
        auto *child = new QTreeWidgetItem(item, {label(aspect.aspect), aspect.then, aspect.now, here});
        if (aspect.conflict)
            child->setIcon(HereColumn, QIcon::fromTheme(u"data-warning"_s));
        makeChoice(*child, index, i, aspect.take);
        setTips(*child);
    }
}

void PatternChangeTree::readChoice(QTreeWidgetItem *item)
{
    const QVariant index = item->data(WhatColumn, changeRole);
    if (m_filling || !index.isValid())
        return;
    PatternChange &change = m_changes[size_t(index.toInt())];
    const int aspect = item->data(WhatColumn, aspectRole).toInt();
    bool &take = aspect < 0 ? change.take : change.aspects[size_t(aspect)].take;
    const bool now = item->checkState(WhatColumn) == Qt::Checked;
    if (take == now)
        return;
    take = now;
    Q_EMIT choiceChanged();
}

} // namespace Plimsoll
