// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/centrepane.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/fitpanel.h"
#include "views/common/page.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/leveling/levelingdialog.h"

#include <QComboBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// When work can be leveled from the window, and why not.
class TestLevelCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    QAction *level() { return m_window->actions().action(u"plan.level"_s); }

    template<typename Change>
    void change(Change &&change)
    {
        PlanDocument &document = *m_window->session().document();
        PlanDraft draft(document.plan());
        change(draft);
        const auto done = document.execute(draft.toEdit(u"Change"_s));
        QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().text));
    }

    template<typename R>
    static void removeAll(PlanDraft &draft)
    {
        const Table<R> all = draft.plan().template table<R>();
        for (const R &record : all)
            draft.remove(record.id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder.path()));
        m_window->show();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theActionSaysWhyNot()
    {
        QVERIFY(!level()->isEnabled());
        QCOMPARE(level()->text(), u"Le&vel work…"_s);
        m_window->actions().action(u"file.sample"_s)->trigger();
        change([](PlanDraft &draft) {
            removeAll<ScheduledWork>(draft);
            removeAll<Demand>(draft);
        });
        QVERIFY(!level()->isEnabled());
        QCOMPARE(level()->text(), u"Le&vel work… (no work with hours is planned)"_s);
        change([](PlanDraft &draft) {
            WorkItem item;
            item.id = WorkItemId(1);
            item.release = draft.plan().table<Release>().at(0).id;
            item.title = u"Groundwork"_s;
            draft.put(item);
            draft.put(Demand{DemandId(1), item.id, draft.plan().table<Skill>().at(0).id, 8, 8, 8, 1, {}, 0});
            removeAll<PersonSkill>(draft);
        });
        QVERIFY(!level()->isEnabled());
        QCOMPARE(level()->text(), u"Le&vel work… (nobody has a skill yet)"_s);
        change([](PlanDraft &draft) {
            draft.put(PersonSkill{PersonSkillId(1), draft.plan().table<Person>().at(0).id, draft.plan().table<Skill>().at(0).id, 3});
        });
        QVERIFY(level()->isEnabled());
        QCOMPARE(level()->text(), u"Le&vel work…"_s);
    }

    void theCureOfAProblemOpensWhereItIsChosen()
    {
        Workspace &workspace = *m_window->workspace();
        Q_EMIT workspace.cureRequested(CurePlace::Leveling, {});
        const QPointer<LevelingDialog> dialog = m_window->findChild<LevelingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!dialog);
        ReleaseId release;
        for (const Release &last : workspace.document().plan().table<Release>())
            release = last.id;
        Q_EMIT workspace.cureRequested(CurePlace::Fit, release);
        auto *capacity = qobject_cast<CapacityPage *>(workspace.centre().page());
        QVERIFY(capacity);
        QVERIFY(capacity->fit().isVisible());
        QCOMPARE(capacity->fit().release(), release);
        Q_EMIT workspace.cureRequested(CurePlace::SkillsOfPeople, {});
        QVERIFY(!capacity->fit().isVisible());
        QVERIFY(capacity->table(u"person_skill"_s)->isVisible());
    }

    void theScopeOffersBoth()
    {
        Workspace &workspace = *m_window->workspace();
        QAction *fit = m_window->actions().action(u"plan.fit"_s);
        workspace.showPage(u"scope"_s);
        const std::vector<QAction *> tools = workspace.centre().page()->tools();
        QVERIFY(std::ranges::count(tools, level()) == 1 && std::ranges::count(tools, fit) == 1);
        fit->trigger();
        const auto *capacity = qobject_cast<CapacityPage *>(workspace.centre().page());
        QVERIFY(capacity && capacity->fit().isVisible());
    }

    void theTimelineAndTheCapacityOfferLeveling()
    {
        Workspace &workspace = *m_window->workspace();
        for (const QString &page : {u"timeline"_s, u"capacity"_s}) {
            workspace.showPage(page);
            const std::vector<QAction *> tools = workspace.centre().page()->tools();
            QVERIFY2(std::ranges::count(tools, level()) == 1, qPrintable(page));
        }
        // Nothing is to be done: it says so on the button, too.
        change([](PlanDraft &draft) { removeAll<PersonSkill>(draft); });
        QVERIFY(!level()->isEnabled());
        QVERIFY(level()->toolTip().contains(u"nobody has a skill yet"_s));
        QVERIFY(workspace.document().undo().hasValue());
        QVERIFY(level()->isEnabled());
    }

    void besideTheFitItIsForTheSameRelease()
    {
        Workspace &workspace = *m_window->workspace();
        const ReleaseId next(98);
        change([&](PlanDraft &draft) {
            Release release;
            release.id = next;
            release.product = draft.plan().table<Release>().at(0).product;
            release.name = u"Next"_s;
            draft.put(release);
        });
        workspace.selection().setRelease({});
        workspace.showPage(u"capacity"_s);
        auto *capacity = qobject_cast<CapacityPage *>(workspace.centre().page());
        QVERIFY(capacity);
        capacity->showFit(next);
        level()->trigger();
        const QPointer<LevelingDialog> dialog = m_window->findChild<LevelingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto boxes = dialog->findChildren<QComboBox *>();
        QVERIFY(std::ranges::any_of(boxes, [next](const QComboBox *box) { return box->currentData().toLongLong() == next.value(); }));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void theDialogClosesWithThePlan()
    {
        level()->trigger();
        const QPointer<LevelingDialog> dialog = m_window->findChild<LevelingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        // The plan may be edited beside it; asked for again, it is the same one.
        QVERIFY(!dialog->isModal());
        level()->trigger();
        QCOMPARE(m_window->findChildren<LevelingDialog *>().size(), 1);
        m_window->session().close();
        QVERIFY(!dialog);
        QVERIFY(!level()->isEnabled());
    }
};

QTEST_MAIN(TestLevelCommands)
#include "tst_levelcommands.moc"
