// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/delivery/sidehistory.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace Plimsoll {

/// What the figures are read from. Days are those of the zone, both ends are in.
struct DoraQuestion {
    ProductId product; ///< Invalid: all products together.
    QDate from;
    QDate to;          ///< What lies after `now` is not counted.
    QTimeZone zone;
    QDateTime now;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    SideHistory sides; ///< Without it every side counts as live.
};

enum class DoraMeasure { DeploymentFrequency, LeadTime, ChangeFailureRate, TimeToRestore };

/// One figure. Without a value there is not enough data for it.
struct DoraFigure {
    DoraMeasure measure = DoraMeasure::DeploymentFrequency;
    std::optional<double> value; ///< Deployments a week, hours, a share of 0…1, hours.
    int of = 0;                  ///< From how many deployments or incidents it was computed.
    int fromCommit = 0;          ///< Of the deployments of the lead time, how many count from a known commit.

    friend bool operator==(const DoraFigure &, const DoraFigure &) = default;
};

struct DeploymentWeek {
    QDate first; ///< Its first day, on which the weeks of the plan begin.
    int deployed = 0;
    int failed = 0; ///< Of those, how many an incident names or were rolled back.

    friend bool operator==(const DeploymentWeek &, const DeploymentWeek &) = default;
};

/// The four figures of DORA over a span. A value.
struct DoraFigures {
    std::vector<EnvironmentId> counted; ///< Into which environments deployments count.
    DoraFigure frequency;
    DoraFigure leadTime;
    DoraFigure failureRate;
    DoraFigure restore;
    std::vector<DeploymentWeek> weeks; ///< All of the span, empty ones too.

    friend bool operator==(const DoraFigures &, const DoraFigures &) = default;
};

/// Reads promotions into the last environments of the product, or of each, builds and incidents. What came to the idle one of several sides
/// counts from the switch to it on, and never where another build took its place before:
/// - deployment frequency: promotions that were deployed there, a week; those that were rolled back later were deployed too;
/// - lead time: the median of the hours from when the newest commit of a build was made, or the build itself where that is not known, to its
///   first deployment there;
/// - change failure rate: of those deployments, the share that an incident names or that was rolled back;
/// - time to restore: the median of the hours from begin to end of the incidents that began in the span and are over.
[[nodiscard]] DoraFigures readDora(const Plan &plan, const DoraQuestion &question);

/// "Deployment frequency"
[[nodiscard]] QString doraTitle(DoraMeasure measure);
/// A sentence: how it is computed.
[[nodiscard]] QString doraDefinition(DoraMeasure measure);
/// "2.5 a week", "3.1 days", "12 %"; empty without a value.
[[nodiscard]] QString doraValue(const DoraFigure &figure);
/// A sentence: from what it was computed, or what is missing.
[[nodiscard]] QString doraBasis(const DoraFigure &figure);

} // namespace Plimsoll
