// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filefacts.h"

#include <vector>

namespace Plimsoll {

constexpr qint64 largestBackupFolder = qint64(1024) * 1024 * 1024;

/// Which backups may go: all of today and yesterday stay, at most 24; then the newest of each of 7 days, 4 weeks and 12 months before;
/// those from before a migration for 180 days. Beyond largestBackupFolder the oldest go as well. The three newest always stay.
[[nodiscard]] std::vector<Backup> backupsToRemove(std::vector<Backup> backups, const QDateTime &now);

} // namespace Plimsoll
