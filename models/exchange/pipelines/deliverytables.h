// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pipelines/deliverysheet.h"
#include "exchange/pipelines/deliverytable.h"

namespace Plimsoll {

[[nodiscard]] DeliverySheet readRunTable(const DeliveryTable &table);
[[nodiscard]] DeliverySheet readPromotionTable(const DeliveryTable &table);
[[nodiscard]] DeliverySheet readIncidentTable(const DeliveryTable &table);

} // namespace Plimsoll
