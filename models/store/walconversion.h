// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

class Migrations;

/// Takes a plan that another program left in WAL mode back to a single file. Works on a copy, which takes the file's place only once it
/// is whole, sound and on disk; refuses while any program has the file open. The caller holds the plan's lock and has the user's consent.
[[nodiscard]] Result<void> convertFromWal(const QString &path, const Migrations &migrations);

} // namespace Plimsoll
