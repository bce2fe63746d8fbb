// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Plimsoll {

/// Writes the file whole or not at all, but never over the plan that is open from that other path.
[[nodiscard]] Result<void> writeExport(const QString &planPath, const QString &path, const QByteArray &bytes);

/// What is in an exported file so far; empty where there is none, where it is huge, or where its name has not that extension, so that a
/// plan is never opened by it.
[[nodiscard]] QByteArray readExport(const QString &path, const QString &extension);

} // namespace Plimsoll
