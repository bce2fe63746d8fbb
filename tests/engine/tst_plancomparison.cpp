// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plancomparison.h"

#include "engine/baselines.h"
#include "engine/slipfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

class TestPlanComparison : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 3};

    static PlanSide side(const Plan &plan) { return {plan, computeTimetable(plan)}; }
    static PlanComparison compare(const PlanSide &first, const PlanSide &second)
    {
        return comparePlans(first, findingsOf(first, Sound::today), second, findingsOf(second, Sound::today));
    }
    /// "Branch 24 Jul → 31 Jul (5)"
    static QStringList lines(const Plan &plan, const std::vector<ComparedDate> &dates)
    {
        const auto day = [](const MilestoneDate &d) { return d.start.isValid() ? d.start.toString(u"d MMM"_s) : u"–"_s; };
        QStringList lines;
        for (const ComparedDate &date : dates) {
            const Milestone *milestone = plan.find(date.milestone);
            lines << u"%1 %2 → %3 (%4)"_s.arg(milestone ? milestone->title : u"?"_s, day(date.first), day(date.second),
                                             date.workingDays ? QString::number(*date.workingDays) : u"–"_s);
        }
        return lines;
    }

private Q_SLOTS:
    void tellsOnlyTheDatesThatDiffer()
    {
        const Plan plan = make();
        QVERIFY(compare(side(plan), side(plan)).dates.empty());
        Plan other = plan;
        other.apply(previewOf(plan, request(-1, OffsetUnit::WorkingDays, SlipScope::ThisOnly))->edit);
        Sound::change<Milestone>(other, review, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        other.put(Sound::milestone(40, u"Rehearsal"_s, QDate(2026, 8, 20)));
        QCOMPARE(lines(other, compare(side(plan), side(other)).dates),
                 (QStringList{u"Code freeze 22 Jul → 21 Jul (-1)"_s, u"Rehearsal – → 20 Aug (–)"_s, u"Review 2 Sep → – (–)"_s}));
        // The other way round it is the inverse.
        QCOMPARE(lines(other, compare(side(other), side(plan)).dates),
                 (QStringList{u"Code freeze 21 Jul → 22 Jul (1)"_s, u"Rehearsal 20 Aug → – (–)"_s, u"Review – → 2 Sep (–)"_s}));
    }

    void tellsTheProblemsOfOneSideOnly()
    {
        const Plan plan = make();
        Plan weekend = plan;
        // A Saturday.
        Sound::change<Milestone>(weekend, announcement, [](Milestone &m) { m.pinned = QDate(2026, 8, 22); });
        const auto comparison = compare(side(plan), side(weekend));
        QVERIFY(comparison.onlyInFirst.empty());
        QCOMPARE(comparison.onlyInSecond.size(), size_t(1));
        QCOMPARE(comparison.onlyInSecond.front().record, announcement.value());
        const auto inverse = compare(side(weekend), side(plan));
        QVERIFY(inverse.onlyInSecond.empty());
        QCOMPARE(inverse.onlyInFirst, comparison.onlyInSecond);
    }

    void tellsWhoWouldHoldStaleDates()
    {
        Plan plan = make();
        const AudienceId crew{80};
        Audience audience;
        audience.id = crew;
        audience.name = u"Crew"_s;
        plan.put(audience);
        Sound::change<Milestone>(plan, announcement, [&](Milestone &m) { m.audiences = {crew}; });
        Publication told;
        told.id = PublicationId(81);
        told.time = m_clock.now();
        told.audience = crew.value();
        told.release = Sound::release.value();
        told.content = ledgerContent(datesFor(plan, computeTimetable(plan), audience, Sound::release));
        plan.put(told);
        Plan other = plan;
        Sound::change<Milestone>(other, announcement, [](Milestone &m) { m.pinned = QDate(2026, 8, 24); });
        const auto comparison = compare(side(plan), side(other));
        QVERIFY(comparison.staleOnlyInFirst.empty());
        QCOMPARE(comparison.staleOnlyInSecond.size(), size_t(1));
        QCOMPARE(comparison.staleOnlyInSecond.front().audience, crew);
        QVERIFY(std::ranges::none_of(comparison.onlyInSecond, [](const Problem &p) { return p.check == u"audience-stale"_s; }));
    }

    void tellsWhatChangedSinceABaseline()
    {
        Plan plan = make();
        plan.apply(takeBaseline(plan, computeTimetable(plan), u"Kick-off"_s, Sound::release, m_clock.now(), m_ids));
        const BaselineId baseline = plan.table<Baseline>().at(0).id;
        QVERIFY(changedSince(plan, computeTimetable(plan), baseline).empty());
        Sound::change<Milestone>(plan, announcement, [](Milestone &m) { m.pinned = QDate(2026, 8, 27); });
        Sound::change<Milestone>(plan, review, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        plan.put(Sound::milestone(40, u"Rehearsal"_s, QDate(2026, 8, 20)));
        // Of another release: the baseline does not speak of it.
        Milestone elsewhere = Sound::milestone(41, u"Elsewhere"_s, QDate(2026, 8, 20));
        elsewhere.release = oldRelease;
        plan.put(elsewhere);
        QCOMPARE(lines(plan, changedSince(plan, computeTimetable(plan), baseline)),
                 (QStringList{u"Rehearsal – → 20 Aug (–)"_s, u"Announcement 21 Aug → 27 Aug (4)"_s, u"Review 2 Sep → – (–)"_s}));
        QVERIFY(changedSince(plan, computeTimetable(plan), BaselineId(999)).empty());
    }
};

QTEST_GUILESS_MAIN(TestPlanComparison)
#include "tst_plancomparison.moc"
