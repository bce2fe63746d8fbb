// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plimsoll {

struct WindowContext;

/// Asks which file to read, beginning in the folder of the last one; empty where the user changes their mind.
[[nodiscard]] QString chooseImport(const WindowContext &context, const QString &title, const QString &filter);
/// Likewise for several files.
[[nodiscard]] QStringList chooseImports(const WindowContext &context, const QString &title, const QString &filter);

} // namespace Plimsoll
