// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace Plimsoll {

class ActionRegistry;

/// Every action of the window that has a shortcut, with a line to search it by name or key.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void filter(const QString &typed);

    QTreeWidget *m_list;
};

} // namespace Plimsoll
