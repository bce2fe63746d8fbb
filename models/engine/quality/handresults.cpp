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
#include "engine/testbook.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The last run by hand of today in the plan's zone; null where the cycle has none, or where another run came after it, behind which results in it
/// would not count.
const TestRun *runOf(const Plan &plan, TestCycleId cycle, const QDateTime &now)
{
    const QTimeZone zone = planZone(plan);
    const QDate day = now.toTimeZone(zone).date();
    const TestRun *last = nullptr;
    for (const TestRun &run : plan.table<TestRun>()) {
        const bool isOfToday = run.cycle == cycle && run.source.isEmpty() && run.ran.isValid() && run.ran.toTimeZone(zone).date() == day;
        if (isOfToday && (!last || ranBefore(*last, run)))
            last = &run;
    }
    if (!last)
        return nullptr;
    // A run that is yet to come would come after a new one, too.
    const bool isOvertaken = std::ranges::any_of(
        plan.table<TestRun>(), [&](const TestRun &run) { return run.cycle == cycle && run.ran <= now && ranBefore(*last, run); });
    return isOvertaken ? nullptr : last;
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
    if (const TestRun *known = runOf(plan, result.cycle, now)) {
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
