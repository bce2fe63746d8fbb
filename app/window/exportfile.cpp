// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportfile.h"

#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Plimsoll {

namespace {

constexpr qint64 largestRead = 20 * 1024 * 1024;

} // namespace

Result<void> writeExport(const QString &planPath, const QString &path, const QByteArray &bytes)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(planPath).canonicalFilePath()) {
        const QString text = QCoreApplication::translate("ExportFile", "%1 is the plan itself; choose another file.");
        return Error{ErrorCode::InvalidInput, text.arg(QFileInfo(path).fileName()), path};
    }
    return writeFile(path, bytes);
}

QByteArray readExport(const QString &path, const QString &extension)
{
    // A link may lead from a harmless name to a plan.
    const QFileInfo target(QFileInfo(path).canonicalFilePath());
    if (!target.isFile() || target.suffix().compare(extension, Qt::CaseInsensitive) != 0 || target.size() > largestRead)
        return {};
    QFile file(target.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Plimsoll
