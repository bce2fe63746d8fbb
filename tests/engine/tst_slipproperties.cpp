// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/randomplan.h"
#include "engine/slipfixture.h"
#include "engine/workingdays.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// What holds of every slip, on plans that nobody would make.
class TestSlipProperties : public QObject
{
    Q_OBJECT

private:
    static SlipRequest randomRequest(QRandomGenerator &random)
    {
        SlipRequest r;
        r.milestone = MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
        r.amount = random.bounded(-12, 13);
        r.unit = OffsetUnit(random.bounded(3));
        if (random.bounded(4) == 0)
            r.toDate = QDate(2028, 1, 1).addDays(random.bounded(400));
        r.scope = SlipScope(random.bounded(3));
        r.policy = SlipPolicy(random.bounded(3));
        return r;
    }

    /// One calendar with holidays, rules in working days, no snaps: what keeps intervals keeps them to the day.
    static Plan regularPlan(QRandomGenerator &random)
    {
        Plan plan = Sound::make();
        for (int i = 0; i < 12; ++i) {
            const QDate day = QDate(2026, 6, 1).addDays(random.bounded(200));
            plan.put(CalendarException{CalendarExceptionId(300 + i), Sound::calendar, u"Holiday"_s, day, day, 0, {}});
        }
        const WorkingDays days(plan, {Sound::calendar}, CalendarMode::AllWorking);
        Sound::change<Milestone>(plan, Sound::goLive, [&](Milestone &m) { m.pinned = days.nearest(m.pinned, 1); });
        for (int i = 0; i < 25; ++i) {
            const QString title = u"M%1"_s.arg(i);
            Milestone m = random.bounded(3) == 0
                ? Sound::milestone(20 + i, title, days.nearest(QDate(2026, 7, 1).addDays(random.bounded(120)), 1))
                : Sound::following(20 + i, title, i == 0 || random.bounded(2) == 0 ? Sound::goLive : MilestoneId(20 + random.bounded(i)),
                                   random.bounded(-30, 20));
            if (random.bounded(4) == 0) {
                m.span = random.bounded(1, 9);
                m.spanUnit = OffsetUnit::WorkingDays;
                m.bufferFloor = random.bounded(3) == 0 ? -1 : random.bounded(m.span + 1);
            }
            plan.put(m);
        }
        return plan;
    }

    static void seeds(int count)
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= quint32(count); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

private Q_SLOTS:
    void everySlip_data() { seeds(8); }
    void everySlip()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        int looked = 0;
        for (int round = 0; round < 60; ++round) {
            const Plan plan = RandomPlan::plan(random);
            const Timetable before = computeTimetable(plan);
            const SlipRequest r = randomRequest(random);
            const auto preview = previewOf(plan, r);
            if (!preview) {
                QVERIFY(preview.error().text.endsWith(u'.'));
                continue;
            }
            ++looked;
            QVERIFY2(validate(plan, preview->edit).hasValue(), "invalid");
            const Plan changed = after(plan, *preview);
            const Timetable dates = computeTimetable(changed);
            QCOMPARE(preview->after, changed);
            std::map<MilestoneId, MilestoneDate> moved;
            for (const SlippedDate &date : preview->moved) {
                QCOMPARE(date.from, *before.find(date.milestone));
                moved[date.milestone] = date.to;
            }
            QCOMPARE(moved.size(), preview->moved.size());
            for (const MilestoneDate &date : dates.milestones()) {
                QCOMPARE(*preview->dates.find(date.id), date);
                const bool differs = !(date == *before.find(date.id));
                QCOMPARE(moved.contains(date.id), differs);
                if (differs)
                    QCOMPARE(moved[date.id], date);
                QVERIFY(!differs || plan.find(date.id)->state != MilestoneState::Done);
                QVERIFY(!differs || r.scope != SlipScope::ThisOnly || date.id == r.milestone);
            }
            if (r.toDate.isValid())
                QCOMPARE(dates.startOf(r.milestone), r.toDate);
            QCOMPARE(preview->edit.size(), qsizetype(preview->edit.changes<Milestone>().size() + 1));
        }
        QVERIFY(looked > 20);
    }

    void intervalsAreKept_data() { seeds(12); }
    void intervalsAreKept()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 20; ++round) {
            const Plan plan = regularPlan(random);
            const Timetable before = computeTimetable(plan);
            const auto milestone = random.bounded(4) == 0 ? Sound::goLive : MilestoneId(20 + random.bounded(25));
            const bool whole = random.bounded(2) == 0;
            const int amount = whole ? random.bounded(1, 15) * (random.bounded(2) ? 1 : -1) : random.bounded(1, 15);
            const auto scope = whole ? SlipScope::WholeRelease : SlipScope::ThisAndLater;
            const auto preview = previewOf(plan, request(amount, OffsetUnit::WorkingDays, scope, SlipPolicy::KeepIntervals, milestone));
            QVERIFY(preview);
            const Plan changed = after(plan, *preview);
            const Timetable dates = computeTimetable(changed);
            for (const MilestoneDate &date : before.milestones()) {
                const int days = before.calendars().ofPlan().between(date.start, dates.startOf(date.id));
                QVERIFY2(days == amount || (!whole && days == 0 && date.start < before.startOf(milestone)),
                         qPrintable(u"%1 moved by %2, not %3"_s.arg(date.start.toString(Qt::ISODate)).arg(days).arg(amount)));
            }
            // And back.
            const auto back = previewOf(changed, request(-amount, OffsetUnit::WorkingDays, scope, SlipPolicy::KeepIntervals, milestone));
            QVERIFY(back);
            QCOMPARE(computeTimetable(after(changed, *back)), before);
        }
    }

    void noBufferFallsBelowItsFloor_data() { seeds(12); }
    void noBufferFallsBelowItsFloor()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        int crushed = 0;
        for (int round = 0; round < 30; ++round) {
            const Plan plan = regularPlan(random);
            const Timetable before = computeTimetable(plan);
            const auto milestone = MilestoneId(20 + random.bounded(25));
            const int amount = random.bounded(1, 15);
            const auto preview = previewOf(plan, request(amount, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::CrushBuffers, milestone));
            QVERIFY(preview);
            const Plan changed = after(plan, *preview);
            const Timetable dates = computeTimetable(changed);
            QCOMPARE(before.calendars().ofPlan().between(before.startOf(milestone), dates.startOf(milestone)), amount);
            for (const Milestone &m : changed.table<Milestone>()) {
                QVERIFY(m.bufferFloor <= m.span);
                const int was = plan.find(m.id)->span;
                QVERIFY(m.span == was || (m.span < was && m.bufferFloor >= 0));
                crushed += m.span < was ? 1 : 0;
                // Nothing goes farther than the slipped one, and nothing earlier.
                const int days = before.calendars().ofPlan().between(before.startOf(m.id), dates.startOf(m.id));
                QVERIFY(days >= 0 && days <= amount);
            }
        }
        QVERIFY(crushed > 0);
    }

    void floatIsAbsorbed_data() { seeds(12); }
    void floatIsAbsorbed()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 30; ++round) {
            Plan plan = regularPlan(random);
            for (int i = 0; i < 4; ++i) {
                const int successor = random.bounded(1, 25);
                plan.put(MilestoneDependency{MilestoneDependencyId(400 + i), MilestoneId(20 + random.bounded(successor)),
                                             MilestoneId(20 + successor), random.bounded(5), OffsetUnit::WorkingDays, {}});
            }
            const Timetable before = computeTimetable(plan);
            const auto milestone = MilestoneId(20 + random.bounded(25));
            const int amount = random.bounded(1, 25);
            const auto preview = previewOf(plan, request(amount, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat, milestone));
            QVERIFY(preview);
            const Timetable dates = computeTimetable(after(plan, *preview));
            for (const SlippedDate &a : preview->moved) {
                QVERIFY(a.to.start > a.from.start);
                // What came after it does so still, among those that may move.
                for (const MilestoneDate &b : before.milestones()) {
                    if (b.id == milestone || b.start < before.startOf(milestone))
                        continue;
                    if (b.start > a.from.start && b.start >= a.from.end && a.to.end > a.from.end)
                        QVERIFY(dates.startOf(b.id) >= a.to.end);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSlipProperties)
#include "tst_slipproperties.moc"
