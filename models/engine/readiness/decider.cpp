// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/decider.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Readiness", text);
}

/// One who could decide.
struct Candidate {
    PersonId person;
    RoleId role;
    DeciderWay way = DeciderWay::NobodyNamed;
};

std::vector<Candidate> candidatesFor(const Plan &plan, const Gate &gate)
{
    std::vector<Candidate> candidates;
    const auto add = [&](PersonId person, const Role &role, DeciderWay way) {
        if (plan.find(person))
            candidates.push_back({person, role.id, way});
    };
    if (const Role *role = plan.find(gate.decider)) {
        add(role->person, *role, DeciderWay::Holder);
        add(role->deputy, *role, DeciderWay::RoleDeputy);
    }
    if (const Role *role = plan.find(gate.deputy)) {
        add(role->person, *role, DeciderWay::GateDeputy);
        add(role->deputy, *role, DeciderWay::GateDeputy);
    }
    return candidates;
}

QString sentenceOf(const Plan &plan, const Candidate &chosen, const Candidate &first)
{
    const QString name = plan.find(chosen.person)->name;
    const QString role = plan.find(chosen.role)->name;
    if (chosen.person == first.person)
        return tr("%1 (%2) decides.").arg(name, role);
    return tr("%1 (%2) decides, because %3 is away.").arg(name, role, plan.find(first.person)->name);
}

} // namespace

Decider deciderOf(const Plan &plan, const AbsentDays &absences, const Gate &gate, QDate day)
{
    const auto candidates = candidatesFor(plan, gate);
    if (candidates.empty()) {
        const Role *role = plan.find(gate.decider);
        return {{}, gate.decider, DeciderWay::NobodyNamed,
                role ? tr("Nobody fills the role %1, which decides.").arg(quotedName(*role)) : tr("Nobody is named to decide.")};
    }
    for (const Candidate &candidate : candidates) {
        if (day.isValid() && absences.isAway(candidate.person, day))
            continue;
        return {candidate.person, candidate.role, candidate.way, sentenceOf(plan, candidate, candidates.front())};
    }
    return {{}, gate.decider, DeciderWay::AllAway, tr("Nobody can decide: all who may are away on %1.").arg(dayText(day))};
}

} // namespace Plimsoll
