// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adaswork.h"
#include "engine/countingfreeze.h"
#include "engine/exceptionrules.h"
#include "engine/fit/fittexts.h"
#include "engine/fitplan.h"
#include "engine/forecast/forecast.h"
#include "engine/problems.h"
#include "engine/scheduler.h"
#include "engine/skillfreeze.h"
#include "engine/workends.h"
#include "engine/workfixture.h"
#include "engine/workslack.h"

#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Work of a skill ends before the freeze that it belongs to: the documentation before that of the documentation, which here comes a week
/// after that of the code.
class TestSkillFreezes : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId docsFreeze{16};

    static void addDocsFreeze(Plan &plan, ReleaseId release, QDate day)
    {
        Milestone m;
        m.id = docsFreeze;
        m.release = release;
        m.title = u"Docs Freeze"_s;
        m.kind = MilestoneKind::Freeze;
        m.freezes = FreezeScope::Documentation;
        m.pinned = day;
        plan.put(m);
    }
    static void setFreeze(Plan &plan, SkillId id, FreezeScope freeze)
    {
        Sound::change<Skill>(plan, id, [freeze](Skill &skill) { skill.freeze = freeze; });
    }
    /// Design belongs to the freeze of the documentation on Wed 29 Jul.
    struct Fixture : WorkFixture {
        Fixture()
        {
            addDocsFreeze(plan, Sound::release, {2026, 7, 29});
            setFreeze(plan, design, FreezeScope::Documentation);
        }
    };
    static void addDesign(WorkFixture &f, qint64 demand, qint64 item)
    {
        f.plan.put(Demand{DemandId(demand), WorkItemId(item), WorkFixture::design, 8, 8, 8, 1, {}, 0});
    }
    static void schedule(WorkFixture &f, qint64 row, qint64 demand, QDate first, QDate last)
    {
        f.plan.put(ScheduledWork{ScheduledWorkId(row), DemandId(demand), {}, first, last, 8, StartCause::Nothing, {}, {}});
    }

private Q_SLOTS:
    void whereThereIsNoSuchFreezeThatOfTheCodeCounts()
    {
        Fixture f;
        const auto limit = [&](FreezeScope freeze) { return WorkLimits(f.plan, computeTimetable(f.plan)).of(Sound::release, freeze).milestone; };
        QCOMPARE(limit(FreezeScope::Documentation), docsFreeze);
        QCOMPARE(limit(FreezeScope::Code), Sound::freeze);
        QCOMPARE(limit(FreezeScope::Tests), Sound::freeze);
        QCOMPARE(limit(FreezeScope::Unspecified), Sound::freeze);
        // One that is over or cancelled is none.
        Sound::change<Milestone>(f.plan, docsFreeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(limit(FreezeScope::Documentation), Sound::freeze);
        Sound::change<Milestone>(f.plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(limit(FreezeScope::Documentation), Sound::goLive);
        // Of several the first.
        Sound::change<Milestone>(f.plan, docsFreeze, [](Milestone &m) { m.state = MilestoneState::Planned; });
        Milestone second = *f.plan.find(docsFreeze);
        second.id = MilestoneId(17);
        second.pinned = QDate(2026, 7, 28);
        f.plan.put(second);
        QCOMPARE(limit(FreezeScope::Documentation), second.id);
        // Where all say that they freeze something else, the first of them counts.
        QCOMPARE(limit(FreezeScope::Code), second.id);
    }

    /// A freeze that is earlier does not count for what it does not freeze, as long as another may be meant.
    void eachKindOfWorkHasItsFreeze()
    {
        Fixture f;
        Sound::change<Milestone>(f.plan, docsFreeze, [](Milestone &m) { m.pinned = QDate(2026, 7, 8); });
        const auto frozen = [&](FreezeScope wanted) { return freezeFor(f.plan, computeTimetable(f.plan), Sound::release, wanted); };
        QCOMPARE(frozen(FreezeScope::Code).milestone, Sound::freeze);
        QCOMPARE(frozen(FreezeScope::Tests).milestone, Sound::freeze);
        QCOMPARE(frozen(FreezeScope::Documentation).milestone, docsFreeze);
        QCOMPARE(frozen(FreezeScope::Documentation).day, QDate(2026, 7, 8));
        // That of the code counts before one that does not say what it freezes, for tests too.
        Milestone code = *f.plan.find(docsFreeze);
        code.id = MilestoneId(17);
        code.freezes = FreezeScope::Code;
        code.pinned = QDate(2026, 7, 29);
        f.plan.put(code);
        QCOMPARE(frozen(FreezeScope::Code).milestone, code.id);
        QCOMPARE(frozen(FreezeScope::Tests).milestone, code.id);
        QVERIFY(!freezeFor(f.plan, computeTimetable(f.plan), ReleaseId(999)).day.isValid());
    }

    void skillsTellTheirFreeze()
    {
        Fixture f;
        setFreeze(f.plan, WorkFixture::nobodys, FreezeScope::Unspecified);
        SkillFreeze freezes(f.plan);
        QCOMPARE(freezes.of({}), FreezeScope::Code);
        for (const auto &[skill, freeze] : {std::pair(WorkFixture::design, FreezeScope::Documentation), std::pair(WorkFixture::backend, FreezeScope::Code),
                                            std::pair(WorkFixture::nobodys, FreezeScope::Code), std::pair(SkillId(), FreezeScope::Code)}) {
            QCOMPARE(freezeOf(f.plan, skill), freeze);
            QCOMPARE(freezes.of(skill), freeze);
            QCOMPARE(freezes.of(skill), freeze);
        }
    }

    /// From Wed 1 Jul on, Wed 22 Jul is the sixteenth working day, Wed 29 Jul the twenty-first.
    void partsOfAnItemHaveLimitsOfTheirOwn()
    {
        Fixture f;
        f.addItem(1, 8);
        addDesign(f, 2010, 1001);
        f.addItem(2, 8, WorkFixture::design);
        const auto network = f.network();
        QVERIFY(network);
        const auto &activities = network->problem().activities;
        QCOMPARE(activities.size(), size_t(3));
        QCOMPARE(activities[0].limit, std::optional(15 * 8));
        QCOMPARE(activities[1].limit, std::optional(20 * 8));
        QCOMPARE(activities[2].limit, std::optional(20 * 8));
    }

    void onlyWhatMissesItsFreezeIsLate()
    {
        Fixture f;
        const WorkItem item = f.addItem(1, 8);
        addDesign(f, 2010, 1001);
        schedule(f, 1, 2001, {2026, 7, 20}, {2026, 7, 21});
        schedule(f, 2, 2010, {2026, 7, 22}, {2026, 7, 28});
        const auto lateNow = [&] { return lateWork(f.plan, computeTimetable(f.plan)); };
        const auto missed = [&] {
            const Timetable dates = computeTimetable(f.plan);
            const WorkLimits limits(f.plan, dates);
            return WholeWork(f.plan, dates, limits).missedBy(item).milestone;
        };
        QVERIFY(lateNow().empty());
        QVERIFY(!missed().isValid());
        schedule(f, 2, 2010, {2026, 7, 22}, {2026, 7, 29});
        QCOMPARE(lateNow().size(), size_t(1));
        QCOMPARE(lateNow()[0].end, QDate(2026, 7, 29));
        QCOMPARE(lateNow()[0].limit.milestone, docsFreeze);
        QCOMPARE(missed(), docsFreeze);
        // Of two that are missed the first is told, with the end of what misses it.
        schedule(f, 1, 2001, {2026, 7, 20}, {2026, 7, 22});
        QCOMPARE(lateNow().size(), size_t(1));
        QCOMPARE(lateNow()[0].end, QDate(2026, 7, 22));
        QCOMPARE(lateNow()[0].limit.milestone, Sound::freeze);
        QCOMPARE(missed(), Sound::freeze);
        const auto problems = findProblems(f.plan, computeTimetable(f.plan), Sound::today);
        const auto found = std::ranges::find(problems, u"freeze-missed"_s, &Problem::check);
        QVERIFY(found != problems.end());
        QVERIFY2(found->text.contains(u"is scheduled to end on Wed 22 Jul 2026, not before “Code freeze”"_s), qPrintable(found->text));
        // As long as nothing says that design belongs to another freeze, it is late at that of the code.
        schedule(f, 1, 2001, {2026, 7, 20}, {2026, 7, 21});
        setFreeze(f.plan, WorkFixture::design, FreezeScope::Code);
        QCOMPARE(lateNow()[0].end, QDate(2026, 7, 29));
        QCOMPARE(lateNow()[0].limit.milestone, Sound::freeze);
    }

    /// An item is over when its last work is, of whatever skill, its own or that of a part.
    void theWholeEndsBeforeTheLastOfItsFreezes()
    {
        Fixture f;
        const WorkItem whole = f.addItem(1, 8);
        const WorkItem bare = f.addItem(3, 0);
        const auto limit = [&](const WorkItem &item) {
            const Timetable dates = computeTimetable(f.plan);
            const WorkLimits limits(f.plan, dates);
            return WholeWork(f.plan, dates, limits).limitOf(item).milestone;
        };
        QCOMPARE(limit(whole), Sound::freeze);
        QCOMPARE(limit(bare), Sound::freeze);
        f.addItem(2, 8, WorkFixture::design);
        f.changeItem(2, [](WorkItem &i) { i.parent = WorkItemId(1001); });
        QCOMPARE(limit(whole), docsFreeze);
        for (const WorkItemState state : {WorkItemState::Done, WorkItemState::Dropped, WorkItemState::Proposed}) {
            f.changeItem(2, [state](WorkItem &i) { i.state = state; });
            QCOMPARE(limit(whole), Sound::freeze);
        }
        // What is only proposed has its own limit all the same, and so has a whole that is no more than that.
        QCOMPARE(limit(*f.plan.find(WorkItemId(1002))), docsFreeze);
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Proposed; });
        QCOMPARE(limit(whole), docsFreeze);
        for (const qint64 number : {1, 2})
            f.changeItem(number, [](WorkItem &i) { i.state = WorkItemState::Accepted; });
        Sound::change<Milestone>(f.plan, docsFreeze, [](Milestone &m) { m.pinned = QDate(2026, 7, 15); });
        QCOMPARE(limit(whole), Sound::freeze);
    }

    void aPartThatIsOverMissesNothing()
    {
        Fixture f;
        const WorkItem whole = f.addItem(1, 0);
        f.addItem(2, 8);
        f.changeItem(2, [](WorkItem &i) { i.parent = WorkItemId(1001); });
        schedule(f, 1, 2002, {2026, 7, 20}, {2026, 7, 22});
        const auto missed = [&] {
            const Timetable dates = computeTimetable(f.plan);
            const WorkLimits limits(f.plan, dates);
            return WholeWork(f.plan, dates, limits).missedBy(whole).milestone;
        };
        QCOMPARE(missed(), Sound::freeze);
        for (const WorkItemState state : {WorkItemState::Done, WorkItemState::Dropped, WorkItemState::Proposed}) {
            f.changeItem(2, [state](WorkItem &i) { i.state = state; });
            QVERIFY(!missed().isValid());
        }
    }

    /// From Fri 3 to Tue 28 Jul, the last day before the freeze of the documentation: three weeks and two days; to Tue 21 Jul a week less.
    void documentationMaySlipUntilItsFreeze()
    {
        Fixture f;
        f.addItem(2, 8, WorkFixture::design);
        schedule(f, 1, 2002, {2026, 7, 1}, {2026, 7, 3});
        const auto days = [&] { return WorkSlack(f.plan, computeTimetable(f.plan)).find(WorkItemId(1002))->days; };
        QCOMPARE(days(), std::optional(17));
        setFreeze(f.plan, WorkFixture::design, FreezeScope::Code);
        QCOMPARE(days(), std::optional(12));
    }

    void anExceptionIsNeededBehindItsOwnFreeze()
    {
        Fixture f;
        const WorkItem whole = f.addItem(1, 0);
        f.addItem(2, 8, WorkFixture::design);
        f.changeItem(2, [](WorkItem &i) { i.parent = WorkItemId(1001); });
        const WorkItem part = *f.plan.find(WorkItemId(1002));
        const auto isLate = [&](const WorkItem &item, QDate today = Sound::today) {
            return endsBehindFreeze(f.plan, computeTimetable(f.plan), item, today);
        };
        schedule(f, 1, 2002, {2026, 7, 22}, {2026, 7, 28});
        QVERIFY(!isLate(part) && !isLate(whole));
        schedule(f, 1, 2002, {2026, 7, 22}, {2026, 7, 29});
        QVERIFY(isLate(part) && isLate(whole));
        f.plan.remove(ScheduledWorkId(1));
        const QDate codeIsFrozen(2026, 7, 22);
        QVERIFY(!isLate(part, codeIsFrozen) && !isLate(whole, codeIsFrozen));
        QVERIFY(isLate(part, {2026, 7, 29}) && isLate(whole, {2026, 7, 29}));
        // What is to be coded of the whole is too late, what is to be written of its part is not.
        f.plan.put(Demand{DemandId(2001), whole.id, WorkFixture::backend, 8, 8, 8, 1, {}, 0});
        QVERIFY(!isLate(part, codeIsFrozen) && isLate(whole, codeIsFrozen));
        // Once that is coded, only what is to be written is left.
        f.addItem(3, 8);
        f.changeItem(3, [](WorkItem &i) {
            i.parent = WorkItemId(1001);
            i.state = WorkItemState::Done;
        });
        f.plan.remove(DemandId(2001));
        QVERIFY(!isLate(whole, codeIsFrozen));
        // As long as nothing says that design belongs to another freeze, it is.
        setFreeze(f.plan, WorkFixture::design, FreezeScope::Code);
        QVERIFY(isLate(part, codeIsFrozen));
    }

    /// Mara has 96 h until Tue 21 Jul, Ben 120 h until Fri 24 Jul, before the docs freeze on Mon 27 Jul.
    void documentationFitsBeforeItsFreeze()
    {
        FitPlan made;
        addDocsFreeze(made.plan, FitPlan::release, {2026, 7, 27});
        made.set(FitPlan::design, &Skill::freeze, FreezeScope::Documentation);
        made.add(FitPlan::ben, u"Ben"_s, FitPlan::design);
        made.ask(96);
        made.ask(120, {}, FitPlan::design);
        const FitAnswer fits = made.fit();
        QCOMPARE(fits.state, FitState::Fits);
        // No one freeze is that of all the work.
        QCOMPARE(fits.milestone, FitPlan::goLive);
        QCOMPARE(made.fit(FitPlan::freeze).asked, 96.0);
        QCOMPARE(made.fit(docsFreeze).asked, 216.0);
        made.ask(8, {}, FitPlan::design);
        QCOMPARE(fitSentence(made.plan, made.fit()), u"Short by 8 h of design work before Docs Freeze; fits from Tue 28 Jul."_s);
        made.set(FitPlan::design, &Skill::freeze, FreezeScope::Code);
        QCOMPARE(fitSentence(made.plan, made.fit()), u"Short by 32 h of design work before Code Freeze; fits from Tue 28 Jul."_s);
    }

    /// Until Tue 21 Jul there are 368 hours of Ada's, until Tue 28 Jul, before the docs freeze, 408 of Grace's.
    void theForecastCountsEachFreeze()
    {
        const auto forecastOf = [](double coding, double writing) {
            Plan plan = AdasWork::withWork(coding, coding, coding);
            addDocsFreeze(plan, SmallPlan::release, {2026, 7, 29});
            setFreeze(plan, AdasWork::welding, FreezeScope::Documentation);
            plan.put(PersonSkill{PersonSkillId(82), SmallPlan::grace, AdasWork::welding, 3});
            AdasWork::addWork(plan, AdasWork::second, writing, writing, writing, AdasWork::welding);
            ForecastOptions options;
            options.releases = {SmallPlan::release};
            options.shape = ForecastShape::Triangular;
            options.runs = 100;
            const auto forecast = forecastPlan(plan, computeTimetable(plan), {2026, 5, 18}, options);
            if (!forecast)
                qFatal("%s", qPrintable(forecast.error().text));
            return forecast->releases.at(0);
        };
        const ReleaseForecast inTime = forecastOf(368, 408);
        QCOMPARE(inTime.deadline, docsFreeze);
        QCOMPARE(inTime.deadlineDay, QDate(2026, 7, 29));
        QCOMPARE(inTime.work[0].p50, QDate(2026, 7, 28));
        QCOMPARE(inTime.work[0].odds, 1.0);
        QCOMPARE(inTime.find(SmallPlan::freeze)->stages[0].odds, 1.0);
        const ReleaseForecast lateDocs = forecastOf(368, 409);
        QCOMPARE(lateDocs.work[0].odds, 0.0);
        QCOMPARE(lateDocs.find(SmallPlan::freeze)->stages[0].odds, 1.0);
        QCOMPARE(lateDocs.find(docsFreeze)->stages[0].p50, QDate(2026, 7, 30));
        QCOMPARE(lateDocs.find(SmallPlan::goLive)->stages[0].odds, 0.0);
        const ReleaseForecast lateCode = forecastOf(369, 408);
        QCOMPARE(lateCode.work[0].odds, 0.0);
        QCOMPARE(lateCode.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 23));
    }
};

QTEST_GUILESS_MAIN(TestSkillFreezes)
#include "tst_skillfreezes.moc"
