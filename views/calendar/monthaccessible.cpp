// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthaccessible.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "views/calendar/calendartext.h"

#include <QCoreApplication>
#include <QPointer>

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

/// One milestone of the month. Found again by its id, so that it outlives changes of the plan.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(MonthView *view, MilestoneId id) : m_view(view), m_id(id) {}

    [[nodiscard]] int row() const
    {
        if (!m_view)
            return -1;
        const std::vector<int> &all = m_view->monthLayout().milestones();
        const auto found = std::find_if(all.begin(), all.end(), [this](int i) { return entries().milestones[size_t(i)].milestone == m_id; });
        return found == all.end() ? -1 : int(found - all.begin());
    }

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const int at = row();
        if (at < 0)
            return {};
        const MilestoneMark &mark = *entries().find(m_id);
        if (kind == QAccessible::Name)
            return QCoreApplication::translate("MonthAccessible", "Row %1, %2, %3").arg(at + 1).arg(mark.title, spanText(mark.start, mark.end));
        if (kind == QAccessible::Description)
            return describe(mark);
        return {};
    }

    QRect rect() const override
    {
        if (row() < 0)
            return {};
        const MonthLayout &layout = m_view->monthLayout();
        const PlacedItem *item = layout.find(m_id);
        const QRect local = item ? item->rect : layout.geometry().cell(qMax(entries().find(m_id)->start, layout.geometry().firstDay()));
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (row() < 0) {
            state.invalid = true;
            return state;
        }
        state.focused = m_view->hasFocus() && m_view->currentMark() == m_id;
        state.selected = m_view->isSelected(m_id);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (row() < 0)
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->goToMark(m_id);
    }

private:
    [[nodiscard]] const CalendarEntries &entries() const { return m_view->monthLayout().entries(); }

    QPointer<MonthView> m_view;
    MilestoneId m_id;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == "Plimsoll::MonthView"_L1 ? qobject_cast<MonthView *>(object) : nullptr;
    return view ? new MonthAccessible(view) : nullptr;
}

} // namespace

void MonthAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

void MonthAccessible::announceCurrent(MonthView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    const int at = list && list->focusChild() ? list->indexOfChild(list->focusChild()) : -1;
    if (at >= 0) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(at);
        QAccessible::updateAccessibility(&event);
    } else {
        constexpr int most = 8;
        QAccessibleAnnouncementEvent event(&view, dayTip(view.monthLayout().entries(), view.currentDay(), most));
        QAccessible::updateAccessibility(&event);
    }
}

MonthAccessible::MonthAccessible(MonthView *view) : QAccessibleWidget(view, QAccessible::List) {}

MonthAccessible::~MonthAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

MonthView *MonthAccessible::view() const
{
    return static_cast<MonthView *>(widget());
}

int MonthAccessible::childCount() const
{
    return int(view()->monthLayout().milestones().size());
}

QAccessibleInterface *MonthAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const MonthLayout &layout = view()->monthLayout();
    const MilestoneId id = layout.entries().milestones[size_t(layout.milestones()[size_t(index)])].milestone;
    if (const auto known = m_children.constFind(id.value()); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *mark = new MarkAccessible(view(), id);
    m_children.insert(id.value(), QAccessible::registerAccessibleInterface(mark));
    return mark;
}

int MonthAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark ? mark->row() : -1;
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
    const MonthLayout &layout = view()->monthLayout();
    for (int i = 0; i < childCount(); ++i) {
        if (layout.entries().milestones[size_t(layout.milestones()[size_t(i)])].milestone == view()->currentMark())
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
