// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messages.h"
#include "engine/randomplan.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "engine/workingdays.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Days and standing of messages. Crane 4.2 goes live on Wed 26 Aug 2026; today is Wed 1 Jul 2026.
class TestMessages : public QObject
{
    Q_OBJECT

private:
    static constexpr AudienceId users{50};

    static Plan plan(const std::function<void(Audience &)> &change = {})
    {
        Plan plan = Sound::make();
        Audience audience;
        audience.id = users;
        audience.name = u"Users"_s;
        audience.noticeDays = 10;
        if (change)
            change(audience);
        plan.put(audience);
        return plan;
    }
    static Message message(int offset, NoticeUnit unit = NoticeUnit::WorkingDays)
    {
        Message m;
        m.id = MessageId(60);
        m.title = u"Coming soon"_s;
        m.audience = users;
        m.release = Sound::release;
        m.milestone = Sound::goLive;
        m.offset = offset;
        m.offsetUnit = unit;
        return m;
    }
    static MessageDates dates(const Plan &plan, const Message &m) { return messageDates(plan, computeTimetable(plan), m); }

    /// One day after the other, asking each whether it is worked.
    static QDate slowPlus(const WorkingDays &days, QDate day, int count)
    {
        const int step = count < 0 ? -1 : 1;
        for (int left = qAbs(count); left > 0;) {
            day = day.addDays(step);
            if (days.isWorking(day))
                --left;
        }
        return day;
    }

private Q_SLOTS:
    void due()
    {
        Message m = message(-10);
        QCOMPARE(dates(plan(), m).due, QDate(2026, 8, 12));
        m.offsetUnit = NoticeUnit::CalendarDays;
        QCOMPARE(dates(plan(), m).due, QDate(2026, 8, 16));
        m.offset = 0;
        QCOMPARE(dates(plan(), m).due, QDate(2026, 8, 26));
        m.offset = 2;
        QCOMPARE(dates(plan(), m).due, QDate(2026, 8, 28));
        m.milestone = {};
        m.due = QDate(2026, 7, 4);
        QCOMPARE(dates(plan(), m).due, QDate(2026, 7, 4));
    }

    void dueMovesWithItsMilestone()
    {
        Plan moved = plan();
        Sound::change<Milestone>(moved, Sound::goLive, [](Milestone &live) { live.pinned = QDate(2026, 9, 2); });
        QCOMPARE(dates(moved, message(-10)).due, QDate(2026, 8, 19));
        QCOMPARE(dates(moved, message(-10)).latest, QDate(2026, 8, 19));
    }

    void nothingIsDueWithoutDates()
    {
        Plan circular = plan();
        Sound::change<Milestone>(circular, Sound::goLive, [](Milestone &live) {
            live.rule = RuleKind::Offset;
            live.anchor = Sound::freeze;
        });
        QCOMPARE(dates(circular, message(-10)), MessageDates{});
        QCOMPARE(standingOf(message(-10), MessageDates{}, Sound::today), MessageStanding::Undated);
        Message m = message(0, NoticeUnit::CalendarDays);
        m.offset = 1'000'000;
        QVERIFY(!dates(plan(), m).due.isValid());
    }

    void noticeCountsFromTheFirstImpact()
    {
        QCOMPARE(dates(plan(), message(0)).impact, QDate(2026, 8, 26));
        QCOMPARE(dates(plan(), message(0)).latest, QDate(2026, 8, 12));
        QCOMPARE(dates(plan([](Audience &a) { a.noticeUnit = NoticeUnit::CalendarDays; }), message(0)).latest, QDate(2026, 8, 16));
        QVERIFY(!dates(plan([](Audience &a) { a.noticeDays = 0; }), message(0)).latest.isValid());
        Message m = message(0);
        m.milestone = Sound::freeze; // Wed 22 Jul
        QCOMPARE(dates(plan(), m).latest, QDate(2026, 7, 8));
        m.milestone = {};
        QCOMPARE(dates(plan(), m).impact, QDate(2026, 8, 26)); // The anchor's
    }

    void impactIsInTheZoneOfTheAudience()
    {
        Plan timed = plan([](Audience &a) { a.timeZone = u"America/New_York"_s; });
        Sound::change<Milestone>(timed, Sound::goLive, [](Milestone &live) {
            live.deadlineZone = DeadlineZone::Utc;
            live.deadlineTime = QTime(2, 0); // 22:00 of the evening before in New York
        });
        QCOMPARE(dates(timed, message(0)).impact, QDate(2026, 8, 25));
        QCOMPARE(dates(timed, message(0)).latest, QDate(2026, 8, 11));
    }

    void standing_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<MessagePurpose>("purpose");
        QTest::addColumn<QString>("allowedBy");
        QTest::addColumn<MessageStanding>("standing");
        const auto planned = MessageState::Planned;
        const auto announcement = MessagePurpose::Announcement;
        QTest::newRow("in time") << -10 << QDate(2026, 7, 1) << planned << announcement << QString() << MessageStanding::Due;
        QTest::newRow("on the last day") << -10 << QDate(2026, 8, 12) << planned << announcement << QString() << MessageStanding::Due;
        QTest::newRow("a day too late") << -9 << QDate(2026, 7, 1) << planned << announcement << QString() << MessageStanding::TooLate;
        QTest::newRow("somebody allowed it") << -9 << QDate(2026, 7, 1) << planned << announcement << u"Ada"_s << MessageStanding::Due;
        QTest::newRow("blanks allow nothing") << -9 << QDate(2026, 7, 1) << planned << announcement << u"  "_s << MessageStanding::TooLate;
        QTest::newRow("a reminder keeps no notice") << -1 << QDate(2026, 7, 1) << planned << MessagePurpose::Reminder << QString() << MessageStanding::Due;
        QTest::newRow("overdue") << -10 << QDate(2026, 8, 13) << planned << announcement << QString() << MessageStanding::Overdue;
        QTest::newRow("overdue, approved") << -10 << QDate(2026, 8, 13) << MessageState::Approved << announcement << QString() << MessageStanding::Overdue;
        QTest::newRow("sent") << -10 << QDate(2026, 8, 13) << MessageState::Sent << announcement << QString() << MessageStanding::Sent;
        QTest::newRow("acknowledged") << -10 << QDate(2026, 8, 13) << MessageState::Acknowledged << announcement << QString() << MessageStanding::Acknowledged;
    }
    void standing()
    {
        QFETCH(QDate, today);
        QFETCH(int, offset);
        Message m = message(offset);
        QFETCH(MessageState, state);
        m.state = state;
        QFETCH(MessagePurpose, purpose);
        m.purpose = purpose;
        QFETCH(QString, allowedBy);
        m.lateAllowedBy = allowedBy;
        m.sentOn = today;
        QTEST(standingOf(m, dates(plan(), m), today), "standing");
    }

    void whatWasSentLateWasLate()
    {
        Message m = message(-10);
        m.state = MessageState::Sent;
        m.sentOn = QDate(2026, 8, 12);
        QVERIFY(!breaksNotice(m, dates(plan(), m), QDate(2026, 8, 26)));
        m.sentOn = QDate(2026, 8, 13);
        QVERIFY(breaksNotice(m, dates(plan(), m), QDate(2026, 8, 26)));
    }

    void agreesWithASlowReckoner()
    {
        QRandomGenerator random(137);
        int compared = 0;
        for (int round = 0; round < 60; ++round) {
            Plan plan = RandomPlan::plan(random);
            Audience audience;
            audience.id = users;
            audience.noticeDays = random.bounded(30);
            audience.noticeUnit = NoticeUnit(random.bounded(2));
            plan.put(audience);
            const Timetable timetable = computeTimetable(plan);
            const WorkingDays ofPlan(plan, {}, CalendarMode::AllWorking);
            for (int i = 0; i < 40; ++i) {
                Message m = message(random.bounded(-30, 31), NoticeUnit(random.bounded(2)));
                m.milestone = MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
                const MessageDates fast = messageDates(plan, timetable, m);
                const QDate start = timetable.startOf(m.milestone);
                if (!start.isValid()) {
                    QCOMPARE(fast, MessageDates{});
                    continue;
                }
                const Milestone &milestone = *plan.find(m.milestone);
                const WorkingDays days(plan, milestone.calendars, milestone.calendarMode);
                MessageDates slow;
                slow.due = m.offsetUnit == NoticeUnit::WorkingDays ? slowPlus(days, start, m.offset) : start.addDays(m.offset);
                slow.impact = start;
                if (audience.noticeDays > 0)
                    slow.latest = audience.noticeUnit == NoticeUnit::WorkingDays ? slowPlus(ofPlan, start, -audience.noticeDays)
                                                                                 : start.addDays(-audience.noticeDays);
                QCOMPARE(fast, slow);
                ++compared;
            }
        }
        QVERIFY(compared > 1500);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
