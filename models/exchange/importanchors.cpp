// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importanchors.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "exchange/importcells.h"
#include "exchange/importguess.h"
#include "exchange/scheduleimporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Invalid where the release has no such milestone.
MilestoneId milestoneTitled(const Plan &plan, ReleaseId release, const QString &title)
{
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release == release && (foldedWords(displayTitle(plan, m)) == foldedWords(title) || m.title == title))
            return m.id;
    }
    return {};
}

MilestoneId lastGoLive(const Plan &plan, const Timetable &timetable, const Release &release)
{
    MilestoneId best;
    QDate bestDate;
    bool bestPlain = false;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release != release.id || m.kind != MilestoneKind::GoLive || m.state == MilestoneState::Cancelled)
            continue;
        const QDate date = timetable.startOf(m.id);
        const bool plain = namesPlainVersion(displayTitle(plan, m), release.name);
        if (date.isValid() && (!best.isValid() || (plain && !bestPlain) || (plain == bestPlain && date > bestDate))) {
            best = m.id;
            bestDate = date;
            bestPlain = plain;
        }
    }
    return best;
}

} // namespace

Result<void> setAnchors(PlanDraft &draft, const std::vector<ReleaseId> &releases, const QString &anchorTitle)
{
    const Plan plan = draft.plan();
    if (!anchorTitle.isEmpty()) {
        bool found = false;
        for (const ReleaseId id : releases) {
            const MilestoneId anchor = milestoneTitled(plan, id, anchorTitle);
            found = found || anchor.isValid();
            if (anchor.isValid())
                draft.update(id, [&](Release &release) { release.anchor = anchor; });
        }
        if (!found)
            return Error{ErrorCode::NotFound, scheduleImportText("There is no milestone “%1” to be the anchor; choose the title of one.").arg(anchorTitle), anchorTitle};
        return {};
    }
    const Timetable timetable = computeTimetable(plan);
    for (const ReleaseId id : releases) {
        const Release *release = plan.find(id);
        if (!release || release->anchor.isValid())
            continue;
        if (const MilestoneId anchor = lastGoLive(plan, timetable, *release); anchor.isValid())
            draft.update(id, [&](Release &r) { r.anchor = anchor; });
    }
    return {};
}

QStringList learnRules(PlanDraft &draft, const std::vector<ReleaseId> &releases)
{
    QStringList remarks;
    for (const ReleaseId id : releases) {
        const Plan plan = draft.plan();
        const Release *release = plan.find(id);
        if (!release || !release->anchor.isValid()) {
            remarks += scheduleImportText("No rules were learnt for %1, as it has no anchor; name the milestone that the others count from.")
                           .arg(release ? displayName(plan, *release) : QString());
            continue;
        }
        const auto proposals = proposeRules(plan, computeTimetable(plan), id);
        const PlanEdit accepted = acceptRules(plan, proposals);
        for (const auto &change : accepted.changes<Milestone>())
            draft.put(*change.after);
    }
    return remarks;
}

QStringList anchorTitles(const Plan &plan, const std::vector<ReleaseId> &releases)
{
    QStringList titles;
    for (const ReleaseId id : releases) {
        const Release *release = plan.find(id);
        if (const Milestone *anchor = release ? plan.find(release->anchor) : nullptr)
            titles += displayTitle(plan, *anchor);
    }
    return titles;
}

} // namespace Plimsoll
