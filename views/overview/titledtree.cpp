// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/titledtree.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Plimsoll {

TitledTree::TitledTree(int columns, int title, std::vector<int> yielding, QWidget *parent)
    : QTreeWidget(parent), m_title(title), m_yielding(std::move(yielding))
{
    setColumnCount(columns);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void TitledTree::fitColumns()
{
    m_wanted.clear();
    for (int column = 0; topLevelItemCount() > 0 && column < columnCount(); ++column) {
        // The heading of a hidden column has no width.
        setColumnHidden(column, false);
        m_wanted.push_back(std::max(sizeHintForColumn(column), isHeaderHidden() ? 0 : header()->sectionSizeHint(column)));
    }
    shareWidth();
}

void TitledTree::shareWidth()
{
    if (m_wanted.empty())
        return;
    const int least = fontMetrics().height() * 2;
    const int room = viewport()->width();
    std::vector<int> widths = m_wanted;
    int &title = widths[size_t(m_title)];
    const int wanted = std::min(title, room / 2);
    int others = std::accumulate(widths.begin(), widths.end(), -title);
    for (const int column : m_yielding) {
        const int lacking = others + wanted - room;
        if (lacking <= 0)
            break;
        int &width = widths[size_t(column)];
        const int left = width - lacking;
        others -= width;
        width = left < least ? 0 : left;
        others += width;
    }
    title = std::max(room - others, least);
    for (int column = 0; column < columnCount(); ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        if (widths[size_t(column)] > 0)
            header()->resizeSection(column, widths[size_t(column)]);
    }
}

void TitledTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

void TitledTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace Plimsoll
