// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class ActionKind { Mitigation, Contingency };

template<>
struct EnumNames<ActionKind> {
    static constexpr std::array names{"mitigation", "contingency"};
};

/// Something to do about a risk: now, to mitigate it, or when it has struck, as part of its contingency plan.
struct RiskAction {
    RiskActionId id;
    RiskId risk;
    ActionKind kind = ActionKind::Mitigation;
    QString title;
    RoleId owner;
    QDate due;
    int daysAfterStrike = 0; ///< Working days; gives a contingency its due date when the risk strikes.
    QDate done; ///< When it was done; invalid until then.
    QString note;

    friend bool operator==(const RiskAction &, const RiskAction &) = default;
};

template<>
struct Record<RiskAction> {
    static constexpr auto table = "risk_action";
    static constexpr void fields(auto &&field)
    {
        field("risk", &RiskAction::risk);
        field("kind", &RiskAction::kind);
        field("title", &RiskAction::title);
        field("owner", &RiskAction::owner);
        field("due", &RiskAction::due);
        field("days_after_strike", &RiskAction::daysAfterStrike);
        field("done", &RiskAction::done);
        field("note", &RiskAction::note);
    }
    static constexpr auto belongsTo = std::tuple{&RiskAction::risk};
};

} // namespace Plimsoll
