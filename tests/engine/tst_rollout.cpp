// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutedits.h"
#include "engine/rollout/rolloutplanning.h"
#include "engine/rollout/rolloutwarnings.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "engine/toggledebt.h"

#include "domain/clock.h"
#include "domain/titlepattern.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Roll-outs: how they are planned, dated, passed and taken back; toggles and what they owe. Go-live is on Wed 26 Aug 2026.
class TestRollout : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId blue{50}, green{51};
    static constexpr WorkItemId search{60};
    static constexpr FeatureToggleId fast{70};

    FixedClock m_clock{QDateTime({2026, 7, 1}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    static Plan planWithSides()
    {
        Plan plan = Sound::make();
        plan.put(Environment{blue, u"Blue"_s, Sound::product, 0, {}, true});
        plan.put(Environment{green, u"Green"_s, Sound::product, 1, {}, true});
        WorkItem item;
        item.id = search;
        item.release = Sound::release;
        item.title = u"Faster search"_s;
        plan.put(item);
        FeatureToggle toggle;
        toggle.id = fast;
        toggle.name = u"FastSearch"_s;
        toggle.product = Sound::product;
        toggle.workItem = search;
        plan.put(toggle);
        return plan;
    }

    static RolloutRequest request(const Plan &plan, RolloutTechnique technique)
    {
        RolloutRequest made;
        made.technique = technique;
        made.release = Sound::release;
        made.stages = usualStages(plan, Sound::release, technique);
        return made;
    }

    Result<RolloutPreview> preview(const Plan &plan, const RolloutRequest &request)
    {
        auto made = previewRollout(plan, computeTimetable(plan), request, Sound::today, m_ids);
        if (!made)
            qInfo("%s", qPrintable(made.error().text));
        return made;
    }

    /// "2026-08-26 Canary 1 %: 4.2", a line each.
    static QString datesOf(const RolloutPreview &preview)
    {
        QStringList lines;
        for (const RolloutStepId id : preview.ladder.steps) {
            const Milestone &m = *preview.after.find(preview.after.find(id)->milestone);
            lines << preview.dates.startOf(m.id).toString(Qt::ISODate) + u' ' + displayTitle(preview.after, m);
        }
        return lines.join(u'\n');
    }

    /// A plan with a canary, and its steps in order.
    std::pair<Plan, std::vector<RolloutStepId>> withCanary()
    {
        const Plan plan = planWithSides();
        RolloutRequest wanted = request(plan, RolloutTechnique::Canary);
        wanted.workItem = search;
        wanted.toggle = fast;
        for (RolloutStage &stage : wanted.stages)
            stage.environment = green;
        const auto made = preview(plan, wanted);
        return {made->after, made->ladder.steps};
    }

private Q_SLOTS:
    void plansACanary()
    {
        const Plan plan = Sound::make();
        const auto made = preview(plan, request(plan, RolloutTechnique::Canary));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(datesOf(*made), u"2026-08-26 Canary 1 %: 4.2\n2026-08-27 Canary 5 %: 4.2\n2026-08-28 Canary 25 %: 4.2\n2026-09-01 Canary 100 %: 4.2"_s);
        QCOMPARE(made->edit.label, u"Plan Canary of “Crane 4.2”"_s);
        const RolloutStep &third = *made->after.find(made->ladder.steps[2]);
        QCOMPARE(third.share, 25.0);
        QCOMPARE(third.holdHours, 48.0);
        QCOMPARE(made->after.find(third.milestone)->owners, IdList<Role>{Sound::lead});
        using enum RolloutNeed;
        QCOMPARE(made->missing, (std::vector{Metric, KillCriterion, BackOutPlan}));
        // All follows the go-live: it is a rule, not a date.
        Plan slipped = made->after;
        Sound::change<Milestone>(slipped, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 8, 27); });
        QCOMPARE(computeTimetable(slipped).startOf(slipped.find(made->ladder.steps[3])->milestone), QDate(2026, 9, 2));
    }

    void staysOutOfHardWindows()
    {
        Plan plan = Sound::make();
        Window sale;
        sale.id = WindowId(80);
        sale.name = u"Sale"_s;
        sale.startDate = QDate(2026, 8, 28);
        sale.endDate = QDate(2026, 8, 30);
        plan.put(sale);
        RolloutRequest wanted = request(plan, RolloutTechnique::Canary);
        QCOMPARE(datesOf(*preview(plan, wanted)),
                 u"2026-08-26 Canary 1 %: 4.2\n2026-08-27 Canary 5 %: 4.2\n2026-08-31 Canary 25 %: 4.2\n2026-09-02 Canary 100 %: 4.2"_s);
        wanted.avoidance = Avoidance::None;
        const auto inside = preview(plan, wanted);
        QVERIFY(datesOf(*inside).contains(u"2026-08-28 Canary 25 %"_s));
        QVERIFY(std::ranges::any_of(inside->conflicts, [](const Problem &p) { return p.check == "in-blackout"_L1 && p.severity == Severity::Warning; }));
        QCOMPARE(rolloutWarnings(inside->after, inside->dates).value(inside->ladder.steps[2]).value(0), u"inside “Sale”"_s);
    }

    void holdsInHours()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(10, 0);
        });
        RolloutRequest wanted = request(plan, RolloutTechnique::Canary);
        for (RolloutStage &stage : wanted.stages) {
            stage.hold = 8;
            stage.holdUnit = OffsetUnit::Hours;
        }
        const auto made = preview(plan, wanted);
        QVERIFY(made);
        const MilestoneId last = made->after.find(made->ladder.steps[3])->milestone;
        // The first step is on the day of the go-live, and all-day itself: it begins with that day.
        QCOMPARE(made->dates.find(last)->moment, QDateTime({2026, 8, 27}, {0, 0}, QTimeZone::UTC));
        QCOMPARE(made->after.find(made->ladder.steps[0])->holdHours, 8.0);
    }

    void switchesSides()
    {
        const Plan plan = planWithSides();
        RolloutRequest wanted = request(plan, RolloutTechnique::BlueGreen);
        setSides(wanted.stages, green, blue);
        wanted.dataNote = u"Both sides write to one database."_s;
        const auto made = preview(plan, wanted);
        QCOMPARE(datesOf(*made), u"2026-08-25 Deploy to Green: 4.2\n2026-08-26 Switch to Green: 4.2\n2026-08-28 Free Blue: 4.2"_s);
        QCOMPARE(made->missing, std::vector{RolloutNeed::BackOutPlan});
        QVERIFY(!liveSide(made->after, made->dates, Sound::product));
        const auto steps = made->ladder.steps;
        Plan passed = Sound::after(made->after, passSteps(made->after, computeTimetable(made->after), std::span(steps).first(2), QDate(2026, 8, 26), m_ids));
        auto live = liveSide(passed, computeTimetable(passed), Sound::product);
        QVERIFY(live);
        QCOMPARE(live->environment, green);
        QCOMPARE(live->day, QDate(2026, 8, 26));
        const SideHistory sides = sideHistory(passed, computeTimetable(passed));
        QCOMPARE(sides.liveSide(blue, Sound::product, QDateTime({2026, 8, 25}, {12, 0}, QTimeZone::UTC)), blue);
        QCOMPARE(sides.liveSide(blue, Sound::product, QDateTime({2026, 8, 26}, {12, 0}, QTimeZone::UTC)), green);

        // Taken back on the next day: a step says to which side, and once it passed that one is live again.
        const auto back = takeBackStep(passed, computeTimetable(passed), {steps[1], QDate(2026, 8, 27), true, true}, m_ids);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        const Plan taken = Sound::after(passed, *back);
        QCOMPARE(taken.find(taken.find(steps[2])->milestone)->state, MilestoneState::Cancelled);
        const RolloutStep added = *std::ranges::find(taken.table<RolloutStep>(), RolloutAction::SwitchBack, &RolloutStep::action);
        QCOMPARE(added.environment, blue);
        QCOMPARE(taken.find(added.milestone)->title, u"Switch back to Blue: Switch to Green: {release}"_s);
        const Plan returned = Sound::after(taken, passSteps(taken, computeTimetable(taken), std::span(&added.id, 1), QDate(2026, 8, 27), m_ids));
        QCOMPARE(liveSide(returned, computeTimetable(returned), Sound::product)->environment, blue);
        // What was taken back has been, too.
        const SideHistory all = sideHistory(returned, computeTimetable(returned));
        QCOMPARE(all.liveSide(blue, Sound::product, QDateTime({2026, 8, 25}, {12, 0}, QTimeZone::UTC)), blue);
        QCOMPARE(all.liveSide(blue, Sound::product, QDateTime({2026, 8, 26}, {12, 0}, QTimeZone::UTC)), green);
        QCOMPARE(all.liveSide(blue, Sound::product, QDateTime({2026, 8, 27}, {12, 0}, QTimeZone::UTC)), blue);

        // Of two switches on one day the later one holds, whichever was written down first.
        Plan twice = passed;
        Sound::change<Milestone>(twice, twice.find(steps[1])->milestone, [](Milestone &m) {
            m.deadlineTime = QTime(18, 0);
            m.deadlineZone = DeadlineZone::Utc;
        });
        RolloutStep morning = *twice.find(steps[1]);
        Milestone inTheMorning = *twice.find(morning.milestone);
        morning.id = m_ids.next<RolloutStep>();
        morning.milestone = inTheMorning.id = m_ids.next<Milestone>();
        morning.environment = blue;
        inTheMorning.deadlineTime = QTime(9, 0);
        twice.put(inTheMorning);
        twice.put(morning);
        QCOMPARE(liveSide(twice, computeTimetable(twice), Sound::product)->environment, green);
    }

    /// Planned for the 26th by its rule, done on the 24th, taken back on the 25th: it was live for that day.
    void aSwitchTakenBackKeepsItsDay()
    {
        const Plan plan = planWithSides();
        RolloutRequest wanted = request(plan, RolloutTechnique::BlueGreen);
        setSides(wanted.stages, green, blue);
        const auto made = preview(plan, wanted);
        QVERIFY(made);
        const auto steps = made->ladder.steps;
        const Plan passed = Sound::after(made->after, passSteps(made->after, computeTimetable(made->after), std::span(steps).first(2), QDate(2026, 8, 24), m_ids));
        const auto back = takeBackStep(passed, computeTimetable(passed), {steps[1], QDate(2026, 8, 25), false, true}, m_ids);
        QVERIFY(back);
        const Plan taken = Sound::after(passed, *back);
        const Milestone &of = *taken.find(taken.find(steps[1])->milestone);
        QCOMPARE(of.state, MilestoneState::Missed);
        QVERIFY(!of.actual.isValid());
        QCOMPARE(computeTimetable(taken).startOf(of.id), QDate(2026, 8, 24));
        const MilestoneId last = taken.find(steps[2])->milestone;
        QCOMPARE(computeTimetable(taken).startOf(last), computeTimetable(passed).startOf(last));
        const RolloutStep added = *std::ranges::find(taken.table<RolloutStep>(), RolloutAction::SwitchBack, &RolloutStep::action);
        const Plan returned = Sound::after(taken, passSteps(taken, computeTimetable(taken), std::span(&added.id, 1), QDate(2026, 8, 25), m_ids));
        const SideHistory sides = sideHistory(returned, computeTimetable(returned));
        const auto liveOn = [&](int day) { return sides.liveSide(blue, Sound::product, QDateTime({2026, 8, day}, {12, 0}, QTimeZone::UTC)); };
        QCOMPARE(liveOn(23), blue);
        QCOMPARE(liveOn(24), green);
        QCOMPARE(liveOn(25), blue);
    }

    void togglesEnvironmentAfterEnvironment()
    {
        const Plan plan = planWithSides();
        RolloutRequest wanted = request(plan, RolloutTechnique::Toggle);
        wanted.workItem = search;
        wanted.toggle = fast;
        const auto made = preview(plan, wanted);
        QCOMPARE(datesOf(*made), u"2026-08-26 Toggle on in Blue: Faster search\n2026-08-28 Toggle on in Green: Faster search"_s);
        QCOMPARE(made->after.find(search)->rollout, RolloutTechnique::Toggle);
        QCOMPARE(made->missing, std::vector{RolloutNeed::RemovalDate});
        const auto none = preview(Sound::make(), request(Sound::make(), RolloutTechnique::Toggle));
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(u"add an environment first"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(Plan &, RolloutRequest &)>>("spoil");
        QTest::addColumn<QString>("says");
        using Spoil = std::function<void(Plan &, RolloutRequest &)>;
        QTest::newRow("all at once") << Spoil([](Plan &, RolloutRequest &r) { r.technique = RolloutTechnique::Direct; }) << u"has no steps"_s;
        QTest::newRow("no stages") << Spoil([](Plan &, RolloutRequest &r) { r.stages.clear(); }) << u"at least one step"_s;
        QTest::newRow("shrinks") << Spoil([](Plan &, RolloutRequest &r) { r.stages[2].share = 2; }) << u"2 % comes after 5 %"_s;
        QTest::newRow("too many") << Spoil([](Plan &, RolloutRequest &r) { r.stages[3].share = 101; }) << u"0 to 100 per cent"_s;
        QTest::newRow("too long") << Spoil([](Plan &, RolloutRequest &r) { r.stages[0].hold = 1001; }) << u"0 to 1000"_s;
        QTest::newRow("no release") << Spoil([](Plan &, RolloutRequest &r) { r.release = ReleaseId(99); }) << u"Choose the release"_s;
        QTest::newRow("no anchor") << Spoil([](Plan &p, RolloutRequest &) {
            Sound::change<Release>(p, Sound::release, [](Release &r) { r.anchor = {}; });
        }) << u"no go-live to count from"_s;
    }

    void refuses()
    {
        QFETCH(const std::function<void(Plan &, RolloutRequest &)>, spoil);
        QFETCH(const QString, says);
        Plan plan = Sound::make();
        RolloutRequest wanted = request(plan, RolloutTechnique::Canary);
        spoil(plan, wanted);
        const auto made = preview(plan, wanted);
        QVERIFY(!made);
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    }

    void refusesASecondOne()
    {
        const auto [plan, steps] = withCanary();
        RolloutRequest again = request(plan, RolloutTechnique::Canary);
        QVERIFY(preview(plan, again));
        again.workItem = search;
        const auto made = preview(plan, again);
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(u"“Faster search”"_s));
    }

    void passingMovesTheToggle()
    {
        const auto [plan, steps] = withCanary();
        const Plan passed = Sound::after(plan, passSteps(plan, computeTimetable(plan), std::span(steps).first(2), QDate(2026, 8, 27), m_ids));
        const ToggleState *state = ToggleStates(passed).find(fast, green);
        QVERIFY(state);
        QCOMPARE(state->position, SwitchPosition::Some);
        QCOMPARE(state->share, 5.0);
        QCOMPARE(passed.table<ToggleState>().size(), 1);
        QCOMPARE(passed.find(passed.find(steps[1])->milestone)->actual, QDate(2026, 8, 27));
        const Plan all = Sound::after(passed, passSteps(passed, computeTimetable(passed), std::span(steps).subspan(2), QDate(2026, 9, 1), m_ids));
        QCOMPARE(ToggleStates(all).find(fast, green)->position, SwitchPosition::On);
        const auto back = takeBackStep(passed, computeTimetable(passed), {steps[2], QDate(2026, 8, 28), true, false}, m_ids);
        const Plan taken = Sound::after(passed, *back);
        QCOMPARE(ToggleStates(taken).find(fast, green)->position, SwitchPosition::Off);
        QCOMPARE(taken.find(taken.find(steps[3])->milestone)->state, MilestoneState::Cancelled);
        QCOMPARE(taken.table<RolloutStep>().size(), 4);
        QVERIFY(!takeBackStep(taken, computeTimetable(taken), {steps[2], QDate(2026, 8, 28), true, false}, m_ids));
    }

    void removedStepsLeaveTheRestOnRules()
    {
        const auto [plan, steps] = withCanary();
        const Timetable dates = computeTimetable(plan);
        const Plan left = Sound::after(plan, removeSteps(plan, dates, std::span(steps).subspan(1, 1), Sound::today));
        QCOMPARE(left.table<RolloutStep>().size(), 3);
        const Milestone &third = *left.find(left.find(steps[2])->milestone);
        QCOMPARE(third.anchor, left.find(steps[0])->milestone);
        QCOMPARE(third.offset, 2);
        QCOMPARE(computeTimetable(left).startOf(third.id), QDate(2026, 8, 28));
        // The first one hangs on the go-live: so does then what followed it.
        const Plan shorter = Sound::after(left, removeSteps(left, computeTimetable(left), std::span(steps).first(1), Sound::today));
        QCOMPARE(shorter.find(shorter.find(steps[2])->milestone)->anchor, Sound::goLive);
        QCOMPARE(computeTimetable(shorter).startOf(shorter.find(steps[2])->milestone), QDate(2026, 8, 28));
    }

    void anotherHoldMovesWhatFollows()
    {
        const auto [plan, steps] = withCanary();
        const auto lastDay = [&](double hours) {
            const auto edit = setHold(plan, computeTimetable(plan), std::span(steps).subspan(1, 1), hours, Sound::today);
            const Plan after = Sound::after(plan, *edit);
            return computeTimetable(after).startOf(after.find(steps[3])->milestone);
        };
        // The third step comes on the first working day after the second one, and the last two after that.
        QCOMPARE(lastDay(24), QDate(2026, 9, 1));
        QCOMPARE(lastDay(72), QDate(2026, 9, 3));
        // In hours: from Thu 27 Aug 0:00 to Fri 28 Aug 6:00.
        QCOMPARE(lastDay(30), QDate(2026, 9, 1));
        QVERIFY(!setHold(plan, computeTimetable(plan), steps, -1, Sound::today));
    }

    void holdsAroundASwitch()
    {
        const Plan plan = planWithSides();
        const auto made = preview(plan, request(plan, RolloutTechnique::BlueGreen));
        const auto datesAfter = [&](size_t step, double hours) {
            RolloutPreview changed = *made;
            const auto held = std::span(made->ladder.steps).subspan(step, 1);
            changed.after.apply(*setHold(made->after, made->dates, held, hours, Sound::today));
            changed.dates = computeTimetable(changed.after);
            return datesOf(changed).remove(QRegularExpression(u" [^\n]*"_s));
        };
        QCOMPARE(datesAfter(0, 72), u"2026-08-21\n2026-08-26\n2026-08-28"_s);
        QCOMPARE(datesAfter(1, 72), u"2026-08-25\n2026-08-26\n2026-08-31"_s);
    }

    /// One that begins at a step of another one neither goes before that step nor waits for its hold.
    void holdsOfOneRolloutLeaveAnother()
    {
        const auto [plan, steps] = withCanary();
        RolloutRequest wanted = request(plan, RolloutTechnique::Phased);
        wanted.anchor = plan.find(steps[1])->milestone;
        const auto made = preview(plan, wanted);
        QVERIFY(made);
        const Plan &both = made->after;
        const auto daysAfter = [&](RolloutStepId held) {
            const Plan after = Sound::after(both, *setHold(both, made->dates, std::span(&held, 1), 72, Sound::today));
            const Timetable dates = computeTimetable(after);
            const auto dayOf = [&](size_t step) { return dates.startOf(after.find(made->ladder.steps[step])->milestone); };
            return std::pair(dayOf(0), dayOf(1));
        };
        // From Thu 27 Aug on.
        QCOMPARE(daysAfter(made->ladder.steps[0]), std::pair(QDate(2026, 8, 27), QDate(2026, 9, 1)));
        QCOMPARE(daysAfter(steps[1]), std::pair(QDate(2026, 8, 27), QDate(2026, 8, 28)));
    }

    /// Also a step that was put between the deployment and the switch.
    void holdsOfTwoStepsBeforeASwitch()
    {
        const Plan plan = planWithSides();
        RolloutRequest wanted = request(plan, RolloutTechnique::BlueGreen);
        RolloutStage trial = wanted.stages.front();
        trial.action = RolloutAction::Widen;
        wanted.stages.insert(wanted.stages.begin() + 1, trial);
        const auto made = preview(plan, wanted);
        QVERIFY(made);
        RolloutPreview changed = *made;
        changed.after.apply(*setHold(made->after, made->dates, std::span(made->ladder.steps).subspan(1, 1), 48, Sound::today));
        changed.dates = computeTimetable(changed.after);
        QCOMPARE(datesOf(changed).remove(QRegularExpression(u" [^\n]*"_s)), u"2026-08-21\n2026-08-24\n2026-08-26\n2026-08-28"_s);
    }

    void onCallAndDaysOff()
    {
        auto [plan, steps] = withCanary();
        plan.put(Person{PersonId(90), u"Ada"_s, {}, {}, {}});
        plan.put(Team{TeamId(91), u"Core"_s});
        plan.put(OnCall{OnCallId(92), TeamId(91), PersonId(90), QDate(2026, 8, 24), QDate(2026, 8, 28)});
        QCOMPARE(onCallOn(plan, QDate(2026, 8, 28)), std::vector{PersonId(90)});
        QVERIFY(onCallOn(plan, QDate(2026, 8, 29)).empty());
        // A team without duties of its own takes those of others; one with duties does not.
        QCOMPARE(onCallOn(plan, QDate(2026, 8, 28), TeamId(95)).size(), 1u);
        plan.put(OnCall{OnCallId(93), TeamId(95), PersonId(90), QDate(2026, 9, 1), QDate(2026, 9, 1)});
        QVERIFY(onCallOn(plan, QDate(2026, 8, 28), TeamId(95)).empty());
        plan.put(Absence{AbsenceId(94), PersonId(90), AbsenceKind::Sickness, QDate(2026, 8, 27), QDate(2026, 8, 27), DayPortion::WholeDay, {}, {}});
        QVERIFY(onCallOn(plan, QDate(2026, 8, 27)).empty());
        const auto said = rolloutWarnings(plan, computeTimetable(plan));
        QCOMPARE(said.value(steps[1]), QStringList{u"nobody on call"_s});
        // Friday, held for two working days: 48 hours reach Saturday.
        QCOMPARE(said.value(steps[2]), QStringList{u"watched over Sat 29 Aug, a day off"_s});
        QVERIFY(!said.contains(steps[3]));
    }

    void toggleDebt()
    {
        Plan plan = planWithSides();
        const auto debtOn = [&](QDate today) { return debtOf(computeTimetable(plan), ToggleStates(plan), *plan.find(fast), today); };
        QCOMPARE(debtOn(Sound::today), (ToggleDebt{fast, 0, true, false}));
        QCOMPARE(debtOn(Sound::today).score(), 5);
        Sound::change<FeatureToggle>(plan, fast, [](FeatureToggle &t) { t.removeBy = Sound::freeze; });
        QCOMPARE(debtOn(QDate(2026, 7, 22)).score(), 0);
        QCOMPARE(debtOn(QDate(2026, 8, 3)), (ToggleDebt{fast, 12, false, false}));
        QCOMPARE(debtOn(QDate(2026, 8, 3)).score(), 2);
        Sound::change<FeatureToggle>(plan, fast, [](FeatureToggle &t) { t.stage = ToggleStage::Stable; });
        plan.put(ToggleState{ToggleStateId(1), fast, blue, SwitchPosition::On, 0, {}});
        QVERIFY(!debtOn(Sound::today).leftOver);
        plan.put(ToggleState{ToggleStateId(2), fast, green, SwitchPosition::On, 0, {}});
        QCOMPARE(debtText(debtOn(QDate(2026, 7, 23))), u"1 day over; on everywhere, code still there"_s);
        QCOMPARE(debtOn(QDate(2026, 7, 23)).score(), 11);
        FeatureToggle stays;
        stays.id = FeatureToggleId(71);
        stays.name = u"Brake"_s;
        stays.kind = ToggleKind::Operations;
        plan.put(stays);
        FeatureToggle other = stays;
        other.id = FeatureToggleId(72);
        other.name = u"Another"_s;
        other.kind = ToggleKind::Release;
        plan.put(other);
        const auto debts = toggleDebts(plan, computeTimetable(plan), Sound::today);
        QCOMPARE(debts.size(), 2u);
        QCOMPARE(debts[0].toggle, fast);
        QCOMPARE(debts[1].toggle, FeatureToggleId(72));
        const Plan gone = Sound::after(plan, markRemoved(plan, std::span(&debts[0].toggle, 1), Sound::today));
        QCOMPARE(toggleDebts(gone, computeTimetable(gone), QDate(2027, 1, 1)).size(), 1u);
    }

    void positions()
    {
        Plan plan = planWithSides();
        const auto set = [&](SwitchPosition position, double share) {
            return setTogglePosition(plan, std::span(&fast, 1), green, position, share, Sound::today, m_ids);
        };
        const auto on = set(SwitchPosition::On, 40);
        QVERIFY(on);
        QCOMPARE(on->label, u"Switch “FastSearch” in “Green”"_s);
        plan.apply(*on);
        QCOMPARE(ToggleStates(plan).find(fast, green)->share, 0.0);
        QVERIFY(set(SwitchPosition::On, 0)->isEmpty());
        plan.apply(*set(SwitchPosition::Some, 40));
        QCOMPARE(plan.table<ToggleState>().size(), 1);
        QCOMPARE(ToggleStates(plan).find(fast, green)->share, 40.0);
        QVERIFY(!set(SwitchPosition::Some, 100));
        Sound::change<FeatureToggle>(plan, fast, [](FeatureToggle &t) { t.locked = true; });
        QVERIFY(!set(SwitchPosition::Off, 0));
    }

    void rehearsals()
    {
        Plan plan = Sound::make();
        plan.put(BackOutPlan{BackOutPlanId(1), Sound::release, u"Go back to 4.1"_s, {}, {}, 30, {}, {}, {}, {}});
        const BackOutPlanId id(1);
        const auto edit = scheduleRehearsal(plan, id, 5, m_ids);
        QVERIFY(edit);
        plan.apply(*edit);
        const MilestoneId rehearsal = plan.find(id)->rehearsal;
        QCOMPARE(computeTimetable(plan).startOf(rehearsal), QDate(2026, 8, 19));
        QVERIFY(!scheduleRehearsal(plan, id, 5, m_ids));
        plan.apply(markRehearsed(plan, computeTimetable(plan), std::span(&id, 1), QDate(2026, 8, 18)));
        QCOMPARE(plan.find(id)->rehearsed, QDate(2026, 8, 18));
        QCOMPARE(computeTimetable(plan).startOf(rehearsal), QDate(2026, 8, 18));
    }
};

QTEST_GUILESS_MAIN(TestRollout)
#include "tst_rollout.moc"
