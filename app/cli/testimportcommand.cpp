// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/testimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "app/resultfiles.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/planzone.h"
#include "exchange/tests/testimport.h"
#include "exchange/tests/testreading.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The cycle that is named, or the plan's only one where none is.
Result<TestCycleId> cycleFrom(const QCommandLineParser &parser, const Plan &plan)
{
    if (parser.isSet(u"cycle"_s))
        return findTestCycle(plan, parser.value(u"cycle"_s));
    const auto &cycles = plan.table<TestCycle>();
    if (cycles.size() == 1)
        return cycles.at(0).id;
    if (cycles.isEmpty())
        return badInput(commandText("The plan has no test cycle; add one in the quality plan."));
    QStringList titles;
    for (const TestCycle &cycle : cycles)
        titles << quotedName(cycle);
    return badInput(commandText("Say into which test cycle the results come: --cycle with one of %1.").arg(titles.join(", "_L1)));
}

Result<TestImportOptions> testOptionsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    TestImportOptions options;
    const auto cycle = cycleFrom(parser, plan);
    if (!cycle)
        return cycle.error();
    options.cycle = *cycle;
    std::optional<Error> error;
    takeOption(parser, u"suite"_s, error, options.suite, [&](const QString &name) { return findTestSuite(plan, name); });
    ComponentId component;
    takeOption(parser, u"component"_s, error, component, [&](const QString &name) { return findComponent(plan, name); });
    takeOption(parser, u"build"_s, error, options.build, [&](const QString &version) { return findBuild(plan, version, component); });
    if (!error && component.isValid() && !options.build.isValid())
        error = badInput(commandText("Say which build of the component was tested: --build VERSION."));
    return error ? Result<TestImportOptions>(*error) : options;
}

QString reportText(const TestImportOutcome &outcome, bool added, bool dryRun)
{
    QStringList parts;
    for (size_t i = 0; i < outcome.outcomes.size(); ++i) {
        if (outcome.outcomes[i] > 0)
            parts << commandText("%1: %2").arg(label(TestOutcome(i))).arg(outcome.outcomes[i]);
    }
    QString text = parts.isEmpty() ? commandText("There is nothing to import.") : parts.join(", "_L1) + u'.';
    if (dryRun && !outcome.edit.isEmpty())
        text += u' ' + commandText("Nothing was changed, as this is a dry run.");
    text += u'\n';
    const QString word = added ? commandText("added") : commandText("left out");
    for (const UnknownTest &test : outcome.unknown)
        text += u"  "_s + word + u"  "_s + test.key + u": "_s + label(test.outcome) + u'\n';
    if (!added && !outcome.unknown.empty())
        text += commandText("No case knows those tests; --suite adds them to one.") + u'\n';
    if (outcome.unplanned > 0)
        text += commandText("Tests that the cycle does not plan: %1").arg(outcome.unplanned) + u'\n';
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return text;
}

} // namespace

void declareTestImport(QCommandLineParser &parser)
{
    parser.addOption({u"junit"_s, commandText("Results of tests instead of FILE: JUnit XML, or a table (CSV) of results; once for each file of a run."), u"FILE"_s});
    parser.addOption({u"cycle"_s, commandText("With --junit: the test cycle into which the results come."), u"C"_s});
    parser.addOption({u"suite"_s, commandText("With --junit: the test suite to which tests are added that no case knows; without it they are left out."), u"S"_s});
    parser.addOption({u"build"_s, commandText("With --junit: the version of the build that was tested; --component says whose, where several have it."),
                      u"VERSION"_s});
}

ExitCode importTestResults(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"release"_s, u"product"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s,
                             u"date-order"_s, u"format"_s, u"key-prefix"_s, u"json"_s};
    if (const auto wrong = refuseBeside(parser, u"junit"_s, others))
        return context.fail(*wrong);
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<TestImportOutcome> {
            const auto report = readTestFiles(resultFiles(parser.values(u"junit"_s)), planZone(document.plan()));
            if (!report)
                return report.error();
            auto options = testOptionsFrom(parser, document.plan());
            if (!options)
                return options.error();
            options->ran = context.clock.now();
            return importTests(document.plan(), *report, *options, document.ids());
        },
        [&](const TestImportOutcome &outcome, bool dryRun) { return reportText(outcome, parser.isSet(u"suite"_s), dryRun); });
}

} // namespace Plimsoll
