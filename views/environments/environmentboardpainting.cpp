// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plansettings.h"
#include "domain/weeks.h"
#include "engine/workingdays.h"
#include "views/common/theme.h"
#include "views/environments/environmentboard.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int narrowestWeek = 34;    ///< Of which the days are told.
constexpr int narrowestDayOff = 5;

} // namespace

void EnvironmentBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.base);
    painter.setClipRect(QRect(m_names, 0, viewport()->width() - m_names, viewport()->height()));
    paintDaysOff(painter, theme);
    paintMonths(painter, theme);
    paintWeeks(painter, theme);
    painter.setClipRect(QRect(m_names, m_header, viewport()->width() - m_names, viewport()->height() - m_header));
    for (size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, theme, row);
    const int today = xOf(m_today);
    painter.setPen(QPen(theme.todayMark, 2));
    painter.drawLine(today, m_header, today, viewport()->height());
    painter.setClipping(false);
    paintNames(painter, theme);
}

void EnvironmentBoard::paintMonths(QPainter &painter, const Theme &theme) const
{
    const int em = fontMetrics().height();
    const QLocale locale;
    const QDate until = dateAt(viewport()->width());
    const QDate first = dateAt(m_names);
    for (QDate month(first.year(), first.month(), 1); month <= until; month = month.addMonths(1)) {
        const int x = xOf(month);
        painter.setPen(theme.grid);
        painter.drawLine(x, 0, x, m_header);
        const QString name = locale.toString(month, dayWidth() * 30 > em * 8 ? u"MMMM yyyy"_s : u"MMM"_s);
        // The month that began to the left stays named.
        const int left = std::max(x, m_names) + em / 4;
        const int end = std::min(xOf(month.addMonths(1)), viewport()->width()) - em / 4;
        if (end - left < fontMetrics().horizontalAdvance(name))
            continue;
        painter.setPen(theme.text);
        painter.drawText(QRect(left, em / 8, end - left, em), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

std::vector<EnvironmentBoard::WeekText> EnvironmentBoard::weekTexts() const
{
    std::vector<WeekText> texts;
    const double week = dayWidth() * daysOfAWeek;
    if (week < narrowestWeek)
        return texts;
    const int em = fontMetrics().height();
    const QLocale locale;
    // One form for all, whatever month is in sight.
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, fontMetrics().horizontalAdvance(locale.toString(QDate(2000, month, 28), u"d MMM"_s)));
    const QString form = widest + em / 2 <= week ? u"d MMM"_s : u"d"_s;
    const QDate until = dateAt(viewport()->width());
    for (QDate day = weekStart(dateAt(m_names), m_plan.settings().firstDayOfWeek); day <= until; day = day.addDays(daysOfAWeek)) {
        const QString text = locale.toString(day, form);
        const QRect place(xOf(day) + em / 4, em + em / 4, fontMetrics().horizontalAdvance(text), em);
        // A text that is cut says something else.
        if (place.left() >= m_names && place.right() < viewport()->width())
            texts.push_back({text, place});
    }
    return texts;
}

void EnvironmentBoard::paintWeeks(QPainter &painter, const Theme &theme) const
{
    const QDate until = dateAt(viewport()->width());
    const QDate first = weekStart(dateAt(m_names), m_plan.settings().firstDayOfWeek);
    for (QDate day = first; dayWidth() * daysOfAWeek >= narrowestWeek && day <= until; day = day.addDays(daysOfAWeek)) {
        painter.setPen(theme.grid);
        painter.drawLine(xOf(day), m_header, xOf(day), viewport()->height());
    }
    painter.setPen(theme.mutedText);
    for (const WeekText &week : weekTexts())
        painter.drawText(week.place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, week.text);
    painter.setPen(theme.grid);
    painter.drawLine(m_names, m_header - 1, viewport()->width(), m_header - 1);
}

void EnvironmentBoard::paintDaysOff(QPainter &painter, const Theme &theme) const
{
    if (dayWidth() < narrowestDayOff || m_rows.empty())
        return;
    const WorkingDays &calendar = m_timetable.calendars().ofPlan();
    const QDate until = dateAt(viewport()->width());
    for (QDate day = dateAt(m_names); day <= until; day = day.addDays(1)) {
        if (!calendar.isWorking(day))
            painter.fillRect(QRect(xOf(day), m_header, xOf(day.addDays(1)) - xOf(day), viewport()->height() - m_header), theme.dayOffFill);
    }
}

void EnvironmentBoard::paintRow(QPainter &painter, const Theme &theme, size_t row) const
{
    const int top = topOf(row);
    const int height = heightOf(m_rows[row]);
    if (top > viewport()->height() || top + height < m_header)
        return;
    for (const EnvironmentBar &bar : m_rows[row].bars) {
        if (!bar.isBooking())
            paintClosed(painter, theme, bar, rectOf(row, bar));
    }
    for (const EnvironmentBar &bar : m_rows[row].bars) {
        if (bar.isBooking())
            paintBooking(painter, theme, bar, rectOf(row, bar));
    }
    painter.setPen(theme.grid);
    painter.drawLine(m_names, top + height - 1, viewport()->width(), top + height - 1);
}

void EnvironmentBoard::paintClosed(QPainter &painter, const Theme &theme, const EnvironmentBar &bar, const QRect &rect) const
{
    const int em = fontMetrics().height();
    painter.fillRect(rect, theme.windowFill(bar.kind));
    QColor hatch = theme.windowText(bar.kind);
    hatch.setAlphaF(0.35F);
    painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
    painter.setPen(bar.window == m_selected ? QPen(theme.selection, 2) : QPen(theme.windowText(bar.kind), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    const QRect text = rect.adjusted(em / 4, 0, -em / 4, 0).intersected(QRect(m_names, 0, viewport()->width(), viewport()->height()));
    const QString shown = fontMetrics().elidedText(bar.text, Qt::ElideRight, text.width());
    if (shown.size() < 3)
        return;
    // The hatch must not cross the letters.
    const QRect ground(text.left() - 2, rect.bottom() - em - 1, fontMetrics().horizontalAdvance(shown) + 4, em);
    painter.fillRect(ground, theme.windowFill(bar.kind));
    painter.setPen(theme.windowText(bar.kind));
    painter.drawText(QRect(text.left(), ground.top(), text.width(), em), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void EnvironmentBoard::paintBooking(QPainter &painter, const Theme &theme, const EnvironmentBar &bar, const QRect &rect) const
{
    const int em = fontMetrics().height();
    const bool selected = bar.window == m_selected;
    const bool free = bar.release.isEmpty();
    painter.fillRect(rect, selected ? theme.selection : free ? theme.windowFill(WindowKind::Booking) : theme.releaseFill(bar.colour));
    for (const BookingConflict &conflict : bar.conflicts) {
        const int left = xOf(conflict.first);
        QColor hatch = theme.errorText;
        hatch.setAlphaF(0.55F);
        painter.fillRect(QRect(left, rect.top(), std::max(2, xOf(conflict.last.addDays(1)) - left), rect.height()), QBrush(hatch, Qt::BDiagPattern));
    }
    const QColor edge = !bar.conflicts.empty() ? theme.errorText : free ? theme.windowText(WindowKind::Booking) : theme.releaseMark(bar.colour);
    painter.setPen(QPen(edge, bar.conflicts.empty() ? 1 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (selected && hasFocus()) {
        painter.setPen(QPen(theme.selectionText, 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
    }
    const QRect text = rect.adjusted(em / 4, 0, -em / 4, 0).intersected(QRect(m_names + em / 4, 0, viewport()->width(), viewport()->height()));
    const QString words = bar.conflicts.empty() ? bar.text : u"\u26a0 "_s + bar.text;
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, text.width());
    if (shown.size() < 2)
        return;
    if (!bar.conflicts.empty()) {
        const QRect ground(text.left() - 2, rect.top() + 2, fontMetrics().horizontalAdvance(shown) + 4, rect.height() - 4);
        painter.fillRect(ground, selected ? theme.selection : free ? theme.windowFill(WindowKind::Booking) : theme.releaseFill(bar.colour));
    }
    painter.setPen(selected ? theme.selectionText : free ? theme.windowText(WindowKind::Booking) : theme.releaseText(bar.colour));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void EnvironmentBoard::paintNames(QPainter &painter, const Theme &theme) const
{
    const int em = fontMetrics().height();
    painter.fillRect(QRect(0, 0, m_names, viewport()->height()), theme.base);
    painter.setClipRect(QRect(0, m_header, m_names, viewport()->height() - m_header));
    QFont bold = font();
    bold.setBold(true);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int top = topOf(row);
        const int height = heightOf(m_rows[row]);
        const int left = em / 2;
        const int room = m_names - em;
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(QRect(left, top + m_gap, room, em), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(m_rows[row].name, Qt::ElideRight, room));
        painter.setFont(font());
        painter.setPen(theme.mutedText);
        painter.drawText(QRect(left, top + m_gap + em, room, em), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_rows[row].detail, Qt::ElideRight, room));
        painter.setPen(theme.grid);
        painter.drawLine(0, top + height - 1, m_names, top + height - 1);
    }
    painter.setClipping(false);
    painter.setPen(theme.grid);
    painter.drawLine(m_names - 1, 0, m_names - 1, viewport()->height());
    painter.drawLine(0, m_header - 1, m_names, m_header - 1);
}

} // namespace Plimsoll
