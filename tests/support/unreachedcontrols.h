// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/namelesscontrols.h"

#include <QAbstractButton>
#include <QSet>

#include <algorithm>

namespace Plimsoll {

namespace UnreachedControls {

inline constexpr int mostSteps = 10'000;

inline QWidget *focusedFor(QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

/// Where Tab leads from the widget by Qt's rules (QApplicationPrivate::focusNextPrevChild_helper); null where the chain does not come back.
inline QWidget *afterTab(const QWidget &window, QWidget *from)
{
    QWidget *test = from->nextInFocusChain();
    for (int steps = 0; test != from; test = test->nextInFocusChain()) {
        if (++steps > mostSteps)
            return nullptr;
        QWidget *focused = focusedFor(test);
        const bool stands = focused != test && focused->isAncestorOf(test);
        if ((focused->focusPolicy() & Qt::TabFocus) && !stands && test->isVisibleTo(&window) && test->isEnabled() && from->focusProxy() != test)
            return focused;
    }
    return from;
}

} // namespace UnreachedControls

/// The widgets of a window with Qt's own order of focus, a line each, to which Tab never comes from the first of them. Of exclusive buttons
/// one stands for all. Empty where all is well.
[[nodiscard]] inline QStringList unreachedControls(const QWidget &window)
{
    using namespace UnreachedControls;
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&window) && widget->isEnabled() && !NamelessControls::isPart(widget)
            && !widget->focusProxy() && !(button && button->autoExclusive() && !button->isChecked()))
            stops += widget;
    }
    if (stops.isEmpty())
        return {};
    QSet<QWidget *> seen;
    for (QWidget *at = stops.first(); at && !seen.contains(at); at = afterTab(window, at))
        seen += at;
    QStringList unreached;
    for (const QWidget *widget : std::as_const(stops)) {
        if (!std::ranges::any_of(seen, [&](const QWidget *stop) { return stop == widget || (NamelessControls::isPart(stop) && widget->isAncestorOf(stop)); }))
            unreached += NamelessControls::pathOf(widget) + QStringLiteral(": Tab does not come here");
    }
    return unreached;
}

} // namespace Plimsoll
