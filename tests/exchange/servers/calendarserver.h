// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Plimsoll {

/// A CalDAV server of somebody else's, started for a test on a free port of the loopback, in a folder that goes away with it.
class CalendarServer
{
public:
    /// "radicale" or "xandikos".
    explicit CalendarServer(const QString &program) : m_program(program)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    ~CalendarServer() { stop(); }

    [[nodiscard]] static bool isInstalled(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

    void start()
    {
        // Xandikos does not clear the lock that it left when it was killed in the middle of a write; whoever runs it does.
        QDirIterator locks(m_folder.path(), {QStringLiteral("index.lock")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (locks.hasNext())
            QFile::remove(locks.next());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(m_program, m_program == QLatin1String("radicale") ? radicale() : xandikos());
        QVERIFY(m_process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 30'000);
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool hasPassword() const { return m_program == QLatin1String("radicale"); }
    [[nodiscard]] QString home() const { return hasPassword() ? QStringLiteral("/ada/") : QStringLiteral("/user/calendars/"); }

    /// The files of events below the server's folder.
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        collect(QDir(m_folder.filePath(QStringLiteral("data"))), found);
        found.sort();
        return found;
    }

private:
    static void collect(const QDir &folder, QStringList &found)
    {
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                collect(QDir(entry.filePath()), found);
            else if (entry.suffix() == QLatin1String("ics"))
                found += entry.filePath();
        }
    }
    QStringList radicale()
    {
        QFile users(m_folder.filePath(QStringLiteral("users")));
        if (users.open(QIODevice::WriteOnly))
            users.write("ada:sesame\n");
        users.close();
        return {QStringLiteral("--config"), {}, QStringLiteral("--server-hosts"), QStringLiteral("127.0.0.1:%1").arg(m_port),
                QStringLiteral("--storage-filesystem-folder"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("--auth-type"),
                QStringLiteral("htpasswd"), QStringLiteral("--auth-htpasswd-filename"), users.fileName(),
                QStringLiteral("--auth-htpasswd-encryption"), QStringLiteral("plain"), QStringLiteral("--auth-delay"), QStringLiteral("0")};
    }
    QStringList xandikos()
    {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QDir().mkpath(data);
        return {QStringLiteral("--directory"), data, QStringLiteral("--listen-address"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                QString::number(m_port), QStringLiteral("--defaults"), QStringLiteral("--no-detect-systemd")};
    }
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000);
    }

    /// In memory where there is such a place: servers sync each event to the disk, which is not what is tested.
    static QString folderPattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/plimsoll-XXXXXX");
    }

    QString m_program;
    QTemporaryDir m_folder{folderPattern()};
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Plimsoll
