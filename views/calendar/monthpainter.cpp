// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthpainter.h"

#include "views/calendar/calendartext.h"
#include "views/calendar/milestoneglyph.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

MonthPainter::MonthPainter(QPainter &painter, const MonthLayout &layout, const CalendarMetrics &metrics, const Theme &theme,
                           const MonthHighlight &highlight, bool rightToLeft)
    : m_painter(painter), m_layout(layout), m_metrics(metrics), m_theme(theme), m_highlight(highlight), m_rightToLeft(rightToLeft)
{
}

void MonthPainter::paint()
{
    const MonthGeometry &geometry = m_layout.geometry();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (QDate date = geometry.firstDay(); date <= geometry.lastDay(); date = date.addDays(1))
        paintDay(date);
    paintGrid();
    paintWeekNumbers();
    // The frame of a day stands behind what passes through it, that of a mark around it.
    const PlacedItem *mark = m_highlight.currentMark.isValid() ? m_layout.find(m_highlight.currentMark) : nullptr;
    if (!mark)
        paintFocus(m_layout.geometry().cell(m_highlight.current), m_theme.todayMark, true);
    for (const PlacedItem &item : m_layout.items())
        paintItem(item);
    if (mark)
        paintFocus(mark->rect.adjusted(m_metrics.gap, 0, -m_metrics.gap, 0), m_theme.text, false);
    paintDropDay();
}

void MonthPainter::paintWeekdays(const QRect &line)
{
    const QLocale locale;
    for (int column = 0; column < 7; ++column) {
        const QDate date = m_layout.geometry().weekStart(0).addDays(column);
        const QRect cell = m_layout.geometry().cell(date);
        const QRect name(cell.left(), line.top(), cell.width(), line.height());
        const bool todays = m_highlight.today.isValid() && date.dayOfWeek() == m_highlight.today.dayOfWeek()
            && m_highlight.today >= m_layout.geometry().firstDay() && m_highlight.today <= m_layout.geometry().lastDay();
        QString text = locale.standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
        if (QFontMetrics(m_metrics.small).horizontalAdvance(text) > name.width() - 2 * m_metrics.radius)
            text = locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        QFont font = m_metrics.small;
        font.setWeight(todays ? QFont::Bold : QFont::Normal);
        paintText(afterStart(name, m_metrics.radius), text, font, todays ? m_theme.text : m_theme.mutedText);
    }
}

bool MonthPainter::isNeighbour(QDate date) const
{
    return date.month() != m_layout.geometry().month().month();
}

QColor MonthPainter::groundOf(QDate date) const
{
    if (const auto shade = m_layout.shadeOn(date))
        return m_theme.windowFill(*shade);
    return m_layout.entries().isDayOff(date) ? m_theme.dayOffFill : m_theme.base;
}

QRect MonthPainter::atStart(const QRect &rect, int width) const
{
    return m_rightToLeft ? QRect(rect.right() + 1 - width, rect.top(), width, rect.height()) : QRect(rect.left(), rect.top(), width, rect.height());
}

QRect MonthPainter::afterStart(const QRect &rect, int width) const
{
    return m_rightToLeft ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
}

void MonthPainter::paintText(const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    const QFontMetrics size(font);
    const Qt::Alignment side = alignment & Qt::AlignTrailing ? (m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight)
        : alignment & Qt::AlignHCenter                        ? Qt::AlignHCenter
                                                              : (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine),
                       size.elidedText(text, Qt::ElideRight, rect.width()));
}

void MonthPainter::paintDay(QDate date)
{
    const QRect cell = m_layout.geometry().cell(date);
    m_painter.fillRect(cell, groundOf(date));
    paintDayNumber(date, cell);
}

void MonthPainter::paintDayNumber(QDate date, const QRect &cell)
{
    const QLocale locale;
    const bool today = date == m_highlight.today;
    const bool named = date.day() == 1;
    const QFont &font = today || named ? m_metrics.strong : m_metrics.text;
    const QFontMetrics size(font);
    const QString number = named ? locale.toString(date, u"d MMM"_s) : locale.toString(date.day());
    QRect line(cell.left(), cell.top() + m_metrics.gap, cell.width(), m_metrics.header - m_metrics.gap);
    line = afterStart(line, m_metrics.radius);
    const int width = size.horizontalAdvance(number);
    int used = width;
    if (today) {
        const int height = size.height() + m_metrics.gap / 2;
        const QRect pill = atStart(line, qMax(height, width + height / 2));
        QRect shape(pill.left(), 0, pill.width(), height);
        shape.moveCenter({shape.center().x(), line.center().y()});
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.todayMark);
        m_painter.drawRoundedRect(shape, height / 2.0, height / 2.0);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        paintText(shape, number, font, m_theme.todayText, Qt::AlignHCenter);
        used = pill.width();
    } else {
        paintText(line, number, font, isNeighbour(date) ? m_theme.mutedText : m_theme.text);
    }
    if (const HolidayMark *holiday = m_layout.entries().holidayOn(date)) {
        const QRect rest = afterStart(line, used + 2 * m_metrics.radius);
        const int end = m_metrics.radius;
        paintText(m_rightToLeft ? rest.adjusted(end, 0, 0, 0) : rest.adjusted(0, 0, -end, 0), holiday->name, m_metrics.small,
                  m_theme.holidayText, Qt::AlignTrailing);
    }
}

void MonthPainter::paintGrid()
{
    const MonthGeometry &geometry = m_layout.geometry();
    const QRect first = geometry.week(0);
    const int bottom = geometry.week(geometry.weeks() - 1).bottom();
    m_painter.setPen(QPen(m_theme.grid, 1));
    for (int row = 0; row < geometry.weeks(); ++row) {
        const QRect strip = geometry.week(row);
        m_painter.drawLine(strip.left(), strip.top(), strip.right(), strip.top());
    }
    for (int column = 0; column < 7; ++column) {
        const QRect cell = geometry.cell(geometry.weekStart(0).addDays(column));
        const int x = m_rightToLeft ? cell.right() : cell.left();
        m_painter.drawLine(x, first.top(), x, bottom);
    }
}

void MonthPainter::paintWeekNumbers()
{
    const MonthGeometry &geometry = m_layout.geometry();
    for (int row = 0; row < geometry.weeks(); ++row) {
        const QRect strip = geometry.week(row);
        const int left = m_rightToLeft ? strip.right() + 1 : strip.left() - m_metrics.weekColumn;
        const QRect cell(left, strip.top() + m_metrics.gap, m_metrics.weekColumn, m_metrics.header - m_metrics.gap);
        // ISO weeks are those of their Thursday, wherever the row begins.
        QDate thursday = geometry.weekStart(row);
        while (thursday.dayOfWeek() != Qt::Thursday)
            thursday = thursday.addDays(1);
        paintText(cell, QLocale().toString(thursday.weekNumber()), m_metrics.small, m_theme.mutedText, Qt::AlignHCenter);
    }
}

void MonthPainter::paintItem(const PlacedItem &item)
{
    switch (item.type) {
    case PlacedItem::Type::Bar:
        return paintBar(item);
    case PlacedItem::Type::Span:
        return paintSpan(item);
    case PlacedItem::Type::Point:
        return paintPoint(item);
    case PlacedItem::Type::Action:
        return paintAction(item);
    case PlacedItem::Type::Window:
        return paintWindow(item);
    case PlacedItem::Type::More:
        return paintMore(item);
    }
}

void MonthPainter::paintStrip(const PlacedItem &item, const QColor &fill, const QColor &edge, Qt::PenStyle style)
{
    const bool openLeft = m_rightToLeft ? !item.endsHere : !item.startsHere;
    const bool openRight = m_rightToLeft ? !item.startsHere : !item.endsHere;
    const qreal half = 0.5;
    const int inset = m_metrics.gap;
    const int beyond = 2 * m_metrics.radius;
    const QRectF shape = QRectF(item.rect).adjusted(openLeft ? -beyond : inset + half, half, openRight ? beyond : -inset - half, -half);
    m_painter.save();
    m_painter.setClipRect(item.rect);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(edge, m_metrics.line, style));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(shape, m_metrics.radius, m_metrics.radius);
    m_painter.restore();
}

void MonthPainter::paintBar(const PlacedItem &item)
{
    const ReleaseBar &bar = m_layout.entries().bars[size_t(item.index)];
    const bool selected = m_highlight.releases.contains(bar.release.value());
    paintStrip(item, selected ? m_theme.selection : m_theme.releaseFill(bar.colour),
               selected ? m_theme.selection : m_theme.releaseMark(bar.colour), Qt::SolidLine);
    const int inset = m_metrics.gap + m_metrics.radius;
    paintText(item.rect.adjusted(inset, 0, -inset, 0), bar.name, m_metrics.strong,
              selected ? m_theme.selectionText : m_theme.releaseText(bar.colour));
}

void MonthPainter::paintSpan(const PlacedItem &item)
{
    const MilestoneMark &mark = m_layout.entries().milestones[size_t(item.index)];
    const bool selected = m_highlight.milestones.contains(mark.milestone.value());
    const QColor ground = selected ? m_theme.selection : m_theme.base;
    paintStrip(item, ground, selected ? m_theme.selection : m_theme.releaseMark(mark.colour), mark.tentative ? Qt::DashLine : Qt::SolidLine);
    paintMilestone(item.rect.adjusted(m_metrics.gap, 0, -m_metrics.gap, 0), mark, ground, isNeighbour(item.date), selected);
}

QColor MonthPainter::paintPill(const QRect &pill, const PlacedItem &item, bool selected)
{
    const QColor ground = selected ? m_theme.selection : groundOf(item.date);
    if (selected || &item == m_highlight.hovered) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(selected ? QPen(Qt::NoPen) : QPen(m_theme.grid, m_metrics.line));
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.radius, m_metrics.radius);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    return ground;
}

QRectF MonthPainter::glyphPlace(const QRect &pill) const
{
    const QRect place = atStart(afterStart(pill, m_metrics.radius), m_metrics.glyph);
    return QRectF(place.left(), pill.top() + (m_metrics.slot - m_metrics.gap - m_metrics.glyph) / 2.0, m_metrics.glyph, m_metrics.glyph);
}

/// Quieter than a milestone: a box instead of a filled shape, and muted words.
void MonthPainter::paintAction(const PlacedItem &item)
{
    const ActionMark &action = m_layout.entries().actions[size_t(item.index)];
    const bool selected = m_highlight.actions.contains(action.record.id);
    const QRect pill = item.rect.adjusted(m_metrics.gap, 0, -m_metrics.gap, 0);
    const QColor ground = paintPill(pill, item, selected);
    const QColor own = action.colour == ActionMark::noColour ? m_theme.mutedText : m_theme.releaseMark(action.colour);
    drawAction(m_painter, glyphPlace(pill), action.done, selected ? m_theme.selectionText : own, ground);
    const QRect text = afterStart(pill, m_metrics.glyph + 2 * m_metrics.radius);
    paintText(m_rightToLeft ? text.adjusted(m_metrics.gap, 0, 0, 0) : text.adjusted(0, 0, -m_metrics.gap, 0), actionText(action), m_metrics.text,
              selected ? m_theme.selectionText : m_theme.mutedText);
}

void MonthPainter::paintPoint(const PlacedItem &item)
{
    const MilestoneMark &mark = m_layout.entries().milestones[size_t(item.index)];
    const bool dragged = mark.milestone == m_highlight.dragged;
    const bool selected = !dragged && m_highlight.milestones.contains(mark.milestone.value());
    const QRect pill = item.rect.adjusted(m_metrics.gap, 0, -m_metrics.gap, 0);
    const QColor ground = paintPill(pill, item, selected);
    const qreal before = m_painter.opacity();
    if (dragged)
        m_painter.setOpacity(0.4);
    paintMilestone(pill, mark, ground, isNeighbour(item.date), selected);
    m_painter.setOpacity(before);
}

void MonthPainter::paintMilestone(const QRect &rect, const MilestoneMark &mark, const QColor &ground, bool muted, bool selected)
{
    const QColor colour = selected ? m_theme.selectionText : m_theme.releaseMark(mark.colour);
    drawMilestone(m_painter, glyphPlace(rect), {mark.kind, mark.state, mark.tentative}, colour, ground);

    QFont font = mark.anchor ? m_metrics.strong : m_metrics.text;
    font.setStrikeOut(mark.state == MilestoneState::Cancelled);
    font.setItalic(mark.tentative);
    const bool quiet = muted || mark.state == MilestoneState::Cancelled;
    const QColor ink = selected ? m_theme.selectionText
        : mark.state == MilestoneState::Missed ? m_theme.errorText
        : quiet                                ? m_theme.mutedText
                                               : m_theme.text;
    QRect text = afterStart(rect, m_metrics.glyph + 2 * m_metrics.radius);
    if (!mark.warning.isEmpty())
        text = paintWarning(text, selected ? m_theme.selectionText : m_theme.warningText);
    paintTitle(m_rightToLeft ? text.adjusted(m_metrics.gap, 0, 0, 0) : text.adjusted(0, 0, -m_metrics.gap, 0), mark.title, font, ink);
}

QRect MonthPainter::paintWarning(const QRect &text, const QColor &colour)
{
    const int size = QFontMetrics(m_metrics.small).ascent() + m_metrics.gap;
    const int room = size + m_metrics.gap;
    const QRect place = m_rightToLeft ? QRect(text.left(), text.top(), room, m_metrics.slot - m_metrics.gap)
                                      : QRect(text.right() + 1 - room, text.top(), room, m_metrics.slot - m_metrics.gap);
    QRectF square(0, 0, size, size);
    square.moveCenter(QRectF(place).center());
    QPainterPath triangle(QPointF(square.center().x(), square.top()));
    triangle.lineTo(square.bottomRight());
    triangle.lineTo(square.bottomLeft());
    triangle.closeSubpath();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, m_metrics.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(triangle);
    const qreal middle = square.center().x();
    m_painter.drawLine(QPointF(middle, square.top() + size * 0.38), QPointF(middle, square.top() + size * 0.66));
    m_painter.drawPoint(QPointF(middle, square.top() + size * 0.84));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    return m_rightToLeft ? text.adjusted(room, 0, 0, 0) : text.adjusted(0, 0, -room, 0);
}

void MonthPainter::paintTitle(const QRect &rect, const QString &title, const QFont &font, const QColor &colour)
{
    const int line = m_metrics.slot - m_metrics.gap;
    if (rect.height() <= line || rect.width() <= 0)
        return paintText(rect, title, font, colour);
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int end = first.textLength();
    const int height = QFontMetrics(font).lineSpacing();
    const QRect top(rect.left(), rect.top() + (line - height) / 2, rect.width(), height);
    paintText(top, title.left(end).trimmed(), font, colour);
    if (end < title.size())
        paintText(top.translated(0, height), title.mid(end).trimmed(), font, colour);
}

void MonthPainter::paintWindow(const PlacedItem &item)
{
    const WindowShade &window = m_layout.entries().windows[size_t(item.index)];
    const bool selected = m_highlight.windows.contains(window.window.value());
    const QColor ink = selected ? m_theme.selectionText : m_theme.windowText(window.kind);
    const QRect line = item.rect.adjusted(0, 0, -1, -1);
    m_painter.fillRect(line, selected ? m_theme.selection : m_theme.windowFill(window.kind));
    if (item.rect.height() == m_metrics.band) {
        m_painter.setPen(QPen(m_theme.windowText(window.kind), m_metrics.line, windowLine(window.kind), Qt::FlatCap));
        m_painter.drawLine(line.bottomLeft(), line.bottomRight());
    }
    paintText(line.adjusted(m_metrics.radius, 0, -m_metrics.radius, 0), windowText(window), m_metrics.small, ink);
}

void MonthPainter::paintMore(const PlacedItem &item)
{
    QFont font = m_metrics.small;
    font.setUnderline(&item == m_highlight.hovered);
    paintText(item.rect.adjusted(2 * m_metrics.radius, 0, -m_metrics.radius, 0), moreText(item.index), font, m_theme.mutedText);
}

void MonthPainter::paintDropDay()
{
    const QRect cell = m_highlight.dropDay.isValid() ? m_layout.geometry().cell(m_highlight.dropDay) : QRect();
    if (cell.isEmpty())
        return;
    const int width = 2 * m_metrics.line;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.todayMark, width, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2.0;
    m_painter.drawRoundedRect(QRectF(cell).adjusted(half, half, -half, -half), m_metrics.radius, m_metrics.radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void MonthPainter::paintFocus(const QRect &rect, const QColor &colour, bool inside)
{
    if (!m_highlight.focused || !m_highlight.current.isValid() || rect.isEmpty())
        return;
    const int width = 2 * m_metrics.line;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    const qreal half = inside ? width / 2.0 : -width / 2.0;
    m_painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), m_metrics.radius, m_metrics.radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Plimsoll
