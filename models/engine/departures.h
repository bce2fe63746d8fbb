// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/train.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// One departure of a train.
struct Departure {
    int number = 0; ///< The running number of its release.
    QDate planned;  ///< As the cadence gives it.
    QDate day;      ///< Where it was moved to; invalid where it is left out.

    friend bool operator==(const Departure &, const Departure &) = default;
};

/// The departures that the cadence gives within the span, ends inclusive, exceptions applied. Numbers count those left out, too.
[[nodiscard]] std::vector<Departure> departures(const Plan &plan, const Train &train, QDate first, QDate last);

/// The first day after that one on which the train departs; invalid where there is none before the year 2200.
[[nodiscard]] QDate nextDeparture(const Plan &plan, const Train &train, QDate after);

/// The train that the release goes by: that which minted it, else the only one of its product. Null where there is none.
[[nodiscard]] const Train *trainOf(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
