// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentboard.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysBefore = 28;
constexpr int daysAfter = 190;
constexpr int longestSpan = 3650;
constexpr double narrowestDay = 2.0;
constexpr double widestDay = 36.0;
constexpr int narrowestWeekText = 34;

} // namespace

EnvironmentBoard::EnvironmentBoard(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Environments over weeks"));
    viewport()->setAutoFillBackground(false);
    measure();
}

void EnvironmentBoard::measure()
{
    const int em = fontMetrics().height();
    m_lane = em + em / 2;
    m_gap = em / 3;
    m_header = 2 * em + em / 2;
    m_names = em * 8;
    for (const EnvironmentRow &row : m_rows)
        m_names = std::max(m_names, std::min(em * 14, std::max(fontMetrics().horizontalAdvance(row.name), fontMetrics().horizontalAdvance(row.detail)) + 2 * em));
}

void EnvironmentBoard::setRows(const Plan &plan, std::vector<EnvironmentRow> rows, QDate today)
{
    m_plan = plan;
    m_rows = std::move(rows);
    m_today = today;
    m_first = today.addDays(-daysBefore);
    m_last = today.addDays(daysAfter);
    for (const EnvironmentRow &row : m_rows) {
        for (const EnvironmentBar &bar : row.bars) {
            m_first = std::max(std::min(m_first, bar.first.addDays(-7)), today.addDays(-longestSpan));
            m_last = std::min(std::max(m_last, bar.last.addDays(28)), today.addDays(longestSpan));
        }
    }
    m_first = m_first.addDays(1 - m_first.dayOfWeek());
    if (!rectOf(m_selected).isValid())
        m_selected = {};
    measure();
    updateBars();
    viewport()->update();
}

double EnvironmentBoard::dayWidth() const
{
    return narrowestDay * std::pow(widestDay / narrowestDay, m_zoom / 100.0);
}

int EnvironmentBoard::xOf(QDate date) const
{
    return m_names + int(std::lround(double(m_first.daysTo(date)) * dayWidth())) - horizontalScrollBar()->value();
}

QDate EnvironmentBoard::dateAt(int x) const
{
    return m_first.addDays(qint64(std::floor((x - m_names + horizontalScrollBar()->value()) / dayWidth())));
}

int EnvironmentBoard::heightOf(const EnvironmentRow &row) const
{
    return std::max(row.lanes * m_lane + 2 * m_gap, 2 * fontMetrics().height() + 2 * m_gap);
}

int EnvironmentBoard::topOf(size_t row) const
{
    int top = m_header - verticalScrollBar()->value();
    for (size_t i = 0; i < row; ++i)
        top += heightOf(m_rows[i]);
    return top;
}

QRect EnvironmentBoard::rectOf(size_t row, const EnvironmentBar &bar) const
{
    const int left = xOf(bar.first);
    const int width = std::max(3, xOf(bar.last.addDays(1)) - left);
    if (!bar.isBooking())
        return {left, topOf(row), width, heightOf(m_rows[row]) - 1};
    return {left, topOf(row) + m_gap + bar.lane * m_lane + 1, width, m_lane - 2};
}

QRect EnvironmentBoard::rectOf(WindowId window) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const EnvironmentBar &bar : m_rows[row].bars) {
            if (bar.window == window)
                return rectOf(row, bar);
        }
    }
    return {};
}

void EnvironmentBoard::updateBars()
{
    int height = 0;
    for (const EnvironmentRow &row : m_rows)
        height += heightOf(row);
    const int width = int(std::lround(double(m_first.daysTo(m_last)) * dayWidth()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - m_names));
    horizontalScrollBar()->setRange(0, std::max(0, width - horizontalScrollBar()->pageStep()));
    horizontalScrollBar()->setSingleStep(int(std::ceil(dayWidth() * 7)));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - m_header));
    verticalScrollBar()->setRange(0, std::max(0, height - verticalScrollBar()->pageStep()));
    verticalScrollBar()->setSingleStep(m_lane);
    if (!m_placed && m_today.isValid() && viewport()->width() > m_names) {
        m_placed = true;
        goToDate(m_today.addDays(-7));
    }
}

void EnvironmentBoard::goToDate(QDate date)
{
    horizontalScrollBar()->setValue(int(std::lround(double(m_first.daysTo(date)) * dayWidth())));
}

void EnvironmentBoard::setZoom(int zoom)
{
    zoom = std::clamp(zoom, 0, 100);
    if (zoom == m_zoom)
        return;
    const QDate left = dateAt(m_names);
    m_zoom = zoom;
    updateBars();
    goToDate(left);
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

void EnvironmentBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void EnvironmentBoard::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        measure();
        updateBars();
        viewport()->update();
    }
}

void EnvironmentBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.base);
    painter.setClipRect(QRect(m_names, 0, viewport()->width() - m_names, viewport()->height()));
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

void EnvironmentBoard::paintWeeks(QPainter &painter, const Theme &theme) const
{
    const int em = fontMetrics().height();
    const QLocale locale;
    const QDate until = dateAt(viewport()->width()).addDays(1);
    const bool weeks = dayWidth() * 7 >= narrowestWeekText;
    int monthTextEnd = m_names;
    for (QDate day = dateAt(m_names).addDays(-31); day <= until; day = day.addDays(1)) {
        const int x = xOf(day);
        if (day.day() == 1) {
            painter.setPen(theme.grid);
            painter.drawLine(x, 0, x, m_header);
            const QString month = locale.toString(day, dayWidth() * 30 > em * 8 ? u"MMMM yyyy"_s : u"MMM"_s);
            // The month that began to the left stays named.
            const int left = std::max(x, m_names) + em / 4;
            const int end = xOf(day.addMonths(1)) - em / 4;
            if (left >= monthTextEnd && end - left > fontMetrics().horizontalAdvance(month)) {
                painter.setPen(theme.text);
                painter.drawText(QRect(left, em / 8, end - left, em), Qt::AlignLeft | Qt::AlignVCenter, month);
                monthTextEnd = left + fontMetrics().horizontalAdvance(month);
            }
        }
        if (day.dayOfWeek() == Qt::Saturday && dayWidth() >= 5)
            painter.fillRect(QRect(x, m_header, xOf(day.addDays(2)) - x, viewport()->height() - m_header), theme.dayOffFill);
        if (day.dayOfWeek() != Qt::Monday)
            continue;
        painter.setPen(theme.grid);
        if (weeks)
            painter.drawLine(x, m_header, x, viewport()->height());
        if (weeks) {
            painter.setPen(theme.mutedText);
            painter.drawText(QRect(x + em / 4, em + em / 4, int(dayWidth() * 7), em), Qt::AlignLeft | Qt::AlignVCenter, locale.toString(day, u"d MMM"_s));
        }
    }
    painter.setPen(theme.grid);
    painter.drawLine(m_names, m_header - 1, viewport()->width(), m_header - 1);
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
