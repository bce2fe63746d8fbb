// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/removal.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/validation.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestRemoval : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId goLive{10}, freeze{11}, thaw{12};
    static constexpr QDate freezeDay = QDate::fromJulianDay(2461244);

    static edits::PresentDates dates()
    {
        const auto of = [](MilestoneId id) {
            const QDate day = freezeDay.addDays(id == freeze ? 0 : id == thaw ? 20 : 19);
            return edits::ComputedDates{day, day, {}};
        };
        return {of, freezeDay.addDays(-100)};
    }
    /// The same, but that milestone is then.
    static edits::PresentDates dates(MilestoneId other, const edits::ComputedDates &then)
    {
        return {[=, of = dates().of](MilestoneId id) { return id == other ? then : of(id); }, dates().today};
    }

    static Milestone milestone(MilestoneId id, const QString &title)
    {
        Milestone m;
        m.id = id;
        m.release = ReleaseId(2);
        m.title = title;
        m.pinned = freezeDay;
        m.owners = {RoleId(5)};
        return m;
    }

    static Plan plan()
    {
        Plan plan;
        plan.put(Product{ProductId(1), u"Crane"_s, WorkingCalendarId(7), {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, goLive, {}});
        plan.put(Role{RoleId(5), u"Branch Manager"_s, false, {}, {}, {}});
        WorkingCalendar calendar;
        calendar.id = WorkingCalendarId(7);
        calendar.name = u"Germany"_s;
        plan.put(calendar);
        CalendarException holiday{CalendarExceptionId(8), calendar.id, u"Labour Day"_s, freezeDay, freezeDay, 0, {}};
        plan.put(holiday);
        plan.put(milestone(goLive, u"Go-live"_s));
        Milestone m = milestone(freeze, u"Code freeze"_s);
        m.rule = RuleKind::Offset;
        m.anchor = goLive;
        m.offset = -15;
        m.calendars = {calendar.id};
        plan.put(m);
        m = milestone(thaw, u"Thaw"_s);
        m.rule = RuleKind::Offset;
        m.anchor = goLive;
        m.offset = 1;
        plan.put(m);
        Window window;
        window.id = WindowId(20);
        window.name = u"Freeze"_s;
        window.startMilestone = freeze;
        window.startOffset = 2;
        window.endMilestone = thaw;
        plan.put(window);
        return plan;
    }

    static Plan after(const PlanEdit &edit, Plan result = plan())
    {
        const auto valid = validate(result, edit);
        if (!valid)
            qWarning("%s", qPrintable(valid.error().text));
        result.apply(edit);
        const auto sound = validate(result);
        if (!sound)
            qWarning("%s", qPrintable(sound.error().text));
        Q_ASSERT(valid && sound);
        return result;
    }

private Q_SLOTS:
    void thePlanOfTheTestIsSound() { QVERIFY(validate(plan()).hasValue()); }

    void dependantsOfARemovedMilestoneStayWhereTheyAre()
    {
        const MilestoneId ids[] = {goLive};
        const Plan left = after(edits::removeMilestones(plan(), ids, dates()));
        QCOMPARE(left.find(goLive), nullptr);
        QCOMPARE(left.find(freeze)->rule, RuleKind::Pinned);
        QCOMPARE(left.find(freeze)->pinned, freezeDay);
        QCOMPARE(left.find(thaw)->pinned, freezeDay.addDays(20));
        QVERIFY(!left.find(freeze)->anchor.isValid());
        QCOMPARE(left.find(freeze)->offset, 0);
        QVERIFY(!left.find(ReleaseId(2))->anchor.isValid());
    }

    void windowEndsBecomeDates()
    {
        const MilestoneId ids[] = {freeze};
        const Plan left = after(edits::removeMilestones(plan(), ids, dates()));
        QVERIFY(!left.find(WindowId(20))->startMilestone.isValid());
        QCOMPARE(left.find(WindowId(20))->startDate, freezeDay.addDays(2));
        QCOMPARE(left.find(WindowId(20))->endMilestone, thaw);
    }

    void windowsEndWhereTheSpanEnds()
    {
        Plan spanned = plan();
        Window window = *spanned.find(WindowId(20));
        window.endMilestone = freeze;
        window.startOffset = 0;
        window.endOffset = -1;
        spanned.put(window);
        const MilestoneId ids[] = {freeze};
        const auto present = dates(freeze, {freezeDay, freezeDay.addDays(11), {}});
        const Plan left = after(edits::removeMilestones(spanned, ids, present), spanned);
        QCOMPARE(left.find(window.id)->startDate, freezeDay);
        QCOMPARE(left.find(window.id)->endDate, freezeDay.addDays(10));
    }

    void whatHasNoDateIsNoReasonToStay()
    {
        Plan plans[] = {plan(), plan()};
        Milestone hanging = milestone(thaw, u"Thaw"_s);
        hanging.rule = RuleKind::Offset;
        hanging.pinned = {};
        hanging.anchor = freeze;
        plans[0].put(hanging);
        // The window ends on a day, long before today.
        Window window = *plans[1].find(WindowId(20));
        window.endMilestone = {};
        window.endDate = freezeDay.addDays(-200);
        plans[1].put(window);
        const MilestoneId ids[] = {freeze};
        const auto nowhere = [](MilestoneId) { return edits::ComputedDates{}; };
        const QDate today = freezeDay.addDays(5);
        const Plan opened = after(edits::removeMilestones(plans[0], ids, {nowhere, today}), plans[0]);
        QCOMPARE(opened.find(thaw)->rule, RuleKind::Pinned);
        QCOMPARE(opened.find(thaw)->pinned, today);
        const Plan closed = after(edits::removeMilestones(plans[1], ids, {nowhere, today}), plans[1]);
        QCOMPARE(closed.find(window.id)->startDate, window.endDate);
        QCOMPARE(closed.find(window.id)->endDate, window.endDate);
    }

    void aTimeOfDayByTheRuleStays()
    {
        const MilestoneId ids[] = {goLive};
        const auto present = dates(thaw, {freezeDay, freezeDay, QTime(16, 30)});
        const Plan left = after(edits::removeMilestones(plan(), ids, present));
        QCOMPARE(left.find(thaw)->deadlineTime, QTime(16, 30));
        QCOMPARE(left.find(thaw)->deadlineZone, DeadlineZone::Local);
        QCOMPARE(left.find(freeze)->deadlineZone, DeadlineZone::None);
    }

    void aProductTakesItsReleasesAlong()
    {
        const ProductId ids[] = {ProductId(1)};
        const Plan left = after(edits::removeProducts(plan(), ids, dates()));
        QCOMPARE(left.table<Release>().size(), 0);
        QCOMPARE(left.table<Milestone>().size(), 0);
        QCOMPARE(left.table<Window>().size(), 1); // It belongs to all products.
        QCOMPARE(left.table<Role>().size(), 1);
    }

    void theWindowsOfAProductOrAnEnvironmentGoWithIt()
    {
        Plan scoped = plan();
        Environment staging;
        staging.id = EnvironmentId(30);
        staging.name = u"Staging"_s;
        scoped.put(staging);
        Window maintenance = *scoped.find(WindowId(20));
        maintenance.id = WindowId(21);
        maintenance.kind = WindowKind::Maintenance;
        maintenance.environment = staging.id;
        scoped.put(maintenance);
        Window ofProduct = *scoped.find(WindowId(20));
        ofProduct.id = WindowId(22);
        ofProduct.product = ProductId(1);
        scoped.put(ofProduct);
        scoped.put(WindowException{WindowExceptionId(40), maintenance.id, goLive, u"Mina"_s, u"a fix for customers"_s, freezeDay});
        QVERIFY(validate(scoped).hasValue());

        const EnvironmentId environments[] = {staging.id};
        const PlanEdit closed = edits::removeRecords<Environment>(scoped, environments);
        QVERIFY(validate(scoped, closed).hasValue());
        Plan left = scoped;
        left.apply(closed);
        QCOMPARE(left.find(maintenance.id), nullptr);
        QCOMPARE(left.table<WindowException>().size(), 0);
        QCOMPARE(*left.find(WindowId(20)), *scoped.find(WindowId(20)));
        QCOMPARE(left.table<Window>().size(), 2);

        const ProductId products[] = {ProductId(1)};
        const PlanEdit sold = edits::removeProducts(scoped, products, dates());
        QVERIFY(validate(scoped, sold).hasValue());
        left = scoped;
        left.apply(sold);
        QCOMPARE(left.find(ofProduct.id), nullptr);
        QCOMPARE(left.table<Window>().size(), 2);
    }

    /// What is meant for some must not become meant for all.
    void whatIsMeantForSomeGoesWithThem()
    {
        Plan tested = plan();
        const auto suite = [&](qint64 id, const QString &name) {
            TestSuite s;
            s.id = TestSuiteId(id);
            s.name = name;
            s.product = ProductId(1);
            tested.put(s);
        };
        suite(50, u"Smoke"_s);
        suite(51, u"Security"_s);
        TestCycle cycle;
        cycle.id = TestCycleId(52);
        cycle.release = ReleaseId(2);
        cycle.title = u"Both"_s;
        cycle.suites = {TestSuiteId(50), TestSuiteId(51)};
        tested.put(cycle);
        WorkItem item;
        item.id = WorkItemId(53);
        item.title = u"Remote control"_s;
        tested.put(item);
        RolloutStep step;
        step.id = RolloutStepId(54);
        step.milestone = goLive;
        step.workItem = item.id;
        tested.put(step);
        QVERIFY(validate(tested).hasValue());
        const TestSuiteId first[] = {TestSuiteId(50)};
        const Plan one = after(edits::removeRecords<TestSuite>(tested, first), tested);
        QCOMPARE(one.find(cycle.id)->suites, IdList<TestSuite>{TestSuiteId(51)});
        const TestSuiteId second[] = {TestSuiteId(51)};
        QCOMPARE(after(edits::removeRecords<TestSuite>(one, second), one).find(cycle.id), nullptr);
        const WorkItemId items[] = {item.id};
        QCOMPARE(after(edits::removeRecords<WorkItem>(tested, items), tested).find(step.id), nullptr);
        const ProductId products[] = {ProductId(1)};
        QCOMPARE(after(edits::removeProducts(tested, products, dates()), tested).table<TestSuite>().size(), 0);
    }

    void risksOfSomeDoNotBecomeRisksOfAll()
    {
        Plan risky = plan();
        risky.put(Release{ReleaseId(3), ProductId(1), u"4.3"_s, {}, {}, {}});
        WorkItem item;
        item.id = WorkItemId(53);
        item.title = u"Remote control"_s;
        risky.put(item);
        const auto risk = [&](qint64 id, const Risk &of) {
            Risk r = of;
            r.id = RiskId(id);
            r.title = u"Data migration"_s;
            risky.put(r);
        };
        risk(70, {.releases = {ReleaseId(2)}});
        risk(71, {.releases = {ReleaseId(2), ReleaseId(3)}});
        risk(72, {});
        risk(73, {.releases = {ReleaseId(2)}, .milestones = {freeze}});
        risk(74, {.releases = {ReleaseId(2)}, .milestones = {freeze}, .workItems = {item.id}});
        // What is closed delays nothing, whatever it names, and is kept for what was learned of it.
        risk(75, {.releases = {ReleaseId(3)}, .milestones = {freeze}, .state = RiskState::Closed});
        const auto left = [&](const Plan &there) {
            QList<qint64> ids;
            for (const Risk &each : there.table<Risk>())
                ids << each.id.value();
            return ids;
        };
        const ReleaseId releases[] = {ReleaseId(2)};
        const Plan other = after(edits::removeReleases(risky, releases, dates()), risky);
        QCOMPARE(left(other), (QList<qint64>{71, 72, 75}));
        QCOMPARE(other.find(RiskId(71))->releases, IdList<Release>{ReleaseId(3)});
        const MilestoneId milestones[] = {freeze};
        const Plan thawed = after(edits::removeMilestones(risky, milestones, dates()), risky);
        QCOMPARE(left(thawed), (QList<qint64>{70, 71, 72, 74, 75}));
        QVERIFY(thawed.find(RiskId(75))->milestones.empty());
        const WorkItemId items[] = {item.id};
        QCOMPARE(left(after(edits::removeRecords<WorkItem>(thawed, items), thawed)), (QList<qint64>{70, 71, 72, 75}));
    }

    void exceptionsGoWithWhatTheyWereAskedFor()
    {
        Plan asked = plan();
        const Person ana{PersonId(60), u"Ana"_s, {}, {}, {}};
        asked.put(ana);
        Bug bug;
        bug.id = BugId(61);
        bug.title = u"Winch stalls"_s;
        asked.put(bug);
        WorkItem item;
        item.id = WorkItemId(62);
        item.title = u"Remote control"_s;
        asked.put(item);
        ExceptionRequest forBug;
        forBug.id = ExceptionRequestId(63);
        forBug.title = u"Let the fix in"_s;
        forBug.release = ReleaseId(2);
        forBug.bug = bug.id;
        forBug.approver = ana.id;
        asked.put(forBug);
        ExceptionRequest forItem = forBug;
        forItem.id = ExceptionRequestId(64);
        forItem.bug = {};
        forItem.workItem = item.id;
        asked.put(forItem);
        QVERIFY(validate(asked).hasValue());
        const BugId bugs[] = {bug.id};
        const Plan noBug = after(edits::removeRecords<Bug>(asked, bugs), asked);
        QVERIFY(!noBug.find(forBug.id) && noBug.find(forItem.id));
        const WorkItemId items[] = {item.id};
        const Plan noItem = after(edits::removeRecords<WorkItem>(asked, items), asked);
        QVERIFY(noItem.find(forBug.id) && !noItem.find(forItem.id));
        // An approver leaves both.
        const PersonId people[] = {ana.id};
        QCOMPARE(after(edits::removeRecords<Person>(asked, people), asked).table<ExceptionRequest>().size(), 2);
    }

    void whoDecidedStays()
    {
        Plan decided = plan();
        const Person ana{PersonId(60), u"Ana"_s, {}, {}, {}};
        decided.put(ana);
        Gate gate;
        gate.id = GateId(61);
        gate.milestone = freeze;
        gate.title = u"Freeze gate"_s;
        decided.put(gate);
        Decision decision;
        decision.id = DecisionId(62);
        decision.gate = gate.id;
        decision.decider = ana.id;
        decided.put(decision);
        QVERIFY(validate(decided).hasValue());
        const PersonId ids[] = {ana.id};
        const auto checked = validate(decided, edits::removeRecords<Person>(decided, ids));
        QVERIFY(!checked);
        QVERIFY(checked.error().text.contains(u"stays in the plan"_s));
    }

    void aCalendarTakesItsExceptionsAlong()
    {
        const WorkingCalendarId ids[] = {WorkingCalendarId(7)};
        const Plan left = after(edits::removeRecords<WorkingCalendar>(plan(), ids));
        QCOMPARE(left.table<CalendarException>().size(), 0);
        QVERIFY(left.find(freeze)->calendars.empty());
        QVERIFY(!left.find(ProductId(1))->calendar.isValid());
    }

    void aRoleLeavesItsMilestones()
    {
        const RoleId ids[] = {RoleId(5)};
        const PlanEdit edit = edits::removeRecords<Role>(plan(), ids);
        QCOMPARE(edit.label, u"Remove \u201cBranch Manager\u201d"_s);
        const Plan left = after(edit);
        QVERIFY(left.find(goLive)->owners.empty());
        QCOMPARE(left.table<Milestone>().size(), 3);
    }

    void anAudienceLeavesTheItemsThatAreForIt()
    {
        Plan before = plan();
        for (const AudienceId id : {AudienceId(80), AudienceId(81)}) {
            Audience audience;
            audience.id = id;
            audience.name = u"Audience %1"_s.arg(id.value());
            before.put(audience);
        }
        WorkItem item;
        item.id = WorkItemId(82);
        item.title = u"Boom"_s;
        item.audiences = {AudienceId(80), AudienceId(81)};
        item.isPublic = true;
        before.put(item);
        const AudienceId ids[] = {AudienceId(80)};
        const PlanEdit edit = edits::removeRecords<Audience>(before, ids);
        Plan left = before;
        left.apply(edit);
        QVERIFY(validate(left).hasValue());
        QCOMPARE(left.find(item.id)->audiences, IdList<Audience>{AudienceId(81)});
        QVERIFY(left.find(item.id)->isPublic);
        // Without the last one it would be for all customers.
        const AudienceId last[] = {AudienceId(81)};
        Plan none = left;
        none.apply(edits::removeRecords<Audience>(left, last));
        QVERIFY(none.find(item.id)->audiences.empty());
        QVERIFY(!none.find(item.id)->isPublic);
        left.apply(edit.inverted());
        QCOMPARE(left, before);
    }

    void everyRemovalCanBeUndone()
    {
        const MilestoneId milestones[] = {goLive, freeze};
        const ReleaseId releases[] = {ReleaseId(2)};
        for (const PlanEdit &edit :
             {edits::removeMilestones(plan(), milestones, dates()), edits::removeReleases(plan(), releases, dates())}) {
            Plan there = after(edit);
            QVERIFY(validate(there, edit.inverted()).hasValue());
            there.apply(edit.inverted());
            QCOMPARE(there, plan());
        }
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
