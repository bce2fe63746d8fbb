// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace Plimsoll::Forecasting {

/// Quantiles of a PERT distribution between 0 and 1, by linear interpolation between nodes that lie the closer the nearer they are to an
/// end: eight in each halving of the probability. The greatest error is below maxError (tests hold it against Boost.Math).
class PertTable
{
public:
    static constexpr int nodesInHalving = 8;
    static constexpr int halvings = 32; ///< Nodes begin at a probability of 2^-33, below which no draw lies.
    static constexpr int nodes = nodesInHalving * halvings + 1;
    static constexpr double maxError = 2.5e-4;

    /// The mode from 0 to 1.
    explicit PertTable(double mode);

    /// The value below which that part lies; u between 0 and 1.
    [[nodiscard]] double quantile(double u) const
    {
        const bool low = u <= 0.5;
        const std::array<float, size_t(nodes)> &table = low ? m_low : m_high;
        const double tail = std::max(low ? u : 1.0 - u, 0x1.0p-33);
        // Exponent and the first bits of the mantissa are the node, the other bits the way to the next one.
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(tail);
        const auto node = size_t((bits >> 49) - firstNode);
        const double part = double(bits & 0x1'ffff'ffff'ffffULL) * 0x1.0p-49;
        const double here = double(table[node]);
        const double next = double(table[std::min(node + 1, size_t(nodes - 1))]);
        return here + (next - here) * part;
    }

private:
    static constexpr std::uint64_t firstNode = std::bit_cast<std::uint64_t>(0x1.0p-33) >> 49;

    std::array<float, size_t(nodes)> m_low{};  ///< At small probabilities.
    std::array<float, size_t(nodes)> m_high{}; ///< At probabilities as far from 1.
};

} // namespace Plimsoll::Forecasting
