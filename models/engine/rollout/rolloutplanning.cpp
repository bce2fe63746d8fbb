// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutplanning.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/problemchanges.h"
#include "engine/rollouttext.h"
#include "engine/scheduler.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int longestStageHold = 1000;
constexpr qsizetype longestSubject = 200;

RolloutLadder ladderOf(const RolloutRequest &request)
{
    return {request.release, request.workItem, request.technique, {}};
}

const Milestone *anchorOf(const Plan &plan, const RolloutRequest &request)
{
    const Release *release = plan.find(request.release);
    return plan.find(request.anchor.isValid() || !release ? request.anchor : release->anchor);
}

std::optional<Error> refuseStages(const RolloutRequest &request)
{
    if (request.stages.empty())
        return badInput(request.technique == RolloutTechnique::Toggle
                         ? rolloutText("A toggle is switched on in one environment after the other, and the plan has none; add an environment first.")
                         : rolloutText("A roll-out has at least one step; add one."));
    double share = 0;
    for (const RolloutStage &stage : request.stages) {
        if (!(stage.share >= 0 && stage.share <= fullShare))
            return badInput(rolloutText("A step reaches 0 to 100 per cent of users; type another share."));
        if (stage.share < share)
            return badInput(rolloutText("Each step reaches at least as many as the one before it, but %1 % comes after %2 %; change one of them.")
                             .arg(QLocale().toString(stage.share), QLocale().toString(share)));
        if (stage.hold < 0 || stage.hold > longestStageHold)
            return badInput(rolloutText("A step is watched for 0 to %1 hours or days; type another number.").arg(longestStageHold));
        share = stage.share;
    }
    return {};
}

std::optional<Error> refusal(const Plan &plan, const Timetable &timetable, const RolloutRequest &request)
{
    const Release *release = plan.find(request.release);
    if (!release)
        return Error{ErrorCode::NotFound, rolloutText("Choose the release that is rolled out."), {}};
    if (release->state == ReleaseState::Cancelled)
        return badInput(rolloutText("%1 is cancelled, so that nothing of it is rolled out; choose another release.").arg(displayName(plan, *release)));
    if (request.technique == RolloutTechnique::Direct)
        return badInput(rolloutText("What goes out all at once has no steps; choose another technique."));
    const Milestone *anchor = anchorOf(plan, request);
    if (!anchor)
        return badInput(rolloutText("%1 has no go-live to count from; choose the milestone at which the roll-out begins.").arg(displayName(plan, *release)));
    if (anchor->state == MilestoneState::Cancelled || !timetable.startOf(anchor->id).isValid())
        return badInput(rolloutText("%1 has no date to count from; choose another milestone.").arg(quotedName(*anchor)));
    if (auto error = refuseStages(request))
        return error;
    const RolloutLadder wanted = ladderOf(request);
    for (const RolloutLadder &ladder : rolloutLadders(plan, timetable)) {
        if (ladder.release == wanted.release && ladder.workItem == wanted.workItem && ladder.technique == wanted.technique)
            return badInput(rolloutText("%1 has a roll-out of that kind already (%2); change its steps, or remove them first.")
                             .arg(quotedText(ladderName(plan, ladder), {}), label(wanted.technique)));
    }
    return {};
}

/// Builds the steps in a draft.
class RolloutMaker
{
public:
    RolloutMaker(const Plan &plan, const RolloutRequest &request, IdSource &ids)
        : m_plan(plan), m_request(request), m_anchor(*anchorOf(plan, request)), m_ids(ids), m_draft(plan)
    {
        for (size_t i = 0; i < request.stages.size(); ++i)
            m_milestones.push_back(ids.next<Milestone>());
    }

    RolloutLadder run()
    {
        RolloutLadder ladder = ladderOf(m_request);
        for (size_t i = 0; i < m_request.stages.size(); ++i) {
            m_draft.put(milestoneAt(i));
            RolloutStep step = stepAt(i);
            ladder.steps.push_back(step.id);
            m_draft.put(std::move(step));
        }
        m_draft.update(m_request.workItem, [&](WorkItem &item) { item.rollout = m_request.technique; });
        return ladder;
    }

    [[nodiscard]] PlanEdit edit() const
    {
        return m_draft.toEdit(rolloutText("Plan %1 of %2").arg(label(m_request.technique), quotedText(ladderName(m_plan, ladderOf(m_request)), {})));
    }

private:
    [[nodiscard]] QString subject() const
    {
        const WorkItem *item = m_plan.find(m_request.workItem);
        return item ? item->title.simplified().left(longestSubject) : u"{release}"_s;
    }

    [[nodiscard]] Milestone milestoneAt(size_t i) const
    {
        const RolloutStage &stage = m_request.stages[i];
        const size_t first = stageOfAnchor(m_request.stages);
        Milestone m;
        m.id = m_milestones[i];
        m.release = m_request.release;
        m.title = rolloutText("%1: %2").arg(stageTitle(m_plan, m_request.technique, stage), subject());
        m.rule = RuleKind::Offset;
        m.environment = stage.environment;
        m.owners = m_request.owners.empty() ? m_anchor.owners : m_request.owners;
        m.calendars = m_anchor.calendars;
        m.calendarMode = m_anchor.calendarMode;
        m.commitment = m_anchor.commitment;
        m.avoidance = m_request.avoidance;
        if (i == first) {
            m.anchor = m_anchor.id;
        } else if (i > first) {
            m.anchor = m_milestones[i - 1];
            m.offset = m_request.stages[i - 1].hold;
            m.offsetUnit = m_request.stages[i - 1].holdUnit;
        } else {
            m.anchor = m_milestones[i + 1];
            m.offset = -stage.hold;
            m.offsetUnit = stage.holdUnit;
            m.avoidance = m.avoidance == Avoidance::None ? Avoidance::None : Avoidance::Earlier;
        }
        return m;
    }

    [[nodiscard]] RolloutStep stepAt(size_t i)
    {
        const RolloutStage &stage = m_request.stages[i];
        RolloutStep step;
        step.id = m_ids.next<RolloutStep>();
        step.milestone = m_milestones[i];
        step.technique = m_request.technique;
        step.action = stage.action;
        step.workItem = m_request.workItem;
        step.toggle = m_request.toggle;
        step.environment = stage.environment;
        step.cohort = stage.cohort.simplified();
        step.share = stage.share;
        step.holdHours = holdHours(stage);
        if (isWatched(step)) {
            step.metric = m_request.metric.trimmed();
            step.killCriterion = m_request.killCriterion.trimmed();
        }
        if (step.action == RolloutAction::Switch)
            step.dataNote = m_request.dataNote.trimmed();
        return step;
    }

    const Plan &m_plan;
    const RolloutRequest &m_request;
    const Milestone &m_anchor;
    IdSource &m_ids;
    PlanDraft m_draft;
    std::vector<MilestoneId> m_milestones;
};

} // namespace

Result<RolloutPreview> previewRollout(const Plan &plan, const Timetable &timetable, const RolloutRequest &request, QDate today, IdSource &ids)
{
    if (const auto error = refusal(plan, timetable, request))
        return *error;
    RolloutMaker maker(plan, request, ids);
    RolloutLadder ladder = maker.run();
    RolloutPreview preview{maker.edit(), std::move(ladder), {}, {}, {}, plan, timetable};
    if (const auto sound = validate(plan, preview.edit); !sound)
        return sound.error();
    preview.after.apply(preview.edit);
    preview.dates = updateTimetable(timetable, plan, preview.after, preview.edit);
    preview.moved = moveOntoDuty(preview.after, preview.dates, preview.ladder.steps, today);
    if (!preview.moved.empty())
        preview.edit = editBetween(plan, preview.after, preview.edit.label);
    preview.missing = missingNeeds(preview.after, preview.ladder);
    preview.conflicts = problemsOnlyIn(findProblems(preview.after, preview.dates, today, Checks::AllButFit),
                                       findProblems(plan, timetable, today, Checks::AllButFit));
    return preview;
}

} // namespace Plimsoll
