// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Plimsoll {

/// Writes the file whole or not at all, but never over the plan that is open from that other path.
[[nodiscard]] Result<void> writeExport(const QString &planPath, const QString &path, const QByteArray &bytes);

} // namespace Plimsoll
