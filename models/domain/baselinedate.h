// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What a baseline holds of one milestone.
struct BaselineDate {
    BaselineDateId id;
    BaselineId baseline;
    MilestoneId milestone;
    QDate start;
    QDate end; ///< Inclusive.

    friend bool operator==(const BaselineDate &, const BaselineDate &) = default;
};

template<>
struct Record<BaselineDate> {
    static constexpr auto table = "baseline_date";
    static constexpr void fields(auto &&field)
    {
        field("baseline", &BaselineDate::baseline);
        field("milestone", &BaselineDate::milestone);
        field("start_date", &BaselineDate::start);
        field("end_date", &BaselineDate::end);
    }
    static constexpr auto belongsTo = std::tuple{&BaselineDate::baseline, &BaselineDate::milestone};
};

} // namespace Plimsoll
