// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/window/branchcommands.h"
#include "app/window/calendarcommands.h"
#include "app/window/capacitycommands.h"
#include "app/window/centrepane.h"
#include "app/window/editcommands.h"
#include "app/window/exportcommands.h"
#include "app/window/filecommands.h"
#include "app/window/helpcommands.h"
#include "app/window/insertcommands.h"
#include "app/window/levelcommands.h"
#include "app/window/menus.h"
#include "app/window/messageslot.h"
#include "app/window/pagewiring.h"
#include "app/window/planbar.h"
#include "app/window/plancommands.h"
#include "app/window/planstatusbar.h"
#include "app/window/planwatch.h"
#include "app/window/publishcommands.h"
#include "app/window/selectiontext.h"
#include "app/window/taborder.h"
#include "app/window/viewcommands.h"
#include "app/window/welcomepane.h"
#include "app/window/workspace.h"
#include "views/common/page.h"
#include "views/palette/commandpalette.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QSize smallestWindow{900, 600};
constexpr QSize usualWindow{1440, 900};

} // namespace

WindowFolders WindowFolders::standard()
{
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {settings + "/plimsoll/plimsoll.ini"_L1, Drafts::standardFolder()};
}

WindowFolders WindowFolders::in(const QString &folder)
{
    return {folder + "/plimsoll.ini"_L1, folder + "/drafts"_L1};
}

MainWindow::MainWindow(const Clock &clock, const WindowFolders &folders, QWidget *parent)
    : QMainWindow(parent), m_settings(folders.settingsFile, QSettings::IniFormat), m_actions(this), m_recent(m_settings),
      m_session(clock, Drafts(folders.drafts)),
      m_context{*this, m_actions, m_session, m_recent, m_settings, [this] { return m_workspace.get(); },
                [this]() -> MessageSlot & { return messages(); }, [this](const QString &text) { m_status->tell(text); }},
      m_stack(new QStackedWidget), m_bar(new PlanBar), m_status(new PlanStatusBar), m_palette(new CommandPalette(this))
{
    setMinimumSize(smallestWindow);
    makeCommands();
    m_welcome = new WelcomePane(m_context, *m_files);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    connect(m_welcome, &WelcomePane::importRequested, m_plans, &PlanCommands::importSchedule);
    makeBars();
    connectSession();
    m_views->applyScheme();
    m_views->showState();
    leavePlan();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // Pages hold on to the document, and actions of pages stand in the bars.
    m_session.close();
}

MessageSlot &MainWindow::messages()
{
    return m_workspace ? m_workspace->messages() : m_welcome->messages();
}

void MainWindow::makeCommands()
{
    m_files = new FileCommands(m_context, this);
    m_edits = new EditCommands(m_context, *m_palette, this);
    m_views = new ViewCommands(m_context, m_bar->filterLine(), this);
    new InsertCommands(m_context, this);
    m_plans = new PlanCommands(m_context, this);
    new BranchCommands(m_context, this);
    new CalendarCommands(m_context, this);
    new CapacityCommands(m_context, this);
    m_leveling = new LevelCommands(m_context, this);
    new ExportCommands(m_context, this);
    new PublishCommands(m_context, this);
    new HelpCommands(m_context, this);
    m_watch = new PlanWatch(m_context, *m_files, this);
    m_menus = new Menus(*this, m_actions, *m_files);
}

void MainWindow::makeBars()
{
    m_bar->fill(m_actions);
    addToolBar(m_bar);
    connect(m_bar, &PlanBar::filterChanged, this, [this](const QString &text) {
        if (m_workspace)
            m_workspace->centre().setFilter(text);
    });
    connect(m_bar, &PlanBar::filterLeft, this, [this] {
        if (m_workspace)
            m_workspace->centre().setFocus();
    });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    connect(m_status, &PlanStatusBar::problemsToggled, m_actions.action(u"view.problems"_s), &QAction::trigger);
    connect(m_status, &PlanStatusBar::historyToggled, m_actions.action(u"view.history"_s), &QAction::trigger);
    connect(m_status, &PlanStatusBar::zoomChosen, this, [this](int zoom) {
        Page *page = m_workspace ? m_workspace->centre().page() : nullptr;
        if (page && page->zoom() >= 0 && page->zoom() != zoom)
            page->setZoom(zoom);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &DocumentSession::aboutToClose, this, &MainWindow::leavePlan);
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::showPlan);
}

void MainWindow::showPlan(PlanDocument &document)
{
    m_workspace = std::make_unique<Workspace>(document);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_actions.setPlanState(true, m_session.isWritable());
    connectWorkspace();
    m_workspace->showPage(m_workspace->centre().kinds().empty() ? QString() : m_workspace->centre().kinds().front().id);
    m_workspace->restoreState(m_settings.value(u"window/workspace"_s).toByteArray());
    m_workspace->goToUsefulDate();
    m_workspace->focusCentre();
    m_edits->follow(&document);
    m_leveling->follow(&document);
    m_bar->setPlanOpen(true);
    m_status->show();
    m_status->setSaved(m_session.isWritable() ? m_session.isDraft() ? tr("Draft, all changes saved") : tr("All changes saved")
                                              : tr("Read only"));
    showSelection();
    showTitle();
    m_views->showState();
    m_watch->begin();
    if (!m_session.isDraft())
        m_recent.add(document.path(), document.plan().planId);
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    CentrePane *centre = &workspace->centre();
    connect(workspace, &Workspace::panesChanged, this, [this] {
        m_views->showState();
        m_status->setPanelShown(m_workspace->panel());
    });
    connect(workspace, &Workspace::problemsChanged, m_status, &PlanStatusBar::setProblems);
    connect(workspace, &Workspace::cureRequested, m_leveling, &LevelCommands::openCure);
    connect(centre, &CentrePane::pageMade, this, [this](Page *page) {
        wirePage(*page, m_context, *m_plans, *m_leveling, [this] { m_bar->filterLine().clear(); });
    });
    connect(centre, &CentrePane::pageChanged, this, &MainWindow::showPage);
    connect(centre, &CentrePane::zoomChanged, m_status, &PlanStatusBar::setZoom);
    connect(centre, &CentrePane::statusTold, m_status, &PlanStatusBar::tell);
    connect(&workspace->selection(), &PlanSelection::recordsChanged, this, &MainWindow::showSelection);
    connect(m_session.document(), &PlanDocument::changed, this, &MainWindow::showSelection);
}

void MainWindow::leavePlan()
{
    if (m_workspace)
        m_settings.setValue(u"window/workspace"_s, m_workspace->saveState());
    m_menus->setPageTools({});
    m_bar->setPageTools({});
    m_bar->setPlanOpen(false);
    m_workspace.reset();
    m_actions.setPlanState(false, false);
    m_edits->follow(nullptr);
    m_leveling->follow(nullptr);
    m_status->hide();
    m_views->showState();
    m_welcome->refresh();
    showTitle();
}

void MainWindow::showPage(Page *page)
{
    m_menus->setPageTools(page->tools());
    m_bar->setPageTools(page->tools());
    m_status->setZoom(page->zoom());
    m_views->showState();
}

void MainWindow::showSelection()
{
    m_status->setSelection(selectionText(*m_session.document(), m_workspace->selection()));
}

void MainWindow::showTitle()
{
    setWindowTitle(m_session.document() && m_workspace ? tr("%1 — Plimsoll").arg(m_session.name()) : tr("Plimsoll"));
}

void MainWindow::restoreWindow()
{
    resize(usualWindow);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::saveWindow()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/lastPlan"_s, m_session.document() ? m_session.document()->path() : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Everything is on disk already, so nothing is asked.
    saveWindow();
    m_session.close();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_watch)
        m_watch->check();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *widget = m_workspace ? nextByTab(*this, m_workspace->panes(), next) : nullptr;
    if (!widget)
        return QMainWindow::focusNextPrevChild(next);
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace Plimsoll
