// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

namespace Plimsoll {

using namespace RuleChecks;

std::optional<QString> brokenRule(const Plan &, const TestSuite &r)
{
    const QString name = quotedName(r);
    return firstOf(brokenName(r.name, validationText("test suite")), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const TestCase &r)
{
    const QString name = quotedName(r);
    if (!r.suite.isValid())
        return brokenOwner(recordLabel<TestCase>(), recordLabel<TestSuite>());
    return firstOf(brokenName(r.title, validationText("test case")), brokenNote(r.key, name),
                   brokenRange(r.minutes, 0, 100000, fieldLabel("test_case", "minutes"), name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &plan, const TestCycle &r)
{
    const QString name = quotedName(r);
    if (!r.release.isValid())
        return brokenOwner(recordLabel<TestCycle>(), recordLabel<Release>());
    for (const MilestoneId id : {r.opens, r.closes}) {
        const Milestone *milestone = plan.find(id);
        if (milestone && milestone->release != r.release)
            return validationText("The test cycle %1 names a milestone of another release; choose one of its own.").arg(name);
    }
    return firstOf(brokenName(r.title, validationText("test cycle")), brokenRange(r.testers, 1, 10000, fieldLabel("test_cycle", "testers"), name),
                   brokenRange(r.rounds, 1, 100, fieldLabel("test_cycle", "rounds"), name),
                   brokenRange(r.fixLoops, 0, 10, fieldLabel("test_cycle", "fix_loops"), name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const PlannedTest &r)
{
    if (!r.cycle.isValid())
        return brokenOwner(recordLabel<PlannedTest>(), recordLabel<TestCycle>());
    if (!r.testCase.isValid())
        return brokenOwner(recordLabel<PlannedTest>(), recordLabel<TestCase>());
    return brokenNote(r.note, quotedName(r));
}

std::optional<QString> brokenRule(const Plan &, const TestRun &r)
{
    const QString name = quotedName(r);
    if (!r.cycle.isValid())
        return brokenOwner(recordLabel<TestRun>(), recordLabel<TestCycle>());
    return firstOf(brokenName(r.title, validationText("test run")), brokenNote(r.source, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const TestResult &r)
{
    const QString name = quotedName(r);
    if (!r.run.isValid())
        return brokenOwner(recordLabel<TestResult>(), recordLabel<TestRun>());
    if (!r.testCase.isValid())
        return brokenOwner(recordLabel<TestResult>(), recordLabel<TestCase>());
    return firstOf(brokenRange(r.seconds, 0, 10000000, fieldLabel("test_result", "seconds"), name),
                   brokenRange(r.attempts, 1, 1000, fieldLabel("test_result", "attempts"), name), brokenNote(r.message, name));
}

std::optional<QString> brokenRule(const Plan &, const Bug &r)
{
    const QString name = quotedName(r);
    return firstOf(brokenNote(r.key, name), brokenName(r.title, validationText("bug")), brokenDate(r.decided, name), brokenNote(r.reason, name),
                   brokenDate(r.found, name), brokenDate(r.closed, name), brokenNote(r.url, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const TriageRule &r)
{
    return brokenNote(r.note, recordLabel<TriageRule>());
}

std::optional<QString> brokenRule(const Plan &, const ExceptionRequest &r)
{
    const QString name = quotedName(r);
    if (!r.release.isValid())
        return brokenOwner(recordLabel<ExceptionRequest>(), recordLabel<Release>());
    if (!r.bug.isValid() && !r.workItem.isValid())
        return validationText("The exception %1 lets nothing in; choose the bug or the work item that it is asked for.").arg(name);
    if (r.bug.isValid() && r.workItem.isValid())
        return validationText("The exception %1 is asked for a bug and a work item at once; keep one of them.").arg(name);
    return firstOf(brokenName(r.title, validationText("exception request")), brokenNote(r.userImpact, name), brokenNote(r.tests, name),
                   brokenNote(r.risk, name), brokenDate(r.asked, name), brokenDate(r.decided, name), brokenNote(r.reason, name),
                   brokenNote(r.note, name));
}

} // namespace Plimsoll
