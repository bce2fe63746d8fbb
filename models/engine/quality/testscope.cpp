// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quality/testscope.h"

#include "domain/bug.h"
#include "domain/component.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/plannedtest.h"
#include "domain/release.h"
#include "domain/testcycle.h"
#include "domain/testsuite.h"
#include "domain/workitem.h"
#include "engine/exposure.h"
#include "engine/quality/qualitytext.h"
#include "engine/skilldemand.h"
#include "engine/testbook.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace Plimsoll {

namespace {

/// Whether the cycle may choose from the suite.
bool isOpenTo(const TestSuite &suite, const TestCycle &cycle, ProductId product)
{
    if (!cycle.suites.empty())
        return std::ranges::find(cycle.suites, suite.id) != cycle.suites.end();
    return !suite.product.isValid() || suite.product == product;
}

template<typename R>
bool among(const IdList<R> &list, Id<R> id)
{
    return std::ranges::find(list, id) != list.end();
}

} // namespace

IdList<Component> changedComponents(const Plan &plan, ReleaseId release)
{
    std::set<ComponentId> found;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.release == release && isPlanned(item) && plan.find(item.component))
            found.insert(item.component);
    }
    for (const Bug &bug : plan.table<Bug>()) {
        if (bug.release == release && bug.decision == TriageDecision::FixNow && plan.find(bug.component))
            found.insert(bug.component);
    }
    return {found.begin(), found.end()};
}

IdList<Component> riskyComponents(const Plan &plan, ReleaseId release)
{
    const RiskMeasure measure(plan);
    std::set<ComponentId> found;
    for (const Risk &risk : plan.table<Risk>()) {
        if (risk.state != RiskState::Open || !concerns(risk, release))
            continue;
        if (measure.rating(measure.worst(risk, RiskStage::Residual)) < RiskRating::High)
            continue;
        for (const ComponentId id : risk.components) {
            if (plan.find(id))
                found.insert(id);
        }
        for (const WorkItemId id : risk.workItems) {
            const WorkItem *item = plan.find(id);
            if (item && item->release == release && isPlanned(*item) && plan.find(item->component))
                found.insert(item->component);
        }
    }
    return {found.begin(), found.end()};
}

std::vector<const TestCase *> casesFor(const Plan &plan, const TestCycle &cycle)
{
    const Release *release = plan.find(cycle.release);
    QSet<TestSuiteId> suites;
    for (const TestSuite &suite : plan.table<TestSuite>()) {
        if (isOpenTo(suite, cycle, release ? release->product : ProductId()))
            suites.insert(suite.id);
    }
    std::vector<const TestCase *> cases;
    for (const TestCase &testCase : plan.table<TestCase>()) {
        if (!testCase.retired && suites.contains(testCase.suite))
            cases.push_back(&testCase);
    }
    std::ranges::stable_sort(cases, {}, &TestCase::suite);
    return cases;
}

std::vector<ScopedCase> selectScope(const Plan &plan, const TestCycle &cycle, const ScopeQuestion &question)
{
    const IdList<Component> changed = question.byChange ? changedComponents(plan, cycle.release) : IdList<Component>();
    const IdList<Component> risky = question.byRisk ? riskyComponents(plan, cycle.release) : IdList<Component>();
    QSet<TestCaseId> planned;
    for (const PlannedTest &test : plan.table<PlannedTest>()) {
        if (test.cycle == cycle.id)
            planned.insert(test.testCase);
    }
    std::vector<ScopedCase> scope;
    for (const TestCase *testCase : casesFor(plan, cycle)) {
        if (!question.tags.empty() && std::ranges::find(question.tags, testCase->tag) == question.tags.end())
            continue;
        const ScopedCase scoped{testCase->id, among(question.areas, testCase->component), among(changed, testCase->component),
                                among(risky, testCase->component), planned.contains(testCase->id)};
        if (question.asksForNone() || scoped.byArea || scoped.byChange || scoped.byRisk)
            scope.push_back(scoped);
    }
    return scope;
}

PlanEdit planTests(const Plan &plan, TestCycleId id, const IdList<TestCase> &cases, bool only, IdSource &ids)
{
    const TestCycle *cycle = plan.find(id);
    if (!cycle)
        return {};
    const QSet<TestCaseId> wanted(cases.begin(), cases.end());
    QSet<TestCaseId> planned;
    PlanDraft draft(plan);
    const TestBook book(plan);
    for (const PlannedTest &test : plan.table<PlannedTest>()) {
        if (test.cycle != id)
            continue;
        if (only && !wanted.contains(test.testCase) && !book.standing(id, test.testCase).last)
            draft.remove(test.id);
        else
            planned.insert(test.testCase);
    }
    for (const TestCaseId testCase : cases) {
        if (!planned.contains(testCase) && plan.find(testCase))
            draft.put(PlannedTest{ids.next<PlannedTest>(), id, testCase, {}});
        planned.insert(testCase);
    }
    return draft.toEdit(qualityText("Select the tests of %1").arg(quotedName(*cycle)));
}

PlanEdit dropTests(const Plan &plan, const IdList<PlannedTest> &tests)
{
    PlanDraft draft(plan);
    for (const PlannedTestId id : tests)
        draft.remove(id);
    const PlannedTest *only = tests.size() == 1 ? plan.find(tests.front()) : nullptr;
    const TestCase *testCase = only ? plan.find(only->testCase) : nullptr;
    return draft.toEdit(testCase ? qualityText("Take %1 out of the cycle").arg(quotedName(*testCase))
                                 : qualityText("Take %1 tests out of the cycle").arg(tests.size()));
}

} // namespace Plimsoll
