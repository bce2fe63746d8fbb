// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/taborder.h"

#include <QApplication>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Plimsoll {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisibleTo(widget.window());
}

/// Who gets the focus where the widget is given it.
QWidget *focusedFor(QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

/// As the widgets stand in each other; a tab bar comes before what it chooses.
void addStops(const QWidget &parent, std::vector<QWidget *> &stops)
{
    QWidgetList children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    std::ranges::stable_partition(children, [](const QWidget *child) { return qobject_cast<const QTabBar *>(child) != nullptr; });
    for (QWidget *child : children) {
        if (child->isWindow() || child->isHidden())
            continue;
        QWidget *stop = focusedFor(child);
        if (takesTab(*child) && std::ranges::find(stops, stop) == stops.end())
            stops.push_back(stop);
        addStops(*child, stops);
    }
}

std::vector<QWidget *> stopsOf(const QWidget &widget)
{
    std::vector<QWidget *> stops;
    addStops(widget, stops);
    return stops;
}

} // namespace

QWidget *nextByTab(const QWidget &window, std::span<QWidget *const> panes, bool next)
{
    std::vector<QWidget *> order = stopsOf(window);
    std::ranges::stable_sort(order, {}, [&](const QWidget *widget) {
        return std::ranges::find_if(panes, [&](const QWidget *pane) { return pane->isAncestorOf(widget); }) - panes.begin();
    });
    const QWidget *focused = QApplication::focusWidget();
    auto at = order.end();
    for (; focused && at == order.end(); focused = focused->parentWidget())
        at = std::ranges::find(order, focused);
    if (at == order.end())
        return nullptr;
    const auto count = std::ssize(order);
    return order[size_t((at - order.begin() + (next ? 1 : count - 1)) % count)];
}

QWidget *firstByTab(const QWidget &pane)
{
    if (QWidget *stood = pane.focusProxy(); stood && takesTab(*focusedFor(stood)))
        return focusedFor(stood);
    const std::vector<QWidget *> stops = stopsOf(pane);
    return stops.empty() ? nullptr : stops.front();
}

} // namespace Plimsoll
