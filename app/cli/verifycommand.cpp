// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/planargument.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/verifyreport.h"
#include "document/decisionproof.h"
#include "document/openplan.h"
#include "exchange/writefile.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// What is wrong with the options, before the plan is opened.
std::optional<Error> optionsError(const QCommandLineParser &parser)
{
    const QString junit = u"junit"_s;
    QString wrong;
    if (parser.isSet(u"checks"_s) && (parser.isSet(junit) || parser.isSet(u"release"_s)))
        wrong = tr("--checks lists the checks of every plan; leave --junit and --release out.");
    else if (parser.isSet(junit) && parser.value(junit).isEmpty())
        wrong = tr("--junit needs the name of what to write.");
    else if (parser.value(junit) == "-"_L1)
        wrong = tr("JUnit's XML goes to a file and not to standard output; name one with --junit FILE.");
    return wrong.isEmpty() ? std::nullopt : std::optional(Error{ErrorCode::InvalidInput, wrong, {}});
}

/// Whole or not at all, and never over a plan that is open.
Result<void> writeJUnit(const QCommandLineParser &parser, const VerifyReport &report)
{
    if (!parser.isSet(u"junit"_s))
        return {};
    const QString path = parser.value(u"junit"_s);
    const auto allowed = checkIsNoOpenPlan(path);
    return allowed ? writeFile(path, report.junit()) : allowed;
}

/// Says which decisions are not what was decided; true where all are.
Result<bool> decisionsAsMade(PlanDocument &document, const CommandContext &context)
{
    const auto verdicts = proveDecisions(document);
    if (!verdicts)
        return verdicts.error();
    bool sound = true;
    for (const DecisionVerdict &verdict : *verdicts) {
        if (verdict.proof != DecisionProof::Altered)
            continue;
        context.err << "plimsoll: "_L1 << verdict.sentence << Qt::endl;
        sound = false;
    }
    return sound;
}

/// Says what is wrong with the file and its decisions; true where all is well.
Result<bool> isSound(PlanDocument &document, const CommandContext &context)
{
    const auto report = document.verify();
    if (!report)
        return report.error();
    for (const QString &finding : report->findings) {
        if (!report->sound)
            context.err << "plimsoll: "_L1 << finding << Qt::endl;
    }
    return report->sound ? decisionsAsMade(document, context) : Result<bool>(false);
}

} // namespace

QString VerifyCommand::summary() const
{
    return tr("Check the file's integrity, then the plan for problems.");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("The plan file."));
    parser.addOption({u"release"_s, tr("Only problems of this release, and those that are of none."), u"R"_s});
    parser.addOption({u"json"_s, tr("Tell it as JSON, waived problems with their reasons.")});
    parser.addOption({u"junit"_s, tr("Write it as JUnit's XML, too: a test case for each check."), u"FILE"_s});
    parser.addOption({u"checks"_s, tr("List the checks and why each is made; takes no PLAN.")});
}

int VerifyCommand::wantedArguments(const QCommandLineParser &parser) const
{
    return parser.isSet(u"checks"_s) ? 0 : 1;
}

ExitCode VerifyCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    if (const auto wrong = optionsError(parser))
        return context.fail(*wrong);
    const bool asJson = parser.isSet(u"json"_s);
    if (parser.isSet(u"checks"_s)) {
        context.out << (asJson ? checksJson() : checksText());
        context.out.flush();
        return ExitCode::Sound;
    }
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    ReleaseId release;
    std::optional<Error> error;
    takeOption(parser, u"release"_s, error, release, [&](const QString &name) { return findRelease(document.plan(), name); });
    if (error)
        return context.fail(*error);
    const auto sound = isSound(document, context);
    if (!sound)
        return context.fail(sound.error());
    if (!*sound) {
        if (asJson)
            context.out << unsoundJson() << Qt::flush;
        return ExitCode::Failed;
    }
    const VerifyReport report(document.plan(), findJudgedProblems(document.plan(), document.timetable(), document.today()), release);
    if (const auto written = writeJUnit(parser, report); !written)
        return context.fail(written.error());
    if (asJson)
        context.out << report.json();
    else
        context.out << tr("The file is sound.") << u'\n' << report.text();
    context.out.flush();
    return report.hasProblems() ? ExitCode::Problems : ExitCode::Sound;
}

} // namespace Plimsoll
