// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruptwatch.h"

#include <atomic>
#include <cerrno>

#include <unistd.h>

namespace Plimsoll {

namespace {

constexpr char interruptByte = 'i';
constexpr char endByte = 'e';

std::atomic<int> handlersEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void interrupted(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(handlersEnd, &interruptByte, 1);
    errno = before;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    if (::sigaction(SIGINT, nullptr, &m_before) != 0 || m_before.sa_handler == SIG_IGN || ::pipe(m_pipe.data()) != 0)
        return;
    handlersEnd = m_pipe[1];
    m_thread = std::thread([this] { waitForByte(); });
    struct sigaction action = {};
    action.sa_handler = interrupted;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
}

InterruptWatch::~InterruptWatch()
{
    if (!m_thread.joinable())
        return;
    ::sigaction(SIGINT, &m_before, nullptr);
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &endByte, 1);
    m_thread.join();
    handlersEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void InterruptWatch::waitForByte()
{
    char byte = endByte;
    while (::read(m_pipe[0], &byte, 1) < 0 && errno == EINTR) { }
    if (byte == interruptByte)
        m_stop.request_stop();
}

} // namespace Plimsoll
