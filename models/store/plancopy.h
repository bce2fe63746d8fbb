// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Plimsoll {

class Clock;
class Connection;

enum class CopyHistory { Keep, Drop };

/// The bytes of a file without records. The scripts take longer than all else that a new file needs, so they run once in a process. On any
/// thread; who comes second waits.
[[nodiscard]] Result<QByteArray> emptyPlanFile();

/// Writes a plan file with an empty journal under a name that must be free. The file has that name only once it is whole and on disk.
[[nodiscard]] Result<void> writeNewPlanFile(const QString &path, const Plan &plan, const Clock &clock);

/// Copies the open plan to that name, by way of a checked file beside it; what has that name is replaced where it may be. A copy without
/// history does not hold deleted text anywhere in its bytes.
[[nodiscard]] Result<void> copyPlanFile(Connection &source, const QString &path, CopyHistory history, bool replace);

} // namespace Plimsoll
