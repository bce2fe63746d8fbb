// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/randomplan.h"
#include "engine/rulegraph.h"
#include "engine/scheduler.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// After any edit the timetable that was updated equals the one computed anew, windows to avoid, hours and circles included.
class TestUpdates : public QObject
{
    Q_OBJECT

private:
    static constexpr int windows = 6;
    static constexpr int exceptions = 12;

    static MilestoneId anyMilestone(QRandomGenerator &random) { return MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count)); }

    static void changeWindow(PlanDraft &draft, WindowId id, QRandomGenerator &random)
    {
        Window window;
        window.id = id;
        window.name = u"W%1"_s.arg(id.value());
        window.hard = random.bounded(4) > 0;
        window.kind = WindowKind(random.bounded(4));
        window.product = random.bounded(2) ? ProductId(1) : ProductId();
        window.environment = EnvironmentId(random.bounded(3) ? 0 : 1 + random.bounded(2));
        if (random.bounded(3) == 0)
            window.reach = MilestoneReach(1 + random.bounded(3));
        window.startDate = QDate(2028, 1, 1).addDays(random.bounded(200));
        window.endDate = window.startDate.addDays(random.bounded(12));
        if (random.bounded(3) == 0)
            window.startMilestone = anyMilestone(random);
        if (random.bounded(3) == 0) {
            window.endMilestone = anyMilestone(random);
            window.endOffset = random.bounded(20);
        }
        draft.put(window);
    }

    static void changeMilestone(PlanDraft &draft, QRandomGenerator &random, int avoidersIn)
    {
        Milestone m = RandomPlan::milestone(anyMilestone(random).value(), random);
        if (random.bounded(avoidersIn) == 0)
            m.avoidance = Avoidance(1 + random.bounded(2));
        if (random.bounded(6) == 0)
            m.offsetUnit = OffsetUnit::Hours;
        m.environment = EnvironmentId(random.bounded(3));
        m.kind = MilestoneKind(random.bounded(3));
        m.deadlineZone = DeadlineZone(random.bounded(4));
        m.timeZone = random.bounded(2) ? u"Australia/Lord_Howe"_s : u"America/St_Johns"_s;
        draft.put(m);
    }

    static void changeException(PlanDraft &draft, QRandomGenerator &random)
    {
        const WindowExceptionId id(300 + random.bounded(exceptions));
        if (random.bounded(3) == 0)
            draft.remove(id);
        else
            draft.put(WindowException{id, WindowId(200 + random.bounded(windows)), anyMilestone(random), u"Ada"_s, u"Urgent"_s, {}});
    }

    static PlanEdit anyEdit(const Plan &plan, QRandomGenerator &random, int avoidersIn)
    {
        PlanDraft draft(plan);
        for (int i = 1 + random.bounded(2); i > 0; --i) {
            const int what = random.bounded(14);
            if (what == 0)
                changeWindow(draft, WindowId(200 + random.bounded(windows)), random);
            else if (what == 1)
                draft.remove(WindowId(200 + random.bounded(windows)));
            else if (what < 4)
                changeException(draft, random);
            else
                changeMilestone(draft, random, avoidersIn);
        }
        return draft.toEdit({});
    }

    static bool sameGraph(const Plan &plan, RuleGraph &a, const RuleGraph &b)
    {
        const auto sorted = [](const Dependants *d) {
            Dependants row = d ? *d : Dependants();
            std::ranges::sort(row.milestones);
            std::ranges::sort(row.windows);
            return std::pair(row.milestones, row.windows);
        };
        return a.avoiders() == b.avoiders() && std::ranges::all_of(plan.table<Milestone>(), [&](const Milestone &m) {
                   return sorted(a.of(m.id)) == sorted(b.of(m.id));
               });
    }

private Q_SLOTS:
    void equalTheWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("avoidersIn");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("many avoid, seed %u", seed) << seed << 4;
            QTest::addRow("few avoid, seed %u", seed) << seed << 20;
        }
    }

    void equalTheWhole()
    {
        QFETCH(quint32, seed);
        QFETCH(int, avoidersIn);
        QRandomGenerator random(seed);
        Plan plan = RandomPlan::plan(random);
        Timetable timetable = computeTimetable(plan);
        RuleGraph graph(plan);
        int circles = 0;
        int avoiders = 0;
        for (int step = 0; step < 60; ++step) {
            const PlanEdit edit = anyEdit(plan, random, avoidersIn);
            Plan after = plan;
            after.apply(edit);
            timetable = updateTimetable(timetable, plan, after, edit);
            QCOMPARE(timetable, computeTimetable(after));
            for (const auto &change : edit.changes<Milestone>())
                graph.replace(plan.find(change.id()), after.find(change.id()));
            for (const auto &change : edit.changes<Window>())
                graph.replace(plan.find(change.id()), after.find(change.id()));
            QVERIFY(sameGraph(after, graph, RuleGraph(after)));
            circles += timetable.cycles().empty() ? 0 : 1;
            avoiders += graph.avoiders() > 0 ? 1 : 0;
            plan = after;
        }
        // Otherwise this would prove less than it says.
        QVERIFY(avoiders > 0);
        QVERIFY(circles < 60);
    }

    void unreachedRowsAreShared()
    {
        QRandomGenerator random(3);
        Plan plan = RandomPlan::plan(random);
        for (int id = 1000; id < 3000; ++id) {
            Milestone m;
            m.id = MilestoneId(id);
            m.release = RandomPlan::release;
            m.title = u"Far"_s;
            m.pinned = QDate(2028, 5, 2);
            plan.put(m);
        }
        const Timetable before = computeTimetable(plan);
        PlanDraft draft(plan);
        draft.update(MilestoneId(1000), [](Milestone &m) { m.pinned = QDate(2028, 5, 3); });
        const PlanEdit edit = draft.toEdit({});
        const Timetable after = updateTimetable(before, plan, draft.plan(), edit);
        QCOMPARE(after.startOf(MilestoneId(1000)), QDate(2028, 5, 3));
        QCOMPARE(after.find(MilestoneId(2999)), before.find(MilestoneId(2999))); // The very same row, not an equal one.
    }
};

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
