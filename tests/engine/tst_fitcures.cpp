// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitplan.h"

#include "domain/clock.h"
#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/validation.h"
#include "engine/fit/fittexts.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestFitCures : public QObject
{
    Q_OBJECT
private:
    static constexpr QDate today = QDate::fromJulianDay(2461223); // Wed 1 July 2026

    static std::vector<FitCure> curesOf(const Plan &plan, const FitQuestion &question = {FitPlan::release, {}, {}})
    {
        const FixedClock clock(QDateTime(today, QTime(9, 0), QTimeZone::UTC));
        IdSource ids(clock, 1);
        const Timetable timetable = computeTimetable(plan);
        return findCures(plan, timetable, findFit(plan, timetable, question), today, ids);
    }
    /// Those of a kind.
    static std::vector<FitCure> cures(const Plan &plan, CureKind kind, const FitQuestion &question = {FitPlan::release, {}, {}})
    {
        std::vector<FitCure> found = curesOf(plan, question);
        std::erase_if(found, [kind](const FitCure &cure) { return cure.kind != kind; });
        return found;
    }
    /// What is missing when it is done, found from scratch.
    static double missingAfter(Plan plan, const FitCure &cure, const FitQuestion &question = {FitPlan::release, {}, {}})
    {
        plan.apply(cure.edit);
        return findFit(plan, computeTimetable(plan), question).missing;
    }

private Q_SLOTS:
    /// Crane 1 lacks 4 h of Mara. Item 1 is the more important one, item 2 the smaller.
    void theLeastImportantItemGoes()
    {
        FitPlan made;
        made.set(made.ask(60), &WorkItem::priority, 5);
        const WorkItemId second = made.ask(40, FitPlan::freeze);
        const auto found = cures(made.plan, CureKind::MoveOut);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().edit.label, u"Move “Item 2” to Crane 2"_s);
        QCOMPARE(found.front().remains, 0.0);
        QCOMPARE(found.front().asks, 80.0);
        QCOMPARE(found.back().asks, 180.0); // All others are less important.
        QCOMPARE(cureOutcome(found.front()), u"then it fits"_s);
        const auto &change = found.front().edit.changes<WorkItem>().front();
        QCOMPARE(change.id(), second);
        QCOMPARE(change.after->release, FitPlan::later);
        QVERIFY(!change.after->finishBefore.isValid()); // It was a date of the release that it leaves.
        QCOMPARE(missingAfter(made.plan, found.front()), 0.0);
        made.set(FitPlan::later, &Release::state, ReleaseState::Cancelled);
        QCOMPARE(cures(made.plan, CureKind::MoveOut).front().edit.label, u"Take “Item 2” out of Crane 1"_s);
    }

    /// 60 h too many: 20 and 40 go; the 30 between them are not needed then.
    void severalItemsGoTogether()
    {
        FitPlan made;
        made.ask(20);
        made.ask(30);
        made.ask(40);
        made.set(made.ask(66), &WorkItem::state, WorkItemState::Started);
        const auto found = cures(made.plan, CureKind::MoveOut);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().edit.label, u"Move “Item 1” and “Item 3” to Crane 2"_s);
        QCOMPARE(found.front().remains, 0.0);
    }

    /// The design item is big enough and the least important, but Mara has time for it; the missing 24 h are of databases.
    void whatIsBigButNotInTheWayStays()
    {
        FitPlan made;
        made.knows(FitPlan::mara, FitPlan::design);
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::design);
        made.set(made.ask(60), &WorkItem::priority, 3);
        made.set(made.ask(60), &WorkItem::priority, 3);
        made.ask(96, {}, FitPlan::design);
        const auto found = cures(made.plan, CureKind::MoveOut);
        QVERIFY(!found.empty());
        for (const FitCure &cure : found)
            QVERIFY(cure.edit.label != u"Move “Item 3” to Crane 2"_s);
        QCOMPARE(found.front().remains, 0.0);
    }

    void whatIsStartedOrAwaitedStays()
    {
        FitPlan made;
        const WorkItemId first = made.ask(60);
        const WorkItemId second = made.ask(40);
        made.plan.put(WorkDependency{made.next<WorkDependency>(), first, second});
        made.set(second, &WorkItem::state, WorkItemState::Started);
        QVERIFY(cures(made.plan, CureKind::MoveOut).empty());
    }

    /// Where rough demand takes the place of what goes, nothing is won: twenty days until the go-live have 160 h, in all 200 are asked.
    void whatDoesNotHelpIsNotOffered()
    {
        FitPlan made;
        made.plan.put(RoughDemand{made.next<RoughDemand>(), FitPlan::release, FitPlan::database, {}, 0.0, 200.0, 0.0, {}});
        made.ask(90);
        QCOMPARE(made.fit().missing, 40.0);
        QVERIFY(cures(made.plan, CureKind::MoveOut).empty());
    }

    /// Mara lacks 24 of 120 h; Ben knows databases and works for another team.
    void somebodyOfAnotherTeamIsLent()
    {
        FitPlan made;
        made.set(made.ask(120), &WorkItem::team, FitPlan::core);
        made.join(FitPlan::mara, FitPlan::core, 1.0);
        QVERIFY(cures(made.plan, CureKind::Lend).empty());
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::database);
        made.add(FitPlan::cleo, u"Cleo"_s, FitPlan::design);
        const auto free = cures(made.plan, CureKind::Lend);
        QCOMPARE(free.size(), size_t(1));
        QCOMPARE(free.front().edit.label, u"Lend 24 h of Ben to Core until Tue 21 Jul 2026"_s);
        QCOMPARE(free.front().remains, 0.0);
        QCOMPARE(free.front().asks, 24.0);
        const Membership lent = *free.front().edit.changes<Membership>().front().after;
        QCOMPARE(lent.share, 0.25); // 24 of 96 h.
        QCOMPARE(lent.start, QDate(2026, 7, 6));
        QCOMPARE(lent.end, QDate(2026, 7, 21));
        QCOMPARE(missingAfter(made.plan, free.front()), 0.0);
        // With a whole share elsewhere a third of a share is a quarter of the time.
        made.join(FitPlan::ben, FitPlan::web, 1.0);
        const auto busy = cures(made.plan, CureKind::Lend);
        QCOMPARE(busy.front().edit.changes<Membership>().front().after->share, 0.34);
        QCOMPARE(missingAfter(made.plan, busy.front()), 0.0);
        // More than half of him cannot be had beside a whole share elsewhere.
        made.set(made.ask(50), &WorkItem::team, FitPlan::core);
        const auto half = cures(made.plan, CureKind::Lend);
        QCOMPARE(half.front().edit.label, u"Lend 48 h of Ben to Core until Tue 21 Jul 2026"_s);
        QCOMPARE(half.front().remains, 26.0);
    }

    void aShareIsRaisedForTheDaysOnly()
    {
        FitPlan made;
        made.set(made.ask(72), &WorkItem::team, FitPlan::core);
        const MembershipId half = made.join(FitPlan::mara, FitPlan::core, 0.5);
        const auto found = cures(made.plan, CureKind::RaiseShare);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().edit.label, u"Raise the share of Mara in Core from 50 % to 75 % until Tue 21 Jul 2026"_s);
        QCOMPARE(found.front().remains, 0.0);
        Plan after = made.plan;
        after.apply(found.front().edit);
        QCOMPARE(after.table<Membership>().size(), 3);
        QCOMPARE(after.find(half)->end, QDate(2026, 7, 5));
        double before = 0.0;
        double later = 0.0;
        for (const Membership &membership : after.table<Membership>()) {
            before += !membership.start.isValid() ? membership.share : 0.0;
            later += membership.start == QDate(2026, 7, 22) && !membership.end.isValid() ? membership.share : 0.0;
        }
        QCOMPARE(before, 0.5);
        QCOMPARE(later, 0.5);
    }

    /// Of Mara's 96 h support takes 48; 60 are asked.
    void aDutyIsLowered()
    {
        FitPlan made;
        made.ask(60);
        made.plan.put(StandingCommitment{made.next<StandingCommitment>(), FitPlan::mara, u"Support"_s, 0.5, QDate(2026, 7, 10), {}});
        made.plan.put(StandingCommitment{made.next<StandingCommitment>(), FitPlan::mara, u"Support"_s, 0.5, {}, QDate(2026, 7, 9)});
        const auto found = cures(made.plan, CureKind::LowerDuty);
        QCOMPARE(found.size(), size_t(2));
        for (const FitCure &cure : found) {
            QVERIFY(cure.edit.label.startsWith(u"Lower “Support” of Mara from 50 % to "_s));
            QCOMPARE(cure.remains, 0.0);
            QCOMPARE(missingAfter(made.plan, cure), 0.0);
        }
    }

    /// 16 h too many are two days: Wed 22 and Thu 23 July.
    void theMilestoneSlips()
    {
        FitPlan made;
        made.ask(112);
        const auto found = cures(made.plan, CureKind::Extend);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().edit.label, u"Slip “Code Freeze” to Fri 24 Jul 2026"_s);
        QCOMPARE(found.front().remains, 0.0);
        // Two days of eight hours for the freeze, the phase that begins with it and the go-live.
        QCOMPARE(found.front().asks, 48.0);
        QCOMPARE(missingAfter(made.plan, found.front()), 0.0);
    }

    /// Everything counts back from the go-live, so that all of it would move. Before it nineteen days have 152 h.
    void theBeginningStaysWhereTheEndSlips()
    {
        FitPlan made;
        made.set(FitPlan::kickOff, &Milestone::rule, RuleKind::Offset);
        made.set(FitPlan::kickOff, &Milestone::anchor, FitPlan::goLive);
        made.set(FitPlan::kickOff, &Milestone::offset, -19);
        made.plan.remove(FitPlan::freeze);
        made.ask(160);
        QCOMPARE(made.fit().missing, 8.0);
        const auto found = cures(made.plan, CureKind::Extend);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().remains, 0.0);
        Plan after = made.plan;
        after.apply(found.front().edit);
        QCOMPARE(computeTimetable(after).startOf(FitPlan::kickOff), QDate(2026, 7, 6));
    }

    void aPhaseGetsLonger()
    {
        FitPlan made;
        made.plan.put(RoughDemand{made.next<RoughDemand>(), FitPlan::release, FitPlan::database, FitPlan::phase, 0.0, 60.0, 0.0, {}});
        const FitQuestion question{FitPlan::release, FitPlan::phase, {}};
        const auto found = cures(made.plan, CureKind::Extend, question);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().remains, 0.0);
        Plan after = made.plan;
        after.apply(found.front().edit);
        const Timetable dates = computeTimetable(after);
        QCOMPARE(dates.startOf(FitPlan::phase), QDate(2026, 7, 22));
        QCOMPARE(dates.endOf(FitPlan::phase), QDate(2026, 7, 31)); // 60 h are eight days.
    }

    /// Those that close the gap come first, of those the ones that ask least; each says what the plan after it says.
    void theyAreRankedByWhatTheyAsk()
    {
        FitPlan made;
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::database);
        made.join(FitPlan::mara, FitPlan::core, 1.0);
        made.away(FitPlan::ben, {2026, 7, 8}, {2026, 7, 31}); // Two days are left of him.
        for (const double hours : {80.0, 50.0})
            made.set(made.ask(hours), &WorkItem::team, FitPlan::core);
        const auto found = curesOf(made.plan);
        QVERIFY(found.size() >= 4);
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY(validate(made.plan, found[i].edit));
            QCOMPARE(found[i].remains, missingAfter(made.plan, found[i]));
            QVERIFY(found[i].remains < 34.0);
            if (i > 0)
                QVERIFY(std::tuple(found[i - 1].remains, found[i - 1].asks) <= std::tuple(found[i].remains, found[i].asks));
        }
        QCOMPARE(found.front().kind, CureKind::MoveOut);
        QCOMPARE(found.back().kind, CureKind::Lend);
        QCOMPARE(found.back().remains, 18.0);
    }

    void whatFitsNeedsNoCure()
    {
        FitPlan made;
        made.ask(40);
        QVERIFY(curesOf(made.plan).empty());
    }
};

QTEST_GUILESS_MAIN(TestFitCures)
#include "tst_fitcures.moc"
