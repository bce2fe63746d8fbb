// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/windowedits.h"

#include "domain/edits/fieldedits.h"

namespace Plimsoll::edits {

PlanEdit hangWindowEdge(const Plan &plan, std::span<const WindowId> ids, WindowEdge edge, MilestoneId milestone,
                        const std::function<QDate(WindowId)> &dateOf)
{
    const bool start = edge == WindowEdge::Start;
    return updateRecords(plan, ids, fieldLabel(Record<Window>::table, start ? "start_milestone" : "end_milestone"), [&](Window &window) {
        (start ? window.startMilestone : window.endMilestone) = milestone;
        if (milestone.isValid())
            return;
        (start ? window.startOffset : window.endOffset) = 0;
        if (const QDate date = dateOf(window.id); date.isValid())
            (start ? window.startDate : window.endDate) = date;
    });
}

} // namespace Plimsoll::edits
