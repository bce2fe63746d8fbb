// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarscope.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/calendartexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarFacts calendarFacts(const Plan &plan, const Milestone &milestone)
{
    CalendarFacts facts;
    facts.release = milestone.release;
    if (const Release *release = plan.find(milestone.release))
        facts.product = release->product;
    facts.kind = milestone.kind;
    facts.audiences = milestone.audiences;
    for (const RoleId id : milestone.owners) {
        const Role *role = plan.find(id);
        if (!role)
            continue;
        facts.everyone = facts.everyone || role->everyone;
        if (role->team.isValid())
            facts.teams.push_back(role->team);
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
    return before.product != after.product || before.release != after.release || before.kind != after.kind
        || before.windowKind != after.windowKind || lacks(after.audiences, before.audiences) || (before.everyone && !after.everyone)
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
