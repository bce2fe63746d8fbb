// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"

#include <QWidget>

namespace Plimsoll {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut,
                             std::function<void()> trigger)
{
    Q_ASSERT(!m_byId.contains(id));
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [trigger = std::move(trigger)] { trigger(); });
    m_window->addAction(action);
    m_actions.push_back(action);
    m_byId.insert(id, action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.value(id);
}

} // namespace Plimsoll
