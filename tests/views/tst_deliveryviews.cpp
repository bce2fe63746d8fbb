// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentspage.h"

#include "items/delivery/deploymentboardmodel.h"
#include "items/delivery/infrastructuremodels.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/environments/deliveryfigurespane.h"
#include "views/environments/deliveryimportdialog.h"
#include "views/environments/deploymentpane.h"
#include "views/environments/infrastructurepane.h"
#include "views/environments/promotedialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The views of the environments page on what runs where, by what code and how well it got there. Now is Mon 18 May 2026, 9:00 UTC; Staging
/// runs 4.2 of api since 15 May, Production the newer 4.3 since 16 May.
class TestDeliveryViews : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId staging{90}, production{91}, green{92};
    static constexpr ComponentId api{100};
    static constexpr BuildId older{110}, newer{111};
    static constexpr PromotionId toStaging{120}, toProduction{121};

    static QDateTime may(int day, int hour) { return QDateTime(QDate(2026, 5, day), QTime(hour, 0), QTimeZone::utc()); }

    static Plan bare()
    {
        Plan plan = SmallPlan::make();
        Environment environment;
        environment.id = staging;
        environment.name = u"Staging"_s;
        environment.product = SmallPlan::crane;
        environment.position = 1;
        plan.put(environment);
        environment.id = production;
        environment.name = u"Production"_s;
        environment.position = 2;
        plan.put(environment);
        return plan;
    }
    static Plan plan()
    {
        Plan plan = bare();
        Component component;
        component.id = api;
        component.name = u"api"_s;
        component.product = SmallPlan::crane;
        plan.put(component);
        plan.put(Build{older, api, u"4.2"_s, u"abc"_s, may(14, 9), PipelineStatus::Failed, {}});
        plan.put(Build{newer, api, u"4.3"_s, {}, may(15, 9), PipelineStatus::Passed, {}});
        plan.put(Promotion{toStaging, older, staging, {}, PromotionState::Deployed, may(15, 21), SmallPlan::ada, false, {}});
        plan.put(Promotion{toProduction, newer, production, {}, PromotionState::Deployed, may(16, 9), {}, true, u"at night"_s});
        return plan;
    }
    /// Customers were switched from production to green on Fri 15 May.
    static Plan switched()
    {
        Plan made = plan();
        made.put(Environment{green, u"Green"_s, SmallPlan::crane, 2, {}, true});
        Milestone milestone;
        milestone.id = MilestoneId(14);
        milestone.release = SmallPlan::release;
        milestone.title = u"Switch"_s;
        milestone.state = MilestoneState::Done;
        milestone.pinned = milestone.actual = QDate(2026, 5, 15);
        made.put(milestone);
        RolloutStep step;
        step.id = RolloutStepId(160);
        step.milestone = milestone.id;
        step.technique = RolloutTechnique::BlueGreen;
        step.action = RolloutAction::Switch;
        step.environment = green;
        step.outcome = StepOutcome::Passed;
        made.put(step);
        return made;
    }
    /// A gate on the way out of staging, and one on the way into production.
    static Plan gated()
    {
        Plan made = plan();
        for (const auto &[id, milestone, environment, passage] : {std::tuple{150, SmallPlan::freeze, staging, GatePassage::Exit},
                                                                  std::tuple{151, SmallPlan::goLive, production, GatePassage::Entry}}) {
            Milestone there = *made.find(milestone);
            there.environment = environment;
            made.put(there);
            Gate gate;
            gate.id = GateId(id);
            gate.milestone = milestone;
            gate.title = passage == GatePassage::Exit ? u"Is it tried"_s : u"Go live"_s;
            gate.passage = passage;
            made.put(gate);
        }
        return made;
    }
    /// A page on the board.
    struct Shown {
        DocumentFixture fixture;
        PlanSelection selection;
        EnvironmentsPage page;
        QAbstractItemModelTester tester{&page.deployments().model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

        explicit Shown(const Plan &plan, EnvironmentsPage::View view = EnvironmentsPage::View::Board)
            : fixture(plan), page(fixture.document(), selection)
        {
            page.resize(1100, 700);
            page.show();
            page.setView(view);
        }
        [[nodiscard]] DeploymentPane &board() const { return page.deployments(); }
        [[nodiscard]] QModelIndex cell(EnvironmentId environment) const { return board().model().indexOf(api, environment); }
        void choose(EnvironmentId environment) const { board().table().setCurrentIndex(cell(environment)); }
        [[nodiscard]] const Promotion &promotion(PromotionId id) { return *fixture.document().plan().find(id); }
    };
    static QStringList marks(const QModelIndex &index)
    {
        QStringList texts;
        for (const BoardMark &mark : index.data(DeploymentBoardModel::MarksRole).value<QList<BoardMark>>())
            texts << mark.text;
        return texts;
    }
    static void chooseSpan(const DeliveryFiguresPane &pane, int index)
    {
        pane.span().setCurrentIndex(index);
        Q_EMIT pane.span().activated(index);
    }
    template<typename Dialog>
    static Dialog *open(QWidget &page)
    {
        return page.window()->findChild<Dialog *>();
    }

private Q_SLOTS:
    void cellsSayVersionSoakAndMarks()
    {
        Shown shown(plan());
        QCOMPARE(shown.board().model().headerData(0, Qt::Horizontal).toString(), u"Staging"_s);
        QCOMPARE(shown.board().model().headerData(0, Qt::Vertical).toString(), u"api"_s);
        const QModelIndex cell = shown.cell(staging);
        QCOMPARE(cell.data().toString(), u"4.2"_s);
        QCOMPARE(cell.data(DeploymentBoardModel::DetailRole).toString(), u"since 15 May · soaked 60 h"_s);
        QCOMPARE(marks(cell), (QStringList{u"Pipeline failed"_s, u"Older than Production"_s}));
        QCOMPARE(marks(shown.cell(production)), QStringList{u"By hand"_s});
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"Staging, api, 4.2, since 15 May · soaked 60 h, Pipeline failed, Older than Production"_s);
        QCOMPARE(shown.page.subtitle(), u"1 component"_s);
    }

    void tellsWhichSideIsLive()
    {
        Shown shown(switched());
        const DeploymentBoardModel &model = shown.board().model();
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Staging"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Green\nLive"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Production\nIdle"_s);
        QCOMPARE(shown.cell(production).data(Qt::AccessibleTextRole).toString(),
                 u"Production, api, 4.3, since 16 May · soaked 48 h, Idle, By hand"_s);
        QCOMPARE(marks(shown.cell(staging)), QStringList{u"Pipeline failed"_s});
        shown.choose(production);
        QVERIFY2(shown.board().details().contains(u"Customers are on Green; what is here waits for the switch."_s),
                 qPrintable(shown.board().details()));
        shown.choose(green);
        QVERIFY(shown.board().details().contains(u"Customers are on this side."_s));
    }

    void tellsGatesOfBothWays()
    {
        Shown shown(gated());
        shown.choose(staging);
        QVERIFY2(shown.board().details().contains(
                     u"No gate stands before Staging.\nGates on the way out of Staging:\n“Is it tried” of Crane 4.2: not decided"_s),
                 qPrintable(shown.board().details()));
        shown.choose(production);
        QVERIFY(shown.board().details().endsWith(u"Gates before Production:\n“Go live” of Crane 4.2: not decided"_s));
        shown.board().promoteAction()->trigger();
        QCOMPARE(open<PromoteDialog>(shown.page)->effect(),
                 u"The gate “Is it tried” on the way out of “Staging” is not passed: not decided.\n"
                 "The gate “Go live” on the way into “Production” is not passed: not decided.\n"
                 "The pipeline of this build failed.\nIt is older than 4.3, which runs there."_s);
    }

    void detailsAndHistoryFollowTheCell()
    {
        Shown shown(plan());
        shown.choose(staging);
        QVERIFY2(shown.board().details().contains(u"Approved by Ada"_s), qPrintable(shown.board().details()));
        QVERIFY(shown.board().details().contains(u"Production runs the newer 4.3 since Sat 16 May 2026"_s));
        QVERIFY(shown.board().details().contains(u"No gate stands before Staging."_s));
        QCOMPARE(shown.board().history().topLevelItemCount(), 1);
        shown.choose(production);
        QCOMPARE(shown.board().history().topLevelItem(0)->text(1), u"4.3"_s);
        QCOMPARE(shown.board().history().topLevelItem(0)->text(5), u"at night"_s);
        shown.board().history().setCurrentItem(shown.board().history().topLevelItem(0));
        QCOMPARE(shown.selection.records(), std::vector{(RecordReference{u"promotion"_s, toProduction.value()})});
    }

    void rollsBack()
    {
        Shown shown(plan());
        shown.choose(production);
        QVERIFY(shown.board().rollBackAction()->isEnabled());
        shown.board().rollBackAction()->trigger();
        QCOMPARE(shown.promotion(toProduction).state, PromotionState::RolledBack);
        QCOMPARE(shown.cell(production).data().toString(), u"–"_s);
        QVERIFY(marks(shown.cell(staging)) == QStringList{u"Pipeline failed"_s});
        QVERIFY(!shown.board().rollBackAction()->isEnabled());
        QVERIFY(shown.fixture.document().undo());
        QCOMPARE(shown.cell(production).data().toString(), u"4.3"_s);
    }

    void promotesWhatRunsBefore()
    {
        Shown shown(plan());
        shown.choose(production);
        shown.board().promoteAction()->trigger();
        auto *dialog = open<PromoteDialog>(shown.page);
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QCOMPARE(dialog->effect(), u"The pipeline of this build failed.\nIt is older than 4.3, which runs there."_s);
        dialog->accept();
        QCOMPARE(shown.cell(production).data().toString(), u"4.2"_s);
        QCOMPARE(shown.fixture.document().plan().table<Promotion>().size(), qsizetype(3));
    }

    void promotesANewBuild()
    {
        Shown shown(plan());
        shown.choose(staging);
        shown.board().promoteAction()->trigger();
        auto *dialog = open<PromoteDialog>(shown.page);
        const auto boxes = dialog->findChildren<QComboBox *>();
        const auto build = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->isEditable(); });
        (*build)->setCurrentText(u"4.4"_s);
        QCOMPARE(dialog->effect(), u"4.4 becomes a new build."_s);
        dialog->accept();
        QCOMPARE(shown.cell(staging).data().toString(), u"4.4"_s);
        QVERIFY(shown.fixture.document().undo());
        QCOMPARE(shown.fixture.document().plan().table<Build>().size(), qsizetype(2));
        QCOMPARE(shown.cell(staging).data().toString(), u"4.2"_s);
    }

    void filterKeepsComponentsThatHoldTheWords()
    {
        Shown shown(plan());
        shown.page.setFilter(u"4.3"_s);
        QCOMPARE(shown.board().model().rowCount(), 1);
        shown.page.setFilter(u"9.9"_s);
        QCOMPARE(shown.board().model().rowCount(), 0);
        shown.page.setFilter({});
        QCOMPARE(shown.board().model().rowCount(), 1);
    }

    void offersTheFirstComponent()
    {
        Shown shown(bare());
        auto *empty = shown.board().findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy opened(&shown.page, &Page::openRequested);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(shown.fixture.document().plan().table<Component>().size(), qsizetype(1));
        QCOMPARE(opened.count(), 1);
        QVERIFY(!empty->isVisible());
        QCOMPARE(shown.board().model().rowCount(), 1);
    }

    void toolsAreThoseOfTheView()
    {
        Shown shown(plan());
        const auto shownTexts = [&] {
            QStringList texts;
            for (const QAction *action : shown.page.tools()) {
                if (action && action->isVisible())
                    texts << action->text();
            }
            // Behind them stand the five views.
            return texts.first(texts.size() - 5);
        };
        QCOMPARE(shownTexts(), (QStringList{u"Add environment"_s, u"Remove"_s, u"Promote…"_s, u"Mark as rolled back"_s, u"Add component"_s,
                                            u"Import pipeline runs…"_s}));
        shown.page.setView(EnvironmentsPage::View::Records);
        QCOMPARE(shownTexts(), (QStringList{u"Add build"_s, u"Remove"_s, u"Import pipeline runs…"_s}));
        shown.page.setView(EnvironmentsPage::View::Infrastructure);
        QCOMPARE(shownTexts(), (QStringList{u"Add code"_s, u"Add change"_s, u"Remove"_s, u"Import plan result…"_s}));
        shown.page.setView(EnvironmentsPage::View::Figures);
        QCOMPARE(shownTexts(), QStringList{u"Import pipeline runs…"_s});
        shown.page.setView(EnvironmentsPage::View::Bookings);
        QCOMPARE(shownTexts(), (QStringList{u"Book…"_s, u"Add environment"_s, u"Remove"_s}));
    }

    void infrastructureOfTheRelease()
    {
        Plan made = plan();
        InfrastructureCode code;
        code.id = InfrastructureCodeId(130);
        code.environment = staging;
        code.toAdd = 2;
        code.toChange = 1;
        code.drifted = 3;
        code.checked = may(17, 9);
        made.put(code);
        for (const auto &[id, release] : {std::pair{140, SmallPlan::release}, std::pair{141, SmallPlan::other}}) {
            InfrastructureChange change;
            change.id = InfrastructureChangeId(id);
            change.release = release;
            change.title = u"Disks"_s;
            made.put(change);
        }
        Shown shown(made, EnvironmentsPage::View::Infrastructure);
        const RecordModel &codes = shown.page.infrastructure().code().table().records();
        const int row = codes.rowOfRecord(130);
        QCOMPARE(codes.index(row, codes.columnOfField(u"last_plan"_s)).data().toString(), u"+2 ~1 −0"_s);
        QVERIFY(!codes.index(row, codes.columnOfField(u"drifted"_s)).data(RecordModel::ErrorRole).toString().isEmpty());
        QCOMPARE(shown.page.subtitle(), u"1 piece of code, 2 changes"_s);
        shown.selection.setRelease(SmallPlan::other);
        QCOMPARE(shown.page.infrastructure().changes().table().shownRows(), 1);
        // Whoever leads to a promotion finds the board.
        shown.selection.setRecords({{u"promotion"_s, toStaging.value()}});
        QCOMPARE(int(shown.page.view()), int(EnvironmentsPage::View::Board));
    }

    void modelsOfInfrastructureHoldWhatModelsMust()
    {
        DocumentFixture fixture(plan());
        InfrastructureCodeModel codes(fixture.document());
        addChangeAndRemove(codes, u"drifted"_s, 2);
        InfrastructureChangeModel changes(fixture.document());
        addChangeAndRemove(changes, u"evidence"_s, u"OPS-7"_s);
        changes.setRelease(SmallPlan::other);
        addChangeAndRemove(changes, u"done"_s, QDate(2026, 5, 17));
    }

    void figuresOfTheLastEnvironment()
    {
        Shown shown(plan(), EnvironmentsPage::View::Figures);
        const DeliveryFiguresPane &pane = shown.page.figures();
        QCOMPARE(pane.cards().size(), size_t(4));
        // One deployment in 12 weeks, a day after it was built.
        QCOMPARE(pane.cards()[0]->value(), u"0.1 a week"_s);
        QCOMPARE(pane.cards()[1]->value(), u"24.0 h"_s);
        QCOMPARE(pane.cards()[2]->value(), u"0 %"_s);
        QCOMPARE(pane.cards()[3]->value(), u"–"_s);
        QCOMPARE(pane.cards()[3]->basis(), u"Not enough data: no incident began in this span and is over."_s);
        QCOMPARE(pane.counted(), u"Deployments of all products into Production count."_s);
        QCOMPARE(pane.table().item(pane.table().rowCount() - 2, 1)->text(), u"1"_s);
        chooseSpan(pane, 0);
        QCOMPARE(pane.table().rowCount(), 5);
    }

    /// The last weeks of a release that is long out would say nothing.
    void figuresOfACycleThatIsOver()
    {
        Plan made = plan();
        for (const auto &[id, day] : {std::pair{SmallPlan::freeze, QDate(2026, 1, 5)}, std::pair{SmallPlan::goLive, QDate(2026, 1, 20)}}) {
            Milestone milestone = *made.find(id);
            milestone.rule = RuleKind::Pinned;
            milestone.pinned = day;
            made.put(milestone);
        }
        made.put(Promotion{toProduction, newer, production, {}, PromotionState::Deployed, QDateTime(QDate(2026, 1, 16), QTime(9, 0), QTimeZone::utc()), {}, true, {}});
        Shown shown(made, EnvironmentsPage::View::Figures);
        const DeliveryFiguresPane &pane = shown.page.figures();
        QCOMPARE(pane.span().currentText(), u"The cycle of Crane 4.2"_s);
        // The other release has no date.
        shown.selection.setRelease(SmallPlan::other);
        QCOMPARE(pane.span().currentText(), u"The last 12 weeks"_s);
        shown.selection.setRelease(SmallPlan::release);
        QCOMPARE(pane.span().currentText(), u"The cycle of Crane 4.2"_s);
        // From Mon 5 January to four weeks after Tue 20 January.
        QCOMPARE(pane.table().rowCount(), 7);
        QCOMPARE(pane.table().item(1, 1)->text(), u"1"_s);
        // Whoever chooses keeps what was chosen.
        chooseSpan(pane, 0);
        shown.selection.setRelease({});
        QCOMPARE(pane.span().currentText(), u"The last 4 weeks"_s);
    }

    void figuresLeaveOutTheIdleSide()
    {
        Shown shown(switched(), EnvironmentsPage::View::Figures);
        QCOMPARE(shown.page.figures().cards()[0]->basis(), u"Not enough data: no deployment into the last environment is recorded."_s);
        QCOMPARE(shown.page.figures().counted(), u"Deployments of all products into Green and Production count. "
                                                 "What comes to the idle side counts when customers are switched to it."_s);
    }

    void importsRuns()
    {
        DocumentFixture fixture(plan());
        auto *dialog = new DeliveryImportDialog(fixture.document(), "run,status,started\n7,passed,2026-05-17 08:00\n,passed,\nx,odd,\n", u"runs.csv"_s);
        QSignalSpy imported(dialog, &DeliveryImportDialog::imported);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QVERIFY(dialog->isRunning());
        QVERIFY(!dialog->takeButton().isEnabled());
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        // The only component is chosen.
        QCOMPARE(dialog->summary(), u"2 new, 1 refused"_s);
        QCOMPARE(dialog->rows().topLevelItem(0)->text(1), u"Refused"_s);
        dialog->accept();
        QCOMPARE(imported.count(), 1);
        QCOMPARE(fixture.document().plan().table<PipelineRun>().size(), qsizetype(2));
        QVERIFY(fixture.document().undo());
        QCOMPARE(fixture.document().plan().table<PipelineRun>().size(), qsizetype(0));
    }

    void importsARunOfTests()
    {
        DocumentFixture fixture(plan());
        const QByteArray bytes = "<testsuite timestamp='2026-05-17T08:00:00'><testcase name='a' time='60'/></testsuite>";
        auto *dialog = new DeliveryImportDialog(fixture.document(), bytes, u"smoke.xml"_s);
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->summary(), u"1 new"_s);
        QCOMPARE(dialog->rows().topLevelItem(0)->text(2), u"smoke"_s);
        const auto fields = dialog->findChildren<QLineEdit *>();
        QCOMPARE(std::ranges::count_if(fields, [dialog](const QLineEdit *field) { return field->isVisibleTo(dialog); }), 1);
        QLineEdit *revision = *std::ranges::find_if(fields, [dialog](const QLineEdit *field) { return field->isVisibleTo(dialog); });
        QTest::keyClicks(revision, u"abc"_s);
        QVERIFY(dialog->isRunning());
        QTRY_VERIFY(!dialog->isRunning());
        // On the way to the button, too, which must take the click.
        Q_EMIT revision->editingFinished();
        QVERIFY(dialog->takeButton().isEnabled());
        dialog->accept();
        const PipelineRun run = fixture.document().plan().table<PipelineRun>().at(0);
        QCOMPARE(run.status, PipelineStatus::Passed);
        QCOMPARE(run.revision, u"abc"_s);
    }

    void importsAPlanOfInfrastructure()
    {
        DocumentFixture fixture(plan());
        const QByteArray bytes = R"({"format_version":"1.2","planned_values":{},"resource_changes":[{"change":{"actions":["create"]}}]})";
        auto *dialog = new DeliveryImportDialog(fixture.document(), bytes, u"plan.json"_s);
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->summary(), u"The plan of infrastructure names no environment; choose the one that it is about."_s);
        dialog->choose({}, staging);
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->summary(), u"1 new"_s);
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<InfrastructureCode>().at(0).toAdd, 1);
    }
};

QTEST_MAIN(TestDeliveryViews)
#include "tst_deliveryviews.moc"
