// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titlepattern.h"
#include "engine/branching.h"
#include "engine/scheduler.h"
#include "engine/slip.h"
#include "support/documentfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the managers of a real release of a Linux distribution worked around in their scheduler, the four points that are about dates. Release 20
/// is out on Tue 17 Dec 2013.
class TestWorkaroundsDates : public QObject
{
    Q_OBJECT

private:
    static constexpr ProductId product = SmallPlan::crane;
    static constexpr ReleaseId release = SmallPlan::release;
    static constexpr MilestoneId out{10}, beta{11}, compose{12}, review{13}, freeze{14};
    const QDate m_today{2013, 7, 1};
    FixedClock m_clock{QDateTime(m_today, QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 20};

    static Plan made()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{product, u"Hat"_s, {}, {}});
        plan.put(Release{release, product, u"20"_s, {}, out, {}});
        Milestone live;
        live.id = out;
        live.release = release;
        live.title = u"Hat 20 is out"_s;
        live.kind = MilestoneKind::GoLive;
        live.pinned = QDate(2013, 12, 17);
        plan.put(live);
        plan.put(SmallPlan::following(beta, u"20 Beta"_s, out, -5, OffsetUnit::Weeks));
        // Composes and mirrors on Thursdays, blocker reviews on Fridays.
        Milestone weekly = SmallPlan::following(compose, u"Compose of 20 Beta"_s, beta, -8, OffsetUnit::WorkingDays);
        weekly.snapWeekday = Qt::Thursday;
        weekly.snapDirection = SnapDirection::Earlier;
        plan.put(weekly);
        weekly = SmallPlan::following(review, u"Blocker review"_s, compose, 1, OffsetUnit::WorkingDays);
        weekly.snapWeekday = Qt::Friday;
        weekly.snapDirection = SnapDirection::Later;
        plan.put(weekly);
        return plan;
    }
    [[nodiscard]] Plan slipped(const Plan &plan, MilestoneId milestone, int amount, OffsetUnit unit)
    {
        SlipRequest request;
        request.milestone = milestone;
        request.amount = amount;
        request.unit = unit;
        const auto preview = previewSlip(plan, computeTimetable(plan), request, m_today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        Plan after = plan;
        after.apply(preview->edit);
        return after;
    }
    [[nodiscard]] BranchPreview branched(const Plan &plan, QDate day)
    {
        auto preview = previewBranch(plan, computeTimetable(plan), WantedRelease{release, u"21"_s, day, {}, {}}, m_today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        return *std::move(preview);
    }
    static QDate dayOf(const BranchPreview &branch, MilestoneId origin)
    {
        for (const MilestoneId id : branch.milestones) {
            if (branch.after.find(id)->copiedFrom == origin)
                return branch.dates.startOf(id);
        }
        return {};
    }

private Q_SLOTS:
    /// 2. Hard-coded dates break when the schedule slips or is branched for the next release.
    void datesFollowASlipAndABranch()
    {
        const Plan plan = made();
        const Timetable before = computeTimetable(plan);
        QCOMPARE(before.startOf(beta), QDate(2013, 11, 12));
        const Plan later = slipped(plan, out, 1, OffsetUnit::Weeks);
        // The anchor's day is the only date that is written down: five weeks before it.
        QCOMPARE(computeTimetable(slipped(plan, beta, 1, OffsetUnit::Weeks)).startOf(out), QDate(2013, 12, 24));
        QCOMPARE(computeTimetable(later).startOf(out), QDate(2013, 12, 24));
        const BranchPreview next = branched(later, QDate(2014, 6, 17));
        QCOMPARE(dayOf(next, out), QDate(2014, 6, 17));
        QVERIFY(dayOf(next, beta) < dayOf(next, out));
        int pinned = 0;
        for (const MilestoneId id : next.milestones)
            pinned += next.after.find(id)->rule == RuleKind::Pinned ? 1 : 0;
        QCOMPARE(pinned, 1);
        // Branched from the schedule as it was: the same distances, to the day.
        const BranchPreview clean = branched(plan, QDate(2014, 6, 17));
        QCOMPARE(dayOf(clean, beta), QDate(2014, 5, 13));
    }

    /// 3. Nothing can be placed a set time before an anchor, so that hidden tasks are added.
    void aMilestoneStandsASetTimeBeforeItsAnchor()
    {
        Plan plan = made();
        const auto milestones = plan.table<Milestone>().size();
        plan.put(SmallPlan::following(freeze, u"String freeze"_s, out, -15, OffsetUnit::WorkingDays));
        QCOMPARE(plan.table<Milestone>().size(), milestones + 1);
        // Three weeks of five days before Tue 17 Dec.
        QCOMPARE(computeTimetable(plan).startOf(freeze), QDate(2013, 11, 26));
        Milestone hours = SmallPlan::following(MilestoneId(15), u"Mirrors open"_s, out, -36, OffsetUnit::Hours);
        hours.deadlineZone = DeadlineZone::Utc;
        plan.put(hours);
        Milestone live = *plan.find(out);
        live.deadlineZone = DeadlineZone::Utc;
        live.deadlineTime = QTime(14, 0);
        plan.put(live);
        QCOMPARE(computeTimetable(plan).find(hours.id)->moment, QDateTime(QDate(2013, 12, 16), QTime(2, 0), QTimeZone::utc()));
        live.pinned = QDate(2013, 12, 18);
        plan.put(live);
        QCOMPARE(computeTimetable(plan).startOf(freeze), QDate(2013, 11, 27));
    }

    /// 4. Composes and mirror syncs on Thursdays, blocker reviews on Fridays.
    void weekdaysHoldWhateverMoves()
    {
        const Plan plan = made();
        // Eight working days before Tue 12 Nov is Thu 31 Oct.
        QCOMPARE(computeTimetable(plan).startOf(compose), QDate(2013, 10, 31));
        QCOMPARE(computeTimetable(plan).startOf(review), QDate(2013, 11, 1));
        for (int days = 1; days <= 10; ++days) {
            Plan moved = plan;
            Milestone live = *moved.find(out);
            live.pinned = live.pinned.addDays(days);
            moved.put(live);
            const Timetable dates = computeTimetable(moved);
            QCOMPARE(dates.startOf(compose).dayOfWeek(), int(Qt::Thursday));
            QCOMPARE(dates.startOf(review).dayOfWeek(), int(Qt::Friday));
            QVERIFY(dates.startOf(review) > dates.startOf(compose));
            const BranchPreview next = branched(moved, QDate(2014, 6, 17).addDays(days));
            QCOMPARE(dayOf(next, compose).dayOfWeek(), int(Qt::Thursday));
            QCOMPARE(dayOf(next, review).dayOfWeek(), int(Qt::Friday));
        }
    }

    /// 6. The next release is made by find-and-replace of the version number, by hand, "so as to not get dates".
    void theNextReleaseTakesNoDateAndNoVersionAlong()
    {
        Plan plan = made();
        Milestone done = *plan.find(compose);
        done.state = MilestoneState::Done;
        done.actual = QDate(2013, 10, 30);
        plan.put(done);
        const BranchPreview next = branched(plan, QDate(2014, 6, 17));
        QStringList titles;
        for (const MilestoneId id : next.milestones) {
            const Milestone &m = *next.after.find(id);
            titles << displayTitle(next.after, m);
            QCOMPARE(m.state, MilestoneState::Planned);
            QVERIFY(!m.actual.isValid());
            QVERIFY(!m.pinned.isValid() || id == next.after.find(next.release)->anchor);
            QCOMPARE(next.dates.startOf(id).year(), 2014);
        }
        QCOMPARE(titles, (QStringList{u"Compose of 21 Beta"_s, u"Blocker review"_s, u"21 Beta"_s, u"Hat 21 is out"_s}));
        QCOMPARE(next.edit.changes<Milestone>().size(), size_t(4));
        // What could not be replaced is told instead of being forgotten.
        Milestone life = *plan.find(beta);
        life.note = u"As in Hat 20"_s;
        plan.put(life);
        const BranchPreview told = branched(plan, QDate(2014, 6, 17));
        QVERIFY(std::ranges::any_of(told.stillNames, [](const StillNames &text) { return text.version == u"20"_s && text.record == u"“21 Beta”"_s; }));
    }
};

QTEST_GUILESS_MAIN(TestWorkaroundsDates)
#include "tst_workarounds_dates.moc"
