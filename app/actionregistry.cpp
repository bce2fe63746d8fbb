// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"

#include <QWidget>

namespace Plimsoll {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut, Needs needs,
                             std::function<void()> trigger)
{
    Q_ASSERT(!m_byId.contains(id));
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [trigger = std::move(trigger)] { trigger(); });
    m_window->addAction(action);
    m_actions.push_back(action);
    m_byId.insert(id, action);
    m_needs.insert(action, needs);
    action->setEnabled(needs == Needs::Nothing);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.value(id);
}

void ActionRegistry::setPlanState(bool open, bool writable)
{
    for (QAction *action : m_actions) {
        const Needs needs = m_needs.value(action);
        action->setEnabled(needs == Needs::Nothing || (needs == Needs::Plan ? open : open && writable));
    }
}

} // namespace Plimsoll
