// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"

#include <QJsonObject>

namespace Plimsoll {

/// The label and each changed record with all its fields before and after, by table; records of a table in the order of their ids.
[[nodiscard]] QJsonObject toJson(const PlanEdit &edit);

/// Reads what toJson wrote. Fails for an unknown table, for a record that does not read, and for a change that names two records.
[[nodiscard]] Result<PlanEdit> editFromJson(const QJsonObject &object);

} // namespace Plimsoll
