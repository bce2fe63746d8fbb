// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll::ExceptionColumns {

/// What an exception is asked for: a bug or a work item. Choosing the one empties the other.
[[nodiscard]] Column<ExceptionRequest> bug();
[[nodiscard]] Column<ExceptionRequest> workItem();
/// Whichever of the two it is, as lists name it; read-only.
[[nodiscard]] Column<ExceptionRequest> subject();

} // namespace Plimsoll::ExceptionColumns
