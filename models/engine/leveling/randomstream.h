// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace Plimsoll::Leveling {

/// Random numbers that are the same on every machine: splitmix64 (Steele, Lea and Flood, 2014). Streams with different names do not meet.
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::uint64_t name) : m_state(seed * 0x9e3779b97f4a7c15ULL ^ (name + 1) * 0xd1342543de82ef95ULL)
    {
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// One of 0 … bound - 1.
    int below(int bound) { return int(((next() >> 32) * std::uint64_t(bound)) >> 32); }

    /// In 0 … 1.
    double unit() { return double(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

} // namespace Plimsoll::Leveling
