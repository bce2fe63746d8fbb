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
/// Brings the day of the decision. An approval is one with all its rules.
[[nodiscard]] Column<ExceptionRequest> state();

/// The column, but no cell of it takes from an approval what it must have.
[[nodiscard]] Column<ExceptionRequest> ruled(Column<ExceptionRequest> column);

} // namespace Plimsoll::ExceptionColumns
