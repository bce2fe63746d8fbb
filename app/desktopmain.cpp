// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the window, and with the commands that paint or read foreign files; started by main.cpp.
#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/freedmemory.h"
#include "app/language.h"
#include "app/systemclock.h"
#include "app/window/windowapplication.h"

#include <QApplication>

using namespace Plimsoll;

namespace {

/// A command that paints does so without a display, too.
std::unique_ptr<QCoreApplication> makeCommandApplication(const QStringList &arguments, int &argc, char **argv)
{
    if (!needsWindowSystem(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    const QStringList arguments = argumentsOf(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plimsoll"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLIMSOLL_VERSION));
    if (!isCommandLine(arguments)) {
        QApplication application(argc, argv);
        installLanguage(application);
        return runWindow(application, arguments, SystemClock());
    }
    const auto application = makeCommandApplication(arguments, argc, argv);
    installLanguage(*application);
    return int(runInTerminal([&](const CommandContext &context) { return runCommandLine(arguments, context); }));
}
