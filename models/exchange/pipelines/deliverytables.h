// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pipelines/deliverysheet.h"
#include "exchange/pipelines/deliverytable.h"

namespace Plimsoll {

struct WorkWatch;

/// Each as far as the watch lets it; null: nobody follows.
[[nodiscard]] DeliverySheet readRunTable(const DeliveryTable &table, const WorkWatch *watch);
[[nodiscard]] DeliverySheet readPromotionTable(const DeliveryTable &table, const WorkWatch *watch);
[[nodiscard]] DeliverySheet readIncidentTable(const DeliveryTable &table, const WorkWatch *watch);

} // namespace Plimsoll
