// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "domain/edits/fieldedits.h"
#include "engine/scheduler.h"
#include "views/timeline/timelineoutline.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The conditions under which gates were decided, on the timeline. Today is Wed 22 Jul 2026.
class TestTimelineConditions : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;

    static Plan plan(QDate due)
    {
        Plan plan = F::plan();
        plan.put(Role{RoleId(700), u"Release Lead"_s, false, {}, {}, {}});
        F::addCondition(plan, due, RoleId(700));
        return plan;
    }

    static TimelineOutline outline(const Plan &plan, const QString &filter = {})
    {
        return timelineOutline(plan, computeTimetable(plan), {F::release, filter, {}});
    }

    static QStringList drawn(const TimelineOutline &outline)
    {
        QStringList lines;
        for (const TimelineRow &row : outline.rows)
            lines << QString(2 * row.depth, u' ') + row.title;
        return lines;
    }

    static int rowOf(const TimelineOutline &outline) { return outline.rowOf({TimelineRowKind::Condition, 704}); }

private Q_SLOTS:
    void theyStandBelowTheMilestoneOfTheirGate()
    {
        Plan made = plan({2026, 8, 12});
        const TimelineOutline shown = outline(made);
        QCOMPARE(drawn(shown), (QStringList{u"Crane 4.2"_s, u"  Demo"_s, u"  Code freeze"_s, u"  Testing"_s, u"  Go-live"_s,
                                            u"    Tell the known issue"_s, u"Windows"_s, u"  Year-end closing"_s}));
        const TimelineRow &row = shown.rows[size_t(rowOf(shown))];
        QCOMPARE(row.span, (TimelineSpan{{2026, 8, 12}, {2026, 8, 12}}));
        QCOMPARE(row.parent, shown.rowOf(F::goLive));
        QVERIFY(!row.met);
        DecisionCondition condition = *made.find(DecisionConditionId(704));
        condition.done = QDate(2026, 8, 3);
        made.put(condition);
        const TimelineOutline after = outline(made);
        QVERIFY(after.rows[size_t(rowOf(after))].met);
    }

    void theyNeedADayAndMayBeFiltered()
    {
        QVERIFY(rowOf(outline(plan({}))) < 0);
        QCOMPARE(drawn(outline(plan({2026, 8, 12}), u"known issue"_s)), (QStringList{u"Crane 4.2"_s, u"  Tell the known issue"_s}));
    }

    void aClickSelectsAndTheTipTells()
    {
        F fixture(plan({2026, 7, 20}));
        TimelinePage page(*fixture.document, fixture.selection);
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        TimelineView &view = page.view();
        const int row = rowOf(view.outline());
        QVERIFY(row >= 0);
        QCOMPARE(view.describe(row), (QStringList{u"Tell the known issue"_s, u"Mon 20 Jul 2026"_s, u"Gate: Go or no go"_s,
                                                  u"Condition of a decision · Release Lead"_s, u"Not met, and overdue"_s}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.timelineGeometry().glyph(row, {2026, 7, 20}).center().toPoint());
        QCOMPARE(fixture.selection.records(), (std::vector<RecordReference>{{u"decision_condition"_s, 704}}));
        QVERIFY(view.isSelected(row));
        // It is followed when it changes.
        const auto done = fixture.document->execute(
            edits::setField(fixture.document->plan(), DecisionConditionId(704), &DecisionCondition::done, QDate(2026, 7, 21)));
        QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().text));
        QVERIFY(view.row(row)->met);
        QCOMPARE(view.describe(row).last(), u"Met on Tue 21 Jul 2026"_s);
    }
};

QTEST_MAIN(TestTimelineConditions)
#include "tst_timelineconditions.moc"
