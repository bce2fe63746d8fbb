// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/moveedits.h"

#include "domain/edits/milestoneedits.h"
#include "domain/validation.h"
#include "engine/randomplan.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Moving and stretching milestones: afterwards they are where they shall be, and nothing else was touched.
class TestMoveEdits : public QObject
{
    Q_OBJECT

private:
    static Plan after(const Plan &plan, const PlanEdit &edit)
    {
        Plan changed = plan;
        changed.apply(edit);
        return changed;
    }

    static Milestone moved(const Plan &plan, MilestoneId id, QDate day)
    {
        const auto edit = moveMilestones(plan, computeTimetable(plan), std::span(&id, 1), day);
        if (!edit) {
            QTest::qFail(qPrintable(edit.error().text), __FILE__, __LINE__);
            return {};
        }
        const Plan changed = after(plan, *edit);
        if (computeTimetable(changed).startOf(id) != day)
            QTest::qFail("not on the wanted day", __FILE__, __LINE__);
        return *changed.find(id);
    }

    static QString refusal(const Plan &plan, std::vector<MilestoneId> ids, QDate day)
    {
        const auto edit = moveMilestones(plan, computeTimetable(plan), ids, day);
        return edit ? QString() : edit.error().text;
    }

    static Plan withFreeze(const std::function<void(Milestone &)> &change)
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::freeze, change);
        return plan;
    }

private Q_SLOTS:
    void aRuleStaysARule()
    {
        // The freeze is 25 working days before Wed 26 Aug, on Wed 22 Jul; Mon 20 Jul is two more.
        const Milestone m = moved(Sound::make(), Sound::freeze, QDate(2026, 7, 20));
        QCOMPARE(m.rule, RuleKind::Offset);
        QCOMPARE(m.offset, -27);
        QCOMPARE(m.offsetUnit, OffsetUnit::WorkingDays);
        // Onto a Saturday its unit cannot say the day: Sat 18 Jul is 39 days before.
        const Milestone saturday = moved(Sound::make(), Sound::freeze, QDate(2026, 7, 18));
        QCOMPARE(saturday.offset, -39);
        QCOMPARE(saturday.offsetUnit, OffsetUnit::CalendarDays);
    }

    void unitsStayWhereTheyCan()
    {
        const Plan weeks = withFreeze([](Milestone &m) {
            m.offset = -5;
            m.offsetUnit = OffsetUnit::Weeks;
        });
        QCOMPARE(moved(weeks, Sound::freeze, QDate(2026, 7, 15)).offset, -6);
        QCOMPARE(moved(weeks, Sound::freeze, QDate(2026, 7, 15)).offsetUnit, OffsetUnit::Weeks);
        QCOMPARE(moved(weeks, Sound::freeze, QDate(2026, 7, 16)).offset, -29);
        QCOMPARE(moved(weeks, Sound::freeze, QDate(2026, 7, 16)).offsetUnit, OffsetUnit::WorkingDays);
        const Plan hours = withFreeze([](Milestone &m) {
            m.offset = -36;
            m.offsetUnit = OffsetUnit::Hours;
        });
        // From noon of Mon 24 Aug two days back.
        QCOMPARE(moved(hours, Sound::freeze, QDate(2026, 8, 22)).offset, -84);
        QCOMPARE(moved(hours, Sound::freeze, QDate(2026, 8, 22)).offsetUnit, OffsetUnit::Hours);
    }

    void aSnapStaysOnItsWeekdayOnly()
    {
        const Plan plan = withFreeze([](Milestone &m) { m.snapWeekday = Qt::Wednesday; });
        QCOMPARE(moved(plan, Sound::freeze, QDate(2026, 7, 15)).snapWeekday, int(Qt::Wednesday));
        QCOMPARE(moved(plan, Sound::freeze, QDate(2026, 7, 16)).snapWeekday, 0);
    }

    void pinsAndDoneOnesMoveTheirDay()
    {
        const Milestone pinned = moved(Sound::make(), Sound::goLive, QDate(2026, 9, 2));
        QCOMPARE(pinned.rule, RuleKind::Pinned);
        QCOMPARE(pinned.pinned, QDate(2026, 9, 2));
        const Plan done = withFreeze([](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 7, 23);
        });
        const Milestone m = moved(done, Sound::freeze, QDate(2026, 7, 24));
        QCOMPARE(m.actual, QDate(2026, 7, 24));
        QCOMPARE(m.offset, -25);
    }

    void whoCountsFromWhomDoesNotMatter()
    {
        // The follower comes first in the list, and its two weeks must not be bent to where the freeze is before it moves.
        Plan plan = Sound::make();
        plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 2, OffsetUnit::Weeks));
        const std::vector<MilestoneId> ids{MilestoneId(12), Sound::freeze};
        const QDate day(2026, 7, 16);
        const auto edit = moveMilestones(plan, computeTimetable(plan), ids, day);
        QVERIFY(edit);
        const Plan changed = after(plan, *edit);
        QCOMPARE(changed.find(MilestoneId(12))->offset, 0);
        QCOMPARE(changed.find(MilestoneId(12))->offsetUnit, OffsetUnit::Weeks);
        QCOMPARE(edit->label, u"Move 2 milestones to Thu 16 Jul 2026"_s);
    }

    void labelsNameTheMilestone()
    {
        const Plan plan = Sound::make();
        const auto edit = moveMilestones(plan, computeTimetable(plan), std::span(&Sound::goLive, 1), QDate(2026, 9, 2));
        QCOMPARE(edit->label, u"Move “v4.2 released” to Wed 2 Sep 2026"_s);
        QCOMPARE(edit->size(), 1);
        const auto nothing = moveMilestones(plan, computeTimetable(plan), std::span(&Sound::goLive, 1), QDate(2026, 8, 26));
        QVERIFY(nothing && nothing->isEmpty());
    }

    void refusesWithAReason()
    {
        QCOMPARE(refusal(Sound::make(), {Sound::freeze}, {}), u"A milestone needs a date; type one such as 2026-07-22, fri or +2w."_s);
        Plan circle = withFreeze([](Milestone &m) { m.anchor = MilestoneId(12); });
        circle.put(Sound::following(12, u"Branch"_s, Sound::freeze, 1));
        QCOMPARE(refusal(circle, {Sound::freeze}, QDate(2026, 7, 20)),
                 u"“Code freeze” cannot be moved, because “Branch” that it counts from has no date; give that one a date, or pin this one."_s);
        Plan blocked = withFreeze([](Milestone &m) { m.avoidance = Avoidance::Later; });
        Window window;
        window.id = WindowId(20);
        window.name = u"Move of the data centre"_s;
        window.startDate = QDate(2026, 7, 13);
        window.endDate = QDate(2026, 7, 17);
        blocked.put(window);
        QCOMPARE(refusal(blocked, {Sound::freeze}, QDate(2026, 7, 15)),
                 u"“Code freeze” cannot be on Wed 15 Jul 2026, because it stays out of windows and that day lies in one; choose another day, or let it stay in the inspector."_s);
        QCOMPARE(refusal(blocked, {Sound::freeze}, QDate(2026, 7, 20)), QString());
    }

    void landOnAnyDay_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void landOnAnyDay()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 15; ++round) {
            const Plan plan = RandomPlan::plan(random);
            const Timetable timetable = computeTimetable(plan);
            std::vector<MilestoneId> ids;
            for (int i = 1 + random.bounded(5); i > 0; --i)
                ids.push_back(MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count)));
            const bool dated = std::ranges::all_of(ids, [&](MilestoneId id) { return timetable.startOf(id).isValid(); });
            const QDate day = QDate(2028, 2, 1).addDays(random.bounded(60));
            const auto edit = moveMilestones(plan, timetable, ids, day);
            if (!edit) {
                QVERIFY2(!dated, qPrintable(edit.error().text));
                continue;
            }
            QVERIFY(validate(plan, *edit).hasValue());
            const Plan changed = after(plan, *edit);
            const Timetable dates = computeTimetable(changed);
            for (const auto id : ids)
                QCOMPARE(dates.startOf(id), day);
            QCOMPARE(edit->size(), qsizetype(edit->changes<Milestone>().size()));
            for (const auto &change : edit->changes<Milestone>()) {
                QVERIFY(std::ranges::find(ids, change.id()) != ids.end());
                QCOMPARE(change.after->rule, change.before->rule);
                QCOMPARE(change.after->anchor, change.before->anchor);
                QCOMPARE(change.after->span, change.before->span);
            }
        }
    }

    void stretch_data()
    {
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("span");
        QTest::addColumn<OffsetUnit>("newUnit");
        // From Wed 22 Jul 2026 on.
        QTest::newRow("working days") << OffsetUnit::WorkingDays << QDate(2026, 7, 27) << 3 << OffsetUnit::WorkingDays;
        QTest::newRow("working days to a Saturday") << OffsetUnit::WorkingDays << QDate(2026, 7, 25) << 3 << OffsetUnit::CalendarDays;
        QTest::newRow("weeks") << OffsetUnit::Weeks << QDate(2026, 8, 5) << 2 << OffsetUnit::Weeks;
        QTest::newRow("weeks and a day") << OffsetUnit::Weeks << QDate(2026, 8, 6) << 15 << OffsetUnit::CalendarDays;
        QTest::newRow("back to a point") << OffsetUnit::Weeks << QDate(2026, 7, 22) << 0 << OffsetUnit::Weeks;
    }

    void stretch()
    {
        QFETCH(OffsetUnit, unit);
        QFETCH(QDate, end);
        const Plan plan = withFreeze([&](Milestone &m) {
            m.span = 1;
            m.spanUnit = unit;
        });
        const auto edit = stretchMilestones(plan, computeTimetable(plan), std::span(&Sound::freeze, 1), end);
        QVERIFY(edit);
        const Plan changed = after(plan, *edit);
        QTEST(changed.find(Sound::freeze)->span, "span");
        QTEST(changed.find(Sound::freeze)->spanUnit, "newUnit");
        QCOMPARE(computeTimetable(changed).endOf(Sound::freeze), end);
        QCOMPARE(computeTimetable(changed).startOf(Sound::freeze), QDate(2026, 7, 22));
    }

    void aBufferKeepsItsFloor_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("floor");
        // From Wed 22 Jul 2026 on.
        QTest::newRow("in days") << QDate(2026, 8, 8) << 7;
        QTest::newRow("still in weeks") << QDate(2026, 8, 12) << 1;
        QTest::newRow("shorter than it") << QDate(2026, 7, 27) << 5;
        QTest::newRow("a point") << QDate(2026, 7, 22) << 0;
    }

    void aBufferKeepsItsFloor()
    {
        QFETCH(QDate, end);
        const Plan plan = withFreeze([](Milestone &m) {
            m.span = 2;
            m.spanUnit = OffsetUnit::Weeks;
            m.bufferFloor = 1;
        });
        const auto edit = stretchMilestones(plan, computeTimetable(plan), std::span(&Sound::freeze, 1), end);
        QVERIFY(edit);
        QVERIFY(validate(plan, *edit).hasValue());
        const Plan changed = after(plan, *edit);
        QTEST(changed.find(Sound::freeze)->bufferFloor, "floor");
        // By typing as by dragging.
        const auto typed = edits::setSpan(changed, std::span(&Sound::freeze, 1), 0, OffsetUnit::WorkingDays);
        QVERIFY(validate(changed, typed).hasValue());
        QCOMPARE(after(plan, edits::setSpan(plan, std::span(&Sound::freeze, 1), 8, OffsetUnit::WorkingDays)).find(Sound::freeze)->bufferFloor, 5);
    }

    void stretchRefusesToEndBeforeTheStart()
    {
        const Plan plan = Sound::make();
        const auto edit = stretchMilestones(plan, computeTimetable(plan), std::span(&Sound::freeze, 1), QDate(2026, 7, 21));
        QVERIFY(!edit);
        QCOMPARE(edit.error().text, u"“Code freeze” cannot end before it starts on Wed 22 Jul 2026; type a later day."_s);
    }

    void stretchToAnyDay()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 60; ++round) {
            const Plan plan = RandomPlan::plan(random);
            const Timetable timetable = computeTimetable(plan);
            const MilestoneId id(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
            const QDate start = timetable.startOf(id);
            if (!start.isValid())
                continue;
            const QDate end = start.addDays(random.bounded(30));
            const auto edit = stretchMilestones(plan, timetable, std::span(&id, 1), end);
            if (plan.find(id)->state == MilestoneState::Done && end != start) {
                QVERIFY(!edit);
                continue;
            }
            QVERIFY2(edit, edit ? "" : qPrintable(edit.error().text));
            const Plan changed = after(plan, *edit);
            QCOMPARE(computeTimetable(changed).endOf(id), end);
            QCOMPARE(computeTimetable(changed).startOf(id), start);
        }
    }
};

QTEST_GUILESS_MAIN(TestMoveEdits)
#include "tst_moveedits.moc"
