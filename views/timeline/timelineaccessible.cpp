// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString textOf(const TimelineView &view, int row)
{
    const TimelineRow *shown = view.row(row);
    if (!shown)
        return {};
    QStringList parts = view.describe(row);
    if (shown->hasParts)
        parts << (shown->open ? QCoreApplication::translate("TimelineAccessible", "open") : QCoreApplication::translate("TimelineAccessible", "closed"));
    parts << QCoreApplication::translate("TimelineAccessible", "level %1").arg(shown->depth + 1);
    return parts.join(u", "_s);
}

/// One row of the timeline, wherever it stands at the time.
class RowAccessible final : public CanvasItemAccessible
{
public:
    RowAccessible(TimelineView *view, qint64 key, TimelineKey row) : CanvasItemAccessible(view, key), m_view(view), m_shown(row) {}

    [[nodiscard]] int row() const override { return m_view->outline().rowOf(m_shown); }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? textOf(*m_view, row()) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const TimelineGeometry geometry = m_view->timelineGeometry();
        const QRect local = geometry.outline(row()) | geometry.row(row());
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return m_view->isSelected(row()); }
    bool isCurrent() const override { return m_view->currentRow() == row(); }
    void goThere() override { m_view->setCurrentRow(row()); }
    void press() override
    {
        const TimelineRow *shown = m_view->row(row());
        if (shown && shown->hasParts)
            m_view->setOpen(row(), !shown->open);
        else if (shown)
            Q_EMIT m_view->openRequested();
    }

private:
    TimelineView *m_view; ///< Asked only where the base knows the canvas to be there.
    TimelineKey m_shown;
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

qint64 TimelineAccessible::keyAt(int row) const
{
    const TimelineKey shown = view()->row(row)->key();
    const auto found = m_keys.constFind(shown);
    if (found != m_keys.constEnd())
        return *found;
    m_rows.push_back(shown);
    return *m_keys.insert(shown, qint64(m_rows.size()) - 1);
}

CanvasItemAccessible *TimelineAccessible::makeItem(qint64 key) const
{
    return new RowAccessible(view(), key, m_rows[size_t(key)]);
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
