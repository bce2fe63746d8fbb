// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentboard.h"

#include "domain/plansettings.h"
#include "domain/weeks.h"
#include "views/environments/environmentaccessible.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

constexpr int daysBefore = 28;
constexpr int daysAfter = 190;
constexpr int longestSpan = 3650;
constexpr double narrowestDay = 2.0;
constexpr double widestDay = 36.0;

} // namespace

EnvironmentBoard::EnvironmentBoard(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    EnvironmentAccessible::install();
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

void EnvironmentBoard::setRows(const Plan &plan, const Timetable &timetable, std::vector<EnvironmentRow> rows, QDate today)
{
    const QDate wasFirst = m_first;
    const int wasAt = horizontalScrollBar()->value();
    m_plan = plan;
    m_timetable = timetable;
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
    m_first = weekStart(m_first, plan.settings().firstDayOfWeek);
    if (!rectOf(m_selected).isValid())
        m_selected = {};
    measure();
    const bool placed = m_placed;
    updateBars();
    // The days that are looked at stay where they are.
    if (placed)
        horizontalScrollBar()->setValue(wasAt + int(std::lround(double(m_first.daysTo(wasFirst)) * dayWidth())));
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

} // namespace Plimsoll
