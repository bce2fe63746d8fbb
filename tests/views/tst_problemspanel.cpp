// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemspanel.h"

#include "domain/edits/fieldedits.h"
#include "support/cranefixture.h"
#include "views/common/planselection.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
using Fixture = CraneFixture;

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private:
    /// The problems that a fresh look at the plan finds.
    static std::vector<Problem> found(const PlanDocument &document)
    {
        return findProblems(document.plan(), document.timetable(), document.today());
    }
    /// Makes the thaw and the freeze count from each other.
    static PlanEdit circle(const PlanDocument &document)
    {
        return edits::setField(document.plan(), Fixture::freeze, &Milestone::anchor, Fixture::thaw);
    }

private Q_SLOTS:
    void aCircleIsFoundAndLeadsToItsMilestone()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.count(Severity::Error), 0);
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QVERIFY(panel.isOutdated());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.problems(), found(fixture.document()));
        QVERIFY(panel.count(Severity::Error) > 0);
        QCOMPARE(counts.last().first().toInt(), panel.count(Severity::Error));
        auto *list = panel.findChild<QTreeWidget *>();
        QTreeWidgetItem *errors = list->topLevelItem(0);
        QCOMPARE(errors->text(0), u"Errors (%1)"_s.arg(panel.count(Severity::Error)));
        QTreeWidgetItem *first = errors->child(0);
        QVERIFY(first->data(0, Qt::AccessibleTextRole).toString().startsWith(u"Error: "_s));
        Q_EMIT list->itemClicked(first, 0);
        QCOMPARE(selection.records().size(), size_t(1));
        QCOMPARE(selection.records().front().table, u"milestone"_s);
        QCOMPARE(selection.records().front().id, panel.problems().front().record);
    }

    void onlyTheResultForTheLastRevisionIsTaken()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
        // The search of the first revision is under way: its result must be dropped.
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(counts.count(), 1);
        QCOMPARE(panel.problems(), found(fixture.document()));
        QVERIFY(fixture.document().undo().hasValue());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.count(Severity::Error), 0);
    }

    void theStateIsSaid()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        const auto *state = panel.findChild<QLabel *>();
        QCOMPARE(state->text(), u"Looking for problems…"_s);
        QTRY_VERIFY(!panel.isOutdated());
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QCOMPARE(state->text(), u"Outdated; looking again…"_s);
        QTRY_VERIFY(!panel.isOutdated());
        QVERIFY(state->isHidden());
    }

    void anExceptionIsRemovedFromTheMenu()
    {
        Fixture fixture;
        Plan after = fixture.document().plan();
        WindowException exception;
        exception.id = WindowExceptionId(90);
        exception.window = Fixture::blackout;
        exception.milestone = Fixture::docs; // After the window.
        exception.allowedBy = u"Ada"_s;
        exception.reason = u"In case"_s;
        after.put(exception);
        QVERIFY(fixture.document().execute(editBetween(fixture.document().plan(), after, u"Allow"_s)));
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        panel.resize(800, 400);
        panel.show();
        QTRY_VERIFY(!panel.isOutdated());
        auto *list = panel.findChild<QTreeWidget *>();
        QTreeWidgetItem *unused = nullptr;
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            for (int column = 0; column < list->columnCount(); ++column)
                unused = (*it)->text(column).contains("Ada"_L1) ? *it : unused;
        }
        QVERIFY(unused);
        Q_EMIT list->customContextMenuRequested(list->visualItemRect(unused).center());
        const auto *menu = panel.findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto remove = std::ranges::find(actions, u"&Remove the Exception"_s, &QAction::text);
        QVERIFY(remove != actions.end());
        (*remove)->trigger();
        QCOMPARE(fixture.document().plan().find(exception.id), nullptr);
    }

    void itMayGoWhileItSearches()
    {
        Fixture fixture;
        PlanSelection selection;
        { ProblemsPanel panel(fixture.document(), selection); }
        QTest::qWait(20);
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
