// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/absenceedits.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/edits/sheetedits.h"
#include "items/sentsheetmodel.h"
#include "support/documentfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Sheets that are out, answered and stale. Today is Mon 18 May 2026; Ada and Grace are in team Core, Mary in Docs.
class TestSentSheets : public QObject
{
    Q_OBJECT

private:
    static constexpr TeamId core{71}, docs{74};
    static constexpr PersonId mary{32};
    static constexpr QDate today = QDate::fromJulianDay(2461179);
    static constexpr QDate firstWeek = QDate::fromJulianDay(2461186); ///< Mon 25 May 2026

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Team{docs, u"Docs"_s});
        plan.put(Person{mary, u"Mary"_s, {}, {}, {}});
        plan.put(Membership{MembershipId(80), SmallPlan::ada, core, 0.5, {}, {}});
        plan.put(Membership{MembershipId(81), SmallPlan::grace, core, 1.0, {}, {}});
        plan.put(Membership{MembershipId(82), mary, docs, 1.0, {}, {}});
        plan.put(Absence{AbsenceId(90), SmallPlan::grace, AbsenceKind::Vacation, QDate(2026, 6, 1), QDate(2026, 6, 5), {}, {}});
        return plan;
    }

    static Absence away(PlanDocument &document, PersonId person, QDate day)
    {
        return {document.ids().next<Absence>(), person, AbsenceKind::Vacation, day, day, {}, {}};
    }

    static void run(PlanDocument &document, const PlanEdit &edit)
    {
        QVERIFY(!edit.isEmpty());
        const auto done = document.execute(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    static void send(PlanDocument &document, const std::vector<TeamId> &teams, int weeks = 4)
    {
        run(document, edits::sendSheets(document.plan(), teams, firstWeek, weeks, document.today(), document.ids()));
    }

    static QString standing(const SentSheetModel &model, int row)
    {
        return model.index(row, model.columnOfField(SentSheetModel::standingField)).data().toString();
    }

private Q_SLOTS:
    void sendingAndAnsweringAreSteps()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        send(document, {core, docs});
        QCOMPARE(document.plan().table<SentSheet>().size(), 2);
        const SentSheet first = document.plan().table<SentSheet>().at(0);
        QCOMPARE(first, (SentSheet{first.id, core, today, firstWeek, 4, {}}));
        fixture.clock().set(QDateTime({2026, 5, 20}, {9, 0}, QTimeZone::UTC));
        send(document, {core});
        const SentSheet second = document.plan().table<SentSheet>().at(2);
        // The newest that was sent by the day that the answer tells.
        QCOMPARE(edits::sheetThatIsOut(document.plan(), core, today.addDays(2)), second.id);
        QCOMPARE(edits::sheetThatIsOut(document.plan(), core, today.addDays(1)), first.id);
        QVERIFY(!edits::sheetThatIsOut(document.plan(), core, today.addDays(-1)).isValid());
        run(document, edits::answerSheet(document.plan(), core, today.addDays(2), today.addDays(2)));
        QCOMPARE(document.plan().find(second.id)->answeredOn, today.addDays(2));
        QVERIFY(!document.plan().find(first.id)->answeredOn.isValid());
        QVERIFY(edits::answerSheet(document.plan(), TeamId(99), today, today).isEmpty());
        QVERIFY(document.undo().hasValue());
        QVERIFY(document.undo().hasValue());
        QVERIFY(document.undo().hasValue());
        QVERIFY(document.plan().table<SentSheet>().isEmpty());
    }

    void theModelTellsWhoHasNotAnswered()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        SentSheetModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.canAdd());
        send(document, {core, docs});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(standing(model, 0), u"‼ Sent today"_s);
        fixture.clock().set(QDateTime({2026, 5, 30}, {9, 0}, QTimeZone::UTC));
        QCOMPARE(standing(model, 0), u"‼ Not answered for 12 days"_s);
        QCOMPARE(openSheets(document, {docs}), QStringList{u"“Core” has not answered the sheet that it was sent on Mon 18 May 2026, 12 days ago."_s});
        QCOMPARE(openSheets(document, {}).size(), 2);
        run(document, edits::answerSheet(document.plan(), core, today, document.today()));
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);
        QCOMPARE(openSheets(document, {docs}), QStringList());
        // What is unanswered comes before what is answered.
        const auto rank = [&](int row) { return model.index(row, 0).data(RecordModel::SortRole).toLongLong(); };
        QVERIFY(rank(1) < rank(0));
        send(document, {core});
        QCOMPARE(standing(model, 0), u"– Replaced by a newer one"_s);
        QCOMPARE(standing(model, 2), u"‼ Sent today"_s);
        fixture.clock().set(QDateTime({2026, 6, 22}, {9, 0}, QTimeZone::UTC));
        QCOMPARE(standing(model, 2), u"– Never answered; its weeks are over"_s);
        run(document, edits::removeRecords<Team>(document.plan(), std::vector{core}));
        QCOMPARE(model.rowCount(), 1);
    }

    void anAnswerIsStaleWhenHoursChangeInItsWeeks()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        SentSheetModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        send(document, {core});
        // What comes before the answer, and in the step of the answer, is what was answered.
        run(document, edits::addAbsence(document.plan(), away(document, SmallPlan::ada, firstWeek.addDays(1))));
        run(document, edits::answerSheet(document.plan(), core, today, today));
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);
        run(document, edits::addAbsence(document.plan(), away(document, mary, firstWeek)));
        run(document, edits::addAbsence(document.plan(), away(document, SmallPlan::ada, firstWeek.addDays(28))));
        run(document, edits::setField(document.plan(), SmallPlan::ada, &Person::name, u"Ada L."_s));
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);

        run(document, edits::addAbsence(document.plan(), away(document, SmallPlan::ada, firstWeek.addDays(2))));
        QCOMPARE(standing(model, 0), u"⚠ Stale: changed since for Ada L."_s);
        QCOMPARE(openSheets(document, {}), QStringList{u"The answer of “Core” is stale: the hours of Ada L. changed here since."_s});
        QVERIFY(document.undo().hasValue());
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);

        // An absence that is gone changes hours, too, and so does a longer one.
        run(document, edits::removeRecords<Absence>(document.plan(), std::vector{AbsenceId(90)}));
        QCOMPARE(standing(model, 0), u"⚠ Stale: changed since for Grace"_s);
        QVERIFY(document.undo().hasValue());
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);
        run(document, edits::setField(document.plan(), AbsenceId(90), &Absence::end, QDate(2026, 6, 8)));
        QCOMPARE(standing(model, 0), u"⚠ Stale: changed since for Grace"_s);
        // In a week that is over nobody cares any more.
        fixture.clock().set(QDateTime({2026, 6, 15}, {9, 0}, QTimeZone::UTC));
        run(document, edits::setField(document.plan(), mary, &Person::name, u"Mary S."_s));
        QCOMPARE(standing(model, 0), u"✓ Answered"_s);
        Membership joins{document.ids().next<Membership>(), mary, core, 0.5, {}, {}};
        run(document, edits::addRecord(document.plan(), joins));
        QCOMPARE(standing(model, 0), u"⚠ Stale: changed since for Mary S."_s);
    }

    void staleAnswersSurviveReopening()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        send(document, {core});
        run(document, edits::answerSheet(document.plan(), core, today, today));
        run(document, edits::removeRecords<Absence>(document.plan(), std::vector{AbsenceId(90)}));
        QVERIFY(document.reload().hasValue());
        SheetStates states(document);
        QCOMPARE(states.changed(document.plan().table<SentSheet>().at(0)), std::vector<PersonId>{SmallPlan::grace});
    }
};

QTEST_GUILESS_MAIN(TestSentSheets)
#include "tst_sentsheets.moc"
