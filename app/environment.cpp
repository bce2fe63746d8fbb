// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString authorName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"unknown"_s;
}

StoreOptions storeOptions(Access access)
{
    StoreOptions options;
    options.access = access;
    options.author = authorName();
    options.backupFolder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/plimsoll/backups"_L1;
    return options;
}

quint32 randomSeed()
{
    return QRandomGenerator::system()->generate();
}

} // namespace Plimsoll
