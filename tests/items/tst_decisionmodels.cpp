// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/gateedits.h"
#include "engine/gateplan.h"
#include "items/decisions/criterionmodel.h"
#include "items/decisions/decisionlists.h"
#include "items/decisions/gatemodel.h"
#include "items/decisions/racimodel.h"
#include "items/decisions/runbookmodel.h"
#include "items/decisions/votermodel.h"
#include "support/documentfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The models behind the page of decisions. It is Mon 18 May 2026.
class TestDecisionModels : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(GatePlan::criterion(95, u"Docs"_s, CriterionMeasure::Attested));
        plan.put(GatePlan::criterion(96, u"No open bugs"_s, CriterionMeasure::OpenBugs));
        return plan;
    }
    /// With another release, 5.0, that has a code freeze of the same name.
    static Plan planOfTwo()
    {
        Plan two = plan();
        Release other = *two.find(GatePlan::release);
        other.id = later;
        other.name = u"5.0"_s;
        other.anchor = laterFreeze;
        two.put(other);
        Milestone milestone = GatePlan::milestone(laterFreeze.value(), u"Code freeze"_s, QDate(2026, 10, 21));
        milestone.release = later;
        two.put(milestone);
        return two;
    }
    static constexpr ReleaseId later{900};
    static constexpr MilestoneId laterFreeze{5}; ///< Older than the other, so that it is found first.
    static QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private Q_SLOTS:
    void gates()
    {
        DocumentFixture fixture(plan());
        GateModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, model.columnOfField(u"state"_s)), u"? Not known yet"_s);
        QCOMPARE(cell(model, 0, model.columnOfField(u"day"_s)), u"Wed 22 Jul 2026"_s);
        QCOMPARE(cell(model, 0, model.columnOfField(u"decides"_s)), u"Ana"_s);
        const QModelIndex passage = model.index(0, model.columnOf(&Gate::passage));
        QCOMPARE(passage.data().toString(), u"Before a build comes in"_s);
        QVERIFY(model.setData(passage, u"Before a build leaves"_s));
        QCOMPARE(int(model.record(0).passage), int(GatePassage::Exit));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        // What a gate is measured by lies elsewhere in the plan.
        QVERIFY(fixture.document().execute(edits::attest(fixture.document().plan(), std::vector{CriterionId(95)}, Attestation::Met, GatePlan::ben,
            QDate(2026, 5, 18))));
        QVERIFY(changed.count() > 0);
        QCOMPARE(cell(model, 0, model.columnOfField(u"state"_s)), u"\u2713 Ready"_s);
        model.setRelease(ReleaseId(999));
        QCOMPARE(model.rowCount(), 0);
        model.setRelease(GatePlan::release);
        QVERIFY(model.addRecord());
        QCOMPARE(model.rowCount(), 2);
        // Without a milestone that is meant to be a gate, at the anchor.
        QCOMPARE(model.record(1).milestone, GatePlan::goLive);
    }

    void decidedGatesTellTheDecision()
    {
        Plan decided = plan();
        Decision decision;
        decision.id = DecisionId(1);
        decision.gate = GatePlan::gate;
        decision.decider = GatePlan::ana;
        decision.decided = QDateTime(QDate(2026, 5, 15), QTime(9, 0), QTimeZone::utc());
        decided.put(decision);
        DocumentFixture fixture(decided);
        GateModel model(fixture.document());
        QCOMPARE(cell(model, 0, model.columnOfField(u"state"_s)), u"\u2713 Go \u2013 decided Fri 15 May 2026"_s);
    }

    void gatesTakeMilestonesOfTheirRelease()
    {
        DocumentFixture fixture(planOfTwo());
        GateModel model(fixture.document());
        const QModelIndex milestone = model.index(0, model.columnOf(&Gate::milestone));
        for (const Choice &choice : milestone.data(RecordModel::ChoicesRole).value<QList<Choice>>())
            QCOMPARE(fixture.document().plan().find(MilestoneId(choice.value.toLongLong()))->release, GatePlan::release);
        QVERIFY(model.setData(milestone, GatePlan::goLive.value()));
        QVERIFY(model.setData(milestone, u"code freeze"_s));
        QCOMPARE(model.record(0).milestone, GatePlan::freeze);
        QVERIFY(!model.setData(milestone, u"Thaw"_s));
    }

    /// What belongs to a milestone goes with it to another release.
    void rowsFollowTheirMilestone()
    {
        Plan listed = planOfTwo();
        ChecklistItem item;
        item.id = ChecklistItemId(1);
        item.milestone = GatePlan::freeze;
        item.title = u"Tag"_s;
        listed.put(item);
        DocumentFixture fixture(listed);
        GateModel gates(fixture.document());
        ChecklistModel items(fixture.document());
        gates.setRelease(later);
        items.setRelease(later);
        QCOMPARE(gates.rowCount() + items.rowCount(), 0);
        const Plan &plan = fixture.document().plan();
        QVERIFY(fixture.document().execute(edits::setField(plan, GatePlan::freeze, &Milestone::release, later)));
        QCOMPARE(gates.rowCount(), 1);
        QCOMPARE(items.rowCount(), 1);
        QVERIFY(fixture.document().undo());
        QCOMPARE(gates.rowCount() + items.rowCount(), 0);
    }

    void whoSaidTheOppositeHasNotAttestedThis()
    {
        const QDate day(2026, 5, 18);
        Criterion criterion = GatePlan::criterion(95, u"Docs"_s, CriterionMeasure::Attested);
        edits::attest(criterion, Attestation::NotMet, GatePlan::ben, day);
        QCOMPARE(criterion.attestedBy, GatePlan::ben);
        // The same once more is of another day.
        edits::attest(criterion, Attestation::NotMet, {}, day.addDays(1));
        QCOMPARE(criterion.attestedBy, GatePlan::ben);
        QCOMPARE(criterion.attested, day.addDays(1));
        edits::attest(criterion, Attestation::Met, {}, day);
        QVERIFY(!criterion.attestedBy.isValid());
        edits::attest(criterion, Attestation::Met, GatePlan::ana, day);
        QCOMPARE(criterion.attestedBy, GatePlan::ana);
        edits::attest(criterion, Attestation::Open, GatePlan::ana, day);
        QVERIFY(!criterion.attestedBy.isValid());
        QVERIFY(!criterion.attested.isValid());
    }

    /// Each standing is told once for a plan, and anew for another.
    void standingsAreKept()
    {
        DocumentFixture fixture(plan());
        ReadinessSnapshot snapshot;
        const auto renew = [&] { snapshot.renew(fixture.document().plan(), fixture.document().timetable(), fixture.document()); };
        const auto gate = [&]() -> const Gate & { return *fixture.document().plan().find(GatePlan::gate); };
        renew();
        QCOMPARE(&snapshot.of(gate()), &snapshot.of(gate()));
        QCOMPARE(int(snapshot.of(gate()).state), int(GateState::Unknown));
        QVERIFY(fixture.document().execute(edits::attest(fixture.document().plan(), std::vector{CriterionId(95)}, Attestation::Met, GatePlan::ben,
            QDate(2026, 5, 18))));
        renew();
        QCOMPARE(int(snapshot.of(gate()).state), int(GateState::Ready));
    }

    void criteria()
    {
        DocumentFixture fixture(plan());
        CriterionModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setGate(GatePlan::gate);
        QCOMPARE(model.rowCount(), 2);
        const int state = model.columnOfField(u"state"_s);
        const int attestation = model.columnOfField(u"attestation"_s);
        QCOMPARE(cell(model, 0, state), u"? Unknown"_s);
        QCOMPARE(cell(model, 1, state), u"\u2713 Met"_s);
        QCOMPARE(cell(model, 1, attestation), QString());
        QVERIFY(model.setData(model.index(0, attestation), u"met"_s));
        QCOMPARE(cell(model, 0, state), u"\u2713 Met"_s);
        QCOMPARE(model.record(0).attested, QDate(2026, 5, 18));
        QVERIFY(model.setData(model.index(0, attestation), int(Attestation::Open)));
        QVERIFY(!model.record(0).attested.isValid());
        QVERIFY(model.addRecord());
        QCOMPARE(model.record(2).gate, GatePlan::gate);
        QCOMPARE(model.record(2).position, 97);
    }

    void voters()
    {
        Plan asked = plan();
        asked.put(Responsibility{ResponsibilityId(1), {}, GatePlan::freeze, GatePlan::lead, Raci::Consulted});
        // Who deputises in the role that deputises may have to decide, too.
        asked.put(Person{PersonId(74), u"Eli"_s, {}, {}, {}});
        GatePlan::change<Role>(asked, GatePlan::second, [](Role &role) { role.deputy = PersonId(74); });
        DocumentFixture fixture(asked);
        VoterModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGate(GatePlan::gate);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << cell(model, row, VoterModel::PersonColumn);
        QCOMPARE(names, (QStringList{u"Ana"_s, u"Ben"_s, u"Cleo"_s, u"Dora"_s, u"Eli"_s}));
        QCOMPARE(model.rowOf(PersonId(74)), 4);
        QCOMPARE(model.rowOf(PersonId(999)), -1);
        QCOMPARE(model.tally(), u"5 not voted yet"_s);
        QVERIFY(model.cast(1, VoteChoice::NoGo, u"Too early"_s));
        QVERIFY(model.cast(0, VoteChoice::Go, {}));
        // Who votes again changes their vote.
        QVERIFY(model.cast(0, VoteChoice::Abstain, {}));
        QCOMPARE(fixture.document().plan().table<Vote>().size(), 2);
        QCOMPARE(model.tally(), u"1 no go, 1 abstains, 3 not voted yet"_s);
        QCOMPARE(cell(model, 1, VoterModel::DissentColumn), u"Too early"_s);
        QVERIFY(model.setData(model.index(1, VoterModel::DissentColumn), u"Staff is thin"_s));
        QCOMPARE(model.voteAt(1)->dissent, u"Staff is thin"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(model.voteAt(1)->dissent, u"Too early"_s);
    }

    void nobodyIsWaitedForOnceItIsDecided()
    {
        DocumentFixture fixture(plan());
        VoterModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGate(GatePlan::gate);
        QCOMPARE(cell(model, 0, VoterModel::VoteColumn), u"not voted yet"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto decide = [&](GateOutcome outcome) {
            PlanDraft draft(fixture.document().plan());
            Decision decision;
            decision.id = DecisionId(1);
            decision.gate = GatePlan::gate;
            decision.outcome = outcome;
            decision.decider = GatePlan::ana;
            decision.decided = QDateTime(QDate(2026, 5, 15), QTime(9, 0), QTimeZone::utc());
            decision.reason = u"Support is thin"_s;
            draft.put(decision);
            return fixture.document().execute(draft.toEdit(u"Decide"_s));
        };
        QVERIFY(decide(GateOutcome::Go));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(model, 0, VoterModel::VoteColumn), u"did not vote"_s);
        QCOMPARE(model.index(0, VoterModel::VoteColumn).data(Qt::AccessibleTextRole).toString(), u"Vote: did not vote"_s);
        QCOMPARE(model.tally(), u"nobody voted"_s);
        QVERIFY(model.cast(1, VoteChoice::Go, {}));
        QCOMPARE(model.tally(), u"1 go, 2 did not vote"_s);
        QVERIFY(fixture.document().undo());
        QVERIFY(fixture.document().undo());
        // A no before the day of the gate holds only until that day moves.
        QVERIFY(decide(GateOutcome::NoGo));
        QCOMPARE(model.tally(), u"3 not voted yet"_s);
    }

    void raci()
    {
        DocumentFixture fixture(plan());
        RaciModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.addActivity(u"Deploy"_s, GatePlan::chief));
        // The gate comes in once the matrix is used.
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Deploy"_s);
        QCOMPARE(cell(model, 0, 0), u"\u2713 Chief"_s);
        QCOMPARE(cell(model, 1, 0), u"\u2717 nobody"_s);
        int second = 0;
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.roleAt(column) == GatePlan::second)
                second = column;
        }
        QVERIFY(model.setLetter(model.index(0, second), Raci::Accountable));
        QCOMPARE(cell(model, 0, 0), u"\u2717 2 roles"_s);
        QVERIFY(model.setLetter(model.index(0, second), Raci::Consulted));
        QCOMPARE(cell(model, 0, second), u"C"_s);
        QCOMPARE(cell(model, 0, 0), u"\u2713 Chief"_s);
        QVERIFY(model.setLetter(model.index(0, second), {}));
        QCOMPARE(cell(model, 0, second), QString());
        QCOMPARE(fixture.document().plan().table<Responsibility>().size(), 1);
    }

    void runbook()
    {
        Plan timed = plan();
        GatePlan::change<Milestone>(timed, GatePlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(6, 0);
        });
        for (const auto &[id, minute, minutes, last] : {std::tuple(1, -30, 20, false), std::tuple(2, 0, 5, false), std::tuple(3, 5, 25, true)}) {
            RunbookStep step;
            step.id = RunbookStepId(id);
            step.milestone = GatePlan::goLive;
            step.title = QString::number(id);
            step.minute = minute;
            step.minutes = minutes;
            step.pointOfNoReturn = last;
            timed.put(step);
        }
        QCOMPARE(runbookSum(timed, GatePlan::goLive), (RunbookSum{3, 0, 60, 5}));
        QCOMPARE(runbookSum(timed, GatePlan::freeze), RunbookSum{});
        DocumentFixture fixture(timed);
        RunbookModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMilestone(GatePlan::goLive);
        const int minute = model.columnOf(&RunbookStep::minute);
        QCOMPARE(cell(model, 0, minute), u"T\u221230"_s);
        const int clock = model.columnOfField(u"clock"_s);
        QCOMPARE(cell(model, 0, clock), u"05:30"_s);
        QVERIFY(model.setData(model.index(0, minute), u"T-45"_s));
        QCOMPARE(model.record(0).minute, -45);
        // What is shown is read again.
        for (const auto &[typed, shown, minutes, time] :
             {std::tuple(u"T-4 h 30 min"_s, u"T\u22124 h 30 min"_s, -270, u"01:30"_s),
              std::tuple(u"T+24 h"_s, u"T+24 h"_s, 1440, u"Thu 27 Aug, 06:00"_s),
              std::tuple(u"T\u221290"_s, u"T\u221290"_s, -90, u"04:30"_s), std::tuple(u"-45"_s, u"T\u221245"_s, -45, u"05:15"_s)}) {
            QVERIFY2(model.setData(model.index(0, minute), typed), qPrintable(typed));
            QCOMPARE(model.record(0).minute, minutes);
            QCOMPARE(cell(model, 0, minute), shown);
            QCOMPARE(cell(model, 0, clock), time);
        }
        QVERIFY(model.addRecord());
        QCOMPARE(model.record(3).minute, 30);
    }

    /// A soft one may be waived by a reason alone.
    void hardCriteriaAreNotWaivedByHalves()
    {
        DocumentFixture fixture(plan());
        CriterionModel model(fixture.document());
        model.setGate(GatePlan::gate);
        const QModelIndex reason = model.index(0, model.columnOf(&Criterion::waiverReason));
        const QModelIndex by = model.index(0, model.columnOf(&Criterion::waivedBy));
        QVERIFY(!model.setData(reason, u"Small"_s));
        QVERIFY(model.setData(by, GatePlan::ana.value()));
        QVERIFY(!model.setData(reason, u"Small"_s));
        QVERIFY(model.setData(model.index(0, model.columnOf(&Criterion::waiverExpires)), QDate(2026, 7, 30)));
        QVERIFY(model.setData(reason, u"Small"_s));
        QCOMPARE(model.record(0).waiverReason, u"Small"_s);
        QVERIFY(!model.setData(by, qint64(0)));
        QCOMPARE(model.record(0).waivedBy, GatePlan::ana);
        const QModelIndex hard = model.index(1, model.columnOf(&Criterion::hard));
        QVERIFY(model.setData(hard, false));
        QVERIFY(model.setData(model.index(1, model.columnOf(&Criterion::waiverReason)), u"Small"_s));
        QVERIFY(!model.setData(hard, true));
    }

    void lists()
    {
        DocumentFixture fixture(plan());
        ChecklistModel items(fixture.document());
        FindingModel findings(fixture.document());
        QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester other(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items.setRelease(GatePlan::release);
        QVERIFY(items.addRecord());
        QCOMPARE(items.record(0).milestone, GatePlan::goLive);
        findings.setRelease(GatePlan::release);
        QVERIFY(findings.addRecord());
        QCOMPARE(findings.record(0).release, GatePlan::release);
    }

    /// They come and go with their decision.
    void conditions()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        ConditionModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.canAdd());
        model.setGate(GatePlan::gate);
        QCOMPARE(model.rowCount(), 0);
        Decision decision;
        decision.id = DecisionId(1);
        decision.gate = GatePlan::gate;
        decision.outcome = GateOutcome::GoWithConditions;
        decision.decider = GatePlan::ana;
        PlanDraft draft(document.plan());
        draft.put(decision);
        for (const int id : {2, 3})
            draft.put(DecisionCondition{DecisionConditionId(id), decision.id, u"Condition %1"_s.arg(id), {}, QDate(2026, 7, 30), {}});
        QVERIFY(document.execute(draft.toEdit(u"Decide"_s)));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(1, model.columnOf(&DecisionCondition::done)), QDate(2026, 7, 29)));
        QCOMPARE(model.record(1).done, QDate(2026, 7, 29));
        QVERIFY(model.removeRecords({0}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.record(0).id, DecisionConditionId(3));
        QVERIFY(document.undo());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(document.undo());
        QVERIFY(document.undo());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDecisionModels)
#include "tst_decisionmodels.moc"
