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
    static constexpr void fields(auto &&field)
    {
        field("product", &Release::product);
        field("name", &Release::name);
        field("state", &Release::state);
        field("anchor", &Release::anchor);
        field("note", &Release::note);
        field("train", &Release::train);
        field("departure", &Release::departure);
        field("hotfix_of", &Release::hotfixOf);
    }
};

} // namespace Plimsoll
