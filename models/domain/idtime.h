// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Plimsoll {

/// How ids carry the time at which they were minted: that many low bits are random, the others milliseconds since the epoch.
namespace IdTime {
inline constexpr qint64 epochMilliseconds = 1577836800000; ///< 2020-01-01T00:00:00Z
inline constexpr int randomBits = 22;
} // namespace IdTime

/// The day, in UTC, on which a record was made, by its id. Small ids, which no IdSource has minted, give the first day of the epoch.
[[nodiscard]] QDate mintedOn(qint64 id);

} // namespace Plimsoll
