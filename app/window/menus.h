// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace Plimsoll {

class ActionRegistry;
class FileCommands;

/// The menu bar, made of the registry's actions. The page's own tools stand in the Tools menu while the page is shown.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMainWindow &window, ActionRegistry &actions, FileCommands &files);

    /// The actions belong to the page; a null pointer is a separator.
    void setPageTools(const std::vector<QAction *> &tools);

private:
    QMenu *addMenu(const QString &title, std::initializer_list<const char *> ids);
    void addIds(QMenu &menu, std::initializer_list<const char *> ids);
    void addFileMenu(FileCommands &files);
    void addViewMenu();

    QMainWindow &m_window;
    ActionRegistry &m_actions;
    QMenu *m_tools = nullptr;
    std::vector<QAction *> m_ownTools;
};

} // namespace Plimsoll
