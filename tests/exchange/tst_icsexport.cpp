// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "engine/rollout/rolloutplanning.h"
#include "exchange/calendarplan.h"
#include "exchange/calendartexts.h"

#include <QRegularExpression>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What a calendar file looks like: dates, texts, form, order, scope.
class TestIcsExport : public QObject
{
    Q_OBJECT

private:
    static const inline QString startDay = u"DTSTART;VALUE=DATE"_s;
    static const inline QString endDay = u"DTEND;VALUE=DATE"_s;

    static QStringList summaries(const CalendarPlan &p, const CalendarScope &scope)
    {
        QStringList titles = CalendarPlan::eventsOf(p.calendar(scope)).keys();
        titles.sort();
        return titles;
    }
    /// Which of the calendars of the team, of go-lives, of the staff and of customers have it.
    static QStringList calendarsWith(const CalendarPlan &p, const QString &summary)
    {
        CalendarScope team;
        team.team = CalendarPlan::core;
        CalendarScope goLives;
        goLives.kind = MilestoneKind::GoLive;
        CalendarScope staff;
        staff.audience = CalendarPlan::staff;
        CalendarScope customers;
        customers.audience = CalendarPlan::customers;
        QStringList names;
        for (const auto &[name, scope] : {std::pair(u"team"_s, team), std::pair(u"go-lives"_s, goLives), std::pair(u"staff"_s, staff),
                                          std::pair(u"customers"_s, customers)}) {
            if (summaries(p, scope).contains(summary))
                names << name;
        }
        return names;
    }

private Q_SLOTS:
    void aMilestoneIsAnAllDayEventWithAnExclusiveEnd()
    {
        const auto event = CalendarPlan().event(u"v1.37.0 released"_s);
        QCOMPARE(event.value(startDay), u"20260826"_s);
        QCOMPARE(event.value(endDay), u"20260827"_s);
        QCOMPARE(event.value(u"TRANSP"_s), u"TRANSPARENT"_s);
        QCOMPARE(event.value(u"X-MICROSOFT-CDO-BUSYSTATUS"_s), u"FREE"_s);
        QCOMPARE(event.value(u"STATUS"_s), u"CONFIRMED"_s);
        QVERIFY(!event.contains(u"RECURRENCE-ID"_s));
    }

    void aWindowIsAnAllDaySpan()
    {
        const auto event = CalendarPlan().event(u"KubeCon Japan"_s);
        QCOMPARE(event.value(startDay), u"20260728"_s);
        QCOMPARE(event.value(endDay), u"20260731"_s);
    }

    /// 25 working days before Wed 26 Aug is Wed 22 Jul; anywhere on Earth that day is over at 12:00 UTC of the 23rd.
    void anAoeDeadlineIsATimedHourOfTheNextDay()
    {
        const auto event = CalendarPlan().event(u"Code Freeze (Wed 22 Jul\\, AoE)"_s);
        QCOMPARE(event.value(u"DTSTART"_s), u"20260723T120000Z"_s);
        QCOMPARE(event.value(u"DTEND"_s), u"20260723T130000Z"_s);
        QVERIFY(event.value(u"DESCRIPTION"_s).contains("Deadline: Wed 22 Jul 2026\\, end of day anywhere on Earth (AoE)\\, "
                                                       "which is Thu 23 Jul 2026 12:00 UTC"_L1));
    }

    void aSpanWithAnAoeEndIsAllDayWithItsDeadlineInTheText()
    {
        CalendarPlan p;
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::codeFreeze, [](Milestone &m) { m.span = 6; }); });
        const auto event = p.event(u"Code Freeze (until Tue 28 Jul\\, AoE)"_s);
        QCOMPARE(event.value(startDay), u"20260722"_s);
        QCOMPARE(event.value(endDay), u"20260729"_s);
        QVERIFY(event.value(u"DESCRIPTION"_s).contains("which is Wed 29 Jul 2026 12:00 UTC"_L1));
    }

    /// Three hours after the freeze is over everywhere.
    void aRuleInHoursHasItsTime()
    {
        CalendarPlan p;
        p.edit([](PlanDraft &draft) {
            draft.update(CalendarPlan::docs, [](Milestone &m) {
                m.rule = RuleKind::Offset;
                m.anchor = CalendarPlan::codeFreeze;
                m.offset = 3;
                m.offsetUnit = OffsetUnit::Hours;
                m.deadlineZone = DeadlineZone::Utc;
                m.deadlineTime = {};
            });
        });
        const Milestone &docs = *p.plan.find(CalendarPlan::docs);
        const MilestoneDate &date = *p.timetable.find(CalendarPlan::docs);
        QCOMPARE(shortDeadline(p.plan, docs, date), u"Thu 23 Jul 15:00, UTC"_s);
        QCOMPARE(longDeadline(p.plan, docs, date), u"Thu 23 Jul 2026 15:00, UTC"_s);
    }

    void aLocalDeadlineIsWrittenInUtc_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        // Asia/Kolkata is one of the zones for which the library would write an empty VTIMEZONE.
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << u"20260701T150000Z"_s;
        QTest::newRow("Kolkata") << u"Asia/Kolkata"_s << u"20260701T113000Z"_s;
        QTest::newRow("Lord Howe") << u"Australia/Lord_Howe"_s << u"20260701T063000Z"_s;
        QTest::newRow("St John's") << u"America/St_Johns"_s << u"20260701T193000Z"_s;
    }

    void aLocalDeadlineIsWrittenInUtc()
    {
        QFETCH(QString, zone);
        QFETCH(QString, start);
        CalendarPlan p;
        p.edit([&](PlanDraft &draft) {
            draft.update(CalendarPlan::docs, [&](Milestone &m) {
                m.deadlineZone = DeadlineZone::Local;
                m.deadlineTime = QTime(17, 0);
                m.timeZone = zone;
            });
        });
        const auto event = p.event(u"Docs (Wed 1 Jul 17:00\\, %1)"_s.arg(zone));
        QCOMPARE(event.value(u"DTSTART"_s), start);
        QVERIFY(!p.calendar().contains("VTIMEZONE") && !p.calendar().contains("TZID"));
    }

    void anActionIsAnEventForPeopleInside()
    {
        CalendarPlan p;
        const RiskActionId action = CalendarPlan::addRisk(p, QDate(2026, 7, 3));
        const auto event = p.event(u"Order new keys"_s);
        QCOMPARE(event.value(startDay), u"20260703"_s);
        QCOMPARE(event.value(endDay), u"20260704"_s);
        QCOMPARE(event.value(u"DESCRIPTION"_s), u"Risk: Keys expire\\nRelease: Brig 1.37\\nKind: Mitigation action\\nOwner: Lead"_s);
        QCOMPARE(event.value(u"CATEGORIES"_s), u"Mitigation action,Brig,Brig 1.37"_s);
        QCOMPARE(calendarsWith(p, u"Order new keys"_s), QStringList{u"team"_s});
        // A contingency has no place before the risk strikes, and what is done stays.
        p.edit([&](PlanDraft &draft) { draft.update(action, [](RiskAction &a) { a.kind = ActionKind::Contingency; }); });
        QCOMPARE(p.event(u"Order new keys"_s).value(u"STATUS"_s), u"CANCELLED"_s);
        p.edit([&](PlanDraft &draft) { draft.update(action, [](RiskAction &a) { a.done = QDate(2026, 7, 2); }); });
        QCOMPARE(p.event(u"Order new keys"_s).value(u"STATUS"_s), u"CONFIRMED"_s);
        QVERIFY(p.event(u"Order new keys"_s).value(u"DESCRIPTION"_s).contains(u"State: Done on Thu 2 Jul 2026"_s));
    }

    void aConditionIsAnEventForPeopleInside()
    {
        CalendarPlan p;
        const DecisionConditionId condition = CalendarPlan::addCondition(p, QDate(2026, 8, 25));
        const auto event = p.event(u"Tell the known issue"_s);
        QCOMPARE(event.value(startDay), u"20260825"_s);
        QCOMPARE(event.value(endDay), u"20260826"_s);
        QCOMPARE(event.value(u"DESCRIPTION"_s), u"Gate: Go or no go\\nRelease: Brig 1.37\\nKind: Condition of a decision\\nOwner: Lead"_s);
        QCOMPARE(event.value(u"CATEGORIES"_s), u"Condition of a decision,Brig,Brig 1.37"_s);
        QCOMPARE(calendarsWith(p, u"Tell the known issue"_s), QStringList{u"team"_s});
        p.edit([&](PlanDraft &draft) { draft.update(condition, [](DecisionCondition &c) { c.done = QDate(2026, 8, 24); }); });
        QVERIFY(p.event(u"Tell the known issue"_s).value(u"DESCRIPTION"_s).contains(u"State: Done on Mon 24 Aug 2026"_s));
        p.edit([&](PlanDraft &draft) { draft.remove(condition); });
        QCOMPARE(p.event(u"Tell the known issue"_s).value(u"STATUS"_s), u"CANCELLED"_s);
    }

    void theStateIsTold_data()
    {
        QTest::addColumn<MilestoneState>("state");
        QTest::addColumn<Commitment>("commitment");
        QTest::addColumn<QString>("status");
        QTest::newRow("committed") << MilestoneState::Planned << Commitment::Committed << u"CONFIRMED"_s;
        QTest::newRow("tentative") << MilestoneState::Planned << Commitment::Tentative << u"TENTATIVE"_s;
        QTest::newRow("cancelled") << MilestoneState::Cancelled << Commitment::Committed << u"CANCELLED"_s;
        QTest::newRow("cancelled and tentative") << MilestoneState::Cancelled << Commitment::Tentative << u"CANCELLED"_s;
        QTest::newRow("done though tentative") << MilestoneState::Done << Commitment::Tentative << u"CONFIRMED"_s;
    }

    void theStateIsTold()
    {
        QFETCH(MilestoneState, state);
        QFETCH(Commitment, commitment);
        QFETCH(QString, status);
        CalendarPlan p;
        p.edit([&](PlanDraft &draft) {
            draft.update(CalendarPlan::docs, [&](Milestone &m) {
                m.state = state;
                m.commitment = commitment;
                m.actual = state == MilestoneState::Done ? QDate(2026, 7, 1) : QDate();
            });
        });
        QCOMPARE(p.event(u"Docs"_s).value(u"STATUS"_s), status);
    }

    void everythingIsEscapedOnce()
    {
        const QString text = CalendarPlan().event(u"v1.37.0 released"_s).value(u"DESCRIPTION"_s);
        QVERIFY2(text.endsWith("secret\\; with a comma\\, a \\\\ and\\na line"_L1), qPrintable(text));
    }

    void aCategoryHoldsNoComma()
    {
        CalendarPlan p;
        p.edit([](PlanDraft &draft) { draft.update(CalendarPlan::product, [](Product &product) { product.name = u"Brig, two; masts"_s; }); });
        QCOMPARE(p.event(u"Docs"_s).value(u"CATEGORIES"_s), u"Checkpoint,Brig two masts,Brig two masts 1.37"_s);
    }

    /// Titles that try to add a property, break a line, or hold what no calendar may.
    void noTitleBreaksTheFile_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("line break") << u"a\r\nATTACH:file:///etc/passwd"_s;
        QTest::newRow("end of event") << u"a\nEND:VEVENT\nBEGIN:VEVENT"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s;
        QTest::newRow("controls") << QString(u"a\0b\x07\x1b[31mc"_s);
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'x';
        QTest::newRow("emoji at the fold") << QString(60, u'x') + u"🚢🚢🚢🚢🚢🚢🚢🚢"_s;
        QTest::newRow("long without blanks") << QString(3000, u'日');
        QTest::newRow("property text") << u"BEGIN:VALARM;X=\"1\",2"_s;
    }

    void noTitleBreaksTheFile()
    {
        QFETCH(QString, title);
        CalendarPlan p;
        p.edit([&](PlanDraft &draft) { draft.update(CalendarPlan::docs, [&](Milestone &m) { m.title = m.note = title; }); });
        const QByteArray calendar = p.calendar();
        QCOMPARE(calendar.count("\r\nBEGIN:VEVENT\r\n"), 4);
        QCOMPARE(CalendarPlan::eventsOf(calendar).size(), 4);
        checkForm(calendar);
    }

    void theFormIsRight() { checkForm(CalendarPlan().calendar()); }

    static void checkForm(const QByteArray &calendar)
    {
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("\r\nEND:VCALENDAR\r\n"));
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        QCOMPARE(calendar.count('\r'), calendar.count("\r\n"));
        QVERIFY(calendar.isValidUtf8());
        static const QRegularExpression property(u"^[A-Z-]+(;[A-Z-]+=[^:;]+)*:"_s);
        for (const QByteArray &line : calendar.chopped(2).split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 bytes and the CR
            QVERIFY2(line.isValidUtf8(), line.constData()); // no character is torn
            QVERIFY2(line.startsWith(' ') || property.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        }
    }

    void theEnvelopeIsOurs()
    {
        const QByteArray calendar = CalendarPlan().calendar();
        const QByteArray head = calendar.first(calendar.indexOf("BEGIN:VEVENT"));
        QCOMPARE(head, QByteArray("BEGIN:VCALENDAR\r\nPRODID:-//Plimsoll//Release planner//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"
                                  "METHOD:PUBLISH\r\nNAME:Ships\r\nX-WR-CALNAME:Ships\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"
                                  "X-PUBLISHED-TTL:PT12H\r\n"));
        QVERIFY(!calendar.contains("VALARM") && !calendar.contains("VTODO") && !calendar.contains("RRULE"));
    }

    /// Outlook makes a folder of that name, which a single event shall not get.
    void aCalendarOfOneEventHasNoFolderName()
    {
        CalendarScope scope;
        scope.kind = MilestoneKind::GoLive;
        const QByteArray calendar = CalendarPlan().calendar(scope);
        QVERIFY(!calendar.contains("X-WR-CALNAME"));
        QVERIFY(calendar.contains("\r\nNAME:Ships – Go-live\r\n"));
    }

    void eventsAreSortedByStartThenUid()
    {
        CalendarPlan p;
        p.move(CalendarPlan::docs, QDate(2026, 8, 26));
        static const QRegularExpression starts(u"DTSTART(?:;VALUE=DATE)?:(\\S+)"_s);
        static const QRegularExpression uids(u"UID:(\\S+)"_s);
        QStringList keys;
        for (const QString &event : QString::fromUtf8(p.calendar()).split(u"END:VEVENT"_s).mid(0, 4))
            keys << starts.match(event).captured(1).leftJustified(16, u'0') + uids.match(event).captured(1);
        QStringList sorted = keys;
        sorted.sort();
        QCOMPARE(keys, sorted);
        QVERIFY(keys[2].left(8) == keys[3].left(8));
    }

    void theSamePlanGivesTheSameBytes()
    {
        CalendarPlan p;
        const QByteArray first = p.calendar();
        QCOMPARE(p.calendar(), first);
        p.now = p.now.addDays(400);
        QCOMPARE(p.calendar(), first);
        QCOMPARE(CalendarPlan().calendar(), first);
    }

    void theUidDependsOnPlanAndRecordOnly()
    {
        CalendarPlan p;
        const QString uid = p.event(u"Docs"_s).value(u"UID"_s);
        p.edit([](PlanDraft &draft) {
            draft.update(CalendarPlan::docs, [](Milestone &m) {
                m.title = u"Renamed"_s;
                m.pinned = QDate(2026, 9, 1);
            });
        });
        QCOMPARE(p.event(u"Renamed"_s).value(u"UID"_s), uid);
        p.plan.planId = QUuid(u"00000000-9a52-4e49-9bb5-0a6e0a1f3c55"_s);
        QVERIFY(p.event(u"Renamed"_s).value(u"UID"_s) != uid);
        QCOMPARE(QUuid(uid).version(), QUuid::Sha1);
    }

    void aScopeTakesWhatItNames()
    {
        CalendarPlan p;
        p.edit([](PlanDraft &draft) {
            draft.put(Product{ProductId(11), u"Sloop"_s, {}, {}});
            draft.put(Release{ReleaseId(21), ProductId(11), u"2"_s, {}, {}, {}});
            Milestone other;
            other.id = MilestoneId(33);
            other.release = ReleaseId(21);
            other.title = u"Other"_s;
            other.kind = MilestoneKind::Freeze;
            other.pinned = QDate(2026, 7, 3);
            draft.put(other);
            Window closed;
            closed.id = WindowId(41);
            closed.name = u"Closed for all"_s;
            closed.startDate = closed.endDate = QDate(2026, 12, 24);
            draft.put(closed);
        });
        const QString freeze = u"Code Freeze (Wed 22 Jul\\, AoE)"_s;
        const QString released = u"v1.37.0 released"_s;
        CalendarScope scope;
        QCOMPARE(summaries(p, scope), (QStringList{u"Closed for all"_s, freeze, u"Docs"_s, u"KubeCon Japan"_s, u"Other"_s, released}));
        scope.product = CalendarPlan::product;
        QCOMPARE(summaries(p, scope), (QStringList{u"Closed for all"_s, freeze, u"Docs"_s, u"KubeCon Japan"_s, released}));
        scope.kind = MilestoneKind::Freeze;
        QCOMPARE(summaries(p, scope), QStringList{freeze});
        scope = {};
        scope.kind = MilestoneKind::Freeze;
        QCOMPARE(summaries(p, scope), (QStringList{freeze, u"Other"_s}));
        scope = {};
        scope.release = CalendarPlan::release;
        QCOMPARE(summaries(p, scope), (QStringList{freeze, u"Docs"_s, u"KubeCon Japan"_s, released}));
        scope = {};
        scope.team = CalendarPlan::core;
        QCOMPARE(summaries(p, scope), (QStringList{freeze, released}));
        scope = {};
        scope.audience = CalendarPlan::staff;
        QCOMPARE(summaries(p, scope), (QStringList{freeze, released}));
    }

    void aCustomerReadsPublicTitlesAndNothingElse()
    {
        CalendarPlan p;
        CalendarScope scope;
        scope.audience = CalendarPlan::customers;
        const QByteArray calendar = p.calendar(scope);
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        for (const char *secret : {"secret", "Lead", "Core", "Ships", "Customers", "Code Freeze", "released", "DESCRIPTION", "CATEGORIES"})
            QVERIFY2(!calendar.contains(secret), secret);
        QVERIFY(calendar.contains("SUMMARY:Brig 1.37\r\n"));
        QVERIFY(calendar.contains("NAME:Release dates\r\n"));
        // A public title alone is not enough, nor is an audience.
        p.edit([](PlanDraft &draft) {
            draft.update(CalendarPlan::docs, [](Milestone &m) { m.publicTitle = u"Manual"_s; });
            draft.update(CalendarPlan::codeFreeze, [](Milestone &m) { m.audiences = {CalendarPlan::customers}; });
        });
        QCOMPARE(p.calendar(scope), calendar);
    }

    /// The planned steps are days like all others: people inside have them, an audience what it is told, customers what has a public title.
    void stepsOfARolloutAreThere()
    {
        CalendarPlan p;
        const FixedClock clock(p.now);
        IdSource ids(clock, 1);
        RolloutRequest request;
        request.release = CalendarPlan::release;
        request.stages = usualStages(p.plan, request.release, request.technique);
        const auto planned = previewRollout(p.plan, p.timetable, request, p.now.date(), ids);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text));
        p.apply(planned->edit);
        // From the go-live on Wed 26 Aug: the first three are watched for one, one and two working days.
        const QStringList steps{u"Canary 1 %: 1.37"_s, u"Canary 5 %: 1.37"_s, u"Canary 25 %: 1.37"_s, u"Canary 100 %: 1.37"_s};
        const auto days = [&](const CalendarScope &scope) {
            QStringList found;
            for (const QString &step : steps)
                found << p.event(step, scope).value(startDay);
            return found;
        };
        const QStringList atFirst{u"20260826"_s, u"20260827"_s, u"20260828"_s, u"20260901"_s};
        QCOMPARE(days({}), atFirst);
        CalendarScope ofTeam;
        ofTeam.team = CalendarPlan::core;
        QCOMPARE(days(ofTeam), atFirst);

        CalendarScope ofStaff;
        ofStaff.audience = CalendarPlan::staff;
        CalendarScope ofCustomers;
        ofCustomers.audience = CalendarPlan::customers;
        QVERIFY(!summaries(p, ofStaff).contains(steps.front()));
        p.edit([&](PlanDraft &draft) {
            for (const RolloutStepId id : planned->ladder.steps)
                draft.update(p.plan.find(id)->milestone, [](Milestone &m) { m.audiences = {CalendarPlan::staff, CalendarPlan::customers}; });
            const RolloutStep &last = *p.plan.find(planned->ladder.steps.back());
            draft.update(last.milestone, [](Milestone &m) { m.publicTitle = u"{product} {release} for everybody"_s; });
        });
        QCOMPARE(days(ofStaff), atFirst);
        QCOMPARE(summaries(p, ofCustomers), (QStringList{u"Brig 1.37"_s, u"Brig 1.37 for everybody"_s}));
        // They go with what they count from.
        p.move(CalendarPlan::goLive, {2026, 8, 27});
        QCOMPARE(days(ofStaff), (QStringList{u"20260827"_s, u"20260828"_s, u"20260831"_s, u"20260902"_s}));
    }

    void aReasonNeverLeaves()
    {
        const QByteArray calendar = CalendarPlan().calendar();
        QVERIFY(!calendar.contains("working days"));
    }

    void aScopeThatIsGoneIsAnError()
    {
        const CalendarPlan p;
        CalendarScope scope;
        scope.team = TeamId(999);
        const auto calendar = icsCalendar(p.plan, p.timetable, scope, p.now);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestIcsExport)
#include "tst_icsexport.moc"
