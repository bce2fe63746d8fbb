// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulecopying.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/copiedmilestones.h"
#include "engine/problemchanges.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Plimsoll {

namespace {

QString ruleCopyingText(const char *text)
{
    return QCoreApplication::translate("RuleCopying", text);
}

QString matchTitle(const QString &title, const Release &release)
{
    return patternFromTitle(title, release.name).simplified().toCaseFolded();
}

/// Finds the counterparts, then gives them the rules in one draft.
class RuleCopy
{
public:
    RuleCopy(const Plan &plan, const Timetable &timetable, const Release &from, const Release &to, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_from(from), m_to(to), m_ids(ids), m_maker(plan, timetable, from), m_draft(plan)
    {}

    void match()
    {
        readTarget();
        const auto ours = milestonesByDate(m_plan, m_timetable, m_from.id);
        for (const MilestoneId id : ours) {
            const Milestone &own = *m_plan.find(id);
            pair(id, m_byOrigin.value(id), false);
            pair(id, m_targets.contains(own.copiedFrom) ? QList{own.copiedFrom} : QList<MilestoneId>(), false);
            if (own.copiedFrom.isValid())
                pair(id, m_byOrigin.value(own.copiedFrom), false);
        }
        for (const MilestoneId id : ours)
            pair(id, m_byTheirTitle.value(matchTitle(m_plan.find(id)->title, m_from)), true);
        // Whatever they are called, both releases are counted from their anchors.
        if (m_from.anchor.isValid() && m_to.anchor.isValid() && !m_matches.contains(m_from.anchor) && !m_taken.contains(m_to.anchor))
            m_matches.insert(m_from.anchor, m_to.anchor);
    }

    std::vector<RuleCopyRow> copy(const std::vector<MilestoneId> &chosen, bool addMissing)
    {
        std::vector<RuleCopyRow> rows;
        for (const MilestoneId id : milestonesByDate(m_plan, m_timetable, m_from.id)) {
            const bool wanted = chosen.empty() || std::ranges::find(chosen, id) != chosen.end();
            const Milestone &source = *m_plan.find(id);
            if (wanted && (source.state != MilestoneState::Cancelled || id == m_from.anchor))
                rows.push_back(rowOf(source, addMissing));
        }
        for (RuleCopyRow &row : rows)
            give(row);
        return rows;
    }

    [[nodiscard]] PlanEdit edit(const QString &label) const { return m_draft.toEdit(label); }

private:
    void readTarget()
    {
        for (const MilestoneId id : milestonesByDate(m_plan, m_timetable, m_to.id)) {
            const Milestone &milestone = *m_plan.find(id);
            m_targets.insert(id);
            m_byTheirTitle[matchTitle(milestone.title, m_to)].push_back(id);
            if (milestone.copiedFrom.isValid())
                m_byOrigin[milestone.copiedFrom].push_back(id);
        }
    }

    /// With the first of the candidates that is free.
    void pair(MilestoneId from, const QList<MilestoneId> &candidates, bool byTitle)
    {
        const auto found = std::ranges::find_if(candidates, [&](MilestoneId id) { return !m_taken.contains(id); });
        if (m_matches.contains(from) || found == candidates.end())
            return;
        m_matches.insert(from, *found);
        m_taken.insert(*found);
        if (byTitle)
            m_byTitle.insert(from);
    }

    RuleCopyRow rowOf(const Milestone &source, bool addMissing)
    {
        RuleCopyRow row;
        row.from = source.id;
        row.to = m_matches.value(source.id);
        row.byTitle = m_byTitle.contains(source.id);
        const Milestone *own = m_plan.find(row.to);
        const auto form = patternForm(m_plan, m_timetable, source);
        row.was = m_timetable.startOf(row.to);
        if (own && own->id == m_to.anchor)
            row.outcome = RuleCopyOutcome::Anchor;
        else if (own && own->state != MilestoneState::Planned)
            row.outcome = RuleCopyOutcome::Over;
        else if (!form || form->rule == RuleKind::Pinned)
            row.outcome = RuleCopyOutcome::NoRule;
        else if (own)
            row.outcome = RuleCopyOutcome::RuleOnly;
        else
            row.outcome = addMissing ? RuleCopyOutcome::Added : RuleCopyOutcome::Missing;
        if (row.outcome == RuleCopyOutcome::Added) {
            row.to = m_ids.next<Milestone>();
            m_matches.insert(row.from, row.to);
        }
        return row;
    }

    void give(RuleCopyRow &row)
    {
        if (row.outcome != RuleCopyOutcome::RuleOnly && row.outcome != RuleCopyOutcome::Added)
            return;
        const Milestone form = *patternForm(m_plan, m_timetable, *m_plan.find(row.from));
        const Milestone copy = m_maker.copyOf(form, row.to, m_to, m_matches);
        if (row.outcome == RuleCopyOutcome::Added) {
            m_draft.put(copy);
            return;
        }
        Milestone own = *m_plan.find(row.to);
        for (int i = 0; i < patternAspects; ++i) {
            if (isAboutDates(PatternAspect(i)))
                takeAspect(PatternAspect(i), own, copy);
        }
        own.pinned = {};
        if (isSameRule(own, *m_plan.find(row.to))) {
            row.outcome = RuleCopyOutcome::Same;
            return;
        }
        // A copy of a third release stays one, or that would take it for missing.
        const Milestone *origin = m_plan.find(own.copiedFrom);
        if (!origin || origin->release == m_from.id) {
            own.copiedFrom = copy.copiedFrom;
            own.copiedRule = copy.copiedRule;
        }
        m_draft.put(std::move(own));
    }

    static bool isSameRule(const Milestone &a, const Milestone &b)
    {
        for (int i = 0; i < patternAspects; ++i) {
            if (isAboutDates(PatternAspect(i)) && !isSame(PatternAspect(i), a, b))
                return false;
        }
        return true;
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const Release &m_from;
    const Release &m_to;
    IdSource &m_ids;
    CopiedMilestones m_maker;
    PlanDraft m_draft;
    CopiesByOrigin m_matches;
    QSet<MilestoneId> m_byTitle; ///< Those matched so.
    QSet<MilestoneId> m_targets; ///< All of the other release,
    QSet<MilestoneId> m_taken;   ///< and those of them that are matched.
    QHash<MilestoneId, QList<MilestoneId>> m_byOrigin; ///< By date.
    QHash<QString, QList<MilestoneId>> m_byTheirTitle;
};

/// Fills in the dates, and says what else moves.
void addDates(const Timetable &timetable, RuleCopyPreview &preview)
{
    QSet<MilestoneId> told;
    for (RuleCopyRow &row : preview.rows) {
        const Milestone *own = preview.after.find(row.to);
        if (!own)
            continue;
        told.insert(row.to);
        row.becomes = preview.dates.startOf(row.to);
        if (row.outcome == RuleCopyOutcome::RuleOnly && row.becomes != row.was)
            row.outcome = RuleCopyOutcome::Moves;
        if (row.was.isValid() && row.becomes.isValid())
            row.workingDays = preview.dates.calendars().forMilestone(preview.after, *own).between(row.was, row.becomes);
    }
    preview.followers = movedDates(preview.after, timetable, preview.dates);
    std::erase_if(preview.followers, [&](const MovedDate &moved) { return told.contains(moved.milestone); });
}

std::optional<Error> refusal(const Plan &plan, const Timetable &timetable, const RuleCopyRequest &request)
{
    const Release *from = plan.find(request.from);
    const Release *to = plan.find(request.to);
    if (!from || !to)
        return Error{ErrorCode::NotFound, ruleCopyingText("One of the two releases is gone; choose another."), {}};
    if (from == to)
        return Error{ErrorCode::InvalidInput, ruleCopyingText("A release has its own rules already; choose another one to copy them to."), {}};
    for (const Release *release : {from, to}) {
        if (!timetable.startOf(release->anchor).isValid()) {
            return Error{ErrorCode::InvalidInput,
                         ruleCopyingText("Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.").arg(displayName(plan, *release)),
                         {}};
        }
    }
    return {};
}

} // namespace

Result<RuleCopyPreview> previewRuleCopy(const Plan &plan, const Timetable &timetable, const RuleCopyRequest &request, QDate today, IdSource &ids)
{
    if (const auto error = refusal(plan, timetable, request))
        return *error;
    const Release &from = *plan.find(request.from);
    const Release &to = *plan.find(request.to);
    RuleCopy work(plan, timetable, from, to, ids);
    work.match();
    RuleCopyPreview preview{{}, work.copy(request.milestones, request.addMissing), {}, {}, plan, timetable};
    preview.edit = work.edit(ruleCopyingText("Copy rules of %1 to %2").arg(displayName(plan, from), displayName(plan, to)));
    preview.after.apply(preview.edit);
    preview.dates = updateTimetable(timetable, plan, preview.after, preview.edit);
    if (const auto circle = newCircle(timetable, preview.dates); circle.isValid()) {
        return Error{ErrorCode::Cycle, ruleCopyingText("%1 would count from itself in a circle; copy fewer rules, or change what it counts from first.")
                                           .arg(quotedTitle(preview.after, *preview.after.find(circle))),
                     {}};
    }
    if (const auto sound = validate(plan, preview.edit); !sound)
        return sound.error();
    addDates(timetable, preview);
    preview.conflicts = newProblems(findProblems(plan, timetable, today, Checks::AllButFit),
                                    findProblems(preview.after, preview.dates, today, Checks::AllButFit));
    return preview;
}

} // namespace Plimsoll
