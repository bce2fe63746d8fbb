// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitoracle.h"

#include "engine/fit/fitnetwork.h"
#include "engine/fit/fitrun.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"

#include <QRandomGenerator>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 400;
constexpr double hair = 1e-6;
constexpr qint64 firstPerson = 300;
constexpr qint64 firstSkill = 400;
constexpr qint64 firstTeam = 500;

/// Small plans of two to four releases that overlap in June and July 2026. All hours are whole quarters, so that nothing is rounded.
class RandomFit
{
public:
    explicit RandomFit(quint32 seed) : m_random(seed)
    {
        m_plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        m_skills = 1 + m_random.bounded(3);
        m_people = 1 + m_random.bounded(4);
        for (int i = 0; i < m_skills; ++i)
            m_plan.put(Skill{SkillId(firstSkill + i), u"skill %1"_s.arg(i)});
        for (int i = 0; i < 2; ++i)
            m_plan.put(Team{TeamId(firstTeam + i), u"Team %1"_s.arg(i)});
        for (int i = 0; i < m_people; ++i)
            addPerson(PersonId(firstPerson + i));
        const int releases = 2 + m_random.bounded(3);
        for (int i = 0; i < releases; ++i)
            addRelease(ReleaseId(2 + i));
        m_question.release = ReleaseId(2 + m_random.bounded(releases));
        if (m_random.bounded(3) > 0)
            m_question.phase = MilestoneId(m_question.release.value() * 10 + 1 + m_random.bounded(2));
        if (m_random.bounded(3) == 0)
            m_question.from = day(30);
    }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const FitQuestion &question() const { return m_question; }

private:
    QDate day(int within) { return QDate(2026, 6, 1).addDays(m_random.bounded(within)); }
    bool chance(int of) { return m_random.bounded(of) == 0; }
    double quarter() { return 0.25 * (1 + m_random.bounded(4)); }
    template<typename R>
    Id<R> next()
    {
        return Id<R>(++m_last);
    }

    void addPerson(PersonId id)
    {
        m_plan.put(Person{id, u"P%1"_s.arg(id.value()), {}, {}, {}});
        for (int i = 0; i < m_skills; ++i) {
            if (m_random.bounded(5) < 2)
                m_plan.put(PersonSkill{next<PersonSkill>(), id, SkillId(firstSkill + i), 3});
        }
        // Of two whole shares each counts half; thirds would not be whole quarters.
        const bool whole = chance(3);
        for (int i = 0; i < 2; ++i) {
            if (chance(2))
                m_plan.put(Membership{next<Membership>(), id, TeamId(firstTeam + i), whole ? 1.0 : 0.25 * (1 + m_random.bounded(2)), chance(2) ? QDate() : day(20),
                                      chance(2) ? QDate() : day(20).addDays(20)});
        }
        if (chance(2)) {
            const QDate away = day(40);
            m_plan.put(Absence{next<Absence>(), id, {}, away, away.addDays(m_random.bounded(8)), DayPortion(m_random.bounded(3)), {}, {}});
        }
        if (chance(3))
            m_plan.put(StandingCommitment{next<StandingCommitment>(), id, u"Support"_s, quarter(), {}, chance(2) ? QDate() : day(40)});
    }

    void addRelease(ReleaseId id)
    {
        const auto pin = [&](int offset, QDate when, int span, MilestoneKind kind = MilestoneKind::Checkpoint) {
            Milestone m;
            m.id = MilestoneId(id.value() * 10 + offset);
            m.release = id;
            m.title = u"M"_s;
            m.pinned = when;
            m.span = span;
            m.kind = kind;
            m_plan.put(m);
            return m.id;
        };
        const QDate begin = day(14);
        pin(0, begin, 0);
        pin(1, begin.addDays(7 + m_random.bounded(10)), 0, chance(2) ? MilestoneKind::Freeze : MilestoneKind::Checkpoint);
        pin(2, begin.addDays(3 + m_random.bounded(10)), 4 + m_random.bounded(6));
        const MilestoneId goLive = pin(3, begin.addDays(14 + m_random.bounded(14)), 0);
        m_plan.put(Release{id, ProductId(1), u"%1"_s.arg(id.value()), chance(8) ? ReleaseState::Released : ReleaseState::Planned,
                           chance(5) ? MilestoneId() : goLive, {}});
        WorkItemId last;
        for (int i = m_random.bounded(8); i > 0; --i)
            last = addItem(id, chance(3) ? last : WorkItemId());
        // One of a skill: shares of several need not be whole quarters.
        for (int i = 0; i < m_skills; ++i) {
            if (chance(2))
                continue;
            m_plan.put(RoughDemand{next<RoughDemand>(), id, SkillId(firstSkill + i),
                                   chance(2) ? MilestoneId() : MilestoneId(id.value() * 10 + 1 + m_random.bounded(2)), 0.0, 4.0 * m_random.bounded(20),
                                   0.0, {}});
        }
    }

    WorkItemId addItem(ReleaseId id, WorkItemId parent)
    {
        WorkItem item;
        item.id = next<WorkItem>();
        item.release = id;
        item.title = u"Item"_s;
        item.parent = parent;
        item.state = WorkItemState(m_random.bounded(5));
        item.progress = 25 * m_random.bounded(4);
        item.team = chance(2) ? TeamId(firstTeam + m_random.bounded(2)) : TeamId();
        if (chance(4))
            item.notBefore = day(40);
        if (chance(2))
            item.finishBefore = MilestoneId(id.value() * 10 + 1 + m_random.bounded(3));
        m_plan.put(item);
        for (int i = 1 + m_random.bounded(2); i > 0; --i) {
            m_plan.put(Demand{next<Demand>(), item.id, SkillId(firstSkill + m_random.bounded(m_skills)), 0.0, 4.0 * m_random.bounded(14), 0.0, 1,
                              chance(6) ? PersonId(firstPerson + m_random.bounded(m_people)) : PersonId()});
        }
        return item.id;
    }

    QRandomGenerator m_random;
    Plan m_plan;
    FitQuestion m_question;
    int m_skills = 0;
    int m_people = 0;
    qint64 m_last = 1'000;
};

/// What was asked for ends as much later as the day of the answer does.
double missingWhenDueOn(const RandomFit &made, const FitAnswer &answer, QDate due)
{
    std::vector<FitOracle::Asked> demands = FitOracle::demands(made.plan(), made.question());
    for (FitOracle::Asked &asked : demands)
        asked.last = asked.asked ? asked.last.addDays(answer.due.daysTo(due)) : asked.last;
    return FitOracle::Transport(made.plan(), demands).missing();
}

FitNetwork networkOf(const RandomFit &made)
{
    const WorkLots lots = WorkLots::of(made.plan(), computeTimetable(made.plan()), made.question());
    return FitNetwork(made.plan(), Capacity::of(made.plan(), {2026, 5, 1}, {2026, 9, 30}), overlapping(lots.lots));
}

} // namespace

/// Fits against the linear program of the same plan.
class TestFitOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingHoursAreThoseOfTheProgram()
    {
        int shorts = 0;
        int fits = 0;
        int withRivals = 0;
        for (int round = 0; round < rounds; ++round) {
            const RandomFit made{quint32(round)};
            const FitAnswer answer = findFit(made.plan(), computeTimetable(made.plan()), made.question());
            const std::vector<FitOracle::Asked> demands = FitOracle::demands(made.plan(), made.question());
            double asked = 0.0;
            for (const FitOracle::Asked &demand : demands)
                asked += demand.asked ? demand.hours : 0.0;
            const QByteArray where = "seed " + QByteArray::number(round);
            QVERIFY2(qAbs(answer.asked - asked) < hair, where);
            if (asked < hair) {
                QVERIFY2(answer.state == FitState::NothingAsked, where);
                continue;
            }
            const double missing = FitOracle::Transport(made.plan(), demands).missing();
            QVERIFY2(qAbs(answer.missing - missing) < hair,
                     qPrintable(u"seed %1: %2 against %3"_s.arg(round).arg(answer.missing).arg(missing)));
            QVERIFY2(answer.state == (missing > hair ? FitState::Short : FitState::Fits), where);
            shorts += missing > hair ? 1 : 0;
            fits += missing > hair ? 0 : 1;
            withRivals += answer.rivals.empty() ? 0 : 1;
        }
        // The plans are no good where they are all alike.
        QVERIFY2(shorts > rounds / 20 && fits > rounds / 20 && withRivals > rounds / 20,
                 qPrintable(u"%1 short, %2 fit, %3 with rivals"_s.arg(shorts).arg(fits).arg(withRivals)));
    }

    void spareHoursAreThoseOfTheProgram()
    {
        int told = 0;
        for (int round = 0; round < rounds; ++round) {
            const RandomFit made{quint32(round)};
            const FitAnswer answer = findFit(made.plan(), computeTimetable(made.plan()), made.question());
            if (answer.state != FitState::Fits)
                continue;
            for (const SkillFit &skill : answer.skills) {
                FitOracle::Transport transport(made.plan(), FitOracle::demands(made.plan(), made.question()));
                const double spare = transport.spare(skill.skill);
                QVERIFY2(qAbs(skill.spare - spare) < hair, qPrintable(u"seed %1: %2 against %3"_s.arg(round).arg(skill.spare).arg(spare, 0, 'g', 12)));
                told += skill.spare > 0 ? 1 : 0;
            }
        }
        QVERIFY(told > 20);
    }

    void firstFittingDayIsTheFirst()
    {
        int told = 0;
        int never = 0;
        for (int round = 0; round < rounds; ++round) {
            const RandomFit made{quint32(round)};
            const Timetable timetable = computeTimetable(made.plan());
            const FitAnswer answer = findFit(made.plan(), timetable, made.question());
            if (answer.state != FitState::Short || told > 60)
                continue;
            const QByteArray where = "seed " + QByteArray::number(round);
            if (answer.fitsFrom.isValid()) {
                const QDate before = timetable.calendars().ofPlan().plus(answer.fitsFrom, -1);
                QVERIFY2(answer.fitsFrom > answer.due && timetable.calendars().ofPlan().isWorking(answer.fitsFrom), where);
                QVERIFY2(missingWhenDueOn(made, answer, answer.fitsFrom) < hair, where);
                QVERIFY2(before < answer.due || missingWhenDueOn(made, answer, before) > hair, where);
                ++told;
            } else if (never < 10) {
                QVERIFY2(missingWhenDueOn(made, answer, std::max(answer.due, made.question().from).addDays(365)) > hair, where);
                ++never;
            }
        }
        QVERIFY(told > 20 && never > 2);
    }

    void cutIsAsNarrowAsTheFlow()
    {
        int cuts = 0;
        for (int round = 0; round < rounds; ++round) {
            const RandomFit made{quint32(round)};
            const FitNetwork network = networkOf(made);
            const FlowNetwork &flow = network.flow();
            const std::vector<bool> near = flow.reachable({FitNetwork::source});
            FlowNetwork::Amount cut = 0;
            FlowNetwork::Amount met = 0;
            for (int arc = 0; arc < 2 * flow.arcs(); arc += 2)
                cut += near[size_t(flow.from(arc))] && !near[size_t(flow.to(arc))] ? flow.flow(arc) + flow.left(arc) : 0;
            for (size_t lot = 0; lot < network.lots().size(); ++lot)
                met += network.met(lot);
            QCOMPARE(cut, met);
            cuts += near[FitNetwork::sink] ? 0 : 1;
        }
        QCOMPARE(cuts, rounds);
    }

    /// What is asked of the people of the bottleneck and what they have differ by what is missing; who is not in it does not matter.
    void bottleneckIsShortByAllThatIsMissing()
    {
        int told = 0;
        for (int round = 0; round < rounds; ++round) {
            const RandomFit made{quint32(round)};
            const FitNetwork network = networkOf(made);
            const FitNetwork::Cut cut = network.cut();
            QCOMPARE(cut.lots.empty(), network.missing() == 0);
            FlowNetwork::Amount asked = 0;
            FlowNetwork::Amount met = 0;
            for (const size_t lot : cut.lots) {
                asked += network.lots()[lot].asked ? network.lots()[lot].hundredths : network.met(lot);
                met += network.met(lot);
            }
            QCOMPARE(met, cut.hours);
            QCOMPARE(asked - cut.hours, network.missing());
            told += cut.lots.empty() ? 0 : 1;
        }
        QVERIFY(told > 20);
    }
};

QTEST_GUILESS_MAIN(TestFitOracle)
#include "tst_fitoracle.moc"
