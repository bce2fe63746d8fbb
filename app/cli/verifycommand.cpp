// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/planargument.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/verifyreport.h"
#include "app/exportfile.h"
#include "document/decisionproof.h"

#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A plan that is too damaged to be opened must not be written over either.
bool namesPlan(const QCommandLineParser &parser, const QString &path)
{
    const QString written = QFileInfo(path).canonicalFilePath();
    const QStringList plans = parser.positionalArguments();
    return !path.isEmpty() && !written.isEmpty() && !plans.isEmpty() && QFileInfo(plans.first()).canonicalFilePath() == written;
}

/// What is wrong with the options, before the plan is opened.
std::optional<Error> optionsError(const QCommandLineParser &parser)
{
    const QString junit = u"junit"_s;
    QString wrong;
    if (parser.isSet(u"checks"_s) && (parser.isSet(junit) || parser.isSet(u"release"_s)))
        wrong = commandText("--checks lists the checks of every plan; leave --junit and --release out.");
    else if (parser.isSet(junit) && parser.value(junit).isEmpty())
        wrong = commandText("--junit needs the name of what to write.");
    else if (parser.value(junit) == "-"_L1)
        wrong = commandText("JUnit's XML goes to a file and not to standard output; name one with --junit FILE.");
    else if (namesPlan(parser, parser.value(junit)))
        wrong = commandText("--junit names the plan itself; name another file.");
    return wrong.isEmpty() ? std::nullopt : std::optional(Error{ErrorCode::InvalidInput, wrong, {}});
}

/// The findings instead of problems, so that no pipeline takes an older file for what holds now.
ExitCode failUnsound(const QCommandLineParser &parser, const CommandContext &context, const QStringList &findings)
{
    for (const QString &finding : findings)
        context.err << "plimsoll: "_L1 << finding << Qt::endl;
    if (parser.isSet(u"json"_s))
        context.out << unsoundJson(findings) << Qt::flush;
    if (parser.isSet(u"junit"_s)) {
        if (const auto written = writeExport(parser.value(u"junit"_s), unsoundJunit(findings)); !written)
            return context.fail(written.error());
    }
    return ExitCode::Failed;
}

} // namespace

QString VerifyCommand::summary() const
{
    return commandText("Check the file's integrity, then the plan for problems.");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addOption({u"release"_s, commandText("Only problems of this release, and those that are of none."), u"R"_s});
    parser.addOption({u"json"_s, commandText("Tell it as JSON, waived problems with their reasons.")});
    parser.addOption({u"junit"_s, commandText("Write it as JUnit's XML, too: a test case for each check."), u"FILE"_s});
    parser.addOption({u"checks"_s, commandText("List the checks and why each is made; takes no PLAN.")});
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
        return failUnsound(parser, context, {argument.error().text});
    PlanDocument &document = (*argument)->document();
    ReleaseId release;
    std::optional<Error> error;
    takeOption(parser, u"release"_s, error, release, [&](const QString &name) { return findRelease(document.plan(), name); });
    if (error)
        return context.fail(*error);
    const auto integrity = verifyWithDecisions(document);
    if (!integrity)
        return failUnsound(parser, context, {integrity.error().text});
    if (!integrity->sound)
        return failUnsound(parser, context, integrity->findings);
    const VerifyReport report(document.plan(), findJudgedProblems(document.plan(), document.timetable(), document.today()), release);
    if (parser.isSet(u"junit"_s)) {
        if (const auto written = writeExport(parser.value(u"junit"_s), report.junit()); !written)
            return context.fail(written.error());
    }
    if (asJson)
        context.out << report.json();
    else
        context.out << commandText("The file is sound.") << u'\n' << report.text();
    context.out.flush();
    return report.hasProblems() ? ExitCode::Problems : ExitCode::Sound;
}

} // namespace Plimsoll
