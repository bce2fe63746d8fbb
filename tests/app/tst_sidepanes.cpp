// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/centrepane.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "pagetrial.h"
#include "views/inspector/inspector.h"
#include "views/shell/minimonth.h"
#include "views/shell/sidebar.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// What stands beside the page and above it, in a window of a usual laptop and in a narrow one.
class SidePanesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder.path()));
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->files().openSample();
        QVERIFY(m_window->workspace());
    }

    [[nodiscard]] Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        QVERIFY(m_folder.isValid());
    }

    void init() { openWindow(); }
    void cleanup() { m_window.reset(); }

    void keepTheirWidths()
    {
        Workspace &workspace = *m_window->workspace();
        QCoreApplication::processEvents();
        const int left = sidebar()->width();
        const int right = workspace.inspector().width();
        for (const PageKind &kind : workspace.centre().kinds()) {
            workspace.showPage(kind.id);
            // The layout of a page that was just made comes later.
            QTest::qWait(20);
            QVERIFY2(sidebar()->width() == left && workspace.inspector().width() == right, qPrintable(kind.id));
        }
    }

    void allViewsAreSeen()
    {
        const auto *views = sidebar()->findChild<QListWidget *>(u"sidebarViews"_s);
        QTRY_COMPARE(views->verticalScrollBar()->maximum(), 0);
    }

    void toolsLoseTheirTextsBeforeAnyIsHidden()
    {
        const auto *bar = m_window->findChild<QToolBar *>(u"planBar"_s);
        const auto isSeen = [&](const QString &id) { return bar->widgetForAction(m_window->actions().action(id))->isVisible(); };
        m_window->workspace()->showPage(u"environments"_s);
        m_window->resize(1000, 700);
        const Page *page = m_window->workspace()->centre().page();
        PageTrial::forEachView(*page, [&] { QTRY_VERIFY(isSeen(u"file.publish"_s) && isSeen(u"view.inspector"_s)); });
        const auto tools = page->tools();
        const auto view = std::ranges::find_if(tools, [](const QAction *tool) { return tool && tool->isCheckable(); });
        QVERIFY(view != tools.end());
        const auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(*view));
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
        m_window->resize(1600, 900);
        QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void foldOfTheMonthIsKept()
    {
        // Against what it does by itself here.
        const bool folded = !sidebar()->findChild<MiniMonth *>()->isFolded();
        sidebar()->setMonthFold(folded);
        openWindow();
        QCOMPARE(sidebar()->findChild<MiniMonth *>()->isFolded(), folded);
    }
};

QTEST_MAIN(SidePanesTest)
#include "tst_sidepanes.moc"
