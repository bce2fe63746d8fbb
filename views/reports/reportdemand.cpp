// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportdemand.h"

#include "domain/allrecords.h"
#include "engine/capacity.h"
#include "engine/sentences.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace Plimsoll {

namespace {

/// What the planned releases of the report still ask of each skill.
std::map<SkillId, double> hoursAsked(const ReportSource &source)
{
    const std::vector<const Release *> live = source.liveReleases();
    std::map<SkillId, double> hours;
    for (const DemandPiece &piece : source.demand().pieces()) {
        if (std::ranges::find(live, piece.release, &Release::id) != live.end())
            hours[piece.skill] += piece.hours;
    }
    return hours;
}

} // namespace

std::vector<SkillNeed> skillNeeds(const ReportSource &source)
{
    const Plan &plan = source.plan();
    const auto [first, last] = source.workSpan();
    if (!first.isValid())
        return {};
    std::vector<SkillNeed> needs;
    for (const auto &[id, hours] : hoursAsked(source)) {
        const Skill *skill = plan.find(id);
        if (skill && hours > 0.0)
            needs.push_back({id, skill->name, hours});
    }
    if (needs.empty())
        return needs;
    for (SkillNeed &need : needs)
        need.available = skillHours(plan, source.capacity(), need.skill, first, last);
    std::ranges::stable_sort(needs, std::ranges::greater(), &SkillNeed::share);
    return needs;
}

QString needText(const SkillNeed &need)
{
    const QLocale locale;
    const QString hours = reportText("%1 of %2 h").arg(locale.toString(need.needed, 'f', 0), locale.toString(need.available, 'f', 0));
    return need.available > 0.0 ? reportText("%1, %2", "hours, share").arg(hours, shareText(need.share())) : hours;
}

ReportBars demandBars(const ReportSource &source)
{
    ReportBars bars;
    const auto [first, last] = source.workSpan();
    if (last.isValid()) {
        bars.caption = reportText("Hours of each skill that the releases still need, of those that people have from %1 until %2.")
                           .arg(dayText(first), dayText(last));
    }
    for (const SkillNeed &need : skillNeeds(source))
        bars.lines.push_back({need.name, need.needed, need.available, needText(need)});
    return bars;
}

} // namespace Plimsoll
