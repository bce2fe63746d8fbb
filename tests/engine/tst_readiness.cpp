// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newestdecision.h"
#include "engine/gateplan.h"
#include "engine/readiness/racicheck.h"
#include "engine/readiness/readiness.h"
#include "engine/readiness/testpassing.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Plimsoll::CriterionState)

namespace {

using Spoil = std::function<void(Plan &)>;

TestResult result(qint64 id, qint64 run, qint64 testCase, TestOutcome outcome)
{
    TestResult made;
    made.id = TestResultId(id);
    made.run = TestRunId(run);
    made.testCase = TestCaseId(testCase);
    made.outcome = outcome;
    return made;
}

/// Four cases planned for one cycle: 1 passed at the second run, 2 flaky, 3 failed, 4 not run.
void addTests(Plan &plan)
{
    TestSuite suite;
    suite.id = TestSuiteId(500);
    suite.name = u"Checkout"_s;
    plan.put(suite);
    TestCycle cycle;
    cycle.id = TestCycleId(501);
    cycle.release = GatePlan::release;
    cycle.title = u"System test"_s;
    plan.put(cycle);
    for (qint64 id = 1; id <= 4; ++id) {
        TestCase testCase;
        testCase.id = TestCaseId(id);
        testCase.suite = suite.id;
        testCase.title = QString::number(id);
        plan.put(testCase);
        PlannedTest planned;
        planned.id = PlannedTestId(id);
        planned.cycle = cycle.id;
        planned.testCase = testCase.id;
        plan.put(planned);
    }
    for (const qint64 id : {510, 511}) {
        TestRun run;
        run.id = TestRunId(id);
        run.cycle = cycle.id;
        run.title = u"Run"_s;
        // The second run is the newer one, though its id is the greater only by chance.
        run.ran = QDateTime(QDate(2026, 6, id == 511 ? 20 : 19), QTime(8, 0), QTimeZone::utc());
        plan.put(run);
    }
    plan.put(result(1, 510, 1, TestOutcome::Failed));
    plan.put(result(2, 511, 1, TestOutcome::Passed));
    plan.put(result(3, 510, 2, TestOutcome::Flaky));
    plan.put(result(4, 511, 3, TestOutcome::Failed));
}

void addBug(Plan &plan, qint64 id, BugState state, TriageDecision decision)
{
    Bug bug;
    bug.id = BugId(id);
    bug.key = u"CR-%1"_s.arg(id);
    bug.title = u"Cart empties"_s;
    bug.release = GatePlan::release;
    bug.state = state;
    bug.decision = decision;
    plan.put(bug);
}

void addSoak(Plan &plan, PromotionState last)
{
    plan.put(Environment{EnvironmentId(601), u"Test"_s, GatePlan::product, 1, {}, false});
    plan.put(Environment{EnvironmentId(602), u"Staging"_s, GatePlan::product, 2, {}, false});
    plan.put(Environment{EnvironmentId(603), u"Production"_s, GatePlan::product, 3, {}, false});
    for (qint64 id = 1; id <= 2; ++id) {
        Component component;
        component.id = ComponentId(610 + id);
        component.name = QString::number(id);
        component.product = GatePlan::product;
        plan.put(component);
        Build build;
        build.id = BuildId(620 + id);
        build.component = component.id;
        build.version = u"1"_s;
        plan.put(build);
        Promotion promotion;
        promotion.id = PromotionId(630 + id);
        promotion.build = build.id;
        promotion.environment = EnvironmentId(602);
        promotion.release = GatePlan::release;
        promotion.state = id == 2 ? last : PromotionState::Deployed;
        // On 29 Jun at 00:00 and at 12:00; today begins 48 and 36 hours later.
        promotion.at = QDateTime(QDate(2026, 6, 29), QTime(id == 2 ? 12 : 0, 0), QTimeZone::utc());
        plan.put(promotion);
    }
}

/// Another release brings its build of the first component into staging on 30 Jun at 00:00; today begins 24 hours later.
void addSuccessor(Plan &plan, PromotionState state)
{
    addSoak(plan, PromotionState::Deployed);
    Build build = *plan.find(BuildId(621));
    build.id = BuildId(623);
    build.version = u"2"_s;
    plan.put(build);
    Promotion promotion = *plan.find(PromotionId(631));
    promotion.id = PromotionId(633);
    promotion.build = build.id;
    promotion.release = ReleaseId(690);
    promotion.state = state;
    promotion.at = QDateTime(QDate(2026, 6, 30), QTime(0, 0), QTimeZone::utc());
    plan.put(promotion);
}

/// Green stands behind production in the order of environments; the roll-out of the release switches between them.
void addGreen(Plan &plan, int position)
{
    addSoak(plan, PromotionState::Deployed);
    plan.put(Environment{EnvironmentId(604), u"Green"_s, GatePlan::product, position, {}, false});
    for (const qint64 id : {603, 604}) {
        RolloutStep step;
        step.id = RolloutStepId(id + 50);
        step.milestone = GatePlan::goLive;
        step.technique = RolloutTechnique::BlueGreen;
        step.environment = EnvironmentId(id);
        plan.put(step);
    }
}

} // namespace

/// How criteria and gates are measured. Today is Wed 1 Jul 2026.
class TestReadiness : public QObject
{
    Q_OBJECT

    static CriterionStanding standing(const Plan &plan, const Criterion &criterion, QDate today = GatePlan::today)
    {
        Plan with = plan;
        with.put(criterion);
        const Timetable timetable = computeTimetable(with);
        return Readiness(with, timetable, today).of(criterion);
    }

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("value"); // Below 0: none.
        QTest::addColumn<CriterionState>("state");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, CriterionMeasure measure, const Spoil &spoil, double threshold, double value, CriterionState state,
                            const QString &sentence) { QTest::newRow(name) << int(measure) << spoil << threshold << value << state << sentence; };
        const Spoil nothing = [](Plan &) {};
        using M = CriterionMeasure;
        using S = CriterionState;
        row("no tests", M::TestsPassed, nothing, 90, -1, S::Unknown, u"No test is planned for the release."_s);
        row("half of the tests", M::TestsPassed, addTests, 50, 50, S::Met, u"2 of 4 planned tests passed (50 %); 50 % are asked for."_s);
        row("too few tests", M::TestsPassed, addTests, 50.5, 50, S::NotMet, u"2 of 4 planned tests passed (50 %); 50.5 % are asked for."_s);
        const Spoil bugs = [](Plan &plan) {
            addBug(plan, 1, BugState::Open, TriageDecision::FixNow);
            addBug(plan, 2, BugState::InProgress, TriageDecision::FixNow);
            addBug(plan, 3, BugState::Fixed, TriageDecision::FixNow);
            addBug(plan, 4, BugState::Open, TriageDecision::Undecided);
            addBug(plan, 5, BugState::Closed, TriageDecision::Undecided);
            addBug(plan, 6, BugState::Open, TriageDecision::Defer);
        };
        row("bugs to fix", M::OpenBlockers, bugs, 1, 2, S::NotMet, u"2 bugs that are to be fixed now are open: CR-1, CR-2; 1 may be."_s);
        row("as many bugs as may be", M::OpenBlockers, bugs, 2, 2, S::Met, u"2 bugs that are to be fixed now are open: CR-1, CR-2; 2 may be."_s);
        row("bugs undecided", M::OpenBugs, bugs, 0, 1, S::NotMet, u"1 open bug has no decision: CR-4."_s);
        row("no bugs", M::OpenBugs, nothing, 0, 0, S::Met, u"Every open bug has its decision."_s);
        const Spoil risks = [](Plan &plan) {
            Risk risk;
            risk.id = RiskId(1);
            risk.title = u"Keys expire"_s;
            risk.residualProbability = 3;
            risk.residualImpact = 4; // 12 is high.
            plan.put(risk);
            risk.id = RiskId(2);
            risk.response = RiskResponse::Accept;
            plan.put(risk);
            risk.id = RiskId(3);
            risk.response = RiskResponse::Undecided;
            risk.residualImpact = 3; // 9 is medium.
            plan.put(risk);
        };
        row("high risk", M::HighRisks, risks, 0, 1, S::NotMet, u"1 high risk has no response: \u201cKeys expire\u201d."_s);
        row("never deployed", M::SoakHours, nothing, 24, -1, S::Unknown, u"The release is in no environment before production yet."_s);
        row("soaked since the last component came", M::SoakHours, [](Plan &plan) { addSoak(plan, PromotionState::Deployed); }, 36, 36, S::Met,
            u"The release has been in Staging for 36 h; 36 h are asked for."_s);
        row("a failed deployment leaves what was there", M::SoakHours, [](Plan &plan) { addSoak(plan, PromotionState::Failed); }, 48.5, 48,
            S::NotMet, u"The release has been in Staging for 48 h; 48.5 h are asked for."_s);
        row("rolled back", M::SoakHours, [](Plan &plan) { addSoak(plan, PromotionState::RolledBack); }, 24, -1, S::Unknown, {});
        row("replaced by another release", M::SoakHours, [](Plan &plan) { addSuccessor(plan, PromotionState::Deployed); }, 24, -1, S::Unknown, {});
        row("another release was there in between", M::SoakHours, [](Plan &plan) { addSuccessor(plan, PromotionState::RolledBack); }, 36, 24,
            S::NotMet, u"The release has been in Staging for 24 h; 36 h are asked for."_s);
        row("soaked before blue and green of one place", M::SoakHours, [](Plan &plan) { addGreen(plan, 3); }, 36, 36, S::Met,
            u"The release has been in Staging for 36 h; 36 h are asked for."_s);
        row("soaked before blue and green of two places", M::SoakHours, [](Plan &plan) { addGreen(plan, 4); }, 36, 36, S::Met,
            u"The release has been in Staging for 36 h; 36 h are asked for."_s);
        row("nothing asked", M::Shortage, nothing, 0, 0, S::Met, u"All hours of work fit."_s);
        row("nobody has the skill", M::Shortage, [](Plan &plan) {
            plan.put(Skill{SkillId(700), u"Rust"_s});
            RoughDemand demand;
            demand.id = RoughDemandId(701);
            demand.release = GatePlan::release;
            demand.skill = SkillId(700);
            demand.low = demand.likely = demand.high = 30;
            plan.put(demand);
        }, 10, -2, S::NotMet, {});
        row("no message", M::LateMessages, nothing, 0, 0, S::Met, u"No message is late."_s);
        row("late message", M::LateMessages, [](Plan &plan) {
            plan.put(Audience{AudienceId(710), u"Users"_s});
            Message message;
            message.id = MessageId(711);
            message.title = u"It comes"_s;
            message.audience = AudienceId(710);
            message.release = GatePlan::release;
            message.due = QDate(2026, 6, 30);
            plan.put(message);
        }, 0, 1, S::NotMet, u"1 message is late: \u201cIt comes\u201d."_s);
        row("no back-out plan", M::BackOutRehearsed, nothing, 0, 0, S::NotMet, u"The release has no back-out plan."_s);
        const auto backOut = [](QDate rehearsed) {
            return [rehearsed](Plan &plan) {
                BackOutPlan made;
                made.id = BackOutPlanId(720);
                made.release = GatePlan::release;
                made.title = u"Old binaries"_s;
                made.rehearsed = rehearsed;
                plan.put(made);
            };
        };
        row("rehearsed today", M::BackOutRehearsed, backOut(GatePlan::today), 0, 0, S::Met, u"Every back-out plan is rehearsed."_s);
        row("to be rehearsed tomorrow", M::BackOutRehearsed, backOut(GatePlan::today.addDays(1)), 0, 1, S::NotMet,
            u"1 back-out plan is not rehearsed: \u201cOld binaries\u201d."_s);
        row("exception asked", M::OpenExceptions, [](Plan &plan) {
            ExceptionRequest request;
            request.id = ExceptionRequestId(730);
            request.title = u"Late fix"_s;
            request.release = GatePlan::release;
            plan.put(request);
        }, 0, 1, S::NotMet, u"1 exception request is not decided: \u201cLate fix\u201d."_s);
        row("no checklist", M::ChecklistOpen, nothing, 0, 0, S::Met, u"The milestone has no checklist."_s);
        row("checklist", M::ChecklistOpen, [](Plan &plan) {
            for (qint64 id = 1; id <= 5; ++id) {
                ChecklistItem item;
                item.id = ChecklistItemId(740 + id);
                item.milestone = id == 5 ? GatePlan::goLive : GatePlan::freeze;
                item.title = QString::number(id);
                if (id == 4)
                    item.done = QDate(2026, 6, 1);
                plan.put(item);
            }
        }, 2, 3, S::NotMet, u"3 items of the checklist are open: \u201c1\u201d, \u201c2\u201d, \u201c3\u201d; 2 may be."_s);
    }
    void measures()
    {
        QFETCH(int, measure);
        QFETCH(Spoil, spoil);
        QFETCH(double, threshold);
        QFETCH(double, value);
        QFETCH(CriterionState, state);
        QFETCH(QString, sentence);
        Plan plan = GatePlan::withGate();
        spoil(plan);
        const CriterionStanding found = standing(plan, GatePlan::criterion(95, u"It holds"_s, CriterionMeasure(measure), threshold));
        if (value >= 0.0) {
            QVERIFY(found.value.has_value());
            QCOMPARE(*found.value, value);
        } else if (value == -1.0) {
            QVERIFY(!found.value.has_value());
        }
        QCOMPARE(int(found.state), int(state));
        if (!sentence.isEmpty())
            QCOMPARE(found.sentence, sentence);
    }

    void attestation()
    {
        const Plan plan = GatePlan::withGate();
        Criterion criterion = GatePlan::criterion(95, u"Docs are ready"_s, CriterionMeasure::Attested);
        QCOMPARE(int(standing(plan, criterion).state), int(CriterionState::Unknown));
        criterion.attestedBy = GatePlan::ana;
        criterion.attested = QDate(2026, 6, 30);
        criterion.attestation = Attestation::Met;
        QCOMPARE(int(standing(plan, criterion).state), int(CriterionState::Met));
        QCOMPARE(standing(plan, criterion).sentence, u"Ana attested it on Tue 30 Jun 2026."_s);
        criterion.attestation = Attestation::NotMet;
        QCOMPARE(int(standing(plan, criterion).state), int(CriterionState::NotMet));
    }

    /// A waiver holds through its last day, and never makes worse what is met.
    void waiver()
    {
        Plan plan = GatePlan::withGate();
        Criterion criterion = GatePlan::criterion(95, u"Rehearsed"_s, CriterionMeasure::BackOutRehearsed);
        criterion.waiverReason = u"Small change"_s;
        criterion.waivedBy = GatePlan::cleo;
        criterion.waiverExpires = QDate(2026, 7, 10);
        const CriterionStanding waived = standing(plan, criterion, QDate(2026, 7, 10));
        QCOMPARE(int(waived.state), int(CriterionState::Waived));
        QCOMPARE(int(waived.measured), int(CriterionState::NotMet));
        QCOMPARE(waived.sentence, u"The release has no back-out plan. Waived by Cleo until Fri 10 Jul 2026: Small change"_s);
        QCOMPARE(int(standing(plan, criterion, QDate(2026, 7, 11)).state), int(CriterionState::NotMet));
        criterion.waiverReason = u"  "_s;
        QCOMPARE(int(standing(plan, criterion).state), int(CriterionState::NotMet));
        criterion.measure = CriterionMeasure::OpenBugs;
        criterion.waiverReason = u"Small change"_s;
        QCOMPARE(int(standing(plan, criterion).state), int(CriterionState::Met));
    }

    void gateStates_data()
    {
        QTest::addColumn<std::vector<Criterion>>("criteria");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reasons");
        const auto bugs = GatePlan::criterion(1, u"Bugs"_s, CriterionMeasure::OpenBugs);
        const auto backOut = GatePlan::criterion(2, u"Back out"_s, CriterionMeasure::BackOutRehearsed);
        const auto soft = GatePlan::criterion(3, u"Soft"_s, CriterionMeasure::BackOutRehearsed, 0, false);
        const auto open = GatePlan::criterion(4, u"Open"_s, CriterionMeasure::Attested);
        auto waived = backOut;
        waived.waiverReason = u"Small"_s;
        QTest::newRow("none") << std::vector<Criterion>{} << int(GateState::Unknown) << 1;
        QTest::newRow("met") << std::vector{bugs} << int(GateState::Ready) << 0;
        QTest::newRow("soft never holds") << std::vector{bugs, soft} << int(GateState::Ready) << 1;
        QTest::newRow("hard holds") << std::vector{bugs, backOut, open} << int(GateState::NotReady) << 2;
        QTest::newRow("unknown") << std::vector{bugs, open, soft} << int(GateState::Unknown) << 2;
        QTest::newRow("waived") << std::vector{bugs, waived} << int(GateState::Waived) << 1;
        QTest::newRow("unknown beats waived") << std::vector{waived, open} << int(GateState::Unknown) << 2;
    }
    void gateStates()
    {
        QFETCH(std::vector<Criterion>, criteria);
        QFETCH(int, state);
        QFETCH(int, reasons);
        Plan plan = GatePlan::withGate();
        for (const Criterion &criterion : criteria)
            plan.put(criterion);
        const Timetable timetable = computeTimetable(plan);
        const GateStanding found = Readiness(plan, timetable, GatePlan::today).of(*plan.find(GatePlan::gate));
        QCOMPARE(int(found.state), state);
        QCOMPARE(found.reasons.size(), reasons);
        QCOMPARE(found.day, GatePlan::gateDay);
        QVERIFY(!found.decision.isValid());
    }

    void decider_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<qint64>("person");
        QTest::addColumn<QString>("sentence");
        const auto day = GatePlan::gateDay;
        QTest::newRow("holder") << Spoil([](Plan &) {}) << GatePlan::ana.value() << u"Ana (Chief) decides."_s;
        QTest::newRow("half a day") << Spoil([day](Plan &p) { p.put(GatePlan::away(1, GatePlan::ana, day, DayPortion::Morning)); })
                                    << GatePlan::ana.value() << u"Ana (Chief) decides."_s;
        QTest::newRow("deputy") << Spoil([day](Plan &p) { p.put(GatePlan::away(1, GatePlan::ana, day)); }) << GatePlan::ben.value()
                                << u"Ben (Chief) decides, because Ana is away."_s;
        QTest::newRow("gate deputy") << Spoil([day](Plan &p) {
            p.put(GatePlan::away(1, GatePlan::ana, day));
            p.put(GatePlan::away(2, GatePlan::ben, day));
        }) << GatePlan::cleo.value() << u"Cleo (Second) decides, because Ana is away."_s;
        QTest::newRow("all away") << Spoil([day](Plan &p) {
            p.put(GatePlan::away(1, GatePlan::ana, day));
            p.put(GatePlan::away(2, GatePlan::ben, day));
            p.put(GatePlan::away(3, GatePlan::cleo, day));
        }) << qint64(0) << u"Nobody can decide: all who may are away on Wed 22 Jul 2026."_s;
        QTest::newRow("role without a person") << Spoil([](Plan &p) {
            p.put(Role{GatePlan::chief, u"Chief"_s, false, {}, {}, {}});
            GatePlan::change<Gate>(p, GatePlan::gate, [](Gate &g) { g.deputy = {}; });
        }) << qint64(0) << u"Nobody fills the role \u201cChief\u201d, which decides."_s;
    }
    void decider()
    {
        QFETCH(Spoil, spoil);
        QFETCH(qint64, person);
        QFETCH(QString, sentence);
        Plan plan = GatePlan::withGate();
        spoil(plan);
        const Decider found = deciderOf(plan, AbsentDays(plan), *plan.find(GatePlan::gate), GatePlan::gateDay);
        QCOMPARE(found.person.value(), person);
        QCOMPARE(found.sentence, sentence);
    }

    /// A no go holds for its own day, which is one of the plan's zone; everything else holds for good.
    void settled()
    {
        Plan plan = GatePlan::withGate();
        const auto holds = [&] { return isSettled(plan, computeTimetable(plan), *plan.find(GatePlan::gate)); };
        QVERIFY(!holds());
        Decision decision;
        decision.id = DecisionId(800);
        decision.gate = GatePlan::gate;
        decision.decider = GatePlan::ana;
        decision.outcome = GateOutcome::NoGo;
        decision.decided = QDateTime(GatePlan::gateDay, QTime(9, 0), QTimeZone::utc());
        plan.put(decision);
        QCOMPARE(decisionDay(plan, decision), GatePlan::gateDay);
        QVERIFY(holds());
        // In Honolulu it was 23:00 of the day before.
        GatePlan::change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.timeZone = u"Pacific/Honolulu"_s; });
        QCOMPARE(decisionDay(plan, decision), GatePlan::gateDay.addDays(-1));
        QVERIFY(!holds());
        decision.outcome = GateOutcome::GoWithConditions;
        plan.put(decision);
        QVERIFY(holds());
    }

    void settledGatesTellWhatWasDecided()
    {
        Plan plan = GatePlan::withGate();
        const auto standing = [&] { return Readiness(plan, computeTimetable(plan), GatePlan::today).of(*plan.find(GatePlan::gate)); };
        QCOMPARE(stateText(plan, standing()), u"Not known yet"_s);
        Decision decision;
        decision.id = DecisionId(800);
        decision.gate = GatePlan::gate;
        decision.decider = GatePlan::ana;
        decision.outcome = GateOutcome::GoWithConditions;
        decision.decided = QDateTime(GatePlan::gateDay, QTime(9, 0), QTimeZone::utc());
        plan.put(decision);
        QCOMPARE(stateText(plan, standing()), u"Go with conditions \u2013 decided Wed 22 Jul 2026"_s);
        QCOMPARE(int(shownState(plan, standing())), int(GateState::Waived));
        QCOMPARE(standing().decider.sentence, u"Ana decided on Wed 22 Jul 2026."_s);
        // A no go for a day before holds no more.
        decision.outcome = GateOutcome::NoGo;
        decision.decided = decision.decided.addDays(-1);
        plan.put(decision);
        QCOMPARE(stateText(plan, standing()), u"Not known yet"_s);
        QCOMPARE(standing().decider.sentence, u"Ana (Chief) decides."_s);
    }

    /// Of two of one moment that made later holds; one of no moment is older than all.
    void newestDecision()
    {
        Plan plan = GatePlan::withGate();
        QVERIFY(!decisionOf(plan, GatePlan::gate));
        const QDateTime morning(QDate(2026, 7, 20), QTime(9, 0), QTimeZone::utc());
        const auto decide = [&](qint64 id, const QDateTime &moment) {
            Decision made;
            made.id = DecisionId(id);
            made.gate = GatePlan::gate;
            made.decided = moment;
            plan.put(made);
        };
        decide(1, morning.addDays(1));
        decide(2, morning);
        decide(3, morning);
        decide(4, {});
        QCOMPARE(decisionOf(plan, GatePlan::gate)->id, DecisionId(1));
        QCOMPARE(decisionOf(plan, GatePlan::gate, morning)->id, DecisionId(3));
        QVERIFY(!decisionOf(plan, GatePlan::gate, morning.addSecs(-1)));
        QVERIFY(!decisionOf(plan, GateId(999)));
    }

    /// The newest result of a case counts; retired cases do not; a cycle without a choice counts what has results.
    void testPassing()
    {
        Plan plan = GatePlan::withGate();
        addTests(plan);
        QCOMPARE(Plimsoll::testPassing(plan, GatePlan::release), (TestPassing{4, 2, 1, 1}));
        GatePlan::change<TestCase>(plan, TestCaseId(3), [](TestCase &c) { c.retired = true; });
        QCOMPARE(Plimsoll::testPassing(plan, GatePlan::release), (TestPassing{3, 2, 1, 0}));
        for (qint64 id = 1; id <= 4; ++id)
            plan.remove(PlannedTestId(id));
        QCOMPARE(Plimsoll::testPassing(plan, GatePlan::release), (TestPassing{2, 2, 1, 0}));
        QCOMPARE(Plimsoll::testPassing(plan, ReleaseId(999)), TestPassing{});
    }

    void raci()
    {
        Plan plan = GatePlan::withGate();
        QVERIFY(raciRows(plan, {}).empty());
        plan.put(Responsibility{ResponsibilityId(1), {}, GatePlan::goLive, GatePlan::chief, Raci::Accountable});
        plan.put(Responsibility{ResponsibilityId(2), u"Deploy"_s, {}, GatePlan::chief, Raci::Accountable});
        plan.put(Responsibility{ResponsibilityId(3), u"Deploy "_s, {}, GatePlan::second, Raci::Accountable});
        plan.put(Responsibility{ResponsibilityId(4), u"Deploy"_s, {}, GatePlan::lead, Raci::Informed});
        const auto rows = raciRows(plan, GatePlan::release);
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0], (RaciRow{u"Deploy"_s, {}, {GatePlan::chief, GatePlan::second}}));
        QCOMPARE(rows[1], (RaciRow{{}, GatePlan::goLive, {GatePlan::chief}}));
        // The gate has nobody yet.
        QCOMPARE(rows[2], (RaciRow{{}, GatePlan::freeze, {}}));
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
