// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/riskscaleedits.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "domain/validation.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The risk scale as one step, and what is refused.
class TestRiskScaleEdits : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    static Plan after(const Plan &before, const PlanEdit &edit)
    {
        Plan plan = before;
        plan.apply(edit);
        return plan;
    }

private Q_SLOTS:
    void everyUsualScaleIsTaken_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QList<int>>("scores");
        QTest::addRow("3") << 3 << QList<int>{3, 6, 9};
        QTest::addRow("4") << 4 << QList<int>{4, 8, 12};
        QTest::addRow("5") << 5 << QList<int>{5, 10, 15};
        QTest::addRow("6") << 6 << QList<int>{6, 12, 20};
    }
    void everyUsualScaleIsTaken()
    {
        QFETCH(int, levels);
        QFETCH(QList<int>, scores);
        const auto setup = edits::usualRiskScale(levels);
        QCOMPARE((QList<int>{setup.scale.mediumFrom, setup.scale.highFrom, setup.scale.criticalFrom}), scores);
        const auto edit = edits::setRiskScale({}, setup, m_ids);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().text));
        const Plan plan = after({}, *edit);
        QCOMPARE(plan.table<RiskLevel>().size(), 2 * levels);
        QCOMPARE(edits::riskScaleOf(plan), setup);
        double end = 0.0;
        for (const RiskLevel &level : plan.table<RiskLevel>()) {
            QVERIFY(!level.name.isEmpty());
            if (level.level == 1)
                end = 0.0;
            QCOMPARE(level.from, end);
            end = level.to;
        }
        Plan undone = plan;
        undone.apply(edit->inverted());
        QVERIFY(undone == Plan());
    }

    void aSmallerScaleLetsGoOfLevels()
    {
        const Plan five = after({}, *edits::setRiskScale({}, edits::usualRiskScale(5), m_ids));
        const auto edit = edits::setRiskScale(five, edits::usualRiskScale(3), m_ids);
        const Plan three = after(five, *edit);
        QCOMPARE(three.table<RiskLevel>().size(), 6);
        // Levels that stay keep their ids, so that two copies of the plan merge.
        for (const RiskLevel &level : three.table<RiskLevel>())
            QVERIFY(five.find(level.id));
        QCOMPARE(three.find(RiskScale::onlyId)->levels, 3);
        QVERIFY(edits::setRiskScale(three, edits::usualRiskScale(3), m_ids)->isEmpty());
    }

    void onlyWhatIsRatedIsWritten()
    {
        auto setup = edits::usualRiskScale(4);
        setup.scale.ratesCost = true;
        setup.of(RiskAxis::Cost)[3].name = u"Half the budget"_s;
        setup.of(RiskAxis::Quality)[0].name = u"Not kept"_s;
        const Plan plan = after({}, *edits::setRiskScale({}, setup, m_ids));
        QCOMPARE(plan.table<RiskLevel>().size(), 3 * 4);
        const auto back = edits::riskScaleOf(plan);
        QVERIFY(back.scale.ratesCost && !back.scale.ratesQuality && !back.scale.ratesReputation);
        QCOMPARE(back.of(RiskAxis::Cost)[3].name, u"Half the budget"_s);
        QCOMPARE(back.of(RiskAxis::Quality), edits::usualRiskScale(4).of(RiskAxis::Quality));
        // Its names come back with it.
        setup.scale.ratesCost = false;
        const Plan off = after(plan, *edits::setRiskScale(plan, setup, m_ids));
        QCOMPARE(edits::riskScaleOf(off).of(RiskAxis::Cost)[3].name, u"Half the budget"_s);
    }

    void aPlanWithoutAScaleHasTheUsualOne() { QCOMPARE(edits::riskScaleOf({}), edits::usualRiskScale(5)); }

    void refuses_data()
    {
        using Spoil = std::function<void(edits::RiskScaleSetup &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("too few") << Spoil([](auto &s) { s.scale.levels = 2; }) << u"A risk matrix has 3 to 6 levels; type another number."_s;
        QTest::addRow("levels missing") << Spoil([](auto &s) { s.of(RiskAxis::Impact).pop_back(); })
                                        << u"A risk matrix has 3 to 6 levels; type another number."_s;
        QTest::addRow("equal scores") << Spoil([](auto &s) { s.scale.highFrom = s.scale.criticalFrom; })
                                      << u"The scores from which risks are medium, high and critical must rise from 2 on; type larger ones."_s;
        QTest::addRow("no low risk") << Spoil([](auto &s) { s.scale.mediumFrom = 1; })
                                     << u"The scores from which risks are medium, high and critical must rise from 2 on; type larger ones."_s;
        QTest::addRow("beyond the matrix") << Spoil([](auto &s) { s.scale.criticalFrom = 26; })
                                           << u"The highest score of this matrix is 25; let risks be critical from a smaller score on."_s;
        QTest::addRow("falling days") << Spoil([](auto &s) { s.of(RiskAxis::Impact)[2].upTo = 3; })
                                      << u"Level 3 of impact must reach further than the one below it; type a larger limit."_s;
        QTest::addRow("beyond certainty") << Spoil([](auto &s) { s.of(RiskAxis::Probability)[4].upTo = 101; })
                                          << u"Probabilities end at 100 %; type a smaller limit for the highest level."_s;
    }
    void refuses()
    {
        QFETCH(std::function<void(edits::RiskScaleSetup &)>, spoil);
        auto setup = edits::usualRiskScale(5);
        spoil(setup);
        const auto edit = edits::setRiskScale({}, setup, m_ids);
        QVERIFY(!edit);
        QTEST(edit.error().text, "sentence");
    }

    void theFirstRiskBringsTheScale()
    {
        Risk risk;
        risk.id = RiskId(1);
        risk.title = u"Signing keys expire"_s;
        const PlanEdit edit = edits::addFirstRisk({}, risk, m_ids);
        QCOMPARE(edit.label, u"Add “Signing keys expire”"_s);
        const Plan plan = after({}, edit);
        QCOMPARE(edits::riskScaleOf(plan), edits::usualRiskScale(5));
        QVERIFY(plan.find(RiskScale::onlyId));
        // A scale that is there stays.
        const Plan three = after({}, *edits::setRiskScale({}, edits::usualRiskScale(3), m_ids));
        const Plan added = after(three, edits::addFirstRisk(three, risk, m_ids));
        QCOMPARE(added.find(RiskScale::onlyId)->levels, 3);
        QCOMPARE(added.table<RiskLevel>().size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestRiskScaleEdits)
#include "tst_riskscaleedits.moc"
