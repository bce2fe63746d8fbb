// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/filetarget.h"
#include "document/publishing/publisher.h"
#include "exchange/servertargets.h"

namespace Plimsoll {

TargetWriterFactory targetWriters(const QString &planPath)
{
    return [planPath](const PublishingTarget &target) -> std::unique_ptr<TargetWriter> {
        if (auto server = serverTargetWriter(target.kind))
            return server;
        return std::make_unique<FileTarget>(planPath);
    };
}

} // namespace Plimsoll
