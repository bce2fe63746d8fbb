// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "engine/toggledebt.h"
#include "items/delivery/deliverytexts.h"
#include "items/recordnames.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString percentText(double share)
{
    return reportText("%1 %").arg(QLocale().toString(share, 'g', 6));
}

QString positionText(const ToggleState *state)
{
    if (state && state->position == SwitchPosition::Some)
        return percentText(state->share);
    return label(state ? state->position : SwitchPosition::Off);
}

/// "On: Test, Staging", a line for each position in which it stands somewhere.
QString positionsText(const Plan &plan, const std::vector<ProductId> &products, const ToggleStates &states, const FeatureToggle &toggle)
{
    std::vector<std::pair<QString, QStringList>> places;
    for (const EnvironmentId id : toggleEnvironments(plan, toggle.product)) {
        const Environment &environment = *plan.find(id);
        if (!isOfProducts(products, environment.product))
            continue;
        const QString position = positionText(states.find(toggle.id, id));
        auto known = std::ranges::find(places, position, &std::pair<QString, QStringList>::first);
        if (known == places.end())
            known = places.insert(places.end(), {position, {}});
        known->second << environment.name;
    }
    QStringList lines;
    for (const auto &[position, names] : places)
        lines << reportText("%1: %2").arg(position, names.join(", "_L1));
    return lines.join(u'\n');
}

ReportCell removalCell(const ReportSource &source, const FeatureToggle &toggle)
{
    if (const Milestone *by = source.plan().find(toggle.removeBy))
        return {whenText(source, *by), source.titleOf(*by)};
    const bool stays = toggle.kind == ToggleKind::Operations || toggle.kind == ToggleKind::Permission;
    return stays ? ReportCell{reportText("stays"), {}, ReportTone::Quiet} : ReportCell{reportText("no date"), {}, ReportTone::Warning};
}

/// Those whose code is still there.
ReportTable toggleTable(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Toggle"), 2.6}, {reportText("Stands"), 3.6}, {reportText("Owner"), 1.6}, {reportText("Code gone by"), 1.6},
                     {reportText("Debt"), 1.4}};
    const Plan &plan = source.plan();
    const std::vector<ProductId> products = productsOf(source);
    const ToggleStates states(plan);
    for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
        if (toggle.removed.isValid() || !isOfProducts(products, toggle.product))
            continue;
        const ToggleDebt debt = debtOf(source.timetable(), states, toggle, source.today());
        table.rows.push_back({{toggle.name, joinedTexts({label(toggle.kind), label(toggle.stage)}, u" · "_s)},
                              {positionsText(plan, products, states, toggle), toggle.locked ? reportText("locked") : QString()},
                              ownerCell(source, toggle.owner),
                              removalCell(source, toggle),
                              {debtText(debt), {}, ReportTone::Warning}});
    }
    return table;
}

ReportCell standingOfStep(const RolloutStep &step, const Milestone &milestone)
{
    if (step.outcome == StepOutcome::Pending && milestone.state == MilestoneState::Cancelled)
        return {label(milestone.state), {}, ReportTone::Quiet};
    const ReportTone tone = step.outcome == StepOutcome::Passed ? ReportTone::Good
        : step.outcome == StepOutcome::Killed                   ? ReportTone::Bad
                                                                : ReportTone::Plain;
    return {label(step.outcome), {}, tone};
}

/// By roll-out, those of the whole release first. An audience reads of steps whose milestones it is told.
ReportTable stepTable(const ReportSource &source, const std::vector<RolloutLadder> &ladders, ReleaseId release)
{
    const Plan &plan = source.plan();
    ReportTable table;
    table.columns = {{reportText("Step"), 2.6}, {reportText("When"), 1.8}, {reportText("Share"), 1.3, true}, {reportText("Hold"), 0.9, true},
                     {reportText("Watched"), 2.0}, {reportText("Kill criterion"), 2.0}, {reportText("State"), 1.2}};
    const std::vector<const Milestone *> told = source.milestones(release);
    for (const RolloutLadder &ladder : ladders) {
        if (ladder.release != release)
            continue;
        const QString name = reportText("%1: %2").arg(ladderName(plan, ladder), label(ladder.technique));
        for (const RolloutStepId id : ladder.steps) {
            const RolloutStep &step = *plan.find(id);
            const Milestone *milestone = plan.find(step.milestone);
            if (std::ranges::find(told, milestone) == told.end())
                continue;
            const bool bare = isWatched(step) && step.killCriterion.trimmed().isEmpty();
            table.rows.push_back({{source.titleOf(*milestone), name},
                                  {whenText(source, *milestone)},
                                  {step.share > 0.0 ? percentText(step.share) : QString(),
                                   joinedTexts({step.cohort, recordName(plan, step.environment)}, u"\n"_s)},
                                  {step.holdHours > 0.0 ? soakText(step.holdHours) : QString()},
                                  {step.metric},
                                  {bare ? reportText("not said") : step.killCriterion, {}, bare ? ReportTone::Quiet : ReportTone::Plain},
                                  standingOfStep(step, *milestone)});
        }
    }
    return table;
}

ReportCell rehearsalCell(const ReportSource &source, const BackOutPlan &backOut)
{
    if (backOut.rehearsed.isValid())
        return {reportText("rehearsed %1").arg(dayText(backOut.rehearsed)), {}, ReportTone::Good};
    const QDate day = source.timetable().startOf(backOut.rehearsal);
    if (day.isValid())
        return {reportText("planned for %1").arg(dayText(day))};
    return {reportText("not rehearsed"), {}, ReportTone::Bad};
}

ReportTable backOutTable(const ReportSource &source, ReleaseId release)
{
    ReportTable table;
    table.columns = {{reportText("Back-out plan"), 2.8}, {reportText("Steps"), 3.4}, {reportText("Takes"), 1.0, true}, {reportText("Owner"), 1.9},
                     {reportText("Rehearsal"), 1.9}};
    for (const BackOutPlan &backOut : source.plan().table<BackOutPlan>()) {
        if (backOut.release != release)
            continue;
        table.rows.push_back({{backOut.title, backOut.trigger.isEmpty() ? QString() : reportText("Trigger: %1").arg(backOut.trigger)},
                              {backOut.steps},
                              {reportText("%1 min").arg(QLocale().toString(backOut.minutes))},
                              ownerCell(source, backOut.owner),
                              rehearsalCell(source, backOut)});
    }
    return table;
}

} // namespace

std::optional<ReportSection> rolloutSection(const ReportSource &source)
{
    if (source.isPublic())
        return {};
    ReportSection section{u"rollout"_s, reportText("Roll-out"), {}};
    const std::vector<RolloutLadder> ladders = rolloutLadders(source.plan(), source.timetable());
    for (const Release *release : source.releases()) {
        addPart(section, partTitle(source, *release, reportText("Steps of the roll-out")), stepTable(source, ladders, release->id));
        addPart(section, partTitle(source, *release, reportText("Back-out plans")), backOutTable(source, release->id));
    }
    addPart(section, reportText("Feature toggles"), toggleTable(source));
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
