// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"

#include <QDate>
#include <QString>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// A release of that product, with its go-live pinned to that day as its anchor. A product of that name is made where there is none.
[[nodiscard]] PlanEdit addRelease(const Plan &plan, const QString &product, const QString &name, QDate goLive, IdSource &ids);

} // namespace Plimsoll::edits
