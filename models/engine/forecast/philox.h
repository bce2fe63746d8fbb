// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace Plimsoll::Forecasting {

/// Philox4x32-10 (Salmon, Moraes, Dror and Shaw, 2011): random numbers that are a function of a counter and a key, so that any of them can
/// be had without those before it, on any thread.
struct Philox {
    using Block = std::array<std::uint32_t, 4>;
    using Key = std::array<std::uint32_t, 2>;

    [[nodiscard]] static constexpr Block at(Block counter, Key key)
    {
        for (int round = 0; round < 10; ++round) {
            const std::uint64_t a = std::uint64_t(0xD2511F53U) * counter[0];
            const std::uint64_t b = std::uint64_t(0xCD9E8D57U) * counter[2];
            counter = {std::uint32_t(b >> 32) ^ counter[1] ^ key[0], std::uint32_t(b), std::uint32_t(a >> 32) ^ counter[3] ^ key[1], std::uint32_t(a)};
            key[0] += 0x9E3779B9U;
            key[1] += 0xBB67AE85U;
        }
        return counter;
    }
};

/// What a random number is for; streams of different kinds do not meet.
enum class Draw : std::uint32_t { Effort, Strike, Delay };

/// The numbers of four runs in a row, from 4 × quarter on, for the item or risk of that index.
[[nodiscard]] inline Philox::Block drawsOf(std::uint64_t seed, Draw kind, int index, int quarter)
{
    return Philox::at({std::uint32_t(quarter), std::uint32_t(index), std::uint32_t(kind), 0}, {std::uint32_t(seed), std::uint32_t(seed >> 32)});
}

/// Between 0 and 1, neither of them.
[[nodiscard]] inline double unit(std::uint32_t number)
{
    return (double(number) + 0.5) * 0x1.0p-32;
}

} // namespace Plimsoll::Forecasting
