// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"

namespace Plimsoll {

/// How the step is named: "Slip “Code Freeze” by 1 week", "Bring “Code Freeze” forward by 2 days", "Slip “Code Freeze” to Wed 29 Jul 2026".
[[nodiscard]] QString slipLabel(const Plan &plan, const SlipRequest &request);

} // namespace Plimsoll
