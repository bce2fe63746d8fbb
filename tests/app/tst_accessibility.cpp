// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "pagetrial.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// Whatever takes the keyboard tells a screen reader what it is called and what it is, on every page of the window.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    /// One record of each type that pages show and the sample lacks.
    void addRisk()
    {
        PlanDocument &document = *m_window->session().document();
        Risk risk;
        risk.id = document.ids().next<Risk>();
        risk.title = u"Signing keys expire"_s;
        RiskAction action;
        action.id = document.ids().next<RiskAction>();
        action.risk = risk.id;
        action.title = u"Order new keys"_s;
        PlanDraft draft(document.plan());
        draft.put(risk);
        draft.put(action);
        QVERIFY(document.execute(draft.toEdit(u"Add a risk"_s)).hasValue());
        m_window->workspace()->selection().setRecords({{u"risk"_s, risk.id.value()}});
    }

    /// What is hidden in tabs counts too, once it is shown.
    void checkTabs()
    {
        for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (!tabs->isVisibleTo(m_window.get()) || !tabs->isTabVisible(i))
                    continue;
                tabs->setCurrentIndex(i);
                const QStringList wrong = namelessControls(*m_window);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            }
        }
        const QStringList wrong = namelessControls(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder.path()));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->files().openSample();
        QVERIFY(m_window->workspace());
        addRisk();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theCheckFindsWhatHasNoName()
    {
        QWidget root;
        auto *button = new QToolButton(&root);
        button->setFocusPolicy(Qt::TabFocus);
        root.show();
        QCOMPARE(namelessControls(root).size(), 1);
        button->setAccessibleName(u"Press"_s);
        QCOMPARE(namelessControls(root), QStringList());
    }

    void theCheckFindsWhatHoldsTheFocus()
    {
        QWidget root;
        auto *line = new QLineEdit(&root);
        auto *standIn = new QWidget(&root);
        new QPushButton(&root);
        root.show();
        QCOMPARE(unreachedControls(root), QStringList());
        standIn->setFocusProxy(line);
        QCOMPARE(unreachedControls(root).size(), 1);
    }

    void everyPage_data() { PageTrial::addPages(*m_window->workspace()); }
    void everyPage()
    {
        QFETCH(QString, page);
        m_window->workspace()->showPage(page);
        const Page *shown = m_window->workspace()->centre().page();
        QVERIFY(shown);
        checkTabs();
        PageTrial::forEachView(*shown, [this] { checkTabs(); });
    }

    void everyPanel_data() { PageTrial::addPanels(); }
    void everyPanel()
    {
        QFETCH(QString, panel);
        m_window->workspace()->showPanel(panel);
        const QStringList wrong = namelessControls(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
