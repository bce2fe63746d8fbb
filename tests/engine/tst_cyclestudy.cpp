// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearningcycles.h"

#include "engine/cyclefacts.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "engine/workingdays.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// What several cycles have in common, and where a milestone lies in its cycle.
class TestCycleStudy : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId oldest{21}, middle{22}, newest{23};

    /// Three cycles of a product, with the go-lives on Wednesdays; offsets in working days by title, one for each cycle.
    static Plan cycles(const QList<std::pair<QString, std::array<int, 3>>> &rows)
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{Sound::product, u"Crane"_s, {}, {}});
        const QDate days[] = {QDate(2026, 1, 28), QDate(2026, 4, 29), QDate(2026, 7, 29)};
        const WorkingDays calendar(plan, {}, CalendarMode::AllWorking);
        for (int c = 0; c < 3; ++c) {
            const QString name = u"4.%1"_s.arg(c + 1);
            plan.put(Release{ReleaseId(21 + c), Sound::product, name, {}, MilestoneId(100 * (c + 1)), {}});
            Milestone goLive = Sound::milestone(100 * (c + 1), u"v%1.0 released"_s.arg(name), days[c]);
            goLive.release = ReleaseId(21 + c);
            plan.put(goLive);
            int id = 100 * (c + 1);
            for (const auto &[title, offsets] : rows) {
                ++id;
                if (offsets[size_t(c)] == absent)
                    continue;
                Milestone m = Sound::milestone(id, QString(title).replace(u"{release}"_s, name), calendar.plus(days[c], offsets[size_t(c)]));
                m.release = ReleaseId(21 + c);
                plan.put(m);
            }
        }
        return plan;
    }

    static constexpr int absent = 1000;

    static Result<CycleStudy> studied(const Plan &plan, const std::vector<ReleaseId> &ids = {oldest, middle, newest})
    {
        return studyCycles(plan, computeTimetable(plan), ids);
    }

    static QStringList patterns(const CycleStudy &study, const std::vector<int> &rows)
    {
        QStringList found;
        for (const int row : rows)
            found << study.rows[size_t(row)].pattern;
        return found;
    }

    static Plan threeCycles()
    {
        return cycles({{u"Kick-off"_s, {-60, -60, -60}},
                       {u"v{release}.0-rc.1"_s, {-10, -10, -10}},
                       {u"Code freeze"_s, {-25, -25, -25}},
                       {u"Burndown"_s, {-20, -15, -20}},
                       {u"Docs ready"_s, {-18, -13, -18}},
                       {u"Branch"_s, {-16, -11, -16}},
                       {u"Retrospective"_s, {3, 4, 5}},
                       {u"Party"_s, {absent, 1, 1}}});
    }

private Q_SLOTS:
    void findsWhatAgrees()
    {
        const auto study = studied(threeCycles());
        QVERIFY(study);
        QCOMPARE(study->shared(), 8);   // Seven rows and the go-live itself.
        QCOMPARE(study->agreeing(), 4); // Kick-off, rc.1, code freeze, go-live.
        QCOMPARE(patterns(*study, study->disagreeing()), QStringList{u"Retrospective"_s});
        QStringList order;
        for (const CycleRow &row : study->rows)
            order << row.pattern;
        QCOMPARE(order, (QStringList{u"Kick-off"_s, u"Code freeze"_s, u"Burndown"_s, u"Docs ready"_s, u"Branch"_s, u"v{release}.0-rc.1"_s,
                                     u"v{release}.0 released"_s, u"Party"_s, u"Retrospective"_s}));
    }

    void findsWhatMovedTogether()
    {
        const auto study = studied(threeCycles());
        QCOMPARE(study->groups.size(), size_t(1));
        const CycleGroup &group = study->groups.front();
        QCOMPARE(patterns(*study, group.rows), (QStringList{u"Burndown"_s, u"Docs ready"_s, u"Branch"_s}));
        QCOMPARE(group.shifts, (std::vector<int>{0, -5, 0}));
        QCOMPARE(study->rows[size_t(group.before)].pattern, u"Code freeze"_s);
        QCOMPARE(group.gaps, (std::vector<int>{5, 10, 5}));
    }

    void twoAreNoGroup()
    {
        const auto study = studied(cycles({{u"Burndown"_s, {-20, -15, -20}}, {u"Docs ready"_s, {-18, -13, -18}}}));
        QVERIFY(study->groups.empty());
        QCOMPARE(study->disagreeing().size(), size_t(2));
    }

    void theGroupIsExplainedByTheEventInTheGap()
    {
        Plan plan = threeCycles();
        Window event;
        event.id = WindowId(20);
        event.name = u"CraneCon"_s;
        event.kind = WindowKind::Event;
        event.release = middle;
        event.startDate = event.endDate = QDate(2026, 4, 1); // Between Wed 25 Mar and Wed 8 Apr.
        plan.put(event);
        const QString text = studied(plan)->groups.front().explanation;
        QVERIFY2(text.contains(u"In 4.2 it comes 10 working days after “Code freeze”, with CraneCon (Wed 1 Apr 2026) between them."_s), qPrintable(text));
        QVERIFY2(text.contains(u"In 4.1 it comes 5 working days after “Code freeze”, with no outside event between them."_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"So it waits for outside events: give it a longer distance where one lies in that gap."_s), qPrintable(text));
        const QString without = studied(threeCycles())->groups.front().explanation;
        QVERIFY2(!without.contains(u"waits for outside events"_s), qPrintable(without));
    }

    void aDayOffMakesARowCountCalendarDays()
    {
        Plan plan = threeCycles();
        Sound::change<Milestone>(plan, MilestoneId(107), [](Milestone &m) { m.pinned = QDate(2026, 1, 31); }); // Saturday.
        const auto study = studied(plan);
        const auto row = std::ranges::find(study->rows, u"Retrospective"_s, &CycleRow::pattern);
        QCOMPARE(row->unit, OffsetUnit::CalendarDays);
        // Sat 31 Jan is 3 days after; 4 working days after Wed 29 Apr is Tue 5 May; 5 after Wed 29 Jul is Wed 5 Aug.
        QCOMPARE(offsetsText(*row), u"+3 / +6 / +7 calendar days"_s);
    }

    void offsetsAreToldForEachCycle()
    {
        const auto study = studied(threeCycles());
        QCOMPARE(offsetsText(*std::ranges::find(study->rows, u"Burndown"_s, &CycleRow::pattern)), u"−20 / −15 / −20 working days"_s);
        QCOMPARE(offsetsText(*std::ranges::find(study->rows, u"Party"_s, &CycleRow::pattern)), u"– / +1 / +1 working days"_s);
    }

    void theSameTitleTwiceIsNumbered()
    {
        const auto study = studied(cycles({{u"Review"_s, {-30, -30, -30}}, {u"review"_s, {-20, -20, -20}}}));
        QCOMPARE(study->shared(), 3);
        QCOMPARE(study->agreeing(), 3);
    }

    void rulesHangGroupsOnTheirSubAnchor()
    {
        const Plan plan = threeCycles();
        const Timetable timetable = computeTimetable(plan);
        const auto study = studied(plan);
        const auto proposals = proposeRules(plan, timetable, *study, middle);
        QStringList rules;
        for (const RuleProposal &p : proposals) {
            rules << plan.find(p.milestone)->title + u": "_s + p.ruleProposed;
            QCOMPARE(p.date, timetable.startOf(p.milestone));
        }
        QCOMPARE(rules, (QStringList{u"Kick-off: 60 working days before v4.2.0 released"_s, u"Code freeze: 25 working days before v4.2.0 released"_s,
                                     u"Burndown: 15 working days before v4.2.0 released"_s, u"Docs ready: 2 working days after Burndown"_s,
                                     u"Branch: 4 working days after Burndown"_s, u"v4.2.0-rc.1: 10 working days before v4.2.0 released"_s,
                                     u"Party: 1 working day after v4.2.0 released"_s, u"Retrospective: 4 working days after v4.2.0 released"_s}));
        Plan ruled = plan;
        ruled.apply(acceptRules(plan, proposals));
        QCOMPARE(computeTimetable(ruled), timetable);
    }

    void aSubAnchorThatCountsFromAMemberClosesNoCircle()
    {
        Plan plan = threeCycles();
        // The burndown of the middle cycle counts from its branch already.
        Sound::change<Milestone>(plan, MilestoneId(204), [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = MilestoneId(206);
            m.offset = -4;
        });
        const Timetable timetable = computeTimetable(plan);
        const auto proposals = proposeRules(plan, timetable, *studied(plan), middle);
        QVERIFY(!proposals.empty());
        Plan ruled = plan;
        ruled.apply(acceptRules(plan, proposals));
        QCOMPARE(computeTimetable(ruled), timetable);
    }

    void refusesWithAReason()
    {
        Plan plan = threeCycles();
        QCOMPARE(studied(plan, {oldest}).error().text, u"To compare cycles, choose two releases or more."_s);
        QCOMPARE(studied(plan, {oldest, ReleaseId(99)}).error().text, u"One of the releases to compare is gone; choose the releases again."_s);
        Sound::change<Release>(plan, middle, [](Release &r) { r.anchor = {}; });
        QCOMPARE(studied(plan).error().text, u"Release Crane 4.2 has no anchor with a date; choose its go-live as the anchor first."_s);
    }

    void factsSayWhereInItsCycle()
    {
        Plan plan = threeCycles();
        const Timetable timetable = computeTimetable(plan);
        const auto facts = cycleFacts(plan, timetable, newest);
        QCOMPARE(facts.size(), 9);
        // Kick-off 60 working days before Wed 29 Jul is Wed 6 May: 84 days; the week of 4 May is the first.
        QCOMPARE(facts.value(MilestoneId(301)).tMinus, 84);
        QCOMPARE(facts.value(MilestoneId(301)).week, 1);
        QCOMPARE(facts.value(MilestoneId(300)).tMinus, 0);
        QCOMPARE(facts.value(MilestoneId(300)).week, 13);
        QCOMPARE(facts.value(MilestoneId(307)).tMinus, -7);
        QVERIFY(!facts.contains(MilestoneId(201)));
        QCOMPARE(cycleFacts(plan, timetable).size(), plan.table<Milestone>().size());
    }

    void factsFollowTheFirstDayOfTheWeek()
    {
        Plan plan = threeCycles();
        Sound::change<Milestone>(plan, MilestoneId(301), [](Milestone &m) { m.pinned = QDate(2026, 5, 9); }); // A Saturday.
        Milestone sunday = Sound::milestone(309, u"Press"_s, QDate(2026, 5, 10));
        sunday.release = newest;
        plan.put(sunday);
        const auto mondays = cycleFacts(plan, computeTimetable(plan), newest);
        QCOMPARE(mondays.value(MilestoneId(309)).week, 1);
        Sound::change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.firstDayOfWeek = Qt::Sunday; });
        const auto sundays = cycleFacts(plan, computeTimetable(plan), newest);
        QCOMPARE(sundays.value(MilestoneId(309)).week, 2);
    }

    void factsLeaveOutWhatIsUnknown()
    {
        Plan plan = threeCycles();
        Sound::change<Release>(plan, newest, [](Release &r) { r.anchor = {}; });
        Sound::change<Milestone>(plan, MilestoneId(301), [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        const auto facts = cycleFacts(plan, computeTimetable(plan), newest);
        QVERIFY(!facts.value(MilestoneId(303)).tMinus);
        QCOMPARE(facts.value(MilestoneId(303)).week, 1); // The cancelled kick-off does not begin the cycle.
    }
};

QTEST_GUILESS_MAIN(TestCycleStudy)
#include "tst_cyclestudy.moc"
