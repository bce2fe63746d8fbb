// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bugs/bugimportrow.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// What the word of a tracker means: "Blocker", "P1", "Sev 2", "High", "critical-urgent". Nothing where it is none that we know.
[[nodiscard]] std::optional<BugSeverity> bugSeverityOf(const QString &cell);
[[nodiscard]] std::optional<BugState> bugStateOf(const QString &cell);
[[nodiscard]] std::optional<FixImpact> fixImpactOf(const QString &cell);

/// What a label says beyond itself: "kind/bug", "severity::2", "priority/critical-urgent", "area/kubelet", "in progress". False where it says
/// nothing that a plan takes. What the row says already stays.
[[nodiscard]] bool takeBugLabel(const QString &label, BugImportRow &row);

} // namespace Plimsoll
