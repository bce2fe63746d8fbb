// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

namespace Plimsoll {

/// Which milestones something concerns: all, or those of one kind, in the order of MilestoneKind.
enum class MilestoneReach { All, Checkpoints, Phases, Freezes, Gates, Builds, Announcements, GoLives, EndsOfLife };

template<>
struct EnumNames<MilestoneReach> {
    static constexpr std::array names{"all", "checkpoint", "phase", "freeze", "gate", "build", "announcement", "go_live", "end_of_life"};
};

} // namespace Plimsoll
