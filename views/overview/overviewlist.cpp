// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewlist.h"

#include "items/plaintip.h"
#include "views/common/sharedelegate.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

namespace Plimsoll {

namespace {

QColor colourOf(ReportTone tone, const Theme &theme)
{
    switch (tone) {
    case ReportTone::Bad:
        return theme.errorText;
    case ReportTone::Warning:
        return theme.warningText;
    case ReportTone::Quiet:
        return theme.mutedText;
    default:
        return theme.text;
    }
}

} // namespace

OverviewList::OverviewList(const QString &name, const QStringList &headings, const Columns &columns, QWidget *parent)
    : TitledTree(columns.count, columns.title, columns.yielding, parent)
{
    setAccessibleName(name);
    if (!headings.isEmpty())
        setHeaderLabels(headings);
    setHeaderHidden(headings.isEmpty());
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new ShareDelegate(this));
    connect(this, &QTreeWidget::itemClicked, this, &OverviewList::lead);
    connect(this, &QTreeWidget::itemActivated, this, &OverviewList::lead);
}

void OverviewList::setLines(const std::vector<OverviewLine> &lines)
{
    m_lines = lines;
    clear();
    for (const OverviewLine &line : lines) {
        auto *item = new QTreeWidgetItem(this);
        for (int column = 0; column < int(line.size()); ++column) {
            const OverviewCell &cell = line[size_t(column)];
            item->setText(column, cell.text);
            item->setToolTip(column, plainTip(cell.text));
            item->setData(column, ShareDelegate::ShareRole, cell.share);
        }
    }
    colour();
    fitColumns();
    updateGeometry();
}

void OverviewList::colour()
{
    const Theme &theme = Theme::of(palette());
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const OverviewLine &line = m_lines[size_t(row)];
        for (int column = 0; column < int(line.size()); ++column)
            topLevelItem(row)->setForeground(column, colourOf(line[size_t(column)].tone, theme));
    }
}

QStringList OverviewList::texts(int line) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts << topLevelItem(line)->text(column);
    return texts;
}

QSize OverviewList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : 0;
    const int head = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return {fontMetrics().height() * 20, head + row * topLevelItemCount() + 2 * frameWidth()};
}

QSize OverviewList::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void OverviewList::changeEvent(QEvent *event)
{
    TitledTree::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// The page scrolls, not the list.
void OverviewList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void OverviewList::lead(const QTreeWidgetItem *item, int column)
{
    const auto row = size_t(indexFromItem(item).row());
    if (row < m_lines.size() && size_t(column) < m_lines[row].size())
        Q_EMIT placeChosen(m_lines[row][size_t(column)].place);
}

} // namespace Plimsoll
