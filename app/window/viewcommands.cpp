// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewcommands.h"

#include "app/actionregistry.h"
#include "app/window/centrepane.h"
#include "app/window/documentsession.h"
#include "app/window/workspace.h"
#include "views/common/page.h"
#include "views/common/theme.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const auto schemeKey = u"appearance/scheme"_s;

struct SchemeChoice {
    ColourScheme scheme;
    QString name;
};

const std::array<SchemeChoice, 3> &schemes()
{
    static const std::array<SchemeChoice, 3> all{
        {{ColourScheme::System, u"system"_s}, {ColourScheme::Light, u"light"_s}, {ColourScheme::Dark, u"dark"_s}}};
    return all;
}

} // namespace

ViewCommands::ViewCommands(const WindowContext &context, QLineEdit &filter, QObject *parent)
    : QObject(parent), m_context(context), m_filter(filter)
{
    addPages();
    addPanes();
    addZoom();
    addSchemes();
}

void ViewCommands::addPages()
{
    auto *group = new QActionGroup(this);
    int number = 1;
    for (const PageKind &kind : pageKinds()) {
        const QKeySequence shortcut = number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        QAction *action = m_context.actions.add(u"view.page."_s + kind.id, kind.text, kind.icon, shortcut, Needs::Plan,
                                                [this, id = kind.id] { m_context.workspace()->showPage(id); });
        action->setCheckable(true);
        group->addAction(action);
        ++number;
    }
}

void ViewCommands::addPanes()
{
    ActionRegistry &actions = m_context.actions;
    const auto togglePane = [this](Workspace::Pane pane) {
        Workspace *workspace = m_context.workspace();
        workspace->setPaneShown(pane, !workspace->isPaneShown(pane));
    };
    actions.add(u"view.sidebar"_s, tr("&Sidebar"), u"sidebar-expand-left"_s, Qt::Key_F9, Needs::Plan,
                [togglePane] { togglePane(Workspace::SidebarPane); });
    actions.add(u"view.inspector"_s, tr("&Inspector"), u"sidebar-collapse-right"_s, Qt::CTRL | Qt::Key_I, Needs::Plan,
                [togglePane] { togglePane(Workspace::InspectorPane); });
    actions.add(u"view.problems"_s, tr("&Problems"), u"dialog-warning"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, Needs::Plan,
                [this] { togglePanel(u"problems"_s); });
    actions.add(u"view.history"_s, tr("Undo &history"), u"view-history"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H, Needs::Plan,
                [this] { togglePanel(u"history"_s); });
    for (const char *id : {"view.sidebar", "view.inspector", "view.problems", "view.history"})
        actions.action(QString::fromLatin1(id))->setCheckable(true);
    actions.add(u"view.filter"_s, tr("&Filter"), u"view-filter"_s, QKeySequence(Qt::CTRL | Qt::Key_F), Needs::Plan, [this] {
        m_filter.setFocus(Qt::ShortcutFocusReason);
        m_filter.selectAll();
    });
    actions.add(u"view.nextPane"_s, tr("&Next pane"), {}, Qt::Key_F6, Needs::Plan, [this] { m_context.workspace()->focusNextPane(1); });
    actions.add(u"view.previousPane"_s, tr("Pre&vious pane"), {}, Qt::SHIFT | Qt::Key_F6, Needs::Plan,
                [this] { m_context.workspace()->focusNextPane(-1); });
    QAction *full = actions.add(u"view.fullScreen"_s, tr("F&ull screen"), {}, Qt::Key_F11, Needs::Nothing, [this] {
        QWidget &window = m_context.window;
        window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
    });
    full->setCheckable(true);
}

void ViewCommands::addZoom()
{
    m_context.actions.add(u"view.zoomIn"_s, tr("Zoom &in"), u"zoom-in"_s, QKeySequence::ZoomIn, Needs::Plan, [this] { zoomBy(10); });
    m_context.actions.add(u"view.zoomOut"_s, tr("Zoom &out"), u"zoom-out"_s, QKeySequence::ZoomOut, Needs::Plan, [this] { zoomBy(-10); });
}

void ViewCommands::addSchemes()
{
    auto *group = new QActionGroup(this);
    const std::array texts{tr("Like the &system"), tr("&Light"), tr("&Dark")};
    for (size_t i = 0; i < schemes().size(); ++i) {
        QAction *action = m_context.actions.add(u"settings.scheme."_s + schemes()[i].name, texts[i], {}, {}, Needs::Nothing, [this, i] {
            m_context.settings.setValue(schemeKey, schemes()[i].name);
            applyScheme();
        });
        action->setCheckable(true);
        group->addAction(action);
    }
}

void ViewCommands::applyScheme()
{
    const QString chosen = m_context.settings.value(schemeKey, schemes()[0].name).toString();
    for (const SchemeChoice &choice : schemes()) {
        QAction *action = m_context.actions.action(u"settings.scheme."_s + choice.name);
        if (choice.name == chosen) {
            action->setChecked(true);
            applyColourScheme(choice.scheme);
        }
    }
}

void ViewCommands::togglePanel(const QString &id)
{
    Workspace *workspace = m_context.workspace();
    workspace->showPanel(workspace->panel() == id ? QString() : id);
}

void ViewCommands::zoomBy(int amount)
{
    Page *page = m_context.workspace()->centre().page();
    if (page && page->zoom() >= 0)
        page->setZoom(std::clamp(page->zoom() + amount, 0, 100));
}

void ViewCommands::showState()
{
    Workspace *workspace = m_context.workspace();
    ActionRegistry &actions = m_context.actions;
    actions.action(u"view.sidebar"_s)->setChecked(workspace && workspace->isPaneShown(Workspace::SidebarPane));
    actions.action(u"view.inspector"_s)->setChecked(workspace && workspace->isPaneShown(Workspace::InspectorPane));
    actions.action(u"view.problems"_s)->setChecked(workspace && workspace->panel() == u"problems");
    actions.action(u"view.history"_s)->setChecked(workspace && workspace->panel() == u"history");
    if (!workspace)
        return;
    const QString page = u"view.page."_s + workspace->centre().pageId();
    if (actions.contains(page))
        actions.action(page)->setChecked(true);
    const bool zooms = workspace->centre().page() && workspace->centre().page()->zoom() >= 0;
    actions.action(u"view.zoomIn"_s)->setEnabled(zooms);
    actions.action(u"view.zoomOut"_s)->setEnabled(zooms);
}

} // namespace Plimsoll
