// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preflight.h"

#include "store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Text = StoreText;

constexpr qsizetype headerBytes = 100;
constexpr quint32 pageBytes = 4096;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error notAPlan(const QString &path)
{
    return {ErrorCode::NotAPlan,
            Text::tr("%1 is not a Plimsoll plan; choose a file that Plimsoll has written, or import it.").arg(fileName(path)), path};
}

Error damaged(const QString &path)
{
    return {ErrorCode::Damaged,
            Text::tr("%1 is damaged at its beginning; it is left as it is, open a backup of it or rescue what can be read.")
                .arg(fileName(path)),
            path};
}

Error hostile(const QString &path, const QString &sidecar)
{
    return {ErrorCode::HostileSidecar,
            Text::tr("%1 is not opened because the file %2 beside it could make other files be changed; move that one away if you do not "
                     "know it.").arg(fileName(path), fileName(sidecar)),
            path};
}

/// Never waits, whatever kind of file it is.
QByteArray readBytes(const QString &path, qint64 from, qsizetype count)
{
    QByteArray bytes(count, '\0');
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return {};
    const ssize_t read = ::pread(file, bytes.data(), size_t(count), from);
    ::close(file);
    bytes.truncate(std::max<qsizetype>(0, read));
    return bytes;
}

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

int differingBits(const QByteArray &header)
{
    int bits = 0;
    for (qsizetype i = 0; i < sqliteMagic.size(); ++i)
        bits += std::popcount(quint8(header.at(i) ^ sqliteMagic.at(i)));
    return bits;
}

/// Tells a plan that has been damaged from a file of another kind.
std::optional<Error> foreignBeginning(const QString &path, const QByteArray &header)
{
    const bool magic = header.startsWith(sqliteMagic);
    const int wrongBits = std::popcount(numberAt(header, 68) ^ planApplicationId);
    if (magic && wrongBits == 0)
        return {};
    const bool blank = header.count('\0') == headerBytes && path.endsWith(u".plimsoll");
    const bool wasPlan = (magic && wrongBits <= 2) || (wrongBits == 0 && differingBits(header) <= 64);
    return blank || wasPlan ? damaged(path) : notAPlan(path);
}

/// What all files that Plimsoll writes have in common.
bool hasOurLayout(const QByteArray &header)
{
    const auto byte = [&](int offset) { return quint8(header.at(offset)); };
    return qFromBigEndian<quint16>(header.constData() + 16) == pageBytes && byte(20) == 0 && byte(21) == 64 && byte(22) == 32
        && byte(23) == 32 && byte(18) >= 1 && byte(18) <= 2 && byte(19) >= 1 && byte(19) <= 2 && numberAt(header, 44) == 4
        && numberAt(header, 52) == 0 && numberAt(header, 64) == 0 && numberAt(header, 56) == 1;
}

} // namespace

Result<QString> resolvePlanPath(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (path.contains(QChar(0)) || name.isEmpty() || !info.exists()) {
        return Error{ErrorCode::NotFound, Text::tr("There is no file %1; check the name and the folder.").arg(path.left(300)), path};
    }
    const QString resolved = info.canonicalFilePath();
    const auto identity = identityOf(resolved);
    if (!identity || !identity->regular)
        return Error{ErrorCode::NotAPlan, Text::tr("%1 is not a file; choose a plan file.").arg(name), path};
    if (identity->size > largestFile)
        return Error{ErrorCode::NotAPlan, Text::tr("%1 is larger than 2 GiB, which no plan is; choose another file.").arg(name), path};
    return resolved;
}

Result<FileHeader> inspectHeader(const QString &path)
{
    const auto identity = identityOf(path);
    if (!identity || !QFileInfo(path).isReadable()) {
        return Error{ErrorCode::Io,
                     Text::tr("%1 may not be read by you; ask its owner for permission.").arg(fileName(path)), path};
    }
    const QByteArray header = readBytes(path, 0, headerBytes);
    if (header.size() < headerBytes)
        return header.startsWith(sqliteMagic) ? damaged(path) : notAPlan(path);
    if (const auto foreign = foreignBeginning(path, header))
        return *foreign;
    if (!hasOurLayout(header))
        return damaged(path);
    return FileHeader{numberAt(header, 60), numberAt(header, 24), header.at(18) == 2 || header.at(19) == 2};
}

Result<Sidecars> inspectSidecars(const QString &path)
{
    Sidecars found;
    found.wal = identityOf(path + "-wal"_L1).has_value();
    const QString journal = path + "-journal"_L1;
    if (const auto identity = identityOf(journal)) {
        if (!identity->regular || identity->links > 1)
            return hostile(path, journal);
        // A journal that ends so names a super-journal, a list of further files that SQLite would remove.
        if (identity->size >= journalMagic.size()
            && readBytes(journal, identity->size - journalMagic.size(), journalMagic.size()) == journalMagic)
            return hostile(path, journal);
        found.hotJournal = identity->size > 0;
    }
    const QString lock = lockFilePath(path);
    if (const auto identity = identityOf(lock); identity && (!identity->regular || identity->size > 64 * 1024))
        return hostile(path, lock);
    return found;
}

QString lockFilePath(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + "/.~lock."_L1 + info.fileName() + u'#';
}

} // namespace Plimsoll
