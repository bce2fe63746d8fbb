// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/edits/workedits.h"
#include "domain/plandraft.h"
#include "domain/validation.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What is done to work items beside changing a field: states with their days, hours of skills, dependencies, parents, removal.
class TestWorkEdits : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId crane{1}, boom{2}, hook{3}, paint{4};
    static constexpr SkillId welding{10}, painting{11};
    inline static const QDate today{2026, 5, 18};

    static WorkItem item(WorkItemId id, const QString &key, WorkItemId parent = {})
    {
        WorkItem made;
        made.id = id;
        made.key = key;
        made.title = key;
        made.parent = parent;
        return made;
    }

    /// The crane has a boom, which has a hook; the paint is apart and waits for the hook.
    static Plan plan()
    {
        Plan plan;
        plan.put(Skill{welding, u"Welding"_s});
        plan.put(Skill{painting, u"Painting"_s});
        plan.put(item(crane, u"C-1"_s));
        plan.put(item(boom, u"C-2"_s, crane));
        plan.put(item(hook, u"C-3"_s, boom));
        plan.put(item(paint, u"C-4"_s));
        plan.put(Demand{DemandId(20), boom, welding, 8.0, 10.0, 20.0, 2, {}, 0.0});
        plan.put(ScheduledWork{ScheduledWorkId(40), DemandId(20), {}, today, today, 10.0, {}, {}, {}});
        plan.put(WorkDependency{WorkDependencyId(30), hook, paint, DependencyKind::FinishToStart, 8.0});
        return plan;
    }

    static Plan after(const Plan &before, const PlanEdit &edit)
    {
        Plan plan = before;
        plan.apply(edit);
        return plan;
    }

    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

private Q_SLOTS:
    void aStateBringsItsDays()
    {
        Plan plan = TestWorkEdits::plan();
        const std::vector both{boom, hook};
        const PlanEdit start = edits::setWorkState(plan, both, WorkItemState::Started, today);
        QCOMPARE(start.changes<WorkItem>().size(), size_t(2));
        plan = after(plan, start);
        QCOMPARE(plan.find(boom)->started, today);
        QVERIFY(!plan.find(boom)->finished.isValid());
        QCOMPARE(plan.find(boom)->progress, 0);
        // Known days stay.
        plan = after(plan, edits::setWorkState(plan, std::span(&boom, 1), WorkItemState::Done, today.addDays(9)));
        QCOMPARE(plan.find(boom)->started, today);
        QCOMPARE(plan.find(boom)->finished, today.addDays(9));
        QCOMPARE(plan.find(boom)->progress, 100);
        plan = after(plan, edits::setWorkState(plan, std::span(&boom, 1), WorkItemState::Started, today.addDays(12)));
        QCOMPARE(plan.find(boom)->started, today);
        QCOMPARE(plan.find(boom)->progress, 0);
        QVERIFY(!plan.find(boom)->finished.isValid());
        plan = after(plan, edits::setWorkState(plan, std::span(&boom, 1), WorkItemState::Accepted, today));
        QVERIFY(!plan.find(boom)->started.isValid());
    }

    void onlyWhatWasDoneLosesItsProgress()
    {
        Plan plan = TestWorkEdits::plan();
        WorkItem begun = *plan.find(boom);
        begun.state = WorkItemState::Started;
        begun.progress = 100;
        plan.put(begun);
        plan = after(plan, edits::setWorkState(plan, std::span(&boom, 1), WorkItemState::Accepted, today));
        QCOMPARE(plan.find(boom)->progress, 100);
    }

    void whatIsDoneAtOnceBeginsNoLaterThanItEnds()
    {
        Plan plan = TestWorkEdits::plan();
        WorkItem early = *plan.find(boom);
        early.started = today.addDays(5); // Typed ahead.
        plan.put(early);
        plan = after(plan, edits::setWorkState(plan, std::span(&boom, 1), WorkItemState::Done, today));
        QVERIFY(plan.find(boom)->started <= plan.find(boom)->finished);
    }

    void aReleaseBringsTheDayOfJoining()
    {
        Plan plan = TestWorkEdits::plan();
        const std::vector both{boom, hook};
        plan = after(plan, edits::setWorkRelease(plan, both, ReleaseId(50), today));
        QCOMPARE(plan.find(boom)->release, ReleaseId(50));
        QCOMPARE(plan.find(boom)->joined, today);
        QCOMPARE(plan.find(hook)->joined, today);
        // Who is in it stays as they are.
        QVERIFY(edits::setWorkRelease(plan, both, ReleaseId(50), today.addDays(3)).isEmpty());
        plan = after(plan, edits::setWorkRelease(plan, std::span(&boom, 1), ReleaseId(51), today.addDays(3)));
        QCOMPARE(plan.find(boom)->joined, today.addDays(3));
        plan = after(plan, edits::setWorkRelease(plan, std::span(&boom, 1), ReleaseId(), today.addDays(4)));
        QVERIFY(!plan.find(boom)->joined.isValid() && !plan.find(boom)->release.isValid());
    }

    void hoursMakeChangeAndRemoveADemand()
    {
        Plan plan = TestWorkEdits::plan();
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), welding, 15.0, m_ids));
        // 10 → 15: low and high in the same ratio.
        const Demand *demand = plan.find(DemandId(20));
        QCOMPARE(demand->low, 12.0);
        QCOMPARE(demand->likely, 15.0);
        QCOMPARE(demand->high, 30.0);
        QCOMPARE(demand->mostPeople, 2);
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), painting, 4.0, m_ids));
        QCOMPARE(plan.table<Demand>().size(), 2);
        const Demand &made = plan.table<Demand>().at(1);
        QCOMPARE(made.workItem, boom);
        QCOMPARE(made.skill, painting);
        QCOMPARE(made.low, 4.0);
        QCOMPARE(made.likely, 4.0);
        QCOMPARE(made.high, 4.0);
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), welding, 0.0, m_ids));
        QVERIFY(!plan.find(DemandId(20)));
        QVERIFY(!plan.find(ScheduledWorkId(40)));
        QVERIFY(edits::setDemandHours(plan, std::span(&boom, 1), welding, 0.0, m_ids).isEmpty());
    }

    void spentHoursAreKept()
    {
        Plan plan = TestWorkEdits::plan();
        Demand spent = *plan.find(DemandId(20));
        spent.spent = 3.0;
        plan.put(spent);
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), welding, 0.0, m_ids));
        QVERIFY(plan.find(DemandId(20)));
        QCOMPARE(plan.find(DemandId(20))->high, 0.0);
        QCOMPARE(plan.find(DemandId(20))->spent, 3.0);
    }

    void severalDemandsShareTheHours()
    {
        Plan plan = TestWorkEdits::plan();
        plan.put(Demand{DemandId(21), boom, welding, 30.0, 30.0, 30.0, 1, PersonId(), 0.0});
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), welding, 20.0, m_ids));
        QCOMPARE(plan.find(DemandId(20))->likely, 5.0); // 10 of 40.
        QCOMPARE(plan.find(DemandId(21))->likely, 15.0);
        // A third cannot be shared out without rest.
        plan = after(plan, edits::setDemandHours(plan, std::span(&boom, 1), welding, 10.0 / 3.0, m_ids));
        QCOMPARE(plan.find(DemandId(20))->likely + plan.find(DemandId(21))->likely, 10.0 / 3.0);
        for (const Demand &demand : plan.table<Demand>())
            QVERIFY(demand.low <= demand.likely && demand.likely <= demand.high);
    }

    void predecessorsBecomeThoseNamed()
    {
        Plan plan = TestWorkEdits::plan();
        WorkDependency noted = *plan.find(WorkDependencyId(30));
        noted.note = u"The paint needs the hook to hang on."_s;
        plan.put(noted);
        const std::vector<edits::WorkLink> links{{hook, DependencyKind::StartToStart, -2.0}, {crane, DependencyKind::FinishToStart, 0.0}};
        const auto edit = edits::setPredecessors(plan, std::span(&paint, 1), links, m_ids);
        QVERIFY(edit.hasValue());
        plan = after(plan, *edit);
        QCOMPARE(plan.table<WorkDependency>().size(), 2);
        // The one that was there is changed, not made anew.
        QCOMPARE(*plan.find(WorkDependencyId(30)), (WorkDependency{WorkDependencyId(30), hook, paint, DependencyKind::StartToStart, -2.0, noted.note}));
        QCOMPARE(plan.table<WorkDependency>().at(1).predecessor, crane);
        plan = after(plan, *edits::setPredecessors(plan, std::span(&paint, 1), {}, m_ids));
        QVERIFY(plan.table<WorkDependency>().isEmpty());
    }

    void circlesAndRepetitionsAreRefused()
    {
        const Plan plan = TestWorkEdits::plan();
        // The paint waits for the hook; the hook for the boom would be fine, the boom for the paint not if the hook waits for it.
        const auto direct = edits::setPredecessors(plan, std::span(&hook, 1), {{paint, {}, 0.0}}, m_ids);
        QVERIFY(!direct);
        QVERIFY2(direct.error().text.contains(u"C-3"_s) && direct.error().text.contains(u"C-4"_s), qPrintable(direct.error().text));
        const Plan longer = after(plan, *edits::setPredecessors(plan, std::span(&hook, 1), {{boom, {}, 0.0}}, m_ids));
        QVERIFY(!edits::setPredecessors(longer, std::span(&boom, 1), {{paint, {}, 0.0}}, m_ids));
        QVERIFY(!edits::setPredecessors(plan, std::span(&hook, 1), {{hook, {}, 0.0}}, m_ids));
        QVERIFY(!edits::setPredecessors(plan, std::span(&crane, 1), {{hook, {}, 0.0}, {hook, DependencyKind::StartToStart, 0.0}}, m_ids));
    }

    void partsMoveWithWhatTheyArePartsOf()
    {
        Plan plan = TestWorkEdits::plan();
        const std::vector both{boom, hook};
        plan = after(plan, edits::putUnder(plan, both, paint));
        QCOMPARE(plan.find(boom)->parent, paint);
        QCOMPARE(plan.find(hook)->parent, boom);
        plan = after(plan, edits::putBesideParent(plan, std::span(&hook, 1)));
        QCOMPARE(plan.find(hook)->parent, paint);
        plan = after(plan, edits::putBesideParent(plan, both));
        QVERIFY(!plan.find(hook)->parent.isValid());
        QVERIFY(!plan.find(boom)->parent.isValid());
    }

    void aPartIsOfItsParentsReleaseAndTeam()
    {
        Plan plan = TestWorkEdits::plan();
        WorkItem owner = *plan.find(crane);
        owner.release = ReleaseId(50);
        owner.team = TeamId(51);
        owner.joined = today;
        plan.put(owner);
        const WorkItem part = edits::newPartOf(plan, crane, u"Rope"_s, m_ids);
        QVERIFY(part.id.isValid());
        QCOMPARE(part.parent, crane);
        QCOMPARE(part.release, ReleaseId(50));
        QCOMPARE(part.team, TeamId(51));
        QCOMPARE(part.joined, today);
        QCOMPARE(part.title, u"Rope"_s);
    }

    void removalMovesPartsUp()
    {
        const Plan plan = TestWorkEdits::plan();
        const PlanEdit edit = edits::removeWorkItems(plan, std::span(&boom, 1));
        const Plan less = after(plan, edit);
        QVERIFY(!less.find(boom));
        QVERIFY(!less.find(DemandId(20)));
        QCOMPARE(less.find(hook)->parent, crane);
        const std::vector both{crane, boom};
        const Plan least = after(plan, edits::removeWorkItems(plan, both));
        QVERIFY(!least.find(hook)->parent.isValid());
        QVERIFY(least.find(WorkDependencyId(30)));
        QVERIFY(!edit.label.isEmpty());
        QCOMPARE(after(less, edit.inverted()), plan);
    }
};

QTEST_GUILESS_MAIN(TestWorkEdits)
#include "tst_workedits.moc"
