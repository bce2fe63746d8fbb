// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct InfrastructureChange {
    InfrastructureChangeId id;
    ReleaseId release;
    QString title;
    EnvironmentId environment;
    MilestoneId milestone; ///< When it is to be made.
    bool byHand = false;
    QString evidence; ///< Where it is proved: an address, a ticket.
    QDate done; ///< When it was made; invalid until then.
    QString note;

    friend bool operator==(const InfrastructureChange &, const InfrastructureChange &) = default;
};

template<>
struct Record<InfrastructureChange> {
    static constexpr auto table = "infrastructure_change";
    static constexpr void fields(auto &&field)
    {
        field("release", &InfrastructureChange::release);
        field("title", &InfrastructureChange::title);
        field("environment", &InfrastructureChange::environment);
        field("milestone", &InfrastructureChange::milestone);
        field("by_hand", &InfrastructureChange::byHand);
        field("evidence", &InfrastructureChange::evidence);
        field("done", &InfrastructureChange::done);
        field("note", &InfrastructureChange::note);
    }
    static constexpr auto belongsTo = std::tuple{&InfrastructureChange::release};
};

} // namespace Plimsoll
