// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/workfixture.h"

#include <QRandomGenerator>

namespace Plimsoll {

/// Plans of work as nobody would make them: eight people with part-time weeks, half days, commitments and shares in teams; thirty items as
/// parts of each other, with several demands, all kinds of dependencies and lags, started and done ones, and skills that nobody has.
class RandomWorkPlan
{
public:
    static constexpr int people = 8, items = 30, skills = 4, teams = 3;
    static constexpr QDate today = SoundPlan::today;

    explicit RandomWorkPlan(quint32 seed) : m_random(seed)
    {
        m_plan = SoundPlan::make();
        m_plan.put(Release{ReleaseId(5), SoundPlan::product, QStringLiteral("4.3"), {}, {}, {}});
        for (int i = 0; i <= skills; ++i) // The last is nobody's.
            m_plan.put(Skill{SkillId(50 + i), QStringLiteral("S%1").arg(i)});
        for (int i = 0; i < teams; ++i) {
            m_plan.put(Team{TeamId(70 + i), QStringLiteral("T%1").arg(i), m_random.bounded(4) > 0});
        }
        for (int i = 0; i < people; ++i)
            addPerson(i);
        for (int i = 0; i < items; ++i)
            addItem(i);
        for (int i = 0; i < 25; ++i)
            addLink(i);
    }

    [[nodiscard]] const Plan &plan() const { return m_plan; }

private:
    [[nodiscard]] bool oneIn(int n) { return m_random.bounded(n) == 0; }
    [[nodiscard]] QDate day(int within) { return today.addDays(m_random.bounded(within) - 5); }

    void addPerson(int i)
    {
        const PersonId id(600 + i);
        m_plan.put(Person{id, QStringLiteral("P%1").arg(i), {}, {}, {}});
        for (int n = 0; n < 2; ++n)
            m_plan.put(PersonSkill{PersonSkillId(800 + 2 * i + n), id, SkillId(50 + m_random.bounded(skills)), 1 + m_random.bounded(5)});
        for (int n = m_random.bounded(3); n > 0; --n) {
            m_plan.put(Membership{MembershipId(900 + 3 * i + n), id, TeamId(70 + m_random.bounded(teams)), 0.1 * (1 + m_random.bounded(10)),
                                  oneIn(4) ? day(20) : QDate(), {}});
        }
        if (oneIn(3)) {
            WorkingPattern pattern;
            pattern.id = WorkingPatternId(950 + i);
            pattern.person = id;
            pattern.monday = m_random.bounded(12);
            pattern.wednesday = 3.7;
            pattern.friday = 0;
            pattern.saturday = oneIn(2) ? 5 : 0;
            m_plan.put(pattern);
        }
        if (oneIn(3))
            m_plan.put(StandingCommitment{StandingCommitmentId(970 + i), id, QStringLiteral("Support"), 0.05 * m_random.bounded(12), {}, {}});
        for (int n = 0; n < 2; ++n) {
            Absence absence;
            absence.id = AbsenceId(400 + 2 * i + n);
            absence.person = id;
            absence.start = day(30);
            absence.end = absence.start.addDays(m_random.bounded(8));
            absence.portion = DayPortion(m_random.bounded(3));
            m_plan.put(absence);
        }
    }

    void addItem(int i)
    {
        WorkItem item;
        item.id = WorkItemId(1000 + i);
        item.release = oneIn(5) ? ReleaseId(5) : SoundPlan::release;
        item.key = QStringLiteral("W-%1").arg(i);
        item.title = item.key;
        item.priority = m_random.bounded(4);
        if (oneIn(3) && i > 0)
            item.parent = WorkItemId(1000 + m_random.bounded(i));
        if (oneIn(2))
            item.team = TeamId(70 + m_random.bounded(teams));
        if (oneIn(6))
            item.notBefore = day(25);
        if (oneIn(6))
            item.finishBefore = SoundPlan::goLive;
        item.state = oneIn(10) ? WorkItemState::Done : oneIn(6) ? WorkItemState::Started : WorkItemState::Accepted;
        if (item.state == WorkItemState::Started) {
            item.started = today.addDays(-1 - m_random.bounded(9));
            item.progress = m_random.bounded(100);
        }
        m_plan.put(item);
        for (int n = m_random.bounded(3); n > 0; --n) {
            Demand demand;
            demand.id = DemandId(2000 + 3 * i + n);
            demand.workItem = item.id;
            demand.skill = SkillId(50 + (oneIn(40) ? skills : m_random.bounded(skills)));
            demand.likely = 0.5 * (1 + m_random.bounded(60));
            demand.low = demand.likely / 2;
            demand.high = demand.likely * 3;
            demand.mostPeople = 1 + m_random.bounded(3);
            if (oneIn(8))
                demand.person = PersonId(600 + m_random.bounded(people));
            m_plan.put(demand);
        }
    }

    /// Forwards, but not along the tree, where it would be a circle.
    void addLink(int i)
    {
        const int from = m_random.bounded(items - 1);
        const int to = from + 1 + m_random.bounded(items - from - 1);
        if (isAbove(from, to) || isAbove(to, from))
            return;
        WorkDependency dependency;
        dependency.id = WorkDependencyId(3000 + i);
        dependency.predecessor = WorkItemId(1000 + from);
        dependency.successor = WorkItemId(1000 + to);
        dependency.kind = DependencyKind(m_random.bounded(4));
        dependency.lag = m_random.bounded(4) == 0 ? m_random.bounded(-20, 20) : 0;
        m_plan.put(dependency);
    }
    [[nodiscard]] bool isAbove(int one, int other) const
    {
        for (const WorkItem *item = m_plan.find(WorkItemId(1000 + other)); item; item = m_plan.find(item->parent)) {
            if (item->id == WorkItemId(1000 + one))
                return true;
        }
        return false;
    }

    QRandomGenerator m_random;
    Plan m_plan;
};

} // namespace Plimsoll
