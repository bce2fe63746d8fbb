// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/systemclock.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

namespace Plimsoll {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

ExitCode runInTerminal(const std::function<ExitCode(const CommandContext &)> &run)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    const CommandContext context{out, err, clock, ::isatty(STDERR_FILENO) == 1};
    const ExitCode code = run(context);
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0)
        return code;
    const QString text = QCoreApplication::translate("CommandLine", "Standard output can't be written; free space where it leads to.");
    return context.fail({ErrorCode::Io, text, {}});
}

} // namespace Plimsoll
