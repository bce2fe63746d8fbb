// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reapplying.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/copiedmilestones.h"
#include "engine/presentdates.h"
#include "engine/problemchanges.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace Plimsoll {

namespace {

QString reapplyingText(const char *text)
{
    return QCoreApplication::translate("Reapplying", text);
}

/// What places it from what it counts from.
bool isAboutDay(PatternAspect aspect)
{
    return aspect == PatternAspect::Rule || aspect == PatternAspect::Weekday || aspect == PatternAspect::Windows;
}

/// Compares the pattern with one release.
class Comparison
{
public:
    Comparison(const Plan &plan, const Timetable &timetable, const Release &pattern, const Release &release)
        : m_plan(plan), m_timetable(timetable), m_pattern(pattern), m_release(release), m_maker(plan, timetable, pattern),
          m_copies(copiesIn(plan, release.id))
    {}

    /// What findPatternChanges() says of that milestone of the release.
    std::vector<PatternChange> changesOf(const Milestone &own)
    {
        if (const Milestone *origin = m_plan.find(own.copiedFrom))
            lookFromPattern(*origin);
        lookForRemoved(own);
        std::erase_if(m_changes, [&](const PatternChange &change) { return change.own != own.id; });
        return std::move(m_changes);
    }

    std::vector<PatternChange> changes()
    {
        for (const MilestoneId id : milestonesByDate(m_plan, m_timetable, m_pattern.id))
            lookFromPattern(*m_plan.find(id));
        for (const MilestoneId id : milestonesByDate(m_plan, m_timetable, m_release.id))
            lookForRemoved(*m_plan.find(id));
        return std::move(m_changes);
    }

private:
    void lookFromPattern(const Milestone &milestone)
    {
        const bool cancelled = milestone.state == MilestoneState::Cancelled && milestone.id != m_pattern.anchor;
        const auto now = cancelled ? std::nullopt : patternForm(m_plan, m_timetable, milestone);
        const Milestone *own = m_plan.find(m_copies.value(milestone.id));
        if (!now || (own && own->state == MilestoneState::Cancelled))
            return;
        if (own) {
            compare(m_maker.givenForm(*now, m_copies), *own);
            return;
        }
        // A second anchor would have no day of its own.
        if (now->rule == RuleKind::Pinned)
            return;
        // Ids rise with time: what is older than the release was there when it was made.
        const bool older = milestone.id.value() < m_release.id.value();
        m_changes.push_back({older ? PatternChangeKind::LeftOut : PatternChangeKind::Added, m_release.id, milestone.id, {}, {}, !older});
    }

    void compare(const Milestone &now, const Milestone &own)
    {
        const auto then = copiedRuleFrom(own.copiedRule);
        if (!then)
            return;
        const Milestone here = formOfCopy(m_plan, own);
        PatternChange change{PatternChangeKind::Changed, m_release.id, now.id, own.id, {}, true};
        // A day of the pattern's own says nothing of other releases, however it moves; and which milestone is the anchor is each one's own affair.
        const bool ruled = countsInside(m_plan, *m_plan.find(now.id)) && now.rule != RuleKind::Pinned;
        for (int i = 0; i < patternAspects; ++i) {
            const auto aspect = PatternAspect(i);
            const bool ownDay = isAboutDay(aspect) && (!ruled || own.id == m_release.anchor);
            if (ownDay || (isAboutDates(aspect) && isOver(own)) || isSame(aspect, *then, now) || isSame(aspect, now, here))
                continue;
            const bool conflict = !isSame(aspect, *then, here);
            change.aspects.push_back({aspect, aspectText(m_plan, aspect, *then), aspectText(m_plan, aspect, now), aspectText(m_plan, aspect, own),
                                      conflict, !conflict});
        }
        if (!change.aspects.empty())
            m_changes.push_back(std::move(change));
    }

    void lookForRemoved(const Milestone &own)
    {
        const Milestone *origin = m_plan.find(own.copiedFrom);
        const auto then = origin ? std::nullopt : copiedRuleFrom(own.copiedRule);
        // Older copies do not say of which release they are.
        const bool gone = then && (!then->release.isValid() || then->release == m_pattern.id);
        const bool cancelled = origin && origin->release == m_pattern.id && origin->state == MilestoneState::Cancelled && origin->id != m_pattern.anchor;
        if ((gone || cancelled) && own.id != m_release.anchor && own.state == MilestoneState::Planned)
            m_changes.push_back({PatternChangeKind::Removed, m_release.id, own.copiedFrom, own.id, {}, false});
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const Release &m_pattern;
    const Release &m_release;
    CopiedMilestones m_maker;
    CopiesByOrigin m_copies;
    std::vector<PatternChange> m_changes;
};

/// Does what the changes say in one draft.
class Reapplication
{
public:
    Reapplication(const Plan &plan, const Timetable &timetable, const Release &pattern, QDate today, IdSource &ids)
        : m_plan(plan), m_today(today), m_ids(ids), m_maker(plan, timetable, pattern), m_timetable(timetable), m_draft(plan)
    {}

    void run(std::span<const PatternChange> changes)
    {
        for (const PatternChange &change : changes) {
            m_copies.try_emplace(change.release, copiesIn(m_plan, change.release));
            if (isAdded(change))
                m_copies.at(change.release).insert(change.pattern, m_ids.next<Milestone>());
            else if (change.kind == PatternChangeKind::Removed && change.take)
                removed.push_back(change.own);
        }
        for (const PatternChange &change : changes) {
            if (isAdded(change))
                add(change);
            else if (change.kind == PatternChangeKind::Changed)
                update(change);
            else if (change.kind == PatternChangeKind::Removed && !change.take)
                m_draft.update(change.own, [](Milestone &m) {
                    m.copiedFrom = {};
                    m.copiedRule.clear();
                });
        }
    }

    [[nodiscard]] Plan result() const
    {
        Plan after = m_plan;
        after.apply(m_draft.toEdit({}));
        if (removed.empty())
            return after;
        // What counted from them stays where the other changes have put it.
        const Timetable dates = updateTimetable(m_timetable, m_plan, after, m_draft.toEdit({}));
        after.apply(edits::removeMilestones(after, removed, presentDates(after, dates, m_today)));
        return after;
    }

    std::vector<MilestoneId> added;
    std::vector<MilestoneId> removed;

private:
    static bool isAdded(const PatternChange &change)
    {
        return change.take && (change.kind == PatternChangeKind::Added || change.kind == PatternChangeKind::LeftOut);
    }

    void add(const PatternChange &change)
    {
        const Milestone *origin = m_plan.find(change.pattern);
        const Release *release = m_plan.find(change.release);
        const auto form = origin ? patternForm(m_plan, m_timetable, *origin) : std::nullopt;
        const CopiesByOrigin &copies = m_copies.at(change.release);
        // A second anchor has no day of its own.
        if (!form || !release || form->rule == RuleKind::Pinned)
            return;
        m_draft.put(m_maker.copyOf(*form, copies.value(form->id), *release, copies));
        added.push_back(copies.value(form->id));
    }

    void update(const PatternChange &change)
    {
        const Milestone *origin = m_plan.find(change.pattern);
        const Milestone *own = m_plan.find(change.own);
        const Release *release = own ? m_plan.find(own->release) : nullptr;
        auto form = origin ? patternForm(m_plan, m_timetable, *origin) : std::nullopt;
        if (!form || !release)
            return;
        form = m_maker.givenForm(*form, m_copies.at(change.release));
        Milestone updated = *own;
        for (const AspectChange &aspect : change.aspects) {
            if (!aspect.take)
                continue;
            takeAspect(aspect.aspect, updated, *form);
            if (aspect.aspect == PatternAspect::Rule)
                CopiedMilestones::anchorIn(updated, *release, m_copies.at(change.release));
        }
        updated.copiedRule = copiedRuleText(*form);
        m_draft.put(std::move(updated));
    }

    const Plan &m_plan;
    QDate m_today;
    IdSource &m_ids;
    CopiedMilestones m_maker;
    const Timetable &m_timetable;
    PlanDraft m_draft;
    std::map<ReleaseId, CopiesByOrigin> m_copies;
};

} // namespace

std::vector<ReleaseId> releasesMadeFrom(const Plan &plan, const Timetable &timetable, ReleaseId pattern)
{
    QSet<ReleaseId> made;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const Milestone *origin = plan.find(milestone.copiedFrom);
        const Release *release = plan.find(milestone.release);
        if (origin && origin->release == pattern && release && release->id != pattern && release->state == ReleaseState::Planned)
            made.insert(release->id);
    }
    std::vector<ReleaseId> ids(made.begin(), made.end());
    std::ranges::sort(ids, {}, [&](ReleaseId id) { return std::pair(timetable.startOf(plan.find(id)->anchor), id); });
    return ids;
}

ReleaseId patternOf(const Plan &plan, ReleaseId release)
{
    std::map<ReleaseId, int> counts;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const Milestone *origin = milestone.release == release ? plan.find(milestone.copiedFrom) : nullptr;
        if (origin && origin->release != release)
            ++counts[origin->release];
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const ReleaseId, int>::second);
    return most == counts.end() ? ReleaseId() : most->first;
}

std::vector<PatternChange> findPatternChanges(const Plan &plan, const Timetable &timetable, ReleaseId patternId, std::span<const ReleaseId> releases)
{
    std::vector<PatternChange> changes;
    const Release *pattern = plan.find(patternId);
    for (const ReleaseId id : releases) {
        const Release *release = plan.find(id);
        if (pattern && release && id != patternId)
            std::ranges::move(Comparison(plan, timetable, *pattern, *release).changes(), std::back_inserter(changes));
    }
    return changes;
}

bool isPatternChanged(const Plan &plan, const Timetable &timetable, const Milestone &copy)
{
    const Milestone *origin = plan.find(copy.copiedFrom);
    const Release *pattern = origin ? plan.find(origin->release) : nullptr;
    const Release *release = plan.find(copy.release);
    return pattern && release && pattern != release && !Comparison(plan, timetable, *pattern, *release).changesOf(copy).empty();
}

Result<ReapplyPreview> previewReapplying(const Plan &plan, const Timetable &timetable, ReleaseId patternId, std::span<const PatternChange> changes,
                                         QDate today, IdSource &ids)
{
    const Release *pattern = plan.find(patternId);
    if (!pattern)
        return Error{ErrorCode::NotFound, reapplyingText("The pattern is gone; choose another release."), {}};
    Reapplication work(plan, timetable, *pattern, today, ids);
    work.run(changes);
    ReapplyPreview preview{{}, {}, std::move(work.added), work.removed, {}, work.result(), timetable};
    preview.edit = editBetween(plan, preview.after, reapplyingText("Re-apply the pattern %1").arg(displayName(plan, *pattern)));
    preview.dates = updateTimetable(timetable, plan, preview.after, preview.edit);
    if (const auto circle = newCircle(timetable, preview.dates); circle.isValid()) {
        return Error{ErrorCode::Cycle, reapplyingText("%1 would count from itself in a circle; keep the rule of this release there.")
                                           .arg(quotedTitle(preview.after, *preview.after.find(circle))),
                     {}};
    }
    if (const auto sound = validate(plan, preview.edit); !sound)
        return sound.error();
    preview.moved = movedDates(preview.after, timetable, preview.dates);
    preview.conflicts = newProblems(findProblems(plan, timetable, today, Checks::AllButFit),
                                    findProblems(preview.after, preview.dates, today, Checks::AllButFit));
    return preview;
}

} // namespace Plimsoll
