// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A date that was moved, why, and who approved it; change notices say so.
struct Slip {
    SlipId id;
    ReleaseId release;
    MilestoneId milestone; ///< That was moved; others may have followed.
    QDate from; ///< Its start before.
    QDate to; ///< Its start after.
    QDate slippedOn;
    QString reason;
    QString approver;

    friend bool operator==(const Slip &, const Slip &) = default;
};

template<>
struct Record<Slip> {
    static constexpr auto table = "slip";
    static constexpr void fields(auto &&field)
    {
        field("release", &Slip::release);
        field("milestone", &Slip::milestone);
        field("from_date", &Slip::from);
        field("to_date", &Slip::to);
        field("slipped_on", &Slip::slippedOn);
        field("reason", &Slip::reason);
        field("approver", &Slip::approver);
    }
    static constexpr auto belongsTo = std::tuple{&Slip::release};
};

} // namespace Plimsoll
