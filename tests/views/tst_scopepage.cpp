// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/workedits.h"
#include "items/scope/scopemodel.h"
#include "support/documentfixture.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/scope/scopebar.h"
#include "views/scope/scopecommands.h"
#include "views/scope/scopepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The page of the scope as a person uses it: keys, mouse, menus, paste, the panes below.
class TestScopePage : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId crane{101}, boom{102}, hook{103}, paint{104};
    static constexpr SkillId welding{110}, painting{111};
    static constexpr TeamId steel{120};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Skill{welding, u"Welding"_s});
        plan.put(Skill{painting, u"Painting"_s});
        plan.put(Team{steel, u"Steel"_s});
        WorkItem item;
        item.release = SmallPlan::release;
        const auto put = [&](WorkItemId id, const QString &key, const QString &title, WorkItemId parent) {
            item.id = id;
            item.key = key;
            item.title = title;
            item.parent = parent;
            plan.put(item);
        };
        put(crane, u"C-1"_s, u"Crane"_s, {});
        put(boom, u"C-2"_s, u"Boom"_s, crane);
        put(hook, u"C-3"_s, u"Hook"_s, {});
        put(paint, u"C-4"_s, u"Yellow paint"_s, {});
        plan.put(Demand{DemandId(130), boom, welding, 8.0, 10.0, 20.0, 1, {}, 0.0});
        plan.put(WorkDependency{WorkDependencyId(140), hook, paint, DependencyKind::FinishToStart, 0.0});
        return plan;
    }

    struct Stage : DocumentFixture {
        explicit Stage(const Plan &plan = TestScopePage::plan()) : DocumentFixture(plan)
        {
            QObject::connect(&page, &Page::failed, &page, [this](const Error &error) { errors += error.text; });
            page.resize(1400, 800);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("no window");
            table.setFocus();
        }
        PlanSelection selection;
        ScopePage page{document(), selection};
        RecordTableView &table = page.table();
        ScopeModel &model = page.model();
        QStringList errors;

        [[nodiscard]] const Plan &now() { return document().plan(); }
        [[nodiscard]] size_t steps() { return document().history().done().size(); }
        [[nodiscard]] QModelIndex cell(WorkItemId id, const QString &field)
        {
            return table.fromRecords(model.rowOfRecord(id.value()), model.columnOfField(field));
        }
        void select(const std::vector<WorkItemId> &ids)
        {
            std::vector<RecordReference> records;
            for (const WorkItemId id : ids)
                records.push_back({u"work_item"_s, id.value()});
            selection.setRecords(records);
        }
        void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(widget, key, modifiers); }
        /// The editor that is open in the table.
        [[nodiscard]] QWidget *editor() { return QApplication::focusWidget(); }
        void type(const QString &text)
        {
            auto *line = qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
            QVERIFY(line);
            line->setText(text);
            Q_EMIT line->textEdited(text);
        }
    };

    static QString hours(SkillId skill) { return u"hours_"_s + skill.toString(); }

private Q_SLOTS:
    void typesHoursAndGoesOn()
    {
        Stage stage;
        const QModelIndex start = stage.cell(hook, hours(welding));
        stage.table.setFocus();
        stage.table.setCurrentIndex(start);
        stage.key(&stage.table, Qt::Key_F2);
        stage.type(u"12"_s);
        stage.key(stage.table.indexWidget(start), Qt::Key_Return);
        QCOMPARE(stage.now().table<Demand>().size(), 2);
        QCOMPARE(stage.now().table<Demand>().at(1).likely, 12.0);
        QCOMPARE(stage.steps(), size_t(1));
        // Below stands the paint.
        QCOMPARE(stage.table.currentIndex(), stage.cell(paint, hours(welding)));
        QVERIFY2(stage.document().history().done().back().label.contains(u"Welding"_s), "the step says whose hours");
    }

    void tabOpensTheNextCell()
    {
        Stage stage;
        stage.table.setCurrentIndex(stage.cell(hook, u"item_key"_s));
        stage.key(&stage.table, Qt::Key_F2);
        stage.type(u"C-33"_s);
        stage.key(stage.table.indexWidget(stage.table.currentIndex()), Qt::Key_Tab);
        QCOMPARE(stage.now().find(hook)->key, u"C-33"_s);
        QCOMPARE(stage.table.currentIndex(), stage.cell(hook, u"title"_s));
        QVERIFY(stage.table.indexWidget(stage.table.currentIndex()));
    }

    void enterPassesHeadings()
    {
        Stage stage;
        stage.page.bar().setGroupField(u"team"_s);
        Q_EMIT stage.page.bar().changed();
        QVERIFY(stage.document().execute(edits::setField(stage.now(), crane, &WorkItem::team, steel)).hasValue());
        // Steel: the crane; then the heading of those without a team.
        stage.table.setCurrentIndex(stage.cell(crane, u"item_key"_s));
        stage.key(&stage.table, Qt::Key_F2);
        stage.type(u"C-11"_s);
        stage.key(stage.table.indexWidget(stage.table.currentIndex()), Qt::Key_Return);
        QCOMPARE(stage.now().table<WorkItem>().size(), 4);
        QCOMPARE(stage.table.currentIndex(), stage.cell(boom, u"item_key"_s));
    }

    void headingsSelectNothing()
    {
        Stage stage;
        stage.page.bar().setGroupField(u"state"_s);
        Q_EMIT stage.page.bar().changed();
        stage.select({hook});
        stage.table.setCurrentIndex(stage.table.model()->index(0, 0));
        QVERIFY(stage.table.model()->index(0, 0).data(HeadingRole).toBool());
        QVERIFY(stage.selection.records().empty());
        QVERIFY(!stage.page.commands().addPart()->isEnabled());
    }

    void indentsAndOutdents()
    {
        Stage stage;
        stage.select({hook});
        QVERIFY(stage.page.commands().indent()->isEnabled());
        stage.page.commands().indent()->trigger();
        QCOMPARE(stage.now().find(hook)->parent, crane);
        stage.select({hook});
        stage.page.commands().indent()->trigger();
        QCOMPARE(stage.now().find(hook)->parent, boom);
        stage.select({hook});
        QVERIFY(!stage.page.commands().indent()->isEnabled());
        stage.page.commands().outdent()->trigger();
        QCOMPARE(stage.now().find(hook)->parent, crane);
        QCOMPARE(stage.steps(), size_t(3));
        stage.select({crane});
        QVERIFY(!stage.page.commands().outdent()->isEnabled());
    }

    void addsAPart()
    {
        Stage stage;
        stage.model.foldAll(true);
        stage.select({crane});
        stage.page.commands().addPart()->trigger();
        QCOMPARE(stage.now().table<WorkItem>().size(), 5);
        const WorkItem &made = stage.now().table<WorkItem>().at(4);
        QCOMPARE(made.parent, crane);
        QCOMPARE(made.release, SmallPlan::release);
        QCOMPARE(stage.table.currentIndex(), stage.cell(made.id, u"title"_s));
        QVERIFY(stage.table.indexWidget(stage.table.currentIndex()));
        QCOMPARE(stage.steps(), size_t(1));
    }

    void aPartThatTheFilterHidesTakesTheFilterAway()
    {
        Stage stage;
        QSignalSpy all(&stage.page, &ScopePage::allRequested);
        stage.page.setFilter(u"C-2"_s);
        stage.select({boom});
        stage.page.commands().addPart()->trigger();
        const WorkItem made = stage.now().table<WorkItem>().at(4);
        QCOMPARE(made.parent, boom);
        QCOMPARE(all.count(), 1);
        QCOMPARE(stage.table.currentIndex(), stage.cell(made.id, u"title"_s));
        QVERIFY(stage.table.indexWidget(stage.table.currentIndex()));
        stage.select({boom});
        stage.page.commands().addPart()->trigger();
        // So that either can be named.
        QVERIFY(stage.now().table<WorkItem>().at(5).title != made.title);
    }

    void clickingTheTriangleFolds()
    {
        Stage stage;
        const QRect cell = stage.table.visualRect(stage.cell(crane, u"title"_s));
        const int em = stage.table.fontMetrics().height();
        const QPoint triangle(cell.left() + RecordDelegate::padding(stage.table.fontMetrics()) + em / 3, cell.center().y());
        QTest::mouseClick(stage.table.viewport(), Qt::LeftButton, {}, triangle);
        QCOMPARE(stage.model.rowCount(), 3);
        QTest::mouseClick(stage.table.viewport(), Qt::LeftButton, {}, triangle);
        QCOMPARE(stage.model.rowCount(), 4);
        // Its text does not.
        QTest::mouseClick(stage.table.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 3 * em, cell.center().y()));
        QCOMPARE(stage.model.rowCount(), 4);
        stage.key(&stage.table, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.model.rowCount(), 3);
        stage.key(&stage.table, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.model.rowCount(), 4);
    }

    void setsManyAtOnce()
    {
        Stage stage;
        stage.select({boom, paint});
        stage.page.commands().setAll(u"state"_s, int(WorkItemState::Done));
        QCOMPARE(stage.now().find(boom)->finished, QDate(2026, 5, 18));
        QCOMPARE(stage.now().find(paint)->progress, 100);
        QCOMPARE(stage.now().find(hook)->state, WorkItemState::Accepted);
        QCOMPARE(stage.steps(), size_t(1));
        QMenu *teams = nullptr;
        for (QAction *action : stage.page.commands().set()->menu()->actions())
            teams = action->text() == u"Team"_s ? action->menu() : teams;
        QVERIFY(teams);
        Q_EMIT teams->aboutToShow();
        for (QAction *team : teams->actions()) {
            if (team->text() == u"Steel"_s)
                team->trigger();
        }
        QCOMPARE(stage.now().find(paint)->team, steel);
        QCOMPARE(stage.now().find(boom)->team, steel);
        QVERIFY(stage.errors.isEmpty());
    }

    void pastesRowsFromASheet()
    {
        Stage stage;
        stage.table.setCurrentIndex(stage.cell(paint, u"item_key"_s));
        QGuiApplication::clipboard()->setText(u"P-1\tPaint it red\nP-2\tPaint it blue\n"_s);
        stage.key(&stage.table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.now().find(paint)->title, u"Paint it red"_s);
        QCOMPARE(stage.now().table<WorkItem>().size(), 5);
        QCOMPARE(stage.now().table<WorkItem>().at(4).key, u"P-2"_s);
        QCOMPARE(stage.steps(), size_t(1));
        QVERIFY2(stage.errors.isEmpty(), qPrintable(stage.errors.join(u' ')));
    }

    void pastingPassesHeadings()
    {
        Stage stage;
        QVERIFY(stage.document().execute(edits::setField(stage.now(), hook, &WorkItem::team, steel)).hasValue());
        stage.page.bar().setGroupField(u"team"_s);
        Q_EMIT stage.page.bar().changed();
        QVERIFY(stage.table.isColumnHidden(stage.model.columnOfField(u"team"_s)));
        // Steel has the hook; below it comes the heading of those without a team, then the crane.
        stage.table.setCurrentIndex(stage.cell(hook, u"title"_s));
        QGuiApplication::clipboard()->setText(u"Claw\nPortal crane\n"_s);
        stage.key(&stage.table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.now().find(hook)->title, u"Claw"_s);
        QCOMPARE(stage.now().find(crane)->title, u"Portal crane"_s);
        QCOMPARE(stage.now().table<WorkItem>().size(), 4);
    }

    void copiesWhatIsShown()
    {
        Stage stage;
        stage.table.selectionModel()->select(QItemSelection(stage.cell(crane, u"item_key"_s), stage.cell(boom, u"title"_s)), QItemSelectionModel::ClearAndSelect);
        stage.key(&stage.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"C-1\tCrane\nC-2\tBoom\n"_s);
    }

    void sortingKeepsTheOutline()
    {
        Stage stage;
        stage.table.sortByColumn(stage.model.columnOfField(u"title"_s), Qt::DescendingOrder);
        QCOMPARE(stage.cell(paint, u"title"_s).row(), 0);
        QCOMPARE(stage.cell(boom, u"title"_s).row(), stage.cell(crane, u"title"_s).row() + 1);
        stage.table.sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(stage.cell(crane, u"title"_s).row(), 0);
    }

    void theFilterIsTheWindows()
    {
        Stage stage;
        stage.page.setFilter(u"boom"_s);
        QCOMPARE(stage.page.subtitle(), u"2 of 4 shown"_s);
        stage.page.setFilter(u"nothing of that"_s);
        auto *button = stage.page.findChild<QPushButton *>();
        const auto buttons = stage.page.findChildren<QPushButton *>();
        for (QPushButton *each : buttons)
            button = each->isVisible() ? each : button;
        QCOMPARE(button->text(), u"Show all"_s);
        QSignalSpy all(&stage.page, &ScopePage::allRequested);
        button->click();
        QCOMPARE(all.count(), 1);
        QCOMPARE(stage.page.subtitle(), u"4 work items"_s);
    }

    void anEmptyScopeOffersAnItem()
    {
        Stage stage(SmallPlan::make());
        QPushButton *offered = nullptr;
        const auto buttons = stage.page.findChildren<QPushButton *>();
        for (QPushButton *each : buttons)
            offered = each->isVisible() ? each : offered;
        QVERIFY(offered);
        QCOMPARE(offered->text(), u"Add work item"_s);
        offered->click();
        QCOMPARE(stage.now().table<WorkItem>().size(), 1);
        QVERIFY(stage.table.isVisible());
    }

    void panesBelowFollowTheItem()
    {
        Stage stage;
        stage.select({boom});
        QCOMPARE(stage.page.demands().table().shownRows(), 1);
        stage.selection.setRecords({{u"demand"_s, 130}});
        QCOMPARE(stage.page.demands().owner(), boom.value());
        stage.page.demands().addAction()->trigger();
        QCOMPARE(stage.now().table<Demand>().size(), 2);
        QCOMPARE(stage.now().table<Demand>().at(1).workItem, boom);
        QCOMPARE(stage.now().table<Demand>().at(1).skill, SkillId(70));
        stage.selection.setRecords({{u"work_dependency"_s, 140}});
        QCOMPARE(stage.page.dependencies().owner(), paint.value());
        QVERIFY(stage.errors.isEmpty());
    }

    void whoIsLedHereSeesTheItem()
    {
        Stage stage;
        stage.model.foldAll(true);
        stage.select({boom});
        QVERIFY(stage.cell(boom, u"title"_s).isValid());
        QVERIFY(stage.table.selectionModel()->isSelected(stage.cell(boom, u"title"_s)));
    }

    void theReleaseIsTheSidebars()
    {
        Stage stage;
        stage.selection.setRelease(SmallPlan::other);
        QCOMPARE(stage.page.subtitle(), u"0 work items"_s);
        QVERIFY(stage.table.isColumnHidden(stage.model.columnOfField(u"release"_s)));
        stage.selection.setRelease({});
        QVERIFY(!stage.table.isColumnHidden(stage.model.columnOfField(u"release"_s)));
        QCOMPARE(stage.page.subtitle(), u"4 work items"_s);
    }

    void showsWhatMattersInANarrowWindow()
    {
        Plan crowded = plan();
        qint64 id = 150;
        for (const auto &[name, hours] : {std::pair(u"Documentation"_s, 16.0), std::pair(u"API review"_s, 1234.5)}) {
            crowded.put(Skill{SkillId(id), name});
            crowded.put(Demand{DemandId(id + 1), boom, SkillId(id), hours, hours, hours, 1, {}, 0.0});
            id += 10;
        }
        crowded.put(Demand{DemandId(190), paint, painting, 8.0, 8.0, 8.0, 1, {}, 0.0});
        Stage stage(crowded);
        stage.selection.setRelease(SmallPlan::release);
        // What is left of 1280 between sidebar and inspector.
        stage.page.resize(1280 - 220 - 300 - 2, 700);
        const QHeaderView *header = stage.table.horizontalHeader();
        const auto ends = [&](const QString &field) {
            const int column = stage.model.columnOfField(field);
            return header->sectionViewportPosition(column) + header->sectionSize(column);
        };
        QTRY_VERIFY(ends(u"predecessors"_s) <= stage.table.viewport()->width());
        QStringList shown;
        for (int visual = 0; visual <= header->visualIndex(stage.model.columnOfField(u"predecessors"_s)); ++visual) {
            if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
                shown << stage.model.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(shown, (QStringList{u"Key"_s, u"Title"_s, u"State"_s, u"API review h"_s, u"Documentation h"_s, u"Painting h"_s, u"Welding h"_s,
                                     u"Hours left"_s, u"Waits for"_s}));
        // Numbers are not cut, titles can be read, and headings break.
        QTRY_VERIFY(header->height() > 2 * stage.table.fontMetrics().height());
        const QAbstractItemView &view = stage.table;
        for (const QString &field : {u"hours_150"_s, u"hours_160"_s, hours(painting), hours(welding), u"hours_left"_s}) {
            const int column = stage.model.columnOfField(field);
            QVERIFY2(header->sectionSize(column) >= view.sizeHintForColumn(column), qPrintable(field));
        }
        QVERIFY(header->sectionSize(stage.model.columnOfField(u"title"_s)) >= 20 * stage.table.fontMetrics().averageCharWidth());
        QCOMPARE(stage.table.model()->headerData(stage.model.columnOfField(u"hours_150"_s), Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"Documentation h"_s);
    }

    void hoursThatNothingAsksForHaveNoColumn()
    {
        Plan made = plan();
        WorkItem elsewhere = *made.find(hook);
        elsewhere.id = WorkItemId(105);
        elsewhere.key = u"W-1"_s;
        elsewhere.release = SmallPlan::other;
        made.put(elsewhere);
        made.put(Demand{DemandId(131), elsewhere.id, painting, 8.0, 8.0, 8.0, 1, {}, 0.0});
        Stage stage(made);
        const auto isHidden = [&](SkillId skill) { return stage.table.isColumnHidden(stage.model.columnOfField(hours(skill))); };
        QVERIFY(!isHidden(painting) && !isHidden(welding));
        stage.selection.setRelease(SmallPlan::release);
        QVERIFY(isHidden(painting) && !isHidden(welding));
        QVERIFY(stage.document().execute(edits::setDemandHours(stage.now(), std::span(&hook, 1), painting, 4.0, stage.document().ids())).hasValue());
        QVERIFY(!isHidden(painting));
    }

    void theTitleTakesTheRoomThatIsLeft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        int narrow = 0;
        {
            QSettings settings(path, QSettings::IniFormat);
            Stage stage;
            stage.page.keepColumnsIn(settings);
            const QHeaderView *header = stage.table.horizontalHeader();
            const int title = stage.model.columnOfField(u"title"_s);
            stage.page.resize(800, 700);
            QTRY_VERIFY(stage.table.viewport()->width() <= 800);
            narrow = header->sectionSize(title);
            stage.page.resize(900, 700);
            QTRY_COMPARE(header->sectionSize(title), narrow + 100);
            // That is no choice of the user's: what is kept is not that width.
            stage.table.sortByColumn(title, Qt::AscendingOrder);
        }
        QSettings settings(path, QSettings::IniFormat);
        Stage stage;
        stage.page.keepColumnsIn(settings);
        QHeaderView *header = stage.table.horizontalHeader();
        const int title = stage.model.columnOfField(u"title"_s);
        stage.page.resize(800, 700);
        QTRY_COMPARE(header->sectionSize(title), narrow);
        // This is.
        header->resizeSection(title, narrow + 7);
        stage.page.resize(1100, 700);
        QTRY_VERIFY(stage.table.viewport()->width() > 900);
        QCOMPARE(header->sectionSize(title), narrow + 7);
        Stage again;
        again.page.keepColumnsIn(settings);
        QCOMPARE(again.table.horizontalHeader()->sectionSize(title), narrow + 7);
    }

    void columnsStayWhereTheUserPutThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        {
            QSettings settings(path, QSettings::IniFormat);
            Stage stage;
            stage.page.keepColumnsIn(settings);
            QHeaderView *header = stage.table.horizontalHeader();
            const int priority = stage.model.columnOfField(u"priority"_s);
            header->moveSection(header->visualIndex(priority), 0);
            header->resizeSection(priority, 123);
            stage.page.bar().setGroupField(u"kind"_s);
            Q_EMIT stage.page.bar().changed();
            // A skill comes between the others.
            const auto edit = edits::setDemandHours(stage.now(), std::span(&hook, 1), painting, 4.0, stage.document().ids());
            QVERIFY(stage.document().execute(edit).hasValue());
            QCOMPARE(header->visualIndex(stage.model.columnOfField(u"priority"_s)), 0);
            QCOMPARE(header->sectionSize(stage.model.columnOfField(u"priority"_s)), 123);
            const int left = header->visualIndex(stage.model.columnOfField(u"hours_left"_s));
            QVERIFY(header->visualIndex(stage.model.columnOfField(hours(painting))) < left);
            QVERIFY(header->isSectionHidden(stage.model.columnOfField(u"note"_s)));
            QVERIFY(!header->isSectionHidden(stage.model.columnOfField(hours(painting))));
        }
        QSettings settings(path, QSettings::IniFormat);
        Stage again;
        again.page.keepColumnsIn(settings);
        QCOMPARE(again.table.horizontalHeader()->visualIndex(again.model.columnOfField(u"priority"_s)), 0);
        QCOMPARE(again.model.groupField(), u"kind"_s);
    }
};

QTEST_MAIN(TestScopePage)
#include "tst_scopepage.moc"
