// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/edits/fieldedits.h"
#include "engine/exceptionrules.h"
#include "items/triage/bugmodel.h"
#include "items/triage/exceptionmodel.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/triage/bugcard.h"
#include "views/triage/bugimportdialog.h"
#include "views/triage/exceptionrequestdialog.h"
#include "views/triage/exceptionspane.h"
#include "views/triage/onebyonepane.h"
#include "views/triage/policypane.h"
#include "views/triage/triagepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The page of bug triage as a person uses it. The release freezes on Wed 22 Jul 2026; today is Mon 18 May 2026, or a day after the freeze.
class TestTriagePage : public QObject
{
    Q_OBJECT

private:
    static constexpr BugId first{301}, second{302}, third{303};

    static Plan plan(QDate freeze = {})
    {
        Plan plan = SmallPlan::make();
        if (freeze.isValid()) {
            Milestone early = *plan.find(SmallPlan::freeze);
            early.rule = RuleKind::Pinned;
            early.anchor = {};
            early.pinned = freeze;
            plan.put(early);
        }
        Bug bug;
        bug.release = SmallPlan::release;
        const auto put = [&](BugId id, const QString &key, BugSeverity severity, QDate found) {
            bug.id = id;
            bug.key = key;
            bug.title = u"Trouble "_s + key;
            bug.severity = severity;
            bug.found = found;
            plan.put(bug);
        };
        put(first, u"CR-1"_s, BugSeverity::Major, {2026, 5, 4});
        put(second, u"CR-2"_s, BugSeverity::Blocker, {2026, 5, 11});
        put(third, u"CR-3"_s, BugSeverity::Trivial, {2026, 5, 5});
        return plan;
    }

    struct Stage : DocumentFixture {
        explicit Stage(const Plan &plan = TestTriagePage::plan()) : DocumentFixture(plan)
        {
            QObject::connect(&page, &Page::failed, &page, [this](const Error &error) { errors += error.text; });
            QObject::connect(&page, &Page::statusTold, &page, [this](const QString &text) { told = text; });
            page.setDecider(SmallPlan::ada);
            page.resize(1200, 800);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("no window");
            pane.setFocus();
        }
        PlanSelection selection;
        TriagePage page{document(), selection};
        OneByOnePane &pane = page.oneByOne();
        QStringList errors;
        QString told;

        [[nodiscard]] const Bug &bug(BugId id) { return *document().plan().find(id); }
        [[nodiscard]] size_t steps() { return document().history().done().size(); }
        void press(Qt::Key key)
        {
            QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key);
            QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void theCardTellsHowOldABugIs_data()
    {
        QTest::addColumn<QDate>("found");
        QTest::addColumn<QString>("text");
        QTest::newRow("tomorrow") << QDate(2026, 5, 19) << u"Found on Tue 19 May 2026"_s;
        QTest::newRow("today") << QDate(2026, 5, 18) << u"Found today"_s;
        QTest::newRow("yesterday") << QDate(2026, 5, 17) << u"Found yesterday"_s;
        QTest::newRow("before") << QDate(2026, 5, 16) << u"Found on Sat 16 May 2026, 2 days ago"_s;
        QTest::newRow("unknown") << QDate() << u"Nobody knows when it was found"_s;
    }
    void theCardTellsHowOldABugIs()
    {
        QFETCH(QDate, found);
        QFETCH(QString, text);
        const Plan made = plan();
        Bug bug = *made.find(first);
        bug.found = found;
        BugCard card;
        card.setBug(made, bug, {2026, 5, 18}, true);
        QCOMPARE(card.age(), text);
    }

    void oneByOne()
    {
        Stage stage;
        QCOMPARE(stage.pane.current(), second); // The gravest first.
        QCOMPARE(stage.pane.progressText(), u"0 of 3 open bugs decided"_s);
        stage.press(Qt::Key_1);
        QCOMPARE(stage.errors, QStringList());
        QCOMPARE(stage.bug(second).decision, TriageDecision::FixNow);
        QCOMPARE(stage.bug(second).decider, SmallPlan::ada);
        QCOMPARE(stage.bug(second).decided, QDate(2026, 5, 18));
        QVERIFY(stage.bug(second).reason.startsWith(u"Blocker, contained fix, "_s));
        QCOMPARE(stage.pane.current(), first);
        QCOMPARE(stage.told, u"CR-2: Fix now; Undo takes it back"_s);
        stage.press(Qt::Key_N);
        QCOMPARE(stage.pane.current(), third);
        stage.press(Qt::Key_N);
        QCOMPARE(stage.pane.current(), first);
        stage.press(Qt::Key_P);
        QCOMPARE(stage.pane.current(), third);
        // Built in: a trivial bug with a contained fix is mended before the freeze.
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.bug(third).decision, TriageDecision::FixNow);
        stage.press(Qt::Key_4);
        QCOMPARE(stage.bug(first).decision, TriageDecision::Waive);
        QCOMPARE(stage.pane.current(), BugId());
        QCOMPARE(stage.pane.progressText(), u"3 of 3 open bugs decided"_s);
        QCOMPARE(stage.steps(), size_t(3));
        QVERIFY(stage.document().undo());
        QCoreApplication::processEvents();
        QCOMPARE(stage.pane.current(), first);
    }

    /// What is typed as the reason is the reason, and no key of it decides.
    void reasonsAreTyped()
    {
        Stage stage;
        auto *reason = stage.pane.findChild<QLineEdit *>();
        QVERIFY(reason);
        reason->setFocus();
        reason->selectAll();
        QTest::keyClicks(reason, u"1 nurse says so"_s);
        QCOMPARE(stage.steps(), size_t(0));
        QCOMPARE(stage.pane.current(), second);
        QTest::keyClick(reason, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(stage.bug(second).reason, u"1 nurse says so"_s);
        QCOMPARE(stage.bug(second).decision, TriageDecision::FixNow);
    }

    void withoutAToggleNothingIsDecided()
    {
        Stage stage;
        stage.press(Qt::Key_3);
        QCOMPARE(stage.errors, QStringList{u"CR-2 is to ship behind a toggle, but none is chosen; choose the toggle, or add one."_s});
        QCOMPARE(stage.steps(), size_t(0));
        stage.page.setDecider({});
        stage.press(Qt::Key_4);
        QCOMPARE(stage.errors.back(), u"Nobody is named who decides about CR-2; choose the person."_s);
    }

    void theProposalFollowsTheRating()
    {
        Stage stage;
        const auto says = [&stage](const QString &text) {
            const auto labels = stage.pane.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(u"Proposed: Fix now"_s));
        auto boxes = stage.pane.findChildren<QComboBox *>();
        const auto reach = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->itemText(0) == u"Contained"_s; });
        const auto severity = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->itemText(0) == u"Blocker"_s; });
        QVERIFY(reach != boxes.end() && severity != boxes.end());
        Q_EMIT(*reach)->activated(3);
        (*severity)->setCurrentIndex(2);
        Q_EMIT(*severity)->activated(2);
        QCoreApplication::processEvents();
        QCOMPARE(stage.bug(second).fixImpact, FixImpact::Architecture);
        QCOMPARE(stage.bug(second).severity, BugSeverity::Major);
        QCOMPARE(stage.pane.current(), second);
        QVERIFY(says(u"Proposed: Defer"_s));
    }

    void afterTheFreezeAnExceptionIsAskedFor()
    {
        Stage stage(plan({2026, 5, 13}));
        stage.press(Qt::Key_1);
        auto *dialog = stage.page.findChild<ExceptionRequestDialog *>();
        QVERIFY(dialog);
        QCOMPARE(stage.bug(second).decision, TriageDecision::Undecided);
        const auto texts = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 3);
        auto boxes = dialog->findChildren<QComboBox *>(); // Asked by, state, approver, second approver.
        QCOMPARE(boxes.size(), 4);
        const auto stateBox = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->itemText(0) == u"Asked"_s; });
        (*stateBox)->setCurrentIndex(int(ExceptionState::Approved));
        dialog->accept();
        QVERIFY(dialog->message().startsWith(u"The request can't be approved yet: "_s));
        for (QPlainTextEdit *text : texts)
            text->setPlainText(u"Told"_s);
        boxes.erase(stateBox);
        boxes[1]->setCurrentIndex(boxes[1]->findData(SmallPlan::ada.value()));
        boxes[2]->setCurrentIndex(boxes[2]->findData(SmallPlan::ada.value()));
        dialog->accept();
        QCOMPARE(dialog->message(), u"The request can't be approved yet: a second approver other than the first is missing."_s);
        QCOMPARE(stage.steps(), size_t(0));
        boxes[2]->setCurrentIndex(boxes[2]->findData(SmallPlan::grace.value()));
        dialog->accept();
        QCoreApplication::processEvents();
        QCOMPARE(stage.steps(), size_t(1));
        QCOMPARE(stage.bug(second).decision, TriageDecision::FixNow);
        QVERIFY(isAllowedAfterFreeze(stage.document().plan(), stage.bug(second)));
        QCOMPARE(stage.told, u"CR-2: the exception is approved, it is fixed now"_s);

        stage.page.tabs().setCurrentIndex(3);
        QCoreApplication::processEvents();
        QCOMPARE(stage.page.exceptions().table().shownRows(), 1);
        const QTreeWidget &figures = stage.page.exceptions().figures();
        QCOMPARE(figures.topLevelItemCount(), 1);
        QStringList texts2;
        for (int column = 1; column < figures.columnCount(); ++column)
            texts2 << figures.topLevelItem(0)->text(column);
        QCOMPARE(texts2, (QStringList{u"3"_s, u"3"_s, u"2"_s, u"0"_s, u"1"_s, u"1"_s, u"100 %"_s, u"1"_s, u"1"_s, u"0"_s}));
    }

    /// Where neither a bug nor an item is selected, the dialog asks for which of the release it is.
    void anExceptionIsAskedForOneOfTheRelease()
    {
        Plan asked = plan({2026, 5, 13});
        WorkItem item;
        item.id = WorkItemId(330);
        item.title = u"Remote control"_s;
        item.release = SmallPlan::release;
        asked.put(item);
        Stage stage(asked);
        stage.selection.setRelease(SmallPlan::release);
        stage.selection.setRecords({});
        stage.page.exceptions().askAction()->trigger();
        auto *dialog = stage.page.findChild<ExceptionRequestDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(stage.document().plan().table<ExceptionRequest>().size(), 0);
        const auto boxes = dialog->findChildren<QComboBox *>();
        const auto subject = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->findText(u"Remote control"_s) >= 0; });
        QVERIFY(subject != boxes.end());
        QCOMPARE((*subject)->count(), 4);
        (*subject)->setCurrentIndex((*subject)->findText(u"Remote control"_s));
        dialog->accept();
        QCOMPARE(stage.document().plan().table<ExceptionRequest>().size(), 1);
        QCOMPARE(stage.document().plan().table<ExceptionRequest>().at(0).workItem, item.id);
        QCOMPARE(stage.document().plan().table<ExceptionRequest>().at(0).title, u"Remote control"_s);
    }

    void theTableDecidesWithAllRules()
    {
        Stage stage(plan({2026, 5, 13}));
        stage.page.tabs().setCurrentIndex(1);
        RecordTableView &table = stage.page.table();
        RecordModel &model = table.records();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int decision = model.columnOfField(u"decision"_s);
        const int row = model.rowOfRecord(third.value());
        QVERIFY(!model.setData(model.index(row, decision), int(TriageDecision::FixNow)));
        QVERIFY(stage.errors.back().contains(u"needs an approved exception request"_s));
        QVERIFY(model.setData(model.index(row, decision), u"Waive"_s));
        QCOMPARE(stage.bug(third).decision, TriageDecision::Waive);
        QCOMPARE(stage.bug(third).decider, SmallPlan::ada);
        QVERIFY(!stage.bug(third).reason.isEmpty());
        // Several at once.
        QVERIFY(model.setCells({{model.rowOfRecord(first.value()), decision, int(TriageDecision::Defer)},
                                {model.rowOfRecord(second.value()), decision, int(TriageDecision::Defer)}},
                               u"Defer"_s));
        QCOMPARE(stage.bug(first).decision, TriageDecision::Defer);
        QCOMPARE(stage.bug(second).decision, TriageDecision::Defer);
        const auto text = [&](BugId id, QLatin1StringView field) {
            return model.index(model.rowOfRecord(id.value()), model.columnOfField(QString(field))).data().toString();
        };
        QCOMPARE(text(first, BugModel::ageField), u"14 d"_s);
        QCOMPARE(text(first, BugModel::proposalField), QString());
        QVERIFY(stage.document().undo());
        QCOMPARE(text(second, BugModel::proposalField), u"Fix now"_s);
    }

    void thePolicyIsEdited()
    {
        Stage stage;
        stage.page.tabs().setCurrentIndex(2);
        PolicyPane &policy = stage.page.policy();
        policy.setPhase(TriagePhase::AfterFreeze);
        QComboBox &cell = policy.cell(BugSeverity::Blocker, FixImpact::Contained);
        QCOMPARE(cell.currentText(), u"Fix now (as built in)"_s);
        Q_EMIT cell.activated(3);
        QCoreApplication::processEvents();
        QCOMPARE(stage.document().plan().table<TriageRule>().size(), 1);
        QCOMPARE(cell.currentText(), u"Waive"_s);
        QVERIFY(cell.font().bold());
        QCOMPARE(policy.cell(BugSeverity::Critical, FixImpact::Contained).font().bold(), false);
        Q_EMIT cell.activated(0);
        QCoreApplication::processEvents();
        QCOMPARE(stage.document().plan().table<TriageRule>().size(), 0);
        QVERIFY(!cell.font().bold());
    }

    void thePolicySaysWithWhichMilestoneItsPhasesBegin()
    {
        Stage stage;
        stage.page.tabs().setCurrentIndex(2);
        const PolicyPane &policy = stage.page.policy();
        const auto told = [&](TriagePhase phase) {
            stage.page.policy().setPhase(phase);
            return policy.daysText();
        };
        QCOMPARE(policy.daysText(), u"Choose a release in the sidebar to read when it is in this phase."_s);
        stage.selection.setRelease(SmallPlan::release);
        QCOMPARE(told(TriagePhase::BeforeFreeze), u"Crane 4.2 is in this phase until “Code freeze” on Wed 22 Jul 2026."_s);
        QCOMPARE(told(TriagePhase::AfterFreeze), u"In Crane 4.2 it begins with “Code freeze” on Wed 22 Jul 2026."_s);
        QCOMPARE(told(TriagePhase::Candidate), u"In Crane 4.2 it begins on Wed 19 Aug 2026, counted from the go-live, as the title of no build or gate "
                                               "after the freeze speaks of a candidate."_s);
        QVERIFY(stage.document().execute(edits::setField(stage.document().plan(), SmallPlan::build, &Milestone::kind, MilestoneKind::Build)));
        QTRY_COMPARE(policy.daysText(), u"In Crane 4.2 it begins with “v4.2.0-rc.1 released” on Wed 29 Jul 2026."_s);
        stage.selection.setRelease(SmallPlan::other);
        QCOMPARE(told(TriagePhase::BeforeFreeze), u"Winch 1.0 stays in this phase, as it has no freeze, no candidate and no go-live with a date."_s);
        QCOMPARE(told(TriagePhase::AfterFreeze), u"In Winch 1.0 this phase does not come, as no freeze has a date."_s);
        QCOMPARE(told(TriagePhase::Candidate), u"In Winch 1.0 this phase does not come, as neither a candidate nor the go-live has a date."_s);
    }

    void bugsComeFromAFile()
    {
        Stage stage;
        auto *dialog = new BugImportDialog(stage.document(), "key,title,severity\nCR-1,Trouble CR-1,blocker\nCR-9,New one,minor\n", u"bugs.csv"_s);
        QSignalSpy imported(dialog, &BugImportDialog::imported);
        QVERIFY(dialog->isRunning());
        QCOMPARE(dialog->summary(), u"Reading the file…"_s);
        dialog->accept(); // Nothing can be taken yet.
        QCOMPARE(stage.document().plan().table<Bug>().size(), 3);
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->summary(), u"1 new, 1 changed"_s);
        dialog->setRelease(SmallPlan::release);
        QTRY_VERIFY(!dialog->isRunning());
        dialog->accept();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported.front().front().toInt(), 2);
        QCOMPARE(stage.steps(), size_t(1));
        QCOMPARE(stage.bug(first).severity, BugSeverity::Blocker);
        QCOMPARE(stage.document().plan().table<Bug>().size(), 4);
        QCoreApplication::processEvents();
        QCOMPARE(stage.pane.progressText(), u"0 of 4 open bugs decided"_s);
    }

    void nothingIsThereYet()
    {
        Stage stage(SmallPlan::make());
        QAction import(u"Import bugs…"_s);
        stage.page.setImport(&import);
        QSignalSpy asked(&import, &QAction::triggered);
        const auto buttons = stage.pane.findChildren<QPushButton *>();
        const auto button = std::ranges::find_if(buttons, [](const QPushButton *one) { return one->text() == u"Import bugs…"_s; });
        QVERIFY(button != buttons.end() && (*button)->isVisible());
        (*button)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.page.subtitle(), u"No bugs"_s);
    }

    void modelsHoldWhatModelsMust()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        BugModel bugs(document);
        addChangeAndRemove(bugs, u"severity"_s, int(BugSeverity::Trivial));

        // Requests come from a dialog.
        ExceptionModel requests(document);
        const QAbstractItemModelTester tester(&requests, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!requests.canAdd());
        ExceptionRequest request;
        request.id = ExceptionRequestId(320);
        request.release = SmallPlan::release;
        request.bug = second;
        request.title = u"Let CR-2 in"_s;
        QVERIFY(document.execute(edits::addRecord(document.plan(), request)));
        QCOMPARE(requests.rowCount(), 1);
        QVERIFY(requests.setData(requests.index(0, requests.columnOf(&ExceptionRequest::risk)), u"Small"_s));
        QCOMPARE(requests.record(0).risk, u"Small"_s);
        // It is asked for the bug or for a work item.
        const QModelIndex subject = requests.index(0, requests.columnOfField(u"subject"_s));
        QCOMPARE(subject.data().toString(), u"CR-2 "_s + document.plan().find(second)->title);
        WorkItem item;
        item.id = WorkItemId(330);
        item.key = u"C-9"_s;
        item.title = u"Remote control"_s;
        item.release = SmallPlan::release;
        QVERIFY(document.execute(edits::addRecord(document.plan(), item)));
        QVERIFY(requests.setData(requests.index(0, requests.columnOf(&ExceptionRequest::workItem)), item.id.value()));
        QVERIFY(!requests.record(0).bug.isValid());
        QCOMPARE(subject.data().toString(), u"C-9 Remote control"_s);
        QVERIFY(!requests.setData(requests.index(0, requests.columnOf(&ExceptionRequest::workItem)), qint64(0)));
        QVERIFY(requests.setData(requests.index(0, requests.columnOf(&ExceptionRequest::bug)), second.value()));
        QVERIFY(!requests.record(0).workItem.isValid());
        QVERIFY(requests.removeRecords({0}));
        QCOMPARE(requests.rowCount(), 0);
    }
};

QTEST_MAIN(TestTriagePage)
#include "tst_triagepage.moc"
