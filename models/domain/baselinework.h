// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What a baseline holds of one scheduled work item.
struct BaselineWork {
    BaselineWorkId id;
    BaselineId baseline;
    WorkItemId workItem;
    QDate start;
    QDate end; ///< Inclusive.
    double hours = 0.0; ///< Likely, of all its demands.

    friend bool operator==(const BaselineWork &, const BaselineWork &) = default;
};

template<>
struct Record<BaselineWork> {
    static constexpr auto table = "baseline_work";
    static constexpr void fields(auto &&field)
    {
        field("baseline", &BaselineWork::baseline);
        field("work_item", &BaselineWork::workItem);
        field("start_date", &BaselineWork::start);
        field("end_date", &BaselineWork::end);
        field("hours", &BaselineWork::hours);
    }
    static constexpr auto belongsTo = std::tuple{&BaselineWork::baseline, &BaselineWork::workItem};
};

} // namespace Plimsoll
