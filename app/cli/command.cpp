// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/branchcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/fitcommand.h"
#include "app/cli/forecastcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/levelcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/picturescommand.h"
#include "app/cli/publishcommand.h"
#include "app/cli/readicscommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/slipcommand.h"
#include "app/cli/verifycommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const Command *findCommand(const QString &name)
{
    for (const auto &command : allCommands()) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QString helpText()
{
    QString text = tr("Usage: plimsoll [PLAN]\n"
                      "       plimsoll COMMAND [OPTIONS] …\n\n"
                      "Plimsoll plans releases. Without a command it opens its window, on PLAN where one is named.\n"
                      "The word \"sample\" stands for a fresh, read-only copy of the sample plan wherever a PLAN is read.\n\n"
                      "Commands:\n");
    for (const auto &command : allCommands()) {
        if (!command->isHidden())
            text += u"  %1%2\n"_s.arg(command->name(), -10).arg(command->summary());
    }
    return text
        + tr("\n\"plimsoll COMMAND --help\" tells the options of a command.\n\n"
             "Exit codes: 0 done, or a sound plan without problems; 1 verify found problems in a sound plan,\n"
             "or publish left what somebody else had changed, or fit found work that does not fit;\n"
             "2 bad input, or a file or server that failed; 3 the plan is open elsewhere and can't be written.\n");
}

/// The parser's own help names no sub-command, so the usage line is made here.
QString commandHelp(const QCommandLineParser &parser, const Command &command)
{
    QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    const qsizetype options = text.indexOf(u'[');
    return tr("Usage: plimsoll %1 %2").arg(command.name(), text.mid(options, lineEnd - options)) + text.mid(lineEnd);
}

ExitCode usageError(const CommandContext &context, const QString &text)
{
    return context.fail({ErrorCode::InvalidInput, text, {}});
}

} // namespace

ExitCode CommandContext::fail(const Error &error) const
{
    err << "plimsoll: "_L1 << error.text << Qt::endl;
    return error.code == ErrorCode::Locked ? ExitCode::OpenElsewhere : ExitCode::Failed;
}

const std::vector<std::unique_ptr<Command>> &allCommands()
{
    static const auto commands = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(std::make_unique<NewCommand>());
        list.push_back(std::make_unique<ImportCommand>());
        list.push_back(std::make_unique<ExportCommand>());
        list.push_back(std::make_unique<VerifyCommand>());
        list.push_back(std::make_unique<ShowCommand>());
        list.push_back(std::make_unique<FitCommand>());
        list.push_back(std::make_unique<SlipCommand>());
        list.push_back(std::make_unique<BranchCommand>());
        list.push_back(std::make_unique<LevelCommand>());
        list.push_back(std::make_unique<ForecastCommand>());
        list.push_back(std::make_unique<PublishCommand>());
        list.push_back(std::make_unique<PicturesCommand>());
        list.push_back(std::make_unique<ReadIcsCommand>());
        return list;
    }();
    return commands;
}

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    static const QStringList questions{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return questions.contains(arguments.first()) || findCommand(arguments.first());
}

bool needsWindowSystem(const QStringList &arguments)
{
    const Command *command = findCommand(arguments.value(0));
    return command && command->needsWindowSystem(arguments.mid(1));
}

ExitCode runCommandLine(const QStringList &arguments, const CommandContext &context)
{
    const QString first = arguments.value(0);
    if (first == u"--version" || first == u"-v") {
        context.out << "plimsoll " PLIMSOLL_VERSION "\n"_L1;
        return ExitCode::Sound;
    }
    const Command *command = findCommand(first);
    if (!command) {
        context.out << helpText();
        return ExitCode::Sound;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Tell the options of this command."));
    parser.addOption(help);
    command->declare(parser);
    if (!parser.parse(QStringList(u"plimsoll"_s) + arguments.mid(1))) {
        return usageError(context, tr("%1 \"plimsoll %2 --help\" tells the options.").arg(parser.errorText(), command->name()));
    }
    if (parser.isSet(help)) {
        context.out << commandHelp(parser, *command);
        return ExitCode::Sound;
    }
    const qsizetype given = parser.positionalArguments().size();
    const int wanted = command->wantedArguments(parser);
    if (given != wanted) {
        return usageError(context, tr("\"plimsoll %1\" takes %2 arguments, not %3; \"plimsoll %1 --help\" tells which.")
                                       .arg(command->name())
                                       .arg(wanted)
                                       .arg(given));
    }
    return command->run(parser, context);
}

} // namespace Plimsoll
