// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/recentplans.h"
#include "app/window/windowcontext.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

class QStackedWidget;

namespace Plimsoll {

/// Where a window keeps what is its own: settings and plans without a name.
struct WindowFolders {
    QString settingsFile;
    QString drafts;

    /// Those of this user.
    [[nodiscard]] static WindowFolders standard();
    /// All in one folder, for pictures and tests.
    [[nodiscard]] static WindowFolders in(const QString &folder);
};

class CommandPalette;
class EditCommands;
class FileCommands;
class LevelCommands;
class Menus;
class MessageSlot;
class Page;
class PlanCommands;
class PlanBar;
class PlanStatusBar;
class PlanWatch;
class ViewCommands;
class WelcomePane;
class Workspace;

/// The window: puts actions, session, panes and bars together and tells them of each other; everything else is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The clock must outlive the window.
    MainWindow(const Clock &clock, const WindowFolders &folders, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] FileCommands &files() { return *m_files; }
    [[nodiscard]] DocumentSession &session() { return m_session; }
    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    [[nodiscard]] RecentPlans &recentPlans() { return m_recent; }
    [[nodiscard]] PlanStatusBar &planStatus() { return *m_status; }
    /// Null while no plan is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    /// Of what the window shows now.
    [[nodiscard]] MessageSlot &messages();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCommands();
    void makeBars();
    void connectSession();
    void showPlan(PlanDocument &document);
    void leavePlan();
    void connectWorkspace();
    void showPage(Page *page);
    void showSelection();
    void showTitle();
    void restoreWindow();
    void saveWindow();

    QSettings m_settings;
    ActionRegistry m_actions;
    RecentPlans m_recent;
    DocumentSession m_session;
    WindowContext m_context;
    std::unique_ptr<Workspace> m_workspace;
    QStackedWidget *m_stack;
    WelcomePane *m_welcome;
    PlanBar *m_bar;
    PlanStatusBar *m_status;
    CommandPalette *m_palette;
    FileCommands *m_files = nullptr;
    EditCommands *m_edits = nullptr;
    ViewCommands *m_views = nullptr;
    PlanCommands *m_plans = nullptr;
    LevelCommands *m_leveling = nullptr;
    Menus *m_menus = nullptr;
    PlanWatch *m_watch = nullptr;
};

} // namespace Plimsoll
