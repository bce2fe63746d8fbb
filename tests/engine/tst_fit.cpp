// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitplan.h"

#include "engine/fit/fittexts.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestFit : public QObject
{
    Q_OBJECT
private:
    static double missing(const FitAnswer &answer, SkillId skill)
    {
        const auto found = std::ranges::find(answer.skills, skill, &SkillFit::skill);
        return found == answer.skills.end() ? -1.0 : found->missing;
    }

private Q_SLOTS:
    /// 159 h are asked of Mara before Wed 22 July; twelve days have 96. She is away until Fri 24 July, so the missing 63 h take the eight
    /// working days from Mon 27 July to Wed 5 August: 64 h.
    void theSentence()
    {
        FitPlan made;
        made.ask(100);
        made.ask(59);
        made.away(FitPlan::mara, {2026, 7, 22}, {2026, 7, 24});
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.state, FitState::Short);
        QCOMPARE(answer.asked, 159.0);
        QCOMPARE(answer.missing, 63.0);
        QCOMPARE(answer.milestone, FitPlan::freeze);
        QCOMPARE(answer.fitsFrom, QDate(2026, 8, 6));
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 63 h of database work before Code Freeze; fits from Thu 6 Aug."_s);
        QCOMPARE(fitRemarks(made.plan, answer),
                 QStringList(u"Bottleneck: 159 h of database work from Mon 6 Jul to Tue 21 Jul 2026, for which Mara has 96 h."_s));
        QCOMPARE(fitSentence(made.plan, made.fit(FitPlan::freeze)), fitSentence(made.plan, answer));
    }

    void theSentenceWhereItFits()
    {
        FitPlan made;
        made.ask(72);
        const FitAnswer answer = made.fit(FitPlan::freeze);
        QCOMPARE(answer.state, FitState::Fits);
        QCOMPARE(answer.skills, std::vector({SkillFit{FitPlan::database, 72.0, 96.0, 0.0, 24.0}}));
        QCOMPARE(fitSentence(made.plan, answer), u"Fits, with 24 h of database work to spare before Code Freeze."_s);
        QCOMPARE(fitSentence(made.plan, made.fit()), fitSentence(made.plan, answer));
        made.ask(24);
        QCOMPARE(fitSentence(made.plan, made.fit(FitPlan::freeze)), u"Just fits, with no hour of database work to spare before Code Freeze."_s);
    }

    /// Rough demand may be done until the go-live, after twenty days with 160 h; of its 100 h the item takes 72.
    void roughDemandHasUntilTheGoLive()
    {
        FitPlan made;
        made.ask(72);
        made.plan.put(RoughDemand{made.next<RoughDemand>(), FitPlan::release, FitPlan::database, {}, 0.0, 100.0, 0.0, {}});
        QCOMPARE(fitSentence(made.plan, made.fit()), u"Fits, with 60 h of database work to spare for Crane 1."_s);
    }

    /// Each skill by itself has people enough.
    void whoHasTwoSkillsWorksOnce()
    {
        FitPlan made;
        made.knows(FitPlan::mara, FitPlan::design);
        made.ask(60, {}, FitPlan::database);
        made.ask(60, {}, FitPlan::design);
        FitAnswer answer = made.fit();
        for (const SkillFit &skill : answer.skills)
            QVERIFY(skill.asked < skill.there);
        QCOMPARE(answer.missing, 24.0);
        QCOMPARE(answer.bottleneck.skills, std::vector({FitPlan::database, FitPlan::design}));
        QVERIFY(fitSentence(made.plan, answer).startsWith("Short by 24 h of database and design work before Code Freeze; "_L1));
        QCOMPARE(fitRemarks(made.plan, answer).back(), u"Mara has several of these skills and is there in each, but works each hour once."_s);
        // Somebody who can do only one of them frees her for the other.
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::design);
        QCOMPARE(made.fit().state, FitState::Fits);
        made.knows(FitPlan::ben, FitPlan::database);
        QCOMPARE(fitRemarks(made.plan, made.fit()),
                 QStringList(u"Mara and Ben have several of these skills and are there in each, but work each hour once."_s));
    }

    void theBottleneckLeavesOutWhoHasTime()
    {
        FitPlan made;
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::design);
        made.add(FitPlan::cleo, u"Cleo"_s, FitPlan::design);
        made.ask(100);
        made.ask(150, {}, FitPlan::design);
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.missing, 4.0);
        QCOMPARE(missing(answer, FitPlan::design), 0.0);
        QCOMPARE(answer.bottleneck.skills, std::vector({FitPlan::database}));
        QCOMPARE(answer.bottleneck.people, std::vector({FitPlan::mara}));
    }

    void nobodyHasTheSkill()
    {
        FitPlan made;
        made.ask(8, {}, FitPlan::design);
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.unmanned, std::vector({FitPlan::design}));
        QVERIFY(!answer.fitsFrom.isValid());
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 8 h of design work before Code Freeze; nobody has the skill of design work."_s);
        QCOMPARE(fitRemarks(made.plan, answer).front(),
                 u"Bottleneck: 8 h of design work from Mon 6 Jul to Tue 21 Jul 2026, for which nobody has time."_s);
    }

    void whoIsAwayHasNoHours()
    {
        FitPlan made;
        made.ask(40);
        made.away(FitPlan::mara, {2026, 7, 1}, {2028, 1, 1});
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.missing, 40.0);
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 40 h of database work before Code Freeze; does not fit within a year."_s);
    }

    void nothingIsAsked()
    {
        FitPlan made;
        QCOMPARE(fitSentence(made.plan, made.fit()), u"No work is asked for by Crane 1."_s);
        made.set(made.ask(40), &WorkItem::state, WorkItemState::Done);
        made.ask(0);
        QCOMPARE(made.fit().state, FitState::NothingAsked);
        made.ask(8);
        made.set(FitPlan::release, &Release::state, ReleaseState::Released);
        QCOMPARE(fitSentence(made.plan, made.fit()), u"Crane 1 is released; nothing has to fit any more."_s);
    }

    void workWithoutDatesIsToldApart()
    {
        FitPlan made;
        made.plan.put(Release{ReleaseId(4), ProductId(1), u"3"_s, {}, {}, {}});
        made.ask(16, {}, FitPlan::database, ReleaseId(4));
        const FitAnswer answer = findFit(made.plan, computeTimetable(made.plan), {ReleaseId(4), {}, {}});
        QCOMPARE(answer.state, FitState::Undated);
        QCOMPARE(fitSentence(made.plan, answer), u"16 h are asked for Crane 3, but nothing has a date; give the release milestones."_s);
    }

    void earlierReleasesComeFirst()
    {
        FitPlan made;
        made.ask(90);
        made.ask(30, FitPlan::freeze, FitPlan::database, FitPlan::later);
        // For the earlier one the later one does not matter.
        QCOMPARE(made.fit().skills.front().spare, 6.0);
        QVERIFY(made.fit().rivals.empty());
        const FitAnswer later = findFit(made.plan, computeTimetable(made.plan), {FitPlan::later, {}, {}});
        QCOMPARE(later.missing, 24.0);
        QCOMPARE(later.rivals, std::vector({FitRival{FitPlan::release, 90.0, 90.0, 90.0}}));
        QCOMPARE(fitRemarks(made.plan, later),
                 QStringList({u"Bottleneck: 30 h of database work from Mon 6 Jul to Tue 21 Jul 2026, for which Mara has 96 h."_s,
                              u"Crane 1 ships earlier and takes 90 h of them."_s}));
        // In the order of their days, whatever their ids.
        made.pin(FitPlan::laterGoLive, FitPlan::later, u"Go-live"_s, {2026, 7, 30});
        QCOMPARE(made.fit().missing, 24.0);
    }

    void aTeamDoesItsOwnWorkByItsShares()
    {
        FitPlan made;
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::database);
        const WorkItemId item = made.ask(100);
        made.set(item, &WorkItem::team, FitPlan::core);
        QCOMPARE(made.fit().skills.front().there, 192.0); // Nobody is in it: anybody with the skill.
        const MembershipId half = made.join(FitPlan::mara, FitPlan::core, 0.5);
        QCOMPARE(made.fit().missing, 52.0);
        QCOMPARE(made.fit().bottleneck.teams, std::vector({FitPlan::core}));
        QCOMPARE(made.fit().skills.front().there, 48.0);
        made.set(half, &Membership::share, 1.0);
        QCOMPARE(made.fit().missing, 4.0);
        // Two whole shares are halves.
        made.join(FitPlan::mara, FitPlan::web, 1.0);
        QCOMPARE(made.fit().missing, 52.0);
        // Who joins without the skill does not help.
        made.add(FitPlan::cleo, u"Cleo"_s, FitPlan::design);
        made.join(FitPlan::cleo, FitPlan::core, 1.0);
        QCOMPARE(made.fit().missing, 52.0);
    }

    void aDemandOfSomebodyIsTheirs()
    {
        FitPlan made;
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::database);
        const WorkItemId item = made.ask(60);
        made.plan.put(Demand{made.next<Demand>(), item, FitPlan::database, 0.0, 100.0, 0.0, 1, FitPlan::ben});
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.missing, 4.0);
        QCOMPARE(answer.bottleneck.people, std::vector({FitPlan::ben}));
    }

    /// From Wed 22 to Wed 29 July are six working days.
    void aPhaseHasItsOwnWork()
    {
        FitPlan made;
        made.plan.put(RoughDemand{made.next<RoughDemand>(), FitPlan::release, FitPlan::database, FitPlan::phase, 0.0, 50.0, 0.0, {}});
        made.plan.put(RoughDemand{made.next<RoughDemand>(), FitPlan::release, FitPlan::design, {}, 0.0, 500.0, 0.0, {}}); // Until the go-live.
        const FitAnswer answer = made.fit(FitPlan::phase);
        QCOMPARE(answer.asked, 50.0);
        QCOMPARE(answer.missing, 2.0);
        QCOMPARE(answer.due, QDate(2026, 7, 29));
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 2 h of database work in Hardening; fits from Thu 30 Jul."_s);
    }

    /// What is due before the phase comes first: 16 of Mara's hours on Mon 20 and Tue 21 July cannot be had for both.
    void ownWorkThatIsDueEarlierComesFirst()
    {
        FitPlan made;
        constexpr MilestoneId demo{16};
        made.pin(demo, FitPlan::release, u"Demo"_s, {2026, 7, 22});
        const WorkItemId before = made.ask(96, demo);
        const WorkItemId in = made.ask(40);
        made.set(in, &WorkItem::notBefore, QDate(2026, 7, 20));
        made.pin(FitPlan::phase, FitPlan::release, u"Hardening"_s, {2026, 7, 24}, 7);
        made.set(FitPlan::freeze, &Milestone::pinned, QDate(2026, 7, 25));
        const FitAnswer answer = made.fit(FitPlan::phase);
        QCOMPARE(answer.missing, 16.0); // Wed to Fri have 24 h.
        QCOMPARE(answer.bottleneck.asked, 40.0);
        // From Mon 6 to Fri 24 July.
        QCOMPARE(fitRemarks(made.plan, answer),
                 QStringList({u"Bottleneck: 40 h of database work from Mon 20 Jul to Fri 24 Jul 2026, for which Mara has 120 h."_s,
                              u"Work of Crane 1 that is due earlier takes 96 h of them."_s}));
        made.set(before, &WorkItem::state, WorkItemState::Dropped);
        QCOMPARE(made.fit(FitPlan::phase).missing, 0.0);
    }

    void hoursBeforeTheFirstDayAreGone()
    {
        FitPlan made;
        made.ask(40);
        QCOMPARE(made.fit({}, {2026, 7, 20}).missing, 24.0);
        const FitAnswer late = made.fit({}, {2026, 7, 27});
        QCOMPARE(late.missing, 40.0);
        QCOMPARE(late.fitsFrom, QDate(2026, 8, 3)); // Five days from the 27th; the sixth is Mon 3 August.
    }

    /// Without a freeze ahead the work must end before the go-live on Fri 31 July, after nineteen days of eight hours.
    void theGoLiveCountsWhereNoFreezeIsAhead()
    {
        FitPlan made;
        made.ask(160);
        QCOMPARE(made.fit().missing, 64.0);
        made.set(FitPlan::freeze, &Milestone::state, MilestoneState::Done);
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.missing, 8.0);
        QCOMPARE(answer.milestone, FitPlan::goLive);
        QCOMPARE(answer.fitsFrom, QDate(2026, 8, 3));
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 8 h of database work for Crane 1; fits from Mon 3 Aug."_s);
    }

    /// The whole must end before the demo on Thu 9 July and not begin before Tue 7 July: its part has two days of eight hours.
    void whatHoldsTheWholeHoldsItsParts()
    {
        FitPlan made;
        constexpr MilestoneId demo{16};
        made.pin(demo, FitPlan::release, u"Demo"_s, {2026, 7, 9});
        const WorkItemId whole = made.ask(0, demo);
        made.set(whole, &WorkItem::notBefore, QDate(2026, 7, 7));
        const WorkItemId part = made.ask(20);
        QCOMPARE(made.fit().state, FitState::Fits);
        made.set(part, &WorkItem::parent, whole);
        const FitAnswer answer = made.fit();
        QCOMPARE(answer.missing, 4.0);
        QCOMPARE(answer.milestone, demo);
        QCOMPARE(fitSentence(made.plan, answer), u"Short by 4 h of database work before Demo; fits from Fri 10 Jul."_s);
        // Its own later day holds it longer, until it is started.
        made.set(part, &WorkItem::notBefore, QDate(2026, 7, 8));
        QCOMPARE(made.fit().missing, 12.0);
        made.set(part, &WorkItem::state, WorkItemState::Started);
        QCOMPARE(made.fit().state, FitState::Fits);
    }

    /// Not before Mon 27 July, when the freeze is over: late, whatever time Mara has then.
    void whatCannotBeginInTimeIsMissing()
    {
        FitPlan made;
        made.set(made.ask(8), &WorkItem::notBefore, QDate(2026, 7, 27));
        for (const MilestoneId phase : {MilestoneId(), FitPlan::freeze}) {
            const FitAnswer answer = made.fit(phase);
            QCOMPARE(answer.missing, 8.0);
            QCOMPARE(answer.milestone, FitPlan::freeze);
            QCOMPARE(answer.fitsFrom, QDate(2026, 7, 28));
        }
    }

    /// The work of a release of which only the go-live is known lies before it: eight days from Mon 20 July to Wed 29 July.
    void workLiesBeforeTheOnlyMilestone()
    {
        FitPlan made;
        made.plan.remove(FitPlan::kickOff);
        made.plan.remove(FitPlan::freeze);
        made.plan.remove(FitPlan::phase);
        made.set(FitPlan::goLive, &Milestone::pinned, QDate(2026, 7, 30));
        made.ask(64);
        QCOMPARE(made.fit({}, {2026, 7, 20}).state, FitState::Fits);
        QCOMPARE(made.fit({}, {2026, 7, 21}).missing, 8.0);
        QCOMPARE(made.fit({}, {2026, 7, 30}).missing, 64.0);
    }

    /// On Mon 27 July 30 h are late for the freeze of Crane 1, which ships first: until Thu 30 July four days have 32 h, until Fri 28 August 25
    /// days have 200 h.
    void lateWorkOfAnEarlierReleaseStillTakesPeople()
    {
        FitPlan made;
        made.ask(30);
        made.ask(175, {}, FitPlan::database, FitPlan::later);
        const FitAnswer later = findFit(made.plan, computeTimetable(made.plan), {FitPlan::later, {}, {2026, 7, 27}});
        QCOMPARE(later.missing, 5.0);
        QCOMPARE(later.rivals.front().taken, 30.0);
    }

    void hoursAreCountedInHundredths()
    {
        FitPlan made;
        made.ask(32.0051);
        made.ask(63.999);
        QCOMPARE(made.fit().asked, 96.0); // 96.0041: both are one lot.
        made.ask(0.01);
        QCOMPARE(made.fit().missing, 0.01);
        QVERIFY(fitSentence(made.plan, made.fit()).startsWith("Short by 0.01 h of "_L1));
    }

    void namesAreTakenAsTheyAre()
    {
        FitPlan made;
        made.ask(100);
        made.set(FitPlan::database, &Skill::name, u"%3 & <b>%1</b>"_s);
        made.set(FitPlan::freeze, &Milestone::title, u"%1 %2"_s);
        QVERIFY(fitSentence(made.plan, made.fit()).startsWith("Short by 4 h of %3 & <b>%1</b> work before %1 %2; fits from "_L1));
    }

    void itStopsWhenTold()
    {
        FitPlan made;
        made.ask(100);
        std::stop_source stop;
        stop.request_stop();
        const FitAnswer answer = findFit(made.plan, computeTimetable(made.plan), {FitPlan::release, {}, {}}, stop.get_token());
        QVERIFY(!answer.fitsFrom.isValid());
    }
};

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
