// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace Plimsoll {

/// Where the time comes from. Nothing below app/ reads the wall clock; whoever needs the time is handed a Clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// A clock that stands still until it is set: what-if runs, reproducible files, tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace Plimsoll
