// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfile.h"

#include "document/openplan.h"
#include "exchange/icsgate.h"
#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace Plimsoll {

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    const auto allowed = checkIsNoOpenPlan(path);
    return allowed ? writeFile(path, bytes) : allowed;
}

QByteArray readExport(const QString &path, const QString &extension)
{
    // A link may lead from a harmless name to a plan.
    const QFileInfo target(QFileInfo(path).canonicalFilePath());
    if (!target.isFile() || target.suffix().compare(extension, Qt::CaseInsensitive) != 0 || target.size() > IcsLimits().fileBytes)
        return {};
    if (!checkIsNoOpenPlan(target.filePath()))
        return {};
    QFile file(target.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<QIODevice>> openForeign(const QString &path, qint64 mostBytes)
{
    if (const auto allowed = checkIsNoOpenPlan(path); !allowed)
        return allowed.error();
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("ExportFile", "%1 can't be read: %2; choose another file.").arg(name, file->errorString()), name};
    }
    if (file->size() > mostBytes) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("ExportFile", "%1 is larger than %2; choose a shorter export.").arg(name, QLocale().formattedDataSize(mostBytes)),
                     name};
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<QByteArray> readForeign(const QString &path, qint64 mostBytes)
{
    const auto device = openForeign(path, mostBytes);
    if (!device)
        return device.error();
    return (*device)->readAll();
}

} // namespace Plimsoll
