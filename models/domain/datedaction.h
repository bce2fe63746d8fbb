// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/risk.h"
#include "domain/riskaction.h"

namespace Plimsoll {

/// Whether it is to be done: a mitigation while its risk is open, a contingency once it has struck.
[[nodiscard]] inline bool isWanted(const Risk &risk, const RiskAction &action)
{
    return !action.done.isValid() && risk.state == (action.kind == ActionKind::Mitigation ? RiskState::Open : RiskState::Struck);
}

/// Whether it stands in calendars, on the day by which it is due: it is to be done, or was.
[[nodiscard]] inline bool isDated(const Risk &risk, const RiskAction &action)
{
    return action.due.isValid() && (action.done.isValid() || isWanted(risk, action));
}

} // namespace Plimsoll
