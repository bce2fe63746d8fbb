// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>

namespace Plimsoll {

/// One run of the program as scripts use it.
struct PlimsollRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// Without a display, with no state or keychain of the user. What is given goes to standard input. Standard output may go to a file.
    static PlimsollRun of(const QStringList &arguments, const QString &folder, const QByteArray &input = {}, const QString &outputFile = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), folder + QStringLiteral("/state"));
        environment.insert(QStringLiteral("USER"), QStringLiteral("ann"));
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QStringLiteral(PLIMSOLL_BINARY), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("plimsoll did not end: %s", qPrintable(process.errorString()));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// One line that begins with the program's name and ends as a sentence.
    [[nodiscard]] bool saidOneSentence() const { return err.startsWith("plimsoll: ") && err.endsWith(".\n") && err.count('\n') == 1; }
    [[nodiscard]] bool failedWithOneSentence() const { return code == 2 && saidOneSentence(); }
};

} // namespace Plimsoll
