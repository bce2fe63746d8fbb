// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/skillshortage.h"

#include "domain/allrecords.h"
#include "engine/capacity.h"
#include "engine/skilldemand.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Plimsoll {

namespace {

constexpr double rounding = 0.001;

} // namespace

std::vector<SkillShortage> skillShortages(const Plan &plan, const Capacity &capacity, const SkillDemand &demand, QDate from, QDate to)
{
    std::vector<SkillShortage> shortages;
    for (const Skill &skill : plan.table<Skill>()) {
        double hours = 0.0;
        for (QDate first = from; first <= to;) {
            const QDate last = std::min(to, first.addDays(Qt::Sunday - first.dayOfWeek()));
            const double asked = demand.hours(skill.id, first, last);
            if (asked > rounding)
                hours += std::max(0.0, asked - skillHours(plan, capacity, skill.id, first, last));
            first = last.addDays(1);
        }
        if (hours > rounding)
            shortages.push_back({skill.id, hours});
    }
    return shortages;
}

std::vector<SkillShortage> shortageDifference(const std::vector<SkillShortage> &before, const std::vector<SkillShortage> &after)
{
    std::map<SkillId, double> hours;
    for (const SkillShortage &shortage : after)
        hours[shortage.skill] += shortage.hours;
    for (const SkillShortage &shortage : before)
        hours[shortage.skill] -= shortage.hours;
    std::vector<SkillShortage> difference;
    for (const auto &[skill, more] : hours) {
        if (std::abs(more) > rounding)
            difference.push_back({skill, more});
    }
    return difference;
}

} // namespace Plimsoll
