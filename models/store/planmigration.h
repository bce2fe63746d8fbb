// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace Plimsoll {

class Clock;
class Connection;
class Migrations;
class PlanFile;

/// Brings an open file to the newest schema in one transaction, with an entry in its journal across which nothing is undone. A failure
/// leaves the file as it was. The caller has made a backup.
[[nodiscard]] Result<void> migratePlanFile(PlanFile &file, int from, const Migrations &migrations, const Clock &clock, const QString &author);

/// A copy in memory with the newest schema, for a file of an older version that may not be changed.
[[nodiscard]] Result<std::unique_ptr<Connection>> migratedInMemory(Connection &source, int from, const Migrations &migrations);

} // namespace Plimsoll
