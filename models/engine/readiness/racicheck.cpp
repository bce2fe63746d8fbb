// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/racicheck.h"

#include "domain/allrecords.h"

#include <algorithm>

namespace Plimsoll {

namespace {

bool isShown(const Plan &plan, MilestoneId id, ReleaseId release)
{
    const Milestone *milestone = plan.find(id);
    return milestone && milestone->state != MilestoneState::Cancelled && (!release.isValid() || milestone->release == release);
}

RaciRow &rowFor(std::vector<RaciRow> &rows, const QString &activity, MilestoneId milestone)
{
    const auto found = std::ranges::find_if(rows, [&](const RaciRow &row) { return row.milestone == milestone && row.activity == activity; });
    if (found != rows.end())
        return *found;
    rows.push_back({activity, milestone, {}});
    return rows.back();
}

} // namespace

std::vector<RaciRow> raciRows(const Plan &plan, ReleaseId release)
{
    std::vector<RaciRow> rows;
    if (plan.table<Responsibility>().isEmpty())
        return rows;
    for (const Responsibility &part : plan.table<Responsibility>()) {
        if (part.milestone.isValid() && !isShown(plan, part.milestone, release))
            continue;
        RaciRow &row = rowFor(rows, part.milestone.isValid() ? QString() : part.activity.trimmed(), part.milestone);
        if (part.raci == Raci::Accountable && std::ranges::find(row.accountable, part.role) == row.accountable.end())
            row.accountable.push_back(part.role);
    }
    for (const Gate &gate : plan.table<Gate>()) {
        if (isShown(plan, gate.milestone, release))
            rowFor(rows, {}, gate.milestone);
    }
    std::ranges::stable_partition(rows, [](const RaciRow &row) { return !row.milestone.isValid(); });
    return rows;
}

} // namespace Plimsoll
