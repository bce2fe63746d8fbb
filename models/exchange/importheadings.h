// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

namespace Plimsoll {

/// What a heading means, in English and a few other languages; Unknown where it is none that we know.
[[nodiscard]] ImportField fieldOfHeading(const QString &heading, ImportKind kind);

} // namespace Plimsoll
