// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutstages.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/weeks.h"
#include "engine/rolloutfacts.h"
#include "engine/rollouttext.h"
#include "engine/timeunits.h"
#include "engine/toggledebt.h"

#include <QLocale>

#include <algorithm>

namespace Plimsoll {

namespace {

std::vector<RolloutStage> byShare(std::initializer_list<std::pair<double, int>> sharesAndHolds)
{
    std::vector<RolloutStage> stages;
    for (const auto &[share, hold] : sharesAndHolds) {
        RolloutStage stage;
        stage.action = stages.empty() ? RolloutAction::Start : share >= fullShare ? RolloutAction::Finish : RolloutAction::Widen;
        stage.share = share;
        stage.hold = hold;
        stages.push_back(stage);
    }
    return stages;
}

std::vector<RolloutStage> byEnvironment(const Plan &plan, ReleaseId release)
{
    const Release *of = plan.find(release);
    const auto environments = toggleEnvironments(plan, of ? of->product : ProductId());
    std::vector<RolloutStage> stages;
    for (const EnvironmentId environment : environments) {
        const bool last = environment == environments.back();
        RolloutStage stage;
        stage.action = stages.empty() && !last ? RolloutAction::Start : last ? RolloutAction::Finish : RolloutAction::Widen;
        stage.share = fullShare;
        stage.hold = last ? 0 : 2;
        stage.environment = environment;
        stages.push_back(stage);
    }
    return stages;
}

std::vector<RolloutStage> blueGreen()
{
    RolloutStage deploy{RolloutAction::Start, {}, 0, 1, OffsetUnit::WorkingDays, {}};
    RolloutStage change{RolloutAction::Switch, {}, fullShare, 2, OffsetUnit::WorkingDays, {}};
    RolloutStage finish{RolloutAction::Finish, {}, fullShare, 0, OffsetUnit::WorkingDays, {}};
    return {deploy, change, finish};
}

QString percentText(double share)
{
    return rolloutText("%1 %").arg(QLocale().toString(share, 'g', 6));
}

QString sideTitle(const RolloutStage &stage, const QString &environment)
{
    const bool named = !environment.isEmpty();
    switch (stage.action) {
    case RolloutAction::Switch:
        return named ? rolloutText("Switch to %1").arg(environment) : rolloutText("Switch sides");
    case RolloutAction::SwitchBack:
        return named ? rolloutText("Switch back to %1").arg(environment) : rolloutText("Switch sides back");
    case RolloutAction::Finish:
        return named ? rolloutText("Free %1").arg(environment) : rolloutText("Free the other side");
    default:
        return named ? rolloutText("Deploy to %1").arg(environment) : rolloutText("Deploy to the idle side");
    }
}

} // namespace

std::vector<RolloutStage> usualStages(const Plan &plan, ReleaseId release, RolloutTechnique technique)
{
    switch (technique) {
    case RolloutTechnique::Direct:
        return {};
    case RolloutTechnique::Toggle:
        return byEnvironment(plan, release);
    case RolloutTechnique::DarkLaunch: {
        auto stages = byShare({{1, 3}, {10, 5}, {fullShare, 0}});
        stages[0].cohort = rolloutText("staff");
        stages[1].cohort = rolloutText("invited customers");
        stages[2].cohort = rolloutText("everybody");
        return stages;
    }
    case RolloutTechnique::Canary:
        return byShare({{1, 1}, {5, 1}, {25, 2}, {fullShare, 0}});
    case RolloutTechnique::Phased:
        return byShare({{10, 1}, {25, 2}, {50, 2}, {fullShare, 0}});
    case RolloutTechnique::BlueGreen:
        return blueGreen();
    }
    return {};
}

void setSides(std::vector<RolloutStage> &stages, EnvironmentId to, EnvironmentId from)
{
    for (RolloutStage &stage : stages)
        stage.environment = stage.action == RolloutAction::Finish ? from : to;
}

size_t stageOfAnchor(const std::vector<RolloutStage> &stages)
{
    const auto change = std::ranges::find(stages, RolloutAction::Switch, &RolloutStage::action);
    return change == stages.end() ? 0 : size_t(change - stages.begin());
}

QString stageTitle(const Plan &plan, RolloutTechnique technique, const RolloutStage &stage)
{
    const Environment *environment = plan.find(stage.environment);
    const QString place = environment ? environment->name : QString();
    const QString cohort = stage.cohort.simplified();
    if (technique == RolloutTechnique::BlueGreen || stage.action == RolloutAction::SwitchBack)
        return sideTitle(stage, place);
    if (technique == RolloutTechnique::Toggle)
        return place.isEmpty() ? rolloutText("Toggle on") : rolloutText("Toggle on in %1").arg(place);
    const QString name = label(technique);
    if (cohort.isEmpty())
        return rolloutText("%1 %2").arg(name, percentText(stage.share));
    return stage.share > 0 ? rolloutText("%1 to %2, %3").arg(name, cohort, percentText(stage.share)) : rolloutText("%1 to %2").arg(name, cohort);
}

double holdHours(const RolloutStage &stage)
{
    switch (stage.holdUnit) {
    case OffsetUnit::Hours:
        return stage.hold;
    case OffsetUnit::Weeks:
        return double(stage.hold) * hoursPerDay * daysOfAWeek;
    default:
        return double(stage.hold) * hoursPerDay;
    }
}

} // namespace Plimsoll
