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
    static constexpr auto fields = std::tuple{
        Field{"title", &Risk::title},
        Field{"cause", &Risk::cause},
        Field{"event", &Risk::event},
        Field{"effect", &Risk::effect},
        Field{"category", &Risk::category},
        Field{"releases", &Risk::releases},
        Field{"milestones", &Risk::milestones},
        Field{"work_items", &Risk::workItems},
        Field{"probability", &Risk::probability},
        Field{"impact", &Risk::impact},
        Field{"residual_probability", &Risk::residualProbability},
        Field{"residual_impact", &Risk::residualImpact},
        Field{"proximity", &Risk::proximity},
        Field{"owner", &Risk::owner},
        Field{"response", &Risk::response},
        Field{"trigger_text", &Risk::trigger},
        Field{"contingency", &Risk::contingency},
        Field{"delay_low", &Risk::delayLow},
        Field{"delay_likely", &Risk::delayLikely},
        Field{"delay_high", &Risk::delayHigh},
        Field{"is_public", &Risk::isPublic},
        Field{"state", &Risk::state},
        Field{"struck_on", &Risk::struckOn},
        Field{"review_by", &Risk::reviewBy},
        Field{"note", &Risk::note},
        Field{"quality_impact", &Risk::qualityImpact},
        Field{"residual_quality_impact", &Risk::residualQualityImpact},
        Field{"cost_impact", &Risk::costImpact},
        Field{"residual_cost_impact", &Risk::residualCostImpact},
        Field{"reputation_impact", &Risk::reputationImpact},
        Field{"residual_reputation_impact", &Risk::residualReputationImpact},
    };
};

} // namespace Plimsoll
