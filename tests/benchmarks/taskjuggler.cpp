// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/taskjuggler.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "engine/workslack.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using People = std::vector<PersonId>;

constexpr int priorities = 5; ///< Items have those from 0 to before it.

/// As TaskJuggler has spans: to before the second day.
QString spanText(QDate first, QDate last)
{
    return u"%1 - %2"_s.arg(first.toString(Qt::ISODate), last.addDays(1).toString(Qt::ISODate));
}

class ProjectWriter
{
public:
    explicit ProjectWriter(const Plan &plan) : m_plan(plan), m_hoursOfDay(hoursOfWorkingDay(plan))
    {
        for (const Membership &membership : plan.table<Membership>())
            m_teamOf.insert(membership.person, membership.team);
        for (const PersonSkill &has : plan.table<PersonSkill>()) {
            People &people = m_skilled[has.skill];
            // Some have their third skill twice.
            if (people.empty() || people.back() != has.person)
                people.push_back(has.person);
        }
        for (const Demand &demand : plan.table<Demand>())
            m_demands[demand.workItem].push_back(&demand);
        for (const WorkDependency &dependency : plan.table<WorkDependency>())
            m_waitsFor[dependency.successor].push_back(dependency.predecessor);
        rankItems();
    }

    QString project(QDate begin)
    {
        writeHead(begin);
        writePeople();
        // By id, so that what an item waits for comes before it.
        for (const WorkItem &item : m_plan.table<WorkItem>())
            writeItem(item);
        m_text += u"taskreport \"ends\" {\n  formats csv\n  columns id, end\n  sorttasks plan.end.down\n  timeformat \"%Y-%m-%d %H:%M\"\n}\n"_s;
        return std::move(m_text);
    }

private:
    /// What an item waits for is as urgent as the item: TaskJuggler heeds that only among equal priorities.
    void rankItems()
    {
        for (const WorkItem &item : m_plan.table<WorkItem>())
            m_priorities.insert(item.id, item.priority);
        const auto &dependencies = m_plan.table<WorkDependency>();
        for (qsizetype row = dependencies.size(); row-- > 0;) {
            const WorkDependency &dependency = dependencies.at(row);
            const int after = m_priorities.value(dependency.successor);
            int &before = m_priorities[dependency.predecessor];
            before = std::max(before, after);
        }
    }

    void writeHead(QDate begin)
    {
        m_text += u"project plimsoll \"Plimsoll\" %1 +3y {\n  timezone \"UTC\"\n  timingresolution 60min\n"_s.arg(begin.toString(Qt::ISODate));
        m_text += u"  dailyworkinghours %1\n"_s.arg(m_hoursOfDay);
        const WorkingCalendar *calendar = m_plan.find(m_plan.settings().calendar);
        const WorkingCalendar week = calendar ? *calendar : WorkingCalendar();
        const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            const int hours = int(week.hoursOn(day));
            const QString span = hours > 0 ? u"8:00 - %1:00"_s.arg(8 + hours) : u"off"_s;
            m_text += u"  workinghours %1 %2\n"_s.arg(days.at(day - 1), span);
        }
        m_text += u"}\n"_s;
        for (const CalendarException &off : m_plan.table<CalendarException>())
            m_text += u"leaves holiday \"%1\" %2\n"_s.arg(off.name, spanText(off.start, off.end));
    }

    void writePeople()
    {
        QHash<PersonId, double> committed;
        for (const StandingCommitment &commitment : m_plan.table<StandingCommitment>())
            committed[commitment.person] += commitment.share;
        QHash<PersonId, QString> leaves;
        for (const Absence &absence : m_plan.table<Absence>())
            leaves[absence.person] += u"  leaves annual %1\n"_s.arg(spanText(absence.start, absence.end));
        for (const Person &person : m_plan.table<Person>()) {
            m_text += u"resource p%1 \"%2\" {\n"_s.arg(person.id.toString(), person.name);
            // A lower efficiency would round each task up to whole hours: two days more at 1,000 items.
            if (const double share = committed.value(person.id); share > 0)
                m_text += u"  limits { dailymax %1h }\n"_s.arg(std::floor(m_hoursOfDay * (1 - share)));
            m_text += leaves.value(person.id);
            m_text += u"}\n"_s;
        }
    }

    void writeItem(const WorkItem &item)
    {
        const std::vector<WorkItemId> waitsFor = m_waitsFor.value(item.id);
        const bool waitsForLost = std::ranges::any_of(waitsFor, [this](WorkItemId id) { return m_lost.contains(id); });
        const std::vector<const Demand *> demands = m_demands.value(item.id);
        std::vector<std::pair<const Demand *, People>> tasks;
        for (const Demand *demand : demands) {
            if (People people = peopleFor(demand->skill, item.team); !people.empty())
                tasks.emplace_back(demand, std::move(people));
        }
        if (waitsForLost || tasks.size() < demands.size())
            m_lost.insert(item.id);
        if (waitsForLost || tasks.empty())
            return;
        m_text += u"task i%1 \"%2\" {\n  priority %3\n"_s.arg(item.id.toString(), item.key, QString::number(priorityOf(item)));
        for (const WorkItemId id : waitsFor)
            m_text += u"  depends i%1\n"_s.arg(id.toString());
        for (const auto &[demand, people] : tasks) {
            if (tasks.size() > 1)
                m_text += u"  task d%1 \"%2\" {\n"_s.arg(demand->id.toString(), item.key);
            writeEffort(*demand, people);
            if (tasks.size() > 1)
                m_text += u"  }\n"_s;
        }
        m_text += u"}\n"_s;
    }

    /// Those of the team; all who have the skill where none of the team does, or no team is named.
    People peopleFor(SkillId skill, TeamId team) const
    {
        People all = m_skilled.value(skill);
        People members;
        if (team.isValid())
            std::ranges::copy_if(all, std::back_inserter(members), [&](PersonId id) { return m_teamOf.value(id) == team; });
        return members.empty() ? all : members;
    }

    /// From 1 on, the greater the sooner: earlier releases first, of each what is more urgent.
    qsizetype priorityOf(const WorkItem &item) const
    {
        const auto &releases = m_plan.table<Release>();
        return 1 + (releases.size() - 1 - releases.rowOf(item.release)) * priorities + m_priorities.value(item.id);
    }

    void writeEffort(const Demand &demand, const People &people)
    {
        m_text += u"  effort %1h\n"_s.arg(std::ceil(demand.likely));
        QString choice = u"p%1"_s.arg(people.front().toString());
        if (people.size() > 1) {
            QStringList others;
            for (size_t i = 1; i < people.size(); ++i)
                others.append(u"p%1"_s.arg(people[i].toString()));
            // One person does a part from its start to its end. Of all ways to select that person this one ends earliest, by a hair.
            choice += u" { alternative %1 select minallocated persistent }"_s.arg(others.join(u", "_s));
        }
        for (int n = std::clamp(demand.mostPeople, 1, int(people.size())); n > 0; --n)
            m_text += u"  allocate %1\n"_s.arg(choice);
    }

    const Plan &m_plan;
    double m_hoursOfDay = 8.0;
    QHash<PersonId, TeamId> m_teamOf;
    QHash<SkillId, People> m_skilled;
    QHash<WorkItemId, std::vector<const Demand *>> m_demands;
    QHash<WorkItemId, std::vector<WorkItemId>> m_waitsFor;
    QHash<WorkItemId, int> m_priorities;
    QSet<WorkItemId> m_lost; ///< Those that never end.
    QString m_text;
};

} // namespace

QString taskJugglerProject(const Plan &plan, QDate begin)
{
    return ProjectWriter(plan).project(begin);
}

} // namespace Plimsoll
