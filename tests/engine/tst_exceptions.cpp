// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "domain/validation.h"
#include "engine/exceptionrules.h"
#include "engine/scheduler.h"
#include "engine/triageplan.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Plimsoll::TriagePlan;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Exceptions that are asked for bugs and work items. Crane 4.2 freezes on Wed 22 Jul 2026; today is Wed 1 Jul.
class TestExceptions : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(Sound::today, QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

private Q_SLOTS:
    void exceptionsNeedAllThatApproversAsk_data()
    {
        QTest::addColumn<std::function<void(ExceptionRequest &)>>("change");
        QTest::addColumn<QString>("missing");
        using Change = std::function<void(ExceptionRequest &)>;
        QTest::newRow("all is there") << Change([](ExceptionRequest &) {}) << QString();
        QTest::newRow("impact") << Change([](ExceptionRequest &r) { r.userImpact = u" "_s; }) << u"what users suffer if it is declined"_s;
        QTest::newRow("tests") << Change([](ExceptionRequest &r) { r.tests.clear(); }) << u"the tests that show it to be sound"_s;
        QTest::newRow("risk") << Change([](ExceptionRequest &r) { r.risk.clear(); }) << u"the risk, and why it is worth it"_s;
        QTest::newRow("approver") << Change([](ExceptionRequest &r) { r.approver = {}; }) << u"an approver"_s;
        QTest::newRow("second") << Change([](ExceptionRequest &r) { r.secondApprover = {}; }) << u"a second approver"_s;
        QTest::newRow("the same") << Change([](ExceptionRequest &r) { r.secondApprover = ann; }) << u"a second approver other than the first"_s;
    }
    void exceptionsNeedAllThatApproversAsk()
    {
        QFETCH(std::function<void(ExceptionRequest &)>, change);
        QFETCH(QString, missing);
        const Plan plan = TriagePlan::make();
        ExceptionRequest asked = request();
        change(asked);
        const TriageChoice made = choice(TriageDecision::FixNow, QDate(2026, 7, 30));
        const auto edit = putException(plan, computeTimetable(plan), asked, made, m_ids);
        QCOMPARE(edit.hasValue(), missing.isEmpty());
        if (edit) {
            const Plan now = Sound::after(plan, *edit);
            QCOMPARE(now.find(bugId)->decision, TriageDecision::FixNow);
            QVERIFY(isAllowedAfterFreeze(now, *now.find(bugId)));
        } else {
            QCOMPARE(edit.error().text, u"The request can't be approved yet: %1 is missing."_s.arg(missing));
        }
        // As long as it is only asked for, nothing is decided.
        asked.state = ExceptionState::Asked;
        const auto filed = putException(plan, computeTimetable(plan), asked, made, m_ids);
        QVERIFY(filed);
        const Plan waiting = Sound::after(plan, *filed);
        QCOMPARE(waiting.find(bugId)->decision, TriageDecision::Undecided);
        QVERIFY(!decide(waiting, computeTimetable(waiting), std::span(&bugId, 1), made, m_ids));
    }

    void anApprovalKeepsWhatItNeeds()
    {
        Plan plan = TriagePlan::make();
        plan.put(request());
        const auto broken = [&](const std::function<void(ExceptionRequest &)> &change) {
            PlanDraft draft(plan);
            draft.update(request().id, change);
            const auto error = brokenException(plan, draft.toEdit(u"Change"_s));
            return error ? error->text : QString();
        };
        QCOMPARE(broken([](ExceptionRequest &r) { r.reason = u"Agreed"_s; }), QString());
        QCOMPARE(broken([](ExceptionRequest &r) { r.risk.clear(); }),
                 u"The request is approved, and the risk, and why it is worth it would be missing; take the approval back first."_s);
        const auto back = [](ExceptionRequest &r) {
            r.state = ExceptionState::Asked;
            r.risk.clear();
        };
        QCOMPARE(broken(back), QString());
        // What was missing before is let through, but no approval without it.
        Sound::change<ExceptionRequest>(plan, request().id, [](ExceptionRequest &r) { r.risk.clear(); });
        QCOMPARE(broken([](ExceptionRequest &r) { r.tests = u"More"_s; }), QString());
        Sound::change<ExceptionRequest>(plan, request().id, back);
        QCOMPARE(broken([](ExceptionRequest &r) { r.state = ExceptionState::Approved; }),
                 u"The request can't be approved yet: the risk, and why it is worth it is missing."_s);
    }

    void workItemsComeInByException()
    {
        Plan plan = TriagePlan::make();
        WorkItem item;
        item.id = WorkItemId(60);
        item.key = u"CR-9"_s;
        item.title = u"Remote control"_s;
        item.release = Sound::release;
        plan.put(item);
        WorkItem part = item;
        part.id = WorkItemId(61);
        part.key.clear();
        part.parent = item.id;
        plan.put(part);
        ExceptionRequest asked = newExceptionFor(item, Sound::today, m_ids);
        QCOMPARE(asked.title, u"CR-9: Remote control"_s);
        QCOMPARE(asked.workItem, item.id);
        QVERIFY(!asked.bug.isValid());
        asked.userImpact = asked.tests = asked.risk = u"Told"_s;
        plan.put(asked);
        QCOMPARE(exceptionOf(plan, item)->id, asked.id);
        QVERIFY(!exceptionOf(plan, part) && !exceptionOf(plan, *plan.find(bugId)));
        QVERIFY(!isAllowedAfterFreeze(plan, item));
        asked.state = ExceptionState::Approved;
        asked.approver = ann;
        asked.secondApprover = ben;
        const auto edit = putException(plan, computeTimetable(plan), asked, {}, m_ids);
        QVERIFY(edit);
        const Plan now = Sound::after(plan, *edit);
        QVERIFY(validate(now));
        QVERIFY(isAllowedAfterFreeze(now, item) && isAllowedAfterFreeze(now, part));
        QVERIFY(!isAllowedAfterFreeze(now, *now.find(bugId)));
        item.release = later;
        QVERIFY(!isAllowedAfterFreeze(now, item));
        asked.workItem = {};
        QCOMPARE(missingFrom(now, asked), QStringList{u"the bug or the work item that it is asked for"_s});
    }

    /// The work that mends a bug comes in with it.
    void theWorkOfABugComesInWithIt()
    {
        Plan plan = TriagePlan::make([](Bug &b) { b.workItem = WorkItemId(60); });
        WorkItem item;
        item.id = WorkItemId(60);
        item.title = u"Mend the hook"_s;
        item.release = Sound::release;
        plan.put(item);
        WorkItem part = item;
        part.id = WorkItemId(61);
        part.parent = item.id;
        plan.put(part);
        QVERIFY(!isAllowedAfterFreeze(plan, item) && !isAllowedAfterFreeze(plan, part));
        plan.put(request());
        QVERIFY(isAllowedAfterFreeze(plan, item) && isAllowedAfterFreeze(plan, part));
    }

    void whatEndsBehindTheFreeze()
    {
        Plan plan = Sound::make();
        WorkItem whole;
        whole.id = WorkItemId(60);
        whole.title = u"Remote control"_s;
        whole.release = Sound::release;
        plan.put(whole);
        WorkItem part = whole;
        part.id = WorkItemId(61);
        part.parent = whole.id;
        plan.put(part);
        Demand demand;
        demand.id = DemandId(62);
        demand.workItem = part.id;
        demand.low = demand.likely = demand.high = 8;
        plan.put(demand);
        ScheduledWork work;
        work.id = ScheduledWorkId(63);
        work.demand = demand.id;
        work.start = work.end = QDate(2026, 7, 21);
        work.hours = 8;
        plan.put(work);
        const auto isLate = [&](const WorkItem &item, QDate today = Sound::today) {
            return endsBehindFreeze(plan, computeTimetable(plan), item, today);
        };
        QVERIFY(!isLate(part) && !isLate(whole));
        work.end = QDate(2026, 7, 22);
        plan.put(work);
        QVERIFY(isLate(part) && isLate(whole));
        plan.remove(work.id);
        QVERIFY(!isLate(part));
        QVERIFY(!isLate(part, QDate(2026, 7, 21)) && isLate(part, QDate(2026, 7, 22)));
        part.state = WorkItemState::Done;
        QVERIFY(!isLate(part, QDate(2026, 7, 22)));
        whole.release = {};
        QVERIFY(!isLate(whole, QDate(2026, 7, 22)));
    }

    /// The scope is frozen on Wed 8 Jul, the code two weeks later.
    void whatJoinedAfterTheScopeWasFrozen()
    {
        Plan plan = Sound::make();
        WorkItem item;
        item.id = WorkItemId(60);
        item.title = u"Remote control"_s;
        item.release = Sound::release;
        const auto isLate = [&](QDate joined) {
            item.joined = joined;
            return joinedAfterScopeFreeze(plan, computeTimetable(plan), item);
        };
        // Without a freeze of the scope none is late, whatever else is frozen.
        QVERIFY(!isLate(QDate(2026, 7, 22)));
        Milestone agreed = Sound::milestone(70, u"Scope freeze"_s, QDate(2026, 7, 8));
        agreed.kind = MilestoneKind::Freeze;
        agreed.freezes = FreezeScope::Scope;
        plan.put(agreed);
        QCOMPARE(scopeFreezeOf(plan, computeTimetable(plan), Sound::release), QDate(2026, 7, 8));
        QVERIFY(!isLate({}) && !isLate(QDate(2026, 7, 7)));
        QVERIFY(isLate(QDate(2026, 7, 8)) && isLate(QDate(2026, 7, 9)));
        item.state = WorkItemState::Dropped;
        QVERIFY(!isLate(QDate(2026, 7, 9)));
        item.state = WorkItemState::Proposed;
        QVERIFY(isLate(QDate(2026, 7, 9)));
        item.release = later;
        QVERIFY(!isLate(QDate(2026, 7, 9)));
        item.release = Sound::release;
        agreed.state = MilestoneState::Cancelled;
        plan.put(agreed);
        QVERIFY(!isLate(QDate(2026, 7, 9)));
    }
};

QTEST_GUILESS_MAIN(TestExceptions)
#include "tst_exceptions.moc"
