// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthaccessible.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "views/calendar/calendartext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString describe(const MilestoneMark &mark)
{
    QStringList facts{label(mark.kind)};
    if (mark.state != MilestoneState::Planned)
        facts << label(mark.state);
    if (!mark.warning.isEmpty())
        facts << mark.warning;
    return facts.join(u", "_s);
}

/// One milestone of the month, by its id.
class MarkAccessible final : public CanvasItemAccessible
{
public:
    MarkAccessible(MonthView *view, MilestoneId id) : CanvasItemAccessible(view, id.value()), m_view(view), m_id(id) {}

    [[nodiscard]] int row() const override
    {
        const std::vector<int> &all = m_view->monthLayout().milestones();
        const auto found = std::find_if(all.begin(), all.end(), [this](int i) { return entries().milestones[size_t(i)].milestone == m_id; });
        return found == all.end() ? -1 : int(found - all.begin());
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const MilestoneMark &mark = *entries().find(m_id);
        if (kind == QAccessible::Name)
            return QCoreApplication::translate("MonthAccessible", "Row %1, %2, %3").arg(row() + 1).arg(mark.title, markDaysText(mark));
        if (kind == QAccessible::Description)
            return describe(mark);
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const MonthLayout &layout = m_view->monthLayout();
        const PlacedItem *item = layout.find(m_id);
        const QRect local = item ? item->rect : layout.geometry().cell(qMax(entries().find(m_id)->start, layout.geometry().firstDay()));
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return m_view->isSelected(m_id); }
    bool isCurrent() const override { return m_view->currentMark() == m_id; }
    void goThere() override { m_view->goToMark(m_id); }

private:
    [[nodiscard]] const CalendarEntries &entries() const { return m_view->monthLayout().entries(); }

    MonthView *m_view; ///< Asked only where the base knows the canvas to be there.
    MilestoneId m_id;
};

} // namespace

void MonthAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<MonthAccessible, MonthView>);
}

void MonthAccessible::announceCurrent(MonthView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    if (announceFocusChild(view))
        return;
    constexpr int most = 8;
    QAccessibleAnnouncementEvent event(&view, dayTip(view.monthLayout().entries(), view.currentDay(), most));
    QAccessible::updateAccessibility(&event);
}

MonthView *MonthAccessible::view() const
{
    return static_cast<MonthView *>(widget());
}

int MonthAccessible::childCount() const
{
    return int(view()->monthLayout().milestones().size());
}

qint64 MonthAccessible::keyAt(int row) const
{
    const MonthLayout &layout = view()->monthLayout();
    return layout.entries().milestones[size_t(layout.milestones()[size_t(row)])].milestone.value();
}

CanvasItemAccessible *MonthAccessible::makeItem(qint64 key) const
{
    return new MarkAccessible(view(), MilestoneId(key));
}

QAccessibleInterface *MonthAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *MonthAccessible::focusChild() const
{
    for (int i = 0; i < childCount(); ++i) {
        if (keyAt(i) == view()->currentMark().value())
            return child(i);
    }
    return nullptr;
}

QString MonthAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return monthText(view()->month());
    return QAccessibleWidget::text(kind);
}

} // namespace Plimsoll
