// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteerror.h"

#include "store/storetext.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace Plimsoll {

namespace {

using Text = StoreText;

Error ioError(int extendedCode, const QString &name, const QString &path)
{
    if (extendedCode == SQLITE_IOERR_NOMEM) {
        return {ErrorCode::OutOfMemory,
                Text::tr("There is not enough memory for this step in %1; nothing was changed, close other programs and try again.").arg(name),
                path};
    }
    return {ErrorCode::Io,
            Text::tr("%1 could not be read or written because its disk reports an error; nothing was changed, check the disk and try "
                     "again or save a copy elsewhere.").arg(name),
            path};
}

Error readOnlyError(int extendedCode, const QString &name, const QString &path)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED) {
        return {ErrorCode::ForeignChange,
                Text::tr("%1 was moved, replaced or removed by another program; nothing was changed there, save a copy to keep this plan.")
                    .arg(name),
                path};
    }
    if (extendedCode == SQLITE_READONLY_ROLLBACK || extendedCode == SQLITE_READONLY_RECOVERY) {
        return {ErrorCode::ReadOnly,
                Text::tr("%1 holds a step that was interrupted and has to be taken back first, but it may only be read here; copy the "
                         "file and the one that ends in -journal to a folder where you may write, and open it there.").arg(name),
                path};
    }
    return {ErrorCode::ReadOnly,
            Text::tr("%1 may only be read, or its folder does; nothing was changed, save a copy elsewhere to go on.").arg(name), path};
}

Error plainError(int extendedCode, const QString &name, const QString &path, const QString &detail)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, Text::tr("%1 is in use by another program right now; nothing was changed, try again.").arg(name), path};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                Text::tr("The disk with %1 is full; nothing was changed, make room and try again.").arg(name), path};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                Text::tr("%1 is damaged; it is left as it is, open a backup of it or rescue what can be read.").arg(name), path};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                Text::tr("%1 cannot be opened; check that it is still there and that you may read it and its folder.").arg(name), path};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory,
                Text::tr("There is not enough memory for this step in %1; nothing was changed, close other programs and try again.").arg(name),
                path};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Damaged,
                Text::tr("Checking %1 takes too long, as it does with damaged or hostile files; it is left as it is.").arg(name), path};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, Text::tr("A text is too long to be kept in %1; shorten it.").arg(name), path};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return {ErrorCode::InvalidInput,
                Text::tr("%1 cannot hold this value; nothing was changed (%2).").arg(name, detail), path};
    default:
        return {ErrorCode::Damaged,
                Text::tr("%1 could not be used; it is left as it is (%2).").arg(name, detail), path};
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString &path, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    switch (extendedCode & 0xff) {
    case SQLITE_IOERR:
        return ioError(extendedCode, name, path);
    case SQLITE_READONLY:
        return readOnlyError(extendedCode, name, path);
    default:
        return plainError(extendedCode, name, path, detail);
    }
}

} // namespace Plimsoll
