// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triagephases.h"

#include "domain/milestone.h"
#include "domain/release.h"
#include "engine/countingfreeze.h"
#include "engine/workingdays.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int candidateDays = 5;

bool speaksOfCandidate(const QString &title)
{
    static const QRegularExpression words(u"(?<![\\p{L}])rc(?![\\p{L}])|candidate|kandidat"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(title).hasMatch();
}

bool isSooner(QDate day, QDate than)
{
    return !than.isValid() || day < than;
}

void findCandidate(const Plan &plan, const Timetable &timetable, ReleaseId release, TriagePhases &phases)
{
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const bool kind = milestone.kind == MilestoneKind::Build || milestone.kind == MilestoneKind::Gate;
        if (milestone.release != release || !kind || milestone.state == MilestoneState::Cancelled || !speaksOfCandidate(milestone.title))
            continue;
        const QDate day = timetable.startOf(milestone.id);
        const bool before = phases.freeze.isValid() && day < phases.freeze;
        if (!day.isValid() || before || !isSooner(day, phases.candidate))
            continue;
        phases.candidate = day;
        phases.candidateMilestone = milestone.id;
    }
}

} // namespace

TriagePhase TriagePhases::on(QDate day) const
{
    if (candidate.isValid() && day >= candidate)
        return TriagePhase::Candidate;
    return freeze.isValid() && day >= freeze ? TriagePhase::AfterFreeze : TriagePhase::BeforeFreeze;
}

TriagePhases triagePhases(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    TriagePhases phases;
    const Release *found = plan.find(release);
    if (!found)
        return phases;
    phases.goLive = timetable.startOf(found->anchor);
    const CountingFreeze freeze = freezeFor(plan, timetable, release);
    phases.freeze = freeze.day;
    phases.freezeMilestone = freeze.milestone;
    findCandidate(plan, timetable, release, phases);
    const Milestone *anchor = plan.find(found->anchor);
    if (!phases.candidate.isValid() && anchor && phases.goLive.isValid()) {
        phases.candidate = timetable.calendars().forMilestone(plan, *anchor).plus(phases.goLive, -candidateDays);
        if (phases.freeze.isValid() && phases.candidate.isValid())
            phases.candidate = std::max(phases.candidate, phases.freeze);
    }
    return phases;
}

} // namespace Plimsoll
