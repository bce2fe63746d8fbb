// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"
#include "engine/triage/triageproposal.h"
#include "engine/triageplan.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Plimsoll::TriagePlan;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Bugs that a release takes up from the one before, and their work. Crane 4.2 freezes on Wed 22 Jul 2026; today is Wed 1 Jul.
class TestDeferral : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(Sound::today, QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    /// A bug of 4.2 that was deferred to 4.3.
    static Plan deferred(WorkItemId workItem = {})
    {
        Plan plan = TriagePlan::make([workItem](Bug &b) {
            b.decision = TriageDecision::Defer;
            b.deferredTo = later;
            b.decided = Sound::today;
            b.reason = u"Too near to the freeze"_s;
            b.workItem = workItem;
        });
        putLater(plan);
        return plan;
    }
    static void putWork(Plan &plan, qint64 id, qint64 parent, WorkItemState state = WorkItemState::Accepted, ReleaseId release = Sound::release)
    {
        WorkItem item;
        item.id = WorkItemId(id);
        item.parent = WorkItemId(parent);
        item.title = u"Work"_s;
        item.state = state;
        item.release = release;
        plan.put(item);
    }

private Q_SLOTS:
    void deferredBugsAreTakenUp()
    {
        Plan plan = deferred();
        QCOMPARE(deferredTo(plan, later), 1);
        QCOMPARE(deferredTo(plan, Sound::release), 0);
        const Plan now = Sound::after(plan, takeUpDeferred(plan, later));
        QCOMPARE(now.find(bugId)->release, later);
        QVERIFY(awaitsTriage(*now.find(bugId)));
        QVERIFY(!now.find(bugId)->decided.isValid());
        QCOMPARE(now.find(bugId)->reason, QString()); // It was one of the other release.
        QCOMPARE(deferredTo(now, later), 0);
        Sound::change<Bug>(plan, bugId, [](Bug &b) { b.state = BugState::Closed; });
        QVERIFY(takeUpDeferred(plan, later).isEmpty());
    }

    void theWorkOfADeferredBugGoesAlong()
    {
        Plan plan = deferred(WorkItemId(60));
        WorkItem item;
        item.id = WorkItemId(60);
        item.key = u"CR-7"_s;
        item.title = u"Mend the hook"_s;
        item.release = Sound::release;
        item.finishBefore = Sound::freeze;
        plan.put(item);
        const Plan now = Sound::after(plan, takeUpDeferred(plan, later));
        QCOMPARE(now.find(bugId)->workItem, item.id);
        QCOMPARE(now.find(item.id)->release, later);
        QVERIFY(!now.find(item.id)->finishBefore.isValid());
        // Where it mends another bug, or is done, it stays; a fix is other work then.
        Plan shared = plan;
        Bug other = *plan.find(bugId);
        other.id = BugId(101);
        other.decision = TriageDecision::Undecided;
        shared.put(other);
        Sound::change<WorkItem>(plan, item.id, [](WorkItem &w) { w.state = WorkItemState::Done; });
        TriageChoice made = choice(TriageDecision::FixNow);
        made.makeWork = true;
        for (const Plan &before : {shared, plan}) {
            const Plan taken = Sound::after(before, takeUpDeferred(before, later));
            QVERIFY(!taken.find(bugId)->workItem.isValid());
            QCOMPARE(taken.find(item.id)->release, Sound::release);
            const Plan fixed = Sound::after(taken, *decide(taken, computeTimetable(taken), std::span(&bugId, 1), made, m_ids));
            const WorkItem *work = fixed.find(fixed.find(bugId)->workItem);
            QVERIFY(work && work->id != item.id);
            QCOMPARE(work->release, later);
        }
    }

    void unfinishedPartsOfTheWorkGoAlong()
    {
        Plan plan = deferred(WorkItemId(60));
        Bug other = *plan.find(bugId);
        other.id = BugId(101);
        other.workItem = WorkItemId(70);
        plan.put(other);
        putWork(plan, 60, 0);
        putWork(plan, 61, 60);
        putWork(plan, 62, 61);
        putWork(plan, 63, 62, WorkItemState::Done);
        putWork(plan, 64, 60, WorkItemState::Accepted, {});
        putWork(plan, 65, 0);
        // Parts of each other, which no sound plan has.
        putWork(plan, 66, 67);
        putWork(plan, 67, 66);
        putWork(plan, 70, 0);
        putWork(plan, 71, 70);
        const Plan now = Sound::after(plan, takeUpDeferred(plan, later));
        std::vector<qint64> moved;
        for (const WorkItem &item : now.table<WorkItem>()) {
            if (item.release == later)
                moved.push_back(item.id.value());
        }
        QCOMPARE(moved, (std::vector<qint64>{60, 61, 62, 70, 71}));
    }
};

QTEST_GUILESS_MAIN(TestDeferral)
#include "tst_deferral.moc"
