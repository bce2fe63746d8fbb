// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/estimate.h"
#include "engine/forecast/hourclock.h"

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

/// Odds by Monte Carlo, on plain arrays: no plan, no dates, time in days of work from 0 on. Whoever forecasts a plan translates it.
namespace Plimsoll::Forecasting {

enum class LinkKind { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

/// The named edge of `to` comes at least `lag` days (perhaps negative) after the named edge of `from`. Links never run in a circle.
struct Link {
    int from = 0;
    int to = 0;
    LinkKind kind = LinkKind::FinishToStart;
    double lag = 0.0;
};

/// What one person does in one go. An item may have several; all of them draw the same random number, so that an item that turns out hard
/// is hard for everybody.
struct Activity {
    int item = 0;
    Estimate effort; ///< Hours.
    std::vector<int> people; ///< Who does it; of several, in each run whoever is through first. Empty: it takes no time.
    double notBefore = 0.0;
};

/// Before the responses to risks, or after them.
inline constexpr size_t stages = 2;

/// Strikes in some runs, and then makes activities longer: by so many usual days of the person who does them.
struct Hazard {
    std::array<double, stages> probability{};
    std::array<Estimate, stages> delay{}; ///< Days.
    std::vector<int> activities;
};

/// Activities whose last end is asked for.
struct Goal {
    std::vector<int> activities;
    bool detailed = false; ///< Whether it is asked what moves it, too.
};

struct Model {
    std::vector<std::vector<double>> people; ///< For each the hours of each day.
    int items = 0;
    std::vector<Activity> activities;
    std::vector<int> order; ///< All activities; each person does theirs in that order, as far as links allow it.
    std::vector<Link> links;
    std::vector<Hazard> hazards;
    std::vector<Goal> goals;
    Estimator::Ratios ratios; ///< That estimates name.
};

struct Effort {
    std::uint64_t seed = 1;
    int runs = 10'000;
    int threads = 1;
};

/// What an item has to do with the end of a goal.
struct ItemInfluence {
    std::int64_t critical = 0; ///< In so many runs it was on the longest chain to that end.
    std::int64_t lowRuns = 0;  ///< In so many it drew from its lowest third, and the end was then
    std::int64_t lowEnds = 0;  ///< that in sum; in ticks of a day.
    std::int64_t highRuns = 0; ///< The same of its highest third.
    std::int64_t highEnds = 0;

    friend bool operator==(const ItemInfluence &, const ItemInfluence &) = default;
};

inline constexpr double ticksOfDay = 4096.0;

struct GoalOutcome {
    std::vector<double> ends; ///< By run; 0 where there is nothing to do.
    std::vector<ItemInfluence> items; ///< By item; empty for goals that are not detailed.

    friend bool operator==(const GoalOutcome &, const GoalOutcome &) = default;
};

struct Outcome {
    std::vector<GoalOutcome> goals;
    bool cancelled = false; ///< Then the figures mean nothing.

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// How many days the hazard costs in each of four runs in a row, from 4 × quarter on: 0 where it does not strike. The same for whoever asks.
[[nodiscard]] std::array<double, 4> struckDays(const Sampler &delay, double probability, std::uint64_t seed, int hazard, int quarter);

/// A model made ready for many runs. People are respected in each of them: work waits until its person has done what comes before it, and
/// goes on only in the person's hours. Runs draw from streams of their own, so that the same seed gives the same bits on any number of
/// threads, and both stages meet the same luck. Immutable; any thread.
class Simulation
{
public:
    explicit Simulation(Model model);

    [[nodiscard]] const Model &model() const { return m_model; }
    /// Progress, from 0 to 1, is told on the calling thread.
    [[nodiscard]] Outcome run(size_t stage, const Effort &effort, std::stop_token stop = {}, const std::function<void(double)> &progress = {}) const;
    [[nodiscard]] const Sampler &delayOf(size_t stage, int hazard) const { return m_delays[stage][size_t(hazard)]; }

private:
    friend class RunBlock;
    struct Arrival {
        int from = 0; ///< A step.
        LinkKind kind = LinkKind::FinishToStart;
        double lag = 0.0;
    };
    /// An activity, in the order of work.
    struct Step {
        int item = 0;
        double notBefore = 0.0;
        bool holdsEnd = false; ///< Some link holds its end.
        bool startMatters = false;
        Sampler effort;
        std::vector<Arrival> arrivals;
        std::vector<int> people;
        std::vector<int> hazards;
    };

    void order();

    Model m_model;
    Estimator m_estimator;
    std::vector<HourClock> m_people;
    std::vector<Step> m_steps;
    std::vector<int> m_stepOf; ///< By activity.
    std::array<std::vector<Sampler>, stages> m_delays;
};

} // namespace Plimsoll::Forecasting
