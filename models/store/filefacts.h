// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalentry.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Plimsoll {

enum class Access { ReadWrite, ReadOnly };

/// How to open a plan file.
struct StoreOptions {
    Access access = Access::ReadWrite;
    QString author;       ///< For the lock file and the journal; usually the login name.
    QString backupFolder; ///< Where this machine keeps backups of plans; each plan gets a folder of its own in it. Empty: no backups.
    /// Asked before a file that another program left in WAL mode is converted; absent means no.
    bool mayConvertWal = false;
};

/// Who has the plan open, as the lock file tells.
struct LockHolder {
    QString user;
    QString host;
    qint64 processId = 0;
};

/// One changed record in the history of that record: which fields the step changed, before and after as JSON values by field name.
struct RecordHistoryRow {
    JournalEntry entry;
    QJsonObject before; ///< Empty where the step made the record.
    QJsonObject after;  ///< Empty where the step removed it.
};

/// A backup of this plan that passed its checks when it was made.
struct Backup {
    QString path;
    QDateTime time; ///< UTC.
    qint64 bytes = 0;
    QString reason; ///< "opening", "migration", "import" …, as in its file name.
};

/// What verify() found.
struct IntegrityReport {
    bool sound = true;
    QStringList findings; ///< One sentence each.
};

} // namespace Plimsoll
