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

    void theFrameKeepsClearOfTheHours()
    {
        DocumentFixture fixture(SmallPlan::make());
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        CapacityView &grid = page.grid();
        const QDate monday(2026, 6, 1);
        grid.goTo(monday);
        const auto indexOf = [&grid](PersonId person) {
            return int(std::ranges::find(grid.rows(), person, &CapacityRow::person) - grid.rows().begin());
        };
        const int row = indexOf(SmallPlan::ada);
        const CapacityGeometry geometry = grid.capacityGeometry();
        QCOMPARE(geometry.columnOf(monday), (DaySpan{monday, monday.addDays(6)}));
        const QRect week = geometry.cell(row, {monday, monday.addDays(6)});
        const QRect thursday = geometry.cell(row, {monday.addDays(3), monday.addDays(3)});
        grid.setCurrent(indexOf(SmallPlan::grace), monday);
        const QImage without = grid.viewport()->grab().toImage();
        grid.setCurrent(row, monday.addDays(3));
        QCOMPARE(grid.capacityGeometry().shape().scroll, geometry.shape().scroll);
        const QImage with = grid.viewport()->grab().toImage();
        // The hours stand in the first line, in the middle of the week.
        const int em = grid.fontMetrics().height();
        QRect text(0, 0, grid.fontMetrics().horizontalAdvance(u"40"_s), em / 2);
        text.moveCenter({week.center().x(), week.top() + em / 2});
        QVERIFY(text.intersects(thursday));
        QVERIFY(with.copy(text) == without.copy(text));
        QVERIFY(with.copy(thursday) != without.copy(thursday));
    }
};

QTEST_MAIN(TestCapacityWork)
#include "tst_capacitywork.moc"
