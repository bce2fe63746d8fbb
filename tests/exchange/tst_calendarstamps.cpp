// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/removal.h"
#include "exchange/calendarplan.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// SEQUENCE grows for what changed and nothing else; what is removed is told for 90 days.
class TestCalendarStamps : public QObject
{
    Q_OBJECT

private:
    static int sequence(const CalendarPlan &p, qint64 record)
    {
        const CalendarStamp *stamp = p.plan.find(Id<CalendarStamp>(record));
        return stamp ? stamp->sequence : -1;
    }

    /// Of go-live, code freeze, docs and the conference.
    static QList<int> sequences(const CalendarPlan &p)
    {
        return {sequence(p, CalendarPlan::goLive.value()), sequence(p, CalendarPlan::codeFreeze.value()),
                sequence(p, CalendarPlan::docs.value()), sequence(p, CalendarPlan::conference.value())};
    }

    static constexpr auto freeze = u"Code Freeze (Wed 22 Jul\\, AoE)";

private Q_SLOTS:
    void aNewPlanBeginsAtZero()
    {
        const CalendarPlan p;
        QCOMPARE(sequences(p), (QList<int>{0, 0, 0, 0}));
        // KCalendarCore leaves SEQUENCE out at 0, which means the same.
        QVERIFY(!p.calendar().contains("SEQUENCE"));
    }

    void actionsAreStampedFromTheDayThatTheyAreShown()
    {
        CalendarPlan p;
        const RiskActionId action = CalendarPlan::addRisk(p);
        QCOMPARE(sequence(p, action.value()), -1);
        p.edit([&](PlanDraft &draft) { draft.update(action, [](RiskAction &a) { a.due = QDate(2026, 7, 3); }); });
        QCOMPARE(sequence(p, action.value()), 0);
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::lead, [](Role &r) { r.name = u"Captain"_s; }); });
        QCOMPARE(sequence(p, action.value()), 1);
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::risk, [](Risk &r) { r.residualImpact = 5; }); });
        QCOMPARE(sequence(p, action.value()), 1);
        // A mitigation is wanted no more.
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::risk, [](Risk &r) { r.state = RiskState::Closed; }); });
        QCOMPARE(sequence(p, action.value()), 2);
        QCOMPARE(p.event(u"Order new keys"_s).value(u"STATUS"_s), u"CANCELLED"_s);
        CalendarScope foreign;
        foreign.audience = CalendarPlan::customers;
        QVERIFY(!p.calendar(foreign).contains("Order new keys"));
        p.edit([&](PlanDraft &draft) { draft.remove(action); });
        QCOMPARE(sequence(p, action.value()), 3);
        Plan bare = p.plan;
        bare.apply(initialStamps(bare, p.timetable, p.now));
        QVERIFY(bare == p.plan);
    }

    void conditionsAreStampedFromTheDayThatTheyAreShown()
    {
        CalendarPlan p;
        const DecisionConditionId condition = CalendarPlan::addCondition(p);
        QCOMPARE(sequence(p, condition.value()), -1);
        p.edit([&](PlanDraft &draft) { draft.update(condition, [](DecisionCondition &c) { c.due = QDate(2026, 8, 25); }); });
        QCOMPARE(sequence(p, condition.value()), 0);
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::gate, [](Gate &g) { g.title = u"The last gate"_s; }); });
        QCOMPARE(sequence(p, condition.value()), 1);
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::lead, [](Role &r) { r.name = u"Captain"_s; }); });
        QCOMPARE(sequence(p, condition.value()), 2);
        // It has a day of its own.
        p.move(CalendarPlan::goLive, QDate(2026, 8, 27));
        QCOMPARE(sequence(p, condition.value()), 2);
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::release, [](Release &r) { r.state = ReleaseState::Cancelled; }); });
        QCOMPARE(sequence(p, condition.value()), 3);
        QCOMPARE(p.event(u"Tell the known issue"_s).value(u"STATUS"_s), u"CANCELLED"_s);
        p.edit([&](PlanDraft &draft) { draft.remove(condition); });
        QCOMPARE(sequence(p, condition.value()), 4);
        Plan bare = p.plan;
        bare.apply(initialStamps(bare, p.timetable, p.now));
        QVERIFY(bare == p.plan);
    }

    void allOfACancelledReleaseIsCancelled()
    {
        CalendarPlan p;
        const auto setState = [&p](ReleaseState state) {
            p.edit([state](PlanDraft &draft) { draft.update(CalendarPlan::release, [state](Release &r) { r.state = state; }); });
        };
        setState(ReleaseState::Cancelled);
        QCOMPARE(sequences(p), (QList<int>{1, 1, 1, 1}));
        QCOMPARE(p.calendar().count("STATUS:CANCELLED"), 4);
        QCOMPARE(p.event(u"KubeCon Japan"_s).value(u"STATUS"_s), u"CANCELLED"_s);
        setState(ReleaseState::Planned);
        QCOMPARE(p.event(u"KubeCon Japan"_s).value(u"STATUS"_s), u"CONFIRMED"_s);
        QCOMPARE(p.event(u"KubeCon Japan"_s).value(u"SEQUENCE"_s), u"2"_s);
    }

    void anActionThatLeavesACalendarIsCancelledThere()
    {
        CalendarPlan p;
        const RiskActionId action = CalendarPlan::addRisk(p, QDate(2026, 7, 3));
        CalendarScope of;
        of.release = CalendarPlan::release;
        QCOMPARE(p.event(u"Order new keys"_s, of).value(u"STATUS"_s), u"CONFIRMED"_s);
        const ReleaseId other(21);
        p.edit([&](PlanDraft &draft) {
            draft.put(Release{other, CalendarPlan::product, u"1.38"_s, {}, {}, {}});
            draft.update(CalendarPlan::risk, [&](Risk &r) { r.releases = {other}; });
        });
        QCOMPARE(p.event(u"Order new keys"_s, of).value(u"STATUS"_s), u"CANCELLED"_s);
        of.release = other;
        QCOMPARE(p.event(u"Order new keys"_s, of).value(u"STATUS"_s), u"CONFIRMED"_s);
        QVERIFY(action.isValid());
    }

    void onlyWhatMovedGrows_data()
    {
        QTest::addColumn<std::function<void(CalendarPlan &)>>("change");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name, std::function<void(CalendarPlan &)> change, const QList<int> &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("a pin", [](CalendarPlan &p) { p.move(CalendarPlan::docs, QDate(2026, 7, 2)); }, {0, 0, 1, 0});
        row("an anchor takes its computed dates along", [](CalendarPlan &p) { p.move(CalendarPlan::goLive, QDate(2026, 8, 27)); },
            {1, 1, 0, 0});
        row("a rule that yields the same date",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) {
                    draft.update(CalendarPlan::codeFreeze, [](Milestone &m) {
                        m.offset = -5;
                        m.offsetUnit = OffsetUnit::Weeks;
                    });
                });
            },
            {0, 0, 0, 0});
        row("a name of the release is in all its texts",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::release, [](Release &r) { r.name = u"1.38"_s; }); });
            },
            {1, 1, 1, 1});
        row("an owner's name",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::lead, [](Role &r) { r.name = u"Captain"_s; }); });
            },
            {1, 1, 0, 0});
        row("a team's name is in no event",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::core, [](Team &t) { t.name = u"Hull"_s; }); });
            },
            {0, 0, 0, 0});
        row("an audience more",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::docs, [](Milestone &m) { m.audiences = {CalendarPlan::staff}; }); });
            },
            {0, 0, 0, 0});
        row("a holiday moves what counts over it",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) {
                    WorkingCalendar calendar;
                    calendar.id = WorkingCalendarId(80);
                    calendar.name = u"Week"_s;
                    draft.put(calendar);
                    CalendarException holiday;
                    holiday.id = CalendarExceptionId(81);
                    holiday.calendar = calendar.id;
                    holiday.start = holiday.end = QDate(2026, 8, 3);
                    draft.put(holiday);
                    draft.update(PlanSettings::onlyId, [&](PlanSettings &s) { s.calendar = calendar.id; });
                });
            },
            {0, 1, 0, 0});
        row("the window's end",
            [](CalendarPlan &p) {
                p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::conference, [](Window &w) { w.endDate = QDate(2026, 7, 31); }); });
            },
            {0, 0, 0, 1});
    }

    void onlyWhatMovedGrows()
    {
        QFETCH(std::function<void(CalendarPlan &)>, change);
        QFETCH(QList<int>, expected);
        CalendarPlan p;
        change(p);
        QCOMPARE(sequences(p), expected);
    }

    void aChangeIsStampedWithItsTime()
    {
        CalendarPlan p;
        p.move(CalendarPlan::docs, QDate(2026, 7, 2));
        const auto event = p.event(u"Docs"_s);
        QCOMPARE(event.value(u"SEQUENCE"_s), u"1"_s);
        QCOMPARE(event.value(u"CREATED"_s), u"20260501T080000Z"_s);
        QCOMPARE(event.value(u"LAST-MODIFIED"_s), u"20260501T090000Z"_s);
        QCOMPARE(event.value(u"DTSTAMP"_s), u"20260501T090000Z"_s);
        QCOMPARE(p.event(QString(freeze)).value(u"DTSTAMP"_s), u"20260501T080000Z"_s);
    }

    /// Back where it was is one more change to those who saw the step between.
    void undoGrowsToo()
    {
        CalendarPlan p;
        const Plan before = p.plan;
        p.move(CalendarPlan::docs, QDate(2026, 7, 2));
        p.move(CalendarPlan::docs, QDate(2026, 7, 1));
        QCOMPARE(sequence(p, CalendarPlan::docs.value()), 2);
    }

    void aClockSetBackNeverLooksOlder()
    {
        CalendarPlan p;
        p.now = p.now.addYears(-3);
        p.move(CalendarPlan::docs, QDate(2026, 7, 2));
        QCOMPARE(p.event(u"Docs"_s).value(u"LAST-MODIFIED"_s), u"20260501T080000Z"_s);
        QCOMPARE(p.event(u"Docs"_s).value(u"SEQUENCE"_s), u"1"_s);
    }

    void whatIsRemovedIsCancelledFor90Days()
    {
        CalendarPlan p;
        const QString uid = p.event(u"Docs"_s).value(u"UID"_s);
        p.edit([](PlanDraft &draft) { draft.remove(CalendarPlan::docs); });
        auto event = p.event(u"Docs"_s);
        QCOMPARE(event.value(u"UID"_s), uid);
        QCOMPARE(event.value(u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(event.value(u"SEQUENCE"_s), u"1"_s);
        QCOMPARE(event.value(u"TRANSP"_s), u"TRANSPARENT"_s);
        QCOMPARE(event.value(u"DTSTART;VALUE=DATE"_s), u"20260701"_s);
        QCOMPARE(p.calendar().count("STATUS:CANCELLED"), 1);
        p.now = p.now.addDays(90);
        QCOMPARE(p.calendar().count("STATUS:CANCELLED"), 1);
        p.now = p.now.addDays(1);
        QCOMPARE(p.calendar().count("STATUS:CANCELLED"), 0);
        QCOMPARE(p.calendar().count("BEGIN:VEVENT"), 3);
    }

    void whatComesBackGrows()
    {
        CalendarPlan p;
        const Milestone docs = *p.plan.find(CalendarPlan::docs);
        p.edit([](PlanDraft &draft) { draft.remove(CalendarPlan::docs); });
        p.edit([&](PlanDraft &draft) { draft.put(docs); });
        const auto event = p.event(u"Docs"_s);
        QCOMPARE(event.value(u"STATUS"_s), u"CONFIRMED"_s);
        QCOMPARE(event.value(u"SEQUENCE"_s), u"2"_s);
    }

    void whatLeavesACalendarIsCancelledThere_data()
    {
        QTest::addColumn<std::function<void(PlanDraft &)>>("change");
        QTest::addColumn<QString>("leaves");  // The scope that is told.
        QTest::addColumn<QString>("summary"); // As that scope knows it.
        const auto row = [](const char *name, std::function<void(PlanDraft &)> change, const QString &leaves, const QString &summary) {
            QTest::newRow(name) << change << leaves << summary;
        };
        row("an audience less",
            [](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.audiences = {CalendarPlan::staff}; }); },
            u"customers"_s, u"Brig 1.37"_s);
        row("no public title any more", [](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.publicTitle.clear(); }); },
            u"customers"_s, u"Brig 1.37"_s);
        row("no owner any more", [](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.owners.clear(); }); },
            u"team"_s, u"v1.37.0 released"_s);
        row("another kind", [](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.kind = MilestoneKind::Build; }); },
            u"kind"_s, u"v1.37.0 released"_s);
        row("no date any more", [](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.pinned = {}; }); },
            u"all"_s, u"v1.37.0 released"_s);
    }

    void whatLeavesACalendarIsCancelledThere()
    {
        QFETCH(std::function<void(PlanDraft &)>, change);
        QFETCH(QString, leaves);
        QFETCH(QString, summary);
        CalendarScope scope;
        if (leaves == u"customers")
            scope.audience = CalendarPlan::customers;
        else if (leaves == u"team")
            scope.team = CalendarPlan::core;
        else if (leaves == u"kind")
            scope.kind = MilestoneKind::GoLive;
        CalendarPlan p;
        const Milestone before = *p.plan.find(CalendarPlan::goLive);
        const auto known = p.event(summary, scope);
        QCOMPARE(known.value(u"STATUS"_s), u"CONFIRMED"_s);
        p.edit(change);
        const auto told = p.event(summary, scope);
        QCOMPARE(told.value(u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(told.value(u"UID"_s), known.value(u"UID"_s));
        QCOMPARE(told.value(u"SEQUENCE"_s), u"1"_s);
        if (leaves != u"all")
            QCOMPARE(p.event(u"v1.37.0 released"_s).value(u"STATUS"_s), u"CONFIRMED"_s);

        // What happens to it elsewhere is not told here, and it stays cancelled.
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.note = u"More"_s; }); });
        QCOMPARE(p.event(summary, scope).value(u"STATUS"_s), u"CANCELLED"_s);

        // Back again it is no second event.
        CalendarPlan back = p;
        back.edit([&](PlanDraft &draft) { draft.put(before); });
        QCOMPARE(back.event(summary, scope).value(u"STATUS"_s), u"CONFIRMED"_s);
        QVERIFY(back.event(summary, scope).value(u"SEQUENCE"_s).toInt() > p.event(summary, scope).value(u"SEQUENCE"_s).toInt());
        QVERIFY(!back.calendar(scope).contains("CANCELLED"));

        p.now = p.now.addDays(91);
        QVERIFY(!p.calendar(scope).contains("CANCELLED"));
    }

    void itLeavesOneCalendarAfterTheOther()
    {
        CalendarPlan p;
        CalendarScope forCustomers;
        forCustomers.audience = CalendarPlan::customers;
        CalendarScope forStaff;
        forStaff.audience = CalendarPlan::staff;
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.audiences = {CalendarPlan::staff}; }); });
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::goLive, [](Milestone &m) { m.audiences.clear(); }); });
        QCOMPARE(p.event(u"Brig 1.37"_s, forCustomers).value(u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(p.event(u"v1.37.0 released"_s, forStaff).value(u"STATUS"_s), u"CANCELLED"_s);
        p.edit([](PlanDraft &draft) { draft.remove(CalendarPlan::codeFreeze); draft.remove(CalendarPlan::goLive); });
        QCOMPARE(p.event(u"Brig 1.37"_s, forCustomers).value(u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(p.event(u"v1.37.0 released"_s, forStaff).value(u"STATUS"_s), u"CANCELLED"_s);
        QVERIFY(!p.calendar(forCustomers).contains("secret"));
    }

    /// A whole release removed, its milestones and window with it: each scope that had them is told.
    void aRemovedReleaseIsToldInItsCalendars()
    {
        CalendarPlan p;
        CalendarScope forCustomers;
        forCustomers.audience = CalendarPlan::customers;
        CalendarScope forTeam;
        forTeam.team = CalendarPlan::core;
        p.edit([](PlanDraft &draft) {
            draft.remove(CalendarPlan::goLive);
            draft.remove(CalendarPlan::codeFreeze);
            draft.remove(CalendarPlan::docs);
            draft.remove(CalendarPlan::conference);
            draft.remove(CalendarPlan::release);
        });
        QCOMPARE(p.calendar().count("STATUS:CANCELLED"), 4);
        QCOMPARE(p.calendar(forTeam).count("STATUS:CANCELLED"), 2);
        const QByteArray open = p.calendar(forCustomers);
        QCOMPARE(open.count("BEGIN:VEVENT"), 1);
        QVERIFY(open.contains("SUMMARY:Brig 1.37\r\n") && open.contains("STATUS:CANCELLED"));
        QVERIFY(!open.contains("secret") && !open.contains("Lead"));
    }

    void aPlanFromElsewhereIsStampedOnce()
    {
        CalendarPlan p;
        QVERIFY(initialStamps(p.plan, p.timetable, p.now.addDays(1)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarStamps)
#include "tst_calendarstamps.moc"
