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
        const PlanEdit edit = edits::moveRisks(before, ids, RiskStage::Residual, {1, 4}, monday, m_ids);
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
        const Plan first = after(plan(), edits::moveRisks(plan(), ids, RiskStage::Residual, {1, 4}, monday, m_ids));
        const Plan second = after(first, edits::moveRisks(first, ids, RiskStage::Inherent, {5, 5}, monday, m_ids));
        QCOMPARE(second.table<RiskPosition>().size(), 2);
        QCOMPARE(second.table<RiskPosition>().at(1).impact, 5);
        QCOMPARE(second.table<RiskPosition>().at(1).residualImpact, 4);
        const Plan third = after(second, edits::moveRisks(second, ids, RiskStage::Inherent, {4, 5}, monday.addDays(1), m_ids));
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
        const Plan moved = after(before, edits::moveRisks(before, ids, RiskStage::Inherent, {5, 5}, monday, m_ids));
        QCOMPARE(moved.table<RiskPosition>().size(), 1);
        QCOMPARE(moved.table<RiskPosition>().at(0).date, monday);
    }

    void movingToTheSamePlaceIsNothing()
    {
        const RiskId ids[] = {keys, RiskId(99)};
        QVERIFY(edits::moveRisks(plan(), ids, RiskStage::Inherent, {3, 3}, monday, m_ids).isEmpty());
    }

    void strikingStartsTheContingency()
    {
        const Plan before = plan();
        const RiskId ids[] = {keys};
        const PlanEdit edit = edits::strikeRisks(before, ids, monday, workingDay, m_ids);
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
        QVERIFY(edits::strikeRisks(struck, ids, monday, workingDay, m_ids).isEmpty());
        const Plan later = after(struck, edits::strikeRisks(struck, ids, monday.addDays(7), workingDay, m_ids));
        QCOMPARE(later.find(fallback)->due, monday.addDays(7));
        QCOMPARE(later.find(announce)->due, monday.addDays(14));
    }

    void severalAreOneStep()
    {
        const RiskId ids[] = {keys, staff};
        const PlanEdit edit = edits::strikeRisks(plan(), ids, monday, workingDay, m_ids);
        QCOMPARE(edit.label, u"2 risks have struck"_s);
        QCOMPARE(after(plan(), edit).find(foreign)->due, monday.addDays(2));
    }

    void closesAndReopens()
    {
        const RiskId ids[] = {keys};
        const Plan struck = after(plan(), edits::strikeRisks(plan(), ids, monday, workingDay, m_ids));
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
