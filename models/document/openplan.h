// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

/// Fails where the path leads, be it by a link, to a plan that this process has open. Nothing but the store may then open or replace that
/// file: closing it again would drop SQLite's locks, and another program could write into the plan. To be asked before an import reads a
/// file, and before an export writes one.
[[nodiscard]] Result<void> checkIsNoOpenPlan(const QString &path);

} // namespace Plimsoll
