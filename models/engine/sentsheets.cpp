// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sentsheets.h"

#include "domain/allrecords.h"
#include "domain/weeks.h"
#include "engine/personhours.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr double smallestChange = 0.01; ///< Hours; sheets carry two decimals.

double hoursOf(const PersonRules &rules, QDate first, QDate last)
{
    double hours = 0.0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        hours += rules.on(day).available();
    return hours;
}

bool hoursDiffer(const Plan &then, const Plan &now, PersonId person, const SentSheet &sheet, QDate today)
{
    const PersonRules before(then, person);
    const PersonRules after(now, person);
    for (int week = 0; week < sheet.weeks; ++week) {
        const QDate first = sheet.from.addDays(daysOfAWeek * week);
        const QDate last = first.addDays(daysOfAWeek - 1);
        if (last >= today && std::abs(hoursOf(before, first, last) - hoursOf(after, first, last)) > smallestChange)
            return true;
    }
    return false;
}

} // namespace

QDate lastDayOf(const SentSheet &sheet)
{
    return sheet.from.addDays(daysOfAWeek * sheet.weeks - 1);
}

SheetStanding standingOf(const Plan &plan, const SentSheet &sheet, QDate today)
{
    const auto age = [](const SentSheet &s) { return std::tuple(s.sentOn, s.id); };
    const auto &sheets = plan.table<SentSheet>();
    if (std::any_of(sheets.begin(), sheets.end(), [&](const SentSheet &other) { return other.team == sheet.team && age(other) > age(sheet); }))
        return SheetStanding::Replaced;
    if (lastDayOf(sheet) < today)
        return SheetStanding::Over;
    return sheet.answeredOn.isValid() ? SheetStanding::Answered : SheetStanding::Out;
}

std::vector<PersonId> membersOf(const Plan &plan, TeamId team, QDate first, QDate last)
{
    std::vector<const Person *> members;
    QSet<PersonId> known;
    for (const Membership &membership : plan.table<Membership>()) {
        const Person *person = plan.find(membership.person);
        const bool over = (membership.start.isValid() && membership.start > last) || (membership.end.isValid() && membership.end < first);
        if (membership.team != team || !person || over || known.contains(person->id))
            continue;
        known.insert(person->id);
        members.push_back(person);
    }
    std::sort(members.begin(), members.end(), [](const Person *a, const Person *b) {
        const int order = a->name.localeAwareCompare(b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    std::vector<PersonId> ids;
    for (const Person *person : members)
        ids.push_back(person->id);
    return ids;
}

std::vector<PersonId> changedSince(const Plan &then, const Plan &now, const SentSheet &sheet, QDate today)
{
    const std::vector<PersonId> before = membersOf(then, sheet.team, sheet.from, lastDayOf(sheet));
    const std::vector<PersonId> after = membersOf(now, sheet.team, sheet.from, lastDayOf(sheet));
    std::vector<PersonId> changed;
    for (const PersonId person : after) {
        if (std::ranges::find(before, person) == before.end() || hoursDiffer(then, now, person, sheet, today))
            changed.push_back(person);
    }
    for (const PersonId person : before) {
        if (std::ranges::find(after, person) == after.end())
            changed.push_back(person);
    }
    return changed;
}

} // namespace Plimsoll
