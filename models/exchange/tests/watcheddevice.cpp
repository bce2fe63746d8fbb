// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/watcheddevice.h"

namespace Plimsoll {

namespace {

constexpr qint64 step = 512 * 1024;

} // namespace

WatchedDevice::WatchedDevice(QIODevice &device, const WorkWatch &watch, qint64 before, qint64 all)
    : m_device(device), m_watch(watch), m_done(before), m_all(all)
{
    setOpenMode(QIODeviceBase::ReadOnly | QIODeviceBase::Unbuffered);
}

qint64 WatchedDevice::readData(char *data, qint64 most)
{
    if (m_watch.stop.stop_requested())
        return -1;
    const qint64 count = m_device.read(data, most);
    m_done += qMax<qint64>(count, 0);
    if (m_watch.told && (m_told < 0 || m_done - m_told >= step)) {
        m_told = m_done;
        m_watch.told(qsizetype(m_done), qsizetype(m_all));
    }
    return count;
}

qint64 WatchedDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Plimsoll
