// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

namespace Plimsoll {

enum class RolloutTechnique { Direct, Toggle, DarkLaunch, Canary, Phased, BlueGreen };

template<>
struct EnumNames<RolloutTechnique> {
    static constexpr std::array names{"direct", "toggle", "dark_launch", "canary", "phased", "blue_green"};
};

} // namespace Plimsoll
