// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lockfile.h"

#include "store/fileidentity.h"
#include "store/preflight.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Plimsoll {

namespace {

bool isAlive(qint64 processId)
{
    return ::kill(pid_t(processId), 0) == 0 || errno == EPERM;
}

/// A process that died between making its lock file and writing it leaves one that names nobody; QLockFile would keep it for ever.
void removeUnwritten(const QString &lockPath)
{
    const auto identity = identityOf(lockPath);
    if (!identity || !identity->regular || identity->size > 0)
        return;
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        ::unlink(QFile::encodeName(lockPath).constData());
    ::close(file);
}

} // namespace

LockFile::LockFile(const QString &path) : m_lock(lockFilePath(path))
{
    m_lock.setStaleLockTime(0);
    removeUnwritten(lockFilePath(path));
    // QLockFile makes this one while it takes a dead process's lock away.
    removeUnwritten(lockFilePath(path) + u".rmlock");
    if (m_lock.tryLock(0))
        m_outcome = Outcome::Taken;
    else if (m_lock.error() == QLockFile::LockFailedError)
        m_outcome = Outcome::Held;
}

LockFile::~LockFile() = default;

std::optional<LockHolder> LockFile::holder(const QString &path)
{
    const QString lockPath = lockFilePath(path);
    const auto identity = identityOf(lockPath);
    if (!identity || !identity->regular)
        return {};
    QLockFile lock(lockPath);
    LockHolder found;
    QString application;
    if (!lock.getLockInfo(&found.processId, &found.host, &application))
        return {};
    if (found.host == QSysInfo::machineHostName() && !isAlive(found.processId))
        return {};
    const QFileInfo info(lockPath);
    found.user = info.owner().isEmpty() ? QString::number(info.ownerId()) : info.owner();
    return found;
}

} // namespace Plimsoll
