// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"

#include <QString>

namespace Plimsoll {

/// What an import of a table did or would do.
[[nodiscard]] QString tableImportText(const TableImportOutcome &outcome, bool dryRun);

} // namespace Plimsoll
