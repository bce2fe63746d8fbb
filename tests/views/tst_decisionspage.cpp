// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gateplan.h"
#include "items/decisions/racimodel.h"
#include "items/decisions/votermodel.h"
#include "support/documentfixture.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/branching/previewtable.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/decisions/applyfindingdialog.h"
#include "views/decisions/decidedialog.h"
#include "views/decisions/decisionlog.h"
#include "views/decisions/decisionspage.h"
#include "views/decisions/findingspane.h"
#include "views/decisions/gateactions.h"
#include "views/decisions/gatepane.h"
#include "views/decisions/meetingscreen.h"
#include "views/decisions/minutes.h"
#include "views/decisions/racipane.h"
#include "views/decisions/runbookpane.h"
#include "views/decisions/voterview.h"
#include "views/decisions/waivedialog.h"
#include "views/inspector/choicefield.h"
#include "views/inspector/form.h"
#include "views/inspector/simpleforms.h"
#include "views/reports/reportdossier.h"
#include "views/reports/reporttexts.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The page of decisions as people use it. It is Mon 18 May 2026; the gate is on Wed 22 Jul.
class TestDecisionsPage : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(GatePlan::criterion(95, u"Docs are ready"_s, CriterionMeasure::Attested));
        plan.put(GatePlan::criterion(96, u"Way back"_s, CriterionMeasure::BackOutRehearsed));
        return plan;
    }

    /// Ana decided, under a condition, on Fri 15 May; of three who are asked Ben alone voted.
    static Plan decidedPlan()
    {
        Plan decided = plan();
        Decision decision;
        decision.id = DecisionId(1);
        decision.gate = GatePlan::gate;
        decision.outcome = GateOutcome::GoWithConditions;
        decision.decider = GatePlan::ana;
        decision.decided = QDateTime(QDate(2026, 5, 15), QTime(9, 0), QTimeZone::utc());
        decision.reason = u"Support is thin"_s;
        decided.put(decision);
        decided.put(DecisionCondition{DecisionConditionId(2), decision.id, u"Watch the queue"_s, GatePlan::second, QDate(2026, 7, 30), {}});
        Vote vote;
        vote.id = VoteId(3);
        vote.gate = GatePlan::gate;
        vote.person = GatePlan::ben;
        vote.choice = VoteChoice::NoGo;
        vote.dissent = u"The known issue of the last release is not mended, and nobody has said who mends it until when. "_s.repeated(3).trimmed();
        decided.put(vote);
        return decided;
    }

    struct Shown {
        explicit Shown(const Plan &plan) : fixture(plan), page(fixture.document(), selection)
        {
            page.resize(1100, 760);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        void selectCriterion(qint64 id) { selection.setRecords({{u"criterion"_s, id}}); }
        [[nodiscard]] const Plan &plan() { return fixture.document().plan(); }
        template<typename D>
        [[nodiscard]] D *dialog() { return page.findChild<D *>(); }

        DocumentFixture fixture;
        PlanSelection selection;
        DecisionsPage page;
    };

    static void waive(Shown &shown)
    {
        shown.selectCriterion(96);
        shown.page.actions().waive()->trigger();
        auto *dialog = shown.dialog<WaiveDialog>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Small change"_s);
        auto *person = dialog->findChild<QComboBox *>();
        person->setCurrentIndex(person->findText(u"Cleo"_s));
        dialog->accept();
    }

private Q_SLOTS:
    void showsTheGate()
    {
        Shown shown(plan());
        QCOMPARE(shown.page.gatePane().gate(), GatePlan::gate);
        QCOMPARE(shown.page.gatePane().headingText(), u"\u2717 Not ready \u2013 Freeze gate at Code freeze, Wed 22 Jul 2026, in 65 days"_s);
        QVERIFY(shown.page.gatePane().reasonText().startsWith(u"Way back: The release has no back-out plan."_s));
        QCOMPARE(shown.page.gatePane().criteria().shownRows(), 2);
        QVERIFY(!shown.page.actions().met()->isEnabled());
        shown.selectCriterion(95);
        QVERIFY(shown.page.actions().met()->isEnabled());
        shown.page.actions().met()->trigger();
        QCOMPARE(int(shown.plan().find(CriterionId(95))->attestation), int(Attestation::Met));
        // What is measured is not attested.
        shown.selectCriterion(96);
        QVERIFY(!shown.page.actions().met()->isEnabled());
    }

    void inspectorForgetsWhoSaidTheOpposite()
    {
        Plan said = plan();
        GatePlan::change<Criterion>(said, CriterionId(95), [](Criterion &criterion) {
            criterion.attestation = Attestation::NotMet;
            criterion.attestedBy = GatePlan::ben;
        });
        DocumentFixture fixture(said);
        const auto form = makeForm(u"criterion"_s, fixture.document());
        form->setRecords({95});
        auto *field = qobject_cast<ChoiceField *>(form->editor(u"Attestation"_s));
        QVERIFY(field);
        field->comboBox()->setCurrentIndex(field->comboBox()->findText(u"Met"_s));
        Q_EMIT field->comboBox()->activated(field->comboBox()->currentIndex());
        const Criterion &criterion = *fixture.document().plan().find(CriterionId(95));
        QCOMPARE(criterion.attestation, Attestation::Met);
        QVERIFY(!criterion.attestedBy.isValid());
        QCOMPARE(criterion.attested, QDate(2026, 5, 18));
    }

    void waivesAndDecides()
    {
        Shown shown(plan());
        shown.selectCriterion(95);
        shown.page.actions().met()->trigger();
        waive(shown);
        QCOMPARE(shown.plan().find(CriterionId(96))->waivedBy, GatePlan::cleo);
        QVERIFY(shown.page.gatePane().headingText().startsWith(u"! Ready with waivers"_s));
        QSignalSpy slip(&shown.page, &Page::slipRequested);
        shown.page.actions().decide()->trigger();
        auto *dialog = shown.dialog<DecideDialog>();
        QVERIFY(dialog);
        dialog->setOutcome(GateOutcome::GoWithConditions);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Support is thin"_s);
        dialog->accept();
        QVERIFY(shown.plan().table<Decision>().isEmpty());
        dialog->addCondition(u"Watch the queue"_s, QDate(2026, 7, 30));
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        dialog->accept();
        QCOMPARE(shown.plan().table<Decision>().size(), 1);
        const Decision &decision = *shown.plan().table<Decision>().begin();
        QCOMPARE(decision.decider, GatePlan::ana);
        QCOMPARE(shown.plan().table<DecisionCondition>().begin()->due, QDate(2026, 7, 30));
        QCOMPARE(slip.count(), 0);
        DecisionLog &log = shown.page.gatePane().log();
        // Proving reads the file, and waits until somebody looks.
        QCOMPARE(log.topLevelItemCount(), 0);
        shown.page.gatePane().tabs().setCurrentWidget(&log);
        QCOMPARE(log.topLevelItemCount(), 1);
        QVERIFY(log.topLevelItem(0)->text(4).startsWith(u'\u2713'));
        QSignalSpy offered(&shown.page, &DecisionsPage::fileOffered);
        shown.page.actions().saveMinutes()->trigger();
        shown.page.actions().saveDossier()->trigger();
        QCOMPARE(offered.count(), 2);
        QCOMPARE(offered[0][0].toString(), u"Freeze gate.eml"_s);
        QVERIFY(offered[0][1].toByteArray().contains("ana@example.org"));
        QVERIFY(offered[1][1].toByteArray().startsWith("%PDF"));
        const QString texts = textsOf(dossierReport(shown.fixture.document(), decision)).join(u'\n');
        for (const QString &text : {decision.seal, u"Small change"_s, u"Watch the queue"_s, u"history of the plan say"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(minutesText(shown.plan(), decision).contains(u"- Watch the queue, by Thu 30 Jul 2026"_s));
        // One step, conditions and all.
        QVERIFY(shown.fixture.document().undo());
        QVERIFY(shown.plan().table<Decision>().isEmpty());
        QVERIFY(shown.plan().table<DecisionCondition>().isEmpty());
    }

    void noGoSlips()
    {
        Shown shown(plan());
        QSignalSpy slip(&shown.page, &Page::slipRequested);
        shown.page.actions().decide()->trigger();
        auto *dialog = shown.dialog<DecideDialog>();
        // A go is refused while a hard criterion is missing.
        dialog->accept();
        QVERIFY(shown.plan().table<Decision>().isEmpty());
        dialog->setOutcome(GateOutcome::NoGo);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"No way back"_s);
        dialog->accept();
        QCOMPARE(shown.plan().table<Decision>().size(), 1);
        QCOMPARE(slip.count(), 1);
        QCOMPARE(slip[0][0].value<MilestoneId>(), GatePlan::freeze);
    }

    void deputyIsNamedWhereTheyDecide()
    {
        Plan away = plan();
        away.put(GatePlan::away(1, GatePlan::ana, QDate(2026, 5, 18)));
        Shown shown(away);
        // On the day of the gate Ana is there.
        QCOMPARE(shown.page.gatePane().deciderText(), u"Ana (Chief) decides."_s);
        shown.page.actions().decide()->trigger();
        auto *dialog = shown.dialog<DecideDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"Ben"_s);
        const auto lines = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(lines, [](const QLabel *line) { return line->text().contains(u"Ben (Chief) decides, because Ana is away."_s); }));
    }

    void decisionsAreOfTheirDayInThePlansZone()
    {
        Plan decided = plan();
        PlanSettings settings = decided.settings();
        settings.timeZone = u"Pacific/Auckland"_s;
        decided.put(settings);
        Decision decision;
        decision.id = DecisionId(1);
        decision.gate = GatePlan::gate;
        decision.decider = GatePlan::ana;
        decision.decided = QDateTime(QDate(2026, 5, 17), QTime(20, 0), QTimeZone::utc());
        decided.put(decision);
        Shown shown(decided);
        QCOMPARE(shown.page.gatePane().deciderText(), u"Ana decided on Mon 18 May 2026."_s);
    }

    void aNoForAnEarlierDayIsToldWithWhoDecidesNow()
    {
        Plan slipped = decidedPlan();
        Decision decision = *slipped.find(DecisionId(1));
        decision.outcome = GateOutcome::NoGo;
        slipped.put(decision);
        Shown shown(slipped);
        const GatePane &pane = shown.page.gatePane();
        QCOMPARE(pane.deciderText(), u"Ana decided on Fri 15 May 2026: No go. Ana (Chief) decides."_s);
        QVERIFY(!pane.reasonText().contains(u"Support is thin"_s));
        QCOMPARE(pane.tabs().tabText(pane.tabs().indexOf(&pane.votes())), u"Votes: 1 no go, 2 not voted yet"_s);
    }

    void votesByKey()
    {
        Shown shown(plan());
        VoterView &votes = shown.page.gatePane().votes();
        shown.page.gatePane().tabs().setCurrentWidget(&votes);
        votes.setCurrentIndex(votes.voters().index(0, 0));
        votes.setFocus();
        QTest::keyClick(&votes, Qt::Key_G);
        QTest::keyClick(&votes, Qt::Key_N);
        QCOMPARE(votes.voters().tally(), u"1 go, 1 no go, 1 not voted yet"_s);
        // A no stays for its why.
        QCOMPARE(votes.currentIndex().row(), 1);
    }

    void meeting()
    {
        Shown shown(plan());
        MeetingScreen screen(shown.fixture.document(), GatePlan::gate, nullptr);
        screen.setAttribute(Qt::WA_DeleteOnClose, false);
        screen.resize(1280, 800);
        screen.show();
        (void)QTest::qWaitForWindowExposed(&screen);
        QCOMPARE(screen.mainText(), u"Docs are ready"_s);
        QCOMPARE(screen.countdown(), u"64 d 15 h 00 min"_s);
        screen.votes().setCurrentIndex(screen.votes().voters().index(1, 0));
        QTest::keyClick(&screen, Qt::Key_M);
        QCOMPARE(shown.plan().find(CriterionId(95))->attestedBy, GatePlan::ben);
        QTest::keyClick(&screen, Qt::Key_Right);
        QCOMPARE(screen.mainText(), u"Way back"_s);
        QTest::keyClick(&screen, Qt::Key_N);
        QVERIFY(screen.dissent().isVisible());
        QCOMPARE(namelessControls(screen) + unreachedControls(screen), QStringList());
        // Keys of which the field makes no use are no commands, and whoever is chosen meanwhile has not said this.
        QSignalSpy decide(&screen, &MeetingScreen::decideRequested);
        QTest::keyClicks(&screen.dissent(), u"Go on"_s);
        QTest::keyClick(&screen.dissent(), Qt::Key_Down);
        QTest::keyClick(&screen.dissent(), Qt::Key_PageDown);
        QCOMPARE(screen.votes().currentIndex().row(), 1);
        QCOMPARE(screen.mainText(), u"Way back"_s);
        screen.votes().setCurrentIndex(screen.votes().voters().index(0, 0));
        QTest::keyClick(&screen.dissent(), Qt::Key_Return);
        QVERIFY(!screen.dissent().isVisible());
        QCOMPARE(decide.count(), 0);
        QCOMPARE(shown.plan().table<Vote>().size(), 1);
        QCOMPARE(shown.plan().table<Vote>().begin()->person, GatePlan::ben);
        QCOMPARE(shown.plan().table<Vote>().begin()->dissent, u"Go on"_s);
        QCOMPARE(screen.votes().currentIndex().row(), 2);
        QTest::keyClick(&screen, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(shown.plan().table<Vote>().size(), 1);
        QTest::keyClick(&screen, Qt::Key_Right);
        QCOMPARE(screen.page(), screen.pages() - 1);
        QCOMPARE(screen.mainText(), u"\u2717 Not ready"_s);
        QTest::keyClick(&screen, Qt::Key_Right);
        QCOMPARE(screen.page(), screen.pages() - 1);
        QTest::keyClick(&screen, Qt::Key_Escape);
        QVERIFY(!screen.isVisible());
    }

    void decidedGatesSaySo()
    {
        const Plan decided = decidedPlan();
        const QString dissent = decided.find(VoteId(3))->dissent;
        Shown shown(decided);
        const GatePane &pane = shown.page.gatePane();
        QCOMPARE(pane.headingText(), u"! Go with conditions \u2013 decided Fri 15 May 2026: Freeze gate at Code freeze, Wed 22 Jul 2026"_s);
        QCOMPARE(pane.deciderText(), u"Ana decided on Fri 15 May 2026."_s);
        const QString condition = u"Condition (Thu 30 Jul 2026, Second): Watch the queue"_s;
        QCOMPARE(pane.reasonText(), QStringList({u"Support is thin"_s, condition, u"Ben, no go: "_s + dissent}).join(u'\n'));
        QCOMPARE(pane.tabs().tabText(pane.tabs().indexOf(&pane.votes())), u"Votes: 1 no go, 2 did not vote"_s);
        const VoterModel &voters = pane.votes().voters();
        QCOMPARE(voters.index(0, VoterModel::VoteColumn).data().toString(), u"did not vote"_s);
        QCOMPARE(voters.index(1, VoterModel::VoteColumn).data().toString(), u"No go"_s);
        MeetingScreen screen(shown.fixture.document(), GatePlan::gate, nullptr);
        screen.setAttribute(Qt::WA_DeleteOnClose, false);
        screen.resize(1200, 760);
        screen.show();
        (void)QTest::qWaitForWindowExposed(&screen);
        QCOMPARE(screen.page(), screen.pages() - 1);
        QCOMPARE(screen.mainText(), u"! Go with conditions"_s);
        QCOMPARE(screen.countdown(), u"Go with conditions \u2013 decided Fri 15 May 2026"_s);
        // The whole dissent is to be read.
        QTRY_VERIFY(screen.votes().rowHeight(1) > 2 * screen.votes().rowHeight(0));
    }

    void meetingDecidesOnItsGate()
    {
        Plan two = plan();
        Gate other = *two.find(GatePlan::gate);
        other.id = GateId(91);
        two.put(other);
        Shown shown(two);
        shown.selection.setRecords({{u"gate"_s, GatePlan::gate.value()}});
        shown.page.actions().meet()->trigger();
        auto *screen = shown.dialog<MeetingScreen>();
        QVERIFY(screen);
        shown.selection.setRecords({{u"gate"_s, 91}});
        QCOMPARE(shown.page.gatePane().gate(), GateId(91));
        QTest::keyClick(screen, Qt::Key_Return);
        auto *dialog = shown.dialog<DecideDialog>();
        QVERIFY(dialog);
        dialog->setOutcome(GateOutcome::NoGo);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"No way back"_s);
        dialog->accept();
        QCOMPARE(shown.plan().table<Decision>().size(), 1);
        QCOMPARE(shown.plan().table<Decision>().begin()->gate, GatePlan::gate);
    }

    void timeLeft()
    {
        QCOMPARE(timeLeftText(9), u"0 min 09 s"_s);
        QCOMPARE(timeLeftText(3 * 3600 + 5 * 60), u"3 h 05 min"_s);
        QCOMPARE(timeLeftText(-(86400 + 60)), u"\u22121 d 0 h 01 min"_s);
    }

    void raciByKey()
    {
        Shown shown(plan());
        shown.page.showTab(u"raci"_s);
        RaciView &view = shown.page.raci().view();
        shown.page.raci().addActivity(u"Deploy"_s);
        QCOMPARE(view.matrix().rowCount(), 2);
        view.setCurrentIndex(view.matrix().index(1, 1));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_A);
        QVERIFY(view.matrix().rowAt(1).isSound());
        QTest::keyClick(&view, Qt::Key_I);
        QVERIFY(!view.matrix().rowAt(1).isSound());
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(shown.plan().table<Responsibility>().size(), 1);
    }

    void runbookTicks()
    {
        Plan stepped = plan();
        RunbookStep step;
        step.id = RunbookStepId(1);
        step.milestone = GatePlan::goLive;
        step.title = u"Switch traffic"_s;
        step.pointOfNoReturn = true;
        stepped.put(step);
        Shown shown(stepped);
        shown.page.showTab(u"runbook"_s);
        QCOMPARE(shown.page.runbook().sumText(), u"5 min in all, 0 of 1 done; no way back from T0 on"_s);
        QCOMPARE(shown.page.runbook().hintText(), u"The milestone names no time of day; steps are counted from T0."_s);
        shown.selection.setRecords({{u"runbook_step"_s, 1}});
        shown.page.runbook().tickAction()->trigger();
        QCOMPARE(shown.plan().find(RunbookStepId(1))->done, shown.fixture.clock().now());
        shown.page.runbook().tickAction()->trigger();
        QVERIFY(!shown.plan().find(RunbookStepId(1))->done.isValid());
    }

    void longRunbooksAreToldInHours()
    {
        Plan stepped = plan();
        GatePlan::change<Milestone>(stepped, GatePlan::goLive, [](Milestone &milestone) {
            milestone.deadlineZone = DeadlineZone::Utc;
            milestone.deadlineTime = QTime(6, 0);
        });
        RunbookStep step;
        step.id = RunbookStepId(1);
        step.milestone = GatePlan::goLive;
        step.title = u"Copy the data"_s;
        step.minute = -270;
        step.minutes = 390;
        stepped.put(step);
        Shown shown(stepped);
        shown.page.showTab(u"runbook"_s);
        QCOMPARE(shown.page.runbook().sumText(), u"6 h 30 min in all, 0 of 1 done"_s);
        QCOMPARE(shown.page.runbook().hintText(), QString());
    }

    void runbookAndReviewAreCountedAndFiltered()
    {
        Plan stepped = plan();
        for (const auto &[id, title] : {std::pair(1, u"Switch traffic"_s), std::pair(2, u"Watch"_s)}) {
            RunbookStep step;
            step.id = RunbookStepId(id);
            step.milestone = GatePlan::goLive;
            step.title = title;
            stepped.put(step);
        }
        Shown shown(stepped);
        shown.page.showTab(u"runbook"_s);
        QCOMPARE(shown.page.subtitle(), u"2 steps, Crane 4.2"_s);
        shown.page.setFilter(u"watch"_s);
        QCOMPARE(shown.page.subtitle(), u"1 of 2 shown, Crane 4.2"_s);
        // What is not seen is not ticked.
        shown.selection.setRecords({{u"runbook_step"_s, 1}, {u"runbook_step"_s, 2}});
        shown.page.runbook().tickAction()->trigger();
        QVERIFY(!shown.plan().find(RunbookStepId(1))->done.isValid());
        QVERIFY(shown.plan().find(RunbookStepId(2))->done.isValid());
        QSignalSpy all(&shown.page, &DecisionsPage::allRequested);
        shown.page.setFilter(u"drink tea"_s);
        shown.page.runbook().findChild<QPushButton *>()->click();
        QCOMPARE(all.count(), 1);
        QCOMPARE(shown.page.subtitle(), u"2 steps, Crane 4.2"_s);
        shown.page.showTab(u"review"_s);
        QCOMPARE(shown.page.subtitle(), u"0 findings"_s);
        shown.selection.setRelease(GatePlan::release);
        QCOMPARE(shown.page.subtitle(), u"0 findings, Crane 4.2"_s);
    }

    void findingChangesTheTemplate()
    {
        Plan reviewed = plan();
        ReviewFinding finding;
        finding.id = ReviewFindingId(1);
        finding.release = GatePlan::release;
        finding.title = u"Freeze earlier"_s;
        finding.templateMilestone = GatePlan::freeze;
        finding.proposedOffset = -30;
        reviewed.put(finding);
        finding.id = ReviewFindingId(2);
        finding.templateMilestone = GatePlan::goLive;
        reviewed.put(finding);
        Shown shown(reviewed);
        // A pinned milestone has no offset.
        QVERIFY(!applyFinding(shown.plan(), ReviewFindingId(2), QDate(2026, 5, 18)));
        shown.selection.setRecords({{u"review_finding"_s, 1}});
        shown.page.findings().applyAction()->trigger();
        auto *dialog = shown.dialog<ApplyFindingDialog>();
        QVERIFY(dialog);
        // Thirty working days before Wed 26 Aug.
        const auto &rows = dialog->findChild<PreviewTable *>()->rowsModel().rows();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().cells.first(4), (QStringList{u"Code freeze"_s, u"Crane 4.2"_s, u"Wed 22 Jul 2026"_s, u"Wed 15 Jul 2026"_s}));
        dialog->accept();
        QCOMPARE(shown.plan().find(GatePlan::freeze)->offset, -30);
        QCOMPARE(shown.plan().find(ReviewFindingId(1))->done, QDate(2026, 5, 18));
    }
};

QTEST_MAIN(TestDecisionsPage)
#include "tst_decisionspage.moc"
