// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quality/flakytests.h"

#include "domain/build.h"
#include "domain/testcase.h"
#include "domain/testcycle.h"
#include "domain/testresult.h"
#include "domain/testrun.h"
#include "engine/testbook.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Plimsoll {

namespace {

constexpr int turnsOfAFlakyCase = 2; ///< One alone is a fault that came, or was mended.

struct Verdict {
    const TestRun *run = nullptr;
    TestOutcome outcome = TestOutcome::Passed;
};

/// By which results are of the same code: the revision of the build, else the build; empty where the run names none.
QString revisionOf(const Plan &plan, const TestRun &run)
{
    const Build *build = plan.find(run.build);
    if (!build)
        return {};
    return build->revision.isEmpty() ? build->id.toString() : build->revision;
}

FlakyCase judge(const Plan &plan, TestCaseId id, std::vector<Verdict> &verdicts)
{
    std::ranges::stable_sort(verdicts, [](const Verdict &a, const Verdict &b) { return ranBefore(*a.run, *b.run); });
    FlakyCase found{id, int(verdicts.size()), 0, 0, false};
    std::map<QString, std::pair<bool, bool>> seen; // Passed and failed, by revision.
    const Verdict *before = nullptr;
    for (const Verdict &verdict : verdicts) {
        const bool failed = verdict.outcome == TestOutcome::Failed;
        found.repeated += verdict.outcome == TestOutcome::Flaky ? 1 : 0;
        found.turns += before && failed != (before->outcome == TestOutcome::Failed) ? 1 : 0;
        before = &verdict;
        const QString revision = revisionOf(plan, *verdict.run);
        if (revision.isEmpty())
            continue;
        auto &[passes, fails] = seen[revision];
        (failed ? fails : passes) = true;
        found.onSameRevision = found.onSameRevision || (passes && fails);
    }
    return found;
}

} // namespace

std::vector<FlakyCase> flakyCases(const Plan &plan, ReleaseId release)
{
    QHash<TestCaseId, std::vector<Verdict>> byCase;
    const TestRun *run = nullptr;
    bool wanted = false;
    for (const TestResult &result : plan.table<TestResult>()) {
        if (!run || run->id != result.run) {
            run = plan.find(result.run);
            const TestCycle *cycle = run ? plan.find(run->cycle) : nullptr;
            wanted = cycle && (!release.isValid() || cycle->release == release);
        }
        if (wanted && isVerdict(result.outcome))
            byCase[result.testCase].push_back({run, result.outcome});
    }
    std::vector<FlakyCase> flaky;
    for (auto entry = byCase.begin(); entry != byCase.end(); ++entry) {
        const TestCase *testCase = plan.find(entry.key());
        if (!testCase || testCase->retired)
            continue;
        const FlakyCase found = judge(plan, entry.key(), entry.value());
        if (found.repeated > 0 || found.onSameRevision || found.turns >= turnsOfAFlakyCase)
            flaky.push_back(found);
    }
    std::ranges::sort(flaky, [](const FlakyCase &a, const FlakyCase &b) {
        return a.share() != b.share() ? a.share() > b.share() : a.testCase < b.testCase;
    });
    return flaky;
}

} // namespace Plimsoll
