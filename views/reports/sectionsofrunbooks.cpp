// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planzone.h"
#include "items/celltext.h"
#include "items/decisions/runbookmodel.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QTimeZone zoneOfRunbook(const Plan &plan, const Milestone &milestone)
{
    return milestone.timeZone.isEmpty() ? planZone(plan) : zoneNamed(milestone.timeZone);
}

/// T0; invalid where the milestone names no time of day.
QDateTime zeroOf(const ReportSource &source, const Milestone &milestone)
{
    const MilestoneDate *date = source.timetable().find(milestone.id);
    return date ? date->moment : QDateTime();
}

std::vector<const RunbookStep *> stepsAt(const Plan &plan, MilestoneId milestone)
{
    std::vector<const RunbookStep *> steps;
    for (const RunbookStep &step : plan.table<RunbookStep>()) {
        if (step.milestone == milestone)
            steps.push_back(&step);
    }
    std::ranges::sort(steps, {}, [](const RunbookStep *step) { return std::tuple(step->minute, step->id); });
    return steps;
}

ReportTable minuteTable(const ReportSource &source, const Milestone &milestone)
{
    const QTimeZone zone = zoneOfRunbook(source.plan(), milestone);
    const QLocale locale;
    const ReadContext context{source.plan(), source.timetable(), locale};
    ReportTable table;
    table.columns = {{reportText("Minute"), 1.4}, {reportText("Step"), 4.1}, {reportText("Takes"), 1.2, true}, {reportText("Owner"), 2.3},
                     {reportText("Done"), 1.6}};
    for (const RunbookStep *step : stepsAt(source.plan(), milestone.id)) {
        const QString warning = step->pointOfNoReturn ? reportText("Point of no return: from here on there is no way back.") : QString();
        const ReportTone tone = step->pointOfNoReturn ? ReportTone::Bad : ReportTone::Plain;
        table.rows.push_back({{minuteText(step->minute), stepClock(*step, context), tone, step->pointOfNoReturn},
                              {step->title, joinedTexts({warning, step->note}, u"\n"_s), tone, step->pointOfNoReturn},
                              {lengthText(step->minutes)},
                              ownerCell(source, step->owner),
                              {momentText(step->done, zone, locale), {}, ReportTone::Good}});
    }
    return table;
}

ReportFacts runbookFacts(const ReportSource &source, const Milestone &milestone)
{
    const RunbookSum sum = runbookSum(source.plan(), milestone.id);
    const QDateTime zero = zeroOf(source, milestone);
    const QString begins = zero.isValid() ? momentText(zero, zoneOfRunbook(source.plan(), milestone), QLocale()) : whenText(source, milestone);
    ReportFacts facts;
    facts.lines.emplace_back(minuteText(0), ReportCell{begins, zero.isValid() ? QString() : reportText("The milestone names no time of day.")});
    facts.lines.emplace_back(reportText("Duration"), ReportCell{lengthText(sum.minutes)});
    if (sum.noReturn)
        facts.lines.emplace_back(reportText("Point of no return"), ReportCell{minuteText(*sum.noReturn), {}, ReportTone::Bad, true});
    return facts;
}

} // namespace

std::optional<ReportSection> runbookSection(const ReportSource &source)
{
    if (source.isPublic() || source.plan().table<RunbookStep>().isEmpty())
        return {};
    ReportSection section{u"runbook"_s, reportText("Go-live runbook"), {}};
    for (const Release *release : source.releases()) {
        for (const Milestone *milestone : source.milestones(release->id)) {
            ReportTable minutes = minuteTable(source, *milestone);
            if (minutes.rows.empty())
                continue;
            section.blocks.emplace_back(ReportHeading{partTitle(source, *release, source.titleOf(*milestone))});
            section.blocks.emplace_back(runbookFacts(source, *milestone));
            section.blocks.emplace_back(std::move(minutes));
        }
    }
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
