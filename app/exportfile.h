// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace Plimsoll {

/// Writes the file whole or not at all, but never over an open plan.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &bytes);

/// What is in an exported file so far; empty where there is none, where it is huge or an open plan, or where its name has not that
/// extension.
[[nodiscard]] QByteArray readExport(const QString &path, const QString &extension);

/// A foreign file of at most that many bytes, opened for reading, but never an open plan. From any thread.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openForeign(const QString &path, qint64 mostBytes);

/// All of such a file.
[[nodiscard]] Result<QByteArray> readForeign(const QString &path, qint64 mostBytes);

} // namespace Plimsoll
