// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasecycle.h"
#include "engine/scheduler.h"
#include "support/smallplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Over which days a release is watched. Crane 4.2 goes live on Wed 26 Aug 2026, Crane 4.3 on Wed 23 Sep.
class TestReleaseCycle : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId next{5};
    static constexpr MilestoneId nextLive{14};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        Release release;
        release.id = next;
        release.product = SmallPlan::crane;
        release.name = u"4.3"_s;
        release.anchor = nextLive;
        plan.put(release);
        Milestone live;
        live.id = nextLive;
        live.release = next;
        live.title = u"v4.3 released"_s;
        live.kind = MilestoneKind::GoLive;
        live.pinned = QDate(2026, 9, 23);
        plan.put(live);
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
        QCOMPARE(newest(plan(), QDate(2026, 9, 22)), SmallPlan::release);
        QCOMPARE(newest(plan(), QDate(2026, 9, 23)), next);
    }

    void whatWasCancelledNeverWentLive()
    {
        Plan cancelled = plan();
        Release release = *cancelled.find(next);
        release.state = ReleaseState::Cancelled;
        cancelled.put(release);
        QCOMPARE(newest(cancelled, QDate(2026, 9, 23)), SmallPlan::release);
        Plan withoutGoLive = plan();
        Milestone live = *withoutGoLive.find(nextLive);
        live.state = MilestoneState::Cancelled;
        withoutGoLive.put(live);
        QCOMPARE(newest(withoutGoLive, QDate(2026, 9, 23)), SmallPlan::release);
    }
};

QTEST_GUILESS_MAIN(TestReleaseCycle)
#include "tst_releasecycle.moc"
