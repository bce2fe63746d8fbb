// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"

#include <QRandomGenerator>

namespace Plimsoll {

/// Mints record ids: 41 bits of milliseconds since 2020, then 22 random bits, strictly increasing, so that two copies of a plan
/// do not mint the same one. Not for use from several threads.
class IdSource
{
public:
    /// The seed makes the random bits repeatable; the clock must outlive the source.
    IdSource(const Clock &clock, quint32 seed) : m_clock(clock), m_random(seed) {}

    template<typename R>
    [[nodiscard]] Id<R> next()
    {
        return Id<R>(nextValue());
    }

private:
    qint64 nextValue();

    const Clock &m_clock;
    QRandomGenerator m_random;
    qint64 m_last = 0;
};

} // namespace Plimsoll
