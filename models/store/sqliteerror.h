// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

/// What an extended result code of SQLite means for the user of that file: one sentence that says what is safe and what to do. The
/// detail is SQLite's own message; it is only shown where the code says nothing.
[[nodiscard]] Error sqliteError(int extendedCode, const QString &path, const QString &detail = {});

} // namespace Plimsoll
