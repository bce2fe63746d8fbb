// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "domain/edits/milestoneedits.h"
#include "domain/labels.h"
#include "engine/gateplan.h"
#include "support/documentfixture.h"
#include "views/common/dateedit.h"
#include "views/inspector/choicefield.h"
#include "views/inspector/datefield.h"
#include "views/inspector/form.h"
#include "views/inspector/simpleforms.h"
#include "views/inspector/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the forms of the inspector refuse, as dialogs and tables do. It is Monday 18 May 2026.
class TestFormRules : public QObject
{
    Q_OBJECT

private:
    static constexpr BugId bug{700};
    static constexpr CriterionId criterion{95};
    static constexpr FeatureToggleId toggle{701};
    static constexpr ToggleStateId state{702};
    static constexpr EnvironmentId production{703};
    static constexpr RolloutStepId step{704};
    static constexpr WaiverId waiver{705};
    static constexpr ExceptionRequestId request{706};

    static Plan makePlan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(GatePlan::criterion(criterion.value(), u"Docs"_s, CriterionMeasure::Attested));
        Bug found;
        found.id = bug;
        found.key = u"CR-7"_s;
        found.title = u"Hook swings"_s;
        found.release = GatePlan::release;
        plan.put(found);
        FeatureToggle fast;
        fast.id = toggle;
        fast.name = u"FastSearch"_s;
        fast.locked = true;
        plan.put(fast);
        Environment environment;
        environment.id = production;
        environment.name = u"Production"_s;
        plan.put(environment);
        ToggleState stands;
        stands.id = state;
        stands.toggle = toggle;
        stands.environment = production;
        plan.put(stands);
        RolloutStep all;
        all.id = step;
        all.milestone = GatePlan::goLive;
        all.share = 100.0;
        plan.put(all);
        Waiver accepted;
        accepted.id = waiver;
        accepted.check = u"tentative-soon"_s;
        accepted.reason = u"Agreed"_s;
        accepted.made = QDate(2026, 5, 1);
        accepted.expires = QDate(2026, 6, 30);
        plan.put(accepted);
        ExceptionRequest asked;
        asked.id = request;
        asked.title = u"Let it in"_s;
        asked.release = GatePlan::release;
        asked.bug = bug;
        asked.userImpact = asked.tests = asked.risk = u"Told"_s;
        asked.approver = GatePlan::ana;
        plan.put(asked);
        return plan;
    }

    struct Stage : DocumentFixture {
        const char *table;
        std::unique_ptr<Form> form;

        Stage(const char *name, qint64 id) : DocumentFixture(makePlan()), table(name), form(makeForm(QString::fromLatin1(name), document()))
        {
            form->setRecords({id});
            form->show();
        }
        template<typename R>
        const R &record(Id<R> id)
        {
            return *document().plan().find(id);
        }
        template<typename Editor>
        Editor *editor(const char *field)
        {
            auto *found = qobject_cast<Editor *>(form->editor(fieldLabel(table, field)));
            if (!found)
                qFatal("no such editor: %s", field);
            return found;
        }
        void choose(const char *field, const QString &text)
        {
            QComboBox *box = editor<ChoiceField>(field)->comboBox();
            const int index = box->findText(text);
            if (index < 0)
                qFatal("no such choice: %s", qPrintable(text));
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
        static void typeInto(QLineEdit *line, const QString &text)
        {
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Delete);
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
        void type(const char *field, const QString &text) { typeInto(editor<TextField>(field)->lineEdit(), text); }
        [[nodiscard]] QString error(const char *field) const { return form->errorText(fieldLabel(table, field)); }
    };

private Q_SLOTS:
    void aDecisionOnABugAsksForWhoTakesIt()
    {
        Stage stage("bug", bug.value());
        const QString nobody = u"Nobody is named who decides about CR-7; choose the person."_s;
        stage.choose("decision", label(TriageDecision::FixNow));
        QCOMPARE(stage.error("decision"), nobody);
        QCOMPARE(stage.record(bug).decision, TriageDecision::Undecided);
        stage.choose("decider", u"Ana"_s);
        QCOMPARE(stage.record(bug).decider, GatePlan::ana);
        // What waits in its editor goes through now, with its day and the reason that the policy gives.
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.record(bug).decision, TriageDecision::FixNow);
        QCOMPARE(stage.record(bug).decided, QDate(2026, 5, 18));
        const QString reason = stage.record(bug).reason;
        QVERIFY(!reason.isEmpty());
        // Nothing of that can be taken away afterwards.
        stage.type("reason", QString());
        QCOMPARE(stage.error("reason"), u"The decision about CR-7 needs a reason; type one."_s);
        QCOMPARE(stage.record(bug).reason, reason);
        stage.choose("decider", u"\u2014"_s);
        QCOMPARE(stage.error("decider"), nobody);
        QCOMPARE(stage.record(bug).decider, GatePlan::ana);
    }

    void anExceptionIsApprovedWithAllItsRules()
    {
        Stage stage("exception_request", request.value());
        stage.choose("state", label(ExceptionState::Approved));
        QCOMPARE(stage.error("state"), u"The request can't be approved yet: a second approver is missing."_s);
        QCOMPARE(int(stage.record(request).state), int(ExceptionState::Asked));
        stage.choose("second_approver", u"Ben"_s);
        // What waits in its editor goes through now, with its day.
        QVERIFY(stage.form->commitPending());
        QCOMPARE(int(stage.record(request).state), int(ExceptionState::Approved));
        QCOMPARE(stage.record(request).decided, QDate(2026, 5, 18));
        // Nothing of what it needs can be taken away afterwards.
        stage.type("tests", QString());
        QCOMPARE(stage.error("tests"), u"The request is approved, and the tests that show it to be sound would be missing; take the approval back first."_s);
        QCOMPARE(stage.record(request).tests, u"Told"_s);
        stage.choose("approver", u"\u2014"_s);
        QCOMPARE(stage.error("approver"), u"The request is approved, and an approver would be missing; take the approval back first."_s);
        stage.choose("second_approver", u"Ana"_s);
        QCOMPARE(stage.error("second_approver"),
                 u"The request is approved, and a second approver other than the first would be missing; take the approval back first."_s);
        QCOMPARE(stage.record(request).secondApprover, GatePlan::ben);
        stage.choose("state", label(ExceptionState::Asked));
        QCOMPARE(int(stage.record(request).state), int(ExceptionState::Asked));
        QVERIFY(!stage.record(request).decided.isValid());
    }

    void aHardCriterionIsNotWaivedByHalves()
    {
        Stage stage("criterion", criterion.value());
        stage.type("waiver_reason", u"Small"_s);
        QCOMPARE(stage.error("waiver_reason"),
                 u"“Docs” is hard, so it is waived only with a reason, a last day and somebody who answers for it; use “Waive…” at its gate."_s);
        QCOMPARE(stage.record(criterion).waiverReason, QString());
        Stage::typeInto(stage.editor<DateField>("waiver_expires")->dateEdit()->lineEdit(), u"2026-06-30"_s);
        stage.choose("waived_by", u"Ana"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.record(criterion).waiverReason, u"Small"_s);
        QCOMPARE(stage.record(criterion).waiverExpires, QDate(2026, 6, 30));
        stage.choose("waived_by", u"\u2014"_s);
        QCOMPARE(stage.record(criterion).waivedBy, GatePlan::ana);
    }

    void aLockedToggleStays()
    {
        Stage stage("toggle_state", state.value());
        stage.choose("switch_position", label(SwitchPosition::On));
        QCOMPARE(stage.error("switch_position"), u"“FastSearch” is locked, so that it cannot be switched; unlock it first."_s);
        QCOMPARE(stage.record(state).position, SwitchPosition::Off);
        QVERIFY(stage.document().execute(edits::setField(stage.document().plan(), toggle, &FeatureToggle::locked, false)));
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.record(state).position, SwitchPosition::On);
    }

    void anOutcomeTakesItsMilestoneAlong()
    {
        Stage stage("rollout_step", step.value());
        stage.choose("outcome", label(StepOutcome::Passed));
        QCOMPARE(stage.error("outcome"), QString());
        QCOMPARE(stage.record(step).outcome, StepOutcome::Passed);
        QCOMPARE(stage.record(GatePlan::goLive).state, MilestoneState::Done);
        QCOMPARE(stage.record(GatePlan::goLive).actual, QDate(2026, 5, 18));
    }

    void aBufferFloorIsALengthOfTheMilestone()
    {
        Stage stage("milestone", GatePlan::freeze.value());
        QVERIFY(stage.document().execute(edits::setSpan(stage.document().plan(), std::span(&GatePlan::freeze, 1), 2, OffsetUnit::Weeks)));
        stage.form->refresh();
        stage.type("buffer_floor", u"1"_s);
        QCOMPARE(stage.record(GatePlan::freeze).bufferFloor, 1);
        QCOMPARE(stage.editor<TextField>("buffer_floor")->lineEdit()->text(), u"1 week"_s);
        QCOMPARE(stage.editor<TextField>("buffer_floor")->lineEdit()->accessibleName(), u"Buffer floor"_s);
        stage.type("buffer_floor", u"3w"_s);
        QCOMPARE(stage.error("buffer_floor"), u"A slip may crush “Code freeze” to a length between 0 and its own; type another floor."_s);
        stage.type("buffer_floor", u"8h"_s);
        QCOMPARE(stage.error("buffer_floor"), u"A buffer floor is counted in days or weeks; type one such as 3 or 2w."_s);
        stage.type("buffer_floor", u"-1"_s);
        QCOMPARE(stage.error("buffer_floor"), u"A buffer floor is counted in days or weeks; type one such as 3 or 2w."_s);
        QCOMPARE(stage.record(GatePlan::freeze).bufferFloor, 1);
        // What may not be shortened is no buffer.
        stage.type("buffer_floor", QString());
        QCOMPARE(stage.record(GatePlan::freeze).bufferFloor, -1);
    }

    void aWaiverKeepsItsReason()
    {
        Stage stage("waiver", waiver.value());
        stage.type("reason", QString());
        QCOMPARE(stage.error("reason"), u"A waiver needs a reason; type it, or end the waiver."_s);
        QCOMPARE(stage.record(waiver).reason, u"Agreed"_s);
        stage.type("reason", u"Agreed again"_s);
        QCOMPARE(stage.record(waiver).reason, u"Agreed again"_s);
    }
};

QTEST_MAIN(TestFormRules)
#include "tst_formrules.moc"
