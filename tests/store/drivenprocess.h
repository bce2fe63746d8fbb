// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <signal.h>

namespace Plimsoll {

/// The storedriver, killed at the latest when this goes.
class DrivenProcess
{
public:
    explicit DrivenProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PLIMSOLL_STORE_DRIVER), arguments);
        if (!m_process.waitForStarted())
            qFatal("The driver does not start.");
    }
    ~DrivenProcess() { killNow(); }
    DrivenProcess(const DrivenProcess &) = delete;
    DrivenProcess &operator=(const DrivenProcess &) = delete;

    /// The next thing that it says; empty where it ends first.
    QByteArray nextLine()
    {
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(10000);
        return m_process.readLine().trimmed();
    }
    /// What it has said by now.
    QByteArray everythingSaid()
    {
        m_process.waitForReadyRead(0);
        return m_process.readAll();
    }
    void killNow()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(20000);
    }
    void pause() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void goOn() { ::kill(pid_t(m_process.processId()), SIGCONT); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace Plimsoll
