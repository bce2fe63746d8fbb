// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QJsonDocument>

namespace Plimsoll {

/// Counts resource_changes and resource_drift; addresses and values of resources are not kept, as they may hold secrets.
[[nodiscard]] Result<TerraformPlan> readTerraformPlan(const QJsonDocument &document);

} // namespace Plimsoll
