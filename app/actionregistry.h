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

/// What must be open for an action to be of use.
enum class Needs { Nothing, Plan, WritablePlan };

/// Every action of a window once, by a stable id: menus, toolbar, palette and the list of shortcuts all ask here. Actions are enabled by
/// what is open; whoever knows more (nothing to undo) may disable one further.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget *window);

    /// Makes an action; ids are unique. The text carries its menu mnemonic.
    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut, Needs needs,
                 std::function<void()> trigger);
    /// The action with that id, which must be there.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const { return m_byId.contains(id); }
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }

    /// Enables and disables all actions by what they need.
    void setPlanState(bool open, bool writable);

private:
    QWidget *m_window;
    std::vector<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<QAction *, Needs> m_needs;
};

} // namespace Plimsoll
