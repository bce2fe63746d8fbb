// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// The dates of the plan, or of one release, as they were on a day; see BaselineDate.
struct Baseline {
    BaselineId id;
    QString name;
    ReleaseId release; ///< Empty: all.
    QDateTime taken; ///< UTC.
    QString note;

    friend bool operator==(const Baseline &, const Baseline &) = default;
};

template<>
struct Record<Baseline> {
    static constexpr auto table = "baseline";
    static constexpr void fields(auto &&field)
    {
        field("name", &Baseline::name);
        field("release", &Baseline::release);
        field("taken", &Baseline::taken);
        field("note", &Baseline::note);
    }
    static constexpr auto belongsTo = std::tuple{&Baseline::release};
};

} // namespace Plimsoll
