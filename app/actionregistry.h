// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace Plimsoll {

/// Every action of a window once, by a stable id: menus, toolbar, palette and shortcut settings all ask here.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget *window);

    /// Makes an action; ids are unique. The text carries its menu mnemonic.
    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut, std::function<void()> trigger);
    /// The action with that id, which must be there.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }

private:
    QWidget *m_window;
    std::vector<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

} // namespace Plimsoll
