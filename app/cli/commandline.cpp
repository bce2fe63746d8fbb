// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commandtext.h"
#include "app/cli/enginecommands.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/nearestnames.h"
#include "app/cli/newcommand.h"
#include "app/cli/picturescommand.h"
#include "app/cli/publishcommand.h"
#include "app/cli/readicscommand.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename... Made>
Commands commandsOf()
{
    Commands list;
    (list.push_back(std::make_unique<Made>()), ...);
    return list;
}

const Command *commandOf(const QStringList &arguments)
{
    for (const Command *command : allCommands()) {
        if (command->name() == arguments.value(0))
            return command;
    }
    return nullptr;
}

bool isQuestion(const QString &word)
{
    static const QStringList questions{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return questions.contains(word);
}

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

/// Whether the window has nothing to open. Of a plan that is not there it says so itself, where it can be shown; what begins with a dash is
/// for the window system.
bool namesNothing(const QString &word)
{
    const bool isPlan = word.endsWith(".plimsoll"_L1, Qt::CaseInsensitive);
    return word != "sample"_L1 && !word.startsWith(u'-') && !QFileInfo::exists(word) && !(isPlan && hasDisplay());
}

/// What is said of such a word.
QString nothingText(const QString &word)
{
    if (word.endsWith(".plimsoll"_L1, Qt::CaseInsensitive))
        return commandText("There is no file \"%1\"; correct its name, or make it with \"plimsoll new\".").arg(word);
    QStringList names;
    for (const Command *command : allCommands()) {
        if (!command->isHidden())
            names << command->name();
    }
    constexpr qsizetype most = 3;
    QStringList nearest;
    for (const QString &name : nearestFirst(names, word).first(most))
        nearest << commandText("\"%1\"").arg(name);
    return commandText("There is no command or file \"%1\"; the nearest commands are %2, and \"plimsoll --help\" tells all of them.")
        .arg(word, nearest.join(", "_L1));
}

QString helpText()
{
    QString text = commandText("Usage: plimsoll [PLAN]\n"
                      "       plimsoll COMMAND [OPTIONS] …\n\n"
                      "Plimsoll plans releases. Without a command it opens its window, on PLAN where one is named.\n"
                      "The word \"sample\" stands for a fresh, read-only copy of the sample plan wherever a PLAN is read.\n\n"
                      "Commands:\n");
    for (const Command *command : allCommands()) {
        if (!command->isHidden())
            text += u"  %1%2\n"_s.arg(command->name(), -10).arg(command->summary());
    }
    return text
        + commandText("\n\"plimsoll COMMAND --help\" tells the options of a command.\n\n"
             "Exit codes: 0 done, or a sound plan without problems; 1 verify found problems in a sound plan,\n"
             "or publish left what somebody else had changed, or fit found work that does not fit;\n"
             "2 bad input, or a file or server that failed; 3 the plan is open elsewhere and can't be written.\n");
}

} // namespace

std::vector<const Command *> allCommands()
{
    static const Commands before = commandsOf<NewCommand, ImportCommand, ExportCommand>();
    static const Commands after = commandsOf<PublishCommand, PicturesCommand, ReadIcsCommand>();
    std::vector<const Command *> all;
    for (const Commands *some : {&before, &engineCommands(), &after})
        std::ranges::transform(*some, std::back_inserter(all), [](const auto &command) { return command.get(); });
    return all;
}

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    return isQuestion(arguments.first()) || commandOf(arguments) || namesNothing(arguments.first());
}

bool needsWindowSystem(const QStringList &arguments)
{
    const Command *command = commandOf(arguments);
    return command && command->needsWindowSystem(arguments.mid(1));
}

ExitCode runCommandLine(const QStringList &arguments, const CommandContext &context)
{
    const QString first = arguments.value(0);
    if (first == u"--version" || first == u"-v") {
        context.out << "plimsoll " PLIMSOLL_VERSION "\n"_L1;
        return ExitCode::Sound;
    }
    if (const Command *command = commandOf(arguments))
        return runCommand(*command, arguments.mid(1), context);
    if (!arguments.isEmpty() && !isQuestion(first))
        return context.fail({ErrorCode::InvalidInput, nothingText(first), {}});
    context.out << helpText();
    return ExitCode::Sound;
}

} // namespace Plimsoll
