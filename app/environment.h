// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QString>

namespace Plimsoll {

/// The login name, as journal and lock file show it.
[[nodiscard]] QString authorName();

/// How this program opens plans: author and backup folder of this user.
[[nodiscard]] StoreOptions storeOptions(Access access);

/// A seed for record ids from the system's random source.
[[nodiscard]] quint32 randomSeed();

} // namespace Plimsoll
