// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class SwitchPosition { Off, Some, On };

template<>
struct EnumNames<SwitchPosition> {
    static constexpr std::array names{"off", "some", "on"};
};

/// How a feature toggle stands in one environment.
struct ToggleState {
    ToggleStateId id;
    FeatureToggleId toggle;
    EnvironmentId environment;
    SwitchPosition position = SwitchPosition::Off;
    double share = 0.0; ///< Per cent of users for whom it is on; read only where it is on for some.
    QDate since;
    QString note;

    friend bool operator==(const ToggleState &, const ToggleState &) = default;
};

template<>
struct Record<ToggleState> {
    static constexpr auto table = "toggle_state";
    static constexpr void fields(auto &&field)
    {
        field("toggle", &ToggleState::toggle);
        field("environment", &ToggleState::environment);
        field("switch_position", &ToggleState::position);
        field("share", &ToggleState::share);
        field("since", &ToggleState::since);
        field("note", &ToggleState::note);
    }
    static constexpr auto belongsTo = std::tuple{&ToggleState::toggle, &ToggleState::environment};
};

} // namespace Plimsoll
