// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutedits.h"
#include "engine/rollout/rolloutplanning.h"
#include "engine/rollout/rolloutwarnings.h"
#include "engine/rollout/stepduties.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include "domain/clock.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Steps of roll-outs go to days on which somebody is on call. Go-live is on Wed 26 Aug 2026.
class TestRolloutDuties : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime({2026, 7, 1}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    Result<RolloutPreview> preview(const Plan &plan, RolloutTechnique technique, QDate today = Sound::today)
    {
        RolloutRequest wanted;
        wanted.technique = technique;
        wanted.release = Sound::release;
        wanted.stages = usualStages(plan, Sound::release, technique);
        auto made = previewRollout(plan, computeTimetable(plan), wanted, today, m_ids);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return made;
    }

    /// The days of the steps, one behind the other.
    static QString datesOf(const RolloutPreview &preview)
    {
        QStringList days;
        for (const RolloutStepId id : preview.ladder.steps)
            days << preview.dates.startOf(preview.after.find(id)->milestone).toString(Qt::ISODate);
        return days.join(u' ');
    }

    /// Ada is on call on those days of August 2026; 32 is 1 September.
    static void addDuty(Plan &plan, qint64 id, int first, int last)
    {
        plan.put(Person{PersonId(90), u"Ada"_s, {}, {}, {}});
        const QDate before(2026, 7, 31);
        plan.put(OnCall{OnCallId(id), {}, PersonId(90), before.addDays(first), before.addDays(last), {}});
    }

private Q_SLOTS:
    void goesToDaysWithSomebodyOnCall()
    {
        Plan plan = Sound::make();
        addDuty(plan, 100, 24, 26);
        addDuty(plan, 101, 31, 45);
        // Nobody on Thu 27 and Fri 28; the weekend is off. What follows counts from there.
        const auto made = preview(plan, RolloutTechnique::Canary);
        QCOMPARE(datesOf(*made), u"2026-08-26 2026-08-31 2026-09-01 2026-09-03"_s);
        QCOMPARE(made->moved.size(), size_t(1));
        QVERIFY(made->moved[0] == (DutyMove{made->ladder.steps[1], QDate(2026, 8, 27), QDate(2026, 8, 31)}));
        QCOMPARE(dutyMoveText(made->moved[0]), u"moved from Thu 27 Aug 2026 because nobody is on call"_s);
        const Plan planned = Sound::after(plan, made->edit);
        QVERIFY(planned == made->after);
        const RolloutStep &second = *planned.find(made->ladder.steps[1]);
        QCOMPARE(second.note, u"Moved from Thu 27 Aug 2026, because nobody is on call on that day."_s);
        QCOMPARE(planned.find(second.milestone)->offset, 3);
        QVERIFY(std::ranges::none_of(made->conflicts, [](const Problem &p) { return p.check == "step-without-on-call"_L1; }));

        // Nor inside a window.
        Window sale;
        sale.id = WindowId(80);
        sale.name = u"Sale"_s;
        sale.startDate = sale.endDate = QDate(2026, 8, 31);
        plan.put(sale);
        QCOMPARE(datesOf(*preview(plan, RolloutTechnique::Canary)), u"2026-08-26 2026-09-01 2026-09-02 2026-09-04"_s);

        // Where nobody is on call any more, the day stays and is warned of.
        plan.remove(OnCallId(101));
        plan.remove(WindowId(80));
        const auto alone = preview(plan, RolloutTechnique::Canary);
        QVERIFY(alone->moved.empty());
        QCOMPARE(datesOf(*alone), u"2026-08-26 2026-08-27 2026-08-28 2026-09-01"_s);
        QVERIFY(rolloutWarnings(alone->after, alone->dates).value(alone->ladder.steps[1]).contains(u"nobody on call"_s));
    }

    void whatCountsBackGoesEarlierToSomebodyOnCall()
    {
        Plan plan = Sound::make();
        addDuty(plan, 100, 20, 24);
        addDuty(plan, 101, 26, 31);
        QCOMPARE(datesOf(*preview(plan, RolloutTechnique::BlueGreen)), u"2026-08-24 2026-08-26 2026-08-28"_s);
        // But not into the past.
        QCOMPARE(datesOf(*preview(plan, RolloutTechnique::BlueGreen, QDate(2026, 8, 25))), u"2026-08-25 2026-08-26 2026-08-28"_s);
    }

    void anotherHoldLooksForSomebodyOnCall()
    {
        const auto canary = preview(Sound::make(), RolloutTechnique::Canary);
        Plan plan = canary->after;
        const std::vector<RolloutStepId> steps = canary->ladder.steps;
        addDuty(plan, 100, 24, 27);
        addDuty(plan, 101, 31, 45);
        const auto held = [&](const Plan &before) {
            return Sound::after(before, *setHold(before, computeTimetable(before), std::span(steps).first(1), 48, Sound::today));
        };
        const auto dayIn = [&](const Plan &of, size_t step) { return computeTimetable(of).startOf(of.find(steps[step])->milestone); };
        const Plan after = held(plan);
        QCOMPARE(dayIn(after, 1), QDate(2026, 8, 31));
        QCOMPARE(dayIn(after, 2), QDate(2026, 9, 1));
        QCOMPARE(after.find(steps[1])->note, u"Moved from Fri 28 Aug 2026, because nobody is on call on that day."_s);
        QCOMPARE(after.find(steps[2])->note, QString());
        // A day that is pinned stays, with its warning.
        Sound::change<Milestone>(plan, plan.find(steps[1])->milestone, [](Milestone &m) {
            m.rule = RuleKind::Pinned;
            m.pinned = QDate(2026, 8, 28);
            m.anchor = {};
            m.offset = 0;
        });
        const Plan pinned = held(plan);
        QCOMPARE(dayIn(pinned, 1), QDate(2026, 8, 28));
        QVERIFY(rolloutWarnings(pinned, computeTimetable(pinned)).value(steps[1]).contains(u"nobody on call"_s));
    }
};

QTEST_GUILESS_MAIN(TestRolloutDuties)
#include "tst_rolloutduties.moc"
