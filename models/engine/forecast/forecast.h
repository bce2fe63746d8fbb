// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/riskspot.h"
#include "engine/forecast/pastphase.h"
#include "engine/timetable.h"

#include <QDate>

#include <array>
#include <functional>
#include <stop_token>
#include <vector>

namespace Plimsoll {

/// By what an effort is spread: its three points as PERT or as a triangle; what became of past estimates (hours spent by likely hours of
/// finished work); or what became of past phases (actual by planned length). Where the past has too few of them, it is PERT.
enum class ForecastShape { Pert, Triangular, History, Phases };

struct ForecastOptions {
    std::vector<ReleaseId> releases; ///< Empty: all that are planned.
    int runs = 10'000;
    quint64 seed = 1;
    int threads = 1;
    ForecastShape shape = ForecastShape::Pert;

    friend bool operator==(const ForecastOptions &, const ForecastOptions &) = default;
};

/// When something comes, and how likely it is in time.
struct DateOdds {
    QDate p50; ///< In half of the runs it comes by this day. Invalid where nothing is to come.
    QDate p80;
    QDate p95;
    double odds = 0.0;      ///< 0 to 1: that it comes by the planned day.
    double halfWidth = 0.0; ///< Of the 95 % interval of these odds: more runs make it smaller. 0 where nothing can move the date.

    friend bool operator==(const DateOdds &, const DateOdds &) = default;
};

/// For each RiskStage: before the responses to risks, and after them.
template<typename T>
using ByStage = std::array<T, 2>;

struct MilestoneForecast {
    MilestoneId milestone;
    QDate planned;
    ByStage<DateOdds> stages;

    friend bool operator==(const MilestoneForecast &, const MilestoneForecast &) = default;
};

/// In how many runs the work ended on that day.
struct EndCount {
    QDate day;
    int runs = 0;

    friend bool operator==(const EndCount &, const EndCount &) = default;
};

struct ItemSway {
    WorkItemId item;
    double days = 0.0;     ///< By so much later does the work end, on average, in the third of the runs in which the item takes longest than in the third in which it takes shortest.
    double critical = 0.0; ///< The share of runs in which it is on the longest chain to the end of the work.

    friend bool operator==(const ItemSway &, const ItemSway &) = default;
};

struct RiskSway {
    RiskId risk;
    double probability = 0.0; ///< 1 where it has struck.
    double days = 0.0;        ///< By so much later is all done, on average, in runs in which it strikes than in the others.

    friend bool operator==(const RiskSway &, const RiskSway &) = default;
};

/// The odds of one release. Days of work, as people have them.
struct ReleaseForecast {
    ReleaseId release;
    int workItems = 0;     ///< Unfinished ones that were placed.
    int estimates = 0;     ///< Demands of these items.
    int singles = 0;       ///< Of these, the ones that are a single number: low, likely and high are the same.
    MilestoneId deadline;  ///< Before which its work must end, of several freezes the last; invalid where none has a date.
    QDate deadlineDay;     ///< Work on this day is too late.
    ByStage<DateOdds> work; ///< Its last work; odds that none is late until the deadline. Without risks that name neither milestone nor work.
    ByStage<std::vector<EndCount>> ends; ///< Of the same, ascending.
    std::vector<MilestoneForecast> milestones; ///< Planned ones with a date, by date.
    std::vector<ItemSway> items;            ///< Those that sway most first.
    ByStage<std::vector<RiskSway>> risks;   ///< Likewise.
    std::vector<WorkItemId> leftOut;        ///< Work that nobody can do, so that it has no place in the forecast.

    /// Null where it has none of that milestone.
    [[nodiscard]] const MilestoneForecast *find(MilestoneId milestone) const;
    /// What the odds of the release are told of: the deadline of its work, else its last milestone. Null where there is none.
    [[nodiscard]] const MilestoneForecast *headline() const;

    friend bool operator==(const ReleaseForecast &, const ReleaseForecast &) = default;
};

struct Forecast {
    ForecastOptions options;
    QDate today;
    std::vector<ReleaseForecast> releases;
    std::vector<PastPhase> phases; ///< Of all releases, whatever the efforts are spread by.
    size_t past = 0; ///< How many past estimates or phases there are, where efforts are to be spread by them.

    /// Whether they were spread by them, as there are enough.
    [[nodiscard]] bool isLearned() const;
    /// Null where it was not asked for.
    [[nodiscard]] const ReleaseForecast *find(ReleaseId release) const;
    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// Odds by Monte Carlo. In every run the work of all releases is done in the order of the accepted schedule (or of a quick one), each piece
/// waiting for its person and worked on in that person's hours only. Risks on items make them longer; risks on milestones still ahead delay
/// these, and what hangs on them by rule; a risk that names neither delays the end of all work of its releases, or where none is left the
/// day by which it had to end. By so many working days as work overruns a deadline, this milestone and all later ones of the release move,
/// intervals kept. The same seed gives the same figures on any number of threads. An Error where dependencies run in a circle, or when it
/// is cancelled.
[[nodiscard]] Result<Forecast> forecastPlan(const Plan &plan, const Timetable &timetable, QDate today, const ForecastOptions &options,
                                            std::stop_token stop = {}, const std::function<void(double)> &progress = {});

} // namespace Plimsoll
