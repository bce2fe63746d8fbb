// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "engine/capacity.h"
#include "exchange/capacityanswer.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId juergen{1'234'567'890'123'456'789}, mara{2}, ben{3};
constexpr TeamId core{11}, web{12};
constexpr QDate monday = QDate::fromJulianDay(2461179); ///< Mon 18 May 2026

Plan plan()
{
    Plan plan;
    plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
    plan.put(PlanSettings{});
    plan.put(Team{core, u"Core; \"Kern\""_s});
    plan.put(Team{web, u"Web"_s});
    plan.put(Person{juergen, u"Jürgen Groß"_s, {}, {}, {}});
    plan.put(Person{mara, u"=Mara, M."_s, {}, {}, {}});
    plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
    plan.put(Membership{MembershipId(20), juergen, core, 1.0, {}, {}});
    plan.put(Membership{MembershipId(21), mara, core, 0.5, {}, {}});
    plan.put(Membership{MembershipId(22), mara, web, 0.5, {}, {}});
    plan.put(StandingCommitment{StandingCommitmentId(30), mara, u"Support"_s, 0.0375, {}, {}});
    return plan;
}

CapacitySheet read(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().text));
    auto sheet = readCapacitySheet(*table, plan().planId);
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().text));
    return *sheet;
}

QString text(const std::vector<SheetDifference> &differences)
{
    QStringList texts;
    for (const SheetDifference &d : differences)
        texts << u"%1 %2: %3 %4 %5%6"_s.arg(d.name, d.first.toString(u"MM-dd"_s)).arg(d.sent).arg(d.theirs).arg(d.ours).arg(d.isStale() ? u" stale"_s : u""_s);
    return texts.join(u" | "_s);
}

double weekHours(const Plan &plan, PersonId person, QDate week)
{
    return Capacity::of(plan, week, week.addDays(6)).ofPerson(person, week, week.addDays(6));
}

} // namespace

/// The round trip of capacity sheets, with the files that spreadsheet programs leave behind.
class TestCapacitySheet : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};

private Q_SLOTS:
    void isWrittenForTheSpreadsheetOfTheLanguage()
    {
        const CapacitySheet sheet = makeCapacitySheet(plan(), core, monday, 2, monday.addDays(-4));
        const QByteArray german = capacitySheetCsv(sheet, QLocale(QLocale::German));
        QVERIFY(!german.contains("\r\nBen"));
        QVERIFY(german.contains("'=Mara, M.;person 2;;38,5;38,5;sent 38.5 38.5\r\n"));
        QVERIFY(german.contains("Jürgen Groß;person 1234567890123456789;;40;40;sent 40 40\r\n"));
        const QByteArray american = capacitySheetCsv(sheet, QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(american.contains("\"'=Mara, M.\",person 2,,38.5,38.5,sent 38.5 38.5\r\n"));
        QVERIFY(american.startsWith("\xef\xbb\xbfPlimsoll capacity sheet 1,plan 7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10,team 11,sent on 2026-05-14,"));
    }

    void comesBackAsItWasSent_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("German") << QLocale(QLocale::German);
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("French") << QLocale(QLocale::French);
        QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt);
    }
    void comesBackAsItWasSent()
    {
        QFETCH(QLocale, locale);
        const CapacitySheet sheet = makeCapacitySheet(plan(), core, monday, 12, monday);
        const CapacitySheet back = read(capacitySheetCsv(sheet, locale));
        QCOMPARE(back.team, core);
        QCOMPARE(back.teamName, u"Core; \"Kern\""_s);
        QCOMPARE(back.sent, monday);
        QVERIFY(back.weeks == sheet.weeks);
        QCOMPARE(back.rows.size(), size_t(2));
        for (size_t i = 0; i < back.rows.size(); ++i) {
            QCOMPARE(back.rows[i].person, sheet.rows[i].person);
            QCOMPARE(back.rows[i].name, sheet.rows[i].name);
            QVERIFY(back.rows[i].sent == sheet.rows[i].sent);
            QVERIFY(back.rows[i].hours == sheet.rows[i].hours);
            QVERIFY(!back.rows[i].confirmed);
        }
        const SheetAnswer answer = compareCapacitySheet(plan(), back);
        QVERIFY(answer.differences.empty());
        QCOMPARE(answer.unanswered.size(), 2);
    }

    /// As the programs save what leads typed: Jürgen is away in the second week and works 30.5 h in the third, Mara confirms.
    void readsWhatSpreadsheetsSave_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plan = "plan 7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10";
        QTest::newRow("German Excel: semicolons, Windows-1252, rows filled up")
            << "Plimsoll capacity sheet 1;" + plan + ";team 11;sent on 2026-05-14;\"Core; \"\"Kern\"\"\";\"Tragen Sie die Stunden ein; sonst ein x.\";\r\n"
               "Person;Schl\xfcssel;Unver\xe4ndert;week of 2026-05-18;week of 2026-05-25;week of 2026-06-01;Gesendet\r\n"
               "J\xfcrgen Gro\xdf;person 1234567890123456789;;40;0;30,5;sent 40 40 40\r\n"
               "'=Mara, M.;person 2;x;38,5;38,5;38,5;sent 38.5 38.5 38.5\r\n"
               "Danke, bis bald!;;;;;;\r\n";
        QTest::newRow("German Excel: UTF-8 with mark, units typed")
            << QByteArray("\xef\xbb\xbf") + "Plimsoll capacity sheet 1;" + plan + ";team 11;sent on 2026-05-14;\"Core; \"\"Kern\"\"\";Hinweis;\r\n"
               "Person;Key;Confirm unchanged;week of 2026-05-18;week of 2026-05-25;week of 2026-06-01;As sent\r\n"
               "J\xc3\xbcrgen Gro\xc3\x9f;person 1234567890123456789;;40 h;0 h;30,50 h;sent 40 40 40\r\n"
               "'=Mara, M.;person 2;WAHR;38,5;38,5;38,5;sent 38.5 38.5 38.5\r\n";
        QTest::newRow("American Excel: commas, quotes, an empty cell for what stays")
            << "Plimsoll capacity sheet 1," + plan + ",team 11,sent on 2026-05-14,\"Core; \"\"Kern\"\"\",\"Type, or tick.\",\r\n"
               "Person,Key,Confirm unchanged,week of 2026-05-18,week of 2026-05-25,week of 2026-06-01,As sent\r\n"
               "J\xfcrgen Gro\xdf,person 1234567890123456789,,,0.0,30.5,sent 40 40 40\r\n"
               "\"'=Mara, M.\",person 2,TRUE,38.5,38.5,38.5,sent 38.5 38.5 38.5\r\n";
        QTest::newRow("LibreOffice: everything quoted, tabs, line feeds")
            << QByteArray("\"Plimsoll capacity sheet 1\"\t\"") + plan + "\"\t\"team 11\"\t\"sent on 2026-05-14\"\t\"Core; \"\"Kern\"\"\"\t\"\"\t\n"
               "\"Person\"\t\"Key\"\t\"Confirm unchanged\"\t\"week of 2026-05-18\"\t\"week of 2026-05-25\"\t\"week of 2026-06-01\"\t\"As sent\"\n"
               "\"J\xc3\xbcrgen Gro\xc3\x9f\"\t\"person 1234567890123456789\"\t\t40\t0\t30.5\t\"sent 40 40 40\"\n"
               "\"'=Mara, M.\"\t\"person 2\"\t\"ja\"\t38.5\t38.5\t38.5\t\"sent 38.5 38.5 38.5\"\n";
    }
    void readsWhatSpreadsheetsSave()
    {
        QFETCH(QByteArray, bytes);
        const CapacitySheet sheet = read(bytes);
        const SheetAnswer answer = compareCapacitySheet(plan(), sheet);
        QCOMPARE(text(answer.differences), u"Jürgen Groß 05-25: 40 0 40 | Jürgen Groß 06-01: 40 30.5 40"_s);
        QCOMPARE(answer.unanswered, QStringList());
        QCOMPARE(answer.stale, QStringList());
        IdSource ids(m_clock, 7);
        const auto edit = takeCapacityAnswers(plan(), answer.differences, {}, monday, ids);
        QVERIFY(edit.hasValue());
        Plan after = plan();
        after.apply(*edit);
        QCOMPARE(weekHours(after, juergen, monday), 40.0);
        QCOMPARE(weekHours(after, juergen, monday.addDays(7)), 0.0);
        QCOMPARE(weekHours(after, juergen, monday.addDays(14)), 30.5);
        QCOMPARE(weekHours(after, juergen, monday.addDays(21)), 40.0);
        QVERIFY(compareCapacitySheet(after, sheet).differences.empty());
        after.apply(edit->inverted());
        QVERIFY(after == plan());
    }

    void threeWaysTellWhatIsStale()
    {
        CapacitySheet sheet = makeCapacitySheet(plan(), core, monday, 3, monday);
        QCOMPARE(sheet.rows[1].person, juergen);
        sheet.rows[1].hours[0] = 32.0;
        sheet.rows[1].hours[1] = 24.0;
        sheet.rows[1].hours[2] = 16.0;
        sheet.rows[0].confirmed = true;
        Plan now = plan();
        // Since then Jürgen got a day off in the first week, and in the second just what his lead says; Mara is away.
        now.put(Absence{AbsenceId(40), juergen, AbsenceKind::Vacation, monday, monday, {}, {}});
        now.put(Absence{AbsenceId(41), juergen, AbsenceKind::Vacation, monday.addDays(7), monday.addDays(8), {}, {}});
        now.put(Absence{AbsenceId(42), mara, AbsenceKind::Vacation, monday.addDays(7), monday.addDays(11), {}, {}});
        const SheetAnswer answer = compareCapacitySheet(now, sheet);
        QCOMPARE(text(answer.differences), u"Jürgen Groß 06-01: 40 16 40"_s);
        QCOMPARE(answer.stale.size(), 1);
        QVERIFY(answer.stale.front().contains(u"25 May 2026"_s));
        now.put(Absence{AbsenceId(43), juergen, AbsenceKind::Vacation, monday.addDays(14), monday.addDays(14), {}, {}});
        QCOMPARE(text(compareCapacitySheet(now, sheet).differences), u"Jürgen Groß 06-01: 40 16 32 stale"_s);
    }

    void tellsWhoHasNotAnswered()
    {
        CapacitySheet sheet = makeCapacitySheet(plan(), core, monday, 3, monday);
        sheet.rows[0].confirmed = true;
        QCOMPARE(compareCapacitySheet(plan(), sheet).unanswered, QStringList{u"Jürgen Groß"_s});
        Plan now = plan();
        now.put(Membership{MembershipId(23), ben, core, 1.0, {}, {}});
        now.remove(juergen);
        now.remove(MembershipId(20));
        const SheetAnswer answer = compareCapacitySheet(now, sheet);
        QCOMPARE(answer.unanswered, QStringList{u"Ben"_s});
        QCOMPARE(answer.stale, QStringList{u"“Jürgen Groß” is not in the plan any more."_s});
    }

    /// That a sheet came back is kept with the rows, also where its lead only confirmed.
    void whatCameBackIsNoLongerOut()
    {
        Plan now = plan();
        now.put(SentSheet{SentSheetId(70), core, monday.addDays(-7), monday, 3, {}});
        now.put(SentSheet{SentSheetId(71), core, monday, monday, 3, {}});
        now.put(SentSheet{SentSheetId(72), web, monday, monday, 3, {}});
        CapacitySheet sheet = makeCapacitySheet(now, core, monday, 3, monday);
        QVERIFY(!compareCapacitySheet(now, sheet).answered);
        sheet.rows[0].confirmed = true;
        QVERIFY(compareCapacitySheet(now, sheet).answered);
        IdSource ids(m_clock, 11);
        const ReturnedSheet returned{sheet.team, sheet.sent};
        const auto confirmed = takeCapacityAnswers(now, {}, std::span(&returned, 1), monday.addDays(3), ids);
        QVERIFY(confirmed.hasValue());
        QCOMPARE(confirmed->label, u"Note that the capacity sheet of “Core; \"Kern\"” came back"_s);
        sheet.rows[1].hours[0] = 8.0;
        const auto both = takeCapacityAnswers(now, compareCapacitySheet(now, sheet).differences, std::span(&returned, 1), monday.addDays(3), ids);
        QVERIFY(both.hasValue());
        QCOMPARE(both->label, u"Take the answer of “Jürgen Groß”"_s);
        for (const PlanEdit *edit : {&*confirmed, &*both}) {
            Plan after = now;
            after.apply(*edit);
            QVERIFY(!after.find(SentSheetId(70))->answeredOn.isValid());
            QCOMPARE(after.find(SentSheetId(71))->answeredOn, monday.addDays(3));
            QVERIFY(!after.find(SentSheetId(72))->answeredOn.isValid());
            QCOMPARE(weekHours(after, juergen, monday), edit == &*both ? 8.0 : 40.0);
        }
    }

    void takenAnswersHold()
    {
        QRandomGenerator random(3);
        IdSource ids(m_clock, 9);
        int taken = 0;
        for (int round = 0; round < 300; ++round) {
            Plan before = plan();
            before.put(Absence{AbsenceId(50), juergen, AbsenceKind::Vacation, monday.addDays(random.bounded(14)), monday.addDays(20), DayPortion(random.bounded(3)), {}});
            before.put(StandingCommitment{StandingCommitmentId(51), juergen, u"Duty"_s, random.bounded(4) / 8.0, {}, {}});
            if (random.bounded(2)) {
                WorkingPattern pattern;
                pattern.id = WorkingPatternId(52);
                pattern.person = juergen;
                pattern.friday = 0;
                pattern.wednesday = random.bounded(8) + 1;
                before.put(pattern);
            }
            std::vector<SheetDifference> answers;
            for (int week = 0; week < 3; ++week) {
                const QDate first = monday.addDays(7 * week);
                answers.push_back({juergen, u"Jürgen"_s, u"Core"_s, first, first.addDays(6), 0.0, random.bounded(80) / 2.0, 0.0});
            }
            const auto edit = takeCapacityAnswers(before, answers, {}, monday, ids);
            QVERIFY2(edit.hasValue(), qPrintable(edit.hasValue() ? QString() : edit.error().text));
            Plan after = before;
            after.apply(*edit);
            for (const SheetDifference &answer : answers)
                QVERIFY(qAbs(weekHours(after, juergen, answer.first) - answer.theirs) < 0.02);
            QCOMPARE(weekHours(after, juergen, monday.addDays(21)), weekHours(before, juergen, monday.addDays(21)));
            QCOMPARE(weekHours(after, mara, monday), weekHours(before, mara, monday));
            taken += after == before ? 0 : 1;
        }
        QVERIFY(taken > 250);
    }

    void aWeekOfHolidaysTakesNoHours()
    {
        Plan made = plan();
        WorkingCalendar calendar;
        calendar.id = WorkingCalendarId(60);
        calendar.name = u"Office"_s;
        made.put(calendar);
        PlanSettings settings = made.settings();
        settings.calendar = calendar.id;
        made.put(settings);
        made.put(CalendarException{CalendarExceptionId(61), calendar.id, u"Shutdown"_s, monday, monday.addDays(6), 0.0, {}});
        IdSource ids(m_clock, 9);
        const SheetDifference answer{juergen, u"Jürgen"_s, u"Core"_s, monday, monday.addDays(6), 0.0, 8.0, 0.0};
        const auto edit = takeCapacityAnswers(made, std::span(&answer, 1), {}, monday, ids);
        QVERIFY(!edit.hasValue());
        QVERIFY(edit.error().text.contains(u"“Jürgen” cannot have 8 h in the week of 18 May 2026"_s));
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray head = "Plimsoll capacity sheet 1,plan 7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10,team 11,sent on 2026-05-14\n"
                                "Person,Key,Confirm,week of 2026-05-18,week of 2026-05-25,Sent\n";
        QTest::newRow("another table") << QByteArray("Name,Email\nBen,ben@example.org\n") << u"is no capacity sheet"_s;
        QTest::newRow("another plan") << QByteArray(head).replace("7e1c", "0e1c") << u"belongs to another plan"_s;
        QTest::newRow("no weeks") << QByteArray(head).replace("week of", "5/18") << u"is no capacity sheet"_s;
        QByteArray long54 = head.left(head.indexOf("Person,Key")) + "Person,Key,Confirm";
        for (int week = 0; week < 54; ++week)
            long54 += ",week of " + monday.addDays(7 * week).toString(Qt::ISODate).toLatin1();
        QTest::newRow("more weeks than a sheet has") << long54 + ",Sent\n" << u"has 54 weeks, but a capacity sheet has at most 53"_s;
        QTest::newRow("words for hours") << head + "Ben,person 3,,40,few,sent 40 40\n" << u"“few” in row 3, Ben, is no number"_s;
        QTest::newRow("more than a week has") << head + "Ben,person 3,,400,40,sent 40 40\n" << u"“400” in row 3"_s;
        QTest::newRow("the last column is gone") << head + "Ben,person 3,,40,40\n" << u"Row 3 has lost what was sent"_s;
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto table = readCsv(bytes);
        QVERIFY(table.hasValue());
        const auto sheet = readCapacitySheet(*table, plan().planId);
        QVERIFY(!sheet.hasValue());
        QVERIFY2(sheet.error().text.contains(says), qPrintable(sheet.error().text));
    }
};

QTEST_GUILESS_MAIN(TestCapacitySheet)
#include "tst_capacitysheet.moc"
