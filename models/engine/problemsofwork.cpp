// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/capacity.h"
#include "engine/problemlist.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"
#include "engine/workname.h"
#include "engine/workpool.h"
#include "engine/workslack.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t fewEnoughToList = 6; ///< Items of a release with the same problem; of more one problem tells.
constexpr int yearsLookedAt = 10;     ///< No leveling plans further ahead.
constexpr double leastDifference = 0.01;  ///< Hours that count as different.

QString tr(const char *text)
{
    return QCoreApplication::translate("Problems", text);
}

QString hoursText(double hours)
{
    return QLocale().toString(std::ceil(hours), 'f', 0);
}

/// What is scheduled of one item.
struct ItemWork {
    const WorkItem *item = nullptr;
    double asked = 0.0; ///< Hours left.
    double hours = 0.0; ///< Scheduled.
    int rows = 0;
    QDate start;
    QDate end;
};

/// All items of planned releases that ask for hours or are scheduled, and are not done.
QHash<WorkItemId, ItemWork> openWork(const ProblemList &list)
{
    const Plan &plan = list.plan();
    QHash<WorkItemId, ItemWork> all;
    const auto openItem = [&](WorkItemId id) -> ItemWork * {
        if (const auto known = all.find(id); known != all.end())
            return known->item ? &*known : nullptr;
        const WorkItem *item = plan.find(id);
        const bool open = item && isPlanned(*item) && item->state != WorkItemState::Done && list.isLive(item->release);
        ItemWork &work = all[id];
        work.item = open ? item : nullptr;
        return open ? &work : nullptr;
    };
    for (const Demand &demand : plan.table<Demand>()) {
        if (ItemWork *work = openItem(demand.workItem))
            work->asked += demand.likely * shareLeft(*work->item);
    }
    for (const ScheduledWork &row : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(row.demand);
        ItemWork *work = demand ? openItem(demand->workItem) : nullptr;
        if (!work)
            continue;
        work->hours += row.hours;
        ++work->rows;
        work->start = work->start.isValid() ? std::min(work->start, row.start) : row.start;
        work->end = work->end.isValid() ? std::max(work->end, row.end) : row.end;
    }
    all.removeIf([](const auto &entry) { return !entry->item; });
    return all;
}

/// Adds one problem for each item; where a release has more than a few of them, one for the release.
class WorkFindings
{
public:
    using One = std::function<Finding(const ItemWork &)>;
    using All = std::function<Finding(const Release &, qsizetype, const QString &)>;

    explicit WorkFindings(ProblemList &list) : m_list(list) {}

    void add(const ItemWork &work) { m_byRelease[work.item->release].push_back(&work); }

    void tell(const One &one, const All &all)
    {
        for (auto &[id, works] : m_byRelease) {
            std::ranges::sort(works, {}, [](const ItemWork *work) { return std::pair(work->end, work->item->id); });
            if (works.size() <= fewEnoughToList) {
                for (const ItemWork *work : works)
                    m_list.add(*work->item, id, work->end, one(*work));
                continue;
            }
            QStringList names;
            for (const ItemWork *work : std::span(works).first(3))
                names << workName(*work->item);
            const Release &release = *m_list.plan().find(id);
            m_list.add(release, all(release, qsizetype(works.size()), names.join(", "_L1)));
        }
    }

private:
    ProblemList &m_list;
    std::map<ReleaseId, std::vector<const ItemWork *>> m_byRelease;
};

/// Of whatever release: people have their hours only once. A plan that nobody has leveled has no schedule that could lack anything.
void checkUnscheduled(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    if (std::none_of(open.cbegin(), open.cend(), [](const ItemWork &work) { return work.rows > 0; }))
        return;
    WorkFindings findings(list);
    for (const ItemWork &work : open) {
        if (work.rows == 0 && work.asked > leastDifference)
            findings.add(work);
    }
    const QString cure = tr("Level the work anew.");
    findings.tell(
        [&](const ItemWork &work) {
            return Finding{Severity::Warning, "work-unscheduled",
                           tr("%1 of %2 is planned and needs %3 h, but is not scheduled as other work is.")
                               .arg(workName(*work.item), list.nameOf(*list.plan().find(work.item->release)), hoursText(work.asked)),
                           cure};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            return Finding{Severity::Warning, "work-unscheduled",
                           tr("%1 items of %2 are planned and need hours, but are not scheduled as other work is: %3 and others.")
                               .arg(QString::number(count), list.nameOf(release), names),
                           cure};
        });
}

bool isOutdated(const ItemWork &work)
{
    return work.rows > 0 && work.item->state != WorkItemState::Started && std::abs(work.hours - work.asked) > leastDifference;
}

/// Started work keeps its place whatever is left of it, so only what has not begun can be out of date.
void checkOutdated(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    WorkFindings findings(list);
    for (const ItemWork &work : open) {
        const bool overdue = work.rows > 0 && work.item->state != WorkItemState::Started && work.start < list.today();
        if (isOutdated(work) || overdue)
            findings.add(work);
    }
    findings.tell(
        [&](const ItemWork &work) {
            const QString text = isOutdated(work)
                ? tr("%1 is scheduled with %2 h, but needs %3 h by now.").arg(workName(*work.item), hoursText(work.hours), hoursText(work.asked))
                : tr("%1 was to begin on %2, but has not started.").arg(workName(*work.item), dayText(work.start));
            return Finding{Severity::Notice, "schedule-outdated", text,
                           isOutdated(work) ? tr("Level the work anew.") : tr("Level the work anew, or mark the item as started.")};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            return Finding{Severity::Notice, "schedule-outdated",
                           tr("%1 items of %2 need other hours than they are scheduled with, or should have started: %3 and others.")
                               .arg(QString::number(count), list.nameOf(release), names),
                           tr("Level the work anew.")};
        });
}

/// A row that is still to be done.
struct Load {
    QDate first;
    QDate last;
    double hours = 0.0;
};

/// Hours by which rows cannot be done within their days in those that hoursOn(day) says are there, each day given to what must end first;
/// and until when the worst of them is.
template<typename HoursOn>
std::pair<double, QDate> excessOf(const HoursOn &hoursOn, std::vector<Load> loads)
{
    std::ranges::sort(loads, {}, &Load::first);
    const auto later = [](const Load &a, const Load &b) { return a.last > b.last; };
    std::vector<Load> open;
    std::pair<double, QDate> worst;
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
                if (missing > worst.first)
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

using PoolKey = std::pair<TeamId, SkillId>;

/// What is to be done from today on.
struct Loads {
    std::map<PersonId, std::vector<Load>> ofPeople;
    std::map<PoolKey, std::vector<Load>> ofPools; ///< Rows that name nobody.
    QDate last;
};

Loads loadsOf(const ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
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
        const auto work = demand ? open.constFind(demand->workItem) : open.constEnd();
        if (work == open.constEnd() || row.end < list.today())
            continue;
        const double hours = hoursLeft(*work->item, *demand, row, scheduled.value(row.demand));
        const Load load{std::max(row.start, list.today()), std::min(row.end, horizon), hours};
        if (load.first > load.last)
            continue;
        loads.last = std::max(loads.last, load.last);
        // A team that keeps its own board may still ask for somebody.
        const PersonId person = row.person.isValid() ? row.person : demand->person;
        if (person.isValid())
            loads.ofPeople[person].push_back(load);
        else
            loads.ofPools[{work->item->team, demand->skill}].push_back(load);
    }
    return loads;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Leveling counts in whole hours, carrying on up to one for each team, and one for what no team has.
double carriedBy(const Memberships &memberships, PersonId person)
{
    return 1.0 + double(memberships.value(person).size());
}

void checkPeople(ProblemList &list, const Capacity &capacity, const Memberships &memberships, Loads &loads)
{
    for (auto &[id, own] : loads.ofPeople) {
        const Person *person = list.plan().find(id);
        const auto [hours, until] = excessOf([&capacity, who = id](QDate day) { return capacity.on(who, day).available(); }, std::move(own));
        if (!person || hours < carriedBy(memberships, id))
            continue;
        list.add(*person, {}, until,
                 {Severity::Warning, "work-overload",
                  tr("%1 has %2 h more of scheduled work than hours by the end of the week of %3.")
                      .arg(quotedName(*person), hoursText(hours), dayText(mondayOf(until))),
                  tr("Level the work anew, or give some of it to somebody else.")});
    }
}

/// Each pool by itself: that the same people are also asked for elsewhere is not counted, so that what is told is missing in any case.
void checkPools(ProblemList &list, const Capacity &capacity, const Memberships &memberships, Loads &loads)
{
    const Plan &plan = list.plan();
    for (auto &[key, own] : loads.ofPools) {
        const Team *team = plan.find(key.first);
        const Skill *skill = plan.find(key.second);
        const WorkPool pool(plan, capacity, memberships, key.first, key.second, list.today());
        // Of a skill that nobody has another problem tells.
        if (!skill || pool.people().empty())
            continue;
        const auto [hours, until] = excessOf([&pool](QDate day) { return pool.on(day); }, std::move(own));
        double carried = 0.0;
        for (const PersonId person : pool.people())
            carried += carriedBy(memberships, person);
        if (hours < carried)
            continue;
        const QString cure = tr("Level the work anew, or find more people for it.");
        const QString monday = dayText(mondayOf(until));
        if (team) {
            list.add(*team, {}, until,
                     {Severity::Warning, "work-overload",
                      tr("%1 has %2 h more of scheduled work of %3 than its people have hours by the end of the week of %4.")
                          .arg(quotedName(*team), hoursText(hours), quotedName(*skill), monday),
                      cure});
        } else {
            list.add(*skill, {}, until,
                     {Severity::Warning, "work-overload",
                      tr("%1 is scheduled with %2 h more than people have hours for it by the end of the week of %3.")
                          .arg(quotedName(*skill), hoursText(hours), monday),
                      cure});
        }
    }
}

void checkOverload(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    Loads loads = loadsOf(list, open);
    if (loads.ofPeople.empty() && loads.ofPools.empty())
        return;
    const Capacity capacity = Capacity::of(list.plan(), list.today(), loads.last);
    const Memberships memberships = membershipsOf(list.plan());
    checkPeople(list, capacity, memberships, loads);
    checkPools(list, capacity, memberships, loads);
}

void checkSkills(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    const Plan &plan = list.plan();
    if (plan.table<Person>().isEmpty())
        return;
    QSet<SkillId> known;
    for (const PersonSkill &has : plan.table<PersonSkill>())
        known.insert(has.skill);
    std::map<SkillId, double> lacking;
    for (const Demand &demand : plan.table<Demand>()) {
        const auto work = open.constFind(demand.workItem);
        if (work != open.constEnd() && !known.contains(demand.skill) && !demand.person.isValid())
            lacking[demand.skill] += demand.likely * shareLeft(*work->item);
    }
    for (const auto &[id, hours] : lacking) {
        const Skill *skill = plan.find(id);
        if (!skill || hours < leastDifference)
            continue;
        list.add(*skill, {}, {},
                 {Severity::Warning, "skill-without-people",
                  tr("Work needs %1 h of %2, a skill that nobody has.").arg(hoursText(hours), quotedName(*skill)),
                  tr("Say who has the skill, or find somebody who does.")});
    }
}

void checkEnds(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    const WorkLimits limits(list.plan(), list.timetable());
    WorkFindings findings(list);
    QHash<WorkItemId, WorkLimit> missed;
    QHash<ReleaseId, QSet<MilestoneId>> missedOf;
    for (const ItemWork &work : open) {
        const WorkLimit limit = work.rows > 0 ? workLimitOf(list.plan(), list.timetable(), limits, *work.item) : WorkLimit();
        if (!limit.day.isValid() || work.end < limit.day)
            continue;
        findings.add(work);
        missed.insert(work.item->id, limit);
        missedOf[work.item->release].insert(limit.milestone);
    }
    findings.tell(
        [&](const ItemWork &work) {
            const Milestone &milestone = *list.plan().find(missed.value(work.item->id).milestone);
            return Finding{Severity::Warning, "freeze-missed",
                           tr("%1 is scheduled to end on %2, not before %3 on %4.")
                               .arg(workName(*work.item), dayText(work.end), list.nameOf(milestone), dayText(list.timetable().startOf(milestone.id))),
                           tr("Move it to a later release, find more people for it, or move the milestone.")};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            const QSet<MilestoneId> milestones = missedOf.value(release.id);
            const Milestone *milestone = milestones.size() == 1 ? list.plan().find(*milestones.begin()) : nullptr;
            return Finding{Severity::Warning, "freeze-missed",
                           tr("%1 items of %2 are scheduled to end too late for %3: %4 and others.")
                               .arg(QString::number(count), list.nameOf(release),
                                    milestone ? tr("%1 on %2").arg(list.titleOf(*milestone), dayText(list.timetable().startOf(milestone->id)))
                                              : tr("their milestones"),
                                    names),
                           tr("Move some to a later release, find more people for them, or move the milestone.")};
        });
}

} // namespace

void checkWorkEnds(ProblemList &list)
{
    if (!list.plan().table<ScheduledWork>().isEmpty())
        checkEnds(list, openWork(list));
}

void checkAllWork(ProblemList &list)
{
    const auto open = openWork(list);
    checkEnds(list, open);
    checkUnscheduled(list, open);
    checkOutdated(list, open);
    checkOverload(list, open);
    checkSkills(list, open);
}

} // namespace Plimsoll
