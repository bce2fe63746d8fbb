// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/randomworkplan.h"

#include "benchmarks/workplans.h"
#include "domain/plandraft.h"
#include "domain/validation.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/validator.h"
#include "engine/skilldemand.h"

#include <map>
#include <set>
#include <thread>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// What a levelled plan breaks, found from the plan: hours, skills, dates, dependencies. From the network it takes only which part is whose
/// and in which slots people are not there.
class PlanCheck
{
public:
    PlanCheck(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule) : m_plan(plan), m_network(network), m_schedule(schedule)
    {
        for (const PlacedWork &placed : schedule.placed)
            m_byItem[network.parts()[size_t(placed.part)].item].push_back(&placed);
    }

    QString fault()
    {
        checkPlaces();
        checkHours();
        for (const PlacedWork &placed : m_schedule.placed) {
            checkPerson(placed);
            checkDates(placed);
        }
        for (const WorkDependency &dependency : m_plan.table<WorkDependency>())
            checkDependency(dependency);
        return m_fault;
    }

private:
    void say(const QString &what, const PlacedWork &placed)
    {
        if (m_fault.isEmpty())
            m_fault = what + u": "_s + itemOf(placed).key + u' ' + placed.row.start.toString(Qt::ISODate);
    }
    const WorkPart &partOf(const PlacedWork &placed) const { return m_network.parts()[size_t(placed.part)]; }
    const WorkItem &itemOf(const PlacedWork &placed) const { return *m_plan.find(partOf(placed).item); }

    /// Each part is placed or told not to be; the hours of what is wholly placed are those that are left.
    void checkPlaces()
    {
        std::set<int> seen;
        std::map<DemandId, double> hours;
        std::set<DemandId> unplaced;
        for (const PlacedWork &placed : m_schedule.placed) {
            if (!seen.insert(placed.part).second)
                say(u"placed twice"_s, placed);
            hours[partOf(placed).demand] += placed.row.hours;
        }
        for (const UnplacedPart &part : m_schedule.unplaced) {
            if (!seen.insert(part.part).second)
                m_fault = u"placed and not placed"_s;
            unplaced.insert(m_network.parts()[size_t(part.part)].demand);
        }
        if (seen.size() != m_network.parts().size())
            m_fault = u"forgotten parts"_s;
        for (const Demand &demand : m_plan.table<Demand>()) {
            const WorkItem &item = *m_plan.find(demand.workItem);
            const double left = isPlanned(item) && item.state != WorkItemState::Done ? demand.likely * (100 - item.progress) / 100.0 : 0.0;
            if (!unplaced.contains(demand.id) && qAbs(hours[demand.id] - left) > 1e-6)
                m_fault = u"%1 h of %2 are placed instead of %3"_s.arg(QString::number(hours[demand.id]), item.key, QString::number(left));
        }
    }

    /// Slots that somebody works on a day are no more than hours, and all until a day no more than all hours until then.
    void checkHours()
    {
        std::map<PersonId, std::map<QDate, double>> worked;
        for (const PlacedWork &placed : m_schedule.placed) {
            for (int slot = placed.startSlot; slot < placed.endSlot; ++slot) {
                if (!isAway(placed.person, slot))
                    worked[placed.worker][m_network.clock().dayOf(slot)] += 1;
            }
        }
        for (const auto &[person, days] : worked) {
            const PersonRules rules(m_plan, person);
            double had = 0.0;
            double done = 0.0;
            for (QDate day = m_network.clock().origin(); day <= days.rbegin()->first; day = day.addDays(1)) {
                const double hours = rules.on(day).available();
                const auto here = days.find(day);
                const double count = here == days.end() ? 0.0 : here->second;
                had += hours;
                done += count;
                if (count > std::ceil(hours - 1e-6) || done > had + 1e-4) {
                    m_fault = u"%1 works %2 h of %3 on %4, %5 of %6 until then"_s
                                  .arg(m_plan.find(person)->name, QString::number(count), QString::number(hours), day.toString(Qt::ISODate),
                                       QString::number(done), QString::number(had));
                    return;
                }
            }
        }
    }
    bool isAway(int person, int slot) const
    {
        const auto &away = m_network.problem().people[size_t(person)].away;
        return std::ranges::any_of(away, [&](const Leveling::Span &span) { return span.from <= slot && slot < span.to; });
    }

    void checkPerson(const PlacedWork &placed)
    {
        const WorkPart &part = partOf(placed);
        const WorkItem &item = itemOf(placed);
        if (part.fixedPerson.isValid()) {
            if (placed.worker != part.fixedPerson)
                say(u"another person"_s, placed);
            return;
        }
        std::set<PersonId> skilled;
        bool lent = true;
        for (const PersonSkill &has : m_plan.table<PersonSkill>()) {
            if (has.skill == part.skill)
                skilled.insert(has.person);
        }
        for (const WorkPerson &person : m_network.people())
            lent = lent && !(person.team == item.team && skilled.contains(person.person));
        if (!skilled.contains(placed.worker))
            say(u"without the skill"_s, placed);
        if (item.team.isValid() && !lent && m_network.people()[size_t(placed.person)].team != item.team)
            say(u"not in the team"_s, placed);
        const Team *team = m_plan.find(item.team);
        if (placed.row.person != (team && !team->assignsPeople ? PersonId() : placed.worker))
            say(u"named"_s, placed);
    }

    void checkDates(const PlacedWork &placed)
    {
        const WorkClock &clock = m_network.clock();
        if (itemOf(placed).state == WorkItemState::Started) {
            if (placed.row.cause != StartCause::Started || placed.row.start > clock.dayOf(placed.startSlot))
                say(u"started work"_s, placed);
            return;
        }
        if (placed.row.start != clock.dayOf(placed.startSlot) || placed.row.end != clock.dayOf(placed.endSlot - 1) || placed.row.start < clock.origin())
            say(u"days"_s, placed);
        for (const WorkItem *item = &itemOf(placed); item; item = m_plan.find(item->parent)) {
            if (item->notBefore.isValid() && placed.row.start < item->notBefore)
                say(u"too early"_s, placed);
        }
        if (isAway(placed.person, placed.startSlot) || isAway(placed.person, placed.endSlot - 1))
            say(u"begins or ends while away"_s, placed);
    }

    /// All placed parts of the item and of what is part of it, those that have started left out where asked.
    std::vector<const PlacedWork *> partsUnder(WorkItemId id, bool withStarted) const
    {
        std::vector<const PlacedWork *> found;
        for (const auto &[itemId, parts] : m_byItem) {
            for (const WorkItem *item = m_plan.find(itemId); item; item = m_plan.find(item->parent)) {
                if (item->id != id)
                    continue;
                if (withStarted || m_plan.find(itemId)->state != WorkItemState::Started)
                    found.insert(found.end(), parts.begin(), parts.end());
                break;
            }
        }
        return found;
    }

    void checkDependency(const WorkDependency &dependency)
    {
        const WorkItem &from = *m_plan.find(dependency.predecessor);
        const WorkItem &to = *m_plan.find(dependency.successor);
        if (from.state == WorkItemState::Done || to.state == WorkItemState::Done || to.state == WorkItemState::Started)
            return;
        const bool fromEnd = dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::FinishToFinish;
        const bool toEnd = dependency.kind == DependencyKind::FinishToFinish || dependency.kind == DependencyKind::StartToFinish;
        // The fixture's calendar has days of eight hours.
        const int lag = int(std::lround(dependency.lag * m_network.clock().slotsPerDay() / 8.0));
        for (const PlacedWork *before : partsUnder(from.id, true)) {
            for (const PlacedWork *after : partsUnder(to.id, false)) {
                if ((toEnd ? after->endSlot : after->startSlot) < (fromEnd ? before->endSlot : before->startSlot) + lag)
                    say(u"does not wait for %1"_s.arg(from.key), *after);
            }
        }
    }

    const Plan &m_plan;
    const WorkNetwork &m_network;
    const WorkSchedule &m_schedule;
    std::map<WorkItemId, std::vector<const PlacedWork *>> m_byItem;
    QString m_fault;
};

bool isSound(const Leveling::Problem &problem, const Leveling::Schedule &schedule)
{
    return problem.activities.empty() || (!Leveling::faultOf(problem) && Leveling::breachesOf(problem, schedule).empty());
}

} // namespace

class TestWorkRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelledPlansAreSound()
    {
        int leveled = 0;
        for (quint32 seed = 1; seed <= 150; ++seed) {
            const Plan plan = RandomWorkPlan(seed).plan();
            QVERIFY(validate(plan).hasValue());
            const Timetable timetable = computeTimetable(plan);
            const auto network = WorkNetwork::of(plan, timetable, RandomWorkPlan::today);
            if (!network) {
                QCOMPARE(network.error().code, ErrorCode::Cycle);
                continue;
            }
            ++leveled;
            for (const long long schedules : {1, 30}) {
                const WorkSchedule schedule = levelPlan(plan, *network, {seed, schedules, 0, 1});
                QVERIFY2(isSound(network->problem(), schedule.schedule), qPrintable(QString::number(seed)));
                QCOMPARE(u"%1: "_s.arg(seed) + PlanCheck(plan, *network, schedule).fault(), u"%1: "_s.arg(seed));
            }
        }
        QVERIFY(leveled > 75);
    }

    void acceptingIsSoundAndStays()
    {
        FixedClock clock{QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC)};
        IdSource ids{clock, 1};
        for (quint32 seed = 200; seed < 240; ++seed) {
            Plan plan = RandomWorkPlan(seed).plan();
            const Timetable timetable = computeTimetable(plan);
            auto network = WorkNetwork::of(plan, timetable, RandomWorkPlan::today);
            if (!network)
                continue;
            // The second time started work is on those who do it now; then all comes to the same.
            for (int time = 0; time < 2; ++time) {
                plan.apply(acceptSchedule(plan, *network, levelPlan(plan, *network, {1, 1, 0, 1}), ids));
                QVERIFY(validate(plan).hasValue());
                network = WorkNetwork::of(plan, timetable, RandomWorkPlan::today);
            }
            const WorkSchedule again = levelPlan(plan, *network, {1, 1, 0, 1});
            QVERIFY(isSound(network->problem(), again.schedule));
            const auto moves = changeOf(plan, *network, again).moves;
            QVERIFY2(moves.empty(), qPrintable(QString::number(seed)));
        }
    }

    /// One release after the other: nobody works more than there is, together.
    void releasesOneByOne()
    {
        FixedClock clock{QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC)};
        IdSource ids{clock, 1};
        for (quint32 seed = 300; seed < 330; ++seed) {
            Plan plan = RandomWorkPlan(seed).plan();
            const Timetable timetable = computeTimetable(plan);
            const auto first = WorkNetwork::of(plan, timetable, RandomWorkPlan::today, {ReleaseId(5)});
            if (!first)
                continue;
            const PlanEdit edit = acceptSchedule(plan, *first, levelPlan(plan, *first, {1, 1, 0, 1}), ids);
            plan.apply(edit);
            const auto second = WorkNetwork::of(plan, timetable, RandomWorkPlan::today, {SoundPlan::release});
            if (!second)
                continue;
            const WorkSchedule schedule = levelPlan(plan, *second, {1, 1, 0, 1});
            QVERIFY(isSound(second->problem(), schedule.schedule));
            for (const HeldWork &held : second->held())
                QCOMPARE(plan.find(held.item)->release, ReleaseId(5));
            for (const PlacedWork &placed : schedule.placed)
                QCOMPARE(plan.find(second->parts()[size_t(placed.part)].item)->release, SoundPlan::release);
        }
    }

    /// After random edits the network is the one that would be made anew.
    void updatesComeToTheSame()
    {
        QRandomGenerator random(7);
        for (quint32 seed = 400; seed < 430; ++seed) {
            Plan plan = RandomWorkPlan(seed).plan();
            auto network = WorkNetwork::of(plan, computeTimetable(plan), RandomWorkPlan::today);
            for (int step = 0; step < 6 && network; ++step) {
                PlanDraft draft(plan);
                if (random.bounded(3) == 0)
                    draft.update(AbsenceId(400 + random.bounded(16)), [&](Absence &a) { a.end = a.end.addDays(random.bounded(9)); });
                else if (const MembershipId id(900 + random.bounded(24)); random.bounded(3) == 0 && plan.find(id))
                    draft.update(id, [&](Membership &m) { m.share = 0.1 * (1 + random.bounded(10)); });
                else if (random.bounded(3) == 0)
                    draft.update(WorkItemId(1000 + random.bounded(30)), [&](WorkItem &i) { i.priority = random.bounded(9); });
                else
                    draft.update(DemandId(2001 + 3 * random.bounded(30)), [&](Demand &d) { d.likely = d.high = d.low + random.bounded(4000); });
                const PlanEdit edit = draft.toEdit({});
                plan.apply(edit);
                const Timetable timetable = computeTimetable(plan);
                const auto anew = WorkNetwork::of(plan, timetable, RandomWorkPlan::today);
                auto updated = network->updated(plan, edit, timetable);
                QCOMPARE(updated.hasValue(), anew.hasValue());
                QVERIFY(!anew || isSame(plan, *anew, *updated));
                network = std::move(updated);
            }
        }
    }

    /// Twenty thousand schedules are searched by two populations.
    void threadsDoNotMatter()
    {
        for (quint32 seed = 500; seed < 502; ++seed) {
            const Plan made = WorkPlans::make(25, 10, seed);
            const auto network = WorkNetwork::of(made, computeTimetable(made), WorkPlans::today);
            QVERIFY(network);
            const WorkSchedule one = levelPlan(made, *network, {seed, 20'000, 0, 1});
            const WorkSchedule two = levelPlan(made, *network, {seed, 20'000, 0, 2});
            QVERIFY(one == two);
            QVERIFY(isSound(network->problem(), one.schedule));
        }
    }

    /// A search never ends up later than what the plan's priorities come to at once.
    void searchingDoesNotHarm()
    {
        for (quint32 seed = 600; seed < 606; ++seed) {
            const Plan plan = WorkPlans::make(60, 10, seed);
            const auto network = WorkNetwork::of(plan, computeTimetable(plan), WorkPlans::today);
            QVERIFY(network);
            const WorkSchedule once = levelPlan(plan, *network, {seed, 1, 0, 1});
            const WorkSchedule searched = levelPlan(plan, *network, {seed, 400, 0, 1});
            QVERIFY(costOf(*network, searched) <= costOf(*network, once));
            QVERIFY(searched.schedules <= 410);
        }
    }

    void aCancelledSearchHasAResult()
    {
        const Plan plan = WorkPlans::make(60, 10, 3);
        const auto network = WorkNetwork::of(plan, computeTimetable(plan), WorkPlans::today);
        std::stop_source stop;
        const std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            stop.request_stop();
        });
        const WorkSchedule schedule = levelPlan(plan, *network, {1, 1'000'000'000, 0, 1}, stop.get_token());
        QVERIFY(isSound(network->problem(), schedule.schedule));
        std::stop_source before;
        before.request_stop();
        QCOMPARE(levelPlan(plan, *network, {1, 1'000'000'000, 0, 1}, before.get_token()).placed.size(), network->parts().size());
    }

    void largePlansAreSound()
    {
        const Plan plan = WorkPlans::make(1500, 40);
        const auto network = WorkNetwork::of(plan, computeTimetable(plan), WorkPlans::today);
        QVERIFY(network);
        const WorkSchedule schedule = levelPlan(plan, *network, {1, 1, 0, 1});
        QVERIFY(schedule.unplaced.empty());
        QCOMPARE(PlanCheck(plan, *network, schedule).fault(), QString());
    }

private:
    /// Weighted slots too late for its milestone and, far worse, for the freeze; then the end of all.
    static std::pair<long long, int> costOf(const WorkNetwork &network, const WorkSchedule &schedule)
    {
        long long late = 0;
        for (size_t i = 0; i < network.problem().activities.size(); ++i) {
            const Leveling::Activity &activity = network.problem().activities[i];
            const int end = schedule.schedule.ends[i];
            late += (long long)(activity.weight) * std::max(0, end - activity.due.value_or(end));
            late += 1000LL * activity.weight * std::max(0, end - activity.limit.value_or(end));
        }
        return {late, schedule.schedule.makespan};
    }
    static bool isSame(const Plan &plan, const WorkNetwork &a, const WorkNetwork &b)
    {
        return a.clock() == b.clock() && a.order() == b.order() && a.partOf() == b.partOf() && a.itemOf() == b.itemOf()
            && a.unplaced() == b.unplaced() && levelPlan(plan, a, {1, 1, 0, 1}) == levelPlan(plan, b, {1, 1, 0, 1});
    }
};

QTEST_GUILESS_MAIN(TestWorkRandom)
#include "tst_workrandom.moc"
