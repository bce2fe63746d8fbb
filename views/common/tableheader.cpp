// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableheader.h"

#include "views/common/recorddelegate.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace Plimsoll {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
}

/// The section is painted without its text; that follows, further in.
void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int space = RecordDelegate::padding(fontMetrics()) + margin;
    QRect text = rect.adjusted(space, 0, -space, 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    if (sorted)
        text.adjust(0, 0, -style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this), 0);
    const auto alignment = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString heading = fontMetrics().elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, text.width());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(text, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, heading);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString heading = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int mark = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    const int width = fontMetrics().horizontalAdvance(heading) + 2 * RecordDelegate::padding(fontMetrics()) + 2 * mark;
    return {width, fontMetrics().height() * 8 / 5};
}

} // namespace Plimsoll
