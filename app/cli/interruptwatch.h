// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <stop_token>
#include <thread>

#include <signal.h>

namespace Plimsoll {

/// As long as it lives, the first interrupt (Ctrl+C) asks a search to stop and keep what it has; the next one ends the program as usual.
/// Where interrupts are ignored they stay so. One at a time.
class InterruptWatch
{
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void waitForByte();

    std::stop_source m_stop;
    std::array<int, 2> m_pipe{-1, -1}; ///< From the handler to the thread, as a handler may hardly do more than write.
    struct sigaction m_before = {};
    std::thread m_thread;
};

} // namespace Plimsoll
