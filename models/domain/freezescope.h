// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

namespace Plimsoll {

/// What may not change any more from a freeze on.
enum class FreezeScope { Unspecified, Scope, Code, Tests, Documentation };

template<>
struct EnumNames<FreezeScope> {
    static constexpr std::array names{"unspecified", "scope", "code", "tests", "documentation"};
};

inline constexpr size_t freezeScopeCount = EnumNames<FreezeScope>::names.size();

} // namespace Plimsoll
