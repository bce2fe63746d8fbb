// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/testimportcommand.h"

#include "app/cli/planargument.h"
#include "app/window/exportfile.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/planzone.h"
#include "exchange/tests/testimport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error badInput(const QString &text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

Result<std::vector<TestFile>> filesOf(const QStringList &paths)
{
    std::vector<TestFile> files;
    for (const QString &path : paths) {
        const auto bytes = readForeign(path, mostTestBytes);
        if (!bytes)
            return bytes.error();
        files.push_back({QFileInfo(path).fileName(), *bytes});
    }
    return files;
}

/// The cycle of that title, or the plan's only one where none is named.
Result<TestCycleId> cycleFrom(const QCommandLineParser &parser, const Plan &plan)
{
    const QString wanted = parser.value(u"cycle"_s).trimmed();
    QStringList titles;
    std::vector<TestCycleId> found;
    for (const TestCycle &cycle : plan.table<TestCycle>()) {
        titles << u"“"_s + cycle.title + u"”"_s;
        if (wanted.isEmpty() || cycle.title.compare(wanted, Qt::CaseInsensitive) == 0)
            found.push_back(cycle.id);
    }
    if (found.size() == 1)
        return found.front();
    if (titles.isEmpty())
        return badInput(tr("The plan has no test cycle; add one in the quality plan."));
    if (wanted.isEmpty())
        return badInput(tr("Say into which test cycle the results come: --cycle with one of %1.").arg(titles.join(", "_L1)));
    return badInput(found.empty() ? tr("The plan has no test cycle %1; it has %2.").arg(wanted, titles.join(", "_L1))
                                  : tr("Several test cycles are called %1; rename all but one.").arg(wanted));
}

Result<TestSuiteId> suiteFrom(const QCommandLineParser &parser, const Plan &plan)
{
    if (!parser.isSet(u"suite"_s))
        return TestSuiteId();
    const QString wanted = parser.value(u"suite"_s).trimmed();
    for (const TestSuite &suite : plan.table<TestSuite>()) {
        if (suite.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return suite.id;
    }
    return badInput(tr("The plan has no test suite %1; add it in the quality plan.").arg(wanted));
}

QString reportText(const TestImportOutcome &outcome, bool added, bool dryRun)
{
    QStringList parts;
    for (size_t i = 0; i < outcome.outcomes.size(); ++i) {
        if (outcome.outcomes[i] > 0)
            parts << tr("%1: %2").arg(label(TestOutcome(i))).arg(outcome.outcomes[i]);
    }
    QString text = parts.isEmpty() ? tr("There is nothing to import.") : parts.join(", "_L1) + u'.';
    if (dryRun && !outcome.edit.isEmpty())
        text += u' ' + tr("Nothing was changed, as this is a dry run.");
    text += u'\n';
    const QString word = added ? tr("added") : tr("left out");
    for (const UnknownTest &test : outcome.unknown)
        text += u"  "_s + word + u"  "_s + test.key + u": "_s + label(test.outcome) + u'\n';
    if (!added && !outcome.unknown.empty())
        text += tr("No case knows those tests; --suite adds them to one.") + u'\n';
    if (outcome.unplanned > 0)
        text += tr("Tests that the cycle does not plan: %1").arg(outcome.unplanned) + u'\n';
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return text;
}

} // namespace

void declareTestImport(QCommandLineParser &parser)
{
    parser.addOption({u"junit"_s, tr("Results of tests instead of FILE: JUnit XML, or a table (CSV) of results; once for each file of a run."), u"FILE"_s});
    parser.addOption({u"cycle"_s, tr("With --junit: the test cycle into which the results come."), u"C"_s});
    parser.addOption({u"suite"_s, tr("With --junit: the test suite to which tests are added that no case knows; without it they are left out."), u"S"_s});
}

ExitCode importTestResults(const QCommandLineParser &parser, const CommandContext &context)
{
    for (const auto &option : {u"ics"_s, u"work"_s, u"as"_s, u"release"_s, u"product"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s}) {
        if (parser.isSet(option))
            return context.fail(badInput(tr("--%1 does not go with --junit; leave it out.").arg(option)));
    }
    const auto files = filesOf(parser.values(u"junit"_s));
    if (!files)
        return context.fail(files.error());
    const bool dryRun = parser.isSet(u"dry-run"_s);
    auto argument = PlanArgument::forChange(parser.positionalArguments().at(0), dryRun, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto report = readTestFiles(*files, planZone(document.plan()));
    if (!report)
        return context.fail(report.error());
    const auto cycle = cycleFrom(parser, document.plan());
    if (!cycle)
        return context.fail(cycle.error());
    const auto suite = suiteFrom(parser, document.plan());
    if (!suite)
        return context.fail(suite.error());
    const auto outcome = importTests(document.plan(), *report, {*cycle, *suite, {}, context.clock.now()}, document.ids());
    if (!outcome)
        return context.fail(outcome.error());
    if (!dryRun && !outcome->edit.isEmpty()) {
        if (const auto done = document.execute(outcome->edit); !done)
            return context.fail(done.error());
    }
    context.out << reportText(*outcome, suite->isValid(), dryRun);
    context.out.flush();
    return ExitCode::Sound;
}

} // namespace Plimsoll
