// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"
#include "domain/rollouttechnique.h"

namespace Plimsoll {

enum class RolloutAction { Start, Widen, Switch, SwitchBack, Finish };
enum class StepOutcome { Pending, Passed, Killed };

template<>
struct EnumNames<RolloutAction> {
    static constexpr std::array names{"start", "widen", "switch", "switch_back", "finish"};
};
template<>
struct EnumNames<StepOutcome> {
    static constexpr std::array names{"pending", "passed", "killed"};
};

/// What happens at a milestone of a roll-out; its day is the milestone's.
struct RolloutStep {
    RolloutStepId id;
    MilestoneId milestone;
    RolloutTechnique technique = RolloutTechnique::Direct;
    RolloutAction action = RolloutAction::Start;
    WorkItemId workItem; ///< The feature; empty: the whole release.
    FeatureToggleId toggle;
    EnvironmentId environment;
    QString cohort; ///< Who gets it: "staff", "Canada".
    double share = 0.0; ///< Per cent of users or machines that have it then.
    double holdHours = 0.0; ///< Watched before the next step.
    QString metric; ///< What is watched.
    QString killCriterion; ///< At what it is taken back.
    QString dataNote; ///< What happens to data, there and back.
    StepOutcome outcome = StepOutcome::Pending;
    QString note;

    friend bool operator==(const RolloutStep &, const RolloutStep &) = default;
};

template<>
struct Record<RolloutStep> {
    static constexpr auto table = "rollout_step";
    static constexpr void fields(auto &&field)
    {
        field("milestone", &RolloutStep::milestone);
        field("technique", &RolloutStep::technique);
        field("action", &RolloutStep::action);
        field("work_item", &RolloutStep::workItem);
        field("toggle", &RolloutStep::toggle);
        field("environment", &RolloutStep::environment);
        field("cohort", &RolloutStep::cohort);
        field("share", &RolloutStep::share);
        field("hold_hours", &RolloutStep::holdHours);
        field("metric", &RolloutStep::metric);
        field("kill_criterion", &RolloutStep::killCriterion);
        field("data_note", &RolloutStep::dataNote);
        field("outcome", &RolloutStep::outcome);
        field("note", &RolloutStep::note);
    }
    static constexpr auto belongsTo = std::tuple{&RolloutStep::milestone};
};

} // namespace Plimsoll
