// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slipfixture.h"

#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// Slips worked out by hand; Mondays to Fridays are worked, there are no holidays.
class TestSlip : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId report{20}, owner{21}, cause{22}, workAround{23}, fix{24}, lastCheck{25};

    /// A hotfix on the day of the code freeze, in hours from its report at 9:00: cause at 13:00, work-around at 12:00, fix at 16:00.
    static Plan withHotfix()
    {
        Plan plan = make();
        Milestone reported = Sound::milestone(report.value(), u"Report"_s, QDate(2026, 7, 22));
        reported.deadlineZone = DeadlineZone::Utc;
        reported.deadlineTime = QTime(9, 0);
        plan.put(reported);
        plan.put(Sound::following(owner.value(), u"Owner"_s, report, 1, OffsetUnit::Hours));
        plan.put(Sound::following(cause.value(), u"Cause"_s, owner, 3, OffsetUnit::Hours));
        plan.put(Sound::following(workAround.value(), u"Work-around"_s, owner, 2, OffsetUnit::Hours));
        plan.put(Sound::following(fix.value(), u"Fix"_s, cause, 3, OffsetUnit::Hours));
        return plan;
    }
    /// Those of the hotfix and the go-live that move.
    static std::vector<MilestoneId> hotfixMoves(const Plan &plan, const SlipRequest &request)
    {
        const auto preview = previewOf(plan, request);
        std::vector<MilestoneId> moved;
        for (const SlippedDate &date : preview ? preview->moved : std::vector<SlippedDate>()) {
            if (date.milestone.value() >= report.value() || date.milestone == Sound::goLive)
                moved.push_back(date.milestone);
        }
        std::ranges::sort(moved);
        return moved;
    }
    static QString refusal(const Plan &plan, const SlipRequest &request)
    {
        const auto preview = previewOf(plan, request);
        return preview ? QString() : preview.error().text;
    }
    static SlipRequest toDate(QDate day, SlipScope scope = SlipScope::ThisAndLater, MilestoneId milestone = Sound::freeze)
    {
        SlipRequest r = request(0, OffsetUnit::WorkingDays, scope, SlipPolicy::KeepIntervals, milestone);
        r.toDate = day;
        return r;
    }

private Q_SLOTS:
    void laterOnesKeepTheirIntervals()
    {
        const Plan plan = make();
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks)),
                 (QStringList{u"Code freeze 22 Jul → 29 Jul"_s, u"Branch 24 Jul → 31 Jul"_s, u"Docs freeze 12 Aug → 19 Aug"_s,
                              u"Announcement 21 Aug → 28 Aug"_s, u"v{release} released 26 Aug → 2 Sep"_s, u"Review 2 Sep → 9 Sep"_s,
                              u"End of life of {release} 23 Sep → 30 Sep"_s}));
        // The pins move, the rules stay as they are; only the earlier feature freeze counts more days back, to stay where it is.
        const auto preview = previewOf(plan, request(1, OffsetUnit::Weeks));
        QCOMPARE(preview->edit.changes<Milestone>().size(), size_t(3));
        const Plan changed = after(plan, *preview);
        QCOMPARE(changed.find(Sound::goLive)->pinned, QDate(2026, 9, 2));
        QCOMPARE(changed.find(announcement)->pinned, QDate(2026, 8, 28));
        QCOMPARE(changed.find(features)->offset, -35);
        QVERIFY(validate(plan, preview->edit).hasValue());
    }

    void thisOnlyHoldsAllOthers()
    {
        const Plan plan = make();
        QCOMPARE(movedBy(plan, request(5, OffsetUnit::WorkingDays, SlipScope::ThisOnly)), QStringList{u"Code freeze 22 Jul → 29 Jul"_s});
        const Plan changed = after(plan, *previewOf(plan, request(5, OffsetUnit::WorkingDays, SlipScope::ThisOnly)));
        QCOMPARE(changed.find(Sound::freeze)->offset, -20);
        QCOMPARE(changed.find(branch)->offset, -3);
        QCOMPARE(changed.find(branch)->anchor, Sound::freeze);
        // Those of other releases, too.
        QCOMPARE(movedBy(plan, request(5, OffsetUnit::WorkingDays, SlipScope::ThisOnly, SlipPolicy::KeepIntervals, Sound::goLive)),
                 QStringList{u"v{release} released 26 Aug → 2 Sep"_s});
    }

    void theWholeReleaseTakesEarlierOnesAlong()
    {
        const QStringList moved = movedBy(make(), request(-2, OffsetUnit::WorkingDays, SlipScope::WholeRelease));
        QCOMPARE(moved.size(), 9);
        QCOMPARE(moved.first(), u"Kick-off 1 Jun → 28 May"_s);
        QCOMPARE(moved.at(1), u"Feature freeze 15 Jul → 13 Jul"_s);
        QCOMPARE(moved.at(2), u"Code freeze 22 Jul → 20 Jul"_s);
        QCOMPARE(moved.last(), u"End of life of {release} 23 Sep → 21 Sep"_s);
    }

    void absorbedFloatMovesOnlyWhatIsForced()
    {
        const auto absorb = [](int weeks) { return request(weeks, OffsetUnit::Weeks, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat); };
        QCOMPARE(movedBy(make(), absorb(1)), (QStringList{u"Code freeze 22 Jul → 29 Jul"_s, u"Branch 24 Jul → 31 Jul"_s}));
        // Four weeks bring the branch to the day of the announcement; the docs freeze would come before both.
        QCOMPARE(movedBy(make(), absorb(4)),
                 (QStringList{u"Code freeze 22 Jul → 19 Aug"_s, u"Docs freeze 12 Aug → 21 Aug"_s, u"Branch 24 Jul → 21 Aug"_s}));
        QCOMPARE(movedBy(make(), absorb(5)),
                 (QStringList{u"Code freeze 22 Jul → 26 Aug"_s, u"v{release} released 26 Aug → 28 Aug"_s, u"Docs freeze 12 Aug → 28 Aug"_s,
                              u"Announcement 21 Aug → 28 Aug"_s, u"Branch 24 Jul → 28 Aug"_s, u"End of life of {release} 23 Sep → 25 Sep"_s}));
        const auto preview = previewOf(make(), absorb(5));
        const auto date = std::ranges::find(preview->moved, docs, &SlippedDate::milestone);
        QVERIFY(date != preview->moved.end());
        QCOMPARE(int(date->cause), int(SlipCause::Pushed));
        QCOMPARE(slipReason(after(make(), *preview), *date), u"pushed by “Branch”"_s);
        QCOMPARE(movedBy(make(), request(-1, OffsetUnit::Weeks, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat)),
                 (QStringList{u"Code freeze 22 Jul → 15 Jul"_s, u"Branch 24 Jul → 17 Jul"_s}));
    }

    void aWeekdaySnapLetsTheOthersKeepTheirDistance()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.offset = -25; // Wed 22 Jul, snapped to Thu 23 Jul.
            m.snapWeekday = Qt::Thursday;
        });
        // No go-live brings a Thursday three working days later: the freeze gives up its weekday, and the others move by three days all the same.
        const QStringList moved = movedBy(plan, request(3, OffsetUnit::WorkingDays));
        QVERIFY2(moved.contains(u"Code freeze 23 Jul → 28 Jul"_s), qPrintable(moved.join(u'\n')));
        QVERIFY(moved.contains(u"v{release} released 26 Aug → 31 Aug"_s));
        QVERIFY(moved.contains(u"Docs freeze 12 Aug → 17 Aug"_s));
        QVERIFY(moved.contains(u"Announcement 21 Aug → 26 Aug"_s));
    }

    void missedOnesStayWhereTheyWereMissed()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, branch, [](Milestone &m) { m.state = MilestoneState::Missed; });
        for (const SlipScope scope : {SlipScope::ThisAndLater, SlipScope::WholeRelease}) {
            const auto preview = previewOf(plan, request(1, OffsetUnit::Weeks, scope));
            QVERIFY(preview);
            const Plan changed = after(plan, *preview);
            QCOMPARE(computeTimetable(changed).startOf(branch), QDate(2026, 7, 24));
            QCOMPARE(int(changed.find(branch)->state), int(MilestoneState::Missed));
        }
    }

    void aPushedOneThatFollowsIsPushed()
    {
        Plan plan = make();
        // A follows the freeze but is snapped to Friday, so that it stays where the freeze moves within the week; B hangs on A.
        Milestone a = Sound::following(21, u"A"_s, Sound::freeze, 0); // Wed 22 Jul, snapped to Fri 24 Jul.
        a.snapWeekday = Qt::Friday;
        plan.put(a);
        plan.put(Sound::following(22, u"B"_s, MilestoneId(21), 1)); // Mon 27 Jul
        plan.put(MilestoneDependency{MilestoneDependencyId(62), branch, MilestoneId(22), 1, OffsetUnit::WorkingDays, {}});
        // Two working days bring the freeze to Fri 24 Jul and the branch to Tue 28 Jul; B waits for the day after that.
        const QStringList moved = movedBy(plan, request(2, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat));
        QVERIFY2(moved.contains(u"B 27 Jul → 29 Jul"_s), qPrintable(moved.join(u'\n')));
        QVERIFY(!moved.join(u'\n').contains("A 24"_L1));
    }

    void aSpanIsOverOnTheDayAfter()
    {
        Plan plan = make();
        Milestone span = Sound::following(23, u"Hardening"_s, Sound::freeze, 0); // Wed 22 to Fri 24 Jul
        span.span = 2;
        span.spanUnit = OffsetUnit::WorkingDays;
        plan.put(span);
        plan.put(Sound::milestone(24, u"Trial"_s, QDate(2026, 7, 27)));
        plan.put(MilestoneDependency{MilestoneDependencyId(63), MilestoneId(23), MilestoneId(24), 0, OffsetUnit::WorkingDays, {}});
        // Two days later it ends on Tue 28 Jul; the trial may start on the day after.
        const auto absorb = request(2, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat);
        QVERIFY(movedBy(plan, absorb).contains(u"Trial 27 Jul → 29 Jul"_s));
        const auto preview = previewOf(plan, absorb);
        QVERIFY(std::ranges::none_of(preview->conflicts, [](const Problem &p) { return p.check.startsWith("dependency"_L1); }));
        // A cancelled one pushes nothing; what is left is the branch, on Tue 28 Jul.
        Sound::change<Milestone>(plan, MilestoneId(23), [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QVERIFY(movedBy(plan, absorb).contains(u"Trial 27 Jul → 28 Jul"_s));
    }

    void dependenciesForceTheirLag()
    {
        Plan plan = make();
        plan.put(MilestoneDependency{MilestoneDependencyId(60), branch, docs, 10, OffsetUnit::WorkingDays, {}});
        // The branch goes from Fri 24 to Fri 31 Jul; ten working days after it is Fri 14 Aug.
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat)),
                 (QStringList{u"Code freeze 22 Jul → 29 Jul"_s, u"Branch 24 Jul → 31 Jul"_s, u"Docs freeze 12 Aug → 14 Aug"_s}));
        // One that is not kept now forces nothing: the docs freeze comes after the branch.
        plan.put(MilestoneDependency{MilestoneDependencyId(61), docs, branch, 10, OffsetUnit::WorkingDays, {}});
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat)).size(), 3);
    }

    void buffersAreCrushedDownToTheirFloor()
    {
        Plan plan = make();
        plan.put(bufferSpan());
        const auto crush = [](int days) { return request(days, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::CrushBuffers); };
        // The buffer starts on Fri 7 Aug and ends as before.
        QCOMPARE(movedBy(plan, crush(2)),
                 (QStringList{u"Code freeze 22 Jul → 24 Jul"_s, u"Branch 24 Jul → 28 Jul"_s, u"Buffer 5 Aug → 7 Aug"_s}));
        const auto two = previewOf(plan, crush(2));
        QCOMPARE(after(plan, *two).find(buffer)->span, 3);
        QCOMPARE(slipReason(after(plan, *two), two->moved.back()), u"buffer shortened to 3 working days"_s);
        QVERIFY(validate(plan, two->edit).hasValue());
        // Three days are all that it can give; two are left for what follows.
        QCOMPARE(movedBy(plan, crush(5)),
                 (QStringList{u"Code freeze 22 Jul → 29 Jul"_s, u"Branch 24 Jul → 31 Jul"_s, u"Buffer 5 Aug → 12 Aug"_s,
                              u"Docs freeze 12 Aug → 14 Aug"_s, u"Announcement 21 Aug → 25 Aug"_s, u"v{release} released 26 Aug → 28 Aug"_s,
                              u"Review 2 Sep → 4 Sep"_s, u"End of life of {release} 23 Sep → 25 Sep"_s}));
        QCOMPARE(after(plan, *previewOf(plan, crush(5))).find(buffer)->span, 2);
    }

    void buffersInWeeksMayEndBetween()
    {
        Plan plan = make();
        Milestone weeks = bufferSpan();
        weeks.span = 1; // From Wed 5 to Wed 12 Aug.
        weeks.spanUnit = OffsetUnit::Weeks;
        weeks.bufferFloor = 0;
        plan.put(weeks);
        const auto preview = previewOf(plan, request(2, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::CrushBuffers));
        const Milestone crushed = *after(plan, *preview).find(buffer);
        QCOMPARE(crushed.span, 5);
        QCOMPARE(crushed.spanUnit, OffsetUnit::CalendarDays);
        QCOMPARE(computeTimetable(after(plan, *preview)).endOf(buffer), QDate(2026, 8, 12));
    }

    void doneOnesStay()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, docs, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 8, 11);
        });
        for (const SlipScope scope : {SlipScope::ThisAndLater, SlipScope::WholeRelease})
            QVERIFY(!movedBy(plan, request(1, OffsetUnit::Weeks, scope)).join(u'\n').contains("Docs freeze"_L1));
        QCOMPARE(refusal(plan, request(1, OffsetUnit::Weeks, SlipScope::ThisOnly, SlipPolicy::KeepIntervals, docs)),
                 u"“Docs freeze” is done and does not move; reopen it first, or correct the day on which it was done."_s);
    }

    void weeksGoOnToAWorkingDay()
    {
        Plan plan = make();
        plan.put(CalendarException{CalendarExceptionId(70), Sound::calendar, u"Assumption"_s, QDate(2026, 7, 29), QDate(2026, 7, 29), 0, {}});
        // With that holiday the freeze is on Tue 21 Jul; eight days later it would fall on it.
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks)).first(), u"Code freeze 21 Jul → 28 Jul"_s);
        QCOMPARE(movedBy(plan, request(8, OffsetUnit::CalendarDays)).first(), u"Code freeze 21 Jul → 30 Jul"_s);
        QCOMPARE(movedBy(plan, toDate(QDate(2026, 7, 29), SlipScope::ThisOnly)).first(), u"Code freeze 21 Jul → 29 Jul"_s);
    }

    void rulesInWeeksStayInWeeks()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.offset = -5;
            m.offsetUnit = OffsetUnit::Weeks;
        });
        const auto preview = previewOf(plan, request(1, OffsetUnit::Weeks));
        QCOMPARE(after(plan, *preview).find(Sound::freeze)->offset, -5);
        QCOMPARE(after(plan, *preview).find(Sound::goLive)->pinned, QDate(2026, 9, 2));
    }

    void hoursMoveWhatHasATimeOfDay()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(18, 0);
        });
        Milestone build = Sound::following(20, u"Build"_s, Sound::freeze, 3, OffsetUnit::Hours);
        plan.put(build);
        const auto four = previewOf(plan, request(4, OffsetUnit::Hours));
        QVERIFY(four);
        QCOMPARE(four->moved.size(), size_t(2));
        QCOMPARE(four->slipped.to.start, QDate(2026, 7, 22));
        QCOMPARE(four->slipped.to.moment, QDateTime(QDate(2026, 7, 22), QTime(22, 0), QTimeZone(QTimeZone::UTC)));
        QCOMPARE(computeTimetable(after(plan, *four)).find(MilestoneId(20))->moment,
                 QDateTime(QDate(2026, 7, 23), QTime(1, 0), QTimeZone(QTimeZone::UTC)));
        const auto eight = previewOf(plan, request(8, OffsetUnit::Hours, SlipScope::ThisOnly));
        QVERIFY(eight);
        QCOMPARE(eight->slipped.to.start, QDate(2026, 7, 23));
        QCOMPARE(eight->slipped.to.moment, QDateTime(QDate(2026, 7, 23), QTime(2, 0), QTimeZone(QTimeZone::UTC)));
        QCOMPARE(eight->moved.size(), size_t(1));
        QCOMPARE(refusal(plan, request(4, OffsetUnit::Hours, SlipScope::ThisOnly, SlipPolicy::KeepIntervals, Sound::goLive)),
                 u"“v4.2 released” has no time of day, so that it cannot slip by hours; slip it by days, or give it a deadline."_s);
        QVERIFY(refusal(plan, request(48, OffsetUnit::Hours, SlipScope::ThisOnly, SlipPolicy::KeepIntervals, Sound::goLive)).isEmpty());
    }

    void hoursThatChangeTheDayTakeRulesInDaysAlong()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(18, 0);
        });
        // From Wed 22 July, 18:00, to Thu 23, 02:00: the branch, two working days after it, goes from Friday to Monday; what has no time of
        // day keeps its distance in days, and what comes before stays.
        const QStringList moved = movedBy(plan, request(8, OffsetUnit::Hours));
        QVERIFY2(moved.contains(u"Code freeze 22 Jul → 23 Jul"_s), qPrintable(moved.join(u'\n')));
        QVERIFY(moved.contains(u"Branch 24 Jul → 27 Jul"_s));
        QVERIFY(moved.contains(u"v{release} released 26 Aug → 27 Aug"_s));
        QVERIFY(moved.contains(u"Announcement 21 Aug → 24 Aug"_s));
        QVERIFY(!moved.join(u'\n').contains(u"Feature freeze"_s));
    }

    void onOneDayWhatComesBeforeStays()
    {
        Plan plan = withHotfix();
        const auto byHours = [](int hours, MilestoneId id) {
            return request(hours, OffsetUnit::Hours, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, id);
        };
        const auto byDay = [](MilestoneId id) { return request(1, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, id); };
        const std::vector<MilestoneId> itAndLater{cause, fix};
        QCOMPARE(hotfixMoves(plan, byHours(4, cause)), itAndLater);
        const auto preview = previewOf(plan, byHours(4, cause));
        QCOMPARE(after(plan, *preview).find(cause)->offset, 7);
        QCOMPARE(preview->dates.find(fix)->moment, QDateTime(QDate(2026, 7, 22), QTime(20, 0), QTimeZone(QTimeZone::UTC)));
        QCOMPARE(std::ranges::count(hotfixMoves(plan, byDay(cause)), report), 0);
        QCOMPARE(std::ranges::count(hotfixMoves(plan, byDay(cause)), workAround), 0);
        // The report has no time: it is what the others count from that tells.
        Sound::change<Milestone>(plan, report, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::None;
            m.deadlineTime = {};
        });
        QCOMPARE(std::ranges::count(hotfixMoves(plan, byHours(4, cause)), report), 0);
        QCOMPARE(std::ranges::count(hotfixMoves(plan, byDay(cause)), report), 0);
    }

    void whatCountsBackOnOneDayTakesItsAnchorAlong()
    {
        Plan plan = withHotfix();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(14, 0);
        });
        plan.put(Sound::following(lastCheck.value(), u"Last check"_s, Sound::goLive, -2, OffsetUnit::Hours));
        const SlipRequest slip = request(1, OffsetUnit::Hours, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, lastCheck);
        const std::vector<MilestoneId> both{Sound::goLive, lastCheck};
        QCOMPARE(hotfixMoves(plan, slip), both);
        QCOMPARE(after(plan, *previewOf(plan, slip)).find(Sound::goLive)->deadlineTime, QTime(15, 0));
        // The anchor alone takes along what counts back from it.
        const SlipRequest anchor = request(1, OffsetUnit::Hours, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, Sound::goLive);
        QCOMPARE(hotfixMoves(plan, anchor), both);
    }

    void staysOutOfWindows()
    {
        Plan plan = make();
        Window blackout;
        blackout.id = WindowId(30);
        blackout.name = u"Move of the data centre"_s;
        blackout.startDate = QDate(2026, 7, 27);
        blackout.endDate = QDate(2026, 7, 31);
        plan.put(blackout);
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.avoidance = Avoidance::Later; });
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks, SlipScope::ThisOnly)), QStringList{u"Code freeze 22 Jul → 3 Aug"_s});
        QCOMPARE(movedBy(plan, request(1, OffsetUnit::Weeks)).first(), u"Code freeze 22 Jul → 3 Aug"_s);
        QCOMPARE(refusal(plan, toDate(QDate(2026, 7, 29))),
                 u"“Code freeze” cannot be on Wed 29 Jul 2026, because it stays out of windows and that day lies in one; choose another day."_s);
    }

    void toTheNextTrain()
    {
        Plan plan = make();
        SlipRequest r = request(0, OffsetUnit::WorkingDays);
        r.toNextTrain = true;
        QCOMPARE(refusal(plan, r), u"The release goes by no train, or has no anchor with a date; slip the milestone to a date."_s);
        Train train;
        train.id = TrainId(80);
        train.name = u"Monthly"_s;
        train.product = Sound::product;
        train.first = QDate(2026, 7, 29); // Every four weeks: 26 Aug, 23 Sep, 21 Oct.
        train.numbering = u"4.{n}"_s;
        plan.put(train);
        // The go-live misses the train of 26 August and takes that of 23 September; the freeze keeps its 25 working days to it.
        QCOMPARE(movedBy(plan, r).first(), u"Code freeze 22 Jul → 19 Aug"_s);
        QCOMPARE(computeTimetable(after(plan, *previewOf(plan, r))).startOf(Sound::goLive), QDate(2026, 9, 23));
        r.milestone = Sound::goLive;
        plan.put(TrainException{TrainExceptionId(81), train.id, QDate(2026, 9, 23), QDate(2026, 9, 30), u"The hall is taken"_s});
        QCOMPARE(previewOf(plan, r)->slipped.to.start, QDate(2026, 9, 30));
        QCOMPARE(previewOf(plan, r)->edit.label, u"Slip “v4.2 released” to the next train"_s);
        plan.put(TrainException{TrainExceptionId(81), train.id, QDate(2026, 9, 23), {}, {}});
        QCOMPARE(previewOf(plan, r)->slipped.to.start, QDate(2026, 10, 21));
    }

    void refusesWithAReason()
    {
        QCOMPARE(refusal(make(), toDate(QDate(2026, 7, 22))),
                 u"“Code freeze” would stay where it is; say by how much or to which day it shall move."_s);
        QCOMPARE(refusal(make(), request(1, OffsetUnit::Weeks, {}, {}, MilestoneId(999))), u"The milestone to slip is gone; choose another."_s);
        QCOMPARE(refusal(make(), toDate(QDate(2201, 1, 1))),
                 u"“Code freeze” would fall outside the years 1970 to 2199; choose a smaller distance."_s);
        QCOMPARE(refusal(make(), request(2147483647, OffsetUnit::WorkingDays)), u"“Code freeze” cannot move that far; choose a smaller distance."_s);
        Plan circle = make();
        Sound::change<Milestone>(circle, Sound::freeze, [](Milestone &m) { m.anchor = branch; });
        QCOMPARE(refusal(circle, request(1, OffsetUnit::Weeks)), u"“Code freeze” has no date that could slip; give it one first."_s);
        Plan cancelled = make();
        Sound::change<Milestone>(cancelled, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(refusal(cancelled, request(1, OffsetUnit::Weeks)), u"“Code freeze” is cancelled; plan it again before you move it."_s);
    }

    void aMissedOneIsPlannedAgain()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Missed; });
        const auto preview = previewOf(plan, request(1, OffsetUnit::Weeks));
        QCOMPARE(int(after(plan, *preview).find(Sound::freeze)->state), int(MilestoneState::Planned));
    }

    void theStepIsNamedAndRecorded()
    {
        SlipRequest r = request(1, OffsetUnit::Weeks);
        r.reason = u" Too many late merges "_s;
        r.approver = u"Ada"_s;
        r.decidedOn = QDate(2026, 7, 2);
        const Plan plan = make();
        const auto preview = previewOf(plan, r);
        QCOMPARE(preview->edit.label, u"Slip “Code freeze” by 1 week"_s);
        QCOMPARE(preview->edit.changes<Slip>().size(), size_t(1));
        const Slip slip = *preview->edit.changes<Slip>().front().after;
        QCOMPARE(slip, (Slip{slip.id, Sound::release, Sound::freeze, QDate(2026, 7, 22), QDate(2026, 7, 29), QDate(2026, 7, 2),
                             u"Too many late merges"_s, u"Ada"_s}));
        QCOMPARE(previewOf(plan, request(-2, OffsetUnit::WorkingDays))->edit.label, u"Bring “Code freeze” forward by 2 working days"_s);
        QCOMPARE(previewOf(plan, toDate(QDate(2026, 7, 30)))->edit.label, u"Slip “Code freeze” to Thu 30 Jul 2026"_s);
    }

    void pastOnesThatNobodyTicked()
    {
        const Plan plan = make();
        const Timetable dates = computeTimetable(plan);
        QCOMPARE(openInThePast(plan, dates, Sound::release, QDate(2026, 7, 22)), (std::vector<MilestoneId>{kickOff, features}));
        QCOMPARE(openInThePast(plan, dates, Sound::release, QDate(2026, 6, 1)), std::vector<MilestoneId>());
    }
};

QTEST_GUILESS_MAIN(TestSlip)
#include "tst_slip.moc"
