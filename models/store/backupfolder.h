// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "store/filefacts.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace Plimsoll {

class PlanFile;

/// The backups of one plan: whole, checked plan files in a folder of their own, away from the plan. A name tells time, step of the
/// journal and reason, so that an unchanged plan is not backed up twice. Does nothing where it is given no folder.
class BackupFolder
{
public:
    /// The folder is that for all plans of this machine; file and clock must outlive this.
    BackupFolder(PlanFile &file, const QString &folder, const Clock &clock);

    /// Makes a backup unless the newest one is of the same state of the plan, then thins the folder.
    [[nodiscard]] Result<void> backUp(const QString &reason);
    /// Newest first.
    [[nodiscard]] std::vector<Backup> backups() const;

    /// Before the first change of a session, and every half an hour of activity: a backup, if that succeeds.
    void beforeWriting();

private:
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] QString statePart();

    PlanFile &m_file;
    const Clock &m_clock;
    QString m_folder;
    std::optional<QDateTime> m_last;
};

/// Copies a file that was interrupted in the middle of a change, and what stands beside it, from which SQLite is about to repair it, into the folder
/// `interrupted` for later inspection; keeps the newest three. Does nothing where it is given no folder.
void keepInterruptedFiles(const QString &path, const QString &folder, const QDateTime &now);

} // namespace Plimsoll
