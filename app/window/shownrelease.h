// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"

namespace Plimsoll {

class Plan;

/// Which release is to be chosen so that the page of the record shows it: the one that is chosen where that does; else that of the record, or
/// all where it is of none.
[[nodiscard]] ReleaseId releaseToShow(const Plan &plan, const RecordReference &reference, ReleaseId chosen);

} // namespace Plimsoll
