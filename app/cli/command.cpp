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

/// As the usage line names them: "PLAN", "FILE".
QStringList argumentNames(const QCommandLineParser &parser)
{
    const QString usage = parser.helpText().section(u'\n', 0, 0);
    return usage.mid(usage.lastIndexOf(u']') + 1).split(u' ', Qt::SkipEmptyParts);
}

/// "1 argument (PLAN)"
QString wantedText(const QCommandLineParser &parser, int wanted)
{
    const QString translated = QCoreApplication::translate("CommandLine", "%n argument(s)", nullptr, wanted);
    // Without a translation loaded Qt leaves "(s)" in place, so English has its own forms here.
    const QString one = u"1 argument"_s;
    const QString count = !translated.contains("(s)"_L1) ? translated : wanted == 1 ? one : u"%1 arguments"_s.arg(wanted);
    return u"%1 (%2)"_s.arg(count, argumentNames(parser).mid(0, wanted).join(u' '));
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
    if (given != wanted && wanted == 0)
        return usageError(context, commandText("\"plimsoll %1\" takes no argument with these options; leave it out.").arg(command.name()));
    if (given != wanted) {
        return usageError(context, commandText("\"plimsoll %1\" takes %2, not %3; \"plimsoll %1 --help\" tells more.")
                                       .arg(command.name(), wantedText(parser, wanted), QString::number(given)));
    }
    return command.run(parser, context);
}

} // namespace Plimsoll
