// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/riskedits.h"

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Moving, striking, closing and reopening risks, and the history that they leave.
class TestRiskEdits : public QObject
{
    Q_OBJECT

private:
    static constexpr RiskId keys{1}, staff{2};
    static constexpr RiskActionId fallback{10}, announce{11}, order{12}, done{13}, foreign{14};
    static constexpr QDate monday = QDate::fromJulianDay(2461179); // 18 May 2026

    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    static RiskAction action(RiskActionId id, RiskId risk, ActionKind kind, int days)
    {
        RiskAction a;
        a.id = id;
        a.risk = risk;
        a.kind = kind;
        a.title = u"Do it"_s;
        a.daysAfterStrike = days;
        return a;
    }
    static Plan plan()
    {
        Plan plan;
        Risk risk;
        risk.id = keys;
        risk.title = u"Signing keys expire"_s;
        plan.put(risk);
        risk.id = staff;
        risk.title = u"Staff falls ill"_s;
        plan.put(risk);
        plan.put(action(fallback, keys, ActionKind::Contingency, 0));
        plan.put(action(announce, keys, ActionKind::Contingency, 5));
        plan.put(action(order, keys, ActionKind::Mitigation, 3));
        RiskAction old = action(done, keys, ActionKind::Contingency, 1);
        old.done = monday.addDays(-3);
        plan.put(old);
        plan.put(action(foreign, staff, ActionKind::Contingency, 2));
        return plan;
    }
    /// Monday to Friday, from a Monday on.
    static QDate workingDay(QDate day, int n) { return day.addDays(n / 5 * 7 + n % 5); }

    static Plan after(const Plan &before, const PlanEdit &edit)
    {
        Plan plan = before;
        plan.apply(edit);
        return plan;
    }
    static void undoes(const Plan &before, const PlanEdit &edit)
    {
        Plan plan = after(before, edit);
        QVERIFY(plan != before);
        plan.apply(edit.inverted());
        QVERIFY(plan == before);
    }

private Q_SLOTS:
    void mondayIsOne() { QCOMPARE(monday, QDate(2026, 5, 18)); }

    void movesAndKeepsHistory()
    {
        const Plan before = plan();
        const RiskId ids[] = {keys};
        const PlanEdit edit = edits::moveRisks(before, ids, RiskAxis::Impact, RiskStage::Residual, {1, 4}, monday, m_ids);
        QCOMPARE(edit.label, u"Move “Signing keys expire” in the matrix"_s);
        undoes(before, edit);
        const Plan moved = after(before, edit);
        QCOMPARE(spotOf(*moved.find(keys), RiskStage::Residual), (RiskSpot{1, 4}));
        QCOMPARE(spotOf(*moved.find(keys), RiskStage::Inherent), (RiskSpot{3, 3}));
        // It stood at 3 × 3 since it was made; an id as small as this one's is of the first day.
        QCOMPARE(moved.table<RiskPosition>().size(), 2);
        const RiskPosition &first = moved.table<RiskPosition>().at(0);
        QCOMPARE(first.date, QDate(2020, 1, 1));
        QCOMPARE(first.risk, keys);
        QCOMPARE(first.residualProbability, 3);
        QVERIFY(first.open);
        const RiskPosition &position = moved.table<RiskPosition>().at(1);
        QCOMPARE(position.risk, keys);
        QCOMPARE(position.date, monday);
        QCOMPARE(position.probability, 3);
        QCOMPARE(position.residualProbability, 1);
        QCOMPARE(position.residualImpact, 4);
        QVERIFY(position.open);
    }

    void aDayHasOnePosition()
    {
        const RiskId ids[] = {keys};
        const Plan first = after(plan(), edits::moveRisks(plan(), ids, RiskAxis::Impact, RiskStage::Residual, {1, 4}, monday, m_ids));
        const Plan second = after(first, edits::moveRisks(first, ids, RiskAxis::Impact, RiskStage::Inherent, {5, 5}, monday, m_ids));
        QCOMPARE(second.table<RiskPosition>().size(), 2);
        QCOMPARE(second.table<RiskPosition>().at(1).impact, 5);
        QCOMPARE(second.table<RiskPosition>().at(1).residualImpact, 4);
        const Plan third = after(second, edits::moveRisks(second, ids, RiskAxis::Impact, RiskStage::Inherent, {4, 5}, monday.addDays(1), m_ids));
        QCOMPARE(third.table<RiskPosition>().size(), 3);
    }

    void aRiskMadeTodayBeginsToday()
    {
        Risk risk;
        risk.id = m_ids.next<Risk>();
        risk.title = u"New"_s;
        Plan before;
        before.put(risk);
        const RiskId ids[] = {risk.id};
        const Plan moved = after(before, edits::moveRisks(before, ids, RiskAxis::Impact, RiskStage::Inherent, {5, 5}, monday, m_ids));
        QCOMPARE(moved.table<RiskPosition>().size(), 1);
        QCOMPARE(moved.table<RiskPosition>().at(0).date, monday);
    }

    void movingToTheSamePlaceIsNothing()
    {
        const RiskId ids[] = {keys, RiskId(99)};
        QVERIFY(edits::moveRisks(plan(), ids, RiskAxis::Impact, RiskStage::Inherent, {3, 3}, monday, m_ids).isEmpty());
    }

    void strikingStartsTheContingency()
    {
        const Plan before = plan();
        const RiskId ids[] = {keys};
        const PlanEdit edit = edits::strikeRisks(before, ids, monday, monday, workingDay, m_ids);
        QCOMPARE(edit.label, u"“Signing keys expire” has struck"_s);
        undoes(before, edit);
        const Plan struck = after(before, edit);
        QCOMPARE(struck.find(keys)->state, RiskState::Struck);
        QCOMPARE(struck.find(keys)->struckOn, monday);
        QCOMPARE(struck.find(fallback)->due, monday);
        QCOMPARE(struck.find(announce)->due, QDate(2026, 5, 25)); // A week of work later.
        QVERIFY(!struck.find(order)->due.isValid());
        QVERIFY(!struck.find(done)->due.isValid());
        QVERIFY(!struck.find(foreign)->due.isValid());
        QCOMPARE(struck.table<RiskPosition>().size(), 2);
        QVERIFY(!struck.table<RiskPosition>().at(1).open);
        QVERIFY(edits::strikeRisks(struck, ids, monday, monday, workingDay, m_ids).isEmpty());
        const Plan later = after(struck, edits::strikeRisks(struck, ids, monday.addDays(7), monday.addDays(7), workingDay, m_ids));
        QCOMPARE(later.find(fallback)->due, monday.addDays(7));
        QCOMPARE(later.find(announce)->due, monday.addDays(14));
    }

    void severalAreOneStep()
    {
        const RiskId ids[] = {keys, staff};
        const PlanEdit edit = edits::strikeRisks(plan(), ids, monday, monday, workingDay, m_ids);
        QCOMPARE(edit.label, u"2 risks have struck"_s);
        QCOMPARE(after(plan(), edit).find(foreign)->due, monday.addDays(2));
    }

    void anotherImpactMovesAlone()
    {
        const RiskId ids[] = {keys};
        const Plan rated = after(plan(), edits::moveRisks(plan(), ids, RiskAxis::Cost, RiskStage::Residual, {3, 5}, monday, m_ids));
        QCOMPARE(rated.find(keys)->residualCostImpact, 5);
        QCOMPARE(rated.find(keys)->costImpact, 0);
        QCOMPARE(rated.find(keys)->residualImpact, 3);
        QVERIFY(rated.table<RiskPosition>().isEmpty()); // The history is that of the schedule.
        const Plan likelier = after(rated, edits::moveRisks(rated, ids, RiskAxis::Cost, RiskStage::Residual, {4, 2}, monday, m_ids));
        QCOMPARE(spotOf(*likelier.find(keys), RiskStage::Residual), (RiskSpot{4, 3}));
        QCOMPARE(likelier.table<RiskPosition>().size(), 2);
        const Plan unrated = after(likelier, edits::moveRisks(likelier, ids, RiskAxis::Cost, RiskStage::Residual, {}, monday, m_ids));
        QCOMPARE(unrated.find(keys)->residualCostImpact, 0);
        QCOMPARE(unrated.find(keys)->residualProbability, 4);
    }

    void theHistoryFollowsTheDayOfTheStrike_data()
    {
        QTest::addColumn<QList<int>>("strikes"); // In days from Monday on; the first one and its corrections. It moved on day 2.
        QTest::addColumn<QStringList>("history");
        const QString made = u"2020-01-01 open"_s;
        QTest::addRow("before the move") << QList<int>{0} << QStringList{made, u"2026-05-18 over"_s, u"2026-05-20 over"_s};
        QTest::addRow("after it") << QList<int>{3} << QStringList{made, u"2026-05-20 open"_s, u"2026-05-21 over"_s};
        QTest::addRow("to come") << QList<int>{9} << QStringList{made, u"2026-05-20 open"_s, u"2026-05-25 over"_s};
        QTest::addRow("corrected to a day before the move")
            << QList<int>{3, 1} << QStringList{made, u"2026-05-19 over"_s, u"2026-05-20 over"_s, u"2026-05-21 over"_s};
        QTest::addRow("corrected to a later day")
            << QList<int>{3, 5} << QStringList{made, u"2026-05-20 open"_s, u"2026-05-21 open"_s, u"2026-05-23 over"_s};
        QTest::addRow("corrected there and back")
            << QList<int>{1, 5, 3} << QStringList{made, u"2026-05-19 open"_s, u"2026-05-20 open"_s, u"2026-05-21 over"_s, u"2026-05-23 over"_s};
    }
    void theHistoryFollowsTheDayOfTheStrike()
    {
        QFETCH(QList<int>, strikes);
        const RiskId ids[] = {keys};
        const QDate today = monday.addDays(7);
        Plan plan = after(TestRiskEdits::plan(), edits::moveRisks(TestRiskEdits::plan(), ids, RiskAxis::Impact, RiskStage::Residual, {1, 4}, monday.addDays(2), m_ids));
        for (const int day : strikes)
            plan = after(plan, edits::strikeRisks(plan, ids, monday.addDays(day), today, workingDay, m_ids));
        QCOMPARE(plan.find(keys)->struckOn, monday.addDays(strikes.back()));
        QStringList history;
        for (const RiskPosition &position : plan.table<RiskPosition>())
            history << position.date.toString(Qt::ISODate) + (position.open ? u" open"_s : u" over"_s);
        history.sort();
        QTEST(history, "history");
    }

    void aClosedRiskTakesTheDayOfItsStrike()
    {
        const RiskId ids[] = {keys};
        const Plan struck = after(plan(), edits::strikeRisks(plan(), ids, monday, monday, workingDay, m_ids));
        const Plan closed = after(struck, edits::closeRisks(struck, ids, monday.addDays(4), m_ids));
        const PlanEdit dating = edits::dateStrikes(closed, ids, monday.addDays(-3), monday.addDays(5), m_ids);
        QCOMPARE(dating.label, u"Change the day on which “Signing keys expire” struck"_s);
        undoes(closed, dating);
        const Plan dated = after(closed, dating);
        QCOMPARE(dated.find(keys)->state, RiskState::Closed);
        QCOMPARE(dated.find(keys)->struckOn, monday.addDays(-3));
        QCOMPARE(dated.table<RiskPosition>().size(), 3);
        QCOMPARE(dated.table<RiskPosition>().at(2).date, monday.addDays(-3));
        QVERIFY(!dated.table<RiskPosition>().at(2).open);
    }

    void closesAndReopens()
    {
        const RiskId ids[] = {keys};
        const Plan struck = after(plan(), edits::strikeRisks(plan(), ids, monday, monday, workingDay, m_ids));
        const PlanEdit closing = edits::closeRisks(struck, ids, monday.addDays(1), m_ids);
        QCOMPARE(closing.label, u"Close “Signing keys expire”"_s);
        undoes(struck, closing);
        const Plan closed = after(struck, closing);
        QCOMPARE(closed.find(keys)->state, RiskState::Closed);
        QCOMPARE(closed.find(keys)->struckOn, monday);
        QCOMPARE(closed.table<RiskPosition>().size(), 2); // It was not open before either.
        const PlanEdit opening = edits::reopenRisks(closed, ids, monday.addDays(2), m_ids);
        QCOMPARE(opening.label, u"Reopen “Signing keys expire”"_s);
        const Plan open = after(closed, opening);
        QCOMPARE(open.find(keys)->state, RiskState::Open);
        QVERIFY(!open.find(keys)->struckOn.isValid());
        QCOMPARE(open.table<RiskPosition>().size(), 3);
        QVERIFY(open.table<RiskPosition>().at(2).open);
        QCOMPARE(open.find(announce)->due, QDate(2026, 5, 25));
    }
};

QTEST_GUILESS_MAIN(TestRiskEdits)
#include "tst_riskedits.moc"
