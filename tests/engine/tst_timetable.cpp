// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "engine/randomplan.h"
#include "engine/slowtimetable.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestTimetable : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId goLive{10}, freeze{11}, third{12};

    using Edit = std::function<void(Plan &)>;

    static Milestone milestone(qint64 id, const QString &title)
    {
        Milestone m;
        m.id = MilestoneId(id);
        m.release = ReleaseId(2);
        m.title = title;
        m.pinned = QDate(2026, 8, 26); // A Wednesday.
        return m;
    }

    static Milestone following(qint64 id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit = OffsetUnit::WorkingDays)
    {
        Milestone m = milestone(id, title);
        m.rule = RuleKind::Offset;
        m.anchor = anchor;
        m.offset = offset;
        m.offsetUnit = unit;
        return m;
    }

    static Milestone avoiding(Milestone m)
    {
        m.avoidance = Avoidance::Later;
        return m;
    }

    /// From that milestone on, for so many days after it.
    static Window windowFrom(qint64 id, MilestoneId bound, int days)
    {
        Window window;
        window.id = WindowId(id);
        window.name = u"Window %1"_s.arg(id);
        window.startMilestone = window.endMilestone = bound;
        window.endOffset = days;
        return window;
    }

    static Plan basis()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, goLive, {}});
        plan.put(milestone(10, u"Go-live"_s));
        return plan;
    }

    static WorkingCalendar calendar(qint64 id, const QString &name, bool sundayToThursday = false)
    {
        WorkingCalendar c;
        c.id = WorkingCalendarId(id);
        c.name = name;
        if (sundayToThursday) {
            c.friday = 0;
            c.sunday = 8;
        }
        return c;
    }

    static void change(Plan &plan, MilestoneId id, const std::function<void(Milestone &)> &function)
    {
        Milestone m = *plan.find(id);
        function(m);
        plan.put(m);
    }

private Q_SLOTS:
    void countsFromItsAnchor_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("reason");
        QTest::newRow("same day") << 0 << OffsetUnit::WorkingDays << QDate(2026, 8, 26) << u"On the day of Go-live"_s;
        QTest::newRow("five weeks of work back") << -25 << OffsetUnit::WorkingDays << QDate(2026, 7, 22)
                                                 << u"25 working days before Go-live"_s;
        QTest::newRow("over a weekend") << 3 << OffsetUnit::WorkingDays << QDate(2026, 8, 31) << u"3 working days after Go-live"_s;
        QTest::newRow("one day") << 1 << OffsetUnit::WorkingDays << QDate(2026, 8, 27) << u"1 working day after Go-live"_s;
        QTest::newRow("calendar days") << -4 << OffsetUnit::CalendarDays << QDate(2026, 8, 22) << u"4 days before Go-live"_s;
        QTest::newRow("weeks") << 2 << OffsetUnit::Weeks << QDate(2026, 9, 9) << u"2 weeks after Go-live"_s;
        QTest::newRow("hours") << -36 << OffsetUnit::Hours << QDate(2026, 8, 24) << u"36 hours before Go-live"_s;
    }

    void countsFromItsAnchor()
    {
        QFETCH(int, offset);
        QFETCH(OffsetUnit, unit);
        Plan plan = basis();
        plan.put(following(11, u"Code freeze"_s, goLive, offset, unit));
        const Timetable timetable = computeTimetable(plan);
        QTEST(timetable.startOf(freeze), "date");
        QTEST(explainDate(plan, timetable, freeze), "reason");
    }

    void holidaysAreNotWorked()
    {
        Plan plan = basis();
        plan.put(calendar(7, u"US"_s));
        plan.put(CalendarException{CalendarExceptionId(8), WorkingCalendarId(7), u"Labor Day"_s, QDate(2026, 9, 7), QDate(2026, 9, 7), 0, {}});
        Milestone m = following(11, u"Retrospective"_s, goLive, 8);
        m.calendars = {WorkingCalendarId(7)};
        plan.put(m);
        // 27, 28, 31 August; 1, 2, 3, 4 September; then Monday the 7th is off, so the eighth is Tuesday the 8th.
        QCOMPARE(computeTimetable(plan).startOf(freeze), QDate(2026, 9, 8));
    }

    void severalCalendars_data()
    {
        QTest::addColumn<CalendarMode>("mode");
        QTest::addColumn<QDate>("date");
        // After Wednesday 26 August: all work on Thu 27, then Mon 31; any works on Thu 27, Fri 28, Sun 30.
        QTest::newRow("all") << CalendarMode::AllWorking << QDate(2026, 8, 31);
        QTest::newRow("any") << CalendarMode::AnyWorking << QDate(2026, 8, 28);
    }

    void severalCalendars()
    {
        QFETCH(CalendarMode, mode);
        Plan plan = basis();
        plan.put(calendar(7, u"Berlin"_s));
        plan.put(calendar(8, u"Tel Aviv"_s, true));
        Milestone m = following(11, u"Handover"_s, goLive, 2);
        m.calendars = {WorkingCalendarId(7), WorkingCalendarId(8)};
        m.calendarMode = mode;
        plan.put(m);
        QTEST(computeTimetable(plan).startOf(freeze), "date");
    }

    void snapsToAWeekday_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<SnapDirection>("direction");
        QTest::addColumn<QDate>("date");
        // Go-live is Wednesday 26 August 2026; the snap is to Thursday.
        QTest::newRow("later") << 0 << SnapDirection::Later << QDate(2026, 8, 27);
        QTest::newRow("earlier") << 0 << SnapDirection::Earlier << QDate(2026, 8, 20);
        QTest::newRow("nearest is later") << 0 << SnapDirection::Nearest << QDate(2026, 8, 27);
        QTest::newRow("nearest is earlier") << 2 << SnapDirection::Nearest << QDate(2026, 8, 27);
        QTest::newRow("already there") << 1 << SnapDirection::Earlier << QDate(2026, 8, 27);
    }

    void snapsToAWeekday()
    {
        QFETCH(int, offset);
        QFETCH(SnapDirection, direction);
        Plan plan = basis();
        Milestone m = following(11, u"Compose"_s, goLive, offset);
        m.snapWeekday = Qt::Thursday;
        m.snapDirection = direction;
        plan.put(m);
        QTEST(computeTimetable(plan).startOf(freeze), "date");
    }

    void aSnapOntoAHolidayMovesOnAndSaysWhy()
    {
        Plan plan = basis();
        plan.put(calendar(7, u"US"_s));
        plan.put(CalendarException{CalendarExceptionId(8), WorkingCalendarId(7), u"Thanksgiving"_s, QDate(2026, 11, 26), QDate(2026, 11, 26), 0, {}});
        change(plan, goLive, [](Milestone &m) { m.pinned = QDate(2026, 11, 24); });
        Milestone m = following(11, u"Compose"_s, goLive, 0);
        m.calendars = {WorkingCalendarId(7)};
        m.snapWeekday = Qt::Thursday;
        plan.put(m);
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(freeze), QDate(2026, 11, 27));
        QCOMPARE(explainDate(plan, timetable, freeze),
                 u"On the day of Go-live; moved from Tue 24 Nov 2026 to a Thursday; moved from Thu 26 Nov 2026, Thanksgiving"_s);
    }

    void staysOutOfWindows_data()
    {
        QTest::addColumn<Avoidance>("avoidance");
        QTest::addColumn<bool>("hard");
        QTest::addColumn<WindowKind>("kind");
        QTest::addColumn<QDate>("date");
        // The window is Monday 20 to Friday 24 July; the rule says Wednesday 22 July.
        QTest::newRow("stays") << Avoidance::None << true << WindowKind::Blackout << QDate(2026, 7, 22);
        QTest::newRow("earlier, over the weekend") << Avoidance::Earlier << true << WindowKind::Blackout << QDate(2026, 7, 17);
        QTest::newRow("later, over the weekend") << Avoidance::Later << true << WindowKind::Event << QDate(2026, 7, 27);
        QTest::newRow("soft") << Avoidance::Later << false << WindowKind::Event << QDate(2026, 7, 22);
        QTest::newRow("freezes hold code, not milestones") << Avoidance::Later << true << WindowKind::Freeze << QDate(2026, 7, 22);
    }

    void staysOutOfWindows()
    {
        QFETCH(Avoidance, avoidance);
        QFETCH(bool, hard);
        QFETCH(WindowKind, kind);
        Plan plan = basis();
        Window window;
        window.id = WindowId(20);
        window.name = u"Move of the data centre"_s;
        window.kind = kind;
        window.hard = hard;
        window.startDate = QDate(2026, 7, 20);
        window.endDate = QDate(2026, 7, 24);
        plan.put(window);
        Milestone m = following(11, u"Code freeze"_s, goLive, -25);
        m.avoidance = avoidance;
        plan.put(m);
        const Timetable timetable = computeTimetable(plan);
        QTEST(timetable.startOf(freeze), "date");
        QCOMPARE(explainDate(plan, timetable, freeze).contains(u"Move of the data centre"_s), timetable.startOf(freeze) != QDate(2026, 7, 22));
    }

    void windowsHangOnMilestones()
    {
        Plan plan = basis();
        plan.put(following(11, u"Code freeze"_s, goLive, -25));
        Window window;
        window.id = WindowId(20);
        window.name = u"Freeze"_s;
        window.startMilestone = freeze;
        window.startOffset = 1;
        window.endMilestone = goLive;
        plan.put(window);
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.find(WindowId(20))->start, QDate(2026, 7, 23));
        QCOMPARE(timetable.find(WindowId(20))->end, QDate(2026, 8, 26));
        const PlanEdit edit = edits::setField(plan, goLive, &Milestone::pinned, QDate(2026, 9, 2));
        Plan after = plan;
        after.apply(edit);
        QCOMPARE(updateTimetable(timetable, plan, after, edit).find(WindowId(20))->end, QDate(2026, 9, 2));
    }

    void doneMilestonesStandAndOthersFollowThem()
    {
        Plan plan = basis();
        Milestone m = following(11, u"Code freeze"_s, goLive, -25);
        m.state = MilestoneState::Done;
        m.actual = QDate(2026, 7, 24);
        plan.put(m);
        plan.put(following(12, u"Branch"_s, freeze, 1));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(freeze), QDate(2026, 7, 24));
        QCOMPARE(timetable.startOf(third), QDate(2026, 7, 27));
        QCOMPARE(explainDate(plan, timetable, freeze), u"Done"_s);
    }

    void spansHaveTwoEdges()
    {
        Plan plan = basis();
        Milestone m = following(11, u"Test phase"_s, goLive, -25);
        m.span = 4;
        m.spanUnit = OffsetUnit::WorkingDays;
        plan.put(m);
        Milestone after = following(12, u"Report"_s, freeze, 1);
        after.anchorEdge = AnchorEdge::End;
        plan.put(after);
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.endOf(freeze), QDate(2026, 7, 28));
        QCOMPARE(timetable.startOf(third), QDate(2026, 7, 29));
        QCOMPARE(explainDate(plan, timetable, third), u"1 working day after the end of Test phase"_s);
    }

    void cyclesNameTheirMembers()
    {
        Plan plan = basis();
        change(plan, goLive, [](Milestone &m) { m.rule = RuleKind::Offset; m.anchor = third; });
        plan.put(following(11, u"Code freeze"_s, goLive, -25));
        plan.put(following(12, u"Thaw"_s, freeze, 1));
        plan.put(following(13, u"Party"_s, third, 1)); // Hangs on the cycle, is not in it.
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.cycles().size(), size_t(1));
        QCOMPARE(timetable.cycles().front(), (std::vector<MilestoneId>{goLive, freeze, third}));
        QCOMPARE(timetable.find(goLive)->issue, DateIssue::Cycle);
        QCOMPARE(timetable.find(MilestoneId(13))->issue, DateIssue::AnchorWithoutDate);
        QCOMPARE(explainIssue(plan, timetable, freeze),
                 u"“Code freeze” has no date. These count from each other in a circle: “Go-live” → “Code freeze” → “Thaw” → “Go-live”. Pin one of them to a date."_s);
        // Breaking the cycle by an edit gives everybody a date again.
        PlanEdit edit = edits::setField(plan, goLive, &Milestone::rule, RuleKind::Pinned);
        Plan after = plan;
        after.apply(edit);
        QCOMPARE(updateTimetable(timetable, plan, after, edit), computeTimetable(after));
        QVERIFY(updateTimetable(timetable, plan, after, edit).cycles().empty());
    }

    void nothingStaysOutOfWhatHangsOnIt_data()
    {
        QTest::addColumn<bool>("excepted");
        QTest::newRow("windows of all") << false;
        QTest::newRow("windows with exceptions") << true;
    }

    /// Bounded by the milestone itself, and by one that counts from it.
    void nothingStaysOutOfWhatHangsOnIt()
    {
        QFETCH(bool, excepted);
        Plan plan = basis();
        plan.put(avoiding(following(11, u"Switch"_s, goLive, -25)));
        plan.put(following(12, u"Hypercare starts"_s, freeze, 0));
        plan.put(avoiding(following(13, u"Debrief"_s, third, 1)));
        plan.put(windowFrom(20, freeze, 7));
        plan.put(windowFrom(21, third, 7));
        Window move = windowFrom(22, {}, 0);
        move.startDate = QDate(2026, 7, 20);
        move.endDate = QDate(2026, 7, 24);
        plan.put(move);
        if (excepted)
            plan.put(WindowException{WindowExceptionId(40), move.id, goLive, u"Ada"_s, u"Urgent"_s, {}});
        const Timetable timetable = computeTimetable(plan);
        QVERIFY(timetable.cycles().empty());
        QCOMPARE(timetable.startOf(freeze), QDate(2026, 7, 27));
        QCOMPARE(timetable.find(WindowId(20))->end, QDate(2026, 8, 3));
        // It bounds nothing, and counts in working days: from Tue 28 Jul past Mon 3 Aug.
        QCOMPARE(timetable.startOf(MilestoneId(13)), QDate(2026, 8, 4));
        QCOMPARE(windowsAvoided(plan, timetable, freeze), std::vector{move.id});
    }

    void aCycleThroughWindowsIsFound()
    {
        Plan plan = basis();
        plan.put(avoiding(following(11, u"Switch"_s, goLive, -25)));
        plan.put(avoiding(following(12, u"Move"_s, goLive, -20)));
        plan.put(windowFrom(20, third, 7));
        QVERIFY(computeTimetable(plan).cycles().empty());
        plan.put(windowFrom(21, freeze, 7));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.cycles().size(), size_t(1));
        QCOMPARE(timetable.cycles().front(), (std::vector<MilestoneId>{freeze, third}));
        QCOMPARE(timetable.find(freeze)->issue, DateIssue::Cycle);
    }

    void leapDaysAndTheEndsOfTheRange()
    {
        Plan plan = basis();
        change(plan, goLive, [](Milestone &m) { m.pinned = QDate(2028, 2, 28); });
        plan.put(following(11, u"Leap"_s, goLive, 1, OffsetUnit::CalendarDays));
        plan.put(following(12, u"Next"_s, goLive, 2));
        Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(freeze), QDate(2028, 2, 29));
        QCOMPARE(timetable.startOf(third), QDate(2028, 3, 1));
        change(plan, goLive, [](Milestone &m) { m.pinned = QDate(2199, 12, 31); });
        timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(goLive), QDate(2199, 12, 31));
        QCOMPARE(timetable.find(freeze)->issue, DateIssue::OutOfRange);
        QCOMPARE(timetable.find(third)->issue, DateIssue::NoWorkingDay);
    }

    void aChainOfThousandsIsNoProblem()
    {
        Plan plan = basis();
        for (int i = 11; i < 20011; ++i)
            plan.put(following(i, u"Link"_s, MilestoneId(i - 1), i % 2 ? 1 : -1, OffsetUnit::CalendarDays));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(MilestoneId(20010)), QDate(2026, 8, 26));
    }

    void agreesWithASlowReference_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithASlowReference()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Plan plan = RandomPlan::plan(random);
        Timetable timetable = computeTimetable(plan);
        for (int step = 0; step < 60; ++step) {
            SlowTimetable slow(plan);
            for (const Milestone &m : plan.table<Milestone>()) {
                if (timetable.find(m.id)->issue == DateIssue::None || timetable.find(m.id)->issue == DateIssue::OutOfRange)
                    QCOMPARE(timetable.startOf(m.id), slow.startOf(m.id));
                if (timetable.find(m.id)->issue == DateIssue::None)
                    QCOMPARE(timetable.endOf(m.id), slow.endOf(m.id));
                else
                    QVERIFY(!slow.startOf(m.id).isValid());
            }
            const PlanEdit edit = RandomPlan::edit(plan, random);
            Plan after = plan;
            after.apply(edit);
            timetable = updateTimetable(timetable, plan, after, edit);
            QCOMPARE(timetable, computeTimetable(after));
            plan = after;
        }
    }
};

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
