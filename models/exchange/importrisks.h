// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importlists.h"

namespace Plimsoll {

/// Risks by title, with their actions of mitigation. Levels may be numbers, names of the plan's scale, percent, or words such as "medium"; a
/// risk that is known keeps what no column holds, and its history when it moves.
[[nodiscard]] std::vector<ListTarget> mergeRisks(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping,
                                                 const ImportOptions &options, IdSource &ids);

} // namespace Plimsoll
