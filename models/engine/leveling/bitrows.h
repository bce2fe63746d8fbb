// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>

namespace Plimsoll::Leveling {

/// Rows of bits, all clear at first. Rows are as long as all work one after the other, though schedules use the beginning of each: what
/// nobody touches costs no memory.
class BitRows
{
public:
    BitRows() = default;
    BitRows(size_t rows, size_t words) : m_words(words)
    {
        if (rows * words > 0)
            m_bits.reset(static_cast<std::uint64_t *>(std::calloc(rows * words, sizeof(std::uint64_t))));
        if (rows * words > 0 && !m_bits)
            throw std::bad_alloc();
    }

    [[nodiscard]] std::uint64_t *row(size_t index) { return m_bits.get() + index * m_words; }
    [[nodiscard]] const std::uint64_t *row(size_t index) const { return m_bits.get() + index * m_words; }

private:
    struct Free {
        void operator()(std::uint64_t *bits) const { std::free(bits); }
    };
    size_t m_words = 0;
    std::unique_ptr<std::uint64_t[], Free> m_bits;
};

} // namespace Plimsoll::Leveling
