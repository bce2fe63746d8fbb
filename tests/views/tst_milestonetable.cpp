// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/plandraft.h"
#include "items/milestonemodel.h"
#include "support/documentfixture.h"
#include "views/common/celledit.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/milestones/milestonespage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The milestone table as people use it: by keys, by the clipboard, by undo.
class TestMilestoneTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<MilestonesPage> m_page;

    RecordTableView &table() { return m_page->table(); }
    PlanDocument &document() { return m_fixture->document(); }
    const Milestone &milestone(MilestoneId id) { return *document().plan().find(id); }
    QDate startOf(MilestoneId id) { return document().timetable().startOf(id); }

    QModelIndex cell(MilestoneId id, const QString &field)
    {
        const RecordModel &records = table().records();
        return table().fromRecords(records.rowOfRecord(id.value()), records.columnOfField(field));
    }
    /// The open editor; one that was closed may still wait for its deletion.
    CellEdit *editor()
    {
        for (CellEdit *edit : table().viewport()->findChildren<CellEdit *>()) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    /// Types into the current cell; the first key opens the editor.
    void type(const QString &text)
    {
        QTest::keyClick(&table(), Qt::Key_F2);
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }
    QString tip()
    {
        QString text;
        for (const QLabel *label : table().viewport()->findChildren<QLabel *>()) {
            if (label->isVisible())
                text = label->text();
        }
        return text;
    }
    void select(const QModelIndexList &indexes)
    {
        QItemSelection selection;
        for (const QModelIndex &index : indexes)
            selection.select(index, index);
        table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        table().selectionModel()->setCurrentIndex(indexes.first(), QItemSelectionModel::NoUpdate);
    }
    static void countHours(PlanDraft &draft, MilestoneId id, int hours)
    {
        draft.update(id, [&](Milestone &m) {
            m.anchor = SmallPlan::goLive;
            m.offset = hours;
            m.offsetUnit = OffsetUnit::Hours;
            m.deadlineZone = DeadlineZone::Utc;
        });
    }
    size_t steps() { return document().history().done().size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>(SmallPlan::make());
        m_selection = std::make_unique<PlanSelection>();
        m_selection->setRelease(SmallPlan::release);
        m_page = std::make_unique<MilestonesPage>(document(), *m_selection);
        m_page->resize(1200, 500);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table().setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_fixture.reset();
    }

    void showsTheChosenReleaseByDate()
    {
        new QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_page.get());
        QStringList titles;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            titles += table().model()->index(row, 0).data().toString();
        QCOMPARE(titles, (QStringList{u"Code freeze"_s, u"v4.2.0-rc.1 released"_s, u"v4.2 released"_s}));
        QCOMPARE(cell(SmallPlan::freeze, u"start"_s).data().toString(), u"Wed 22 Jul 2026"_s);
        QCOMPARE(cell(SmallPlan::freeze, u"t_minus"_s).data().toString(), u"T\u221235"_s);
        QCOMPARE(cell(SmallPlan::goLive, u"week"_s).data().toString(), u"6"_s);
        QCOMPARE(m_page->subtitle(), u"3 milestones"_s);
        m_selection->setRelease({});
        QCOMPARE(m_page->subtitle(), u"4 milestones"_s);
    }

    void aTypedDateIsReadWhileTypingAndMovesTheRule()
    {
        table().setCurrentIndex(cell(SmallPlan::freeze, u"start"_s));
        type(u"+2d"_s);
        QCOMPARE(tip(), u"= Fri 24 Jul 2026"_s);
        QCOMPARE(startOf(SmallPlan::freeze), QDate(2026, 7, 22));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(startOf(SmallPlan::freeze), QDate(2026, 7, 24));
        QCOMPARE(milestone(SmallPlan::freeze).offset, -23); // Still counted from go-live.
        QCOMPARE(startOf(SmallPlan::build), QDate(2026, 7, 31));
        QCOMPARE(table().currentIndex(), cell(SmallPlan::build, u"start"_s));
        QVERIFY(document().undo().hasValue());
        QCOMPARE(startOf(SmallPlan::freeze), QDate(2026, 7, 22));
    }

    void anEditorWithATextThatIsNoDateStaysOpen()
    {
        table().setCurrentIndex(cell(SmallPlan::freeze, u"start"_s));
        type(u"soonish"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor());
        QVERIFY(tip().startsWith(u"\"soonish\" is not a date"_s));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(steps(), size_t(0));
    }

    void titlesAreEditedAsPatternsAndKeepTheRelease()
    {
        table().setCurrentIndex(cell(SmallPlan::build, u"title"_s));
        QTest::keyClick(&table(), Qt::Key_F2);
        QCOMPARE(editor()->text(), u"v{release}.0-rc.1 released"_s);
        editor()->selectAll();
        QTest::keyClicks(editor(), u"v4.2.0-rc.2 released"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(milestone(SmallPlan::build).title, u"v{release}.0-rc.2 released"_s);
        QCOMPARE(cell(SmallPlan::build, u"title"_s).data().toString(), u"v4.2.0-rc.2 released"_s);
    }

    void enterInTheLastRowAddsOneBoundToTheAnchor()
    {
        table().setCurrentIndex(cell(SmallPlan::goLive, u"title"_s));
        type(u"v{release} is out"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(table().records().rowCount(), 4);
        QTRY_VERIFY(editor()); // The new row's title waits to be typed.
        QCOMPARE(editor()->text(), u"New milestone"_s);
        QTest::keyClicks(editor(), u"Party"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        const Plan &plan = document().plan();
        const Milestone &made = plan.table<Milestone>().at(plan.table<Milestone>().size() - 1);
        QCOMPARE(made.title, u"Party"_s);
        QCOMPARE(made.anchor, SmallPlan::goLive);
        QTRY_VERIFY(editor());
        QCOMPARE(table().currentIndex(), cell(made.id, u"start"_s)); // Tab went on to the date.
    }

    void aChoiceIsMadeFromAList()
    {
        table().setCurrentIndex(cell(SmallPlan::build, u"kind"_s));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *combo = table().viewport()->findChild<QComboBox *>();
        QVERIFY(combo);
        QCOMPARE(combo->currentText(), u"Checkpoint"_s);
        QTest::keyClicks(combo, u"Bu"_s);
        QTest::keyClick(combo, Qt::Key_Return);
        QCOMPARE(milestone(SmallPlan::build).kind, MilestoneKind::Build);
    }

    void aFreezeSaysWhatItCloses()
    {
        RecordModel &records = table().records();
        const auto at = [&](const QString &field) {
            return records.index(records.rowOfRecord(SmallPlan::freeze.value()), records.columnOfField(field));
        };
        QVERIFY(records.setData(at(u"freezes"_s), u"Code"_s));
        QCOMPARE(milestone(SmallPlan::freeze).freezes, FreezeScope::Code);
        QCOMPARE(at(u"freezes"_s).data().toString(), u"Code"_s);
        QVERIFY(records.setData(at(u"kind"_s), u"Gate"_s));
        QCOMPARE(milestone(SmallPlan::freeze).freezes, FreezeScope::Unspecified);
        QCOMPARE(at(u"freezes"_s).data().toString(), QString());
        QVERIFY(!records.setData(at(u"freezes"_s), u"Tests"_s));
        QVERIFY(document().undo());
        QCOMPARE(milestone(SmallPlan::freeze).freezes, FreezeScope::Code);
    }

    void ownersAreTypedAsNamesAndCompleted()
    {
        table().setCurrentIndex(cell(SmallPlan::build, u"owners"_s));
        type(u"Docs, rel"_s);
        QCOMPARE(editor()->text(), u"Docs, release Lead"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(milestone(SmallPlan::build).owners, (IdList<Role>{SmallPlan::docs, SmallPlan::lead}));
        QCOMPARE(cell(SmallPlan::build, u"owners"_s).data().toString(), u"Docs, Release Lead"_s);
    }

    void fillsDownAsOneStep()
    {
        select({cell(SmallPlan::freeze, u"owners"_s), cell(SmallPlan::build, u"owners"_s), cell(SmallPlan::goLive, u"owners"_s)});
        QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(milestone(SmallPlan::build).owners, (IdList<Role>{SmallPlan::lead}));
        QCOMPARE(milestone(SmallPlan::goLive).owners, (IdList<Role>{SmallPlan::lead}));
        QCOMPARE(steps(), size_t(1));
        QVERIFY(document().undo().hasValue());
        QVERIFY(milestone(SmallPlan::goLive).owners.empty());
    }

    void deleteClearsCellsAndRemovesWholeRows()
    {
        select({cell(SmallPlan::freeze, u"owners"_s)});
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(milestone(SmallPlan::freeze).owners.empty());
        QTest::keyClick(&table(), Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(document().plan().find(SmallPlan::freeze), nullptr);
        // What counted from it stays where it was.
        QCOMPARE(startOf(SmallPlan::build), QDate(2026, 7, 29));
        QVERIFY(document().undo().hasValue());
        QVERIFY(document().plan().find(SmallPlan::freeze));
    }

    void copiesAsSpreadsheetsTakeIt()
    {
        select({cell(SmallPlan::freeze, u"title"_s), cell(SmallPlan::freeze, u"start"_s), cell(SmallPlan::build, u"title"_s),
                cell(SmallPlan::build, u"start"_s)});
        QTest::keySequence(&table(), QKeySequence::Copy);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), u"Code freeze\t2026-07-22\nv4.2.0-rc.1 released\t2026-07-29\n"_s);
        QVERIFY(mime->html().contains(u"<td>2026-07-22</td>"_s));
    }

    void pastesABlockAsOneStepAndAddsRows()
    {
        table().setCurrentIndex(cell(SmallPlan::build, u"title"_s));
        QGuiApplication::clipboard()->setText(u"First build\t2026-07-30\nOut\t2026-08-27\nLessons\t2026-09-03\n"_s);
        QTest::keySequence(&table(), QKeySequence::Paste);
        QCOMPARE(steps(), size_t(1));
        QCOMPARE(milestone(SmallPlan::build).title, u"First build"_s);
        QCOMPARE(startOf(SmallPlan::goLive), QDate(2026, 8, 27));
        // Go-live was moved after the build was put in its place, and the code freeze and its build counted back from it.
        QCOMPARE(table().records().rowCount(), 4);
        const Plan &plan = document().plan();
        const Milestone &added = plan.table<Milestone>().at(plan.table<Milestone>().size() - 1);
        QCOMPARE(added.title, u"Lessons"_s);
        QCOMPARE(startOf(added.id), QDate(2026, 9, 3));
        QVERIFY(document().undo().hasValue());
        QCOMPARE(table().records().rowCount(), 3);
    }

    void aPasteThatCannotBeChangesNothing()
    {
        QSignalSpy failed(m_page.get(), &Page::failed);
        table().setCurrentIndex(cell(SmallPlan::freeze, u"title"_s));
        QGuiApplication::clipboard()->setText(u"Freeze\t2026-07-23\nBuild\tnever\n"_s);
        QTest::keySequence(&table(), QKeySequence::Paste);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(steps(), size_t(0));
        QCOMPARE(milestone(SmallPlan::freeze).title, u"Code freeze"_s);
    }

    void aPastedTableWithHeadingsAsksForTheMapping()
    {
        QSignalSpy pasted(m_page.get(), &MilestonesPage::tablePasted);
        table().setCurrentIndex(cell(SmallPlan::freeze, u"title"_s));
        QGuiApplication::clipboard()->setText(u"Milestone\tDate\tOwner\nThaw\t2026-08-01\tDocs\n"_s);
        QTest::keySequence(&table(), QKeySequence::Paste);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted.first().first().value<CsvTable>().rows.size(), size_t(2));
        QCOMPARE(steps(), size_t(0));
    }

    void selectionGoesBothWays()
    {
        select({cell(SmallPlan::build, u"title"_s), cell(SmallPlan::build, u"start"_s)});
        QCOMPARE(m_selection->idsOf(u"milestone"_s), (std::vector<qint64>{SmallPlan::build.value()}));
        m_selection->setRecords({{u"milestone"_s, SmallPlan::goLive.value()}, {u"milestone"_s, SmallPlan::freeze.value()}});
        QVERIFY(table().selectionModel()->isRowSelected(cell(SmallPlan::goLive, u"title"_s).row()));
        QVERIFY(!table().selectionModel()->isSelected(cell(SmallPlan::build, u"title"_s)));
        QCOMPARE(table().currentIndex().row(), cell(SmallPlan::freeze, u"title"_s).row());
        // What this table was told is not told again.
        QCOMPARE(m_selection->records().size(), size_t(2));
    }

    void datesAreGoneToWithoutScrollingSideways()
    {
        const QDate day = startOf(SmallPlan::build);
        const int title = table().records().columnOfField(u"title"_s);
        m_page->resize(500, 400);
        QTRY_VERIFY(table().viewport()->width() <= 500);
        table().horizontalHeader()->resizeSection(title, 450);
        m_page->goToDate(day);
        QCOMPARE(table().currentIndex(), cell(SmallPlan::build, u"start"_s));
        QCOMPARE(table().horizontalScrollBar()->value(), 0);
        table().horizontalHeader()->resizeSection(title, 600);
        m_page->goToDate(day);
        QCOMPARE(table().currentIndex(), cell(SmallPlan::build, u"title"_s));
        QCOMPARE(table().horizontalScrollBar()->value(), 0);
        // What is not shown yet opens with its first column.
        MilestonesPage hidden(document(), *m_selection);
        hidden.resize(300, 400);
        hidden.goToDate(day);
        hidden.show();
        QVERIFY(QTest::qWaitForWindowExposed(&hidden));
        QCOMPARE(hidden.table().horizontalScrollBar()->value(), 0);
        QCOMPARE(hidden.table().currentIndex().data(RecordModel::RecordIdRole).toLongLong(), SmallPlan::build.value());
    }

    void timesStandBesideDays()
    {
        PlanDraft draft(document().plan());
        draft.update(SmallPlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(14, 0);
        });
        countHours(draft, SmallPlan::build, -3);
        QVERIFY(document().execute(draft.toEdit(u"Count hours"_s)).hasValue());
        const auto shown = [&](MilestoneId id) { return cell(id, u"start"_s).data().toString(); };
        QCOMPARE(shown(SmallPlan::goLive), u"Wed 26 Aug 2026, 14:00"_s);
        QCOMPARE(shown(SmallPlan::build), u"Wed 26 Aug 2026, 11:00"_s);
        QCOMPARE(shown(SmallPlan::freeze), u"Wed 22 Jul 2026"_s);
        // Who listens or searches learns of it, too.
        QCOMPARE(cell(SmallPlan::build, u"start"_s).data(Qt::AccessibleTextRole).toString(), u"Date: Wed 26 Aug 2026, 11:00"_s);
        m_page->setFilter(u"2026, 11:00"_s);
        QCOMPARE(m_page->subtitle(), u"1 of 3 shown"_s);
        m_page->setFilter({});
        // Copied and typed is the day.
        select({cell(SmallPlan::build, u"start"_s)});
        QTest::keySequence(&table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), u"2026-08-26"_s);
        table().setCurrentIndex(cell(SmallPlan::goLive, u"start"_s));
        QTest::keyClick(&table(), Qt::Key_F2);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"Wed 26 Aug 2026"_s);
        editor()->selectAll();
        QTest::keyClicks(editor(), u"+1d"_s);
        QCOMPARE(tip(), u"= Thu 27 Aug 2026, 14:00"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(startOf(SmallPlan::goLive), QDate(2026, 8, 27));
    }

    void timesFollowTheZoneOfThePlan()
    {
        PlanDraft timed(document().plan());
        timed.update(SmallPlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(14, 0);
        });
        QVERIFY(document().execute(timed.toEdit(u"Tell the time"_s)).hasValue());
        const QModelIndex start = cell(SmallPlan::goLive, u"start"_s);
        bool painted = false;
        const QObject watcher;
        connect(table().model(), &QAbstractItemModel::dataChanged, &watcher, [&](const QModelIndex &from, const QModelIndex &to) {
            painted = painted || QItemSelectionRange(from, to).contains(start);
        });
        PlanDraft moved(document().plan());
        PlanSettings settings = document().plan().settings();
        settings.timeZone = u"Europe/Berlin"_s;
        moved.put(settings);
        QVERIFY(document().execute(moved.toEdit(u"Move"_s)).hasValue());
        QVERIFY(painted);
        QCOMPARE(start.data().toString(), u"Wed 26 Aug 2026, 14:00 UTC"_s);
    }

    void spansTellTheirTimeOnTheirLastDay()
    {
        PlanDraft draft(document().plan());
        draft.update(SmallPlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::AnywhereOnEarth;
            m.deadlineTime = QTime(14, 0);
            m.span = 2;
            m.spanUnit = OffsetUnit::WorkingDays;
        });
        QVERIFY(document().execute(draft.toEdit(u"Take days"_s)).hasValue());
        QCOMPARE(cell(SmallPlan::goLive, u"start"_s).data().toString(), u"Wed 26 Aug 2026"_s);
        QCOMPARE(cell(SmallPlan::goLive, u"end"_s).data().toString(), u"Fri 28 Aug 2026, 14:00 AoE"_s);
    }

    void hoursToTheAnchorStandInTheirOrder()
    {
        PlanDraft draft(document().plan());
        draft.update(SmallPlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(14, 0);
        });
        countHours(draft, SmallPlan::freeze, -20);
        countHours(draft, SmallPlan::build, -28);
        QVERIFY(document().execute(draft.toEdit(u"Count hours"_s)).hasValue());
        table().sortByColumn(table().records().columnOfField(u"t_minus"_s), Qt::AscendingOrder);
        const auto order = [&] {
            QStringList texts;
            for (int row = 0; row < table().model()->rowCount(); ++row)
                texts += table().model()->index(row, table().records().columnOfField(u"t_minus"_s)).data().toString();
            return texts;
        };
        QCOMPARE(order(), (QStringList{u"T\u221228 h"_s, u"T\u221220 h"_s, u"T"_s}));
        // Far from the anchor days tell enough; they have the same order.
        PlanDraft far(document().plan());
        countHours(far, SmallPlan::freeze, -200);
        QVERIFY(document().execute(far.toEdit(u"Count more hours"_s)).hasValue());
        QCOMPARE(order(), (QStringList{u"T\u22128"_s, u"T\u221228 h"_s, u"T"_s}));
        // Once the go-live tells no time of day, there is nothing to count hours to.
        PlanDraft days(document().plan());
        days.update(SmallPlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::None;
            m.deadlineTime = {};
        });
        QVERIFY(document().execute(days.toEdit(u"Tell no time"_s)).hasValue());
        QVERIFY(order().filter(u" h"_s).isEmpty());
    }

    void filtersAndSaysSoWhereNothingIsLeft()
    {
        m_page->setFilter(u"FREEZE lead"_s);
        QCOMPARE(m_page->subtitle(), u"1 of 3 shown"_s);
        m_page->setFilter(u"nowhere"_s);
        auto *button = m_page->findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), u"Show all"_s);
        button->click();
        QVERIFY(table().isVisible());
        QCOMPARE(m_page->subtitle(), u"3 milestones"_s);
    }

    void columnsAreKeptByTheirNames()
    {
        QSettings settings(m_fixture->folder() + u"/state.ini"_s, QSettings::IniFormat);
        m_page->keepColumnsIn(settings);
        const int note = table().records().columnOfField(u"note"_s);
        QHeaderView *header = table().horizontalHeader();
        QVERIFY(header->isSectionHidden(table().records().columnOfField(u"end"_s)));
        header->moveSection(header->visualIndex(note), 1);
        header->resizeSection(note, 321);
        table().sortByColumn(note, Qt::DescendingOrder);
        MilestonesPage again(document(), *m_selection);
        again.keepColumnsIn(settings);
        const QHeaderView *other = again.table().horizontalHeader();
        QCOMPARE(other->visualIndex(note), 1);
        QCOMPARE(other->sectionSize(note), 321);
        QCOMPARE(other->sortIndicatorSection(), note);
        QCOMPARE(other->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(settings.value(u"tables/milestones/columns"_s).toStringList().contains(u"note:321:shown"_s));
    }

    void marksTheSelectedOnesDone()
    {
        select({cell(SmallPlan::freeze, u"title"_s), cell(SmallPlan::build, u"title"_s)});
        QAction *done = m_page->tools()[2];
        QCOMPARE(done->text(), u"Mark done"_s);
        QVERIFY(done->isEnabled());
        done->trigger();
        QCOMPARE(milestone(SmallPlan::freeze).state, MilestoneState::Done);
        // Before its day it can only have been done today.
        QCOMPARE(milestone(SmallPlan::freeze).actual, QDate(2026, 5, 18));
        QCOMPARE(steps(), size_t(1));
    }
};

QTEST_MAIN(TestMilestoneTable)
#include "tst_milestonetable.moc"
