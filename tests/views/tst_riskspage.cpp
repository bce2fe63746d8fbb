// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "riskspagefixture.h"
#include "views/common/chartsofdays.h"
#include "views/common/ownedpane.h"
#include "views/common/recordtableview.h"
#include "views/risks/exposurepane.h"
#include "views/risks/scaledialog.h"

#include <QAccessible>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace Plimsoll;
using namespace Plimsoll::RiskPlan;
using namespace Qt::StringLiterals;

class TestRisksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfTheMatrix()
    {
        const MatrixGeometry five(5, QRect(10, 20, 500, 300));
        QCOMPARE(five.cell({5, 1}), QRect(10, 20, 100, 60));
        QCOMPARE(five.cell({1, 5}), QRect(410, 260, 100, 60));
        QCOMPARE(five.cell({6, 1}), QRect());
        QCOMPARE(*five.spotAt({260, 50}), (RiskSpot{5, 3}));
        QVERIFY(!five.spotAt({5, 50}));
        QCOMPARE(five.clamped({0, 9}), (RiskSpot{1, 5}));
        const MatrixGeometry mirrored(3, QRect(0, 0, 300, 300), true);
        QCOMPARE(mirrored.cell({3, 1}), QRect(200, 0, 100, 100));
        QCOMPARE(*mirrored.spotAt({250, 250}), (RiskSpot{1, 1}));
    }

    void aCrowdedCellTellsHowManyMore()
    {
        Plan plan;
        std::vector<NumberedRisk> shown;
        for (int i = 1; i <= 30; ++i) {
            shown.push_back({RiskId(i), i});
            plan.put(risk(RiskId(i), u"Risk %1"_s.arg(i), {3, 3}, {3, 3}));
        }
        const MatrixGeometry geometry(5, QRect(0, 0, 600, 600));
        const MatrixLayout layout(std::make_shared<RiskCards>(plan, shown), RiskStage::Residual, geometry, MatrixMetrics(QApplication::font()), RiskId(30));
        for (const MatrixCell &cell : layout.cells())
            QCOMPARE(cell.hidden.has_value(), cell.spot == (RiskSpot{3, 3}));
        const MatrixCell &crowded = *layout.cell({3, 3});
        QCOMPARE(crowded.placed.size() + size_t(crowded.hidden->count), size_t(30));
        QVERIFY(crowded.placed.size() > 1);
        QVERIFY(layout.find(RiskId(30)));
        QVERIFY(layout.find(RiskId(1)));
        const QRect cell = geometry.cell({3, 3});
        for (const PlacedCard &placed : crowded.placed) {
            QVERIFY(cell.contains(placed.rect));
            QVERIFY(!placed.rect.intersects(crowded.hidden->rect));
        }
        QCOMPARE(layout.cardsIn({3, 3}).size(), size_t(30));
        // Another one is brought, and the one before gives its place back.
        MatrixLayout other = layout;
        const int last = layout.find(RiskId(30))->card;
        QCOMPARE(other.favour(RiskId(29)), (std::vector<RiskSpot>{{3, 3}}));
        QVERIFY(other.find(RiskId(29)) && !other.find(RiskId(30)));
        QCOMPARE(other.cell({3, 3})->placed.size(), crowded.placed.size());
        QCOMPARE(other.favour(RiskId(1)), (std::vector<RiskSpot>{{3, 3}}));
        QVERIFY(other.favour(RiskId(2)).empty());
        QCOMPARE(other.cell({3, 3})->placed.back().card, int(crowded.placed.size()) - 1);
        QCOMPARE(other.cell({3, 3})->hidden->first, int(crowded.placed.size()));
        QCOMPARE(last, 29);
    }

    void cardsHaveTheirNumbersInTheRegister()
    {
        Stage stage;
        const auto cards = [&] { return &stage.matrix.matrixLayout().cards(); };
        // Before the response the keys score more than the staff, after it as much; the closed one is not counted.
        QCOMPARE(cards()->find(keys)->number, 1);
        QCOMPARE(cardTitle(*cards()->find(staff)), u"2 Staff falls ill"_s);
        const RecordTableView &table = stage.page.table();
        const auto numberOf = [&](RiskId id) {
            return table.fromRecords(table.records().rowOfRecord(id.value()), table.records().columnOfField(u"number"_s)).data().toString();
        };
        QCOMPARE(numberOf(staff), u"2"_s);
        QCOMPARE(numberOf(closed), QString());
        // What scores more comes first at once.
        stage.matrix.goToCard(staff);
        stage.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(cards()->find(staff)->number, 1);
        QCOMPARE(numberOf(keys), u"2"_s);
        // Each release has a register of its own.
        stage.selection.setRelease(SmallPlan::release);
        QCOMPARE(cards()->find(keys)->number, 1);
        QCOMPARE(numberOf(keys), u"1"_s);
    }

    void theRegisterTellsInherentFromResidual()
    {
        Stage stage;
        const RecordTableView &table = stage.page.table();
        const auto heading = [&](const QString &field) {
            return table.records().headerData(table.records().columnOfField(field), Qt::Horizontal).toString();
        };
        QCOMPARE(table.records().columnOfField(u"number"_s), 0);
        QCOMPARE(heading(u"probability"_s), u"Inherent probability"_s);
        QCOMPARE(heading(u"residual_probability"_s), u"Residual probability"_s);
        QCOMPARE(heading(u"score"_s), u"Inherent score"_s);
        // What is opened can be typed into.
        stage.matrix.goToCard(staff);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.page.table().currentIndex().data().toString(), u"Staff falls ill"_s);
    }

    void showsOpenRisksOfTheStage()
    {
        Stage stage;
        const auto spotOfCard = [&](RiskId id) { return *stage.matrix.matrixLayout().geometry().spotAt(stage.at(id)); };
        QCOMPARE(spotOfCard(keys), (RiskSpot{2, 4}));
        QCOMPARE(spotOfCard(staff), (RiskSpot{2, 4}));
        QVERIFY(!stage.matrix.matrixLayout().find(closed));
        QCOMPARE(stage.page.table().shownRows(), 3);
        // 30 % of 11 days, twice.
        QCOMPARE(stage.page.subtitle(), u"3 risks, residual exposure 6.6 working days"_s);
        stage.tool(u"Inherent"_s)->trigger();
        QCOMPARE(spotOfCard(keys), (RiskSpot{3, 4}));
        QCOMPARE(stage.page.subtitle(), u"3 risks, inherent exposure 8.8 working days"_s);
    }

    void aDragMovesTheCard()
    {
        Stage stage;
        stage.drag(keys, stage.centre({1, 2}));
        QTest::mouseRelease(&stage.matrix, Qt::LeftButton, {}, stage.centre({1, 2}));
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Residual), (RiskSpot{1, 2}));
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Inherent), (RiskSpot{3, 4}));
        QCOMPARE(stage.matrix.currentSpot(), (RiskSpot{1, 2}));
        QCOMPARE(stage.matrix.currentCard(), keys);
        QCOMPARE(stage.steps(), size_t(1));
        QVERIFY(stage.fixture.document().undo().hasValue());
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Residual), (RiskSpot{2, 4}));
        QCOMPARE(stage.matrix.currentSpot(), (RiskSpot{2, 4}));
    }

    void escapeAndOutsideDropNothing()
    {
        Stage stage;
        stage.drag(keys, stage.centre({1, 2}));
        stage.key(Qt::Key_Escape);
        QTest::mouseRelease(&stage.matrix, Qt::LeftButton, {}, stage.centre({1, 2}));
        stage.drag(keys, QPoint(1, 1));
        QTest::mouseRelease(&stage.matrix, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(stage.steps(), size_t(0));
    }

    void keysMoveTheCard()
    {
        Stage stage;
        stage.matrix.goToCard(keys);
        stage.key(Qt::Key_Up, Qt::ControlModifier);
        stage.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Residual), (RiskSpot{3, 3}));
        QCOMPARE(stage.steps(), size_t(2));
        stage.tool(u"Inherent"_s)->trigger();
        stage.key(Qt::Key_Right, Qt::ControlModifier);
        stage.key(Qt::Key_Right, Qt::ControlModifier); // Already at the edge.
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Inherent), (RiskSpot{3, 5}));
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Residual), (RiskSpot{3, 3}));
        QCOMPARE(stage.steps(), size_t(3));
    }

    void keysWalkAndOpen()
    {
        Stage stage;
        stage.matrix.goToCard(keys);
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.matrix.currentCard(), staff);
        QCOMPARE(stage.selection.idsOf(u"risk"_s), std::vector<qint64>{staff.value()});
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.matrix.currentSpot(), (RiskSpot{1, 4}));
        QVERIFY(!stage.matrix.currentCard().isValid());
        stage.key(Qt::Key_Up);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.page.table().hasFocus());
        QCOMPARE(stage.page.table().currentIndex().data().toString(), u"Signing keys expire"_s);
        QCOMPARE(stage.selection.idsOf(u"risk"_s), std::vector<qint64>{keys.value()});
    }

    /// What is kept of a painting is what would be painted anew, also where a crowded cell brings out other cards.
    void theMatrixIsAsIfPaintedAnew()
    {
        Plan plan = planWithRisks();
        for (int i = 0; i < 60; ++i)
            plan.put(risk(RiskId(200 + i), u"Risk %1"_s.arg(i), {3, 3}, {2, 4}));
        Stage stage(plan);
        stage.matrix.goToCard(keys);
        QVERIFY(stage.matrix.matrixLayout().cell({2, 4})->hidden);
        for (int step = 0; step < 70; ++step) {
            if (step % 10 == 7)
                stage.matrix.goToCard(RiskId(200 + (step * 7) % 60));
            else
                stage.key(step % 12 == 5 ? Qt::Key_Left : Qt::Key_Tab);
            const QImage kept = stage.matrix.grab().toImage();
            stage.matrix.setStage(stage.matrix.stage());
            QCOMPARE(stage.matrix.grab().toImage(), kept);
        }
    }

    void aHiddenPaneIsLeftAlone()
    {
        Stage stage;
        stage.page.tabs().setCurrentIndex(1);
        QSignalSpy reset(stage.page.actionsPane().table().model(), &QAbstractItemModel::modelReset);
        stage.matrix.goToCard(keys);
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.page.actionsPane().owner(), staff.value());
        QCOMPARE(reset.size(), 0);
        stage.page.tabs().setCurrentIndex(0);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(stage.page.actionsPane().table().shownRows(), 0);
        // To add is to see.
        stage.page.tabs().setCurrentIndex(1);
        stage.page.actionsPane().addAction()->trigger();
        QCOMPARE(stage.page.tabs().currentIndex(), 0);
        QCOMPARE(stage.page.actionsPane().table().shownRows(), 1);
    }

    void arrowsMirror()
    {
        Stage stage;
        stage.matrix.setLayoutDirection(Qt::RightToLeft);
        stage.matrix.goToCard(keys);
        stage.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(spotOf(stage.record(keys), RiskStage::Residual), (RiskSpot{2, 5}));
    }

    void strikesClosesAndReopens()
    {
        Stage stage;
        QVERIFY(!stage.tool(u"Has struck"_s)->isEnabled());
        stage.matrix.goToCard(keys);
        QCOMPARE(stage.page.actionsPane().owner(), keys.value());
        QCOMPARE(stage.page.actionsPane().table().shownRows(), 2);
        QVERIFY(!stage.tool(u"Reopen"_s)->isEnabled());
        stage.tool(u"Has struck"_s)->trigger();
        QCOMPARE(stage.record(keys).state, RiskState::Struck);
        QCOMPARE(stage.fixture.document().plan().find(fallback)->due, QDate(2026, 5, 22));
        QVERIFY(!stage.fixture.document().plan().find(order)->due.isValid());
        QVERIFY(!stage.matrix.matrixLayout().find(keys));
        QVERIFY(!stage.tool(u"Has struck"_s)->isEnabled());
        QCOMPARE(stage.steps(), size_t(1));
        stage.tool(u"Close"_s)->trigger();
        QCOMPARE(stage.record(keys).state, RiskState::Closed);
        stage.tool(u"Reopen"_s)->trigger();
        QCOMPARE(stage.record(keys).state, RiskState::Open);
        QVERIFY(stage.matrix.matrixLayout().find(keys));
        for (int i = 0; i < 3; ++i)
            QVERIFY(stage.fixture.document().undo().hasValue());
        const Plan before = planWithRisks();
        QVERIFY(stage.record(keys) == *before.find(keys));
        QVERIFY(*stage.fixture.document().plan().find(fallback) == *before.find(fallback));
        QVERIFY(stage.fixture.document().plan().table<RiskPosition>().isEmpty());
    }

    void followsReleaseAndFilter()
    {
        Stage stage;
        stage.selection.setRelease(SmallPlan::release);
        QVERIFY(stage.matrix.matrixLayout().find(keys));
        QVERIFY(!stage.matrix.matrixLayout().find(staff));
        stage.selection.setRelease({});
        stage.page.setFilter(u"staff"_s);
        QVERIFY(!stage.matrix.matrixLayout().find(keys));
        QVERIFY(stage.matrix.matrixLayout().find(staff));
        QVERIFY(stage.page.subtitle().startsWith(u"1 of 3 shown"_s));
        stage.page.setFilter(u"nothing like it"_s);
        QPushButton *button = nullptr;
        for (QPushButton *candidate : stage.page.findChildren<QPushButton *>()) {
            if (candidate->isVisible())
                button = candidate;
        }
        QVERIFY(button);
        QCOMPARE(button->text(), u"Show all"_s);
        button->click();
        QVERIFY(stage.matrix.matrixLayout().find(keys));
    }

    void anEmptyPlanOffersToAdd()
    {
        Stage stage(SmallPlan::make());
        QVERIFY(!stage.matrix.isVisible());
        stage.selection.setRelease(SmallPlan::release);
        stage.page.tools().front()->trigger();
        const auto &risks = stage.fixture.document().plan().table<Risk>();
        QCOMPARE(risks.size(), 1);
        QCOMPARE(stage.steps(), size_t(1));
        QCOMPARE(stage.fixture.document().plan().find(RiskScale::onlyId)->levels, 5);
        QCOMPARE(stage.fixture.document().plan().table<RiskLevel>().size(), 10);
        QCOMPARE(risks.at(0).releases, IdList<Release>{SmallPlan::release});
        QVERIFY(stage.matrix.isVisible());
        QCOMPARE(stage.page.actionsPane().owner(), risks.at(0).id.value());
        stage.page.actionsPane().addAction()->trigger();
        QCOMPARE(stage.fixture.document().plan().table<RiskAction>().at(0).risk, risks.at(0).id);
    }

    void filtersByStateAndOwner()
    {
        Plan plan = planWithRisks();
        Risk owned = *plan.find(keys);
        owned.owner = SmallPlan::lead;
        plan.put(owned);
        Stage stage(plan);
        stage.choose(u"Owner of the risks shown"_s, u"Release Lead"_s);
        QCOMPARE(stage.page.table().shownRows(), 1);
        QVERIFY(stage.matrix.matrixLayout().find(keys));
        QVERIFY(!stage.matrix.matrixLayout().find(staff));
        stage.choose(u"Owner of the risks shown"_s, u"Nobody"_s);
        QCOMPARE(stage.page.table().shownRows(), 2);
        stage.choose(u"State of the risks shown"_s, u"Closed"_s);
        QCOMPARE(stage.page.table().shownRows(), 1);
        stage.choose(u"State of the risks shown"_s, u"Has struck"_s);
        QVERIFY(!stage.matrix.isVisible());
        for (QPushButton *button : stage.page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(stage.page.table().shownRows(), 3);
        QVERIFY(!stage.page.filterBar().owner());
        QVERIFY(!stage.page.filterBar().state());
    }

    void strikingTellsOfTheContingency()
    {
        Stage stage;
        QSignalSpy told(&stage.page, &Page::statusTold);
        stage.page.tabs().setCurrentIndex(1);
        stage.matrix.goToCard(keys);
        stage.tool(u"Has struck"_s)->trigger();
        // Four working days after Monday 18 May 2026.
        QCOMPARE(told.back().front().toString(), u"The contingency has begun: 1 action is due on Fri 22 May 2026"_s);
        QCOMPARE(stage.page.tabs().currentIndex(), 0);
        QCOMPARE(stage.page.actionsPane().owner(), keys.value());
    }

    void exposureFollowsThePlan()
    {
        Stage stage;
        stage.page.tabs().setCurrentIndex(1);
        const auto last = [&](size_t series) { return stage.page.exposure().chart().content().series.at(series).values.back(); };
        // Ids as small as these are of the first day: nothing has moved since.
        QCOMPARE(stage.page.exposure().chart().content().series.at(0).name, u"Residual"_s);
        QCOMPARE(stage.page.exposure().chart().content().series.at(0).values.size(), size_t(2));
        QCOMPARE(last(0).date, QDate(2026, 5, 18));
        QCOMPARE(last(0).value, 6.6);
        QCOMPARE(last(1).value, 8.8);
        stage.matrix.goToCard(keys);
        stage.key(Qt::Key_Down, Qt::ControlModifier); // From 30 to 10 % of 11 days.
        QCOMPARE(last(0).value, 4.4);
        QCOMPARE(last(1).value, 8.8);
        stage.selection.setRelease(SmallPlan::release);
        QCOMPARE(last(0).value, 1.1);
    }

    void theScaleIsOneStep()
    {
        Stage stage;
        ScaleDialog dialog(stage.fixture.document());
        const auto named = [&]<typename W>(const QString &name, W *) {
            for (W *field : dialog.findChildren<W *>()) {
                if (field->accessibleName() == name)
                    return field;
            }
            return static_cast<W *>(nullptr);
        };
        QCOMPARE(dialog.setup(), edits::usualRiskScale(5));
        named(u"Levels"_s, static_cast<QSpinBox *>(nullptr))->setValue(3);
        QCOMPARE(dialog.setup(), edits::usualRiskScale(3));
        named(u"Name of impact level 2"_s, static_cast<QLineEdit *>(nullptr))->setText(u"A sprint"_s);
        auto *days = named(u"Most working days of level 2"_s, static_cast<QDoubleSpinBox *>(nullptr));
        QPushButton *accept = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "Use this scale"_L1)
                accept = button;
        }
        QVERIFY(accept && accept->isEnabled());
        days->setValue(1); // Level 1 reaches as far as 2.
        QVERIFY(!accept->isEnabled());
        days->setValue(8);
        QVERIFY(accept->isEnabled());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(stage.steps(), size_t(1));
        QCOMPARE(stage.matrix.matrixLayout().geometry().levels(), 3);
        const RiskMeasure measure(stage.fixture.document().plan());
        QCOMPARE(measure.levelName(RiskAxis::Impact, 2), u"A sprint"_s);
        QCOMPARE(measure.impactDays(2), 5.0);
        QVERIFY(stage.fixture.document().undo().hasValue());
        QCOMPARE(stage.matrix.matrixLayout().geometry().levels(), 5);
        QVERIFY(!stage.fixture.document().plan().find(RiskScale::onlyId));
    }

    void screenReadersFindTheCards()
    {
        Stage stage;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.matrix);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Risk matrix"_s);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 u"Row 1, No. 1 Signing keys expire: 8, medium; probability 2 of 5, impact 4 of 5"_s);
        QCOMPARE(list->indexOfChild(list->child(1)), 1);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(stage.matrix.currentCard(), staff);
        QVERIFY(list->child(1)->state().selected);
        QVERIFY(!list->child(0)->state().selected);
        QCOMPARE(list->focusChild(), list->child(1));
        const QPoint middle = list->child(1)->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(1));
    }

    void picture()
    {
        Stage stage;
        stage.matrix.goToCard(keys);
        const QImage image = stage.matrix.grab().toImage();
        const auto holds = [&](RiskSpot spot, const QColor &colour) {
            const QRect cell = stage.matrix.matrixLayout().geometry().cell(spot);
            for (int y = cell.top(); y <= cell.bottom(); ++y) {
                for (int x = cell.left(); x <= cell.right(); ++x) {
                    if (image.pixelColor(x, y) == colour)
                        return true;
                }
            }
            return false;
        };
        const Theme &theme = Theme::of(stage.matrix.palette());
        // By score: 1, 5, 10 and 25.
        QVERIFY(holds({1, 1}, theme.riskFill(RiskRating::Low)));
        QVERIFY(holds({1, 5}, theme.riskFill(RiskRating::Medium)));
        QVERIFY(holds({5, 2}, theme.riskFill(RiskRating::High)));
        QVERIFY(holds({5, 5}, theme.riskFill(RiskRating::Critical)));
        QVERIFY(!holds({5, 5}, theme.riskFill(RiskRating::Low)));
        QVERIFY(holds({2, 4}, theme.selection)); // The chosen card.
    }
};

QTEST_MAIN(TestRisksPage)
#include "tst_riskspage.moc"
