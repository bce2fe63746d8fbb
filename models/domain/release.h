// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class ReleaseState { Planned, Released, Cancelled };

template<>
struct EnumNames<ReleaseState> {
    static constexpr std::array names{"planned", "released", "cancelled"};
};

/// One shipping of a product. Its anchor, normally go-live, is the milestone from which the others count.
struct Release {
    ReleaseId id;
    ProductId product;
    QString name; ///< The version as milestone titles show it: "1.37".
    ReleaseState state = ReleaseState::Planned;
    MilestoneId anchor; ///< Empty until it has one.
    QString note;
    TrainId train;        ///< That minted it.
    QDate departure;      ///< Which departure of the train it is.
    ReleaseId hotfixOf;   ///< The release that it repairs.

    friend bool operator==(const Release &, const Release &) = default;
};

template<>
struct Record<Release> {
    static constexpr auto table = "release";
    static constexpr auto fields = std::tuple{
        Field{"product", &Release::product},
        Field{"name", &Release::name},
        Field{"state", &Release::state},
        Field{"anchor", &Release::anchor},
        Field{"note", &Release::note},
        Field{"train", &Release::train},
        Field{"departure", &Release::departure},
        Field{"hotfix_of", &Release::hotfixOf},
    };
};

} // namespace Plimsoll
