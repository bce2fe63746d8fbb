// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reanchor.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/slipfit.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString reanchorText(const char *text)
{
    return QCoreApplication::translate("Reanchor", text);
}

/// The milestone, on its present day, counted from the new anchor.
Milestone recounted(SlipFit &fit, const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor)
{
    const QDate day = timetable.startOf(milestone.id);
    if (milestone.rule == RuleKind::Pinned || milestone.offsetUnit == OffsetUnit::Hours)
        return withRuleFrom(plan, timetable, milestone, anchor, day);
    Milestone moved = milestone;
    moved.anchor = anchor;
    moved.anchorEdge = AnchorEdge::Start;
    return fit.onDay(moved, day).value_or(withRuleFrom(plan, timetable, milestone, anchor, day));
}

} // namespace

Result<PlanEdit> reanchorRelease(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *anchor = plan.find(id);
    const Release *release = anchor ? plan.find(anchor->release) : nullptr;
    if (!release)
        return Error{ErrorCode::NotFound, reanchorText("The milestone is gone; choose another."), {}};
    const QString name = quotedTitle(plan, *anchor);
    if (release->anchor == id)
        return badInput(reanchorText("%1 is the anchor already.").arg(name));
    if (!timetable.startOf(id).isValid() || anchor->state == MilestoneState::Done || anchor->state == MilestoneState::Cancelled)
        return badInput(reanchorText("%1 cannot be the anchor, because it is done or cancelled or has no date; choose one that is still to come.").arg(name));
    SlipFit fit(plan, timetable.calendars(), [&](MilestoneId milestone) { return timetable.find(milestone); });
    const MilestoneId former = release->anchor;
    PlanDraft draft(plan);
    const MilestoneDate &present = *timetable.find(id);
    draft.put(pinnedOn(*anchor, present.start, timeByRule(plan, *anchor, present)));
    draft.update(release->id, [&](Release &r) { r.anchor = id; });
    for (const Milestone &m : plan.table<Milestone>()) {
        const bool counted = m.rule == RuleKind::Offset && m.anchor == former;
        const bool root = m.id == former && m.rule == RuleKind::Pinned;
        if (m.release == release->id && m.id != id && (counted || root) && m.state != MilestoneState::Done && timetable.startOf(m.id).isValid())
            draft.put(recounted(fit, plan, timetable, m, id));
    }
    PlanEdit edit = draft.toEdit(reanchorText("Count the release from %1").arg(name));
    // An hour, or a window that another one stays out of, may still move something: then nothing is done.
    const Timetable after = updateTimetable(timetable, plan, draft.plan(), edit);
    if (!(after.milestones() == timetable.milestones()))
        return badInput(reanchorText("%1 cannot be the anchor without moving other milestones; pin those that have a time of day first.").arg(name));
    return edit;
}

} // namespace Plimsoll
