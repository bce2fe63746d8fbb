// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearning.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/rulelearningtext.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The milestones that the anchor counts from, over others: a rule from the anchor would close a circle.
QSet<MilestoneId> ancestors(const Plan &plan, MilestoneId anchor)
{
    QSet<MilestoneId> found;
    for (const Milestone *m = plan.find(anchor); m && m->rule == RuleKind::Offset && !found.contains(m->anchor); m = plan.find(m->anchor))
        found.insert(m->anchor);
    return found;
}

} // namespace

Milestone withRuleFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor, QDate date)
{
    return withRuleFrom(plan, timetable, milestone, anchor, timetable.startOf(anchor), date);
}

Milestone withRuleFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor, QDate from, QDate date)
{
    Milestone ruled = milestone;
    ruled.rule = RuleKind::Offset;
    ruled.pinned = {};
    ruled.anchor = anchor;
    ruled.anchorEdge = AnchorEdge::Start;
    ruled.snapWeekday = 0;
    ruled.avoidance = Avoidance::None;
    const WorkingDays &days = timetable.calendars().forMilestone(plan, ruled);
    const int working = days.between(from, date);
    if (days.plus(from, working) == date) {
        ruled.offset = working;
        ruled.offsetUnit = OffsetUnit::WorkingDays;
    } else {
        ruled.offset = int(from.daysTo(date));
        ruled.offsetUnit = OffsetUnit::CalendarDays;
    }
    return ruled;
}

QString ruleText(const Plan &plan, const Milestone &milestone)
{
    if (milestone.rule == RuleKind::Pinned)
        return ruleLearningText("fixed on %1").arg(dayText(milestone.pinned));
    const Milestone *anchor = plan.find(milestone.anchor);
    const QString name = anchor ? displayTitle(plan, *anchor) : ruleLearningText("a milestone that is gone");
    if (milestone.offset == 0)
        return ruleLearningText("on the day of %1").arg(name);
    const QString amount = amountLabel(milestone.offset, milestone.offsetUnit);
    return milestone.offset < 0 ? ruleLearningText("%1 before %2").arg(amount, name) : ruleLearningText("%1 after %2").arg(amount, name);
}

std::vector<RuleProposal> proposeRules(const Plan &plan, const Timetable &timetable, ReleaseId releaseId, MilestoneId anchorId)
{
    const Release *release = plan.find(releaseId);
    if (!anchorId.isValid() && release)
        anchorId = release->anchor;
    std::vector<RuleProposal> proposals;
    if (!timetable.startOf(anchorId).isValid())
        return proposals;
    const QSet<MilestoneId> blocked = ancestors(plan, anchorId);
    for (const Milestone &m : plan.table<Milestone>()) {
        const QDate date = timetable.startOf(m.id);
        if (m.release != releaseId || m.rule != RuleKind::Pinned || m.id == anchorId || blocked.contains(m.id) || !date.isValid())
            continue;
        Milestone ruled = withRuleFrom(plan, timetable, m, anchorId, date);
        const QString text = ruleText(plan, ruled);
        proposals.push_back({m.id, std::move(ruled), ruleText(plan, m), text, date});
    }
    std::ranges::stable_sort(proposals, {}, &RuleProposal::date);
    return proposals;
}

PlanEdit acceptRules(const Plan &plan, std::span<const RuleProposal> accepted)
{
    PlanDraft draft(plan);
    for (const RuleProposal &proposal : accepted) {
        draft.update(proposal.milestone, [&](Milestone &m) {
            const Milestone &from = proposal.proposed;
            m.rule = from.rule;
            m.pinned = from.pinned;
            m.anchor = from.anchor;
            m.anchorEdge = from.anchorEdge;
            m.offset = from.offset;
            m.offsetUnit = from.offsetUnit;
            m.snapWeekday = from.snapWeekday;
            m.avoidance = from.avoidance;
        });
    }
    PlanEdit edit = draft.toEdit({});
    const auto &changes = edit.changes<Milestone>();
    edit.label = changes.size() == 1 ? ruleLearningText("Turn the date of %1 into a rule").arg(quotedTitle(plan, *changes.front().after))
                                     : ruleLearningText("Turn %1 dates into rules").arg(changes.size());
    return edit;
}

} // namespace Plimsoll
