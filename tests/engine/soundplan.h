// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <functional>

namespace Plimsoll {

/// A small plan in which nothing is wrong on Wed 1 Jul 2026: Crane 4.2 with a code freeze on Wed 22 Jul and a go-live on Wed 26 Aug.
namespace SoundPlan {

constexpr QDate today = QDate::fromJulianDay(2461223);
constexpr ProductId product{1};
constexpr ReleaseId release{2};
constexpr WorkingCalendarId calendar{3};
constexpr RoleId lead{4};
constexpr MilestoneId goLive{10}, freeze{11};

inline Milestone milestone(qint64 id, const QString &title, QDate pinned)
{
    Milestone m;
    m.id = MilestoneId(id);
    m.release = release;
    m.title = title;
    m.pinned = pinned;
    m.owners = {lead};
    return m;
}

inline Milestone following(qint64 id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit = OffsetUnit::WorkingDays)
{
    Milestone m = milestone(id, title, {});
    m.rule = RuleKind::Offset;
    m.anchor = anchor;
    m.offset = offset;
    m.offsetUnit = unit;
    return m;
}

template<typename R>
void change(Plan &plan, Id<R> id, const std::function<void(R &)> &function)
{
    R record = *plan.find(id);
    function(record);
    plan.put(record);
}

inline Plan make()
{
    using namespace Qt::StringLiterals;
    Plan plan;
    plan.put(PlanSettings{});
    change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.calendar = calendar; });
    WorkingCalendar week;
    week.id = calendar;
    week.name = u"Berlin"_s;
    plan.put(week);
    plan.put(Product{product, u"Crane"_s, {}, {}});
    plan.put(Release{release, product, u"4.2"_s, {}, goLive, {}});
    plan.put(Role{lead, u"Lead"_s, false, {}, {}, {}});
    Milestone live = milestone(10, u"v{release} released"_s, QDate(2026, 8, 26));
    live.kind = MilestoneKind::GoLive;
    plan.put(live);
    Milestone frozen = following(11, u"Code freeze"_s, goLive, -25);
    frozen.kind = MilestoneKind::Freeze;
    plan.put(frozen);
    return plan;
}

} // namespace SoundPlan

} // namespace Plimsoll
