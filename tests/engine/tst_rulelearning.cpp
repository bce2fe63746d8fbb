// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearning.h"

#include "domain/validation.h"
#include "engine/randomplan.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Rules for milestones that have fixed dates: each yields the date that was there.
class TestRuleLearning : public QObject
{
    Q_OBJECT

private:
    static Plan fixedPlan()
    {
        Plan plan = Sound::make();
        plan.put(Sound::milestone(11, u"Code freeze"_s, QDate(2026, 7, 22)));
        plan.put(Sound::milestone(12, u"Thaw"_s, QDate(2026, 8, 26)));
        plan.put(Sound::milestone(13, u"Party"_s, QDate(2026, 8, 29))); // A Saturday.
        plan.put(Sound::milestone(14, u"Kick-off"_s, QDate(2026, 5, 18)));
        return plan;
    }

    static Plan after(const Plan &plan, const PlanEdit &edit)
    {
        Plan changed = plan;
        changed.apply(edit);
        return changed;
    }

private Q_SLOTS:
    void proposesWorkingDaysFromTheAnchor()
    {
        const Plan plan = fixedPlan();
        const auto proposals = proposeRules(plan, computeTimetable(plan), Sound::release);
        QStringList told;
        for (const RuleProposal &p : proposals)
            told << plan.find(p.milestone)->title + u": "_s + p.ruleNow + u" → "_s + p.ruleProposed;
        QCOMPARE(told, (QStringList{u"Kick-off: fixed on Mon 18 May 2026 → 72 working days before v4.2 released"_s,
                                    u"Code freeze: fixed on Wed 22 Jul 2026 → 25 working days before v4.2 released"_s,
                                    u"Thaw: fixed on Wed 26 Aug 2026 → on the day of v4.2 released"_s,
                                    u"Party: fixed on Sat 29 Aug 2026 → 3 days after v4.2 released"_s}));
    }

    void anotherAnchorMayBeGiven()
    {
        const Plan plan = fixedPlan();
        const auto proposals = proposeRules(plan, computeTimetable(plan), Sound::release, Sound::freeze);
        QCOMPARE(proposals.size(), size_t(4));
        QCOMPARE(proposals.front().ruleProposed, u"47 working days before Code freeze"_s);
        QCOMPARE(proposals[1].milestone, Sound::goLive); // The thaw is as late, but its id is greater.
    }

    void whatTheAnchorCountsFromIsLeftOut()
    {
        Plan plan = fixedPlan();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = MilestoneId(12);
        });
        for (const RuleProposal &p : proposeRules(plan, computeTimetable(plan), Sound::release))
            QVERIFY(p.milestone != MilestoneId(12));
    }

    void withoutAnchorThereIsNothingToSay()
    {
        Plan plan = fixedPlan();
        Sound::change<Release>(plan, Sound::release, [](Release &r) { r.anchor = {}; });
        QVERIFY(proposeRules(plan, computeTimetable(plan), Sound::release).empty());
        QVERIFY(proposeRules(plan, computeTimetable(plan), ReleaseId(77)).empty());
    }

    void eachYieldsItsDate_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void eachYieldsItsDate()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Plan plan = RandomPlan::plan(random);
        const Timetable timetable = computeTimetable(plan);
        for (int i = 0; i < 8; ++i) {
            const MilestoneId anchor(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
            const auto proposals = proposeRules(plan, timetable, RandomPlan::release, anchor);
            QVERIFY(proposals.empty() == !timetable.startOf(anchor).isValid() || proposals.empty());
            for (const RuleProposal &p : proposals) {
                QCOMPARE(p.date, timetable.startOf(p.milestone));
                const PlanEdit one = acceptRules(plan, std::span(&p, 1));
                QCOMPARE(computeTimetable(after(plan, one)).startOf(p.milestone), p.date);
            }
            const PlanEdit all = acceptRules(plan, proposals);
            QVERIFY(validate(plan, all).hasValue());
            const Timetable dates = computeTimetable(after(plan, all));
            for (const Milestone &m : plan.table<Milestone>())
                QCOMPARE(dates.startOf(m.id), timetable.startOf(m.id));
        }
    }

    void acceptingIsOneNamedStep()
    {
        Plan plan = fixedPlan();
        const auto proposals = proposeRules(plan, computeTimetable(plan), Sound::release);
        QCOMPARE(acceptRules(plan, proposals).label, u"Turn 4 dates into rules"_s);
        QCOMPARE(acceptRules(plan, std::span(&proposals[1], 1)).label, u"Turn the date of “Code freeze” into a rule"_s);
        // What was changed since stays; what is gone is passed over.
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.note = u"Ask Ada"_s; });
        plan.remove(MilestoneId(12));
        const PlanEdit edit = acceptRules(plan, proposals);
        QCOMPARE(edit.size(), 3);
        QCOMPARE(after(plan, edit).find(Sound::freeze)->note, u"Ask Ada"_s);
        QCOMPARE(after(plan, edit).find(Sound::freeze)->offset, -25);
    }

    void wantedDatesAreReached_data() { eachYieldsItsDate_data(); }

    void wantedDatesAreReached()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 12; ++round) {
            const Plan plan = RandomPlan::plan(random);
            const Timetable timetable = computeTimetable(plan);
            std::vector<WantedDate> wanted;
            for (const Milestone &m : plan.table<Milestone>()) {
                if (random.bounded(3) == 0 && m.state != MilestoneState::Done)
                    wanted.push_back({m.id, QDate(2028, 2, 1).addDays(random.bounded(60))});
            }
            PlanDraft draft(plan);
            const auto changed = milestonesOnDates(plan, timetable, wanted);
            for (const Milestone &m : changed)
                draft.put(m);
            const PlanEdit edit = draft.toEdit({});
            QVERIFY(validate(plan, edit).hasValue());
            const Timetable dates = computeTimetable(draft.plan());
            for (const WantedDate &w : wanted)
                QCOMPARE(dates.startOf(w.milestone), w.start);
            for (const Milestone &m : changed)
                QVERIFY(std::ranges::any_of(wanted, [&](const WantedDate &w) { return w.milestone == m.id; }));
        }
    }

    void wantedDatesOfAMovedReleaseChangeItsAnchorOnly()
    {
        // Everything a week later: once the go-live has moved, the rules give the rest.
        const Plan plan = Sound::make();
        const std::vector<WantedDate> wanted{{Sound::freeze, QDate(2026, 7, 29)}, {Sound::goLive, QDate(2026, 9, 2)}};
        const auto changed = milestonesOnDates(plan, computeTimetable(plan), wanted);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed.front().id, Sound::goLive);
    }

    void wantedDatesKeepTheAnchorOfARule()
    {
        const Plan plan = Sound::make();
        const std::vector<WantedDate> wanted{{Sound::freeze, QDate(2026, 7, 20)}};
        const auto changed = milestonesOnDates(plan, computeTimetable(plan), wanted);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed.front().anchor, Sound::goLive);
        QCOMPARE(changed.front().offset, -27);
    }

    void wantedDatesKeepTheTimeOfARuleInHours()
    {
        constexpr MilestoneId look{20}, debrief{21};
        Plan plan = Sound::make();
        plan.put(Sound::following(look.value(), u"Look"_s, Sound::goLive, 4, OffsetUnit::Hours));
        Milestone snapped = Sound::following(debrief.value(), u"Debrief"_s, Sound::goLive, 5, OffsetUnit::Hours);
        snapped.snapWeekday = Qt::Thursday;
        plan.put(snapped);
        const std::vector<WantedDate> wanted{{look, QDate(2026, 8, 27)}, {debrief, QDate(2026, 8, 28)}};
        const auto changed = milestonesOnDates(plan, computeTimetable(plan), wanted);
        QCOMPARE(changed.size(), size_t(2));
        for (const Milestone &m : changed) {
            QCOMPARE(m.rule, RuleKind::Offset);
            QCOMPARE(m.offsetUnit, OffsetUnit::Hours);
            plan.put(m);
        }
        QCOMPARE(changed[0].offset, 28);
        QCOMPARE(computeTimetable(plan).find(look)->moment, QDateTime({2026, 8, 27}, {4, 0}, QTimeZone::UTC));
        QCOMPARE(computeTimetable(plan).find(debrief)->moment, QDateTime({2026, 8, 28}, {5, 0}, QTimeZone::UTC));
    }

    /// Where clocks are set back a day has 25 hours, so that 24 more do not lead to the next one.
    void aWantedDateThatHoursDoNotReachIsPinnedAtItsTime()
    {
        constexpr MilestoneId look{20};
        Plan plan = Sound::make();
        Sound::change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.timeZone = u"Europe/Berlin"_s; });
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 10, 25); });
        plan.put(Sound::following(look.value(), u"Look"_s, Sound::goLive, 0, OffsetUnit::Hours));
        const std::vector<WantedDate> wanted{{look, QDate(2026, 10, 26)}};
        const auto changed = milestonesOnDates(plan, computeTimetable(plan), wanted);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed.front().rule, RuleKind::Pinned);
        QCOMPARE(changed.front().deadlineTime, QTime(0, 0));
        plan.put(changed.front());
        QCOMPARE(computeTimetable(plan).find(look)->moment, QDateTime({2026, 10, 25}, {23, 0}, QTimeZone::UTC));
    }
};

QTEST_GUILESS_MAIN(TestRuleLearning)
#include "tst_rulelearning.moc"
