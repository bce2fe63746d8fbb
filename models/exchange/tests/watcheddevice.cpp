// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/watcheddevice.h"

namespace Plimsoll {

namespace {

constexpr qint64 step = 512 * 1024;

} // namespace

WatchedBytes::WatchedBytes(const WorkWatch &watch, qint64 all) : m_watch(watch), m_all(all) {}

void WatchedBytes::add(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_done += qMax<qint64>(bytes, 0);
    if (m_watch.told && (m_told < 0 || m_done - m_told >= step)) {
        m_told = m_done;
        m_watch.told(qsizetype(m_done), qsizetype(m_all));
    }
}

WatchedDevice::WatchedDevice(QIODevice &device, WatchedBytes &bytes) : m_device(device), m_bytes(bytes)
{
    setOpenMode(QIODeviceBase::ReadOnly | QIODeviceBase::Unbuffered);
}

qint64 WatchedDevice::readData(char *data, qint64 most)
{
    if (m_bytes.isStopped())
        return -1;
    const qint64 count = m_device.read(data, most);
    m_bytes.add(count);
    return count;
}

qint64 WatchedDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Plimsoll
