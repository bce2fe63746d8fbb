// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimportrow.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// A cell as one line: NFC, without the guard that exporters put before what a spreadsheet would take for a formula.
[[nodiscard]] QString workCell(const QString &raw);
/// The same with its line breaks; cut where it is longer than a note may be, which is then a remark.
[[nodiscard]] QString workText(const QString &raw, QStringList &remarks);
/// The parts of a cell that lists several: at semicolons, commas and line breaks.
[[nodiscard]] QStringList workList(const QString &cell);

/// What the word of a tracker means: "Bug", "In Review", "Won't Do", "Blocker", "P1". Nothing where it is none that we know.
[[nodiscard]] std::optional<WorkItemKind> workKindOf(const QString &cell);
[[nodiscard]] std::optional<WorkItemState> workStateOf(const QString &cell);
/// 0 is what nobody hurries and nobody holds back ("Medium"), higher is sooner. Numbers are taken as they are.
[[nodiscard]] std::optional<int> workPriorityOf(const QString &cell);

/// How something comes to users: "canary", "feature flag", "staged".
[[nodiscard]] std::optional<RolloutTechnique> rolloutOf(const QString &cell);

/// What a label says beyond itself: "kind/bug", "team::Platform", "priority:high", "in progress". False where it says nothing that a plan
/// takes. What the row says already stays.
[[nodiscard]] bool takeLabel(const QString &label, WorkImportRow &row);

/// "40", "2,5", "1.5h", "3d" (of 8 hours), "1w 2d". Also negative, so that it can be refused; nothing where it is no number.
[[nodiscard]] std::optional<double> workHoursOf(const QString &cell);
/// "40" or "20/40/60": low, likely, high.
[[nodiscard]] std::optional<WorkEstimate> workEstimateOf(const QString &cell);
/// Why hours cannot be taken, as a sentence; empty where they can.
[[nodiscard]] QString brokenHours(const WorkEstimate &hours);

} // namespace Plimsoll
