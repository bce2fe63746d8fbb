// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/yearpainter.h"

#include "views/calendar/milestoneglyph.h"

#include <QLocale>
#include <QPainter>

namespace Plimsoll {

YearPainter::YearPainter(QPainter &painter, const YearLayout &layout, const CalendarMetrics &metrics, const Theme &theme, bool rightToLeft)
    : m_painter(painter), m_layout(layout), m_metrics(metrics), m_theme(theme), m_rightToLeft(rightToLeft)
{
}

void YearPainter::paint(const QRect &part, QDate today, QDate current)
{
    for (int month = 1; month <= 12; ++month) {
        if (m_layout.monthRect(month).intersects(part))
            paintMonth(month, today, current);
    }
}

void YearPainter::paintMonth(int month, QDate today, QDate current)
{
    const QDate first(m_layout.year(), month, 1);
    paintHeading(month, today.year() == first.year() && today.month() == month);
    for (int day = 0; day < first.daysInMonth(); ++day) {
        const QDate date = first.addDays(day);
        paintDay(date, date == today, date == current);
    }
}

void YearPainter::paintHeading(int month, bool presentMonth)
{
    const QLocale locale;
    const int side = m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.setFont(m_metrics.strong);
    m_painter.setPen(presentMonth ? m_theme.noticeText : m_theme.text);
    m_painter.drawText(m_layout.titleRect(month).adjusted(m_metrics.gap, 0, -m_metrics.gap, 0), side | Qt::AlignVCenter | Qt::AlignAbsolute,
                       locale.standaloneMonthName(month));
    m_painter.setFont(m_metrics.small);
    m_painter.setPen(m_theme.mutedText);
    const MonthGeometry &geometry = m_layout.geometry(month);
    const QRect line = m_layout.weekdaysRect(month);
    for (int column = 0; column < 7; ++column) {
        const QDate date = geometry.weekStart(0).addDays(column);
        const QRect cell = geometry.cell(date);
        m_painter.drawText(QRect(cell.left(), line.top(), cell.width(), line.height()), Qt::AlignCenter,
                           locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat));
    }
}

void YearPainter::paintDay(QDate date, bool today, bool current)
{
    const DaySummary &day = m_layout.summary(date);
    const QRect cell = m_layout.cell(date);
    if (day.shade)
        m_painter.fillRect(cell, m_theme.windowFill(*day.shade));
    else if (day.dayOff)
        m_painter.fillRect(cell, m_theme.dayOffFill);
    if (day.shade) {
        QPen pen(m_theme.windowText(*day.shade), m_metrics.line, windowLine(*day.shade), Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
    }
    const QFont &font = day.milestones > 0 || today ? m_metrics.strong : m_metrics.text;
    const int height = QFontMetrics(font).height();
    const int marks = m_metrics.glyph / 2;
    QRect number(cell.left(), 0, cell.width(), height);
    number.moveTop(cell.top() + qMax(0, (cell.height() - height - marks) / 2));
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (today) {
        QRect pill(0, 0, qMax(height, QFontMetrics(font).horizontalAdvance(QStringLiteral("00")) + 2 * m_metrics.radius), height);
        pill.moveCenter(number.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.todayMark);
        m_painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    }
    m_painter.setFont(font);
    m_painter.setPen(today ? m_theme.todayText : day.dayOff && day.milestones == 0 ? m_theme.mutedText : m_theme.text);
    m_painter.drawText(number, Qt::AlignCenter, QLocale().toString(date.day()));
    const QRect below(cell.left(), number.bottom() + 1, cell.width(), marks);
    if (day.milestones > 0)
        paintMarks(day, below);
    else if (day.actions > 0)
        paintActions(below);
    if (current) {
        const qreal width = 2.0 * m_metrics.line;
        m_painter.setPen(QPen(m_theme.todayMark, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(cell).adjusted(width / 2, width / 2, -width / 2, -width / 2), m_metrics.radius, m_metrics.radius);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A ring, quieter than the dots of milestones; beside them it is left out.
void YearPainter::paintActions(const QRect &cell)
{
    const qreal size = cell.height() * 0.62;
    QRectF ring(0, 0, size, size);
    ring.moveCenter(QRectF(cell).center());
    m_painter.setPen(QPen(m_theme.mutedText, m_metrics.line));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(ring);
}

void YearPainter::paintMarks(const DaySummary &day, const QRect &cell)
{
    constexpr int mostDots = 3;
    const qreal size = cell.height() * 0.62;
    const qreal step = size * 1.35;
    const auto colour = [&](int i) { return m_theme.releaseMark(day.colours[size_t(i) % day.colours.size()]); };
    const QPointF centre = QRectF(cell).center();
    if (day.goLive) {
        QRectF star(0, 0, cell.height() * 1.15, cell.height() * 1.15);
        star.moveCenter(centre);
        drawMilestone(m_painter, star, {MilestoneKind::GoLive, MilestoneState::Planned, false}, colour(0), m_theme.base);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    const int dots = qMin(mostDots, day.milestones);
    if (day.milestones > mostDots) {
        QRectF stroke(0, 0, step * mostDots, size * 0.8);
        stroke.moveCenter(centre);
        m_painter.setBrush(colour(0));
        m_painter.drawRoundedRect(stroke, stroke.height() / 2, stroke.height() / 2);
        return;
    }
    for (int i = 0; i < dots; ++i) {
        QRectF dot(0, 0, size, size);
        dot.moveCenter(centre + QPointF((i - (dots - 1) / 2.0) * step, 0));
        m_painter.setBrush(colour(i));
        m_painter.drawEllipse(dot);
    }
}

} // namespace Plimsoll
