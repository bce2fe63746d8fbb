// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fitplan.h"
#include "engine/problems.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Releases that ask for more hours than there are. It is Mon 6 Jul 2026; Mara has 96 hours before the code freeze of Crane 1.
class TestProblemsOfFit : public QObject
{
    Q_OBJECT

private:
    static constexpr QDate monday = QDate::fromJulianDay(2461228); ///< Mon 6 Jul 2026

    static QStringList told(const FitPlan &f, QDate today = monday)
    {
        QStringList texts;
        for (const Problem &problem : findProblems(f.plan, computeTimetable(f.plan), today)) {
            if (problem.check != "release-does-not-fit"_L1)
                continue;
            if (problem.severity != Severity::Warning || problem.table != "release"_L1 || problem.record != problem.release.value())
                texts << u"of another kind:"_s;
            texts << problem.text;
        }
        return texts;
    }
    static double missing(const FitPlan &f, ReleaseId release) { return findFit(f.plan, computeTimetable(f.plan), {release, {}, monday}).missing; }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(monday, QDate(2026, 7, 6)); }

    void hoursThatAreMissing_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QStringList>("texts");
        const auto text = [](const QString &hours) { return QStringList{u"Crane 1 does not fit its people: %1 h of “database” cannot be done in time."_s.arg(hours)}; };
        QTest::newRow("just fits") << 96.0 << QStringList();
        QTest::newRow("half an hour is nothing") << 96.5 << QStringList();
        QTest::newRow("an hour") << 97.0 << text(u"1"_s);
        QTest::newRow("many") << 120.25 << text(u"25"_s);
    }
    void hoursThatAreMissing()
    {
        QFETCH(double, hours);
        QFETCH(QStringList, texts);
        FitPlan f;
        f.ask(hours);
        QCOMPARE(missing(f, FitPlan::release), hours - 96);
        QCOMPARE(told(f), texts);
    }

    /// Mara has 320 hours before Mon 31 Aug; 96 of them go to what ships earlier.
    void earlierReleasesComeFirst()
    {
        FitPlan f;
        f.ask(96);
        f.ask(224, {}, FitPlan::database, FitPlan::later);
        QCOMPARE(missing(f, FitPlan::later), 0.0);
        QCOMPARE(told(f), QStringList());
        f.ask(6, {}, FitPlan::database, FitPlan::later);
        QCOMPARE(missing(f, FitPlan::later), 6.0);
        QCOMPARE(told(f), QStringList{u"Crane 2 does not fit its people: 6 h of “database” cannot be done in time."_s});
        f.set(FitPlan::release, &Release::state, ReleaseState::Released);
        QCOMPARE(told(f), QStringList());
    }

    /// Of a skill that nobody has its own check tells.
    void whatNobodyCanDoIsLeftOut()
    {
        FitPlan f;
        f.ask(50, {}, FitPlan::design);
        QCOMPARE(missing(f, FitPlan::release), 50.0);
        QCOMPARE(told(f), QStringList());
        f.add(FitPlan::ben, u"Ben"_s, FitPlan::design);
        f.ask(56, {}, FitPlan::design);
        QCOMPARE(told(f), QStringList{u"Crane 1 does not fit its people: 10 h of “design” cannot be done in time."_s});
    }

    /// Nobody's hours are counted until then.
    void whatMayBeginOnlyInManyYears()
    {
        FitPlan f;
        f.set(f.ask(10), &WorkItem::notBefore, QDate(2150, 1, 1));
        QCOMPARE(told(f), QStringList{u"Crane 1 does not fit its people: 10 h of “database” cannot be done in time."_s});
        f.ask(100);
        QCOMPARE(missing(f, FitPlan::release), 14.0);
        QCOMPARE(told(f), QStringList{u"Crane 1 does not fit its people: 14 h of “database” cannot be done in time."_s});
    }

    /// Hundreds of days of their own are taken by weeks or more, too early rather than too late: nothing is told that is not missing.
    void manyFirstDays()
    {
        FitPlan f;
        const QDate goLive(2027, 7, 30);
        f.set(FitPlan::laterGoLive, &Milestone::pinned, goLive);
        for (int day = 0; day < 260; ++day)
            f.set(f.ask(1, {}, FitPlan::database, FitPlan::later), &WorkItem::notBefore, monday.addDays(day));
        QCOMPARE(missing(f, FitPlan::later), 0.0);
        QCOMPARE(told(f), QStringList());
        // One day of eight hours is left for it, but the rest of its week would do.
        FitPlan late = f;
        late.set(late.ask(20, {}, FitPlan::database, FitPlan::later), &WorkItem::notBefore, goLive.addDays(-1));
        QCOMPARE(missing(late, FitPlan::later), 12.0);
        QCOMPARE(told(late), QStringList());
        // All hours that there are, and those 260.
        double hours = 0;
        for (QDate day = monday; day < goLive; day = day.addDays(1))
            hours += day.dayOfWeek() <= 5 ? 8 : 0;
        f.ask(hours, {}, FitPlan::database, FitPlan::later);
        QCOMPARE(missing(f, FitPlan::later), 260.0);
        QCOMPARE(told(f), QStringList{u"Crane 2 does not fit its people: 260 h of “database” cannot be done in time."_s});
    }

    void previewsLeaveItOut()
    {
        FitPlan f;
        f.ask(120);
        for (const bool leveled : {false, true}) {
            if (leveled) {
                ScheduledWork work;
                work.id = f.next<ScheduledWork>();
                work.demand = f.plan.table<Demand>().begin()->id;
                work.person = FitPlan::mara;
                work.start = monday;
                work.end = monday.addDays(20);
                work.hours = 120;
                f.plan.put(work);
            }
            const Timetable dates = computeTimetable(f.plan);
            std::vector<Problem> others = findProblems(f.plan, dates, monday);
            QCOMPARE(std::erase_if(others, [](const Problem &problem) { return problem.check == "release-does-not-fit"_L1; }), size_t(1));
            QVERIFY(findProblems(f.plan, dates, monday, Checks::AllButFit) == others);
        }
    }

    void onlyWhatIsAheadIsLookedAt()
    {
        FitPlan f;
        f.ask(200);
        QCOMPARE(told(f).size(), 1);
        QCOMPARE(told(f, QDate(2026, 8, 3)), QStringList());
        f.set(FitPlan::release, &Release::state, ReleaseState::Cancelled);
        QCOMPARE(told(f), QStringList());
        f.ask(10'000, {}, FitPlan::database, FitPlan::later);
        f.set(FitPlan::laterGoLive, &Milestone::pinned, QDate(2028, 7, 6));
        QCOMPARE(told(f).size(), 1);
        f.set(FitPlan::laterGoLive, &Milestone::pinned, QDate(2028, 7, 7));
        QCOMPARE(told(f), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfFit)
#include "tst_problemsoffit.moc"
