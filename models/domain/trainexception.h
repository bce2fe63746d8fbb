// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A departure that a train moves or leaves out.
struct TrainException {
    TrainExceptionId id;
    TrainId train;
    QDate departure; ///< As the cadence gives it.
    QDate movedTo; ///< Invalid: left out.
    QString reason;

    friend bool operator==(const TrainException &, const TrainException &) = default;
};

template<>
struct Record<TrainException> {
    static constexpr auto table = "train_exception";
    static constexpr void fields(auto &&field)
    {
        field("train", &TrainException::train);
        field("departure", &TrainException::departure);
        field("moved_to", &TrainException::movedTo);
        field("reason", &TrainException::reason);
    }
    static constexpr auto belongsTo = std::tuple{&TrainException::train};
};

} // namespace Plimsoll
