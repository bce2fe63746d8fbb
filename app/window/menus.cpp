// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus.h"

#include "app/actionregistry.h"
#include "app/window/filecommands.h"
#include "app/window/pagekinds.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Menus::Menus(QMainWindow &window, ActionRegistry &actions, FileCommands &files) : QObject(&window), m_window(window), m_actions(actions)
{
    addFileMenu(files);
    addMenu(tr("&Edit"), {"edit.undo", "edit.redo", "", "view.filter", "edit.palette"});
    addViewMenu();
    addMenu(tr("&Insert"), {"insert.milestone", "insert.window", "insert.booking", "", "insert.release", "plan.branch", "plan.hotfix", "insert.product"});
    addMenu(tr("&Plan"), {"plan.settings", "plan.calendars", "", "plan.slip", "plan.findDate", "plan.allowInWindow", "plan.baselines", "plan.whatIf", "", "plan.level", "plan.fit", "", "plan.invite", "plan.invitations", "", "plan.branch", "plan.mint", "plan.hotfix", "plan.copyRules", "plan.reapply", "", "plan.import", "plan.importWork", "plan.importBugs", "plan.importCalendar", "plan.turnIntoRules", "plan.learnRules", "", "plan.sendSheets",
                          "plan.readSheets", "plan.importAbsences", "", "plan.merge", "plan.verify"});
    m_tools = addMenu(tr("&Tools"), {"view.problems"});
    addMenu(tr("&Settings"), {"settings.scheme.system", "settings.scheme.light", "settings.scheme.dark", "", "settings.reopen"});
    addMenu(tr("&Help"), {"help.handbook", "help.shortcuts", "", "help.about"});
}

void Menus::addIds(QMenu &menu, std::initializer_list<const char *> ids)
{
    for (const char *id : ids) {
        if (*id == '\0')
            menu.addSeparator();
        else if (m_actions.contains(QString::fromLatin1(id)))
            menu.addAction(m_actions.action(QString::fromLatin1(id)));
    }
}

QMenu *Menus::addMenu(const QString &title, std::initializer_list<const char *> ids)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    addIds(*menu, ids);
    return menu;
}

void Menus::addFileMenu(FileCommands &files)
{
    QMenu *menu = addMenu(tr("&File"), {"file.new", "file.empty", "file.open"});
    QMenu *recent = menu->addMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [&files, recent] { files.fillRecentMenu(*recent); });
    addIds(*menu, {"file.sample", "", "file.save", "file.saveAs", "file.saveCopy", "file.revert", "", "file.publish"});
    QMenu *exports = menu->addMenu(QIcon::fromTheme(u"document-export"_s), tr("&Export"));
    addIds(*exports, {"export.pdf", "export.onePage", "export.timeline", "export.notes", "", "export.ics", "export.json", "export.csv"});
    addIds(*menu, {"", "file.close", "file.quit"});
}

void Menus::addViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    for (const PageKind &kind : pageKinds())
        menu->addAction(m_actions.action(u"view.page."_s + kind.id));
    addIds(*menu, {"", "view.sidebar", "view.inspector", "view.problems", "view.history", "", "view.zoomIn", "view.zoomOut", "",
                   "view.nextPane", "view.previousPane", "", "view.fullScreen"});
}

void Menus::setPageTools(const std::vector<QAction *> &tools)
{
    for (QAction *action : m_ownTools)
        m_tools->removeAction(action);
    m_ownTools.clear();
    if (tools.empty())
        return;
    m_ownTools.push_back(m_tools->addSeparator());
    for (QAction *tool : tools) {
        if (tool)
            m_tools->addAction(tool);
        m_ownTools.push_back(tool ? tool : m_tools->addSeparator());
    }
}

} // namespace Plimsoll
