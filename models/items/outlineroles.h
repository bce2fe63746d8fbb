// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordmodel.h"

namespace Plimsoll {

/// Whether the rows below a row of an outline are shown.
enum class Fold { None, Folded, Unfolded };

/// What a flat model that is an outline says of its rows, in every column.
enum OutlineRole {
    DepthRole = RecordModel::ChoicesRole + 1, ///< int, 0 for those furthest out.
    FoldRole,                                 ///< int of Fold; None where nothing is below.
    HeadingRole,                              ///< bool: heads a group and stands for no record; its RecordIdRole is 0.
};

} // namespace Plimsoll
