// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonArray>

namespace Plimsoll {

/// The issues in a JSON file: an array, pages of arrays, or an object that holds one as "items" or "issues". Refuses what nests deeper
/// than 64 levels before it is parsed; errors name the line.
[[nodiscard]] Result<QJsonArray> issuesIn(const QByteArray &bytes);

} // namespace Plimsoll
