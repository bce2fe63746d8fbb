// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rescue.h"

#include "store/fileidentity.h"
#include "store/openfiles.h"
#include "store/preflight.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Result<GoodBackup> newestGoodBackup(QUuid planId, const QString &backupFolder)
{
    // Their names begin with the time, so that the order of names is that of time.
    const QDir folder(backupFolder + u'/' + planId.toString(QUuid::WithoutBraces));
    const auto files = folder.entryInfoList({u"*.plimsoll"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        auto plan = readBackup(file.filePath());
        if (!plan)
            continue;
        QDateTime time = QDateTime::fromString(file.fileName().section(u'-', 0, 0), u"yyyyMMdd'T'HHmmss'Z'"_s);
        time.setTimeZone(QTimeZone::UTC);
        return GoodBackup{std::move(*plan), time};
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Rescue", "There is no backup of this plan that can be read; try to save what the file still holds."),
                 folder.path()};
}

Result<Plan> planInBackup(const QString &path)
{
    return readBackup(path);
}

Result<QStringList> salvagePlan(const QString &damagedPath, const QString &newPath, const Clock &clock)
{
    return salvage(damagedPath, newPath, clock);
}

bool isLeftInWal(const QString &path)
{
    const auto resolved = resolvePlanPath(path);
    const auto identity = resolved ? identityOf(*resolved) : std::nullopt;
    // The header must not be read while this process has the file open.
    if (!identity || OpenFileMark::isOpen(*identity))
        return false;
    const auto header = inspectHeader(*resolved);
    const auto sidecars = inspectSidecars(*resolved);
    return header && sidecars && (header->wal || sidecars->wal);
}

} // namespace Plimsoll
