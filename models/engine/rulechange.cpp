// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulechange.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/rulelearning.h"
#include "engine/slipfit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Plimsoll {

namespace {

QString ruleChangeText(const char *text)
{
    return QCoreApplication::translate("RuleChange", text);
}

MilestoneId anchorFor(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    const auto candidates = possibleAnchors(plan, timetable, milestone.id);
    const Release *release = plan.find(milestone.release);
    if (release && std::ranges::find(candidates, release->anchor) != candidates.end())
        return release->anchor;
    const QDate date = timetable.startOf(milestone.id);
    MilestoneId best;
    qint64 nearest = 0;
    for (const MilestoneId id : candidates) {
        if (plan.find(id)->release != milestone.release)
            continue;
        const qint64 distance = qAbs(timetable.startOf(id).daysTo(date));
        if (!best.isValid() || distance < nearest) {
            best = id;
            nearest = distance;
        }
    }
    return best;
}

Result<Milestone> changed(const Plan &plan, const Timetable &timetable, const Milestone &milestone, RuleKind kind)
{
    const MilestoneDate *present = timetable.find(milestone.id);
    if (!present || !present->start.isValid())
        return Error{ErrorCode::NotFound, ruleChangeText("%1 has no date now; give it one first.").arg(quotedName(milestone)), {}};
    if (kind == RuleKind::Offset) {
        const MilestoneId anchor = anchorFor(plan, timetable, milestone);
        if (!anchor.isValid())
            return Error{ErrorCode::NotFound,
                         ruleChangeText("There is no other milestone that %1 could follow; add one to its release first.").arg(quotedName(milestone)),
                         {}};
        return withRuleFrom(plan, timetable, milestone, anchor, present->start);
    }
    return pinnedOn(milestone, present->start, timeByRule(plan, milestone, *present));
}

} // namespace

bool countsFrom(const Plan &plan, MilestoneId id, MilestoneId from)
{
    QSet<MilestoneId> seen;
    for (const Milestone *m = plan.find(id); m && m->rule == RuleKind::Offset && !seen.contains(m->id); m = plan.find(m->anchor)) {
        if (m->anchor == from)
            return true;
        seen.insert(m->id);
    }
    return false;
}

std::vector<MilestoneId> possibleAnchors(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    std::vector<MilestoneId> own;
    if (!milestone)
        return own;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release == milestone->release && m.id != id && timetable.startOf(m.id).isValid() && !countsFrom(plan, m.id, id))
            own.push_back(m.id);
    }
    std::ranges::stable_sort(own, {}, [&](MilestoneId m) { return timetable.startOf(m); });
    for (const Release &release : plan.table<Release>()) {
        if (release.id != milestone->release && timetable.startOf(release.anchor).isValid() && !countsFrom(plan, release.anchor, id))
            own.push_back(release.anchor);
    }
    return own;
}

Result<PlanEdit> changeRuleKind(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, RuleKind kind)
{
    PlanDraft draft(plan);
    for (const MilestoneId id : ids) {
        const Milestone *milestone = plan.find(id);
        if (!milestone || milestone->rule == kind)
            continue;
        // Read against the draft: of two that become rules, the second must not count from the first in a circle.
        auto after = changed(draft.plan(), timetable, *milestone, kind);
        if (!after)
            return after.error();
        draft.put(*after);
    }
    PlanEdit edit = draft.toEdit({});
    const auto &changes = edit.changes<Milestone>();
    const bool one = changes.size() == 1;
    if (kind == RuleKind::Pinned)
        edit.label = one ? ruleChangeText("Pin %1").arg(quotedName(*changes.front().after)) : ruleChangeText("Pin %1 milestones").arg(changes.size());
    else
        edit.label = one ? ruleChangeText("Turn the date of %1 into a rule").arg(quotedName(*changes.front().after))
                         : ruleChangeText("Turn %1 dates into rules").arg(changes.size());
    return edit;
}

} // namespace Plimsoll
