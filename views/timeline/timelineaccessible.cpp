// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelineAccessible", text);
}

QString textOf(const TimelineView &view, int row)
{
    const TimelineRow *shown = view.row(row);
    if (!shown)
        return {};
    QStringList parts = view.describe(row);
    if (shown->hasParts)
        parts << (shown->open ? tr("open") : tr("closed"));
    parts << tr("level %1").arg(shown->depth + 1);
    return parts.join(u", "_s);
}

/// One row of the timeline, whatever stands there at the time.
class RowAccessible final : public CanvasItemAccessible
{
public:
    RowAccessible(TimelineView *view, int row) : CanvasItemAccessible(view, row), m_view(view), m_row(row) {}

    [[nodiscard]] int row() const override { return m_view->row(m_row) ? m_row : -1; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? textOf(*m_view, m_row) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const TimelineGeometry geometry = m_view->timelineGeometry();
        const QRect local = geometry.outline(m_row) | geometry.row(m_row);
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return m_view->isSelected(m_row); }
    bool isCurrent() const override { return m_view->currentRow() == m_row; }
    void goThere() override { m_view->setCurrentRow(m_row); }
    void press() override
    {
        const TimelineRow *shown = m_view->row(m_row);
        if (shown && shown->hasParts)
            m_view->setOpen(m_row, !shown->open);
        else if (shown)
            Q_EMIT m_view->openRequested();
    }

private:
    TimelineView *m_view; ///< Asked only where the base knows the canvas to be there.
    int m_row;
};

} // namespace

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<TimelineAccessible, TimelineView>);
}

void TimelineAccessible::announceCurrent(TimelineView &view)
{
    if (QAccessible::isActive() && view.currentRow() >= 0 && view.hasFocus() && !announceFocusChild(view))
        announce(view, {textOf(view, view.currentRow())});
}

void TimelineAccessible::announce(TimelineView &view, const QStringList &lines)
{
    QStringList said = lines;
    said.removeAll(QString());
    if (!QAccessible::isActive() || !view.hasFocus() || said.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&view, said.join(u", "_s));
    QAccessible::updateAccessibility(&event);
}

TimelineView *TimelineAccessible::view() const
{
    return static_cast<TimelineView *>(widget());
}

int TimelineAccessible::childCount() const
{
    return int(view()->outline().rows.size());
}

CanvasItemAccessible *TimelineAccessible::makeItem(qint64 key) const
{
    return new RowAccessible(view(), int(key));
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
    return child(view()->timelineGeometry().rowAt(local.y()));
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

} // namespace Plimsoll
