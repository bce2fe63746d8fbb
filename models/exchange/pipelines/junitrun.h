// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QByteArray>
#include <QTimeZone>

namespace Plimsoll {

/// A file of test results as one run: it failed where a test did that did not pass when it was repeated. Its name is what the runner calls
/// it, else that of the file without ".xml". Times without an offset are of that zone.
[[nodiscard]] Result<DeliverySheet> readJunitRun(const QByteArray &bytes, const QString &fileName, const QTimeZone &zone);

} // namespace Plimsoll
