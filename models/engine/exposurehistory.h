// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// The exposure of a plan or release from one day on, in working days.
struct ExposurePoint {
    QDate date;
    double inherent = 0.0;
    double residual = 0.0;

    friend bool operator==(const ExposurePoint &, const ExposurePoint &) = default;
};

/// How exposure came to what it is on that day: a point for each day on which it changed, and one for the day itself, in order. Reckoned
/// from the history of positions, and from the day on which it was made for a risk that never moved; with today's scale and delays. An
/// invalid release takes all risks; no risks give no points.
[[nodiscard]] std::vector<ExposurePoint> exposureHistory(const Plan &plan, ReleaseId release, QDate today);

} // namespace Plimsoll
