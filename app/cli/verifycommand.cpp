// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/planargument.h"
#include "engine/problems.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("error");
    case Severity::Warning:
        return tr("warning");
    case Severity::Notice:
        return tr("notice");
    }
    return {};
}

} // namespace

QString VerifyCommand::summary() const
{
    return tr("Check the file's integrity, then the plan for problems.");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("The plan file."));
}

ExitCode VerifyCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto report = document.verify();
    if (!report)
        return context.fail(report.error());
    if (!report->sound) {
        for (const QString &finding : report->findings)
            context.err << "plimsoll: "_L1 << finding << Qt::endl;
        return ExitCode::Failed;
    }
    context.out << tr("The file is sound.") << Qt::endl;
    // Notices are advice, not problems: a plan that has only these is fine.
    bool problems = false;
    for (const Problem &problem : findProblems(document.plan(), document.timetable(), document.today())) {
        context.out << severityWord(problem.severity) << ": "_L1 << problem.text << ' ' << problem.cure << Qt::endl;
        problems = problems || problem.severity != Severity::Notice;
    }
    return problems ? ExitCode::Problems : ExitCode::Sound;
}

} // namespace Plimsoll
