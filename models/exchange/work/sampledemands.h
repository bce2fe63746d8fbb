// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimportrow.h"

#include <vector>

namespace Plimsoll {

/// Sample hours for a plan that has none yet, by the stage that an item is to reach in its release: how an enhancement of Kubernetes takes
/// its steps from alpha over beta to stable. Code is most of the work of an alpha, tests of a beta, documentation of a stable one:
///
///     stage                 Development  Testing    Documentation  API review
///     alpha                 40/60/100    16/24/40   4/8/16         4/8/12
///     beta                  24/40/64     24/40/60   8/12/20        2/4/8
///     stable                8/16/32      16/24/40   8/16/24        1/2/4
///     deprecated, disabled  8/16/24      4/8/16     4/8/12         1/2/4
///
/// Empty for any other stage. The manual page holds the same table.
[[nodiscard]] std::vector<WorkImportDemand> sampleDemands(const QString &stage);

} // namespace Plimsoll
