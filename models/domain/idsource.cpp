// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idsource.h"

namespace Plimsoll {

namespace {
constexpr qint64 epochMilliseconds = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int randomBits = 22;
} // namespace

qint64 IdSource::nextValue()
{
    const qint64 elapsed = std::max<qint64>(1, m_clock.now().toMSecsSinceEpoch() - epochMilliseconds);
    const qint64 timed = (elapsed << randomBits) | m_random.bounded(1 << randomBits);
    m_last = std::max(timed, m_last + 1);
    return m_last;
}

} // namespace Plimsoll
