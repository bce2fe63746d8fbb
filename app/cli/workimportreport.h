// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimport.h"

#include <QString>

namespace Plimsoll {

/// What an import of work did or would do, for people and for scripts.
[[nodiscard]] QString workImportText(const WorkImportOutcome &outcome, bool dryRun);
[[nodiscard]] QString workImportJson(const WorkImportOutcome &outcome, WorkFormat format, bool dryRun);

} // namespace Plimsoll
