// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Plimsoll {

/// Which file a name leads to, told without opening it.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    quint64 links = 0;
    qint64 modified = 0; ///< Nanoseconds since 1970.
    bool regular = false;

    [[nodiscard]] bool sameFile(const FileIdentity &other) const { return device == other.device && inode == other.inode; }
};

/// Nothing where there is no such file. A symbolic link at the end of the path is not followed.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Whether this process may write that file or folder.
[[nodiscard]] bool isWritable(const QString &path);

/// Makes the content of the file, or the names in the folder, survive a power cut.
[[nodiscard]] bool syncToDisk(const QString &path);

/// Gives the file a new name; fails where that name is taken, unless it may be replaced.
[[nodiscard]] bool renameFile(const QString &from, const QString &to, bool replace);

} // namespace Plimsoll
