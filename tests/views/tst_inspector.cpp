// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "document/edithistory.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "support/cranefixture.h"
#include "views/inspector/amountfield.h"
#include "views/inspector/choicefield.h"
#include "views/inspector/datefield.h"
#include "views/inspector/form.h"
#include "views/inspector/listfield.h"
#include "views/inspector/recordhistory.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"

#include <KMessageWidget>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
using Fixture = CraneFixture;

class TestInspector : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<Inspector> m_inspector;

    PlanDocument &document() { return m_fixture->document(); }
    const Milestone &milestone(MilestoneId id) { return *document().plan().find(id); }
    size_t steps() { return document().history().done().size(); }
    void select(std::initializer_list<MilestoneId> ids)
    {
        std::vector<RecordReference> records;
        for (const auto id : ids)
            records.push_back({u"milestone"_s, id.value()});
        m_selection->setRecords(records);
    }
    template<typename Editor>
    Editor *editor(const QString &label)
    {
        auto *found = qobject_cast<Editor *>(m_inspector->form()->editor(label));
        if (!found)
            qFatal("no such editor: %s", qPrintable(label));
        return found;
    }
    QTreeWidget *tree(const QString &name)
    {
        for (auto *found : m_inspector->findChildren<QTreeWidget *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        if (index < 0)
            qFatal("no such choice: %s", qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    bool tells(const QString &text)
    {
        for (const FormInfo &info : m_inspector->form()->infos()) {
            if (info.text.contains(text) || info.detail.contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        m_selection = std::make_unique<PlanSelection>();
        m_inspector = std::make_unique<Inspector>(document(), *m_selection);
        m_inspector->resize(300, 800);
        m_inspector->show();
    }

    void cleanup()
    {
        m_inspector.reset();
        m_selection.reset();
        m_fixture.reset();
    }

    void anOffsetTellsItsDateAsYouTypeAndIsOneStepOnEnter()
    {
        select({Fixture::freeze});
        auto *offset = editor<AmountField>(u"Offset"_s);
        QCOMPARE(offset->lineEdit()->text(), u"25"_s);
        // 25 working days, five weeks, before Wed 26 Aug.
        QVERIFY(tells(u"= Wed 22 Jul 2026"_s));
        QVERIFY(tells(u"25 working days before v4.2 released"_s));
        type(offset->lineEdit(), u"20"_s);
        QVERIFY(tells(u"= Wed 29 Jul 2026"_s));
        QVERIFY(tells(u"20 working days before v4.2 released"_s));
        QCOMPARE(steps(), size_t(0));
        QCOMPARE(milestone(Fixture::freeze).offset, -25);
        QTest::keyClick(offset->lineEdit(), Qt::Key_Return);
        QCOMPARE(steps(), size_t(1));
        QCOMPARE(milestone(Fixture::freeze).offset, -20);
        QVERIFY(document().undo().hasValue());
        QCOMPARE(offset->lineEdit()->text(), u"25"_s);
        QVERIFY(tells(u"= Wed 22 Jul 2026"_s));
    }

    void aUnitMayBeTypedBehindTheNumber()
    {
        select({Fixture::freeze});
        auto *offset = editor<AmountField>(u"Offset"_s);
        type(offset->lineEdit(), u"4w"_s);
        QVERIFY(tells(u"4 weeks before"_s));
        QTest::keyClick(offset->lineEdit(), Qt::Key_Return);
        QCOMPARE(milestone(Fixture::freeze).offset, -4);
        QCOMPARE(milestone(Fixture::freeze).offsetUnit, OffsetUnit::Weeks);
        QCOMPARE(offset->unitBox()->currentText(), u"Weeks"_s);
        choose(offset->directionBox(), u"After"_s);
        QCOMPARE(milestone(Fixture::freeze).offset, 4);
    }

    void escapeRestoresWhatWasThere()
    {
        select({Fixture::freeze});
        auto *title = editor<TextField>(u"Title"_s);
        type(title->lineEdit(), u"Branch cut"_s);
        QTest::keyClick(title->lineEdit(), Qt::Key_Escape);
        QCOMPARE(title->lineEdit()->text(), u"Code freeze"_s);
        QTest::keyClick(title->lineEdit(), Qt::Key_Return);
        QCOMPARE(steps(), size_t(0));
        auto *offset = editor<AmountField>(u"Offset"_s);
        type(offset->lineEdit(), u"1"_s);
        QTest::keyClick(offset->lineEdit(), Qt::Key_Escape);
        QCOMPARE(offset->lineEdit()->text(), u"25"_s);
        QVERIFY(tells(u"= Wed 22 Jul 2026"_s));
    }

    void whatIsRefusedStaysWithTheReasonBelow()
    {
        select({Fixture::freeze});
        auto *offset = editor<AmountField>(u"Offset"_s);
        type(offset->lineEdit(), u"soon"_s);
        QTest::keyClick(offset->lineEdit(), Qt::Key_Return);
        QCOMPARE(offset->lineEdit()->text(), u"soon"_s);
        QVERIFY(m_inspector->form()->errorText(u"Offset"_s).contains(u"\"soon\" is not a length"_s));
        QCOMPARE(steps(), size_t(0));
        auto *title = editor<TextField>(u"Title"_s);
        type(title->lineEdit(), u" "_s);
        QTest::keyClick(title->lineEdit(), Qt::Key_Return);
        QVERIFY(m_inspector->form()->errorText(u"Title"_s).contains(u"needs a name"_s));
        // Leaving for another record must not lose the reason.
        QTest::keyClick(offset->lineEdit(), Qt::Key_Escape);
        select({Fixture::thaw});
        auto *message = m_inspector->findChild<KMessageWidget *>();
        QVERIFY(message->text().contains(u"needs a name"_s));
        QVERIFY(!message->isHidden());
        QCOMPARE(editor<TextField>(u"Title"_s)->lineEdit()->text(), u"Thaw"_s);
    }

    void leavingForAnotherRecordCommits()
    {
        select({Fixture::freeze});
        type(editor<TextField>(u"Title"_s)->lineEdit(), u"Branch cut"_s);
        select({Fixture::thaw});
        QCOMPARE(milestone(Fixture::freeze).title, u"Branch cut"_s);
        QCOMPARE(milestone(Fixture::thaw).title, u"Thaw"_s);
        QCOMPARE(steps(), size_t(1));
    }

    void aRuleBecomesADateAndADateARuleWithoutMoving()
    {
        select({Fixture::freeze});
        choose(editor<ChoiceField>(u"Rule"_s)->comboBox(), u"Pinned to a date"_s);
        QCOMPARE(milestone(Fixture::freeze).pinned, QDate(2026, 7, 22));
        QVERIFY(editor<DateField>(u"Pinned date"_s)->isVisible());
        QVERIFY(!editor<AmountField>(u"Offset"_s)->isVisible());
        auto *date = editor<DateField>(u"Pinned date"_s)->dateEdit();
        type(date->lineEdit(), u"+2w"_s);
        QVERIFY(tells(u"= Wed 5 Aug 2026"_s));
        QTest::keyClick(date->lineEdit(), Qt::Key_Return);
        QCOMPARE(milestone(Fixture::freeze).pinned, QDate(2026, 8, 5));
        choose(editor<ChoiceField>(u"Rule"_s)->comboBox(), u"Follows a milestone"_s);
        QCOMPARE(milestone(Fixture::freeze).anchor, Fixture::goLive);
        QCOMPARE(milestone(Fixture::freeze).offset, -15);
        QCOMPARE(document().timetable().startOf(Fixture::freeze), QDate(2026, 8, 5));
        QCOMPARE(steps(), size_t(3));
    }

    void whatWouldCloseACircleCannotBeChosenAndIsRefused()
    {
        // The thaw counts from the freeze: the freeze may not count from the thaw.
        select({Fixture::freeze});
        auto *anchor = editor<ChoiceField>(u"Counts from"_s)->comboBox();
        QCOMPARE(anchor->findText(u"Thaw"_s), -1);
        QVERIFY(anchor->findText(u"Docs complete"_s) >= 0);
        QVERIFY(anchor->findText(u"Crane 4.1: v4.1 released"_s) >= 0);
        // Several at once: docs and thaw may, the freeze may not.
        select({Fixture::docs, Fixture::freeze});
        choose(editor<ChoiceField>(u"Rule"_s)->comboBox(), u"Follows a milestone"_s);
        auto *both = editor<ChoiceField>(u"Counts from"_s)->comboBox();
        choose(both, u"Thaw"_s);
        QVERIFY2(m_inspector->form()->errorText(u"Counts from"_s).contains(u"circle"_s),
                 qPrintable(m_inspector->form()->errorText(u"Counts from"_s)));
        QCOMPARE(milestone(Fixture::docs).anchor, Fixture::goLive);
    }

    void aFreezeSaysWhatItCloses()
    {
        select({Fixture::freeze});
        choose(editor<ChoiceField>(u"Freezes"_s)->comboBox(), u"Code"_s);
        QCOMPARE(milestone(Fixture::freeze).freezes, FreezeScope::Code);
        choose(editor<ChoiceField>(u"Kind"_s)->comboBox(), u"Gate"_s);
        QCOMPARE(milestone(Fixture::freeze).freezes, FreezeScope::Unspecified);
        QVERIFY(!editor<ChoiceField>(u"Freezes"_s)->isVisible());
    }

    void severalShowMixedAndChangeTogether()
    {
        select({Fixture::freeze, Fixture::thaw});
        auto *kind = editor<ChoiceField>(u"Kind"_s)->comboBox();
        QCOMPARE(kind->currentIndex(), -1);
        QCOMPARE(kind->placeholderText(), u"Mixed"_s);
        QCOMPARE(editor<TextField>(u"Title"_s)->lineEdit()->placeholderText(), u"Mixed"_s);
        QCOMPARE(editor<ChoiceField>(u"State"_s)->comboBox()->currentText(), u"Planned"_s);
        choose(kind, u"Gate"_s);
        QCOMPARE(milestone(Fixture::freeze).kind, MilestoneKind::Gate);
        QCOMPARE(milestone(Fixture::thaw).kind, MilestoneKind::Gate);
        QCOMPARE(steps(), size_t(1));
        auto *owners = editor<ListField>(u"Owners"_s)->lineEdit();
        type(owners, u"Lead, branch manager"_s);
        QTest::keyClick(owners, Qt::Key_Return);
        const IdList<Role> both{Fixture::lead, Fixture::branch};
        QCOMPARE(milestone(Fixture::freeze).owners, both);
        QCOMPARE(milestone(Fixture::thaw).owners, both);
        QCOMPARE(steps(), size_t(2));
        // Deleting what was never there changes nothing.
        auto *title = editor<TextField>(u"Title"_s)->lineEdit();
        QTest::keyClicks(title, u"x"_s);
        QTest::keyClick(title, Qt::Key_Backspace);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(steps(), size_t(2));
    }

    void doneTakesTodayAndPlannedForgetsIt()
    {
        select({Fixture::freeze});
        QVERIFY(!editor<DateField>(u"Done on"_s)->isVisible());
        choose(editor<ChoiceField>(u"State"_s)->comboBox(), u"Done"_s);
        QCOMPARE(milestone(Fixture::freeze).actual, QDate(2026, 5, 18));
        QVERIFY(editor<DateField>(u"Done on"_s)->isVisible());
        choose(editor<ChoiceField>(u"State"_s)->comboBox(), u"Planned"_s);
        QVERIFY(!milestone(Fixture::freeze).actual.isValid());
    }

    void anUnknownNameIsTold()
    {
        select({Fixture::freeze});
        auto *owners = editor<ListField>(u"Owners"_s)->lineEdit();
        type(owners, u"Nobody known"_s);
        QTest::keyClick(owners, Qt::Key_Return);
        QVERIFY(m_inspector->form()->errorText(u"Owners"_s).contains(u"Nobody known"_s));
        QCOMPARE(owners->text(), u"Nobody known"_s);
    }

    void aWindowEndMovesFromMilestoneToDate()
    {
        m_selection->setRecords({{u"window"_s, Fixture::blackout.value()}});
        QVERIFY(tells(u"= Wed 22 Jul 2026 – Fri 7 Aug 2026"_s));
        auto *offset = editor<AmountField>(u"Start offset"_s);
        type(offset->lineEdit(), u"1w"_s);
        QVERIFY(tells(u"= Wed 29 Jul 2026"_s));
        QTest::keyClick(offset->lineEdit(), Qt::Key_Return);
        QCOMPARE(document().plan().find(Fixture::blackout)->startOffset, 7);
        choose(editor<ChoiceField>(u"Starts at"_s)->comboBox(), u"A fixed date"_s);
        const Window &window = *document().plan().find(Fixture::blackout);
        QVERIFY(!window.startMilestone.isValid());
        QCOMPARE(window.startDate, QDate(2026, 7, 29));
        QVERIFY(editor<DateField>(u"First day"_s)->isVisible());
    }

    void nothingSelectedIsTheReleaseThenThePlan()
    {
        QCOMPARE(editor<TextField>(u"Title"_s)->lineEdit()->text(), u"Cranes"_s);
        m_selection->setRelease(Fixture::release);
        QCOMPARE(editor<TextField>(u"Name"_s)->lineEdit()->text(), u"4.2"_s);
        // 18 May to 26 August 2026: 13 + 30 + 31 + 26 days.
        QVERIFY(tells(u"Wed 26 Aug 2026, in 100 days"_s));
        QVERIFY(tells(u"4 milestones, 0 done"_s));
        select({Fixture::freeze});
        QCOMPARE(editor<TextField>(u"Title"_s)->lineEdit()->text(), u"Code freeze"_s);
        select({});
        QCOMPARE(editor<TextField>(u"Name"_s)->lineEdit()->text(), u"4.2"_s);
    }

    void linksLeadToOtherRecords()
    {
        const auto groups = linksOf(document().plan(), document().timetable(), {u"milestone"_s, Fixture::freeze.value()});
        QStringList lines;
        for (const LinkGroup &group : groups) {
            for (const RecordLink &link : group.links)
                lines += group.heading + u": "_s + link.name;
        }
        QCOMPARE(lines, (QStringList{u"Release: Crane 4.2"_s, u"Counts from: v4.2 released"_s, u"What counts from it: Thaw"_s,
                                     u"Windows that hang on it: No deployments"_s}));
        select({Fixture::freeze});
        m_inspector->showTab(Inspector::LinksTab);
        const auto *form = m_inspector->form();
        auto *list = tree(u"Links"_s);
        QTreeWidgetItem *thaw = list->findItems(u"Thaw"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0);
        QVERIFY(thaw);
        Q_EMIT list->itemActivated(thaw, 0);
        QTRY_COMPARE(m_selection->records(), (std::vector<RecordReference>{{u"milestone"_s, Fixture::thaw.value()}}));
        QCOMPARE(m_inspector->form(), form);
    }

    void notesAreCommittedByCtrlEnter()
    {
        select({Fixture::freeze});
        m_inspector->showTab(Inspector::NotesTab);
        auto *text = m_inspector->noteForm()->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"Ask <b>Ops</b>"_s);
        QCOMPARE(steps(), size_t(0));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(milestone(Fixture::freeze).note, u"Ask <b>Ops</b>"_s);
        QCOMPARE(steps(), size_t(1));
    }

    void theHistorySaysWhoWhenAndWhat()
    {
        select({Fixture::freeze});
        auto *offset = editor<AmountField>(u"Offset"_s);
        type(offset->lineEdit(), u"20"_s);
        QTest::keyClick(offset->lineEdit(), Qt::Key_Return);
        const auto rows = document().recordHistory(u"milestone"_s, Fixture::freeze.value(), 10);
        QVERIFY(rows.hasValue());
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(fieldChanges(document().plan(), u"milestone"_s, rows->front()),
                 (std::vector<FieldChange>{{u"Offset"_s, u"-25"_s, u"-20"_s}}));
        m_inspector->showTab(Inspector::HistoryTab);
        const QTreeWidgetItem *step = tree(u"History"_s)->topLevelItem(0);
        QCOMPARE(step->text(0), u"Change Offset of \u201cCode freeze\u201d"_s);
        QCOMPARE(step->childCount(), 2);
        // The C locale writes seconds, others do not.
        QVERIFY2(step->child(0)->text(0).startsWith(u"Mon 18 May 2026 09:00"_s), qPrintable(step->child(0)->text(0)));
        QVERIFY(step->child(0)->text(0).endsWith(u", tester"_s));
        QCOMPARE(step->child(1)->text(0), u"Offset: -25 \u2192 -20"_s);
    }

    void impactsAreAskedForWhereTheyAreRated()
    {
        Risk risk;
        risk.id = RiskId(900);
        risk.title = u"Signing keys expire"_s;
        risk.probability = 3;
        risk.impact = 2;
        PlanDraft draft(document().plan());
        draft.put(risk);
        QVERIFY(document().execute(draft.toEdit(u"Add a risk"_s)).hasValue());
        m_selection->setRecords({{u"risk"_s, 900}});
        const auto isAsked = [this](const char *field) { return m_inspector->form()->editor(fieldLabel("risk", field))->isVisible(); };
        QVERIFY(isAsked("impact"));
        QVERIFY(!isAsked("cost_impact") && !isAsked("residual_cost_impact"));
        PlanDraft scaled(document().plan());
        RiskScale scale;
        scale.ratesCost = true;
        scaled.put(scale);
        QVERIFY(document().execute(scaled.toEdit(u"Rate the cost"_s)).hasValue());
        QVERIFY(isAsked("cost_impact") && isAsked("residual_cost_impact") && !isAsked("quality_impact"));
        auto *cost = editor<ChoiceField>(fieldLabel("risk", "cost_impact"))->findChild<QComboBox *>();
        QCOMPARE(cost->currentText(), u"Not rated"_s);
        choose(cost, u"5 Severe"_s);
        QCOMPARE(document().plan().find(RiskId(900))->costImpact, 5);
        // 3 × 5, and 50 % of the two days that impact 2 on the schedule is.
        QVERIFY(tells(u"Inherent: 15, critical by its impact on cost; 1.0 working days"_s));
        choose(cost, u"Not rated"_s);
        QCOMPARE(document().plan().find(RiskId(900))->costImpact, 0);
    }

    void aRiskTellsItsScoreAndTakesItsWholeState()
    {
        Risk risk;
        risk.id = RiskId(900);
        risk.title = u"Signing keys expire"_s;
        risk.probability = 3;
        risk.impact = 4;
        risk.residualProbability = 2;
        risk.residualImpact = 4;
        RiskAction action;
        action.id = RiskActionId(901);
        action.risk = risk.id;
        action.kind = ActionKind::Contingency;
        action.title = u"Ship with the old keys"_s;
        PlanDraft draft(document().plan());
        draft.put(risk);
        draft.put(action);
        QVERIFY(document().execute(draft.toEdit(u"Add a risk"_s)).hasValue());
        m_selection->setRecords({{u"risk"_s, 900}});
        // 50 and 30 % of eleven days.
        QVERIFY(tells(u"Inherent: 12, high; 5.5 working days"_s));
        QVERIFY(tells(u"After the response: 8, medium; 3.3 working days"_s));
        choose(editor<ChoiceField>(fieldLabel("risk", "residual_impact"))->findChild<QComboBox *>(), u"1 Negligible"_s);
        QVERIFY(tells(u"After the response: 2, low"_s));
        QCOMPARE(document().plan().table<RiskPosition>().size(), 2);
        QCOMPARE(document().plan().find(RiskId(900))->residualImpact, 1);
        auto *high = editor<TextField>(fieldLabel("risk", "delay_high"));
        type(high->findChild<QLineEdit *>(), u"6"_s);
        QTest::keyClick(high->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(document().plan().find(RiskId(900))->delayHigh, 6.0);
        QVERIFY(!m_inspector->form()->editor(fieldLabel("risk", "struck_on"))->isVisible());
        choose(editor<ChoiceField>(fieldLabel("risk", "state"))->findChild<QComboBox *>(), u"Has struck"_s);
        QCOMPARE(document().plan().find(RiskActionId(901))->due, document().today());
        QVERIFY(m_inspector->form()->editor(fieldLabel("risk", "struck_on"))->isVisible());
        QCOMPARE(steps(), size_t(4));
    }

    void aStateOfWorkBringsItsDays()
    {
        PlanDraft draft(document().plan());
        for (const qint64 id : {960, 961}) {
            WorkItem item;
            item.id = WorkItemId(id);
            item.title = u"Boom"_s;
            draft.put(item);
        }
        QVERIFY(document().execute(draft.toEdit(u"Add work"_s)));
        m_selection->setRecords({{u"work_item"_s, 960}, {u"work_item"_s, 961}});
        choose(editor<ChoiceField>(fieldLabel("work_item", "state"))->findChild<QComboBox *>(), u"Done"_s);
        for (const WorkItem &item : document().plan().table<WorkItem>()) {
            QCOMPARE(item.finished, document().today());
            QCOMPARE(item.progress, 100);
        }
        QCOMPARE(steps(), size_t(2));
    }

    void sharesAreInPercent()
    {
        PlanDraft draft(document().plan());
        draft.put(Team{TeamId(950), u"Core"_s});
        draft.put(Membership{MembershipId(951), Fixture::ada, TeamId(950), 0.5, {}, {}});
        draft.put(StandingCommitment{StandingCommitmentId(952), Fixture::ada, u"Support"_s, 0.2, {}, {}});
        QVERIFY(document().execute(draft.toEdit(u"Add a team"_s)));
        m_selection->setRecords({{u"membership"_s, 951}});
        QLineEdit *share = editor<TextField>(fieldLabel("membership", "share"))->lineEdit();
        QCOMPARE(share->text(), u"50 %"_s);
        type(share, u"25 %"_s);
        QTest::keyClick(share, Qt::Key_Return);
        QCOMPARE(document().plan().find(MembershipId(951))->share, 0.25);
        type(share, u"75"_s);
        QTest::keyClick(share, Qt::Key_Return);
        QCOMPARE(document().plan().find(MembershipId(951))->share, 0.75);
        m_selection->setRecords({{u"commitment"_s, 952}});
        QCOMPARE(editor<TextField>(fieldLabel("commitment", "share"))->lineEdit()->text(), u"20 %"_s);
    }

    void aFormForEveryRecordThatIsEditedByHand_data()
    {
        QTest::addColumn<QString>("table");
        forEachRecordType([]<typename R>() {
            // The history of positions is written by what moves a risk, what a baseline holds when it is taken, work by what levels it.
            constexpr bool isWritten = std::is_same_v<R, RiskPosition> || std::is_same_v<R, BaselineDate> || std::is_same_v<R, BaselineWork>
                || std::is_same_v<R, ScheduledWork> || std::is_same_v<R, Decision>;
            if constexpr (!isNeverUndone<R> && !isWritten)
                QTest::newRow(Record<R>::table) << QString::fromLatin1(Record<R>::table);
        });
    }

    void aFormForEveryRecordThatIsEditedByHand()
    {
        QFETCH(QString, table);
        m_selection->setRecords({{table, 30}});
        QVERIFY(m_inspector->form());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
