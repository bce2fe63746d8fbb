// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Plimsoll {

/// The newest backup of a plan that passes its checks.
struct GoodBackup {
    Plan plan;
    QDateTime time; ///< UTC; invalid where the file's name does not tell.
};

/// For a plan whose own file cannot be read any more. Backups that fail their checks are passed over; fails with NotFound where none
/// is left. The folder is that of StoreOptions.
[[nodiscard]] Result<GoodBackup> newestGoodBackup(QUuid planId, const QString &backupFolder);

/// The plan in a backup, checked; for PlanDocument::restore().
[[nodiscard]] Result<Plan> planInBackup(const QString &path);

/// Rescues what can be read from a damaged plan file into a new one; see salvage() of the store.
[[nodiscard]] Result<QStringList> salvagePlan(const QString &damagedPath, const QString &newPath, const Clock &clock);

/// Whether another program left the plan in a mode in which its changes stand in a second file, so that it is opened only with
/// StoreOptions::mayConvertWal. False for a plan that is open in this process.
[[nodiscard]] bool isLeftInWal(const QString &path);

} // namespace Plimsoll
