// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/effectlist.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Plimsoll {

namespace {
constexpr size_t mostLines = 200;
}

EffectList::EffectList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(1);
    setWordWrap(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EffectList::addGroup(const QString &heading, const QString &icon, const QStringList &lines)
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

void EffectList::addNothing(const QString &line)
{
    if (topLevelItemCount() == 0)
        new QTreeWidgetItem(this, {line});
}

QStringList EffectList::linesOf(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (size_t i = 0; i < problems.size() && i < mostLines; ++i)
        lines << problems[i].text;
    if (problems.size() > mostLines)
        lines << tr("and %1 more").arg(problems.size() - mostLines);
    return lines;
}

QStringList EffectList::linesOf(const Plan &plan, const std::vector<StaleDates> &stale)
{
    QStringList lines;
    for (const StaleDates &dates : stale) {
        const Audience *audience = plan.find(dates.audience);
        const Release *release = plan.find(dates.release);
        if (!audience || !release)
            continue;
        const size_t count = dates.changes.size();
        lines << (count == 1 ? tr("%1: one date of %2").arg(audience->name, displayName(plan, *release))
                             : tr("%1: %2 dates of %3").arg(audience->name, QString::number(count), displayName(plan, *release)));
    }
    return lines;
}

void EffectList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = topLevelItem(i);
        lines << group->text(0);
        for (int child = 0; child < group->childCount(); ++child)
            lines << QStringLiteral("- ") + group->child(child)->text(0);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Plimsoll
