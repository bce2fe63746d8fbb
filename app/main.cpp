// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/language.h"
#include "app/systemclock.h"
#include "app/window/windowapplication.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// A command that paints does so without a display, too.
std::unique_ptr<QCoreApplication> makeCommandApplication(const QStringList &arguments, int &argc, char **argv)
{
    if (!needsWindowSystem(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    const CommandContext context{out, err, clock};
    const ExitCode code = runCommandLine(arguments, context);
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0)
        return int(code);
    const QString text = QCoreApplication::translate("CommandLine", "Standard output can't be written; free space where it leads to.");
    return int(context.fail({ErrorCode::Io, text, {}}));
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    QCoreApplication::setApplicationName(u"plimsoll"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLIMSOLL_VERSION));
    if (!isCommandLine(arguments)) {
        QApplication application(argc, argv);
        return runWindow(application, arguments, SystemClock());
    }
    const auto application = makeCommandApplication(arguments, argc, argv);
    installLanguage(*application);
    return runCommand(arguments);
}
