// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

/// A file name made of a name that users gave (a release's, a plan's), safe on Linux, Windows and macOS: no path, no control or
/// invisible characters, no reserved name, NFC, at most 120 bytes of UTF-8 with its extension. The extension has no dot ("ics").
[[nodiscard]] QString safeFileName(const QString &name, const QString &extension);

/// The path of that file name in the folder. Fails where the folder is not there, or where the file would lie elsewhere, as a link
/// that leads out of the folder does.
[[nodiscard]] Result<QString> safeFilePath(const QString &folder, const QString &name, const QString &extension);

} // namespace Plimsoll
