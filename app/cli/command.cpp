// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The parser's own help names no sub-command, so the usage line is made here.
QString commandHelp(const QCommandLineParser &parser, const Command &command)
{
    QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    const qsizetype options = text.indexOf(u'[');
    return commandText("Usage: plimsoll %1 %2").arg(command.name(), text.mid(options, lineEnd - options)) + text.mid(lineEnd);
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

const Command *findCommand(const Commands &commands, const QString &name)
{
    const auto found = std::ranges::find_if(commands, [&](const auto &command) { return command->name() == name; });
    return found == commands.end() ? nullptr : found->get();
}

ExitCode runCommand(const Command &command, const QStringList &arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, commandText("Tell the options of this command."));
    parser.addOption(help);
    command.declare(parser);
    if (!parser.parse(QStringList(u"plimsoll"_s) + arguments)) {
        return usageError(context, commandText("%1 \"plimsoll %2 --help\" tells the options.").arg(parser.errorText(), command.name()));
    }
    if (parser.isSet(help)) {
        context.out << commandHelp(parser, command);
        return ExitCode::Sound;
    }
    const qsizetype given = parser.positionalArguments().size();
    const int wanted = command.wantedArguments(parser);
    if (given != wanted) {
        return usageError(context, commandText("\"plimsoll %1\" takes %2 arguments, not %3; \"plimsoll %1 --help\" tells which.")
                                       .arg(command.name())
                                       .arg(wanted)
                                       .arg(given));
    }
    return command.run(parser, context);
}

} // namespace Plimsoll
