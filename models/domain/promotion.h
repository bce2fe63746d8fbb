// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class PromotionState { Planned, Deployed, Failed, RolledBack };

template<>
struct EnumNames<PromotionState> {
    static constexpr std::array names{"planned", "deployed", "failed", "rolled_back"};
};

/// A build goes into an environment.
struct Promotion {
    PromotionId id;
    BuildId build;
    EnvironmentId environment;
    ReleaseId release;
    PromotionState state = PromotionState::Planned;
    QDateTime at; ///< When it was there, or is to be.
    PersonId approvedBy;
    bool byHand = false; ///< Done without the pipeline.
    QString note;

    friend bool operator==(const Promotion &, const Promotion &) = default;
};

template<>
struct Record<Promotion> {
    static constexpr auto table = "promotion";
    static constexpr void fields(auto &&field)
    {
        field("build", &Promotion::build);
        field("environment", &Promotion::environment);
        field("release", &Promotion::release);
        field("state", &Promotion::state);
        field("promoted", &Promotion::at);
        field("approved_by", &Promotion::approvedBy);
        field("by_hand", &Promotion::byHand);
        field("note", &Promotion::note);
    }
    static constexpr auto belongsTo = std::tuple{&Promotion::build, &Promotion::environment};
};

} // namespace Plimsoll
