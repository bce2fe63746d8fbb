// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/fileidentity.h"

#include <QString>

namespace Plimsoll {

constexpr quint32 planApplicationId = 0x504C494D; ///< "PLIM", at offset 68 of the file.
constexpr qint64 largestFile = qint64(2) * 1024 * 1024 * 1024;

/// What the first bytes of a plan file say.
struct FileHeader {
    quint32 userVersion = 0;
    quint32 changeCounter = 0;
    bool wal = false; ///< Left by another program in a mode that Plimsoll does not use.
};

/// What stands beside a plan file.
struct Sidecars {
    bool hotJournal = false; ///< A step was interrupted; SQLite takes it back.
    bool wal = false;
};

/// The file behind all symbolic links: a regular one of at most 2 GiB.
[[nodiscard]] Result<QString> resolvePlanPath(const QString &path);

/// Reads the header before there is any connection. Must not be called while this process has the file open.
[[nodiscard]] Result<FileHeader> inspectHeader(const QString &path);

/// Refuses sidecars through which SQLite would touch other files.
[[nodiscard]] Result<Sidecars> inspectSidecars(const QString &path);

/// The name of the lock file beside it.
[[nodiscard]] QString lockFilePath(const QString &path);

} // namespace Plimsoll
