// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openfiles.h"

#include <mutex>
#include <set>

namespace Plimsoll {

namespace {

// File locks belong to the process, so what is open is known for the process.
std::mutex mutex;
std::multiset<std::pair<quint64, quint64>> openFiles;

} // namespace

OpenFileMark::OpenFileMark(const FileIdentity &file) : m_file(file)
{
    const std::lock_guard lock(mutex);
    openFiles.emplace(file.device, file.inode);
}

OpenFileMark::~OpenFileMark()
{
    const std::lock_guard lock(mutex);
    openFiles.extract({m_file.device, m_file.inode});
}

bool OpenFileMark::isOpen(const FileIdentity &file)
{
    const std::lock_guard lock(mutex);
    return openFiles.contains({file.device, file.inode});
}

} // namespace Plimsoll
