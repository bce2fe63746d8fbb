// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/walconversion.h"

#include "store/connection.h"
#include "store/fileidentity.h"
#include "store/migrations.h"
#include "store/planfileopening.h"
#include "store/storetext.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr off_t firstLockedByte = 0x40000000;
constexpr off_t lockedBytes = 512;

/// Removes the copy and all that SQLite puts beside it.
class Workpiece
{
public:
    explicit Workpiece(const QString &path) : m_path(path) { discard(); }
    ~Workpiece() { discard(); }
    Workpiece(const Workpiece &) = delete;
    Workpiece &operator=(const Workpiece &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void discard() const
    {
        for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(m_path + ending);
    }
    QString m_path;
};

/// A program that uses WAL holds a lock on the file as long as it has it open. Must not be asked while this process has it open.
bool isLockedBySomebody(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return true;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = firstLockedByte;
    lock.l_len = lockedBytes;
    const bool locked = ::fcntl(file, F_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
    ::close(file);
    return locked;
}

Error failure(ErrorCode code, const QString &sentence, const QString &path)
{
    return {code, sentence.arg(QFileInfo(path).fileName()), path};
}

Result<void> takeOutOfWal(const QString &path, const QString &original, const Migrations &migrations)
{
    auto connection = Connection::open(path, ConnectionMode::ReadWrite);
    if (!connection)
        return connection.error();
    const auto plain = hasPlainSchema(**connection);
    if (!plain)
        return plain.error();
    const auto version = (*connection)->value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int known = version->toInt();
    const auto found = schemaFingerprint(**connection);
    if (!found)
        return found.error();
    const auto wanted = known >= 1 && known <= migrations.newestVersion() ? migrations.fingerprint(known) : Result<QByteArray>(QByteArray());
    if (!wanted)
        return wanted.error();
    if (!*plain || *found != *wanted) {
        return failure(ErrorCode::ForeignSchema,
                       StoreText::tr("%1 holds tables or other parts that Plimsoll did not make, so it is not opened; import its data into a "
                                     "new plan instead."), original);
    }
    if (auto done = quickCheck(**connection); !done)
        return Error{done.error().code, done.error().text, original};
    const auto mode = (*connection)->value(u"PRAGMA journal_mode=DELETE"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() == u"delete")
        return {};
    return failure(ErrorCode::Io, StoreText::tr("%1 could not be taken back to a single file; it is left as it was."), original);
}

} // namespace

Result<void> convertFromWal(const QString &path, const Migrations &migrations)
{
    const auto wal = identityOf(path + "-wal"_L1);
    if (wal && (!wal->regular || wal->links > 1)) {
        return failure(ErrorCode::HostileSidecar,
                       StoreText::tr("%1 is not opened because what stands beside it as %1-wal is not a file of its own; move that one away."),
                       path);
    }
    if (isLockedBySomebody(path)) {
        return failure(ErrorCode::Busy,
                       StoreText::tr("%1 is open in another program that keeps changes in a second file; close it there first."), path);
    }
    const Workpiece copy(path + u".%1.part"_s.arg(::getpid()));
    const bool copied = QFile::copy(path, copy.path()) && (!wal || QFile::copy(path + "-wal"_L1, copy.path() + "-wal"_L1));
    if (!copied)
        return failure(ErrorCode::Io, StoreText::tr("There is no room to convert %1; make room in its folder and try again."), path);
    if (auto done = takeOutOfWal(copy.path(), path, migrations); !done)
        return done;
    if (!syncToDisk(copy.path()) || !renameFile(copy.path(), path, true) || !syncToDisk(QFileInfo(path).path()))
        return failure(ErrorCode::Io, StoreText::tr("%1 could not be replaced by its converted copy; it is left as it was."), path);
    // Only now: were the power to fail before, the old -wal would be applied to the new file, which changes nothing in it.
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
    return {};
}

} // namespace Plimsoll
