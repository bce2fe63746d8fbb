// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presentdates.h"

#include "domain/clock.h"
#include "domain/edits/removal.h"
#include "engine/rollout/rolloutedits.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// What edits know of dates: what has none, and times of day that only rules give. Go-live is on Wed 26 Aug 2026.
class TestPresentDates : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId first{20}, second{21};
    static constexpr RolloutStepId step{30}, next{31};

    FixedClock m_clock{QDateTime({2026, 7, 1}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    static Plan inACircle()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(first.value(), u"Docs"_s, second, 1));
        plan.put(Sound::following(second.value(), u"Review"_s, first, 1));
        return plan;
    }
    static edits::PresentDates dates(const Plan &plan) { return presentDates(plan, computeTimetable(plan), Sound::today); }
    static RolloutStep stepAt(RolloutStepId id, MilestoneId milestone)
    {
        RolloutStep made;
        made.id = id;
        made.milestone = milestone;
        made.technique = RolloutTechnique::Canary;
        made.share = 5;
        return made;
    }

private Q_SLOTS:
    void tellsWhatTheTimetableHas()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(first.value(), u"Look"_s, Sound::goLive, 4, OffsetUnit::Hours));
        const edits::ComputedDates live = dates(plan).of(Sound::goLive);
        QCOMPARE(live.start, QDate(2026, 8, 26));
        QCOMPARE(live.end, QDate(2026, 8, 26));
        QVERIFY(!live.time.isValid());
        QCOMPARE(dates(plan).of(first).time, QTime(4, 0));
        QVERIFY(!dates(plan).of(MilestoneId(999)).start.isValid());
        QVERIFY(!timeByRule(plan, computeTimetable(plan), MilestoneId(999)).isValid());
    }

    void aCircleCanBeRemoved()
    {
        const Plan plan = inACircle();
        QCOMPARE(computeTimetable(plan).cycles().size(), size_t(1));
        const Plan left = Sound::after(plan, edits::removeMilestones(plan, std::array{second}, dates(plan)));
        QVERIFY(computeTimetable(left).cycles().empty());
        QCOMPARE(left.find(first)->rule, RuleKind::Pinned);
        QCOMPARE(left.find(first)->pinned, Sound::today);
        QVERIFY(!Sound::after(plan, edits::removeMilestones(plan, std::array{first, second}, dates(plan))).find(first));
    }

    void aWindowDoesNotHoldWhatHasNoDate()
    {
        Plan plan = inACircle();
        Window window;
        window.id = WindowId(40);
        window.name = u"Quiet days"_s;
        window.startMilestone = first;
        window.endMilestone = second;
        window.endOffset = -3;
        plan.put(window);
        const Plan left = Sound::after(plan, edits::removeMilestones(plan, std::array{first, second}, dates(plan)));
        QCOMPARE(left.find(window.id)->startDate, Sound::today);
        QCOMPARE(left.find(window.id)->endDate, Sound::today);
    }

    void stepsInHoursStayWhenOneIsPassed()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(10, 0);
        });
        plan.put(Sound::following(first.value(), u"Canary 5 %"_s, Sound::goLive, 8, OffsetUnit::Hours));
        plan.put(Sound::following(second.value(), u"Canary 25 %"_s, first, 8, OffsetUnit::Hours));
        plan.put(stepAt(step, first));
        plan.put(stepAt(next, second));
        const QDate day(2026, 8, 26);
        const QDateTime moment({2026, 8, 27}, {2, 0}, QTimeZone::UTC);
        QCOMPARE(computeTimetable(plan).find(second)->moment, moment);
        const Plan passed = Sound::after(plan, passSteps(plan, computeTimetable(plan), std::array{step}, day, m_ids));
        QCOMPARE(passed.find(first)->actual, day);
        QCOMPARE(computeTimetable(passed).find(second)->moment, moment);
        // Taken back on the same day it is not before that.
        const auto edit = takeBackStep(passed, computeTimetable(passed), {step, day, false, true}, m_ids);
        QVERIFY(edit);
        const Plan taken = Sound::after(passed, *edit);
        QCOMPARE(computeTimetable(taken).find(second)->moment, moment);
        const RolloutStep back = *std::ranges::find(taken.table<RolloutStep>(), RolloutAction::SwitchBack, &RolloutStep::action);
        const Timetable then = computeTimetable(taken);
        QCOMPARE(then.find(back.milestone)->moment, then.find(first)->moment);
    }
};

QTEST_GUILESS_MAIN(TestPresentDates)
#include "tst_presentdates.moc"
