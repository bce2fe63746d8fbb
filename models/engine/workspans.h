// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// When a work item is worked on, as its scheduled work says.
struct WorkSpan {
    WorkItemId item;
    QDate start;
    QDate end;                    ///< Inclusive.
    std::vector<PersonId> people; ///< Each once, who begins first; nobody where the team shares its work out on its own board.

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

/// Of all items that have scheduled work with dates, by item.
[[nodiscard]] std::vector<WorkSpan> workSpans(const Plan &plan);

} // namespace Plimsoll
