// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/windowedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/edits/fieldedits.h"
#include "domain/titlepattern.h"

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

Result<PlanEdit> allowInWindow(const Plan &plan, const WindowException &exception)
{
    const Milestone *milestone = plan.find(exception.milestone);
    const Window *window = plan.find(exception.window);
    if (!milestone || !window)
        return badInput(editWords("An exception names a window and a milestone; choose both."));
    if (exception.allowedBy.trimmed().isEmpty() || exception.reason.trimmed().isEmpty())
        return badInput(editWords("An exception to a window needs the name of who allows it, and a reason; type both."));
    const QString title = quotedText(displayTitle(plan, *milestone), recordLabel<Milestone>());
    for (const WindowException &other : plan.table<WindowException>()) {
        if (other.window == exception.window && other.milestone == exception.milestone)
            return badInput(editWords("%1 may lie in %2 already; change that exception.").arg(title, quotedName(*window)));
    }
    PlanDraft draft(plan);
    draft.put(exception);
    return draft.toEdit(editWords("Allow %1 in %2").arg(title, quotedName(*window)));
}

} // namespace Plimsoll::edits
