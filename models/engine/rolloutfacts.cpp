// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rolloutfacts.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/environmentplaces.h"
#include "engine/planzone.h"
#include "engine/rollouttext.h"
#include "engine/timeunits.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Plimsoll {

namespace {

ReleaseId releaseOf(const Plan &plan, const RolloutStep &step)
{
    const Milestone *milestone = plan.find(step.milestone);
    return milestone ? milestone->release : ReleaseId();
}

/// What steps of one ladder have in common.
using LadderKey = std::tuple<ReleaseId, WorkItemId, RolloutTechnique>;

LadderKey ladderKeyOf(const Plan &plan, const RolloutStep &step)
{
    return {releaseOf(plan, step), step.workItem, step.technique};
}

/// The switches of a feature: those that its steps name, and those that name it.
std::vector<const FeatureToggle *> togglesOf(const Plan &plan, const RolloutLadder &ladder)
{
    std::vector<const FeatureToggle *> found;
    const auto note = [&](const FeatureToggle *toggle) {
        if (toggle && std::ranges::find(found, toggle) == found.end())
            found.push_back(toggle);
    };
    for (const RolloutStepId id : ladder.steps)
        note(plan.find(plan.find(id)->toggle));
    const WorkItem *item = plan.find(ladder.workItem);
    const QStringList named = item ? togglesNamedBy(*item) : QStringList();
    for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
        if (item && (toggle.workItem == item->id || named.contains(toggle.name)))
            note(&toggle);
    }
    return found;
}

bool hasRemovalDate(const FeatureToggle &toggle)
{
    const bool stays = toggle.kind == ToggleKind::Operations || toggle.kind == ToggleKind::Permission;
    return stays || toggle.removeBy.isValid() || toggle.removed.isValid();
}

/// Whether all watched steps have that text; not where there is no step.
bool allSay(const Plan &plan, const RolloutLadder &ladder, QString RolloutStep::*text)
{
    return !ladder.steps.empty() && std::ranges::all_of(ladder.steps, [&](RolloutStepId id) {
        const RolloutStep &step = *plan.find(id);
        return !isWatched(step) || !(step.*text).trimmed().isEmpty();
    });
}

bool anyStep(const Plan &plan, const RolloutLadder &ladder, const auto &holds)
{
    return std::ranges::any_of(ladder.steps, [&](RolloutStepId id) { return holds(*plan.find(id)); });
}

bool hasOwner(const Plan &plan, const RolloutLadder &ladder)
{
    return anyStep(plan, ladder, [&](const RolloutStep &step) {
        const Milestone *milestone = plan.find(step.milestone);
        return milestone && !milestone->owners.empty();
    });
}

bool isMet(const Plan &plan, const RolloutLadder &ladder, RolloutNeed need)
{
    switch (need) {
    case RolloutNeed::Owner:
        return hasOwner(plan, ladder);
    case RolloutNeed::Toggle:
        return !togglesOf(plan, ladder).empty();
    case RolloutNeed::RemovalDate: {
        const auto toggles = togglesOf(plan, ladder);
        return !toggles.empty() && std::ranges::all_of(toggles, [](const FeatureToggle *toggle) { return hasRemovalDate(*toggle); });
    }
    case RolloutNeed::Environment:
        return anyStep(plan, ladder, [](const RolloutStep &step) { return step.environment.isValid(); });
    case RolloutNeed::Metric:
        return allSay(plan, ladder, &RolloutStep::metric);
    case RolloutNeed::KillCriterion:
        return allSay(plan, ladder, &RolloutStep::killCriterion);
    case RolloutNeed::DataNote:
        return anyStep(plan, ladder, [](const RolloutStep &step) { return !step.dataNote.trimmed().isEmpty(); });
    case RolloutNeed::BackOutPlan:
        return std::ranges::any_of(plan.table<BackOutPlan>(), [&](const BackOutPlan &each) { return each.release == ladder.release; });
    }
    return true;
}

bool isPassedSwitch(const RolloutStep &step)
{
    const bool switches = step.action == RolloutAction::Switch || step.action == RolloutAction::SwitchBack;
    return switches && step.outcome == StepOutcome::Passed && step.environment.isValid();
}

QDateTime momentOf(const Plan &plan, const Timetable &timetable, const RolloutStep &step)
{
    const Milestone *milestone = plan.find(step.milestone);
    const MilestoneDate *date = milestone ? timetable.find(milestone->id) : nullptr;
    if (!date || !date->start.isValid())
        return {};
    return milestone->deadlineTime.isValid() && date->moment.isValid() ? date->moment : date->start.startOfDay(planZone(plan));
}

/// Whether the customers were led to its side: also by a switch that was taken back, where they were led away again since.
bool hasSwitched(const Plan &plan, const Timetable &timetable, const RolloutStep &step)
{
    if (isPassedSwitch(step))
        return true;
    if (step.action != RolloutAction::Switch || step.outcome != StepOutcome::Killed)
        return false;
    return std::ranges::any_of(plan.table<RolloutStep>(), [&](const RolloutStep &back) {
        return back.action == RolloutAction::SwitchBack && isPassedSwitch(back) && back.environment != step.environment
            && areOfOneLadder(plan, back, step) && momentOf(plan, timetable, step) <= momentOf(plan, timetable, back);
    });
}

bool isAway(const Plan &plan, PersonId person, QDate day)
{
    return std::ranges::any_of(plan.table<Absence>(), [&](const Absence &absence) {
        return absence.person == person && absence.portion == DayPortion::WholeDay && absence.start <= day && day <= absence.end;
    });
}

} // namespace

bool areOfOneLadder(const Plan &plan, const RolloutStep &a, const RolloutStep &b)
{
    return ladderKeyOf(plan, a) == ladderKeyOf(plan, b);
}

QStringList togglesNamedBy(const WorkItem &item)
{
    QStringList names;
    for (const QString &part : item.featureToggle.split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names << name;
    }
    return names;
}

std::vector<RolloutNeed> needsOf(RolloutTechnique technique)
{
    using enum RolloutNeed;
    switch (technique) {
    case RolloutTechnique::Direct:
        return {BackOutPlan};
    case RolloutTechnique::Toggle:
        return {Owner, Toggle, RemovalDate};
    case RolloutTechnique::DarkLaunch:
        return {Owner, Toggle, Metric};
    case RolloutTechnique::Canary:
    case RolloutTechnique::Phased:
        return {Owner, Metric, KillCriterion, BackOutPlan};
    case RolloutTechnique::BlueGreen:
        return {Owner, Environment, DataNote, BackOutPlan};
    }
    return {};
}

QString needText(RolloutNeed need)
{
    switch (need) {
    case RolloutNeed::Owner:
        return rolloutText("Say who owns its steps.");
    case RolloutNeed::Toggle:
        return rolloutText("Name the feature toggle that it is behind.");
    case RolloutNeed::RemovalDate:
        return rolloutText("Say by which milestone the toggle's code is gone.");
    case RolloutNeed::Environment:
        return rolloutText("Name the environments between which it switches.");
    case RolloutNeed::Metric:
        return rolloutText("Say what is watched at each step.");
    case RolloutNeed::KillCriterion:
        return rolloutText("Say at what each step is taken back.");
    case RolloutNeed::DataNote:
        return rolloutText("Say what happens to the data, there and back.");
    case RolloutNeed::BackOutPlan:
        return rolloutText("Write a back-out plan for the release.");
    }
    return {};
}

std::vector<RolloutLadder> rolloutLadders(const Plan &plan, const Timetable &timetable)
{
    std::map<LadderKey, RolloutLadder> byKey;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        const LadderKey key = ladderKeyOf(plan, step);
        byKey.try_emplace(key, RolloutLadder{std::get<ReleaseId>(key), step.workItem, step.technique, {}}).first->second.steps.push_back(step.id);
    }
    const auto dateOf = [&](const RolloutStep &step) { return timetable.startOf(step.milestone); };
    const auto place = [&](RolloutStepId id) {
        const RolloutStep &step = *plan.find(id);
        return std::tuple(!dateOf(step).isValid(), dateOf(step), step.share, id);
    };
    std::vector<RolloutLadder> ladders;
    for (auto &[key, ladder] : byKey) {
        std::ranges::sort(ladder.steps, {}, place);
        ladders.push_back(std::move(ladder));
    }
    std::ranges::stable_sort(ladders, {}, [&](const RolloutLadder &ladder) { return std::tuple(ladder.workItem.isValid(), place(ladder.steps.front())); });
    return ladders;
}

QString ladderName(const Plan &plan, const RolloutLadder &ladder)
{
    if (const WorkItem *item = plan.find(ladder.workItem))
        return item->title;
    const Release *release = plan.find(ladder.release);
    return release ? displayName(plan, *release) : QString();
}

std::vector<RolloutNeed> missingNeeds(const Plan &plan, const RolloutLadder &ladder)
{
    std::vector<RolloutNeed> missing = needsOf(ladder.technique);
    std::erase_if(missing, [&](RolloutNeed need) { return isMet(plan, ladder, need); });
    return missing;
}

bool isWatched(const RolloutStep &step)
{
    if (step.action == RolloutAction::SwitchBack)
        return false;
    return step.holdHours > 0 || (step.action != RolloutAction::Finish && step.share < fullShare);
}

std::vector<PersonId> onCallOn(const Plan &plan, QDate day, TeamId team)
{
    const auto &duties = plan.table<OnCall>();
    const bool asTeam = team.isValid() && std::ranges::any_of(duties, [&](const OnCall &duty) { return duty.team == team; });
    std::vector<PersonId> people;
    for (const OnCall &duty : duties) {
        if (day < duty.start || day > duty.end || (asTeam && duty.team.isValid() && duty.team != team))
            continue;
        if (std::ranges::find(people, duty.person) == people.end() && !isAway(plan, duty.person, day))
            people.push_back(duty.person);
    }
    return people;
}

bool hasOnCall(const Plan &plan, const RolloutStep &step, QDate day)
{
    const WorkItem *item = plan.find(step.workItem);
    return !onCallOn(plan, day, item ? item->team : TeamId()).empty();
}

QDate dayOffInHold(const Plan &plan, const Timetable &timetable, const RolloutStep &step)
{
    const Milestone *milestone = plan.find(step.milestone);
    const MilestoneDate *date = milestone ? timetable.find(milestone->id) : nullptr;
    if (!date || !date->start.isValid() || step.holdHours <= 0)
        return {};
    QDate last = date->start.addDays(int(step.holdHours) / hoursPerDay);
    if (date->moment.isValid())
        last = date->moment.addSecs(qint64(step.holdHours * secondsPerHour)).toTimeZone(planZone(plan)).date();
    const WorkingDays &days = timetable.calendars().forMilestone(plan, *milestone);
    for (QDate day = date->start; day <= last && day <= date->start.addDays(366); day = day.addDays(1)) {
        if (!days.isWorking(day))
            return day;
    }
    return {};
}

std::optional<LiveSide> liveSide(const Plan &plan, const Timetable &timetable, ProductId product)
{
    std::optional<LiveSide> live;
    QDateTime newest;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        const Release *release = isPassedSwitch(step) ? plan.find(releaseOf(plan, step)) : nullptr;
        if (!release || release->product != product)
            continue;
        const QDateTime at = momentOf(plan, timetable, step);
        // Steps are in the order of their ids: of two at one moment the younger holds.
        if (!at.isValid() || (live && at < newest))
            continue;
        live = LiveSide{step.environment, step.id, timetable.startOf(step.milestone)};
        newest = at;
    }
    return live;
}

SideHistory sideHistory(const Plan &plan, const Timetable &timetable)
{
    const EnvironmentPlaces places(plan);
    std::vector<SideSwitch> switches;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        const Release *release = plan.find(releaseOf(plan, step));
        const Environment *to = plan.find(step.environment);
        const QDateTime at = momentOf(plan, timetable, step);
        if (!release || !to || !at.isValid() || !hasSwitched(plan, timetable, step))
            continue;
        SideSwitch found{release->product, to->id, {}, at};
        for (const Environment *each : environmentsOf(plan, release->product)) {
            if (places.areBeside(*each, *to))
                found.sides.push_back(each->id);
        }
        if (found.sides.size() > 1 && std::ranges::find(found.sides, to->id) != found.sides.end())
            switches.push_back(std::move(found));
    }
    return SideHistory(std::move(switches));
}

} // namespace Plimsoll
