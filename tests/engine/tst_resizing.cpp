// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/moveedits.h"
#include "engine/scheduler.h"
#include "engine/windowedits.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Both ends of a milestone or a window go to other days in one step, and what they count from stays.
class TestResizing : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId goLive{10}, testing{11};
    static constexpr WindowId fixed{20}, hanging{21};

    /// Go-live on Wed 26 August 2026; testing of five working days begins twenty before it, on Wed 29 July.
    static Plan plan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, goLive, {}});
        Milestone m;
        m.id = goLive;
        m.release = ReleaseId(2);
        m.title = u"Go-live"_s;
        m.pinned = {2026, 8, 26};
        plan.put(m);
        m.id = testing;
        m.title = u"Testing"_s;
        m.rule = RuleKind::Offset;
        m.anchor = goLive;
        m.offset = -20;
        m.span = 5;
        m.spanUnit = OffsetUnit::WorkingDays;
        plan.put(m);
        Window window;
        window.id = fixed;
        window.name = u"Sale"_s;
        window.startDate = {2026, 8, 3};
        window.endDate = {2026, 8, 9};
        plan.put(window);
        window.id = hanging;
        window.startMilestone = testing;
        window.endMilestone = goLive;
        window.endOffset = 2;
        plan.put(window);
        return plan;
    }

    static Plan after(const Plan &plan, const Result<PlanEdit> &edit)
    {
        if (!edit)
            qFatal("%s", qPrintable(edit.error().text));
        Plan changed = plan;
        changed.apply(*edit);
        return changed;
    }

    static Result<PlanEdit> resized(const Plan &plan, QDate start, QDate end)
    {
        return resizeMilestone(plan, computeTimetable(plan), testing, start, end);
    }

private Q_SLOTS:
    void theStartMovesAndTheEndStays()
    {
        const Plan before = plan();
        QCOMPARE(computeTimetable(before).startOf(testing), QDate(2026, 7, 29));
        QCOMPARE(computeTimetable(before).endOf(testing), QDate(2026, 8, 5));
        const auto edit = resized(before, {2026, 7, 27}, {2026, 8, 5});
        const Plan changed = after(before, edit);
        const Milestone &m = *changed.find(testing);
        QCOMPARE(m.rule, RuleKind::Offset);
        QCOMPARE(m.offset, -22);
        QCOMPARE(m.span, 7);
        QCOMPARE(m.spanUnit, OffsetUnit::WorkingDays);
        QCOMPARE(computeTimetable(changed).endOf(testing), QDate(2026, 8, 5));
        QCOMPARE(edit->label, u"Change the length of “Testing”"_s);
        QCOMPARE(edit->size(), 1);
    }

    void theEndMovesAndTheStartStays()
    {
        const Plan changed = after(plan(), resized(plan(), {2026, 7, 29}, {2026, 8, 7}));
        QCOMPARE(changed.find(testing)->offset, -20);
        QCOMPARE(changed.find(testing)->span, 7);
    }

    void anEndBeforeTheStartIsRefused()
    {
        QVERIFY(!resized(plan(), {2026, 7, 29}, {2026, 7, 28}));
        QVERIFY(!resized(plan(), {}, {2026, 7, 28}));
    }

    void windowsMoveWithBothEnds()
    {
        const Plan before = plan();
        const auto edit = moveWindow(before, computeTimetable(before), fixed, {2026, 8, 10}, {2026, 8, 16});
        const Plan changed = after(before, edit);
        QCOMPARE(changed.find(fixed)->startDate, QDate(2026, 8, 10));
        QCOMPARE(changed.find(fixed)->endDate, QDate(2026, 8, 16));
        QCOMPARE(edit->label, u"Move “Sale”"_s);
        QVERIFY(!moveWindow(before, computeTimetable(before), fixed, {}, {2026, 8, 16}));
    }

    void endsThatHangStayThere()
    {
        // From 29 July to 28 August, one day later.
        const Plan before = plan();
        const Plan changed = after(before, moveWindow(before, computeTimetable(before), hanging, {2026, 7, 30}, {2026, 8, 29}));
        QCOMPARE(changed.find(hanging)->startMilestone, testing);
        QCOMPARE(changed.find(hanging)->startOffset, 1);
        QCOMPARE(changed.find(hanging)->endMilestone, goLive);
        QCOMPARE(changed.find(hanging)->endOffset, 3);
    }
};

QTEST_GUILESS_MAIN(TestResizing)
#include "tst_resizing.moc"
