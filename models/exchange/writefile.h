// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Plimsoll {

/// Writes the file whole or not at all: beside it first, then renamed over it. A full disk leaves the old file as it was.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Plimsoll
