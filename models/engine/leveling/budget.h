// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace Plimsoll::Leveling {

/// How much may be spent on a search: a number of generation passes, a time, or what comes first of both; and whether somebody
/// cancelled. Shared by threads that only ask.
class Budget
{
public:
    /// 0 for no limit; one of both is one.
    Budget(long long passes, double seconds, std::stop_token stop)
        : m_passes(passes), m_seconds(seconds), m_stop(std::move(stop)), m_begin(std::chrono::steady_clock::now())
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] double elapsed() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count(); }
    /// 0 at the beginning, 1 and more where it is used up by somebody who made so many passes.
    [[nodiscard]] double used(long long passes) const
    {
        const double byPasses = m_passes > 0 ? double(passes) / double(m_passes) : 0;
        return m_seconds > 0 ? std::max(byPasses, elapsed() / m_seconds) : byPasses;
    }
    /// How many passes it will come to, judged by those made so far.
    [[nodiscard]] double expectedPasses(long long passes) const
    {
        if (m_seconds <= 0)
            return double(m_passes);
        const double byTime = double(passes) * m_seconds / std::max(elapsed(), 1e-6);
        return m_passes > 0 ? std::min(byTime, double(m_passes)) : byTime;
    }

private:
    long long m_passes;
    double m_seconds;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_begin;
};

} // namespace Plimsoll::Leveling
