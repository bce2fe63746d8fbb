// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <functional>

namespace Plimsoll {

class PlanEdit;

/// A small plan in which nothing is wrong on Wed 1 Jul 2026: Crane 4.2 with a code freeze on Wed 22 Jul and a go-live on Wed 26 Aug.
namespace SoundPlan {

constexpr QDate today = QDate::fromJulianDay(2461223);
constexpr ProductId product{1};
constexpr ReleaseId release{2};
constexpr WorkingCalendarId calendar{3};
constexpr RoleId lead{4};
constexpr MilestoneId goLive{10}, freeze{11};

[[nodiscard]] Milestone milestone(qint64 id, const QString &title, QDate pinned);
[[nodiscard]] Milestone following(qint64 id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit = OffsetUnit::WorkingDays);

template<typename R>
void change(Plan &plan, Id<R> id, const std::function<void(R &)> &function)
{
    R record = *plan.find(id);
    function(record);
    plan.put(record);
}

[[nodiscard]] Plan make();
/// Another release of the product, and its go-live on that day.
void putRelease(Plan &plan, ReleaseId id, const QString &name, MilestoneId live, QDate day, ReleaseState state = ReleaseState::Planned);
/// What an edit makes of a plan; one that is not sound ends the test.
[[nodiscard]] Plan after(Plan plan, const PlanEdit &edit);

} // namespace SoundPlan

} // namespace Plimsoll
