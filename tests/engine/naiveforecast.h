// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/philox.h"
#include "engine/forecast/simulation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace Plimsoll::Forecasting {

/// Runs in the plainest way: people walk through their days in small bites of time, no clocks turned round, no lanes. Shares only the
/// random numbers and the distributions with what it checks.
class NaiveRun
{
public:
    NaiveRun(const Model &model, size_t stage, std::uint64_t seed) : m_model(model), m_stage(stage), m_seed(seed), m_estimator(model.ratios) {}

    /// The end of each activity in that run.
    std::vector<double> ends(int run)
    {
        m_run = run;
        m_free.assign(m_model.people.size(), 0.0);
        const size_t count = m_model.activities.size();
        m_starts.assign(count, -1.0);
        m_ends.assign(count, -1.0);
        // Again and again the first in order whose predecessors are all placed.
        for (size_t placed = 0; placed < count; ++placed) {
            const auto next = std::ranges::find_if(m_model.order, [this](int i) { return m_ends[size_t(i)] < 0.0 && isOpen(i); });
            place(*next);
        }
        return m_ends;
    }

private:
    [[nodiscard]] bool isOpen(int activity) const
    {
        return std::ranges::all_of(m_model.links, [&](const Link &link) { return link.to != activity || m_ends[size_t(link.from)] >= 0.0; });
    }
    [[nodiscard]] double hoursOn(int person, double day) const
    {
        const auto &days = m_model.people[size_t(person)];
        if (day < double(days.size()))
            return days[size_t(day)];
        double all = 0.0;
        for (const double hours : days)
            all += hours;
        return all / double(days.size());
    }
    [[nodiscard]] double usual(int person) const
    {
        double all = 0.0;
        int worked = 0;
        for (const double hours : m_model.people[size_t(person)]) {
            all += hours;
            worked += hours > 0.0 ? 1 : 0;
        }
        return all / worked;
    }
    /// When work that goes on from there has taken so many hours.
    [[nodiscard]] double after(int person, double time, double hours) const
    {
        while (hours > 1e-9) {
            const double day = std::floor(time);
            const double left = (day + 1 - time) * hoursOn(person, day);
            if (left >= hours)
                return time + hours / hoursOn(person, day);
            hours -= left;
            time = day + 1;
        }
        return time;
    }
    /// The latest time from which on so many hours pass until then; 0 where there are not so many.
    [[nodiscard]] double before(int person, double time, double hours) const
    {
        while (hours > 1e-9 && time > 0.0) {
            const double day = std::ceil(time) - 1;
            const double passed = (time - day) * hoursOn(person, day);
            if (passed >= hours)
                return time - hours / hoursOn(person, day);
            hours -= passed;
            time = day;
        }
        return std::max(0.0, time);
    }
    /// The first moment from there on at which the person works; a hair before the end of a day is its end.
    [[nodiscard]] double atWork(int person, double time) const
    {
        if (std::ceil(time) - time < 1e-6)
            time = std::ceil(time);
        while (hoursOn(person, std::floor(time)) <= 0.0)
            time = std::floor(time) + 1;
        return time;
    }
    [[nodiscard]] double delay(int activity)
    {
        double days = 0.0;
        for (size_t i = 0; i < m_model.hazards.size(); ++i) {
            const Hazard &hazard = m_model.hazards[i];
            const auto lane = size_t(m_run % 4);
            const double luck = unit(drawsOf(m_seed, Draw::Strike, int(i), m_run / 4)[lane]);
            if (luck < hazard.probability[m_stage]) {
                const double drawn = m_estimator.sampler(hazard.delay[m_stage]).at(unit(drawsOf(m_seed, Draw::Delay, int(i), m_run / 4)[lane]));
                days += drawn * double(std::ranges::count(hazard.activities, activity));
            }
        }
        return days;
    }

    void place(int index)
    {
        const Activity &activity = m_model.activities[size_t(index)];
        double ready = activity.notBefore;
        double held = -1e9;
        for (const Link &link : m_model.links) {
            if (link.to != index)
                continue;
            const bool fromStart = link.kind == LinkKind::StartToStart || link.kind == LinkKind::StartToFinish;
            const bool toEnd = link.kind == LinkKind::FinishToFinish || link.kind == LinkKind::StartToFinish;
            const double edge = (fromStart ? m_starts : m_ends)[size_t(link.from)] + link.lag;
            (toEnd ? held : ready) = std::max(toEnd ? held : ready, edge);
        }
        if (activity.people.empty()) {
            m_starts[size_t(index)] = ready;
            m_ends[size_t(index)] = std::max(ready + delay(index), held);
            return;
        }
        const double hours = m_estimator.sampler(activity.effort).at(unit(drawsOf(m_seed, Draw::Effort, activity.item, m_run / 4)[size_t(m_run % 4)]));
        int best = -1;
        for (const int person : activity.people) {
            const double end = std::max(held, after(person, std::max(ready, m_free[size_t(person)]), hours + delay(index) * usual(person)));
            if (best < 0 || end < m_ends[size_t(index)] - 1e-6) {
                best = person;
                m_ends[size_t(index)] = end;
            }
        }
        const double needed = hours + delay(index) * usual(best);
        double begin = std::max(ready, m_free[size_t(best)]);
        if (held > begin)
            begin = std::max(begin, before(best, held, needed));
        m_starts[size_t(index)] = std::max(ready, atWork(best, begin));
        m_free[size_t(best)] = after(best, begin, needed);
        m_ends[size_t(index)] = std::max({m_free[size_t(best)], ready, held});
    }

    const Model &m_model;
    size_t m_stage;
    std::uint64_t m_seed;
    int m_run = 0;
    Estimator m_estimator;
    std::vector<double> m_free; ///< By person.
    std::vector<double> m_starts;
    std::vector<double> m_ends;
};

} // namespace Plimsoll::Forecasting
