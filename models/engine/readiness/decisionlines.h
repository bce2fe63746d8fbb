// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/plan.h"

#include <QStringList>

namespace Plimsoll {

/// What belongs to a decision, whole and a line each: its reason, its conditions, and what those said at its gate who dissented.
[[nodiscard]] QStringList decisionLines(const Plan &plan, const Decision &decision);

} // namespace Plimsoll
