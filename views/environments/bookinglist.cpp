// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/bookinglist.h"

#include "domain/labels.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QHeaderView>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { NameColumn, KindColumn, ReleaseColumn, FirstColumn, LastColumn, ConflictColumn };
constexpr int bookingRole = Qt::UserRole;
constexpr int environmentRole = Qt::UserRole + 1;

QTreeWidgetItem *itemOf(const Plan &plan, const EnvironmentBar &bar, const Theme &theme)
{
    QStringList conflicts;
    for (const BookingConflict &conflict : bar.conflicts)
        conflicts << conflictText(plan, bar, conflict);
    auto *item = new QTreeWidgetItem({bar.name, label(bar.kind), bar.release, dayText(bar.first), dayText(bar.last), conflicts.join(u' ')});
    item->setData(NameColumn, bookingRole, bar.window.value());
    if (!conflicts.isEmpty()) {
        item->setIcon(ConflictColumn, QIcon::fromTheme(u"dialog-warning"_s));
        item->setForeground(ConflictColumn, theme.warningText);
        item->setToolTip(ConflictColumn, plainTip(conflicts.join(u'\n')));
    }
    return item;
}

} // namespace

BookingList::BookingList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("What"), tr("Kind"), tr("Release"), tr("First day"), tr("Last day"), tr("Conflict")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setAccessibleName(tr("Bookings by environment"));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!item)
            return;
        if (const WindowId window(item->data(NameColumn, bookingRole).toLongLong()); window.isValid())
            Q_EMIT picked(window);
        else if (const EnvironmentId environment(item->data(NameColumn, environmentRole).toLongLong()); environment.isValid())
            Q_EMIT environmentPicked(environment);
    });
    connect(this, &QTreeWidget::itemActivated, this, &BookingList::opened);
}

void BookingList::setRows(const Plan &plan, const std::vector<EnvironmentRow> &rows)
{
    const WindowId present(currentItem() ? currentItem()->data(NameColumn, bookingRole).toLongLong() : 0);
    const Theme &theme = Theme::of(palette());
    QFont bold = font();
    bold.setBold(true);
    // Filled without a signal for each row that goes and comes.
    setUpdatesEnabled(false);
    setCurrentItem(nullptr);
    clear();
    for (const EnvironmentRow &row : rows) {
        auto *group = new QTreeWidgetItem(this, {row.name, row.detail});
        group->setFont(NameColumn, bold);
        group->setForeground(KindColumn, theme.mutedText);
        group->setData(NameColumn, environmentRole, row.environment.value());
        for (const EnvironmentBar &bar : row.bars)
            group->addChild(itemOf(plan, bar, theme));
        if (row.bars.empty()) {
            auto *none = new QTreeWidgetItem(group, {tr("Free")});
            none->setFlags(Qt::ItemIsEnabled);
            none->setForeground(NameColumn, theme.mutedText);
        }
        group->setExpanded(true);
    }
    fitColumns(*this, NameColumn, ConflictColumn - 1, 18);
    setUpdatesEnabled(true);
    select(present);
}

void BookingList::select(WindowId window)
{
    if (currentItem() && currentItem()->data(NameColumn, bookingRole).toLongLong() == window.value())
        return;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        for (int child = 0; child < topLevelItem(row)->childCount(); ++child) {
            QTreeWidgetItem *item = topLevelItem(row)->child(child);
            if (window.isValid() && item->data(NameColumn, bookingRole).toLongLong() == window.value()) {
                setCurrentItem(item);
                scrollToItem(item);
                return;
            }
        }
    }
}

void BookingList::setFilter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = topLevelItem(row);
        bool any = words.isEmpty();
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *item = group->child(child);
            QString all = group->text(NameColumn);
            // A conflict names others, which are not what is looked for.
            for (int column = NameColumn; column < ConflictColumn; ++column)
                all += u' ' + item->text(column);
            const bool shown = std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

} // namespace Plimsoll
