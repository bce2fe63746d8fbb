// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Plimsoll {

namespace {

Error notWritten(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::Io,
            QCoreApplication::translate("WriteFile", "%1 could not be written (%2); choose another place, or make room there.")
                .arg(file.fileName(), file.errorString()),
            file.fileName()};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("WriteFile", "%1 is a folder; name a file in it.").arg(path.isEmpty() ? QStringLiteral("\"\"") : path),
                     path};
    }
    QSaveFile file(path);
    // Writing over the old file in place could leave half of the new one.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    // A full disk shows at the flush, not at the write, which only fills a buffer.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        Error error = notWritten(file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return notWritten(file);
    return {};
}

} // namespace Plimsoll
