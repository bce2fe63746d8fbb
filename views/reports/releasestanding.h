// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/readiness/readiness.h"
#include "views/reports/reportcontent.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace Plimsoll {

class ReportSource;

/// How likely a release makes its go-live, responses to risks left aside.
struct GoLiveOdds {
    QString title; ///< Of the go-live; where that is not in the forecast, of what the odds of the release are told of.
    QDate day;     ///< As planned.
    double odds = 0.0;
};

/// Of the planned releases that have work left, the least likely first; none where they are not known.
[[nodiscard]] std::vector<GoLiveOdds> goLiveOdds(const ReportSource &source);
/// The same in a sentence for each, by go-live, the first few.
[[nodiscard]] QStringList oddsSentences(const ReportSource &source);

/// A gate on which nobody has decided yet.
struct OpenGate {
    const Gate *gate = nullptr;
    const Milestone *milestone = nullptr;
    GateStanding standing;
};

/// At planned milestones of planned releases, by release, then day.
[[nodiscard]] std::vector<OpenGate> openGates(const ReportSource &source);
[[nodiscard]] ReportTone gateTone(GateState state);

} // namespace Plimsoll
