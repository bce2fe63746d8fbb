// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Who is told. A customer audience sees public titles only, never notes, owners or reasons.
struct Audience {
    AudienceId id;
    QString name;
    bool customer = false;
    QString timeZone; ///< IANA name; empty takes the plan's.

    friend bool operator==(const Audience &, const Audience &) = default;
};

template<>
struct Record<Audience> {
    static constexpr auto table = "audience";
    static constexpr auto fields = std::tuple{
        Field{"name", &Audience::name},
        Field{"customer", &Audience::customer},
        Field{"time_zone", &Audience::timeZone},
    };
};

} // namespace Plimsoll
