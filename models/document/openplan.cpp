// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/openplan.h"

#include "store/openfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plimsoll {

Result<void> checkIsNoOpenPlan(const QString &path)
{
    const QFileInfo file(path);
    const auto identity = identityOf(file.canonicalFilePath());
    if (!identity || !OpenFileMark::isOpen(*identity))
        return {};
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("OpenPlan", "%1 is the plan itself; choose another file.").arg(file.fileName()), path};
}

} // namespace Plimsoll
