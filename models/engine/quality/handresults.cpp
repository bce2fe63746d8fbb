// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quality/handresults.h"

#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/plannedtest.h"
#include "domain/testcycle.h"
#include "domain/testrun.h"
#include "engine/planzone.h"
#include "engine/quality/qualitytext.h"
#include "engine/sentences.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The run by hand of that day in the plan's zone; null where the cycle has none.
const TestRun *runOf(const Plan &plan, TestCycleId cycle, QDate day)
{
    for (const TestRun &run : plan.table<TestRun>()) {
        if (run.cycle == cycle && run.source.isEmpty() && run.ran.isValid() && run.ran.toTimeZone(planZone(plan)).date() == day)
            return &run;
    }
    return nullptr;
}

QString labelOf(const Plan &plan, const HandResult &result)
{
    const TestCase *only = result.cases.size() == 1 ? plan.find(result.cases.front()) : nullptr;
    return only ? qualityText("%1: %2").arg(quotedName(*only), label(result.outcome))
                : qualityText("%1 tests: %2").arg(QString::number(result.cases.size()), label(result.outcome));
}

} // namespace

Result<PlanEdit> recordByHand(const Plan &plan, const HandResult &result, const QDateTime &now, IdSource &ids)
{
    if (!plan.find(result.cycle))
        return Error{ErrorCode::NotFound, qualityText("The test cycle is gone; choose another one."), {}};
    QHash<TestCaseId, PersonId> planned;
    for (const PlannedTest &test : plan.table<PlannedTest>()) {
        if (test.cycle == result.cycle)
            planned.insert(test.testCase, test.person);
    }
    PlanDraft draft(plan);
    const QDate day = now.toTimeZone(planZone(plan)).date();
    TestRunId run;
    if (const TestRun *known = runOf(plan, result.cycle, day)) {
        run = known->id;
    } else {
        run = ids.next<TestRun>();
        draft.put(TestRun{run, result.cycle, qualityText("By hand, %1").arg(dayText(day)), now.toUTC(), {}, {}, {}});
    }
    for (const TestCaseId id : result.cases) {
        if (!plan.find(id))
            return Error{ErrorCode::NotFound, qualityText("A test case is gone; choose others."), {}};
        const PersonId person = result.person.isValid() ? result.person : planned.value(id);
        draft.put(TestResult{ids.next<TestResult>(), run, id, result.outcome, 0.0, 1, person, result.message.trimmed()});
    }
    return draft.toEdit(labelOf(plan, result));
}

} // namespace Plimsoll
