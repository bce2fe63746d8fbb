// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class ToggleKind { Release, Experiment, Operations, Permission };
enum class ToggleStage { Alpha, Beta, Stable, Deprecated };

template<>
struct EnumNames<ToggleKind> {
    static constexpr std::array names{"release", "experiment", "operations", "permission"};
};
template<>
struct EnumNames<ToggleStage> {
    static constexpr std::array names{"alpha", "beta", "stable", "deprecated"};
};

struct FeatureToggle {
    FeatureToggleId id;
    QString name;
    ProductId product;
    WorkItemId workItem; ///< What it switches.
    ToggleKind kind = ToggleKind::Release;
    ToggleStage stage = ToggleStage::Alpha;
    bool locked = false; ///< Can't be switched any more.
    RoleId owner;
    MilestoneId removeBy; ///< Its code must be gone by then.
    QDate removed; ///< When its code was gone; invalid until then.
    QString note;

    friend bool operator==(const FeatureToggle &, const FeatureToggle &) = default;
};

template<>
struct Record<FeatureToggle> {
    static constexpr auto table = "feature_toggle";
    static constexpr void fields(auto &&field)
    {
        field("name", &FeatureToggle::name);
        field("product", &FeatureToggle::product);
        field("work_item", &FeatureToggle::workItem);
        field("kind", &FeatureToggle::kind);
        field("stage", &FeatureToggle::stage);
        field("locked", &FeatureToggle::locked);
        field("owner", &FeatureToggle::owner);
        field("remove_by", &FeatureToggle::removeBy);
        field("code_removed", &FeatureToggle::removed);
        field("note", &FeatureToggle::note);
    }
};

} // namespace Plimsoll
