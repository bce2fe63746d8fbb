// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "pagetrial.h"
#include "support/namelesscontrols.h"
#include "views/common/recordtableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QPointer>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// Without a mouse: Tab alone, with Ctrl in tables of records, comes to whatever takes the keyboard and back to where it began.
class KeyboardWalkTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int mostSteps = 200;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    /// What speaks for the widget that has the focus: the box of a line, the proxy's owner.
    static void note(QSet<const QWidget *> &seen, const QWidget *widget)
    {
        for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
            seen.insert(widget);
            if (!NamelessControls::isPart(widget))
                return;
        }
    }

    static void pressTab(QWidget &focused, Qt::KeyboardModifiers modifiers)
    {
        const QWidget *within = &focused;
        while (within && !qobject_cast<const RecordTableView *>(within))
            within = within->parentWidget();
        const Qt::Key key = modifiers.testFlag(Qt::ShiftModifier) ? Qt::Key_Backtab : Qt::Key_Tab;
        QTest::keyClick(&focused, key, within ? modifiers | Qt::ControlModifier : modifiers);
    }

    /// Radio buttons of a group are gone through by arrows: one stands for all.
    bool isReached(const QSet<const QWidget *> &seen, const QWidget *widget) const
    {
        if (seen.contains(widget))
            return true;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->autoExclusive())
            return false;
        return std::ranges::any_of(widget->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly),
                                   [&](const QAbstractButton *other) { return other->autoExclusive() && seen.contains(other); });
    }

    /// What waits for the keyboard.
    std::vector<QPointer<QWidget>> stops() const
    {
        std::vector<QPointer<QWidget>> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !NamelessControls::isPart(widget)
                && !widget->focusProxy())
                found.emplace_back(widget);
        }
        return found;
    }

    /// What the walk does not come to, and where it is held; empty where all is well. What is replaced on the way, as the inspector's fields
    /// where it comes to another record, is not asked for.
    QStringList walk(Qt::KeyboardModifiers modifiers)
    {
        m_window->workspace()->focusCentre();
        QWidget *first = QApplication::focusWidget();
        if (!first)
            return {u"nothing takes the keyboard"_s};
        QSet<const QWidget *> seen;
        note(seen, first);
        const auto expected = stops();
        int steps = 0;
        for (; steps < mostSteps; ++steps) {
            pressTab(*QApplication::focusWidget(), modifiers);
            if (QApplication::focusWidget() == first)
                break;
            note(seen, QApplication::focusWidget());
        }
        if (steps == mostSteps)
            return {u"does not come back, is at "_s + NamelessControls::pathOf(QApplication::focusWidget())};
        QStringList wrong;
        for (const QPointer<QWidget> &widget : expected) {
            if (widget && widget->isVisible() && widget->isEnabled() && !isReached(seen, widget))
                wrong += u"not reached: "_s + NamelessControls::pathOf(widget);
        }
        return wrong;
    }

    void checkWalk(Qt::KeyboardModifiers modifiers = {})
    {
        const QStringList wrong = walk(modifiers);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder.path()));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().openSample();
        QVERIFY(m_window->workspace());
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyPage_data() { PageTrial::addPages(*m_window->workspace()); }
    void everyPage()
    {
        QFETCH(QString, page);
        m_window->workspace()->showPage(page);
        const Page *shown = m_window->workspace()->centre().page();
        QVERIFY(shown);
        checkWalk();
        checkWalk(Qt::ShiftModifier);
        PageTrial::forEachView(*shown, [this] { checkWalk(); });
        for (QTabWidget *tabs : shown->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count() && !QTest::currentTestFailed(); ++i) {
                if (!tabs->isVisible() || !tabs->isTabVisible(i))
                    continue;
                tabs->setCurrentIndex(i);
                checkWalk();
            }
        }
    }

    void everyPanel_data() { PageTrial::addPanels(); }
    void everyPanel()
    {
        QFETCH(QString, panel);
        m_window->workspace()->showPanel(panel);
        checkWalk();
    }

    /// Whoever types goes from cell to cell, and is not held in the table.
    void tabLeavesTheTableBehindTheLastCell()
    {
        m_window->workspace()->showPage(u"milestones"_s);
        auto *table = m_window->workspace()->centre().page()->findChild<RecordTableView *>();
        QVERIFY(table);
        table->setFocus();
        const QModelIndex first = table->model()->index(0, table->horizontalHeader()->logicalIndex(0));
        table->setCurrentIndex(first);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(table->hasFocus());
        QVERIFY(table->currentIndex() != first);
        QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(table->currentIndex(), first);
        QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!table->hasFocus());
        table->setFocus();
        int column = table->model()->columnCount() - 1;
        while (table->isColumnHidden(table->horizontalHeader()->logicalIndex(column)))
            --column;
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, table->horizontalHeader()->logicalIndex(column)));
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(!table->hasFocus());
    }
};

QTEST_MAIN(KeyboardWalkTest)
#include "tst_keyboardwalk.moc"
