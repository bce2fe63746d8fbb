// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarscope.h"

#include "domain/allrecords.h"
#include "domain/datedcondition.h"
#include "domain/titlepattern.h"
#include "exchange/calendartexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void addTeam(CalendarFacts &facts, const Role *role)
{
    if (!role)
        return;
    facts.everyone = facts.everyone || role->everyone;
    if (role->team.isValid())
        facts.teams.push_back(role->team);
}

/// Without an audience: what is done about risks and for conditions is told to none.
bool isActionInScope(const CalendarScope &scope, const CalendarFacts &facts)
{
    const auto concerns = [](const auto &ids, auto id) { return !id.isValid() || ids.empty() || std::ranges::find(ids, id) != ids.end(); };
    return !scope.kind && !scope.windowKind && !scope.audience.isValid() && concerns(facts.riskReleases, scope.release)
        && concerns(facts.riskProducts, scope.product)
        && (!scope.team.isValid() || facts.everyone || std::ranges::find(facts.teams, scope.team) != facts.teams.end());
}

} // namespace

CalendarFacts calendarFacts(const Plan &plan, const Milestone &milestone)
{
    CalendarFacts facts;
    facts.release = milestone.release;
    if (const Release *release = plan.find(milestone.release))
        facts.product = release->product;
    facts.kind = milestone.kind;
    facts.audiences = milestone.audiences;
    for (const RoleId id : milestone.owners)
        addTeam(facts, plan.find(id));
    return facts;
}

CalendarFacts calendarFacts(const Plan &plan, const RiskAction &action)
{
    CalendarFacts facts;
    facts.action = true;
    addTeam(facts, plan.find(action.owner));
    const Risk *risk = plan.find(action.risk);
    if (!risk)
        return facts;
    facts.riskReleases = risk->releases;
    for (const ReleaseId id : risk->releases) {
        const Release *release = plan.find(id);
        if (release && std::ranges::find(facts.riskProducts, release->product) == facts.riskProducts.end())
            facts.riskProducts.push_back(release->product);
    }
    return facts;
}

CalendarFacts calendarFacts(const Plan &plan, const DecisionCondition &condition)
{
    CalendarFacts facts;
    facts.action = true;
    addTeam(facts, plan.find(condition.owner));
    if (const Release *release = placeOf(plan, condition).release) {
        facts.riskReleases = {release->id};
        facts.riskProducts = {release->product};
    }
    return facts;
}

CalendarFacts calendarFacts(const Plan &plan, const Window &window)
{
    CalendarFacts facts;
    facts.release = window.release;
    facts.product = window.product;
    if (const Release *release = plan.find(window.release); release && !window.product.isValid())
        facts.product = release->product;
    facts.windowKind = window.kind;
    facts.audiences = window.audiences;
    return facts;
}

bool isInScope(const CalendarScope &scope, const CalendarFacts &facts)
{
    if (facts.action)
        return isActionInScope(scope, facts);
    const bool isWindow = facts.windowKind.has_value();
    if (scope.release.isValid() && facts.release != scope.release)
        return false;
    if (scope.product.isValid() && facts.product != scope.product && !(isWindow && !facts.product.isValid() && !facts.release.isValid()))
        return false;
    if ((scope.kind || scope.windowKind) && (isWindow ? facts.windowKind != scope.windowKind : facts.kind != scope.kind))
        return false;
    if (scope.team.isValid() && !facts.everyone && std::ranges::find(facts.teams, scope.team) == facts.teams.end())
        return false;
    return !scope.audience.isValid() || std::ranges::find(facts.audiences, scope.audience) != facts.audiences.end();
}

bool leavesSomeScope(const CalendarFacts &before, const CalendarFacts &after)
{
    const auto lacks = [](const auto &ids, const auto &wanted) {
        return std::ranges::any_of(wanted, [&](auto id) { return std::ranges::find(ids, id) == ids.end(); });
    };
    const auto narrows = [&](const auto &ids, const auto &wanted) { return !ids.empty() && (wanted.empty() || lacks(ids, wanted)); };
    return before.product != after.product || before.release != after.release || before.kind != after.kind
        || before.windowKind != after.windowKind || lacks(after.audiences, before.audiences)
        || narrows(after.riskReleases, before.riskReleases) || narrows(after.riskProducts, before.riskProducts) || (before.everyone && !after.everyone)
        || (!after.everyone && lacks(after.teams, before.teams));
}

CalendarWording wordingOf(const Plan &plan, const CalendarScope &scope)
{
    const Audience *audience = plan.find(scope.audience);
    return audience && audience->customer ? CalendarWording::Public : CalendarWording::Internal;
}

QString calendarName(const Plan &plan, const CalendarScope &scope)
{
    const Release *release = plan.find(scope.release);
    const Product *product = plan.find(release ? release->product : scope.product);
    if (wordingOf(plan, scope) == CalendarWording::Public)
        return calendarLine(product ? product->name + u" release dates"_s : u"Release dates"_s);
    QStringList parts{release ? displayName(plan, *release) : product ? product->name : plan.settings().title};
    if (scope.kind)
        parts += calendarKindName(*scope.kind);
    if (scope.windowKind && !(scope.kind && calendarKindName(*scope.kind) == calendarKindName(*scope.windowKind)))
        parts += calendarKindName(*scope.windowKind);
    if (const Team *team = plan.find(scope.team))
        parts += team->name;
    if (const Audience *audience = plan.find(scope.audience))
        parts += audience->name;
    parts.removeAll(QString());
    return parts.isEmpty() ? u"Release calendar"_s : calendarLine(parts.join(u" \u2013 "_s));
}

} // namespace Plimsoll
