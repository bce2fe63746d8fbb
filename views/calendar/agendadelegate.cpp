// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/agendadelegate.h"

#include "views/calendar/agendamodel.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/milestoneglyph.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace Plimsoll {

AgendaDelegate::AgendaDelegate(const AgendaModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const CalendarMetrics metrics(option.font);
    return {metrics.slot * 6, metrics.slot + 3 * metrics.gap};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarMetrics metrics(option.font);
    const Theme &theme = Theme::of(option.palette);
    const MilestoneMark *mark = m_model.milestoneAt(index.row());
    const WindowShade *window = m_model.windowAt(index.row());
    const ActionMark *action = m_model.actionAt(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int column = index.column();
    if (!mark && !window && !action)
        return;

    QStyleOptionViewItem background = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    QRect text = option.rect.adjusted(metrics.radius, 0, -metrics.radius, 0);
    QColor ink = selected ? theme.selectionText : theme.mutedText;
    QFont font = metrics.text;
    if (column == AgendaModel::TitleColumn) {
        QRectF square(0, 0, metrics.glyph, metrics.glyph);
        square.moveCenter(QRectF(text).center());
        if (rightToLeft)
            square.moveRight(text.right());
        else
            square.moveLeft(text.left());
        if (mark) {
            drawMilestone(*painter, square, {mark->kind, mark->state, mark->tentative},
                          selected ? theme.selectionText : theme.releaseMark(mark->colour), selected ? theme.selection : theme.base);
            font = mark->anchor ? metrics.strong : metrics.text;
            font.setStrikeOut(mark->state == MilestoneState::Cancelled);
            font.setItalic(mark->tentative);
        } else if (action) {
            const QColor own = action->colour == ActionMark::noColour ? theme.mutedText : theme.releaseMark(action->colour);
            drawAction(*painter, square, action->done, selected ? theme.selectionText : own, selected ? theme.selection : theme.base);
        } else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(theme.windowText(window->kind));
            painter->setBrush(theme.windowFill(window->kind));
            painter->drawRoundedRect(square.adjusted(0.5, square.height() * 0.22, -0.5, -square.height() * 0.22), metrics.gap, metrics.gap);
            painter->restore();
        }
        const int used = metrics.glyph + 2 * metrics.radius;
        text = rightToLeft ? text.adjusted(0, 0, -used, 0) : text.adjusted(used, 0, 0, 0);
        if (!selected)
            ink = action || (mark && mark->state == MilestoneState::Cancelled) ? theme.mutedText : theme.text;
    } else if (!selected && column == AgendaModel::DayColumn && !index.data(AgendaModel::RepeatedDayRole).toBool()) {
        ink = theme.text;
    } else if (!selected && column == AgendaModel::StateColumn && mark && mark->state == MilestoneState::Missed) {
        ink = theme.errorText;
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QString shown = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), shown);
}

void AgendaDelegate::paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index, const QWidget &view) const
{
    const CalendarMetrics metrics(view.font());
    const Theme &theme = Theme::of(view.palette());
    const bool rightToLeft = view.isRightToLeft();
    const bool today = m_model.kindOf(index.row()) == AgendaModel::RowKind::Today;
    const QString text = index.siblingAtColumn(0).data().toString();
    const QRect line = row.adjusted(metrics.radius, 0, -2 * metrics.radius, 0);
    painter.save();
    painter.setFont(metrics.strong);
    const int width = QFontMetrics(metrics.strong).horizontalAdvance(text) + 2 * metrics.radius;
    const int side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(today ? theme.noticeText : theme.text);
    painter.drawText(line, side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine, text);
    const int y = line.center().y();
    painter.setPen(QPen(today ? theme.todayMark : theme.grid, today ? 2 * metrics.line : 1));
    if (rightToLeft)
        painter.drawLine(line.left(), y, line.right() - width, y);
    else
        painter.drawLine(line.left() + width, y, line.right(), y);
    painter.restore();
}

} // namespace Plimsoll
