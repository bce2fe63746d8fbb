// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/documentfixture.h"
#include "views/common/planselection.h"
#include "views/scope/scopecommands.h"
#include "views/scope/scopepage.h"
#include "views/triage/exceptionrequestdialog.h"

#include <QAction>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Exceptions are asked for on the page of the scope. It is Mon 18 May 2026.
class TestScopeExceptions : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId hook{103}, paint{104};

    static Plan frozenOn(QDate day)
    {
        Plan plan = SmallPlan::make();
        Milestone freeze = *plan.find(SmallPlan::freeze);
        freeze.title = u"Einfrieren des Codes"_s;
        freeze.freezes = FreezeScope::Code;
        freeze.rule = RuleKind::Pinned;
        freeze.anchor = {};
        freeze.pinned = day;
        plan.put(freeze);
        WorkItem item;
        item.release = SmallPlan::release;
        item.id = hook;
        item.key = u"C-3"_s;
        item.title = u"Hook"_s;
        plan.put(item);
        item.id = paint;
        item.key = u"C-4"_s;
        item.title = u"Yellow paint"_s;
        plan.put(item);
        return plan;
    }

    struct Stage : DocumentFixture {
        explicit Stage(const Plan &plan) : DocumentFixture(plan)
        {
            page.resize(1400, 800);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page))
                qFatal("no window");
        }
        PlanSelection selection;
        ScopePage page{document(), selection};
        QAction *ask = page.commands().askException();

        void select(const std::vector<WorkItemId> &ids)
        {
            std::vector<RecordReference> records;
            for (const WorkItemId id : ids)
                records.push_back({u"work_item"_s, id.value()});
            selection.setRecords(records);
            QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void anExceptionIsAskedForBehindTheFreeze()
    {
        Stage stage(frozenOn({2026, 5, 13}));
        QVERIFY(!stage.ask->isEnabled());
        stage.select({hook, paint});
        QVERIFY(!stage.ask->isEnabled());
        stage.select({hook});
        QVERIFY(stage.ask->isEnabled());
        stage.ask->trigger();
        auto *dialog = stage.page.findChild<ExceptionRequestDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        PlanDocument &document = stage.document();
        QCOMPARE(document.plan().table<ExceptionRequest>().size(), 1);
        const ExceptionRequest asked = document.plan().table<ExceptionRequest>().at(0);
        QCOMPARE(asked.title, u"C-3: Hook"_s);
        QCOMPARE(asked.release, SmallPlan::release);
        QCOMPARE(asked.workItem, hook);
        QVERIFY(!asked.bug.isValid());
        QVERIFY(document.undo());
        QCOMPARE(document.plan().table<ExceptionRequest>().size(), 0);
    }

    /// The code is frozen later.
    void oneIsAskedForWhatJoinedAfterTheScopeWasFrozen()
    {
        Plan plan = frozenOn({2026, 6, 19});
        Milestone agreed = *plan.find(SmallPlan::freeze);
        agreed.id = MilestoneId(105);
        agreed.title = u"Scope freeze"_s;
        agreed.freezes = FreezeScope::Scope;
        agreed.pinned = QDate(2026, 5, 13);
        plan.put(agreed);
        WorkItem joined = *plan.find(hook);
        joined.joined = QDate(2026, 5, 13);
        plan.put(joined);
        Stage stage(plan);
        stage.select({paint});
        QVERIFY(!stage.ask->isEnabled());
        stage.select({hook});
        QVERIFY(stage.ask->isEnabled());
    }

    void noneIsAskedForBefore()
    {
        Stage stage(frozenOn({2026, 5, 19}));
        stage.select({hook});
        QVERIFY(!stage.ask->isEnabled());
    }
};

QTEST_MAIN(TestScopeExceptions)
#include "tst_scopeexceptions.moc"
