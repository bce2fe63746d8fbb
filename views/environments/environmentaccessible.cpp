// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentaccessible.h"

#include <algorithm>

namespace Plimsoll {

namespace {

int placeOf(const EnvironmentBoard &board, WindowId window)
{
    const std::vector<WindowId> windows = board.windows();
    const auto found = std::ranges::find(windows, window);
    return found == windows.end() ? -1 : int(found - windows.begin());
}

class BarAccessible final : public CanvasItemAccessible
{
public:
    BarAccessible(EnvironmentBoard *board, WindowId window) : CanvasItemAccessible(board, window.value()), m_board(board), m_window(window) {}

    [[nodiscard]] int row() const override { return placeOf(*m_board, m_window); }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_board->tell(m_window) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_board->rectOf(m_window);
        return {m_board->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return isCurrent(); }
    bool isCurrent() const override { return m_board->selected() == m_window; }
    void goThere() override { Q_EMIT m_board->picked(m_window); }
    void press() override { Q_EMIT m_board->opened(m_window); }

private:
    EnvironmentBoard *m_board; ///< Asked only where the base knows the canvas to be there.
    WindowId m_window;
};

} // namespace

void EnvironmentAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<EnvironmentAccessible, EnvironmentBoard>);
}

EnvironmentBoard *EnvironmentAccessible::board() const
{
    return static_cast<EnvironmentBoard *>(widget());
}

int EnvironmentAccessible::childCount() const
{
    return int(board()->windows().size());
}

QAccessibleInterface *EnvironmentAccessible::childOf(WindowId window) const
{
    const int place = placeOf(*board(), window);
    return place < 0 ? nullptr : child(place);
}

QAccessibleInterface *EnvironmentAccessible::childAt(int x, int y) const
{
    const QPoint at = board()->viewport()->mapFromGlobal(QPoint(x, y));
    for (const WindowId window : board()->windows()) {
        if (board()->rectOf(window).contains(at))
            return childOf(window);
    }
    return nullptr;
}

QAccessibleInterface *EnvironmentAccessible::focusChild() const
{
    return childOf(board()->selected());
}

qint64 EnvironmentAccessible::keyAt(int row) const
{
    return board()->windows().at(size_t(row)).value();
}

CanvasItemAccessible *EnvironmentAccessible::makeItem(qint64 key) const
{
    return new BarAccessible(board(), WindowId(key));
}

} // namespace Plimsoll
