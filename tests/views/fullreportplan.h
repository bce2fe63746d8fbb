// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reportplan.h"

#include <QTimeZone>

namespace Plimsoll {

/// ReportPlan with all that a release management plan tells of Crane 4.2: work, tests, bugs, builds, a roll-out and a runbook. The go-live is
/// at 18:00 UTC; work must end before the code freeze on Wed 22 Jul 2026.
///
///   CR-1 Jib      started, 40 %   20 h   Mon 6 – Fri 10 Jul
///     CR-2 Hoist  accepted        10 h   Mon 20 – Thu 23 Jul, too late
///   CR-3 Cable    done            5 h    finished Fri 15 May
///   CR-4 Rope     dropped
namespace FullReportPlan {

inline constexpr WorkItemId jib{600}, hoist{601}, cable{602}, rope{603};
inline constexpr TestCycleId cycle{615};
inline constexpr EnvironmentId staging{620}, production{621};
inline constexpr ComponentId hook{625}, bell{626};
inline constexpr BugId ropeSlips{660}, paintPeels{661}, bellRings{662};
inline constexpr FeatureToggleId fastHook{690}, oldHook{691}, fastDrum{692};
inline constexpr MilestoneId canary{696};

inline void addItem(Plan &plan, WorkItemId id, const QString &key, const QString &title, WorkItemState state, double hours)
{
    WorkItem item;
    item.id = id;
    item.release = SmallPlan::release;
    item.key = key;
    item.title = title;
    item.state = state;
    plan.put(item);
    if (hours > 0.0)
        plan.put(Demand{DemandId(id.value()), id, ReportPlan::signing, hours, hours, hours, 1, {}, 0.0});
}

inline void addWork(Plan &plan)
{
    addItem(plan, jib, QStringLiteral("CR-1"), QStringLiteral("Jib"), WorkItemState::Started, 20.0);
    addItem(plan, hoist, QStringLiteral("CR-2"), QStringLiteral("Hoist"), WorkItemState::Accepted, 10.0);
    addItem(plan, cable, QStringLiteral("CR-3"), QStringLiteral("Cable"), WorkItemState::Done, 5.0);
    addItem(plan, rope, QStringLiteral("CR-4"), QStringLiteral("Rope"), WorkItemState::Dropped, 0.0);
    WorkItem begun = *plan.find(jib);
    begun.progress = 40;
    begun.team = TeamId(71);
    plan.put(begun);
    WorkItem part = *plan.find(hoist);
    part.parent = jib;
    plan.put(part);
    WorkItem done = *plan.find(cable);
    done.progress = 100;
    done.finished = QDate(2026, 5, 15);
    plan.put(done);
    plan.put(ScheduledWork{ScheduledWorkId(604), DemandId(600), SmallPlan::ada, {2026, 7, 6}, {2026, 7, 10}, 20.0, StartCause::Nothing, {}, {}});
    plan.put(ScheduledWork{ScheduledWorkId(605), DemandId(601), SmallPlan::ada, {2026, 7, 20}, {2026, 7, 23}, 10.0, StartCause::Nothing, {}, {}});
}

inline void addCase(Plan &plan, qint64 id, const QString &title, bool automated, TestTag tag)
{
    TestCase made;
    made.id = TestCaseId(id);
    made.suite = TestSuiteId(610);
    made.title = title;
    made.automated = automated;
    made.minutes = 60;
    made.tag = tag;
    plan.put(made);
    plan.put(PlannedTest{PlannedTestId(id), cycle, TestCaseId(id), {}});
}

inline void addResult(Plan &plan, qint64 testCase, TestOutcome outcome)
{
    TestResult result;
    result.id = TestResultId(testCase);
    result.run = TestRunId(616);
    result.testCase = TestCaseId(testCase);
    result.outcome = outcome;
    plan.put(result);
}

/// Two of four passed. Of the two gates with a criterion, that at the go-live is where the cycle ends.
inline void addTests(Plan &plan)
{
    plan.put(TestSuite{TestSuiteId(610), QStringLiteral("Loads"), SmallPlan::crane, {}, {}});
    TestCycle made;
    made.id = cycle;
    made.release = SmallPlan::release;
    made.title = QStringLiteral("System test");
    made.environment = staging;
    plan.put(made);
    addCase(plan, 611, QStringLiteral("Lifts"), true, TestTag::Regression);
    addCase(plan, 612, QStringLiteral("Swings"), false, TestTag::Smoke);
    addCase(plan, 613, QStringLiteral("Brakes"), false, TestTag::Regression);
    addCase(plan, 614, QStringLiteral("Beeps"), true, TestTag::Regression);
    TestRun run;
    run.id = TestRunId(616);
    run.cycle = cycle;
    run.title = QStringLiteral("Nightly");
    run.ran = QDateTime({2026, 5, 16}, {3, 0}, QTimeZone::UTC);
    plan.put(run);
    addResult(plan, 611, TestOutcome::Passed);
    addResult(plan, 612, TestOutcome::Failed);
    addResult(plan, 614, TestOutcome::Flaky);
    Gate gate;
    gate.id = GateId(650);
    gate.milestone = SmallPlan::goLive;
    gate.title = QStringLiteral("Go or no go");
    gate.decider = SmallPlan::lead;
    plan.put(gate);
    Criterion criterion;
    criterion.id = CriterionId(651);
    criterion.gate = gate.id;
    criterion.title = QStringLiteral("Nine of ten tests pass");
    criterion.measure = CriterionMeasure::TestsPassed;
    criterion.threshold = 90.0;
    plan.put(criterion);
    criterion.id = CriterionId(652);
    criterion.gate = GateId(400);
    criterion.title = QStringLiteral("The branch is cut");
    criterion.measure = CriterionMeasure::Attested;
    plan.put(criterion);
}

inline void addBug(Plan &plan, BugId id, const QString &title, BugSeverity severity, BugState state)
{
    Bug bug;
    bug.id = id;
    bug.title = title;
    bug.release = SmallPlan::release;
    bug.severity = severity;
    bug.state = state;
    bug.found = QDate(2026, 5, 1);
    plan.put(bug);
}

inline void addBugs(Plan &plan)
{
    addBug(plan, paintPeels, QStringLiteral("Paint peels"), BugSeverity::Minor, BugState::Open);
    addBug(plan, ropeSlips, QStringLiteral("Rope slips"), BugSeverity::Blocker, BugState::InProgress);
    addBug(plan, bellRings, QStringLiteral("Bell rings"), BugSeverity::Critical, BugState::Closed);
    Bug deferred = *plan.find(paintPeels);
    deferred.decision = TriageDecision::Defer;
    deferred.deferredTo = SmallPlan::other;
    deferred.decider = SmallPlan::ada;
    deferred.decided = QDate(2026, 5, 15);
    deferred.reason = QStringLiteral("It harms nobody");
    plan.put(deferred);
    ExceptionRequest request;
    request.id = ExceptionRequestId(670);
    request.title = QStringLiteral("Mend the rope late");
    request.release = SmallPlan::release;
    request.bug = ropeSlips;
    request.userImpact = QStringLiteral("Loads fall");
    request.tests = QStringLiteral("Swings");
    request.risk = QStringLiteral("Small");
    request.state = ExceptionState::Approved;
    request.approver = SmallPlan::ada;
    plan.put(request);
}

inline void addBuild(Plan &plan, qint64 id, const QString &version, EnvironmentId environment, QDate day)
{
    Build build;
    build.id = BuildId(id);
    build.component = hook;
    build.version = version;
    plan.put(build);
    Promotion promotion;
    promotion.id = PromotionId(id);
    promotion.build = build.id;
    promotion.environment = environment;
    promotion.release = SmallPlan::release;
    promotion.state = PromotionState::Deployed;
    promotion.at = QDateTime(day, {12, 0}, QTimeZone::UTC);
    plan.put(promotion);
}

/// Production runs a newer hook than staging, and has drifted from its code.
inline void addDelivery(Plan &plan)
{
    Environment environment;
    environment.id = staging;
    environment.name = QStringLiteral("Staging");
    environment.product = SmallPlan::crane;
    plan.put(environment);
    environment.id = production;
    environment.name = QStringLiteral("Production");
    environment.position = 1;
    plan.put(environment);
    Component component;
    component.id = hook;
    component.name = QStringLiteral("Hook");
    component.product = SmallPlan::crane;
    plan.put(component);
    component.id = bell;
    component.name = QStringLiteral("Bell");
    plan.put(component);
    addBuild(plan, 630, QStringLiteral("4.1.0"), staging, {2026, 5, 12});
    addBuild(plan, 631, QStringLiteral("4.2.0"), production, {2026, 5, 16});
    InfrastructureCode code;
    code.id = InfrastructureCodeId(680);
    code.environment = production;
    code.repository = QStringLiteral("git/harbour");
    code.revision = QStringLiteral("abc123");
    code.checked = QDateTime({2026, 5, 17}, {12, 0}, QTimeZone::UTC);
    code.toAdd = 2;
    code.toChange = 1;
    code.drifted = 3;
    plan.put(code);
    InfrastructureChange change;
    change.id = InfrastructureChangeId(681);
    change.release = SmallPlan::release;
    change.title = QStringLiteral("Open the firewall");
    change.environment = production;
    change.milestone = SmallPlan::freeze;
    change.byHand = true;
    plan.put(change);
}

inline void addToggle(Plan &plan, FeatureToggleId id, const QString &name, ProductId product, QDate removed)
{
    FeatureToggle toggle;
    toggle.id = id;
    toggle.name = name;
    toggle.product = product;
    toggle.owner = SmallPlan::lead;
    toggle.removeBy = SmallPlan::freeze;
    toggle.removed = removed;
    plan.put(toggle);
}

/// A toggle of the crane, one whose code is gone, and one of the winch; a step of a canary; a back-out plan that nobody tried.
inline void addRollout(Plan &plan)
{
    addToggle(plan, fastHook, QStringLiteral("FastHook"), SmallPlan::crane, {});
    addToggle(plan, oldHook, QStringLiteral("OldHook"), SmallPlan::crane, {2026, 5, 1});
    addToggle(plan, fastDrum, QStringLiteral("FastDrum"), SmallPlan::winch, {});
    plan.put(ToggleState{ToggleStateId(693), fastHook, staging, SwitchPosition::On, 0.0, {}, {}});
    plan.put(ToggleState{ToggleStateId(694), fastHook, production, SwitchPosition::Some, 25.0, {}, {}});
    Milestone milestone;
    milestone.id = canary;
    milestone.release = SmallPlan::release;
    milestone.title = QStringLiteral("Canary 5 %");
    milestone.pinned = QDate(2026, 8, 27);
    plan.put(milestone);
    RolloutStep step;
    step.id = RolloutStepId(695);
    step.milestone = canary;
    step.technique = RolloutTechnique::Canary;
    step.share = 5.0;
    step.holdHours = 24.0;
    step.metric = QStringLiteral("Crashes");
    step.killCriterion = QStringLiteral("More than two");
    plan.put(step);
    BackOutPlan backOut;
    backOut.id = BackOutPlanId(697);
    backOut.release = SmallPlan::release;
    backOut.title = QStringLiteral("Back to 4.1");
    backOut.trigger = QStringLiteral("Crashes double");
    backOut.steps = QStringLiteral("Switch the hook back");
    backOut.minutes = 20;
    plan.put(backOut);
}

inline void addRunbook(Plan &plan)
{
    Milestone goLive = *plan.find(SmallPlan::goLive);
    goLive.deadlineZone = DeadlineZone::Utc;
    goLive.deadlineTime = QTime(18, 0);
    plan.put(goLive);
    const auto add = [&](qint64 id, const QString &title, int minute, int minutes, bool last) {
        RunbookStep step;
        step.id = RunbookStepId(id);
        step.milestone = SmallPlan::goLive;
        step.title = title;
        step.minute = minute;
        step.minutes = minutes;
        step.owner = SmallPlan::lead;
        step.pointOfNoReturn = last;
        plan.put(step);
    };
    add(700, QStringLiteral("Move the data"), 5, 30, true);
    add(701, QStringLiteral("Stop the cranes"), -10, 10, false);
    add(702, QStringLiteral("Say that it begins"), 0, 5, false);
}

inline Plan make()
{
    Plan plan = ReportPlan::make();
    addWork(plan);
    addDelivery(plan);
    addTests(plan);
    addBugs(plan);
    addRollout(plan);
    addRunbook(plan);
    return plan;
}

} // namespace FullReportPlan
} // namespace Plimsoll
