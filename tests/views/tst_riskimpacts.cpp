// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "riskspagefixture.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/risks/scaledialog.h"
#include "views/risks/scalepreview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTabWidget>

using namespace Plimsoll;
using namespace Plimsoll::RiskPlan;
using namespace Qt::StringLiterals;

/// Impacts beside that on the schedule: the matrix by one of them, the register, the scale.
class TestRiskImpacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unratedRisksStandBelow()
    {
        Plan plan;
        std::vector<NumberedRisk> shown;
        for (int i = 1; i <= 12; ++i) {
            Risk r = risk(RiskId(i), u"Risk %1"_s.arg(i), {3, 3}, {3, 3});
            r.costImpact = i == 1 ? 2 : 0;
            shown.push_back({r.id, i});
            plan.put(r);
        }
        RiskScale scale;
        scale.ratesCost = true;
        plan.put(scale);
        const MatrixMetrics metrics(QApplication::font());
        const auto cards = std::make_shared<RiskCards>(plan, shown, RiskAxis::Cost);
        const MatrixGeometry geometry = metrics.geometry(5, QRect(0, 0, 700, 700), false, 2);
        const QRect strip = geometry.cell(RiskSpot());
        QVERIFY(strip.top() > geometry.area().bottom());
        QVERIFY(QRect(0, 0, 700, 700).contains(strip));
        QCOMPARE(*geometry.spotAt(strip.center()), RiskSpot());
        const MatrixLayout layout(cards, RiskStage::Inherent, geometry, metrics, {});
        QCOMPARE(layout.cardsIn({3, 2}).size(), size_t(1));
        // Ten places, of which the last one tells of the two that are left.
        QCOMPARE(layout.cell(RiskSpot())->placed.size(), size_t(9));
        QCOMPARE(layout.cell(RiskSpot())->hidden->count, 2);
        for (const PlacedCard &placed : layout.cell(RiskSpot())->placed)
            QVERIFY(strip.contains(placed.rect));
        QCOMPARE(*geometry.spotAt(layout.find(RiskId(2))->rect.center()), RiskSpot());
        const MatrixLayout after(cards, RiskStage::Residual, geometry, metrics, {});
        QCOMPARE(after.cardsIn(RiskSpot()).size(), size_t(12));
    }

    void theMatrixShowsAnotherImpact()
    {
        Stage stage(planWithQuality());
        stage.choose(u"Impact that the matrix shows"_s, u"Quality"_s);
        const auto cell = [&](RiskId id) { return *stage.matrix.matrixLayout().geometry().spotAt(stage.at(id)); };
        QCOMPARE(cell(keys), RiskSpot()); // After the response it is not rated.
        stage.tool(u"Inherent"_s)->trigger();
        QCOMPARE(cell(keys), (RiskSpot{3, 2}));
        QCOMPARE(cell(staff), RiskSpot());
        stage.drag(staff, stage.centre({4, 5}));
        QTest::mouseRelease(&stage.matrix, Qt::LeftButton, {}, stage.centre({4, 5}));
        QCOMPARE(stage.record(staff).qualityImpact, 5);
        QCOMPARE(stage.record(staff).probability, 4);
        QCOMPARE(stage.record(staff).impact, 4);
        QCOMPARE(stage.record(staff).residualQualityImpact, 0);
        QCOMPARE(cell(staff), (RiskSpot{4, 5}));
        stage.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(stage.record(staff).qualityImpact, 4);
        // Back to where nothing is rated; its probability stays.
        stage.drag(staff, stage.centre({}));
        QTest::mouseRelease(&stage.matrix, Qt::LeftButton, {}, stage.centre({}));
        QCOMPARE(stage.record(staff).qualityImpact, 0);
        QCOMPARE(stage.record(staff).probability, 4);
        QCOMPARE(stage.steps(), size_t(3));
        // Where it was switched off, the schedule is shown.
        const Plan before = stage.fixture.document().plan();
        QVERIFY(stage.fixture.document().execute(*edits::setRiskScale(before, edits::usualRiskScale(5), stage.fixture.document().ids())).hasValue());
        QCOMPARE(cell(keys), (RiskSpot{3, 4}));
        QVERIFY(!stage.matrix.matrixLayout().geometry().hasUnrated());
    }

    void keysRateWhatIsNot()
    {
        Stage stage(planWithQuality());
        stage.choose(u"Impact that the matrix shows"_s, u"Quality"_s);
        stage.matrix.goToCard(keys);
        QCOMPARE(stage.matrix.currentSpot(), RiskSpot());
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.matrix.currentCard(), staff);
        stage.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stage.steps(), size_t(0));
        stage.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(stage.record(staff).residualQualityImpact, 1);
        QCOMPARE(stage.record(staff).residualProbability, 2); // As it was.
        QCOMPARE(stage.matrix.currentSpot(), (RiskSpot{2, 1}));
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        stage.key(Qt::Key_Down, Qt::ControlModifier); // An arrow too many takes nothing away.
        QCOMPARE(stage.record(staff).residualQualityImpact, 1);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.matrix.currentSpot(), RiskSpot());
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.matrix.currentSpot(), (RiskSpot{1, 1}));
    }

    void theRegisterShowsWhatIsRated()
    {
        Stage stage(planWithRisks());
        const auto isShown = [&](const QString &field) {
            const RecordTableView &table = stage.page.table();
            return !table.isColumnHidden(table.records().columnOfField(field));
        };
        const auto offered = [&] {
            QMenu menu;
            stage.page.table().columns().fillMenu(menu);
            QStringList texts;
            for (const QAction *action : menu.actions())
                texts << action->text();
            return texts;
        };
        QVERIFY(!isShown(u"cost_impact"_s));
        QVERIFY(!offered().contains(u"Inherent cost impact"_s));
        auto setup = edits::usualRiskScale(5);
        setup.scale.ratesCost = true;
        PlanDocument &document = stage.fixture.document();
        QVERIFY(document.execute(*edits::setRiskScale(document.plan(), setup, document.ids())).hasValue());
        QVERIFY(isShown(u"cost_impact"_s) && isShown(u"residual_cost_impact"_s) && !isShown(u"quality_impact"_s));
        QVERIFY(offered().contains(u"Inherent cost impact"_s) && !offered().contains(u"Inherent quality impact"_s));
        // What the user hid stays hidden over switching off and on.
        stage.page.table().setColumnHidden(stage.page.table().records().columnOfField(u"cost_impact"_s), true);
        QVERIFY(document.undo().hasValue());
        QVERIFY(!isShown(u"residual_cost_impact"_s));
        QVERIFY(document.redo().hasValue());
        QVERIFY(isShown(u"residual_cost_impact"_s) && !isShown(u"cost_impact"_s));
    }

    void theScaleNamesFurtherImpacts()
    {
        Stage stage;
        ScaleDialog dialog(stage.fixture.document());
        auto *tabs = dialog.findChild<QTabWidget *>();
        const auto pages = [&] {
            QStringList shown;
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i))
                    shown << tabs->tabText(i);
            }
            return shown;
        };
        QCOMPARE(pages(), (QStringList{u"Probability"_s, u"Schedule"_s}));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == "Reputation"_L1)
                box->setChecked(true);
        }
        QCOMPARE(pages(), (QStringList{u"Probability"_s, u"Schedule"_s, u"Reputation"_s}));
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Reputation"_s);
        QCOMPARE(dialog.findChild<ScalePreview *>()->impact(), RiskAxis::Reputation);
        for (QLineEdit *name : dialog.findChildren<QLineEdit *>()) {
            if (name->accessibleName() == "Name of reputation level 5"_L1)
                name->setText(u"Front page"_s);
        }
        dialog.findChild<QSpinBox *>()->setValue(5);
        dialog.accept();
        QCOMPARE(stage.steps(), size_t(1));
        const RiskMeasure measure(stage.fixture.document().plan());
        QCOMPARE(measure.impacts(), (std::vector{RiskAxis::Impact, RiskAxis::Reputation}));
        QCOMPARE(measure.levelName(RiskAxis::Reputation, 5), u"Front page"_s);
        ScaleDialog again(stage.fixture.document());
        QVERIFY(again.setup().scale.ratesReputation);
        QCOMPARE(again.setup().of(RiskAxis::Reputation)[4].name, u"Front page"_s);
        // Another number of levels keeps what is switched on.
        again.findChild<QSpinBox *>()->setValue(3);
        QVERIFY(again.setup().scale.ratesReputation && !again.setup().scale.ratesCost);
    }
};

QTEST_MAIN(TestRiskImpacts)
#include "tst_riskimpacts.moc"
