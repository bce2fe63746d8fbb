// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/common/canvasaccessible.h"
#include "views/environments/environmentboard.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int zoomStep = 8;

} // namespace

const EnvironmentBar *EnvironmentBoard::barAt(QPoint at) const
{
    if (at.x() < m_names || at.y() < m_header)
        return nullptr;
    const EnvironmentBar *closed = nullptr;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const EnvironmentBar &bar : m_rows[row].bars) {
            if (!rectOf(row, bar).contains(at))
                continue;
            // Bookings lie on what closes the environment.
            if (bar.isBooking())
                return &bar;
            closed = &bar;
        }
    }
    return closed;
}

QString EnvironmentBoard::tipOf(const EnvironmentBar &bar) const
{
    QStringList lines{bar.release.isEmpty() ? tr("%1 %2").arg(label(bar.kind), bar.name) : tr("%1 %2, %3").arg(label(bar.kind), bar.name, bar.release)};
    lines << (bar.first == bar.last ? dayText(bar.first) : tr("%1 – %2").arg(dayText(bar.first), dayText(bar.last)));
    for (const BookingConflict &conflict : bar.conflicts)
        lines << conflictText(m_plan, bar, conflict);
    return lines.join(u'\n');
}

std::vector<WindowId> EnvironmentBoard::windows() const
{
    std::vector<WindowId> windows;
    for (const EnvironmentRow &row : m_rows) {
        for (const EnvironmentBar &bar : row.bars)
            windows.push_back(bar.window);
    }
    return windows;
}

QString EnvironmentBoard::tell(WindowId window) const
{
    for (const EnvironmentRow &row : m_rows) {
        for (const EnvironmentBar &bar : row.bars) {
            if (bar.window == window)
                return tr("%1: %2").arg(row.name, tipOf(bar).replace(u'\n', QStringLiteral(", ")));
        }
    }
    return {};
}

void EnvironmentBoard::select(WindowId window)
{
    if (window == m_selected)
        return;
    m_selected = window;
    viewport()->update();
}

void EnvironmentBoard::mousePressEvent(QMouseEvent *event)
{
    const EnvironmentBar *bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !bar)
        return QAbstractScrollArea::mousePressEvent(event);
    select(bar->window);
    Q_EMIT picked(bar->window);
}

void EnvironmentBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const EnvironmentBar *bar = barAt(at)) {
        Q_EMIT opened(bar->window);
        return;
    }
    for (size_t row = 0; row < m_rows.size() && at.x() >= m_names; ++row) {
        if (at.y() >= std::max(topOf(row), m_header) && at.y() < topOf(row) + heightOf(m_rows[row]) && m_rows[row].environment.isValid())
            Q_EMIT freeDayChosen(m_rows[row].environment, dateAt(at.x()));
    }
}

void EnvironmentBoard::step(int rows, int bars)
{
    size_t row = 0;
    size_t place = 0;
    bool found = false;
    for (size_t r = 0; r < m_rows.size() && !found; ++r) {
        for (size_t b = 0; b < m_rows[r].bars.size() && !found; ++b) {
            found = m_rows[r].bars[b].window == m_selected;
            row = r;
            place = b;
        }
    }
    if (found && bars != 0) {
        const auto count = qsizetype(m_rows[row].bars.size());
        place = size_t(std::clamp<qsizetype>(qsizetype(place) + bars, 0, count - 1));
    } else {
        // From the nearest row in that direction that has bars, the one that begins nearest to today or to the last one.
        const QDate from = found ? m_rows[row].bars[place].first : m_today;
        qsizetype next = found ? qsizetype(row) + rows : 0;
        while (next >= 0 && next < qsizetype(m_rows.size()) && m_rows[size_t(next)].bars.empty())
            next += rows < 0 ? -1 : 1;
        if (next < 0 || next >= qsizetype(m_rows.size()))
            return;
        row = size_t(next);
        const auto &there = m_rows[row].bars;
        const auto nearest = std::ranges::min_element(there, {}, [&](const EnvironmentBar &b) { return qAbs(b.first.daysTo(from)); });
        place = size_t(nearest - there.begin());
    }
    const WindowId window = m_rows[row].bars[place].window;
    select(window);
    reveal();
    if (QAccessible::isActive())
        CanvasAccessible::announceFocusChild(*this);
    Q_EMIT picked(window);
}

void EnvironmentBoard::reveal()
{
    const QRect rect = rectOf(m_selected);
    const QRect room(m_names, m_header, viewport()->width() - m_names, viewport()->height() - m_header);
    if (rect.right() < room.left() + m_lane || rect.left() > room.right() - m_lane)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - room.left() - m_lane);
    if (rect.top() < room.top() || rect.bottom() > room.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - room.top() - m_gap);
}

void EnvironmentBoard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, -1);
    case Qt::Key_Right:
        return step(0, 1);
    case Qt::Key_Up:
        return step(-1, 0);
    case Qt::Key_Down:
        return step(1, 0);
    case Qt::Key_Home:
        return goToDate(m_today.addDays(-7));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.isValid())
            Q_EMIT opened(m_selected);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void EnvironmentBoard::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const QDate under = dateAt(int(event->position().x()));
    const int at = int(event->position().x()) - m_names;
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    // The day under the pointer stays there.
    goToDate(under);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - at);
    event->accept();
}

bool EnvironmentBoard::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const EnvironmentBar *bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar ? plainTip(tipOf(*bar)) : QString(), viewport());
    return true;
}

} // namespace Plimsoll
