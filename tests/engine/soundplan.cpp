// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/soundplan.h"

#include "domain/planedit.h"
#include "domain/validation.h"

namespace Plimsoll::SoundPlan {

Milestone milestone(qint64 id, const QString &title, QDate pinned)
{
    Milestone m;
    m.id = MilestoneId(id);
    m.release = release;
    m.title = title;
    m.pinned = pinned;
    m.owners = {lead};
    return m;
}

Milestone following(qint64 id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit)
{
    Milestone m = milestone(id, title, {});
    m.rule = RuleKind::Offset;
    m.anchor = anchor;
    m.offset = offset;
    m.offsetUnit = unit;
    return m;
}

Plan make()
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

void putRelease(Plan &plan, ReleaseId id, const QString &name, MilestoneId live, QDate day, ReleaseState state)
{
    plan.put(Release{id, product, name, state, live, {}});
    Milestone made = milestone(live.value(), QStringLiteral("v{release} released"), day);
    made.release = id;
    made.kind = MilestoneKind::GoLive;
    plan.put(made);
}

Plan after(Plan plan, const PlanEdit &edit)
{
    if (const auto sound = validate(plan, edit); !sound)
        qFatal("%s", qPrintable(sound.error().text));
    plan.apply(edit);
    return plan;
}

} // namespace Plimsoll::SoundPlan
