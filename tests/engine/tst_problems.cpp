// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemlist.h"
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of dates, states, release days and records: each check where it must speak, and where it must be silent.
class TestProblems : public QObject
{
    Q_OBJECT

private:
    static void ofMilestone(Plan &plan, MilestoneId id, const std::function<void(Milestone &)> &change)
    {
        Sound::change<Milestone>(plan, id, change);
    }

    static void pin(Plan &plan, MilestoneId id, QDate day)
    {
        ofMilestone(plan, id, [&](Milestone &m) {
            m.rule = RuleKind::Pinned;
            m.pinned = day;
        });
    }

    static void holiday(Plan &plan, const QString &name, QDate day)
    {
        plan.put(CalendarException{CalendarExceptionId(50 + day.dayOfYear()), Sound::calendar, name, day, day, 0, {}});
    }

    /// A calendar in which only that day is a holiday.
    static WorkingCalendarId addElsewhere(Plan &plan, QDate fair)
    {
        WorkingCalendar other;
        other.id = WorkingCalendarId(7);
        other.name = u"Elsewhere"_s;
        plan.put(other);
        plan.put(CalendarException{CalendarExceptionId(40), other.id, u"Fair"_s, fair, fair, 0, {}});
        return other.id;
    }

    /// The role is filled by a person of that number with that calendar.
    static void ownedBy(Plan &plan, RoleId role, qint64 person, WorkingCalendarId calendar)
    {
        Person made;
        made.id = PersonId(person);
        made.name = u"Person %1"_s.arg(person);
        made.calendar = calendar;
        plan.put(made);
        Sound::change<Role>(plan, role, [&](Role &r) { r.person = made.id; });
    }

    static Window blackout(QDate start, QDate end)
    {
        Window window;
        window.id = WindowId(20);
        window.name = u"Year end"_s;
        window.startDate = start;
        window.endDate = end;
        return window;
    }

    /// Milestones 12, 13, … one after the other by calendar days from the freeze.
    static void addMany(Plan &plan, int count, const std::function<void(Milestone &)> &change = {})
    {
        for (int i = 0; i < count; ++i) {
            Milestone m = Sound::following(12 + i, u"Step %1"_s.arg(i + 1), Sound::freeze, i, OffsetUnit::WorkingDays);
            if (change)
                change(m);
            plan.put(m);
        }
    }

private Q_SLOTS:
    void theSoundPlanHasNone() { QVERIFY(problemsOf(Sound::make()).empty()); }

    void dates_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow(
            "a circle is named once",
            [](Plan &plan) {
                plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 1));
                ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.anchor = MilestoneId(12); });
            },
            "rule-cycle", Severity::Error, "milestone", 11,
            u"These milestones of Crane 4.2 have no date, because they count from each other in a circle: “Code freeze” → “Branch” → “Code freeze”."_s);
        addProblemRow(
            "an offset out of range",
            [](Plan &plan) {
                ofMilestone(plan, Sound::freeze, [](Milestone &m) {
                    m.offset = 9999;
                    m.offsetUnit = OffsetUnit::Weeks;
                });
            },
            "date-out-of-range", Severity::Error, "milestone", 11,
            u"“Code freeze” of Crane 4.2 has no date, because its rule leads outside the years 1970 to 2199."_s);
        addProblemRow(
            "calendars that share no working day",
            [](Plan &plan) {
                WorkingCalendar weekend;
                weekend.id = WorkingCalendarId(7);
                weekend.name = u"Weekend crew"_s;
                weekend.monday = weekend.tuesday = weekend.wednesday = weekend.thursday = weekend.friday = 0;
                weekend.saturday = weekend.sunday = 8;
                plan.put(weekend);
                ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.calendars = {Sound::calendar, WorkingCalendarId(7)}; });
            },
            "no-working-day", Severity::Error, "milestone", 11,
            u"“Code freeze” of Crane 4.2 has no date, because its calendars leave no working day to land on."_s);
        addProblemRow(
            "a window that ends before it starts",
            [](Plan &plan) {
                Window window = blackout(QDate(2026, 9, 1), {});
                window.endMilestone = Sound::goLive;
                plan.put(window);
            },
            "window-end-before-start", Severity::Error, "window", 20, u"“Year end” ends before it starts, so that it has no dates."_s);
        addProblemRow(
            "a window out of range",
            [](Plan &plan) {
                Window window = blackout({}, QDate(2199, 12, 31));
                window.startMilestone = Sound::goLive;
                window.endDate = {};
                window.endMilestone = Sound::goLive;
                window.endOffset = 36500 * 2;
                plan.put(window);
            },
            "window-without-date", Severity::Error, "window", 20,
            u"“Year end” has no dates, because it leads outside the years 1970 to 2199."_s);
        addSoundRow("nobody needs dates of what is cancelled", [](Plan &plan) {
            addMany(plan, 4, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
            // A circle, what hangs on it, and what leads too far.
            ofMilestone(plan, MilestoneId(12), [](Milestone &m) { m.anchor = MilestoneId(13); });
            ofMilestone(plan, MilestoneId(13), [](Milestone &m) { m.anchor = MilestoneId(12); });
            ofMilestone(plan, MilestoneId(14), [](Milestone &m) { m.anchor = MilestoneId(13); });
            ofMilestone(plan, MilestoneId(15), [](Milestone &m) {
                m.offset = 9999;
                m.offsetUnit = OffsetUnit::Weeks;
            });
        });
        addSoundRow("a window on one day", [](Plan &plan) { plan.put(blackout(QDate(2026, 9, 1), QDate(2026, 9, 1))); });
    }
    void dates()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void whatHangsOnACircleIsToldToo()
    {
        Plan plan = Sound::make();
        ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.anchor = MilestoneId(12); });
        addMany(plan, 6);
        Window window = blackout({}, {});
        window.startMilestone = window.endMilestone = MilestoneId(14);
        plan.put(window);
        const auto problems = problemsOf(plan);
        QCOMPARE(problems.size(), size_t(3));
        QCOMPARE(problems[0].check, u"rule-cycle"_s);
        QCOMPARE(problems[1].check, u"anchor-without-date"_s);
        QCOMPARE(problems[1].table, u"release"_s);
        // The freeze and Step 1 form the circle; Step 2 to 6 hang on it.
        QCOMPARE(problems[1].text, u"5 milestones of Crane 4.2 have no date, because what they count from has none: “Step 2”, “Step 3”, “Step 4” and 2 more."_s);
        QCOMPARE(problems[2].text, u"“Year end” has no dates, because the milestone that it hangs on has none."_s);
    }

    void fewWaitingMilestonesAreNamedOneByOne()
    {
        Plan plan = Sound::make();
        ofMilestone(plan, Sound::freeze, [](Milestone &m) {
            m.offset = 9999;
            m.offsetUnit = OffsetUnit::Weeks;
        });
        addMany(plan, 2);
        const auto problems = problemsOf(plan);
        QCOMPARE(problems.size(), size_t(3));
        QCOMPARE(problems[0].check, u"date-out-of-range"_s);
        QCOMPARE(problems[1].text, u"“Step 1” of Crane 4.2 has no date, because “Code freeze”, which it counts from, has none."_s);
        QCOMPARE(problems[1].cure, u"Give “Code freeze” a date."_s);
        QCOMPARE(problems[2].record, 13);
    }

    void states_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow("past and still planned", [](Plan &plan) { pin(plan, Sound::freeze, QDate(2026, 6, 30)); }, "past-still-planned",
                      Severity::Warning, "milestone", 11, u"“Code freeze” of Crane 4.2 was due on Tue 30 Jun 2026 and is still planned."_s);
        addSoundRow("due today", [](Plan &plan) { pin(plan, Sound::freeze, Sound::today); });
        addSoundRow("begun, and not over yet", [](Plan &plan) {
            pin(plan, Sound::freeze, QDate(2026, 6, 30));
            ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.span = 1; });
        });
        addSoundRow("past and cancelled", [](Plan &plan) {
            pin(plan, Sound::freeze, QDate(2026, 6, 30));
            ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        });
        const auto released = [](Plan &plan) { Sound::change<Release>(plan, Sound::release, [](Release &r) { r.state = ReleaseState::Released; }); };
        addProblemRow(
            "past in a release that is out",
            [=](Plan &plan) {
                pin(plan, Sound::freeze, QDate(2026, 6, 30));
                released(plan);
            },
            "released-not-done", Severity::Notice, "release", 2,
            u"Crane 4.2 is released, but 2 of its milestones up to “v4.2 released” on Wed 26 Aug 2026 are not done."_s);
        addProblemRow(
            "past in one without a go-live",
            [=](Plan &plan) {
                pin(plan, Sound::freeze, QDate(2026, 6, 30));
                ofMilestone(plan, Sound::goLive, [](Milestone &m) { m.kind = MilestoneKind::Checkpoint; });
                released(plan);
            },
            "released-not-done", Severity::Notice, "release", 2, u"Crane 4.2 is released, but one of its past milestones is not done."_s);
        addSoundRow("only what comes after the go-live is left of a release that is out", [=](Plan &plan) {
            ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Missed; });
            ofMilestone(plan, Sound::goLive, [](Milestone &m) {
                m.state = MilestoneState::Done;
                m.actual = QDate(2026, 6, 30);
            });
            plan.put(Sound::following(12, u"Review"_s, Sound::goLive, 5));
            released(plan);
        });
        addProblemRow(
            "many are told as one",
            [](Plan &plan) {
                pin(plan, Sound::freeze, QDate(2026, 6, 1));
                addMany(plan, 4);
            },
            "past-still-planned", Severity::Warning, "release", 2,
            u"5 milestones of Crane 4.2 are past and still planned, from “Code freeze” on Mon 1 Jun 2026 to “Step 4” on Thu 4 Jun 2026."_s);
        addProblemRow("missed", [](Plan &plan) { ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Missed; }); },
                      "milestone-missed", Severity::Warning, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 was missed; it was to be on Wed 22 Jul 2026."_s);
        const auto done = [](QDate day) {
            return [day](Plan &plan) {
                ofMilestone(plan, Sound::freeze, [&](Milestone &m) {
                    m.state = MilestoneState::Done;
                    m.actual = day;
                });
            };
        };
        addSoundRow("done today", done(Sound::today));
        addProblemRow("done tomorrow", done(QDate(2026, 7, 2)), "done-in-future", Severity::Warning, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 is said to be done on Thu 2 Jul 2026, which is yet to come."_s);
        const auto tentative = [](MilestoneId id, QDate day) {
            return [=](Plan &plan) {
                pin(plan, id, day);
                ofMilestone(plan, id, [](Milestone &m) { m.commitment = Commitment::Tentative; });
            };
        };
        addProblemRow("tentative in two weeks", tentative(Sound::freeze, QDate(2026, 7, 15)), "tentative-soon", Severity::Notice, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 is on Wed 15 Jul 2026, within two weeks, and is still tentative."_s);
        addSoundRow("tentative in two weeks and a day", tentative(Sound::freeze, QDate(2026, 7, 16)));
        addProblemRow(
            "a tentative go-live is graver",
            [=](Plan &plan) {
                tentative(Sound::goLive, QDate(2026, 7, 14))(plan);
                ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.offset = -1; });
            },
            "tentative-soon", Severity::Warning, "milestone", 10,
            u"“v4.2 released” of Crane 4.2 is on Tue 14 Jul 2026, within two weeks, and is still tentative."_s);
        addProblemRow(
            "out, but still planned",
            [=](Plan &plan) {
                done(QDate(2026, 6, 1))(plan);
                ofMilestone(plan, Sound::goLive, [&](Milestone &m) {
                    m.state = MilestoneState::Done;
                    m.actual = QDate(2026, 6, 30);
                });
            },
            "release-still-planned", Severity::Notice, "release", 2,
            u"“v4.2 released” of Crane 4.2 was done on Tue 30 Jun 2026, but the release is still planned."_s);
    }
    void states()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void goLives_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto goLiveOn = [](QDate day) { return [day](Plan &plan) { pin(plan, Sound::goLive, day); }; };
        addProblemRow("on a Saturday", goLiveOn(QDate(2026, 8, 29)), "go-live-on-day-off", Severity::Warning, "milestone", 10,
                      u"“v4.2 released” of Crane 4.2 falls on Sat 29 Aug 2026, a day off (Saturday), when nobody is there to watch it or to roll it back."_s);
        addProblemRow("on a Friday", goLiveOn(QDate(2026, 8, 28)), "go-live-before-weekend", Severity::Warning, "milestone", 10,
                      u"“v4.2 released” of Crane 4.2 falls on Fri 28 Aug 2026, right before the weekend, when nobody is there to roll it back."_s);
        addSoundRow("on a Thursday", goLiveOn(QDate(2026, 8, 27)));
        addSoundRow("on a Friday where Saturdays are worked", [](Plan &plan) {
            pin(plan, Sound::goLive, QDate(2026, 8, 28));
            pin(plan, Sound::freeze, QDate(2026, 7, 22));
            Sound::change<WorkingCalendar>(plan, Sound::calendar, [](WorkingCalendar &c) { c.saturday = 4; });
        });
        addProblemRow("on a holiday", [](Plan &plan) { holiday(plan, u"Summer fair"_s, QDate(2026, 8, 26)); }, "go-live-on-day-off",
                      Severity::Warning, "milestone", 10,
                      u"“v4.2 released” of Crane 4.2 falls on Wed 26 Aug 2026, a day off (Summer fair), when nobody is there to watch it or to roll it back."_s);
        addProblemRow("before a holiday", [](Plan &plan) { holiday(plan, u"Summer fair"_s, QDate(2026, 8, 27)); }, "go-live-before-holiday",
                      Severity::Warning, "milestone", 10,
                      u"“v4.2 released” of Crane 4.2 falls on Wed 26 Aug 2026, the day before Summer fair, when nobody is there to roll it back."_s);
        addSoundRow("after a holiday", [](Plan &plan) { holiday(plan, u"Summer fair"_s, QDate(2026, 8, 25)); });
        addSoundRow("a holiday of a calendar that is not the plan's", [](Plan &plan) {
            WorkingCalendar other;
            other.id = WorkingCalendarId(7);
            other.name = u"Elsewhere"_s;
            plan.put(other);
            plan.put(CalendarException{CalendarExceptionId(50), other.id, u"Fair"_s, QDate(2026, 8, 26), QDate(2026, 8, 26), 0, {}});
        });
        // Those who roll back count: the owner of the go-live, the owner of the back-out plan, and who is on call on the day after.
        const auto fairOfLead = [](Plan &plan) { ownedBy(plan, Sound::lead, 5, addElsewhere(plan, QDate(2026, 8, 27))); };
        addProblemRow("before a holiday of its owner only", fairOfLead, "go-live-before-holiday", Severity::Warning, "milestone", 10,
                      u"“v4.2 released” of Crane 4.2 falls on Wed 26 Aug 2026, the day before Fair, when none of those who would roll it back works: “Person 5”."_s);
        addSoundRow("before a holiday, where its owner works elsewhere", [](Plan &plan) {
            holiday(plan, u"Summer fair"_s, QDate(2026, 8, 27));
            ownedBy(plan, Sound::lead, 5, addElsewhere(plan, QDate(2026, 8, 25)));
        });
        addSoundRow("before a holiday of its owner, where another one is on call", [fairOfLead](Plan &plan) {
            fairOfLead(plan);
            plan.put(Person{PersonId(6), u"Person 6"_s, {}, {}, {}});
            plan.put(OnCall{OnCallId(1), {}, PersonId(6), QDate(2026, 8, 27), QDate(2026, 8, 27), {}});
        });
        addProblemRow(
            "before a holiday of its owner, where nobody is on call any more",
            [fairOfLead](Plan &plan) {
                fairOfLead(plan);
                plan.put(Person{PersonId(6), u"Person 6"_s, {}, {}, {}});
                plan.put(OnCall{OnCallId(1), {}, PersonId(6), QDate(2026, 8, 26), QDate(2026, 8, 26), {}});
            },
            "go-live-before-holiday", Severity::Warning, "milestone", 10,
            u"“v4.2 released” of Crane 4.2 falls on Wed 26 Aug 2026, the day before Fair, when none of those who would roll it back works: “Person 5”."_s);
        addSoundRow("before a holiday of its owner, where who owns the back-out plan works", [fairOfLead](Plan &plan) {
            fairOfLead(plan);
            const RoleId operations(8);
            plan.put(Role{operations, u"Operations"_s, false, {}, {}, {}});
            ownedBy(plan, operations, 6, {});
            BackOutPlan backOut;
            backOut.id = BackOutPlanId(1);
            backOut.release = Sound::release;
            backOut.title = u"Back to 4.1"_s;
            backOut.trigger = u"Errors double"_s;
            backOut.steps = u"Deploy 4.1"_s;
            backOut.owner = operations;
            backOut.rehearsed = QDate(2026, 6, 30);
            plan.put(backOut);
        });
        addProblemRow("another milestone on a day off", [](Plan &plan) { pin(plan, Sound::freeze, QDate(2026, 7, 25)); }, "on-day-off",
                      Severity::Notice, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 falls on Sat 25 Jul 2026, a day off of its calendar (Saturday)."_s);
        addSoundRow("an end of life on a day off", [](Plan &plan) {
            pin(plan, Sound::freeze, QDate(2026, 7, 25));
            ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.kind = MilestoneKind::EndOfLife; });
        });
        addProblemRow(
            "many days off are told as one",
            [](Plan &plan) {
                for (int i = 0; i < 4; ++i)
                    plan.put(Sound::milestone(12 + i, u"Party %1"_s.arg(i + 1), QDate(2026, 8, 22).addDays(-7 * i)));
            },
            "on-day-off", Severity::Notice, "release", 2,
            u"4 milestones of Crane 4.2 fall on days off of their calendars, the first on Sat 1 Aug 2026: “Party 4”, “Party 3”, “Party 2” and 1 more."_s);
    }
    void goLives()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void blackouts_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto with = [](const std::function<void(Window &)> &change, MilestoneKind kind = MilestoneKind::Freeze) {
            return [=](Plan &plan) {
                Window window = blackout(QDate(2026, 7, 22), QDate(2026, 7, 24));
                if (change)
                    change(window);
                plan.put(window);
                ofMilestone(plan, Sound::freeze, [&](Milestone &m) { m.kind = kind; });
            };
        };
        const QString text = u"“Code freeze” of Crane 4.2 is on Wed 22 Jul 2026, inside the blackout “Year end”, which lasts from Wed 22 Jul 2026 to Fri 24 Jul 2026."_s;
        addProblemRow("inside", with({}), "in-blackout", Severity::Notice, "milestone", 11, text);
        addProblemRow("a build is graver", with({}, MilestoneKind::Build), "in-blackout", Severity::Warning, "milestone", 11, text);
        addProblemRow("of the product", with([](Window &w) { w.product = Sound::product; }), "in-blackout", Severity::Notice, "milestone", 11, text);
        addSoundRow("of another product", [=](Plan &plan) {
            plan.put(Product{ProductId(9), u"Derrick"_s, {}, {}});
            with([](Window &w) { w.product = ProductId(9); })(plan);
        });
        addSoundRow("soft", with([](Window &w) { w.hard = false; }));
        addSoundRow("an event", with([](Window &w) { w.kind = WindowKind::Event; }));
        addSoundRow("a phase lasts over it", with({}, MilestoneKind::Phase));
        const auto phaseInto = [](QDate first, int days) {
            return [=](Plan &plan) {
                Window window = blackout(first, QDate(2026, 7, 28));
                window.reach = MilestoneReach::Phases;
                plan.put(window);
                ofMilestone(plan, Sound::freeze, [=](Milestone &m) {
                    m.kind = MilestoneKind::Phase;
                    m.span = days;
                });
            };
        };
        addProblemRow("a phase runs into one meant for phases", phaseInto(QDate(2026, 7, 27), 5), "in-blackout", Severity::Notice, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 begins on Wed 22 Jul 2026 and goes on in the blackout “Year end”, which lasts from Mon 27 Jul 2026 to Tue 28 Jul 2026."_s);
        addSoundRow("a phase ends before one meant for phases", phaseInto(QDate(2026, 7, 27), 2));
        addSoundRow("the day after", with([](Window &w) { w.startDate = QDate(2026, 7, 20); w.endDate = QDate(2026, 7, 21); }));
        addSoundRow("it bounds the window", with([](Window &w) { w.startMilestone = Sound::freeze; }));
    }
    void blackouts()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void order_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto after = [](MilestoneKind kind, int days = 1) {
            return [=](Plan &plan) {
                ofMilestone(plan, Sound::freeze, [=](Milestone &m) {
                    m.offset = days;
                    m.kind = kind;
                });
            };
        };
        const QString text = u"“Code freeze” of Crane 4.2 is on Thu 27 Aug 2026, after “v4.2 released” on Wed 26 Aug 2026."_s;
        addProblemRow("freeze", after(MilestoneKind::Freeze), "freeze-after-go-live", Severity::Warning, "milestone", 11, text);
        addProblemRow("gate", after(MilestoneKind::Gate), "gate-after-go-live", Severity::Warning, "milestone", 11, text);
        addProblemRow("build", after(MilestoneKind::Build), "build-after-go-live", Severity::Warning, "milestone", 11, text);
        addSoundRow("announcement", after(MilestoneKind::Announcement));
        addSoundRow("end of life", after(MilestoneKind::EndOfLife));
        addSoundRow("a build on the day", after(MilestoneKind::Build, 0));
        addSoundRow("without go-live", [=](Plan &plan) {
            after(MilestoneKind::Freeze)(plan);
            ofMilestone(plan, Sound::goLive, [](Milestone &m) { m.kind = MilestoneKind::Checkpoint; });
        });
    }
    void order()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void theGoLiveIsTheAnchorElseTheLastWithADay()
    {
        Plan plan = Sound::make();
        Milestone again = Sound::milestone(12, u"Released again"_s, QDate(2026, 9, 2));
        again.kind = MilestoneKind::GoLive;
        plan.put(again);
        const auto found = [&plan] {
            const std::vector<const Milestone *> milestones{plan.find(Sound::freeze), plan.find(Sound::goLive), plan.find(MilestoneId(12))};
            const Milestone *goLive = goLiveOf(computeTimetable(plan), *plan.find(Sound::release), milestones);
            return goLive ? goLive->id : MilestoneId();
        };
        QCOMPARE(found(), Sound::goLive);
        // The freeze counts from it: neither has a day.
        ofMilestone(plan, Sound::goLive, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = Sound::freeze;
        });
        QCOMPARE(found(), MilestoneId(12));
        ofMilestone(plan, MilestoneId(12), [](Milestone &m) { m.kind = MilestoneKind::Checkpoint; });
        QCOMPARE(found(), MilestoneId());
    }

    void errorsComeFirst()
    {
        Plan plan = Sound::make();
        plan.put(Sound::milestone(12, u"Party"_s, QDate(2026, 8, 22)));
        pin(plan, Sound::goLive, QDate(2026, 8, 28));
        Window window = blackout(QDate(2026, 9, 1), {});
        window.endMilestone = Sound::goLive;
        plan.put(window);
        QStringList checks;
        for (const Problem &problem : problemsOf(plan))
            checks << problem.check;
        QCOMPARE(checks, (QStringList{u"window-end-before-start"_s, u"go-live-before-weekend"_s, u"on-day-off"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
