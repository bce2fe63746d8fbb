// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

class Connection;

/// Keys of the table `meta`.
namespace MetaKey {
inline constexpr auto planId = "plan_id";
inline constexpr auto readableSince = "readable_since"; ///< Programs of this schema version and later can read the file.
inline constexpr auto appVersion = "app_version";       ///< Of the program that wrote the schema.
inline constexpr auto created = "created";
} // namespace MetaKey

/// The value under that key; empty where there is none.
[[nodiscard]] Result<QString> metaValue(Connection &connection, const char *key);
[[nodiscard]] Result<void> setMetaValue(Connection &connection, const char *key, const QString &value);

} // namespace Plimsoll
