// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace Plimsoll {

namespace NamelessControls {

inline QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 4; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        names.prepend(QString::fromLatin1(widget->metaObject()->className()) + (name.isEmpty() ? QString() : u'#' + name));
    }
    return names.join(QStringLiteral(" > "));
}

/// Parts of other widgets, which speak for them: the line of a combo box, the viewport of a table, Qt's own scroll bars and buttons.
inline bool isPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1StringView("qt_")) || qobject_cast<const QScrollBar *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return area && area->viewport() == widget;
}

/// Qt itself tells panes that scroll what they hold as clients.
inline bool isPane(const QWidget *widget)
{
    return widget->metaObject() == &QScrollArea::staticMetaObject;
}

} // namespace NamelessControls

/// What is wrong with the widgets below the root that the keyboard can reach: each is to tell a screen reader what it is called and what it
/// is. A line each; empty where all is well. What is hidden does not count.
[[nodiscard]] inline QStringList namelessControls(const QWidget &root)
{
    QStringList wrong;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root) || NamelessControls::isPart(widget) || widget->focusProxy())
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told)
            wrong += NamelessControls::pathOf(widget) + QStringLiteral(": nothing is told");
        else if (told->text(QAccessible::Name).trimmed().isEmpty())
            wrong += NamelessControls::pathOf(widget) + QStringLiteral(": no name");
        else if (told->role() == QAccessible::NoRole || (told->role() == QAccessible::Client && !NamelessControls::isPane(widget)))
            wrong += NamelessControls::pathOf(widget) + QStringLiteral(": no role");
    }
    return wrong;
}

} // namespace Plimsoll
