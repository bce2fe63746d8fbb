// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Plimsoll {

/// One thing that SQLite asks of the disk.
struct FileOperation {
    enum class Kind { Create, Read, Write, Truncate, Sync, Remove };
    Kind kind = Kind::Read;
    QByteArray file;
    qint64 offset = 0;    ///< Of a write; the new size of a truncation.
    QByteArray data;      ///< Of a write.
    bool durable = false; ///< A removal that is also written to the folder at once.
};

/// Sees each operation before and after it happens.
class VfsWatcher
{
public:
    virtual ~VfsWatcher() = default;
    /// A result code of SQLite other than SQLITE_OK makes the operation fail without being done.
    virtual int before(const FileOperation &operation) = 0;
    virtual void after(const FileOperation &) {}
};

/// A layer over another file system of SQLite that shows a watcher what is done. Where it is the default it also serves Qt's driver.
class VfsShim
{
public:
    VfsShim(const char *name, const char *base, bool makeDefault);
    ~VfsShim();
    VfsShim(const VfsShim &) = delete;
    VfsShim &operator=(const VfsShim &) = delete;

    /// Null watches nothing. The watcher must outlive the connections that it watches.
    void setWatcher(VfsWatcher *watcher);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
