// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/decider.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/readiness/readinesstext.h"
#include "engine/sentences.h"

namespace Plimsoll {

namespace {

/// One who could decide, and for which role.
struct Candidate {
    PersonId person;
    RoleId role;
};

std::vector<Candidate> candidatesFor(const Plan &plan, const Gate &gate)
{
    std::vector<Candidate> candidates;
    for (const RoleId id : {gate.decider, gate.deputy}) {
        const Role *role = plan.find(id);
        for (const PersonId person : {role ? role->person : PersonId(), role ? role->deputy : PersonId()}) {
            if (plan.find(person))
                candidates.push_back({person, id});
        }
    }
    return candidates;
}

QString sentenceOf(const Plan &plan, const Candidate &chosen, const Candidate &first)
{
    const QString name = plan.find(chosen.person)->name;
    const QString role = plan.find(chosen.role)->name;
    if (chosen.person == first.person)
        return readinessText("%1 (%2) decides.").arg(name, role);
    return readinessText("%1 (%2) decides, because %3 is away.").arg(name, role, plan.find(first.person)->name);
}

} // namespace

Decider deciderOf(const Plan &plan, const AbsentDays &absences, const Gate &gate, QDate day)
{
    const auto candidates = candidatesFor(plan, gate);
    if (candidates.empty()) {
        const Role *role = plan.find(gate.decider);
        return {{}, DeciderWay::NobodyNamed,
                role ? readinessText("Nobody fills the role %1, which decides.").arg(quotedName(*role)) : readinessText("Nobody is named to decide.")};
    }
    for (const Candidate &candidate : candidates) {
        if (day.isValid() && absences.isAway(candidate.person, day))
            continue;
        return {candidate.person, DeciderWay::Found, sentenceOf(plan, candidate, candidates.front())};
    }
    return {{}, DeciderWay::AllAway, readinessText("Nobody can decide: all who may are away on %1.").arg(dayText(day))};
}

} // namespace Plimsoll
