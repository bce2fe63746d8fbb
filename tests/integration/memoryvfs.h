// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace Plimsoll {

using MemoryFiles = QHash<QByteArray, QByteArray>;

/// A file system of SQLite that is only memory, so that thousands of disks can be tried in a second. For one connection at a time.
class MemoryVfs
{
public:
    explicit MemoryVfs(const char *name);
    ~MemoryVfs();
    MemoryVfs(const MemoryVfs &) = delete;
    MemoryVfs &operator=(const MemoryVfs &) = delete;

    MemoryFiles files;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
