// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/scheduler.h"
#include "engine/workparts.h"
#include "engine/workslack.h"
#include "engine/workspans.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How far scheduled work may slip, reckoned by hand. Mon 1 June 2026 is the first day; the freeze is on Mon 15 June, so that Fri 12 June
/// is the last day of work. The go-live is on Fri 26 June. Days are named by their number in June.
class TestWorkSlack : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId release{1}, other{2};
    static constexpr MilestoneId freeze{10}, goLive{11}, otherGoLive{12};
    static constexpr PersonId mara{30}, ben{31};

    static QDate june(int day) { return {2026, 6, day}; }

    static Plan plan()
    {
        Plan plan;
        plan.put(Product{ProductId(3), u"Crane"_s, {}, {}});
        plan.put(Release{release, ProductId(3), u"1"_s, {}, goLive, {}});
        plan.put(Release{other, ProductId(3), u"2"_s, {}, otherGoLive, {}});
        const auto pin = [&](MilestoneId id, ReleaseId of, MilestoneKind kind, QDate day) {
            Milestone m;
            m.id = id;
            m.release = of;
            m.title = u"M"_s;
            m.kind = kind;
            m.pinned = day;
            plan.put(m);
        };
        pin(freeze, release, MilestoneKind::Freeze, june(15));
        pin(goLive, release, MilestoneKind::GoLive, june(26));
        pin(otherGoLive, other, MilestoneKind::GoLive, june(24));
        plan.put(Person{mara, u"Mara"_s, {}, {}, {}});
        plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
        return plan;
    }

    static void put(Plan &plan, int id, ReleaseId of = release, WorkItemState state = WorkItemState::Accepted)
    {
        WorkItem item;
        item.id = WorkItemId(id);
        item.release = of;
        item.title = u"Item"_s;
        item.state = state;
        plan.put(item);
        plan.put(Demand{DemandId(id), item.id, {}, 8, 8, 8, 1, {}, 0});
    }
    static void schedule(Plan &plan, int id, PersonId person, int first, int last)
    {
        const int row = int(plan.table<ScheduledWork>().size()) + 1;
        plan.put(ScheduledWork{ScheduledWorkId(row), DemandId(id), person, june(first), june(last), 8, StartCause::Nothing, {}, {}});
    }
    static void work(Plan &plan, int id, PersonId person, int first, int last, ReleaseId of = release)
    {
        put(plan, id, of);
        schedule(plan, id, person, first, last);
    }
    static void link(Plan &plan, int from, int to, DependencyKind kind = DependencyKind::FinishToStart, double lag = 0)
    {
        const int row = int(plan.table<WorkDependency>().size()) + 1;
        plan.put(WorkDependency{WorkDependencyId(row), WorkItemId(from), WorkItemId(to), kind, lag});
    }
    static WorkFloat floatOf(const Plan &plan, int id)
    {
        const WorkSlack slack(plan, computeTimetable(plan));
        const WorkFloat *found = slack.find(WorkItemId(id));
        return found ? *found : WorkFloat{-99, {}, false};
    }

private Q_SLOTS:
    /// By what it freezes, whatever it is called.
    void theFreezeOfTheCodeCountsBeforeOthers()
    {
        Plan made = plan();
        Milestone docs = *made.find(freeze);
        docs.id = MilestoneId(13);
        docs.title = u"Docs and code samples"_s;
        docs.freezes = FreezeScope::Documentation;
        docs.pinned = june(8);
        made.put(docs);
        const auto limitOf = [&] { return WorkLimits(made, computeTimetable(made)).of(release, FreezeScope::Code).milestone; };
        // One that does not say what it freezes may be that of the code.
        QCOMPARE(limitOf(), freeze);
        Milestone code = *made.find(freeze);
        code.state = MilestoneState::Cancelled;
        made.put(code);
        QCOMPARE(limitOf(), docs.id);
        code.state = MilestoneState::Planned;
        code.title = u"Einfrieren des Programms"_s;
        code.freezes = FreezeScope::Code;
        made.put(code);
        docs.freezes = FreezeScope::Unspecified;
        made.put(docs);
        QCOMPARE(limitOf(), freeze);
    }

    void workEndsBeforeTheFreeze()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 3);
        // Thu 4, Fri 5, and the five days of the second week.
        QCOMPARE(floatOf(made, 50), (WorkFloat{7, june(12), true}));
        // Where there is no freeze any more, the go-live is the limit: seven days and nine, from Mon 15 to Thu 25.
        Milestone m = *made.find(freeze);
        m.state = MilestoneState::Cancelled;
        made.put(m);
        QCOMPARE(floatOf(made, 50).days, std::optional(16));
        // Its own milestone rules over both.
        WorkItem item = *made.find(WorkItemId(50));
        item.finishBefore = otherGoLive;
        made.put(item);
        const Timetable dates = computeTimetable(made);
        const WorkLimit limit = workLimitOf(made, dates, WorkLimits(made, dates), item, FreezeScope::Code);
        QCOMPARE(limit.milestone, otherGoLive);
        QCOMPARE(limit.day, june(24));
        QCOMPARE(floatOf(made, 50).days, std::optional(14));
        // What nothing limits has no float, and is still the last of its release.
        item.finishBefore = {};
        item.release = {};
        made.put(item);
        QCOMPARE(floatOf(made, 50), (WorkFloat{{}, june(3), true}));
    }

    /// Seven days until Fri 12, as above; with an exception until Thu 25, the day before the go-live, nine more.
    void whatIsLetInEndsBeforeTheGoLive()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 3);
        ExceptionRequest request;
        request.id = ExceptionRequestId(90);
        request.title = u"Let it in"_s;
        request.release = release;
        request.workItem = WorkItemId(50);
        request.userImpact = request.tests = request.risk = u"Told"_s;
        request.approver = mara;
        request.secondApprover = ben;
        made.put(request);
        QCOMPARE(floatOf(made, 50).days, std::optional(7));
        request.state = ExceptionState::Approved;
        made.put(request);
        QCOMPARE(floatOf(made, 50).days, std::optional(16));
        // Other work of the release ends before the freeze all the same.
        work(made, 51, ben, 1, 3);
        QCOMPARE(floatOf(made, 51).days, std::optional(7));
    }

    void workThatIsLateHasLessThanNone()
    {
        Plan made = plan();
        work(made, 50, mara, 15, 17);
        QCOMPARE(floatOf(made, 50).days, std::optional(-3));
        QVERIFY(floatOf(made, 50).isCritical());
        QCOMPARE(floatOf(made, 50).until, june(17));
    }

    void lateWorkIsTold()
    {
        Plan made = plan();
        work(made, 50, mara, 8, 12);
        work(made, 51, ben, 8, 15);
        work(made, 52, ben, 22, 24, other);
        put(made, 53, release, WorkItemState::Done);
        schedule(made, 53, ben, 16, 17);
        const std::vector<LateWork> late = lateWork(made, computeTimetable(made));
        QCOMPARE(late.size(), size_t(2));
        QCOMPARE(late[0].item, WorkItemId(51));
        QCOMPARE(late[0].limit.milestone, freeze);
        QCOMPARE(late[1].item, WorkItemId(52));
        QCOMPARE(late[1].limit.day, june(24));
        // A part must finish before what it is part of must.
        WorkItem item = *made.find(WorkItemId(51));
        item.id = WorkItemId(54);
        item.finishBefore = freeze;
        made.put(item);
        item = *made.find(WorkItemId(52));
        item.parent = WorkItemId(54);
        made.put(item);
        QCOMPARE(lateWork(made, computeTimetable(made))[1].limit.milestone, freeze);
    }

    void finishedAndUnscheduledWorkHasNone()
    {
        Plan made = plan();
        put(made, 50, release, WorkItemState::Done);
        schedule(made, 50, mara, 1, 3);
        put(made, 51);
        QCOMPARE(floatOf(made, 50).days, std::optional(-99));
        QCOMPARE(floatOf(made, 51).days, std::optional(-99));
    }

    void whatWaitsLimitsWhatItWaitsFor()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 2);
        work(made, 51, ben, 5, 9);
        link(made, 50, 51);
        // Wed 3 and Thu 4 lie between; the one that waits may slip from Tue 9 to Fri 12.
        QCOMPARE(floatOf(made, 51).days, std::optional(3));
        QCOMPARE(floatOf(made, 50).days, std::optional(5));
        QVERIFY(!floatOf(made, 50).isCritical());
        QVERIFY(floatOf(made, 51).isChain);
        QCOMPARE(workLinkRooms(made, computeTimetable(made)).value(WorkDependencyId(1), -99), 2);
        // Eight hours of lag are one day.
        Plan lagged = plan();
        work(lagged, 50, mara, 1, 2);
        work(lagged, 51, ben, 5, 9);
        link(lagged, 50, 51, DependencyKind::FinishToStart, 8);
        QCOMPARE(floatOf(lagged, 50).days, std::optional(4));
    }

    void wholeDaysAreCounted()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 4);
        // On the same day, on the next one, and too early by two.
        for (const auto &[id, first, room] : {std::tuple(51, 4, 0), std::tuple(52, 5, 0), std::tuple(53, 2, -2)}) {
            Plan tried = made;
            work(tried, id, ben, first, first);
            link(tried, 50, id);
            QCOMPARE(workLinkRooms(tried, computeTimetable(tried)).value(WorkDependencyId(1), -99), room);
        }
        // A violated dependency is no better for what the one that waits could slip.
        work(made, 53, ben, 2, 2);
        link(made, 50, 53);
        QCOMPARE(floatOf(made, 50).days, std::optional(-2));
        // Over a weekend nothing lies between.
        Plan weekend = plan();
        work(weekend, 50, mara, 1, 5);
        work(weekend, 51, ben, 8, 8);
        link(weekend, 50, 51);
        QCOMPARE(workLinkRooms(weekend, computeTimetable(weekend)).value(WorkDependencyId(1), -99), 0);
    }

    void eachKindHoldsItsEdges()
    {
        // From 1 to 4 June, and from 3 to 10 June.
        for (const auto &[kind, room] : {std::pair(DependencyKind::StartToStart, 2), std::pair(DependencyKind::FinishToFinish, 4),
                                         std::pair(DependencyKind::StartToFinish, 7), std::pair(DependencyKind::FinishToStart, -1)}) {
            Plan made = plan();
            work(made, 50, mara, 1, 4);
            work(made, 51, ben, 3, 10);
            link(made, 50, 51, kind);
            QCOMPARE(workLinkRooms(made, computeTimetable(made)).value(WorkDependencyId(1), -99), room);
            // The one that waits has two days left; the first one has six of its own.
            QCOMPARE(floatOf(made, 50).days, std::optional(room < 0 ? room : std::min(6, room + 2)));
        }
    }

    void whoDoesItDoesOneAfterTheOther()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 2);
        work(made, 51, ben, 1, 2);
        work(made, 52, mara, 3, 11);
        // Mara goes on at once; Ben has nothing else.
        QCOMPARE(floatOf(made, 52).days, std::optional(1));
        QCOMPARE(floatOf(made, 50), (WorkFloat{1, june(3), true}));
        QCOMPARE(floatOf(made, 51), (WorkFloat{8, june(12), false}));
        // Also where it is for another release, whose work that delays.
        Plan across = plan();
        work(across, 50, mara, 1, 2);
        work(across, 51, ben, 8, 12);
        work(across, 52, mara, 3, 23, other);
        QCOMPARE(floatOf(across, 50), (WorkFloat{0, june(2), true}));
    }

    void ofSeveralPiecesTheTightestCounts()
    {
        Plan made = plan();
        put(made, 50);
        schedule(made, 50, mara, 1, 2);
        schedule(made, 50, ben, 3, 4);
        work(made, 51, mara, 3, 12);
        QCOMPARE(floatOf(made, 50).days, std::optional(0));
        QCOMPARE(floatOf(made, 50).until, june(4));
        const std::vector<WorkSpan> spans = workSpans(made);
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(spans[0], (WorkSpan{WorkItemId(50), june(1), june(4), {mara, ben}}));
    }

    void onlyTheFirstPieceHoldsByItsStart()
    {
        Plan made = plan();
        put(made, 50);
        schedule(made, 50, mara, 1, 2);
        schedule(made, 50, ben, 8, 9);
        work(made, 51, {}, 3, 4);
        link(made, 50, 51, DependencyKind::StartToStart);
        // That the second piece begins after the one that waits is all right; it has three days left itself.
        QCOMPARE(floatOf(made, 50).days, std::optional(3));
        QCOMPARE(workLinkRooms(made, computeTimetable(made)).value(WorkDependencyId(1), -99), 2);
    }

    void partsAreWithinTheirWholes()
    {
        Plan made = plan();
        const auto putPart = [&made](int id, int whole) {
            put(made, id);
            WorkItem item = *made.find(WorkItemId(id));
            item.parent = WorkItemId(whole);
            made.put(item);
        };
        putPart(50, 0);
        putPart(51, 50);
        putPart(52, 51);
        // Parts of each other, which no sound plan has.
        putPart(53, 54);
        putPart(54, 53);
        QVERIFY(isWithin(made, WorkItemId(52), WorkItemId(50)) && isWithin(made, WorkItemId(50), WorkItemId(50)));
        QVERIFY(!isWithin(made, WorkItemId(50), WorkItemId(52)) && !isWithin(made, WorkItemId(50), WorkItemId()));
        QVERIFY(!isWithin(made, WorkItemId(53), WorkItemId(50)) && !isWithin(made, WorkItemId(60), WorkItemId(60)));
        QVERIFY(isWithin(made, WorkItemId(52), QSet<WorkItemId>{WorkItemId(51), WorkItemId(53)}));
        QVERIFY(!isWithin(made, WorkItemId(50), QSet<WorkItemId>{WorkItemId(51), WorkItemId(53)}));
    }

    void aCircleLimitsNothing()
    {
        Plan made = plan();
        work(made, 50, mara, 1, 1);
        work(made, 51, ben, 8, 8);
        link(made, 50, 51);
        link(made, 51, 50);
        QVERIFY(floatOf(made, 50).days);
        QVERIFY(floatOf(made, 51).days);
    }
};

QTEST_GUILESS_MAIN(TestWorkSlack)
#include "tst_workslack.moc"
