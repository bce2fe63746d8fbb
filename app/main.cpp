// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the commands that need the engine alone, and becomes the program with the window for all else, whose libraries take ten times as long to
// load as such a command takes to run.
#include "app/cli/enginecommands.h"
#include "app/cli/terminal.h"
#include "app/freedmemory.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

namespace {

/// Beside this program where it was built, else where it was installed.
QString desktopProgram()
{
    const QString folder = QFileInfo(u"/proc/self/exe"_s).canonicalPath();
    const QString beside = folder + u"/plimsoll-desktop"_s;
    return QFileInfo::exists(beside) ? beside : folder + u"/" PLIMSOLL_LIBEXEC_FROM_BIN "/plimsoll-desktop"_s;
}

int becomeDesktop(int argc, char **argv)
{
    const QString program = desktopProgram();
    ::execv(QFile::encodeName(program).constData(), argv);
    QCoreApplication application(argc, argv);
    installLanguage(application);
    return int(runInTerminal([&](const CommandContext &context) {
        return context.fail({ErrorCode::Io, QCoreApplication::translate("CommandLine", "%1 does not start; install Plimsoll again.").arg(program), {}});
    }));
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const Command *command = findCommand(engineCommands(), arguments.value(0));
    if (!command)
        return becomeDesktop(argc, argv);
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"plimsoll"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLIMSOLL_VERSION));
    installLanguage(application);
    return int(runInTerminal([&](const CommandContext &context) { return runCommand(*command, arguments.mid(1), context); }));
}
