// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workwatch.h"

#include <QIODevice>

namespace Plimsoll {

/// Hands on what another device holds, tells of the bytes as they are read, and is at its end where the reading shall stop. Device and
/// watch must outlive it. Sequential.
class WatchedDevice final : public QIODevice
{
public:
    /// Of all bytes that many were read before, from other devices.
    WatchedDevice(QIODevice &device, const WorkWatch &watch, qint64 before, qint64 all);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_device;
    const WorkWatch &m_watch;
    qint64 m_done;
    qint64 m_told = -1; ///< Up to where; negative before the first time.
    qint64 m_all;
};

} // namespace Plimsoll
