// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/dependencyedits.h"
#include "domain/plandraft.h"
#include "engine/criticalpath.h"
#include "engine/problems.h"
#include "engine/randomplan.h"
#include "engine/scheduler.h"
#include "engine/slipfit.h"
#include "engine/slowtimetable.h"

#include <QTest>

#include <optional>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// The float of milestones in the most obvious way: days are walked one by one, and what hangs on what is followed by recursion.
class SlowFloat
{
public:
    SlowFloat(const Plan &plan, const Timetable &dates) : m_plan(plan), m_dates(dates), m_slow(plan)
    {
        for (const Milestone &m : plan.table<Milestone>()) {
            if (isShown(m) && m.rule == RuleKind::Offset && plan.find(m.anchor) && isShown(*plan.find(m.anchor)) && m.anchor != m.id)
                m_edges.push_back({m.anchor, m.id, 0, {}});
        }
        for (const MilestoneDependency &d : plan.table<MilestoneDependency>()) {
            if (const auto slack = this->slack(d); slack && isShown(*plan.find(d.predecessor)))
                m_edges.push_back({d.predecessor, d.successor, *slack, d.id});
        }
        // What lies on circles, and between two of them, limits nothing.
        std::vector<Edge> kept;
        for (const Edge &edge : m_edges) {
            if (!(isBound(edge.from) && isBound(edge.to)))
                kept.push_back(edge);
        }
        m_edges = kept;
    }

    std::optional<int> slack(const MilestoneDependency &d) const
    {
        const Milestone *before = m_plan.find(d.predecessor);
        const Milestone *after = m_plan.find(d.successor);
        if (before->state == MilestoneState::Cancelled || !isShown(*after) || !m_dates.startOf(before->id).isValid())
            return {};
        const QDate earliest = earliestOf(m_dates, d, *after);
        const QDate start = m_dates.startOf(after->id);
        int days = 0;
        if (start < earliest) {
            for (QDate day = start; day < working(*after, earliest); day = day.addDays(1))
                days -= m_slow.works(*after, day) ? 1 : 0;
            return std::min(days, -1);
        }
        for (QDate day = working(*after, earliest).addDays(1); day <= start; day = day.addDays(1))
            days += m_slow.works(*after, day) ? 1 : 0;
        return days;
    }

    std::optional<int> of(MilestoneId id) const
    {
        if (!m_floats.contains(id))
            m_floats.insert(id, reckon(id));
        return m_floats.value(id);
    }

    /// Whether the one leads to the other, and has no float for that.
    bool isTight(MilestoneId from, MilestoneId to) const
    {
        return of(from).value_or(1) <= 0
            && std::ranges::any_of(m_edges, [&](const Edge &edge) { return edge.from == from && edge.to == to && isMinded(edge); });
    }

private:
    struct Edge {
        MilestoneId from, to;
        int slack;
        MilestoneDependencyId dependency;
    };

    std::optional<int> reckon(MilestoneId id) const
    {
        constexpr int most = 3000;
        const Milestone &m = *m_plan.find(id);
        if (!isShown(m) || !isLimited(m))
            return {};
        int days = 0;
        if (isPossible(m, 0)) {
            while (days < most && isPossible(m, days + 1))
                ++days;
        } else {
            while (days > -most && !isPossible(m, days))
                --days;
        }
        return days;
    }

    /// Whether somebody minds how far it slips.
    bool isLimited(const Milestone &m) const
    {
        return hasOwnLimit(m) || std::ranges::any_of(m_edges, [&](const Edge &edge) { return edge.from == m.id && isMinded(edge); });
    }
    bool isMinded(const Edge &edge) const { return of(edge.to) || edge.slack < 0; }

    /// Whether it could be there with all that waits for it or counts from it where that may be.
    bool isPossible(const Milestone &m, int days) const
    {
        PlanDraft draft(m_plan);
        draft.put(pinnedOn(m, walked(m, m_dates.startOf(m.id), days)));
        const Timetable dates = updateTimetable(m_dates, m_plan, draft.plan(), draft.toEdit({}));
        if (hasOwnLimit(m) && days > 0) {
            const MilestoneId anchor = m_plan.find(m.release)->anchor;
            if (m.id == anchor || over(dates, m.id) > m_dates.startOf(anchor))
                return false;
        }
        return std::ranges::all_of(m_edges, [&](const Edge &edge) {
            if (edge.from != m.id || !isMinded(edge))
                return true;
            const Milestone &to = *m_plan.find(edge.to);
            const QDate latest = walked(to, m_dates.startOf(to.id), of(to.id).value_or(0));
            const MilestoneDependency *dependency = m_plan.find(edge.dependency);
            return (dependency ? earliestOf(dates, *dependency, to) : dates.startOf(to.id)) <= latest;
        });
    }

    QDate walked(const Milestone &m, QDate day, int days) const
    {
        for (int left = std::abs(days); left > 0;) {
            day = day.addDays(days < 0 ? -1 : 1);
            left -= m_slow.works(m, day) ? 1 : 0;
        }
        return day;
    }

    bool isShown(const Milestone &m) const { return m.state == MilestoneState::Planned && m_dates.startOf(m.id).isValid(); }

    QDate working(const Milestone &m, QDate day) const
    {
        while (!m_slow.works(m, day))
            day = day.addDays(1);
        return day;
    }

    static QDate over(const Timetable &dates, MilestoneId id)
    {
        const QDate end = dates.endOf(id);
        return dates.startOf(id) == end ? end : end.addDays(1);
    }

    QDate earliestOf(const Timetable &dates, const MilestoneDependency &d, const Milestone &after) const
    {
        const QDate day = over(dates, d.predecessor);
        return d.lagUnit == OffsetUnit::WorkingDays ? walked(after, day, d.lag) : day.addDays(d.lag * (d.lagUnit == OffsetUnit::Weeks ? 7 : 1));
    }

    bool hasOwnLimit(const Milestone &m) const
    {
        const Release &release = *m_plan.find(m.release);
        const Milestone *anchor = m_plan.find(release.anchor);
        if (release.state != ReleaseState::Planned || !anchor || !isShown(*anchor))
            return false;
        return anchor->id == m.id || over(m_dates, m.id) <= m_dates.startOf(anchor->id);
    }

    bool reaches(MilestoneId from, MilestoneId to, QSet<MilestoneId> &seen) const
    {
        for (const Edge &edge : m_edges) {
            if (edge.from != from || seen.contains(edge.to))
                continue;
            if (edge.to == to)
                return true;
            seen.insert(edge.to);
            if (reaches(edge.to, to, seen))
                return true;
        }
        return false;
    }
    bool reaches(MilestoneId from, MilestoneId to) const
    {
        QSet<MilestoneId> seen;
        return reaches(from, to, seen);
    }

    /// On a circle, or with one before and one behind it.
    bool isBound(MilestoneId id) const
    {
        if (const auto known = m_bound.constFind(id); known != m_bound.constEnd())
            return *known;
        bool before = reaches(id, id);
        bool behind = before;
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (before && behind)
                break;
            if (!reaches(m.id, m.id))
                continue;
            before = before || reaches(m.id, id);
            behind = behind || reaches(id, m.id);
        }
        m_bound.insert(id, before && behind);
        return before && behind;
    }

    const Plan &m_plan;
    const Timetable &m_dates;
    SlowTimetable m_slow;
    std::vector<Edge> m_edges;
    mutable QHash<MilestoneId, bool> m_bound;
    mutable QHash<MilestoneId, std::optional<int>> m_floats;
};

} // namespace

/// Float and critical path of small plans, reckoned by hand, and of random ones, against a slow and obvious reckoning.
class TestCriticalPath : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId release{2};
    static constexpr MilestoneId goLive{10}, freeze{11}, testing{12}, docs{13}, retirement{14};

    static Milestone pinned(MilestoneId id, const QString &title, QDate date, int span = 0)
    {
        Milestone m;
        m.id = id;
        m.release = release;
        m.title = title;
        m.pinned = date;
        m.span = span;
        m.spanUnit = OffsetUnit::WorkingDays;
        return m;
    }

    /// Freeze on Wed 22 July, testing from Mon 27 July to Fri 7 August, docs on Mon 10 August, go-live on Wed 26 August 2026.
    static Plan plan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{release, ProductId(1), u"4.2"_s, {}, goLive, {}});
        plan.put(pinned(goLive, u"Go-live"_s, {2026, 8, 26}));
        plan.put(pinned(freeze, u"Code freeze"_s, {2026, 7, 22}));
        plan.put(pinned(testing, u"Testing"_s, {2026, 7, 27}, 9));
        plan.put(pinned(docs, u"Docs"_s, {2026, 8, 10}));
        plan.put(pinned(retirement, u"End of life"_s, {2027, 8, 26}));
        return plan;
    }

    static void wait(Plan &plan, MilestoneId before, MilestoneId after, int lag = 0, OffsetUnit unit = OffsetUnit::WorkingDays)
    {
        plan.put(MilestoneDependency{MilestoneDependencyId(100 + plan.table<MilestoneDependency>().size()), before, after, lag, unit, {}});
    }

    static std::optional<int> floatOf(const Plan &plan, MilestoneId id) { return CriticalPath(plan, computeTimetable(plan)).floatOf(id); }
    static std::vector<MilestoneId> pathOf(const Plan &plan) { return CriticalPath(plan, computeTimetable(plan)).pathTo(release); }

    static DependencySlack slack(const Plan &plan) { return slackOf(plan, computeTimetable(plan), *plan.table<MilestoneDependency>().begin()); }

private Q_SLOTS:
    void milestonesMaySlipUntilTheAnchor()
    {
        const Plan made = plan();
        QCOMPARE(floatOf(made, goLive), 0);
        // From Mon 10 to Wed 26 August are 12 working days; testing is over on Sat 8, Mon 10 is the first day after it.
        QCOMPARE(floatOf(made, docs), 12);
        QCOMPARE(floatOf(made, testing), 12);
        QCOMPARE(floatOf(made, retirement), std::nullopt);
        QCOMPARE(floatOf(made, MilestoneId(999)), std::nullopt);
    }

    void eachLinkCountsByItsOwnUnit()
    {
        Plan made = plan();
        // Eleven calendar days, from Mon 27 July to Fri 7 August: from Fri 14 it would end on Tue 25 August, the day before go-live.
        Milestone m = *made.find(testing);
        m.span = 11;
        m.spanUnit = OffsetUnit::CalendarDays;
        made.put(m);
        QCOMPARE(floatOf(made, testing), 14);
        // Docs may slip until Wed 26 August, the freeze until two calendar days before: 23 working days, from Wed 22 July to Mon 24 August.
        wait(made, freeze, docs, 2, OffsetUnit::CalendarDays);
        QCOMPARE(floatOf(made, freeze), 23);
    }

    void calendarsMayDiffer()
    {
        Plan made = plan();
        // Docs are written on every day of the week; from Mon 10 to Wed 26 August these are 16.
        const WorkingCalendar always{WorkingCalendarId(70), u"Always"_s, {}, 8, 8, 8, 8, 8, 8, 8};
        made.put(always);
        Milestone m = *made.find(docs);
        m.calendars = {always.id};
        made.put(m);
        QCOMPARE(floatOf(made, docs), 16);
        // The freeze counts Mondays to Fridays: 22 of them from Wed 22 July to Fri 21 August, five days of any kind before.
        wait(made, freeze, docs, 5);
        QCOMPARE(floatOf(made, freeze), 22);
        // So it is where docs count from the freeze, 19 days of every day after it.
        made = plan();
        made.put(always);
        m.rule = RuleKind::Offset;
        m.anchor = freeze;
        m.offset = 19;
        made.put(m);
        QCOMPARE(computeTimetable(made).startOf(docs), QDate(2026, 8, 10));
        // 16 days later than Wed 22 July is Fri 7 August, 12 working days.
        QCOMPARE(floatOf(made, freeze), 12);
    }

    void aPathMayBeTheAnchorAlone()
    {
        QCOMPARE(pathOf(plan()), std::vector{goLive});
        Plan done = plan();
        Milestone m = *done.find(goLive);
        m.state = MilestoneState::Done;
        m.actual = {2026, 8, 26};
        done.put(m);
        QVERIFY(pathOf(done).empty());
    }

    void whatWaitsLimitsTheFloat()
    {
        Plan made = plan();
        wait(made, freeze, testing);
        // Three working days from Wed 22 to Mon 27 July, and twelve more that testing may slip.
        QCOMPARE(slack(made).days, 3);
        QCOMPARE(floatOf(made, freeze), 3 + 12);
        wait(made, testing, docs);
        QCOMPARE(floatOf(made, testing), 0 + 12);
        wait(made, docs, goLive, 12);
        QCOMPARE(floatOf(made, docs), 0);
        QCOMPARE(floatOf(made, testing), 0);
        QCOMPARE(floatOf(made, freeze), 3);
        QCOMPARE(pathOf(made), (std::vector{testing, docs, goLive}));
    }

    void whatCountsFromAMilestoneSlipsWithIt()
    {
        Plan made = plan();
        Milestone m = *made.find(goLive);
        m.rule = RuleKind::Offset;
        m.anchor = freeze;
        m.offset = 25;
        made.put(m);
        QCOMPARE(floatOf(made, freeze), 0);
        QCOMPARE(pathOf(made), (std::vector{freeze, goLive}));
    }

    void slackCountsWorkingDays_data()
    {
        QTest::addColumn<MilestoneId>("before");
        QTest::addColumn<QDate>("after");
        QTest::addColumn<int>("lag");
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<int>("days");
        using enum OffsetUnit;
        QTest::newRow("a point on its day") << freeze << QDate(2026, 7, 22) << 0 << WorkingDays << QDate(2026, 7, 22) << 0;
        QTest::newRow("a span after its last day") << testing << QDate(2026, 8, 7) << 0 << WorkingDays << QDate(2026, 8, 8) << -1;
        QTest::newRow("on Saturday, a day off") << testing << QDate(2026, 8, 8) << 0 << WorkingDays << QDate(2026, 8, 8) << 0;
        QTest::newRow("on Monday") << testing << QDate(2026, 8, 10) << 0 << WorkingDays << QDate(2026, 8, 8) << 0;
        QTest::newRow("working days between") << freeze << QDate(2026, 7, 31) << 5 << WorkingDays << QDate(2026, 7, 29) << 2;
        QTest::newRow("days between") << freeze << QDate(2026, 7, 31) << 3 << CalendarDays << QDate(2026, 7, 25) << 4;
        QTest::newRow("a week between") << freeze << QDate(2026, 7, 28) << 1 << Weeks << QDate(2026, 7, 29) << -1;
        QTest::newRow("far too early") << freeze << QDate(2026, 7, 15) << 0 << WorkingDays << QDate(2026, 7, 22) << -5;
        QTest::newRow("an overlap that is allowed") << testing << QDate(2026, 8, 5) << -3 << WorkingDays << QDate(2026, 8, 5) << 0;
    }
    void slackCountsWorkingDays()
    {
        QFETCH(MilestoneId, before);
        QFETCH(QDate, after);
        QFETCH(int, lag);
        QFETCH(OffsetUnit, unit);
        Plan made = plan();
        made.put(pinned(docs, u"Docs"_s, after));
        wait(made, before, docs, lag, unit);
        QTEST(slack(made).earliest, "earliest");
        QTEST(slack(made).days, "days");
    }

    void whatIsOverWaitsForNothing()
    {
        Plan made = plan();
        wait(made, testing, freeze);
        QVERIFY(slack(made).isViolated());
        Milestone m = *made.find(freeze);
        m.state = MilestoneState::Done;
        m.actual = {2026, 7, 22};
        made.put(m);
        QVERIFY(!slack(made).isActive());
        made = plan();
        wait(made, testing, freeze);
        m = *made.find(testing);
        m.state = MilestoneState::Cancelled;
        made.put(m);
        QVERIFY(!slack(made).isActive());
    }

    void aViolatedDependencyIsAProblem()
    {
        Plan made = plan();
        wait(made, testing, freeze);
        // From Wed 22 July until Mon 10 August, the first working day after testing.
        QCOMPARE(slack(made).days, -13);
        const auto problems = findProblems(made, computeTimetable(made), {2026, 7, 1});
        const auto found = std::ranges::find(problems, u"dependency-violated"_s, &Problem::check);
        QVERIFY(found != problems.end());
        QCOMPARE(found->text, u"“Code freeze” of Crane 4.2 is on Wed 22 Jul 2026, but it waits for “Testing”, which ends on Fri 7 Aug 2026."_s);
        QCOMPARE(found->record, freeze.value());
        QCOMPARE(found->release, release);
        made.put(pinned(freeze, u"Code freeze"_s, {2026, 8, 10}));
        for (const Problem &problem : findProblems(made, computeTimetable(made), {2026, 7, 1}))
            QVERIFY(problem.check != u"dependency-violated");
    }

    void circlesLimitNothing()
    {
        Plan made = plan();
        wait(made, testing, docs);
        wait(made, docs, testing);
        QCOMPARE(floatOf(made, testing), 12);
        QCOMPARE(floatOf(made, docs), 12);
        wait(made, freeze, testing);
        QCOMPARE(floatOf(made, freeze), 3 + 12);
    }

    void isAsReckonedSlowly_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void isAsReckonedSlowly()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Plan made = RandomPlan::plan(random);
        const Timetable dates = computeTimetable(made);
        Release r = *made.find(RandomPlan::release);
        do {
            r.anchor = MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
        } while (made.find(r.anchor)->state != MilestoneState::Planned || !dates.startOf(r.anchor).isValid());
        made.put(r);
        const int links = 10 + random.bounded(30);
        for (int i = 0; i < links; ++i) {
            // Mostly from earlier ids to later ones, so that circles are rare but happen.
            const int a = random.bounded(RandomPlan::count);
            const int b = random.bounded(RandomPlan::count);
            const auto [low, high] = std::minmax(a, b);
            const bool back = random.bounded(15) == 0;
            if (a != b)
                wait(made, MilestoneId(RandomPlan::firstMilestone + (back ? high : low)), MilestoneId(RandomPlan::firstMilestone + (back ? low : high)),
                     random.bounded(-5, 6), OffsetUnit(random.bounded(3)));
        }
        const CriticalPath path(made, dates);
        const SlowFloat slow(made, dates);
        int known = 0;
        for (const MilestoneDependency &d : made.table<MilestoneDependency>()) {
            const DependencySlack fast = slackOf(made, dates, d);
            QCOMPARE(fast.isActive() ? std::optional(fast.days) : std::nullopt, slow.slack(d));
        }
        for (const Milestone &m : made.table<Milestone>()) {
            QCOMPARE(path.floatOf(m.id), slow.of(m.id));
            known += path.floatOf(m.id).has_value();
        }
        QVERIFY(known > 1);
        // Each step of the path leads to the next one without room, and the last is the anchor.
        const std::vector<MilestoneId> steps = path.pathTo(RandomPlan::release);
        QVERIFY(!steps.empty());
        QCOMPARE(steps.back(), r.anchor);
        for (size_t i = 1; i < steps.size(); ++i)
            QVERIFY(slow.isTight(steps[i - 1], steps[i]));
    }

    void linksAreRefusedThatMeanNothing()
    {
        Plan made = plan();
        const auto link = [&](MilestoneId before, MilestoneId after) {
            return edits::addDependency(made, {MilestoneDependencyId(500), before, after, 0, {}, {}});
        };
        const auto first = link(freeze, testing);
        QVERIFY(first.hasValue());
        QCOMPARE(first->label, u"Let “Testing” wait for “Code freeze”"_s);
        made.apply(*first);
        QCOMPARE(link(freeze, testing).error().text, u"“Testing” waits for “Code freeze” already; change that dependency."_s);
        wait(made, testing, docs);
        QCOMPARE(link(docs, freeze).error().text,
                 u"“Code freeze” cannot wait for “Docs”, which waits for it already; remove that dependency first."_s);
        QCOMPARE(link(docs, docs).error().text, u"“Docs” cannot wait for itself; choose another milestone."_s);
        QVERIFY(!link(docs, MilestoneId(999)));
        QVERIFY(link(freeze, docs).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestCriticalPath)
#include "tst_criticalpath.moc"
