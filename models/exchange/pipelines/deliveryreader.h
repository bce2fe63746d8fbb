// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace Plimsoll {

struct WorkWatch;

/// What the file looks like.
[[nodiscard]] DeliveryFormat guessDeliveryFormat(const QByteArray &bytes);

/// Reads a file; missing fields are borne, rows that make no sense say why. Times without a zone are in that one. The file's name, without
/// its folder, is that of a run of tests whose file gives it none. A watch is told of the rows of tables; ErrorCode::Cancelled where it stopped the
/// reading.
[[nodiscard]] Result<DeliverySheet> readDelivery(const QByteArray &bytes, DeliveryFormat format, const QTimeZone &zone, const QString &fileName = {},
                                                 const WorkWatch *watch = nullptr);

} // namespace Plimsoll
