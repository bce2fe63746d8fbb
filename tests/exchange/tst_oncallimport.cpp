// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "exchange/oncall/oncallimport.h"
#include "exchange/recordcsv.h"

#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Calls two columns by words that are in no list.
class OtherWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Fields") != 0)
            return {};
        return qstrcmp(source, "First day") == 0 ? u"Erster Tag"_s : qstrcmp(source, "Last day") == 0 ? u"Letzter Tag"_s : QString();
    }
};

/// Tables of who is on call: what they say, and what becomes of it.
class TestOnCallImport : public QObject
{
    Q_OBJECT

private:
    using Outcome = TableImportRow::Outcome;
    static constexpr PersonId ada{1}, grace{2}, kim{3}, otherKim{4};
    static constexpr TeamId core{5}, night{6};
    static constexpr OnCallId adaCore{7}, graceCore{8}, adaNight{9};

    FixedClock m_clock{QDateTime({2026, 7, 1}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    static QDate august(int day) { return {2026, 8, day}; }

    static Plan makePlan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Person{ada, u"Ada"_s, u"ada@example.org"_s, {}, {}});
        plan.put(Person{grace, u"Grace"_s, {}, {}, {}});
        plan.put(Person{kim, u"Kim"_s, u"kim@example.org"_s, {}, {}});
        plan.put(Person{otherKim, u"Kim"_s, u"kim2@example.org"_s, {}, {}});
        plan.put(Team{core, u"Core"_s});
        plan.put(Team{night, u"Night"_s});
        return plan;
    }
    static Plan withDuties()
    {
        Plan plan = makePlan();
        plan.put(OnCall{adaCore, core, ada, august(24), august(30)});
        plan.put(OnCall{graceCore, core, grace, august(31), {2026, 9, 6}});
        plan.put(OnCall{adaNight, night, ada, august(24), august(30)});
        return plan;
    }

    static OnCallTable read(const QByteArray &csv, DateOrder order = DateOrder::Unknown)
    {
        OnCallReadOptions options;
        options.dateOrder = order;
        options.today = {2026, 7, 1};
        const auto table = readOnCall(*readCsv(csv), options);
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        return *table;
    }
    TableImportOutcome import(Plan &plan, const QByteArray &csv, TeamId team = {})
    {
        const auto outcome = importOnCall(plan, read(csv), {team}, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        plan.apply(outcome->edit);
        return *outcome;
    }

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("ISO") << u"2026-08-24"_s << u"2026-08-30"_s << august(24) << august(30);
        QTest::newRow("with a time") << u"2026-08-24T09:00:00+02:00"_s << u"2026-08-31 09:00"_s << august(24) << august(31);
        QTest::newRow("day first by proof") << u"24.08.2026"_s << u"30.08.2026"_s << august(24) << august(30);
        QTest::newRow("one day") << u"24 Aug 2026"_s << QString() << august(24) << august(24);
        QTest::newRow("span") << u"2026-08-24 – 2026-08-30"_s << u"-"_s << august(24) << august(30);
    }

    void days()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        const OnCallTable table = read("person,from,until\nAda," + from.toUtf8() + "," + until.toUtf8() + "\n");
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0].refused, QString());
        QTEST(table.rows[0].first, "first");
        QTEST(table.rows[0].last, "last");
        QVERIFY(!table.needsDateOrder);
    }

    void asksForTheOrderOfDayAndMonth()
    {
        const QByteArray csv = "person,from,until\nAda,03/08/2026,09/08/2026\n";
        const OnCallTable unsure = read(csv);
        QVERIFY(unsure.needsDateOrder);
        QVERIFY(!unsure.rows[0].refused.isEmpty());
        const OnCallTable table = read(csv, DateOrder::DayFirst);
        QVERIFY(!table.needsDateOrder);
        QCOMPARE(table.rows[0].first, august(3));
        QCOMPARE(table.rows[0].last, august(9));
    }

    void addsChangesLeavesAndRefuses()
    {
        Plan plan = withDuties();
        const auto outcome = import(plan, "person,from,until,team,pager\n"
                                          "Ada,2026-08-24,2026-08-28,Core,1\n"
                                          "Grace,2026-08-31,2026-09-06,core,2\n"
                                          "grace,2026-09-07,2026-09-13,Core,3\n"
                                          "Nobody,2026-09-14,2026-09-20,Core,4\n"
                                          "Ada,2026-09-14,2026-09-13,Core,5\n"
                                          "Grace,2026-09-07,2026-09-13,Core,6\n"
                                          "Ada,2026-09-21,2026-09-27,Backup,7\n"
                                          ",2026-09-21,2026-09-27,Core,8\n");
        std::vector<Outcome> outcomes;
        for (const TableImportRow &row : outcome.rows)
            outcomes.push_back(row.outcome);
        QCOMPARE(outcomes, (std::vector{Outcome::Updated, Outcome::Unchanged, Outcome::Added, Outcome::Refused, Outcome::Refused, Outcome::Refused,
                                        Outcome::Refused, Outcome::Refused}));
        QCOMPARE(outcome.rows[0].place, u"row 2"_s);
        QCOMPARE(outcome.rows[0].name, u"Ada, Mon 24 Aug 2026 – Fri 28 Aug 2026"_s);
        QCOMPARE(outcome.rows[0].changes.size(), 1);
        QCOMPARE(outcome.rows[3].remarks, QStringList{u"Nobody in the plan is called “Nobody”; add the person first, or correct the name."_s});
        QCOMPARE(outcome.rows[4].remarks, QStringList{u"It ends before it begins; swap the two days."_s});
        QCOMPARE(outcome.rows[5].remarks, QStringList{u"It stands in the table before; that row counts."_s});
        QCOMPARE(outcome.rows[6].remarks, QStringList{u"The plan has no team “Backup”; add it first, or correct the name."_s});
        QCOMPARE(outcome.rows[7].remarks, QStringList{u"It names nobody; say who is on call."_s});
        QCOMPARE(outcome.leftOut, QStringList{u"pager"_s});
        QCOMPARE(outcome.edit.label, u"Import 2 on-call duties"_s);
        // Ada's night duty.
        QCOMPARE(outcome.remarks, QStringList{u"1 other duty on these days is not in the table and stays."_s});
        QCOMPARE(plan.find(adaCore)->end, august(28));
        QCOMPARE(plan.find(adaNight)->end, august(30));
        QCOMPARE(plan.table<OnCall>().size(), 4);
    }

    void aDutyMayBeginLater()
    {
        Plan plan = withDuties();
        const auto outcome = import(plan, "person,from,until,team\nAda,2026-08-26,2026-08-30,Core\n");
        QCOMPARE(outcome.count(Outcome::Updated), 1);
        QCOMPARE(plan.find(adaCore)->start, august(26));
        QCOMPARE(plan.table<OnCall>().size(), 3);
    }

    void theChosenTeamIsThatOfRowsWithoutOne()
    {
        Plan plan = withDuties();
        const auto outcome = import(plan, "who,from,to\nADA,2026-08-24,2026-08-30\nGrace,2026-08-31,2026-09-06\n", night);
        QCOMPARE(outcome.rows[0].outcome, Outcome::Unchanged);
        // Grace has these days with Core only.
        QCOMPARE(outcome.rows[1].outcome, Outcome::Added);
        QCOMPARE(outcome.remarks, QStringList());
        QCOMPARE(plan.table<OnCall>().size(), 4);
    }

    void theAddressTellsApartWhoHasOneName()
    {
        Plan plan = makePlan();
        const auto outcome = import(plan, "person,email,from\nKim,,2026-08-24\nKim,KIM2@example.org,2026-08-24\nada@example.org,,2026-08-25\n");
        QCOMPARE(outcome.rows[0].remarks, QStringList{u"Several people are called “Kim”; give the e-mail address instead."_s});
        QCOMPARE(outcome.count(Outcome::Added), 2);
        QCOMPARE(plan.table<OnCall>().at(0).person, otherKim);
        QCOMPARE(plan.table<OnCall>().at(1).person, ada);
    }

    void knowsItsOwnColumnsInTheLanguageThatItSpeaks()
    {
        const QByteArray csv = "Person,Erster Tag,Letzter Tag\nAda,2026-08-24,2026-08-30\n";
        QVERIFY(!readOnCall(*readCsv(csv), {}));
        OtherWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const OnCallTable table = read(csv);
        QVERIFY(QCoreApplication::removeTranslator(&words));
        QCOMPARE(table.leftOut, QStringList());
        QCOMPARE(table.rows[0].first, august(24));
        QCOMPARE(table.rows[0].last, august(30));
    }

    void refusesATableWithoutPeopleOrDays()
    {
        const auto nobody = readOnCall(*readCsv("from,until\n2026-08-24,2026-08-30\n"), {});
        QVERIFY(!nobody);
        QVERIFY(nobody.error().text.contains(u"“person”"_s));
        const auto never = readOnCall(*readCsv("person,team\nAda,Core\n"), {});
        QVERIFY(!never);
        QVERIFY(never.error().text.contains(u"“from”"_s));
    }

    void ownTableComesBack()
    {
        Plan plan = withDuties();
        const QByteArray csv = recordCsv<OnCall>(plan);
        Plan other = makePlan();
        QCOMPARE(import(other, csv).count(Outcome::Added), 3);
        QCOMPARE(other.table<OnCall>().at(2).team, night);
        const auto again = import(plan, csv);
        QCOMPARE(again.count(Outcome::Unchanged), 3);
        QVERIFY(again.edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOnCallImport)
#include "tst_oncallimport.moc"
