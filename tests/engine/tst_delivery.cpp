// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/builds.h"
#include "engine/delivery/deliveryedits.h"
#include "engine/delivery/deploymentboard.h"
#include "engine/delivery/environmentgates.h"
#include "engine/deliveryplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Delivery = Plimsoll::DeliveryPlan;

namespace {

using Ids = std::vector<PromotionId>;

const BoardCell &cellOf(const DeploymentBoard &board, ComponentId component, EnvironmentId environment)
{
    static const BoardCell none;
    for (const BoardCell &cell : board.cells) {
        if (cell.component == component && cell.environment == environment)
            return cell;
    }
    return none;
}

} // namespace

/// What runs where, and what brings it there.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardIsOrdered()
    {
        const DeploymentBoard board = readDeployments(Delivery::make(), Delivery::product, Delivery::now());
        std::vector<EnvironmentId> environments;
        for (const BoardEnvironment &environment : board.environments)
            environments.push_back(environment.environment);
        QCOMPARE(environments, (std::vector{Delivery::test, Delivery::staging, Delivery::production}));
        QCOMPARE(board.components, (std::vector{Delivery::web, Delivery::api}));
        QCOMPARE(board.cells.size(), size_t(6));
        QVERIFY(!board.cell(0, 0).running);
        QCOMPARE(board.cell(1, 2).component, Delivery::api);
        QCOMPARE(board.cell(1, 2).environment, Delivery::production);
    }

    void newestDeploymentRuns()
    {
        Plan plan = Delivery::make();
        const BuildId first = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        const BuildId second = Delivery::addBuild(plan, 31, Delivery::api, "4.2", 5);
        Delivery::addPromotion(plan, 40, second, Delivery::staging, Delivery::at(8, 8));
        Delivery::addPromotion(plan, 41, first, Delivery::staging, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 42, first, Delivery::staging, Delivery::at(9, 8), PromotionState::Failed);
        Delivery::addPromotion(plan, 43, first, Delivery::staging, Delivery::at(20, 8));
        Delivery::addPromotion(plan, 44, first, Delivery::staging, {}, PromotionState::Planned);
        Delivery::addPromotion(plan, 45, first, Delivery::staging, Delivery::at(15, 8), PromotionState::Planned);
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        const BoardCell &cell = cellOf(board, Delivery::api, Delivery::staging);
        QVERIFY(cell.running);
        QCOMPARE(cell.running->build, second);
        QCOMPARE(cell.running->promotion, PromotionId(40));
        QCOMPARE(cell.running->since, Delivery::at(8, 8));
        QVERIFY(!cell.running->again);
        QCOMPARE(*cell.running->soakHours, 52.0);
        QCOMPARE(cell.planned, (Ids{PromotionId(45), PromotionId(43), PromotionId(44)}));
        QCOMPARE(promotionsInto(plan, Delivery::staging, Delivery::api),
                 (Ids{PromotionId(43), PromotionId(45), PromotionId(42), PromotionId(40), PromotionId(41), PromotionId(44)}));
    }

    void rollingBackBringsTheOldOneBack()
    {
        Plan plan = Delivery::make();
        const BuildId first = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        const BuildId second = Delivery::addBuild(plan, 31, Delivery::api, "4.2", 5);
        Delivery::addPromotion(plan, 40, first, Delivery::production, Delivery::at(2, 8));
        const PromotionId bad = Delivery::addPromotion(plan, 41, second, Delivery::production, Delivery::at(9, 12));
        const PlanEdit edit = edits::markRolledBack(plan, bad);
        QCOMPARE(edit.label, u"Roll back 4.2 of api into Production"_s);
        plan.apply(edit);
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        const BoardCell &cell = cellOf(board, Delivery::api, Delivery::production);
        QCOMPARE(cell.running->build, first);
        QVERIFY(cell.running->again);
        QCOMPARE(cell.running->since, Delivery::at(9, 12));
        QCOMPARE(*cell.running->soakHours, 24.0);
        QVERIFY(edits::markRolledBack(plan, bad).isEmpty());
    }

    void undatedDeploymentHasNoSoak()
    {
        Plan plan = Delivery::make();
        const BuildId build = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        Delivery::addPromotion(plan, 40, build, Delivery::test, {});
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        const BoardCell &cell = cellOf(board, Delivery::api, Delivery::test);
        QCOMPARE(cell.running->build, build);
        QVERIFY(!cell.running->soakHours);
    }

    void driftIsTheOlderVersionBefore()
    {
        Plan plan = Delivery::make();
        const BuildId older = Delivery::addBuild(plan, 30, Delivery::api, "4.9", 5);
        const BuildId newer = Delivery::addBuild(plan, 31, Delivery::api, "4.10", 1);
        Delivery::addPromotion(plan, 40, older, Delivery::test, Delivery::at(6, 8));
        Delivery::addPromotion(plan, 41, newer, Delivery::production, Delivery::at(7, 9));
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        const auto drift = cellOf(board, Delivery::api, Delivery::test).drift;
        QVERIFY(drift);
        QCOMPARE(drift->later, Delivery::production);
        QCOMPARE(drift->build, newer);
        QCOMPARE(drift->since, Delivery::at(7, 9));
        QVERIFY(!cellOf(board, Delivery::api, Delivery::production).drift);
        QVERIFY(!cellOf(board, Delivery::api, Delivery::staging).drift);
    }

    void newerBeforeOlderIsNoDrift()
    {
        Plan plan = Delivery::make();
        Delivery::addPromotion(plan, 40, Delivery::addBuild(plan, 30, Delivery::api, "v4.2.0", 2), Delivery::test, Delivery::at(6, 8));
        // A fix of the older line, built later.
        Delivery::addPromotion(plan, 41, Delivery::addBuild(plan, 31, Delivery::api, "v4.1.7", 5), Delivery::production, Delivery::at(7, 9));
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        QVERIFY(!cellOf(board, Delivery::api, Delivery::test).drift);
    }

    void order_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("firstBuilt");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("secondBuilt");
        QTest::addColumn<int>("order");
        constexpr int unordered = 2;
        QTest::newRow("numbers") << u"1.9"_s << 0 << u"1.10"_s << 0 << -1;
        QTest::newRow("a prefix") << u"release-2.0"_s << 0 << u"v1.10"_s << 0 << 1;
        QTest::newRow("zeros behind") << u"2.0"_s << 0 << u"2"_s << 0 << 0;
        QTest::newRow("a candidate") << u"2.0-rc.1"_s << 9 << u"2.0"_s << 1 << -1;
        QTest::newRow("two candidates go by time") << u"2.0-rc.1"_s << 3 << u"2.0-rc.2"_s << 5 << -1;
        QTest::newRow("two candidates without a time") << u"2.0-rc.1"_s << 0 << u"2.0-rc.2"_s << 0 << unordered;
        QTest::newRow("words go by time") << u"blue"_s << 5 << u"green"_s << 3 << 1;
        QTest::newRow("words without a time") << u"blue"_s << 5 << u"green"_s << 0 << unordered;
    }
    void order()
    {
        QFETCH(QString, first);
        QFETCH(int, firstBuilt);
        QFETCH(QString, second);
        QFETCH(int, secondBuilt);
        Plan plan;
        const Build &a = *plan.find(Delivery::addBuild(plan, 1, Delivery::api, first.toLatin1(), firstBuilt));
        const Build one = a;
        const Build two = *plan.find(Delivery::addBuild(plan, 2, Delivery::api, second.toLatin1(), secondBuilt));
        const auto found = compareBuilds(one, two);
        const int number = found == std::partial_ordering::unordered ? 2 : found < 0 ? -1 : found > 0 ? 1 : 0;
        QTEST(number, "order");
    }

    void pipelineOfTheRevision()
    {
        Plan plan = Delivery::make();
        Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        Build build = *plan.find(BuildId(30));
        build.revision = u"abc"_s;
        plan.put(build);
        const auto addRun = [&](int id, ComponentId component, const QString &name, int day, PipelineStatus status) {
            PipelineRun run;
            run.id = PipelineRunId(id);
            run.component = component;
            run.name = name;
            run.revision = u"abc"_s;
            run.started = Delivery::at(day, 9);
            run.status = status;
            plan.put(run);
        };
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Unknown);
        addRun(50, Delivery::api, u"CI"_s, 2, PipelineStatus::Failed);
        addRun(51, Delivery::web, u"CI"_s, 4, PipelineStatus::Passed);
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Failed);
        addRun(52, Delivery::api, u"Docs"_s, 4, PipelineStatus::Passed);
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Failed);
        addRun(53, Delivery::api, u"CI"_s, 5, PipelineStatus::Passed);
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Passed);
        build.status = PipelineStatus::Running;
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Passed);
        build.status = PipelineStatus::Cancelled;
        QCOMPARE(BuildPipelines(plan).statusOf(build), PipelineStatus::Cancelled);
    }

    void infrastructureDriftIsSummed()
    {
        Plan plan = Delivery::make();
        for (const auto &[id, drifted, day] : {std::tuple{60, 2, 4}, std::tuple{61, 3, 2}, std::tuple{62, 0, 1}}) {
            InfrastructureCode code;
            code.id = InfrastructureCodeId(id);
            code.environment = Delivery::staging;
            code.drifted = drifted;
            code.checked = Delivery::at(day, 6);
            plan.put(code);
        }
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now());
        QCOMPARE(board.environments[1].drifted, 5);
        QCOMPARE(board.environments[1].driftSeen, Delivery::at(2, 6));
        QVERIFY(board.environments[1].isUnderCode);
        QVERIFY(!board.environments[0].isUnderCode);
    }

    void sidesShareTheirPlaceAndDoNotDrift()
    {
        Plan plan = Delivery::make();
        Delivery::addEnvironment(plan, Delivery::green, "Green", 3);
        QCOMPARE(lastEnvironments(plan, Delivery::product), (std::vector{Delivery::green, Delivery::production}));
        const BuildId older = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        const BuildId newer = Delivery::addBuild(plan, 31, Delivery::api, "4.2", 5);
        Delivery::addPromotion(plan, 40, older, Delivery::staging, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, older, Delivery::production, Delivery::at(3, 8));
        Delivery::addPromotion(plan, 42, newer, Delivery::green, Delivery::at(6, 8));
        // Nobody told where customers are: staging is behind one of the sides, and the sides are never behind each other.
        const DeploymentBoard unknown = readDeployments(plan, Delivery::product, Delivery::now());
        QCOMPARE(cellOf(unknown, Delivery::api, Delivery::staging).drift->later, Delivery::green);
        QVERIFY(!cellOf(unknown, Delivery::api, Delivery::production).drift);
        QVERIFY(!cellOf(unknown, Delivery::api, Delivery::green).liveSide.isValid());
        const SideHistory back({Delivery::switchTo(Delivery::green, Delivery::at(7, 8)),
                                Delivery::switchTo(Delivery::production, Delivery::at(8, 8))});
        const DeploymentBoard board = readDeployments(plan, Delivery::product, Delivery::now(), back);
        QVERIFY(!cellOf(board, Delivery::api, Delivery::staging).drift);
        QVERIFY(cellOf(board, Delivery::api, Delivery::green).isIdle());
        QVERIFY(!cellOf(board, Delivery::api, Delivery::production).isIdle());
        QVERIFY(!cellOf(board, Delivery::api, Delivery::staging).liveSide.isValid());
        QCOMPARE(board.environments[2].environment, Delivery::green);
        QCOMPARE(board.environments[2].liveSide, Delivery::production);
        const DeploymentBoard before = readDeployments(plan, Delivery::product, Delivery::at(7, 9), back);
        QCOMPARE(cellOf(before, Delivery::api, Delivery::staging).drift->later, Delivery::green);
        QVERIFY(cellOf(before, Delivery::api, Delivery::production).isIdle());
        const BuildId newest = Delivery::addBuild(plan, 32, Delivery::api, "4.3", 8);
        Delivery::addPromotion(plan, 43, newest, Delivery::production, Delivery::at(9, 8));
        const DeploymentBoard behind = readDeployments(plan, Delivery::product, Delivery::now());
        QVERIFY(!cellOf(behind, Delivery::api, Delivery::green).drift);
    }

    void aSwitchMakesSidesOfOnePlace()
    {
        Plan plan = Delivery::make();
        Delivery::addEnvironment(plan, Delivery::green, "Green", 4);
        QCOMPARE(lastEnvironments(plan, Delivery::product), std::vector{Delivery::green});
        plan.put(Release{ReleaseId(5), Delivery::product, u"4.2"_s, {}, {}, {}});
        Milestone milestone;
        milestone.id = MilestoneId(70);
        milestone.release = ReleaseId(5);
        plan.put(milestone);
        RolloutStep step;
        step.milestone = milestone.id;
        step.technique = RolloutTechnique::BlueGreen;
        for (const auto &[id, environment] : {std::pair{100, Delivery::green}, std::pair{101, Delivery::production}}) {
            step.id = RolloutStepId(id);
            step.environment = environment;
            plan.put(step);
        }
        QCOMPARE(lastEnvironments(plan, Delivery::product), (std::vector{Delivery::production, Delivery::green}));
    }

    void sidesAreLiveByTurns()
    {
        const SideHistory sides({Delivery::switchTo(Delivery::production, Delivery::at(8, 8)),
                                 Delivery::switchTo(Delivery::green, Delivery::at(5, 8))});
        const auto live = [&](EnvironmentId environment, int day) { return sides.liveSide(environment, Delivery::product, Delivery::at(day, 12)); };
        QCOMPARE(live(Delivery::green, 4), Delivery::production);
        QCOMPARE(live(Delivery::green, 5), Delivery::green);
        QCOMPARE(live(Delivery::production, 5), Delivery::green);
        QCOMPARE(live(Delivery::production, 9), Delivery::production);
        QVERIFY(!live(Delivery::staging, 9).isValid());
        QVERIFY(!sides.liveSide(Delivery::green, Delivery::otherProduct, Delivery::now()).isValid());
        const auto reached = [&](EnvironmentId environment, int day) { return sides.reached(environment, Delivery::product, Delivery::at(day, 12)); };
        QCOMPARE(reached(Delivery::green, 3), Delivery::at(5, 8));
        QCOMPARE(reached(Delivery::green, 6), Delivery::at(6, 12));
        QVERIFY(!reached(Delivery::green, 9).isValid());
        QCOMPARE(reached(Delivery::production, 6), Delivery::at(8, 8));
        QCOMPARE(reached(Delivery::staging, 6), Delivery::at(6, 12));
    }

    void gatesStandOnBothWays()
    {
        Plan plan = Delivery::make();
        Delivery::addEnvironment(plan, Delivery::green, "Green", 3);
        plan.put(Release{ReleaseId(5), Delivery::product, u"4.2"_s, {}, {}, {}});
        using enum GatePassage;
        for (const auto &[id, environment, passage] :
             {std::tuple{70, Delivery::production, Entry}, std::tuple{71, Delivery::staging, Exit}, std::tuple{72, Delivery::staging, Entry},
              std::tuple{73, Delivery::test, Exit}, std::tuple{74, Delivery::production, Exit}, std::tuple{75, Delivery::green, Exit}}) {
            Milestone milestone;
            milestone.id = MilestoneId(id);
            milestone.release = ReleaseId(5);
            milestone.environment = environment;
            plan.put(milestone);
            Gate gate;
            gate.id = GateId(id + 10);
            gate.milestone = milestone.id;
            gate.passage = passage;
            plan.put(gate);
        }
        const BuildId build = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        Delivery::addPromotion(plan, 40, build, Delivery::test, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, build, Delivery::staging, Delivery::at(4, 8));
        Delivery::addPromotion(plan, 42, build, Delivery::green, Delivery::at(5, 8));
        const auto on = [&](EnvironmentId into, int day) {
            QStringList ids;
            for (const EnvironmentGate &gate : gatesOnTheWay(plan, build, into, ReleaseId(5), Delivery::at(day, 12)))
                ids << gate.gate.toString();
            return ids.join(u' ');
        };
        QCOMPARE(on(Delivery::production, 4), u"81 80"_s);
        QCOMPARE(on(Delivery::production, 3), u"83 80"_s); // It was in test only.
        QCOMPARE(on(Delivery::production, 1), u"80"_s);
        QCOMPARE(on(Delivery::production, 6), u"81 80"_s); // The other side is not left for it.
        QCOMPARE(on(Delivery::staging, 6), u"83 82"_s);
        QCOMPARE(on(Delivery::test, 6), QString());
        QVERIFY(!leftEnvironment(plan, build, Delivery::test, Delivery::now()).isValid());
    }

    void gatesShowTheLatestDecision()
    {
        Plan plan = Delivery::make();
        plan.put(Release{ReleaseId(5), Delivery::product, u"4.2"_s, {}, {}, {}});
        plan.put(Release{ReleaseId(6), Delivery::product, u"4.3"_s, {}, {}, {}});
        for (const auto &[id, release, environment] : {std::tuple{70, 5, Delivery::production}, std::tuple{71, 6, Delivery::production},
                                                       std::tuple{72, 5, Delivery::staging}}) {
            Milestone milestone;
            milestone.id = MilestoneId(id);
            milestone.release = ReleaseId(release);
            milestone.environment = environment;
            plan.put(milestone);
            plan.put(Gate{GateId(id + 10), milestone.id, u"Go-live"_s, {}, {}, {}});
        }
        Decision no;
        no.id = DecisionId(91);
        no.gate = GateId(80);
        no.outcome = GateOutcome::NoGo;
        no.decided = Delivery::at(3, 10);
        plan.put(no);
        using Gates = std::vector<EnvironmentGate>;
        QCOMPARE(gatesOf(plan, Delivery::production, ReleaseId(5)), (Gates{{GateId(80), MilestoneId(70), GateOutcome::NoGo}}));
        Decision go = no;
        go.id = DecisionId(90);
        go.outcome = GateOutcome::GoWithConditions;
        go.decided = Delivery::at(4, 10);
        plan.put(go);
        const Gates gates = gatesOf(plan, Delivery::production, {});
        QCOMPARE(gates, (Gates{{GateId(80), MilestoneId(70), GateOutcome::GoWithConditions}, {GateId(81), MilestoneId(71), {}}}));
        QVERIFY(gates[0].isOpen());
        QVERIFY(!gates[1].isOpen());
        QCOMPARE(outcomeText(gates[1]), u"not decided"_s);
    }

    void promotingTakesUpWhatIsPlanned()
    {
        Plan plan = Delivery::make();
        const BuildId build = Delivery::addBuild(plan, 30, Delivery::api, "4.1", 1);
        const FixedClock clock(Delivery::now());
        IdSource ids(clock, 1);
        Promotion wish;
        wish.build = build;
        wish.environment = Delivery::staging;
        wish.at = Delivery::at(9, 9);
        wish.note = u"with the batch"_s;
        const PlanEdit planned = edits::promoteBuild(plan, wish, ids);
        QCOMPARE(planned.label, u"Plan to promote 4.1 of api into Staging"_s);
        plan.apply(planned);
        wish.state = PromotionState::Deployed;
        wish.approvedBy = PersonId(7);
        wish.note.clear();
        wish.at = Delivery::at(10, 9);
        const PlanEdit done = edits::promoteBuild(plan, wish, ids);
        QCOMPARE(done.label, u"Promote 4.1 of api into Staging"_s);
        plan.apply(done);
        QCOMPARE(plan.table<Promotion>().size(), qsizetype(1));
        const Promotion &promotion = plan.table<Promotion>().at(0);
        QCOMPARE(promotion.state, PromotionState::Deployed);
        QCOMPARE(promotion.approvedBy, PersonId(7));
        QCOMPARE(promotion.at, Delivery::at(10, 9));
        QCOMPARE(promotion.note, u"with the batch"_s);
        // The same once more is another promotion.
        plan.apply(edits::promoteBuild(plan, wish, ids));
        QCOMPARE(plan.table<Promotion>().size(), qsizetype(2));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
