// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"

namespace Plimsoll {

/// A release with a cycle that is easy to reckon with: go-live on Wednesday 26 August 2026, code freeze 25 working days before it
/// (Wednesday 22 July; there are no holidays), a first build one week after code freeze (Wednesday 29 July), and a second product's
/// release without an anchor. Two roles, two people, two audiences, two calendars.
namespace SmallPlan {

inline constexpr ProductId crane{1}, winch{2};
inline constexpr ReleaseId release{3}, other{4};
inline constexpr MilestoneId goLive{10}, freeze{11}, build{12}, kickOff{13};
inline constexpr RoleId lead{20}, docs{21};
inline constexpr PersonId ada{30}, grace{31};
inline constexpr AudienceId staff{40}, customers{41};
inline constexpr WorkingCalendarId calendar{50}, nights{51};
inline constexpr WindowId blackout{60};

[[nodiscard]] Milestone following(MilestoneId id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit);
[[nodiscard]] Plan make();

} // namespace SmallPlan
} // namespace Plimsoll
