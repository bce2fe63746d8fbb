// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/baselines.h"
#include "engine/slipfixture.h"
#include "engine/workbaselines.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// Dates that were kept, and how far milestones slipped since.
class TestBaselines : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    PlanEdit taken(const Plan &plan, const QString &name, ReleaseId release = {}, int day = 1)
    {
        return takeBaseline(plan, computeTimetable(plan), name, release, QDateTime(QDate(2026, 7, day), QTime(9, 0), QTimeZone::UTC), m_ids);
    }
    static std::optional<int> slipOf(const Plan &plan, MilestoneId id, BaselineId baseline = {})
    {
        return BaselineDates(plan, baseline).slipOf(plan, computeTimetable(plan), id);
    }

private Q_SLOTS:
    void keepsTheDatesOfARelease()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, docs, [](Milestone &m) { m.anchor = docs; }); // Has no date.
        const PlanEdit edit = taken(plan, u" As agreed "_s, Sound::release);
        QCOMPARE(edit.label, u"Take the baseline “As agreed”"_s);
        QVERIFY(validate(plan, edit).hasValue());
        plan.apply(edit);
        QCOMPARE(plan.table<Baseline>().size(), 1);
        QCOMPARE(datesIn(plan, plan.table<Baseline>().at(0).id), 7);
        const BaselineDates dates(plan);
        QCOMPARE(dates.find(Sound::freeze)->start, QDate(2026, 7, 22));
        QCOMPARE(dates.find(docs), nullptr);
        QCOMPARE(dates.find(oldEnd), nullptr);
        plan.apply(taken(plan, u"All"_s));
        QVERIFY(BaselineDates(plan).find(oldEnd));
    }

    void keepsWhenWorkIsScheduled()
    {
        Plan plan = make();
        const WorkItemId own(9001), other(9002), notScheduled(9003);
        const auto putItem = [&](WorkItemId id, ReleaseId release) {
            WorkItem item;
            item.id = id;
            item.title = u"Work"_s;
            item.release = release;
            plan.put(item);
        };
        putItem(own, Sound::release);
        putItem(other, plan.find(oldEnd)->release);
        putItem(notScheduled, Sound::release);
        QVERIFY(plan.find(other)->release != Sound::release);
        const auto putWork = [&](int id, WorkItemId item, double likely, QDate start, QDate end) {
            plan.put(Demand{DemandId(id), item, {}, likely, likely, likely, 1, {}, 0});
            if (start.isValid())
                plan.put(ScheduledWork{ScheduledWorkId(id), DemandId(id), {}, start, end, likely, StartCause::Nothing, {}, {}});
        };
        // From the first day of the one to the last day of the other, with the hours of all three.
        putWork(9101, own, 16, {2026, 7, 8}, {2026, 7, 9});
        putWork(9102, own, 24, {2026, 7, 6}, {2026, 7, 8});
        putWork(9103, own, 5, {}, {});
        putWork(9104, other, 8, {2026, 7, 6}, {2026, 7, 6});
        putWork(9105, notScheduled, 8, {}, {});
        Plan one = plan;
        one.apply(taken(plan, u"One"_s, Sound::release));
        QCOMPARE(one.table<BaselineWork>().size(), 1);
        const BaselineWork kept = one.table<BaselineWork>().at(0);
        QCOMPARE(kept.baseline, one.table<Baseline>().at(0).id);
        QCOMPARE(kept.workItem, own);
        QCOMPARE(kept.start, QDate(2026, 7, 6));
        QCOMPARE(kept.end, QDate(2026, 7, 9));
        QCOMPARE(kept.hours, 45.0);
        plan.apply(taken(plan, u"All"_s));
        QCOMPARE(plan.table<BaselineWork>().size(), 2);
    }

    void theSlipOfWorkIsCountedAndTold()
    {
        Plan plan = make();
        const WorkItemId hull(9001);
        WorkItem item;
        item.id = hull;
        item.title = u"Hull"_s;
        item.release = Sound::release;
        plan.put(item);
        const auto schedule = [&](double likely, QDate start, QDate end) {
            plan.put(Demand{DemandId(9101), hull, {}, likely, likely, likely, 1, {}, 0});
            plan.put(ScheduledWork{ScheduledWorkId(9101), DemandId(9101), {}, start, end, likely, StartCause::Nothing, {}, {}});
        };
        const auto slip = [&](BaselineId baseline = {}) {
            return WorkBaselines(plan, baseline).slipOf(computeTimetable(plan), workNow(plan, hull));
        };
        schedule(16, {2026, 7, 8}, {2026, 7, 9});
        QVERIFY(!slip());
        plan.apply(taken(plan, u"First"_s));
        const BaselineId first = plan.table<Baseline>().at(0).id;
        QCOMPARE(slip(), std::optional(WorkSlip{}));
        QCOMPARE(workSlipText(*slip()), QString());
        QCOMPARE(workIn(plan, first), 1);
        QVERIFY(movedSince(plan, computeTimetable(plan), first).empty());
        // From Wednesday to Friday, and from Thursday over the weekend to Tuesday.
        schedule(20, {2026, 7, 10}, {2026, 7, 14});
        QCOMPARE(slip(), std::optional(WorkSlip{2, 3, 4.0}));
        QCOMPARE(workSlipText(*slip()), u"starts 2 working days later, finishes 3 working days later, 4 h more"_s);
        const auto moved = movedSince(plan, computeTimetable(plan), first);
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.front().item, hull);
        QCOMPARE(moved.front().startBefore, QDate(2026, 7, 8));
        QCOMPARE(moved.front().end, QDate(2026, 7, 14));
        QCOMPARE(moved.front().slip, (WorkSlip{2, 3, 0.0}));
        // Against the newest one, or a chosen one.
        plan.apply(taken(plan, u"Second"_s, {}, 2));
        schedule(12.5, {2026, 7, 9}, {2026, 7, 13});
        QCOMPARE(workSlipText(*slip()), u"starts 1 working day sooner, finishes 1 working day sooner, 7.5 h less"_s);
        QCOMPARE(slip(first), std::optional(WorkSlip{1, 2, -3.5}));
        plan.remove(ScheduledWorkId(9101));
        QVERIFY(!slip());
    }

    void slipIsCountedInWorkingDays()
    {
        Plan plan = make();
        QVERIFY(!slipOf(plan, Sound::freeze));
        plan.apply(taken(plan, u"First"_s));
        const BaselineId first = plan.table<Baseline>().at(0).id;
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(0));
        plan.apply(previewOf(plan, request(1, OffsetUnit::Weeks))->edit);
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(5));
        QCOMPARE(slipOf(plan, features), std::optional(0));
        // Against the newest one, or a chosen one.
        plan.apply(taken(plan, u"Second"_s, {}, 2));
        plan.apply(previewOf(plan, request(-2, OffsetUnit::WorkingDays))->edit);
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(-2));
        QCOMPARE(slipOf(plan, Sound::freeze, first), std::optional(3));
    }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
