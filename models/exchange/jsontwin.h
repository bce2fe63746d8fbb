// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

#include <QByteArray>

namespace Plimsoll {

/// The plan as text, every record with every field, for versioning, comparing and other programs. The same plan gives the same bytes:
/// keys are sorted, records are in the order of their ids. History is not in it.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

/// Reads what planToJson wrote: an equal plan, checked as a whole. A field that is missing keeps its default; what a freeze
/// freezes then follows from its title. An error names the table, the record and the field.
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json);

} // namespace Plimsoll
