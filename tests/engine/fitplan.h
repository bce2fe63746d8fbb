// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "engine/fit/fit.h"
#include "engine/scheduler.h"

namespace Plimsoll {

/// A plan that is easy to reckon with: everybody works eight hours from Monday to Friday. Crane 1 begins on Mon 6 July 2026, has its code
/// freeze on Wed 22 July, twelve working days later, and goes live on Fri 31 July, on the twentieth. Work must end before the freeze, though no
/// item names it, as in a plan that was imported. Mara knows databases.
class FitPlan
{
public:
    static constexpr ReleaseId release{2}, later{3};
    static constexpr MilestoneId kickOff{10}, freeze{11}, goLive{12}, phase{13}, laterKickOff{14}, laterGoLive{15};
    static constexpr SkillId database{20}, design{21};
    static constexpr PersonId mara{30}, ben{31}, cleo{32};
    static constexpr TeamId core{40}, web{41};

    FitPlan()
    {
        plan.put(Product{ProductId(1), QStringLiteral("Crane"), {}, {}});
        plan.put(Release{release, ProductId(1), QStringLiteral("1"), {}, goLive, {}});
        plan.put(Release{later, ProductId(1), QStringLiteral("2"), {}, laterGoLive, {}});
        pin(kickOff, release, QStringLiteral("Kick-off"), {2026, 7, 6});
        pin(freeze, release, QStringLiteral("Code Freeze"), {2026, 7, 22});
        set(freeze, &Milestone::kind, MilestoneKind::Freeze);
        pin(goLive, release, QStringLiteral("Go-live"), {2026, 7, 31});
        pin(phase, release, QStringLiteral("Hardening"), {2026, 7, 22}, 7);
        pin(laterKickOff, later, QStringLiteral("Kick-off"), {2026, 7, 6});
        pin(laterGoLive, later, QStringLiteral("Go-live"), {2026, 8, 31});
        plan.put(Skill{database, QStringLiteral("database")});
        plan.put(Skill{design, QStringLiteral("design")});
        plan.put(Team{core, QStringLiteral("Core")});
        plan.put(Team{web, QStringLiteral("Web")});
        plan.put(Person{mara, QStringLiteral("Mara"), {}, {}, {}});
        knows(mara, database);
    }

    void pin(MilestoneId id, ReleaseId of, const QString &title, QDate day, int span = 0)
    {
        Milestone m;
        m.id = id;
        m.release = of;
        m.title = title;
        m.pinned = day;
        m.span = span;
        plan.put(m);
    }
    void add(PersonId id, const QString &name, SkillId skill)
    {
        plan.put(Person{id, name, {}, {}, {}});
        knows(id, skill);
    }
    void knows(PersonId person, SkillId skill) { plan.put(PersonSkill{next<PersonSkill>(), person, skill, 3}); }
    WorkItemId ask(double hours, MilestoneId before = {}, SkillId skill = database, ReleaseId of = release)
    {
        WorkItem item;
        item.id = next<WorkItem>();
        item.release = of;
        item.title = QStringLiteral("Item %1").arg(++m_items);
        item.finishBefore = before;
        plan.put(item);
        plan.put(Demand{next<Demand>(), item.id, skill, 0.0, hours, 0.0, 1});
        return item.id;
    }
    void away(PersonId person, QDate first, QDate last) { plan.put(Absence{next<Absence>(), person, {}, first, last, {}, {}, {}}); }
    MembershipId join(PersonId person, TeamId team, double share)
    {
        plan.put(Membership{next<Membership>(), person, team, share, {}, {}});
        return MembershipId(m_last);
    }
    template<typename R, typename T>
    void set(Id<R> id, T R::*member, const T &value)
    {
        R record = *plan.find(id);
        record.*member = value;
        plan.put(record);
    }

    [[nodiscard]] FitAnswer fit(MilestoneId of = {}, QDate from = {}) const { return findFit(plan, computeTimetable(plan), {release, of, from}); }

    template<typename R>
    Id<R> next()
    {
        return Id<R>(++m_last);
    }

    Plan plan;

private:
    qint64 m_last = 1'000;
    int m_items = 0;
};

} // namespace Plimsoll
