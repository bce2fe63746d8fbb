// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

namespace Plimsoll {

/// The sample plan that ships: the Kubernetes 1.37 cycle.
[[nodiscard]] Result<Plan> samplePlan();

} // namespace Plimsoll
