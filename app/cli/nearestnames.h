// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Plimsoll {

/// The most alike first, whatever their case; those that are equally alike keep their order.
[[nodiscard]] QStringList nearestFirst(const QStringList &names, const QString &typed);
/// What may have been meant, the most alike first and in quotation marks; of many a dozen, and how many more there are.
[[nodiscard]] QString offeredNames(const QStringList &names, const QString &typed);

} // namespace Plimsoll
