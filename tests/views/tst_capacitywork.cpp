// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "support/documentfixture.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/capacityview.h"
#include "views/common/planselection.h"

#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Scheduled work in the grid of people and days. Today is Mon 18 May 2026; everybody works 40 hours a week.
class TestCapacityWork : public QObject
{
    Q_OBJECT

private:
    static CapacityRow rowOf(const CapacityView &grid, PersonId person)
    {
        const auto found = std::ranges::find(grid.rows(), person, &CapacityRow::person);
        return found == grid.rows().end() ? CapacityRow() : *found;
    }

private Q_SLOTS:
    void scheduledWorkIsTheirsWhoDoIt()
    {
        Plan made = SmallPlan::make();
        for (const PersonId person : {SmallPlan::ada, SmallPlan::grace})
            made.put(PersonSkill{PersonSkillId(900 + person.value()), person, SkillId(70), 3});
        for (int i = 1; i <= 5; ++i) {
            WorkItem item;
            item.id = WorkItemId(900 + i);
            item.release = SmallPlan::release;
            item.key = u"K-%1"_s.arg(i);
            item.title = u"Item"_s;
            made.put(item);
            made.put(Demand{DemandId(900 + i), item.id, SkillId(70), 12, 12, 12, 1, {}, 0});
            // One a day, each of more hours than the day has.
            const QDate day(2026, 7, 19 + i);
            made.put(ScheduledWork{ScheduledWorkId(900 + i), DemandId(900 + i), SmallPlan::ada, day, day, 12, StartCause::Nothing, {}, {}});
        }
        DocumentFixture fixture(made);
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const CapacityView &grid = page.grid();
        const DaySpan week{QDate(2026, 7, 20), QDate(2026, 7, 26)};
        const CapacityRow ada = rowOf(grid, SmallPlan::ada);
        const CapacityRow grace = rowOf(grid, SmallPlan::grace);
        QCOMPARE(grid.load(ada, week).asked, 60.0);
        QVERIFY(grid.load(ada, week).isOver());
        QCOMPARE(grid.load(grace, week).asked, 0.0);
        QVERIFY2(grid.explain(ada, week).endsWith(u"releases ask for 60 h; 150 % committed; on K-1, K-2, K-3 and 2 more"_s), qPrintable(grid.explain(ada, week)));
        // It goes where the schedule goes.
        PlanDraft draft(fixture.document().plan());
        for (int i = 1; i <= 4; ++i)
            draft.remove(ScheduledWorkId(900 + i));
        QVERIFY(fixture.document().execute(draft.toEdit(u"Less"_s)).hasValue());
        QVERIFY2(grid.explain(ada, week).endsWith(u"on K-5"_s), qPrintable(grid.explain(ada, week)));
    }
};

QTEST_MAIN(TestCapacityWork)
#include "tst_capacitywork.moc"
