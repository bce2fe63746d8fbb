// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/planmerge.h"

namespace Plimsoll {

/// A difference between the plan and a copy of it, as people read it.
struct MergeTexts {
    QString record; ///< "Milestone “Code freeze”".
    QString change; ///< The field's name, or "added" or "removed".
    QString sent;
    QString theirs;
    QString ours;
};

/// References in the copy's values are named as the copy names them.
[[nodiscard]] MergeTexts mergeTexts(const Plan &theirs, const Plan &ours, const MergeRow &row);

} // namespace Plimsoll
