// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemsofoverload.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/weeks.h"
#include "engine/capacity.h"
#include "engine/problemhours.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"
#include "engine/workpool.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace Plimsoll {

namespace {

constexpr int yearsLookedAt = 10; ///< No leveling plans further ahead.

/// A row that is still to be done.
struct Load {
    QDate first;
    QDate last;
    double hours = 0.0;
};

/// Hours by which rows cannot be done, and until when the worst of them is.
struct Excess {
    double hours = 0.0;
    QDate until;
};

/// Of rows within their days in the hours that hoursOn(day) says are there, each day given to what must end first.
template<typename HoursOn>
Excess excessOf(const HoursOn &hoursOn, std::vector<Load> loads)
{
    std::ranges::sort(loads, {}, &Load::first);
    const auto later = [](const Load &a, const Load &b) { return a.last > b.last; };
    std::vector<Load> open;
    Excess worst;
    double missing = 0.0;
    size_t next = 0;
    QDate day = loads.front().first;
    while (next < loads.size() || !open.empty()) {
        if (open.empty())
            day = std::max(day, loads[next].first);
        for (; next < loads.size() && loads[next].first <= day; ++next) {
            open.push_back(loads[next]);
            std::ranges::push_heap(open, later);
        }
        double left = hoursOn(day);
        while (!open.empty() && (open.front().last < day || left > 0)) {
            std::ranges::pop_heap(open, later);
            Load load = open.back();
            open.pop_back();
            if (load.last < day) {
                missing += load.hours;
                if (missing > worst.hours)
                    worst = {missing, load.last};
                continue;
            }
            const double done = std::min(left, load.hours);
            left -= done;
            load.hours -= done;
            if (load.hours > leastDifference) {
                open.push_back(load);
                std::ranges::push_heap(open, later);
                break;
            }
        }
        day = day.addDays(1);
    }
    return worst;
}

/// Rows with somebody's name; what is told of them already.
struct NamedWork {
    std::vector<Load> loads;
    double told = 0.0;
};

/// Rows of a skill that name nobody, and who shares them out.
struct PoolWork {
    TeamId team; ///< Of the items.
    SkillId skill;
    WorkPool pool;
    std::vector<Load> loads;
    double told = 0.0;
};

using People = std::vector<PersonId>; ///< By id.

bool holds(const People &all, const People &some)
{
    return std::ranges::includes(all, some);
}

/// What the work of pools takes of the time of some people, who are all that their people are, and of the work that names them.
class SharedHours
{
public:
    SharedHours(const Capacity &capacity, const Memberships &memberships) : m_capacity(capacity), m_memberships(memberships) {}

    /// All of the time.
    void add(PersonId person) { m_teams[person].insert(TeamId()); }
    void add(const WorkPool &pool)
    {
        for (const PersonId person : pool.people())
            m_teams[person].insert(pool.team());
    }

    /// Hours that are there for any of it.
    [[nodiscard]] double on(QDate day) const
    {
        double hours = 0.0;
        for (const auto &[person, teams] : m_teams) {
            double share = 0.0;
            for (const TeamId team : teams)
                share += team.isValid() ? teamShare(team, *m_memberships.constFind(person), day) : 1.0;
            hours += m_capacity.on(person, day).available() * std::min(share, 1.0);
        }
        return hours;
    }

private:
    const Capacity &m_capacity;
    const Memberships &m_memberships;
    std::map<PersonId, std::set<TeamId>> m_teams; ///< That ask for them; an invalid one for all of their time.
};

class OverloadCheck
{
public:
    /// The capacity must reach over the days of all rows.
    OverloadCheck(ProblemList &list, const Capacity &capacity)
        : m_list(list), m_plan(list.plan()), m_capacity(capacity), m_memberships(membershipsOf(list.plan()))
    {
    }

    void addNamed(PersonId person, std::vector<Load> loads) { m_named[person].loads = std::move(loads); }
    void addPool(TeamId team, SkillId skill, std::vector<Load> loads)
    {
        WorkPool pool(m_plan, m_capacity, m_memberships, team, skill, m_list.today());
        // Of a skill that nobody has another problem tells.
        if (m_plan.find(skill) && !pool.people().empty())
            m_pools.push_back({team, skill, std::move(pool), std::move(loads)});
    }

    void tell()
    {
        for (auto &[person, work] : m_named)
            tellOf(person, work);
        for (PoolWork &work : m_pools)
            tellOf(work);
        for (const People &people : groups())
            tellShared(people);
    }

private:
    /// Leveling counts in whole hours, carrying on up to one for each team, and one for what no team has.
    [[nodiscard]] double carriedBy(PersonId person) const { return 1.0 + double(m_memberships.value(person).size()); }
    [[nodiscard]] double carriedBy(const People &people) const
    {
        double hours = 0.0;
        for (const PersonId person : people)
            hours += carriedBy(person);
        return hours;
    }

    void tellOf(PersonId id, NamedWork &work)
    {
        const Person *person = m_plan.find(id);
        const Excess excess = excessOf([&](QDate day) { return m_capacity.on(id, day).available(); }, work.loads);
        if (!person || excess.hours < carriedBy(id))
            return;
        work.told = excess.hours;
        m_list.add(*person, {}, excess.until,
                   {Severity::Warning, "work-overload",
                    problemText("%1 has %2 h more of scheduled work than hours by the end of the week of %3.")
                        .arg(quotedName(*person), hoursText(excess.hours), dayText(weekStart(excess.until, Qt::Monday))),
                    problemText("Level the work anew, or give some of it to somebody else.")});
    }

    /// By itself: what else the same people have to do is told of all of it together.
    void tellOf(PoolWork &work)
    {
        const Excess excess = excessOf([&](QDate day) { return work.pool.on(day); }, work.loads);
        if (excess.hours < carriedBy(work.pool.people()))
            return;
        work.told = excess.hours;
        const Team *team = m_plan.find(work.team);
        const Skill &skill = *m_plan.find(work.skill);
        const QString cure = problemText("Level the work anew, or find more people for it.");
        const QString hours = hoursText(excess.hours);
        const QString monday = dayText(weekStart(excess.until, Qt::Monday));
        if (team) {
            m_list.add(*team, {}, excess.until,
                       {Severity::Warning, "work-overload",
                        problemText("%1 has %2 h more of scheduled work of %3 than its people have hours by the end of the week of %4.")
                            .arg(quotedName(*team), hours, quotedName(skill), monday),
                        cure});
        } else {
            m_list.add(skill, {}, excess.until,
                       {Severity::Warning, "work-overload",
                        problemText("%1 is scheduled with %2 h more than people have hours for it by the end of the week of %3.")
                            .arg(quotedName(skill), hours, monday),
                        cure});
        }
    }

    /// The people of each pool, and those of pools that share people, the fewest first.
    [[nodiscard]] std::vector<People> groups() const
    {
        std::set<People> found;
        std::vector<People> joined;
        for (const PoolWork &work : m_pools) {
            People own = work.pool.people();
            found.insert(own);
            std::erase_if(joined, [&own](const People &other) {
                People both;
                std::ranges::set_intersection(own, other, std::back_inserter(both));
                if (both.empty())
                    return false;
                People all;
                std::ranges::set_union(own, other, std::back_inserter(all));
                own = std::move(all);
                return true;
            });
            joined.push_back(std::move(own));
        }
        found.insert(joined.begin(), joined.end());
        std::vector<People> sorted(found.begin(), found.end());
        std::ranges::stable_sort(sorted, {}, [](const People &people) { return people.size(); });
        return sorted;
    }

    /// Of those people all that nobody else can do, where that is more than one thing: what is missing there is missing however they share
    /// it out.
    void tellShared(const People &people)
    {
        SharedHours hours(m_capacity, m_memberships);
        std::vector<Load> loads;
        QStringList parts;
        double told = 0.0;
        const auto take = [&](const std::vector<Load> &own, double toldOf) {
            loads.insert(loads.end(), own.begin(), own.end());
            told += toldOf;
        };
        bool named = false;
        for (const PersonId person : people) {
            const auto found = m_named.find(person);
            if (found == m_named.end())
                continue;
            hours.add(person);
            take(found->second.loads, found->second.told);
            named = true;
        }
        for (const PoolWork &work : m_pools) {
            if (!holds(people, work.pool.people()))
                continue;
            hours.add(work.pool);
            take(work.loads, work.told);
            const Team *team = m_plan.find(work.team);
            const QString skill = quotedName(*m_plan.find(work.skill));
            parts << (team ? problemText("%1 of %2").arg(skill, quotedName(*team)) : skill);
        }
        if (named)
            parts << problemText("work that names them");
        if (parts.size() < 2)
            return;
        for (const auto &[others, missing] : m_shared)
            told += holds(people, others) ? missing : 0.0;
        const Excess excess = excessOf([&](QDate day) { return hours.on(day); }, std::move(loads));
        if (excess.hours - told < carriedBy(people))
            return;
        m_shared.emplace_back(people, excess.hours - told);
        addShared(people, excess, parts);
    }

    void addShared(const People &people, const Excess &excess, const QStringList &parts)
    {
        QStringList names;
        for (const PersonId id : people) {
            if (const Person *person = m_plan.find(id))
                names << quotedName(*person);
        }
        const Person *first = m_plan.find(people.front());
        if (!first)
            return;
        const QString monday = dayText(weekStart(excess.until, Qt::Monday));
        const QString text = names.size() == 1
            ? problemText("%1 has %2 h more of scheduled work than hours by the end of the week of %3, counting together: %4.")
                  .arg(names.front(), hoursText(excess.hours), monday, fewOf(parts))
            : problemText("%1 together have %2 h more of scheduled work than hours by the end of the week of %3, counting together: %4.")
                  .arg(fewOf(names), hoursText(excess.hours), monday, fewOf(parts));
        m_list.add(*first, {}, excess.until,
                   {Severity::Warning, "work-overload", text,
                    names.size() == 1 ? problemText("Level the work anew, or give some of it to somebody else.")
                                      : problemText("Level the work anew, or find more people for it.")});
    }

    ProblemList &m_list;
    const Plan &m_plan;
    const Capacity &m_capacity;
    Memberships m_memberships;
    std::map<PersonId, NamedWork> m_named;
    std::vector<PoolWork> m_pools; ///< By team, then skill.
    std::vector<std::pair<People, double>> m_shared; ///< What was told of people together, and hours of it that were not told before.
};

/// What is to be done from today on.
struct Loads {
    std::map<PersonId, std::vector<Load>> ofPeople;
    std::map<std::pair<TeamId, SkillId>, std::vector<Load>> ofPools; ///< Rows that name nobody.
    QDate last;
};

Loads loadsOf(const ProblemList &list)
{
    const Plan &plan = list.plan();
    const QDate horizon = list.today().addYears(yearsLookedAt);
    QHash<DemandId, double> scheduled;
    for (const ScheduledWork &row : plan.table<ScheduledWork>())
        scheduled[row.demand] += row.hours;
    Loads loads;
    loads.last = list.today();
    for (const ScheduledWork &row : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(row.demand);
        const WorkItem *item = demand ? plan.find(demand->workItem) : nullptr;
        if (!item || !isOpenWork(list, *item) || row.end < list.today())
            continue;
        const double hours = hoursLeft(*item, *demand, row, scheduled.value(row.demand));
        const Load load{std::max(row.start, list.today()), std::min(row.end, horizon), hours};
        if (load.first > load.last)
            continue;
        loads.last = std::max(loads.last, load.last);
        // A team that keeps its own board may still ask for somebody.
        const PersonId person = row.person.isValid() ? row.person : demand->person;
        if (person.isValid())
            loads.ofPeople[person].push_back(load);
        else
            loads.ofPools[{item->team, demand->skill}].push_back(load);
    }
    return loads;
}

} // namespace

bool isOpenWork(const ProblemList &list, const WorkItem &item)
{
    return isPlanned(item) && item.state != WorkItemState::Done && list.isLive(item.release);
}

void checkOverload(ProblemList &list)
{
    Loads loads = loadsOf(list);
    if (loads.ofPeople.empty() && loads.ofPools.empty())
        return;
    const Capacity capacity = Capacity::of(list.plan(), list.today(), loads.last);
    OverloadCheck check(list, capacity);
    for (auto &[person, own] : loads.ofPeople)
        check.addNamed(person, std::move(own));
    for (auto &[key, own] : loads.ofPools)
        check.addPool(key.first, key.second, std::move(own));
    check.tell();
}

} // namespace Plimsoll
