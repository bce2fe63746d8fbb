// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "engine/workplan/workschedule.h"

#include <QTest>
#include <QTimeZone>

namespace Plimsoll {

/// The sound plan with Anna and Ben, who both can do “Backend” for 8 hours from Monday to Friday, and Cleo, who does “Design”. It is Wed
/// 1 Jul 2026; work of Crane 4.2 must end before Wed 22 Jul.
class WorkFixture
{
public:
    static constexpr SkillId backend{50}, design{51}, nobodys{52};
    static constexpr PersonId anna{60}, ben{61}, cleo{62};
    static constexpr TeamId red{70}, blue{71};

    Plan plan = SoundPlan::make();

    WorkFixture()
    {
        using namespace Qt::StringLiterals;
        plan.put(Skill{backend, u"Backend"_s});
        plan.put(Skill{design, u"Design"_s});
        plan.put(Skill{nobodys, u"Alchemy"_s});
        plan.put(Person{anna, u"Anna"_s, {}, {}, {}});
        plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
        plan.put(Person{cleo, u"Cleo"_s, {}, {}, {}});
        plan.put(PersonSkill{PersonSkillId(80), anna, backend, 3});
        plan.put(PersonSkill{PersonSkillId(81), ben, backend, 3});
        plan.put(PersonSkill{PersonSkillId(82), cleo, design, 3});
        plan.put(Team{red, u"Red"_s});
        plan.put(Team{blue, u"Blue"_s});
    }

    /// An item "W-n" with a demand of the same number; 0 hours for none.
    WorkItem &addItem(qint64 number, double hours, SkillId skill = backend, PersonId person = {})
    {
        using namespace Qt::StringLiterals;
        WorkItem item;
        item.id = WorkItemId(1000 + number);
        item.release = SoundPlan::release;
        item.key = u"W-%1"_s.arg(number);
        item.title = u"Work %1"_s.arg(number);
        plan.put(item);
        if (hours > 0) {
            Demand demand;
            demand.id = DemandId(2000 + number);
            demand.workItem = item.id;
            demand.skill = skill;
            demand.low = demand.likely = demand.high = hours;
            demand.person = person;
            plan.put(demand);
        }
        m_item = item;
        return m_item;
    }
    void changeItem(qint64 number, const std::function<void(WorkItem &)> &change) { SoundPlan::change<WorkItem>(plan, WorkItemId(1000 + number), change); }
    void changeDemand(qint64 number, const std::function<void(Demand &)> &change) { SoundPlan::change<Demand>(plan, DemandId(2000 + number), change); }
    void addLink(qint64 from, qint64 to, DependencyKind kind = DependencyKind::FinishToStart, double lag = 0)
    {
        plan.put(WorkDependency{WorkDependencyId(3000 + 100 * from + to), WorkItemId(1000 + from), WorkItemId(1000 + to), kind, lag});
    }
    void addAbsence(PersonId person, QDate start, QDate end, DayPortion portion = DayPortion::WholeDay)
    {
        Absence absence;
        absence.id = AbsenceId(4000 + plan.table<Absence>().size());
        absence.person = person;
        absence.start = start;
        absence.end = end;
        absence.portion = portion;
        plan.put(absence);
    }
    void addMember(PersonId person, TeamId team, double share = 1.0)
    {
        plan.put(Membership{MembershipId(5000 + plan.table<Membership>().size()), person, team, share, {}, {}});
    }

    [[nodiscard]] Result<WorkNetwork> network(QDate today = SoundPlan::today, const WorkOptions &options = {}) const
    {
        return WorkNetwork::of(plan, computeTimetable(plan), today, options);
    }
    [[nodiscard]] WorkSchedule level(const WorkNetwork &network) const { return levelPlan(plan, network, {1, 1, 0, 1}); }
    /// "W-1 Anna 2026-07-01 2026-07-03 starts at once", a line for each part by item.
    [[nodiscard]] QString text(QDate today = SoundPlan::today, const WorkOptions &options = {}) const
    {
        const auto made = network(today, options);
        return made ? text(*made, level(*made)) : made.error().text;
    }
    [[nodiscard]] QString text(const WorkNetwork &network, const WorkSchedule &schedule) const
    {
        QStringList lines;
        for (const PlacedWork &placed : schedule.placed) {
            const Person *person = plan.find(placed.row.person);
            lines << QStringList{plan.find(network.parts()[size_t(placed.part)].item)->key, person ? person->name : QStringLiteral("-"),
                                 placed.row.start.toString(Qt::ISODate), placed.row.end.toString(Qt::ISODate), startText(plan, placed.row)}
                         .join(u' ');
        }
        for (const UnplacedPart &part : schedule.unplaced)
            lines << unplacedText(plan, network, part);
        return lines.join(u'\n');
    }
    /// Levels and stores it.
    PlanEdit accept(QDate today = SoundPlan::today, const WorkOptions &options = {})
    {
        const auto made = network(today, options);
        const PlanEdit edit = acceptSchedule(plan, *made, level(*made), m_ids);
        plan.apply(edit);
        return edit;
    }

private:
    WorkItem m_item;
    FixedClock m_clock{QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};
};

} // namespace Plimsoll
