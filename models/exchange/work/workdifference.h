// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"

#include <QStringList>

namespace Plimsoll {

/// What differs of a work item between two states of the plan, field by field: "State: Accepted → Started". Long texts are only named.
[[nodiscard]] QStringList workDifference(const Plan &before, const Plan &after, WorkItemId id);

} // namespace Plimsoll
