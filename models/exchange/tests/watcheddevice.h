// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workwatch.h"

#include <QIODevice>

#include <mutex>

namespace Plimsoll {

/// How many bytes of all files were read; tells the watch of them, one call at a time. For any thread; the watch must outlive it.
class WatchedBytes
{
public:
    WatchedBytes(const WorkWatch &watch, qint64 all);

    void add(qint64 bytes);
    [[nodiscard]] bool isStopped() const { return m_watch.stop.stop_requested(); }

private:
    const WorkWatch &m_watch;
    std::mutex m_mutex;
    qint64 m_done = 0;
    qint64 m_told = -1; ///< Up to where; negative before the first time.
    qint64 m_all;
};

/// Hands on what another device holds, tells of the bytes as they are read, and is at its end where the reading shall stop. Device and
/// bytes must outlive it. Sequential.
class WatchedDevice final : public QIODevice
{
public:
    WatchedDevice(QIODevice &device, WatchedBytes &bytes);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_device;
    WatchedBytes &m_bytes;
};

} // namespace Plimsoll
