// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportfile.h"

#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plimsoll {

Result<void> writeExport(const QString &planPath, const QString &path, const QByteArray &bytes)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(planPath).canonicalFilePath()) {
        const QString text = QCoreApplication::translate("ExportFile", "%1 is the plan itself; choose another file.");
        return Error{ErrorCode::InvalidInput, text.arg(QFileInfo(path).fileName()), path};
    }
    return writeFile(path, bytes);
}

} // namespace Plimsoll
