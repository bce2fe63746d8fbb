// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/randomplan.h"
#include "engine/reanchor.h"
#include "engine/slipfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// Another anchor: the same dates, other rules.
class TestReanchor : public QObject
{
    Q_OBJECT

private:
    static QString refusal(const Plan &plan, MilestoneId id)
    {
        const auto edit = reanchorRelease(plan, computeTimetable(plan), id);
        return edit ? QString() : edit.error().text;
    }

private Q_SLOTS:
    void rulesCountFromTheNewOne()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, review, [](Milestone &m) {
            m.offset = 1;
            m.offsetUnit = OffsetUnit::Weeks;
        });
        const auto edit = reanchorRelease(plan, computeTimetable(plan), Sound::freeze);
        QVERIFY(edit);
        QCOMPARE(edit->label, u"Count the release from “Code freeze”"_s);
        QVERIFY(validate(plan, *edit).hasValue());
        Plan after = plan;
        after.apply(*edit);
        QVERIFY(computeTimetable(after) == computeTimetable(plan));
        QCOMPARE(after.find(Sound::release)->anchor, Sound::freeze);
        QCOMPARE(after.find(Sound::freeze)->pinned, QDate(2026, 7, 22));
        QCOMPARE(after.find(Sound::goLive)->anchor, Sound::freeze);
        QCOMPARE(after.find(Sound::goLive)->offset, 25);
        QCOMPARE(after.find(docs)->offset, 15);
        QCOMPARE(after.find(features)->offset, -5);
        // Weeks stay weeks; what counted from others still does; pins stay pins.
        QCOMPARE(after.find(review)->offset, 6);
        QCOMPARE(after.find(review)->offsetUnit, OffsetUnit::Weeks);
        QCOMPARE(*after.find(branch), *plan.find(branch));
        QCOMPARE(*after.find(kickOff), *plan.find(kickOff));
        QCOMPARE(*after.find(oldEnd), *plan.find(oldEnd));
    }

    void nothingMovesInAnyPlan()
    {
        QRandomGenerator random(5);
        int done = 0;
        for (int round = 0; round < 200; ++round) {
            const Plan plan = RandomPlan::plan(random);
            const auto id = MilestoneId(RandomPlan::firstMilestone + random.bounded(RandomPlan::count));
            const auto edit = reanchorRelease(plan, computeTimetable(plan), id);
            if (!edit)
                continue;
            ++done;
            QVERIFY(validate(plan, *edit).hasValue());
            Plan after = plan;
            after.apply(*edit);
            QCOMPARE(computeTimetable(after).milestones(), computeTimetable(plan).milestones());
        }
        QVERIFY(done > 50);
    }

    void refusesWithAReason()
    {
        Plan plan = make();
        QCOMPARE(refusal(plan, Sound::goLive), u"“v4.2 released” is the anchor already."_s);
        QCOMPARE(refusal(plan, MilestoneId(999)), u"The milestone is gone; choose another."_s);
        Sound::change<Milestone>(plan, docs, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(refusal(plan, docs),
                 u"“Docs freeze” cannot be the anchor, because it is done or cancelled or has no date; choose one that is still to come."_s);
    }
};

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
