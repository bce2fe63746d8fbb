// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasecycle.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Over which days a release is watched, and which are left for its work. Crane 4.2 freezes on Wed 22 Jul 2026 and goes live on Wed 26 Aug,
/// Crane 4.3 on Wed 23 Sep.
class TestReleaseCycle : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId next{5};
    static constexpr MilestoneId nextLive{14};

    static Plan plan()
    {
        Plan plan = Sound::make();
        Sound::putRelease(plan, next, u"4.3"_s, nextLive, QDate(2026, 9, 23));
        return plan;
    }
    static ReleaseId newest(const Plan &plan, QDate today)
    {
        const auto cycle = releaseCycle(plan, computeTimetable(plan), {}, today);
        return cycle ? cycle->release : ReleaseId();
    }

private Q_SLOTS:
    void theLastGoLiveCounts()
    {
        QCOMPARE(newest(plan(), QDate(2026, 9, 22)), Sound::release);
        QCOMPARE(newest(plan(), QDate(2026, 9, 23)), next);
    }

    void whatWasCancelledNeverWentLive()
    {
        Plan cancelled = plan();
        Sound::change<Release>(cancelled, next, [](Release &r) { r.state = ReleaseState::Cancelled; });
        QCOMPARE(newest(cancelled, QDate(2026, 9, 23)), Sound::release);
        Plan withoutGoLive = plan();
        Sound::change<Milestone>(withoutGoLive, nextLive, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(newest(withoutGoLive, QDate(2026, 9, 23)), Sound::release);
    }

    void whatIsCancelledEndsNoWork()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(12, u"Candidate"_s, Sound::freeze, 1, OffsetUnit::Weeks));
        const auto left = [&plan](QDate today) { return daysOfWork(plan, computeTimetable(plan), std::vector{Sound::release}, today); };
        QCOMPARE(left(Sound::today), std::optional(DaysOfWork{{2026, 7, 22}, {2026, 8, 26}}));
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(left(Sound::today), std::optional(DaysOfWork{{2026, 7, 22}, {2026, 7, 29}}));
        QVERIFY(!left({2026, 7, 30}));
        QVERIFY(!daysOfWork(plan, computeTimetable(plan), {}, Sound::today));
    }
};

QTEST_GUILESS_MAIN(TestReleaseCycle)
#include "tst_releasecycle.moc"
