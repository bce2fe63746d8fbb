// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class RiskState { Open, Struck, Closed };
enum class RiskResponse { Undecided, Avoid, Mitigate, Transfer, Accept };

template<>
struct EnumNames<RiskState> {
    static constexpr std::array names{"open", "struck", "closed"};
};
template<>
struct EnumNames<RiskResponse> {
    static constexpr std::array names{"undecided", "avoid", "mitigate", "transfer", "accept"};
};

/// Something that may happen to releases, what it would do, and what is done about it. Positions are levels of the plan's RiskScale.
struct Risk {
    RiskId id;
    QString title;
    QString cause;
    QString event;
    QString effect;
    QString category;
    IdList<Release> releases; ///< Empty: all.
    IdList<Milestone> milestones; ///< That it delays.
    IdList<WorkItem> workItems; ///< That it delays.
    IdList<Component> components; ///< That it is about.
    int probability = 3; ///< Inherent: before the response. A level, from 1 on.
    int impact = 3;
    int residualProbability = 3; ///< Residual: after the response.
    int residualImpact = 3;
    int qualityImpact = 0; ///< Levels too; 0: none. Read only where the scale rates them.
    int residualQualityImpact = 0;
    int costImpact = 0;
    int residualCostImpact = 0;
    int reputationImpact = 0;
    int residualReputationImpact = 0;
    QDate proximity; ///< When it may strike first; invalid: any time.
    RoleId owner;
    RiskResponse response = RiskResponse::Undecided;
    QString trigger; ///< By what one sees that it strikes.
    QString contingency; ///< What is done when it strikes.
    double delayLow = 0.0; ///< Working days, where it strikes.
    double delayLikely = 0.0;
    double delayHigh = 0.0;
    bool isPublic = false; ///< Whether customers may read of it.
    RiskState state = RiskState::Open;
    QDate struckOn; ///< Only in state Struck.
    QDate reviewBy;
    QString note;

    friend bool operator==(const Risk &, const Risk &) = default;
};

template<>
struct Record<Risk> {
    static constexpr auto table = "risk";
    static constexpr void fields(auto &&field)
    {
        field("title", &Risk::title);
        field("cause", &Risk::cause);
        field("event", &Risk::event);
        field("effect", &Risk::effect);
        field("category", &Risk::category);
        field("releases", &Risk::releases);
        field("milestones", &Risk::milestones);
        field("work_items", &Risk::workItems);
        field("probability", &Risk::probability);
        field("impact", &Risk::impact);
        field("residual_probability", &Risk::residualProbability);
        field("residual_impact", &Risk::residualImpact);
        field("proximity", &Risk::proximity);
        field("owner", &Risk::owner);
        field("response", &Risk::response);
        field("trigger_text", &Risk::trigger);
        field("contingency", &Risk::contingency);
        field("delay_low", &Risk::delayLow);
        field("delay_likely", &Risk::delayLikely);
        field("delay_high", &Risk::delayHigh);
        field("is_public", &Risk::isPublic);
        field("state", &Risk::state);
        field("struck_on", &Risk::struckOn);
        field("review_by", &Risk::reviewBy);
        field("note", &Risk::note);
        field("quality_impact", &Risk::qualityImpact);
        field("residual_quality_impact", &Risk::residualQualityImpact);
        field("cost_impact", &Risk::costImpact);
        field("residual_cost_impact", &Risk::residualCostImpact);
        field("reputation_impact", &Risk::reputationImpact);
        field("residual_reputation_impact", &Risk::residualReputationImpact);
        field("components", &Risk::components);
    }
};

} // namespace Plimsoll
