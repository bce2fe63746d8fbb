// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/sharedelegate.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace Plimsoll {

namespace {

constexpr double widestShare = 1.5; ///< Bars beyond it are cut.

int barWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 5;
}

void paintBar(QPainter &painter, const QRect &rect, double share, const QColor &ink, const QColor &over)
{
    const bool beyond = share > 1.0;
    const int whole = beyond ? int(rect.width() / widestShare) : rect.width();
    const QRect limit(rect.left(), rect.top(), whole, rect.height());
    painter.save();
    painter.fillRect(QRect(limit.topLeft(), QSize(int(whole * qMin(share, 1.0)), limit.height())), ink);
    if (beyond) {
        const QRect rest(limit.right() + 1, rect.top(), int(whole * (qMin(share, widestShare) - 1.0)), rect.height());
        painter.fillRect(rest, QBrush(over, Qt::BDiagPattern));
        painter.setPen(over);
        painter.drawRect(rest.adjusted(0, 0, -1, -1));
    }
    painter.setPen(ink);
    painter.drawRect(limit.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double share = index.data(ShareRole).isValid() ? index.data(ShareRole).toDouble() : -1.0;
    if (share < 0.0)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle &style = *(option.widget ? option.widget->style() : QApplication::style());
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : theme.text;
    const QRect inner = option.rect.adjusted(4, 0, -4, 0);
    const int height = option.fontMetrics.height() / 2;
    QRect bar(inner.left(), inner.center().y() - height / 2, barWidth(option.fontMetrics), height);
    if (text.isEmpty())
        bar.setWidth(inner.width());
    bar = QStyle::visualRect(option.direction, inner, bar);
    paintBar(*painter, bar, share, selected ? ink : theme.releaseMark(0), selected ? ink : theme.errorText);
    const QRect rest = QStyle::visualRect(option.direction, inner, inner.adjusted(bar.width() + height, 0, 0, 0));
    painter->setPen(ink);
    painter->drawText(rest, int(Qt::AlignVCenter | Qt::TextSingleLine), text);
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() * 3 / 2));
    if (index.data(ShareRole).isValid() && index.data(ShareRole).toDouble() >= 0.0)
        size.setWidth(size.width() + barWidth(option.fontMetrics) + option.fontMetrics.height());
    return size;
}

} // namespace Plimsoll
