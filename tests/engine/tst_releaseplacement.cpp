// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releaseplacement.h"

#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/randomplan.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// The rules of one release at another date.
class TestReleasePlacement : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 42};

    Plan placed(const Plan &plan, const QString &name, QDate day)
    {
        const auto edit = placeRelease(plan, computeTimetable(plan), WantedRelease{Sound::release, name, day, {}, {}}, m_ids);
        if (!edit) {
            QTest::qFail(qPrintable(edit.error().text), __FILE__, __LINE__);
            return plan;
        }
        if (!validate(plan, *edit))
            QTest::qFail(qPrintable(validate(plan, *edit).error().text), __FILE__, __LINE__);
        Plan after = plan;
        after.apply(*edit);
        return after;
    }

    static const Release &newest(const Plan &plan) { return plan.table<Release>().at(plan.table<Release>().size() - 1); }

    /// Of the newest release, by what people read.
    static const Milestone &copyOf(const Plan &plan, const QString &title)
    {
        static const Milestone none;
        for (const Milestone &m : plan.table<Milestone>()) {
            if (m.release == newest(plan).id && displayTitle(plan, m) == title)
                return m;
        }
        QTest::qFail(qPrintable(u"no copy of "_s + title), __FILE__, __LINE__);
        return none;
    }

    static Window window(qint64 id, const QString &name, QDate start, QDate end)
    {
        Window w;
        w.id = WindowId(id);
        w.name = name;
        w.release = Sound::release;
        w.startDate = start;
        w.endDate = end;
        return w;
    }

private Q_SLOTS:
    void rulesComeAlong()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 2));
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        const Timetable dates = computeTimetable(after);
        QCOMPARE(newest(after).name, u"4.3"_s);
        QCOMPARE(newest(after).product, Sound::product);
        const Milestone &goLive = copyOf(after, u"v4.3 released"_s);
        QCOMPARE(newest(after).anchor, goLive.id);
        QCOMPARE(dates.startOf(goLive.id), QDate(2026, 11, 25));
        QCOMPARE(goLive.kind, MilestoneKind::GoLive);
        const Milestone &freeze = copyOf(after, u"Code freeze"_s);
        QCOMPARE(freeze.anchor, goLive.id);
        QCOMPARE(dates.startOf(freeze.id), QDate(2026, 10, 21)); // 25 working days are five weeks.
        QCOMPARE(copyOf(after, u"Branch"_s).anchor, freeze.id);
        QCOMPARE(dates.startOf(copyOf(after, u"Branch"_s).id), QDate(2026, 10, 23));
        QCOMPARE(after.table<Milestone>().size(), 6);
    }

    void fixedDatesKeepTheirDistanceInWorkingDays()
    {
        Plan plan = Sound::make();
        plan.put(Sound::milestone(12, u"Branch"_s, QDate(2026, 8, 24))); // Two working days before.
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 30)); // A Monday.
        QCOMPARE(computeTimetable(after).startOf(copyOf(after, u"Branch"_s).id), QDate(2026, 11, 26));
    }

    void versionsInTitlesBecomePatterns()
    {
        Plan plan = Sound::make();
        Milestone m = Sound::following(12, u"v4.2.0-rc.1 released"_s, Sound::goLive, -5);
        m.importKey = u"v4.2.0-rc.1 released"_s;
        m.publicTitle = u"Candidate of 4.2"_s;
        plan.put(m);
        // Keys made from titles fit every version.
        plan.put([] { Milestone keyed = Sound::following(13, u"Tag"_s, Sound::goLive, -4); keyed.importKey = u"tag {release}"_s; return keyed; }());
        const Plan after = placed(plan, u" 4.3 "_s, QDate(2026, 11, 25));
        QCOMPARE(copyOf(after, u"Tag"_s).importKey, u"tag {release}"_s);
        const Milestone &copy = copyOf(after, u"v4.3.0-rc.1 released"_s);
        QCOMPARE(copy.title, u"v{release}.0-rc.1 released"_s);
        // An import of 4.3 finds it.
        QCOMPARE(copy.importKey, u"v4.3.0-rc.1 released"_s);
        QCOMPARE(copy.publicTitle, u"Candidate of {release}"_s);
    }

    void copiesArePlanned()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 7, 23);
        });
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        QCOMPARE(copyOf(after, u"Code freeze"_s).state, MilestoneState::Planned);
        QVERIFY(!copyOf(after, u"Code freeze"_s).actual.isValid());
        QCOMPARE(computeTimetable(after).startOf(copyOf(after, u"Code freeze"_s).id), QDate(2026, 10, 21));
    }

    void cancelledOnesAndEventsStayBehind()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 2));
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        Window event = window(20, u"CraneCon"_s, QDate(2026, 7, 6), QDate(2026, 7, 8));
        event.kind = WindowKind::Event;
        plan.put(event);
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        QCOMPARE(after.table<Milestone>().size(), 3 + 2);
        QCOMPARE(after.table<Window>().size(), 1);
        // What hung on the cancelled one hangs on the anchor: Fri 24 Jul is 23 working days before.
        QCOMPARE(copyOf(after, u"Branch"_s).offset, -23);
        QCOMPARE(copyOf(after, u"Branch"_s).anchor, newest(after).anchor);
    }

    void windowsComeAlong()
    {
        Plan plan = Sound::make();
        plan.put(window(20, u"Change freeze of 4.2"_s, QDate(2026, 8, 24), QDate(2026, 8, 28)));
        Window hung = window(21, u"Code freeze"_s, {}, {});
        hung.startMilestone = Sound::freeze;
        hung.startOffset = 1;
        hung.endMilestone = Sound::goLive;
        plan.put(hung);
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        const Timetable dates = computeTimetable(after);
        QCOMPARE(after.table<Window>().size(), 4);
        const Window &fixed = after.table<Window>().at(2);
        QCOMPARE(fixed.name, u"Change freeze of 4.3"_s);
        QCOMPARE(dates.find(fixed.id)->start, QDate(2026, 11, 23));
        QCOMPARE(dates.find(fixed.id)->end, QDate(2026, 11, 27));
        const Window &copy = after.table<Window>().at(3);
        QCOMPARE(copy.release, newest(after).id);
        QCOMPARE(dates.find(copy.id)->start, QDate(2026, 10, 22));
        QCOMPARE(dates.find(copy.id)->end, QDate(2026, 11, 25));
    }

    void windowsKeepTheirDistanceFromASpan()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.span = 2; }); // Until Fri 28 Aug.
        plan.put(window(20, u"Change freeze"_s, QDate(2026, 8, 24), QDate(2026, 8, 31)));
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        const Timetable dates = computeTimetable(after);
        const Window &copy = after.table<Window>().at(1);
        QCOMPARE(dates.find(copy.id)->start, QDate(2026, 11, 23));
        QCOMPARE(dates.find(copy.id)->end, QDate(2026, 11, 30));
    }

    void windowsOnWhatStaysBehindKeepTheirDistance()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        Window half = window(20, u"Half"_s, {}, {});
        half.startMilestone = Sound::freeze;
        half.endMilestone = Sound::goLive;
        plan.put(half);
        Window whole = window(21, u"Whole"_s, {}, {});
        whole.startMilestone = whole.endMilestone = Sound::freeze;
        plan.put(whole);
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        QCOMPARE(after.table<Window>().size(), 3);
        const Timetable dates = computeTimetable(after);
        // Wed 22 Jul is five weeks before Wed 26 Aug.
        QCOMPARE(dates.find(after.table<Window>().at(2).id)->start, QDate(2026, 10, 21));
        QCOMPARE(dates.find(after.table<Window>().at(2).id)->end, QDate(2026, 11, 25));
    }

    void distancesOfWhatStaysBehindAreExact()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(18, 0);
        });
        // On a Saturday; the next working day is Mon 24 Aug, two before the go-live.
        Milestone gone = Sound::milestone(12, u"Rehearsal"_s, QDate(2026, 8, 22));
        gone.state = MilestoneState::Cancelled;
        gone.deadlineZone = DeadlineZone::Utc;
        gone.deadlineTime = QTime(10, 0);
        plan.put(gone);
        plan.put(Sound::following(13, u"Report"_s, MilestoneId(12), 1));
        // Sat 22 Aug 13:00 is 4 days and 5 hours before Wed 26 Aug 18:00.
        Milestone hours = Sound::following(14, u"Debrief"_s, MilestoneId(12), 3, OffsetUnit::Hours);
        hours.deadlineZone = DeadlineZone::Utc;
        plan.put(hours);
        const Plan after = placed(plan, u"4.3"_s, QDate(2026, 11, 25));
        QCOMPARE(copyOf(after, u"Report"_s).offset, -2);
        QCOMPARE(computeTimetable(after).startOf(copyOf(after, u"Report"_s).id), QDate(2026, 11, 23));
        QCOMPARE(copyOf(after, u"Debrief"_s).offset, -101);
        QCOMPARE(computeTimetable(after).find(copyOf(after, u"Debrief"_s).id)->moment, QDateTime(QDate(2026, 11, 21), QTime(13, 0), QTimeZone::utc()));
    }

    void refusesWithAReason()
    {
        Plan plan = Sound::make();
        const auto refusal = [&](ReleaseId source, const QString &name, QDate day) {
            const auto edit = placeRelease(plan, computeTimetable(plan), WantedRelease{source, name, day, {}, {}}, m_ids);
            return edit ? QString() : edit.error().text;
        };
        const QDate day(2026, 11, 25);
        QCOMPARE(refusal(ReleaseId(99), u"4.3"_s, day), u"The release to copy is gone; choose another."_s);
        QCOMPARE(refusal(Sound::release, u"  "_s, day), u"The new release needs a name; type one."_s);
        QCOMPARE(refusal(Sound::release, u"4.3"_s, {}), u"The date of the new release must lie between 1970 and 2199; type another."_s);
        QCOMPARE(refusal(Sound::release, u"4.2"_s, day), u"There is a release Crane 4.2 already; type another name."_s);
        Sound::change<Release>(plan, Sound::release, [](Release &r) { r.anchor = {}; });
        QCOMPARE(refusal(Sound::release, u"4.3"_s, day),
                 u"Release Crane 4.2 has no anchor with a date to count from; choose its go-live as the anchor first."_s);
    }

    void atTheSameDateNothingMoves_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void atTheSameDateNothingMoves()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Plan plan = RandomPlan::plan(random);
        // Done days are not copied, so that only a plan without them stays where it is.
        for (int id = RandomPlan::firstMilestone; id < RandomPlan::firstMilestone + RandomPlan::count; ++id) {
            Sound::change<Milestone>(plan, MilestoneId(id), [](Milestone &m) {
                m.state = MilestoneState::Planned;
                m.actual = {};
            });
        }
        Sound::change<Milestone>(plan, MilestoneId(RandomPlan::firstMilestone), [](Milestone &m) { m.rule = RuleKind::Pinned; });
        const Timetable before = computeTimetable(plan);
        const QDate day = before.startOf(MilestoneId(RandomPlan::firstMilestone));
        const Plan after = placed(plan, u"4.3"_s, day);
        const Timetable dates = computeTimetable(after);
        int compared = 0;
        for (const Milestone &m : after.table<Milestone>()) {
            const MilestoneId source(m.title.mid(1).toInt());
            if (m.release == newest(after).id && before.startOf(source).isValid()) {
                QCOMPARE(dates.startOf(m.id), before.startOf(source));
                QCOMPARE(dates.endOf(m.id), before.endOf(source));
                ++compared;
            }
        }
        QVERIFY(compared > 5);
    }
};

QTEST_GUILESS_MAIN(TestReleasePlacement)
#include "tst_releaseplacement.moc"
