// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/edits/absenceedits.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/capacity/absencemenu.h"
#include "views/capacity/absencewatch.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/capacityview.h"
#include "views/capacity/skillloadmodel.h"
#include "views/capacity/skillpane.h"
#include "views/common/charts.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The grid of people and days, and what the page does around it. Today is Mon 18 May 2026; Ada and Grace are in team Core, Mary in none.
class TestCapacityPage : public QObject
{
    Q_OBJECT

private:
    static constexpr QDate today = QDate::fromJulianDay(2461179);
    static constexpr PersonId mary{32};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Person{mary, u"Mary"_s, {}, {}, {}});
        plan.put(Membership{MembershipId(80), SmallPlan::ada, TeamId(71), 0.5, {}, {}});
        plan.put(Membership{MembershipId(81), SmallPlan::grace, TeamId(71), 1.0, {}, {}});
        return plan;
    }

    static void show(CapacityPage &page)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.grid().setFocus();
    }

    static int rowOf(const CapacityPage &page, PersonId person)
    {
        const auto &rows = page.grid().rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].person == person)
                return int(i);
        }
        return -1;
    }

    static AbsenceMenu *openMenu()
    {
        return qobject_cast<AbsenceMenu *>(QApplication::activePopupWidget());
    }

    static QStringList absences(PlanDocument &document)
    {
        QStringList texts;
        for (const Absence &a : document.plan().table<Absence>()) {
            const Person *person = document.plan().find(a.person);
            texts << u"%1 %2 %3 %4 %5"_s.arg(person->name, QString::fromLatin1(EnumNames<AbsenceKind>::names[size_t(a.kind)]),
                                             a.start.toString(Qt::ISODate), a.end.toString(Qt::ISODate),
                                             QString::fromLatin1(EnumNames<DayPortion>::names[size_t(a.portion)]));
        }
        return texts;
    }

    static CapacityShape shape()
    {
        CapacityShape shape;
        shape.days = {QDate(2026, 5, 1), QDate(2026, 6, 30)};
        shape.rows = 10;
        shape.nameWidth = 100;
        shape.headerHeight = 40;
        shape.rowHeight = 20;
        shape.dayWidth = 10;
        shape.unit = CapacityUnit::Week;
        shape.viewport = {310, 140};
        return shape;
    }

private Q_SLOTS:
    void geometryPlacesDaysRowsAndColumns()
    {
        CapacityShape made = shape();
        const CapacityGeometry geometry(made);
        QCOMPARE(geometry.contentSize(), QSize(100 + 610, 40 + 200));
        // Monday 4 May is the fourth day.
        QCOMPARE(geometry.cell(2, {QDate(2026, 5, 4), QDate(2026, 5, 10)}), QRect(130, 80, 70, 20));
        QCOMPARE(geometry.dateAt(130), QDate(2026, 5, 4));
        QCOMPARE(geometry.dateAt(129), QDate(2026, 5, 3));
        QVERIFY(!geometry.dateAt(99).isValid());
        QCOMPARE(geometry.rowAt(80), 2);
        QCOMPARE(geometry.rowAt(39), -1);
        QCOMPARE(geometry.rowAt(241), -1);
        // The first week is cut at the edge of the grid.
        QCOMPARE(geometry.columnOf(QDate(2026, 5, 2)), (DaySpan{QDate(2026, 5, 1), QDate(2026, 5, 3)}));
        QCOMPARE(geometry.columnOf(QDate(2026, 5, 20)), (DaySpan{QDate(2026, 5, 18), QDate(2026, 5, 24)}));
        QCOMPARE(geometry.visibleColumns().size(), size_t(4));
        QCOMPARE(geometry.scrollTo(9, {QDate(2026, 5, 31), QDate(2026, 5, 31)}), QPoint(100, 100));
        made.scroll = {100, 100};
        QCOMPARE(CapacityGeometry(made).cell(9, {QDate(2026, 5, 31), QDate(2026, 5, 31)}), QRect(300, 120, 10, 20));
        QCOMPARE(CapacityGeometry(made).scrollTo(0, {QDate(2026, 5, 1), QDate(2026, 5, 1)}), QPoint(0, 0));
        made.unit = CapacityUnit::Month;
        QCOMPARE(CapacityGeometry(made).columnOf(QDate(2026, 6, 20)), (DaySpan{QDate(2026, 6, 1), QDate(2026, 6, 30)}));
    }

    void geometryIsMirroredFromRightToLeft()
    {
        CapacityShape made = shape();
        made.rightToLeft = true;
        const CapacityGeometry geometry(made);
        QCOMPARE(geometry.name(0), QRect(210, 40, 100, 20));
        QCOMPARE(geometry.cell(0, {QDate(2026, 5, 1), QDate(2026, 5, 1)}), QRect(200, 40, 10, 20));
        QCOMPARE(geometry.dateAt(205), QDate(2026, 5, 1));
        QVERIFY(!geometry.dateAt(211).isValid());
    }

    void rowsArePeopleByTeam()
    {
        const auto texts = [](const QString &filter) {
            QStringList names;
            for (const CapacityRow &row : capacityRows(plan(), QDate(2026, 5, 1), QDate(2026, 6, 1), filter))
                names << (row.person.isValid() ? row.name : u'[' + row.name + u']');
            return names.join(u' ');
        };
        QCOMPARE(texts({}), u"[Core] Ada Grace [Without a team] Mary"_s);
        QCOMPARE(texts(u"grace"_s), u"[Core] Grace"_s);
        QCOMPARE(texts(u"core"_s), u"[Core] Ada Grace"_s);
    }

    void hoursAreThoseOfTheColumnAndTeamsAddUp()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        CapacityView &grid = page.grid();
        const DaySpan week{today, today.addDays(6)};
        QCOMPARE(grid.rows().size(), size_t(5));
        QCOMPARE(grid.hours(grid.rows()[1], week), 40.0);
        // Half of Ada and all of Grace.
        QCOMPARE(grid.hours(grid.rows()[0], week), 60.0);
        QCOMPARE(grid.hours(grid.rows()[3], week), 40.0);
        grid.setCurrent(2, today);
        grid.addAbsence(AbsenceKind::Training, DayPortion::Morning);
        QCOMPARE(grid.hours(grid.rows()[0], week), 56.0);
        QVERIFY(grid.explain(grid.rows()[2], week).contains(u"40 h − 4 h away = 36 h"_s));
    }

    void theKeyboardAddsAndRemovesAnAbsence()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        PlanSelection selection;
        CapacityPage page(document, selection);
        show(page);
        CapacityView &grid = page.grid();
        grid.setCurrent(rowOf(page, SmallPlan::ada), today);
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentPerson(), SmallPlan::grace);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(grid.selectedDays(), (DaySpan{today.addDays(1), today.addDays(3)}));
        QTest::keyClick(&grid, Qt::Key_Return);
        AbsenceMenu *menu = openMenu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(absences(document), QStringList{u"Grace sickness 2026-05-19 2026-05-21 whole_day"_s});
        QCOMPARE(document.history().done().back().label, u"Add absence of “Grace”"_s);
        QCOMPARE(page.table(u"absence"_s)->shownRows(), 1);

        // One day in the middle is taken out again, in one step.
        grid.setCurrent(grid.currentRow(), today.addDays(2));
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(absences(document), (QStringList{u"Grace sickness 2026-05-19 2026-05-19 whole_day"_s,
                                                  u"Grace sickness 2026-05-21 2026-05-21 whole_day"_s}));
        QVERIFY(document.undo().hasValue());
        QCOMPARE(absences(document), QStringList{u"Grace sickness 2026-05-19 2026-05-21 whole_day"_s});
        QCOMPARE(grid.hours(grid.rows()[size_t(grid.currentRow())], {today, today.addDays(6)}), 16.0);
        QVERIFY(document.undo().hasValue());
        QCOMPARE(absences(document), QStringList());
        QCOMPARE(grid.hours(grid.rows()[size_t(grid.currentRow())], {today, today.addDays(6)}), 40.0);
    }

    void theMouseMarksDaysAndTheMenuSaysTheRest()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        PlanSelection selection;
        CapacityPage page(document, selection);
        show(page);
        CapacityView &grid = page.grid();
        grid.goTo(today);
        const int row = rowOf(page, SmallPlan::ada);
        const auto at = [&](QDate day) { return grid.capacityGeometry().cell(row, {day, day}).center(); };
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, at(today.addDays(4)));
        QTest::mouseMove(grid.viewport(), at(today.addDays(1)));
        QMouseEvent move(QEvent::MouseMove, at(today.addDays(1)), grid.viewport()->mapToGlobal(at(today.addDays(1))), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &move);
        QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, at(today.addDays(1)));
        QCOMPARE(grid.selectedDays(), (DaySpan{today.addDays(1), today.addDays(4)}));
        QCOMPARE(selection.idsOf(u"person"_s), std::vector<qint64>{SmallPlan::ada.value()});
        page.tools().front()->trigger();
        QVERIFY(openMenu());
        openMenu()->findChild<QAction *>(u"parental_leave"_s)->trigger();
        openMenu()->close();
        QCOMPARE(absences(document), QStringList{u"Ada parental_leave 2026-05-19 2026-05-22 whole_day"_s});
        QVERIFY(page.tools()[1]->isEnabled());
        page.tools()[1]->trigger();
        QCOMPARE(absences(document), QStringList());
        QVERIFY(!page.tools()[1]->isEnabled());

        QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, at(today.addDays(2)));
        QVERIFY(openMenu());
        openMenu()->close();
        QCOMPARE(grid.selectedDays(), (DaySpan{today.addDays(2), today.addDays(2)}));
    }

    void clearingShortensAndSplits_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("left");
        const auto text = [](int first, int last) { return u"%1-%2"_s.arg(first).arg(last); };
        QTest::newRow("all") << 10 << 14 << QStringList();
        QTest::newRow("more than all") << 1 << 30 << QStringList();
        QTest::newRow("the head") << 9 << 11 << QStringList{text(12, 14)};
        QTest::newRow("the tail") << 13 << 20 << QStringList{text(10, 12)};
        QTest::newRow("the middle") << 12 << 12 << QStringList{text(10, 11), text(13, 14)};
        QTest::newRow("the day before") << 9 << 9 << QStringList{text(10, 14)};
        QTest::newRow("the day after") << 15 << 15 << QStringList{text(10, 14)};
    }
    void clearingShortensAndSplits()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, left);
        Plan before = plan();
        before.put(Absence{AbsenceId(90), SmallPlan::ada, AbsenceKind::Vacation, QDate(2026, 6, 10), QDate(2026, 6, 14), {}, {}});
        before.put(Absence{AbsenceId(91), SmallPlan::grace, AbsenceKind::Vacation, QDate(2026, 6, 1), QDate(2026, 6, 29), {}, {}});
        DocumentFixture fixture(before);
        PlanDocument &document = fixture.document();
        QVERIFY(document.execute(edits::clearAbsences(document.plan(), document.ids(), SmallPlan::ada, QDate(2026, 6, from), QDate(2026, 6, to))));
        QStringList found;
        for (const Absence &a : document.plan().table<Absence>()) {
            if (a.person == SmallPlan::ada)
                found << u"%1-%2"_s.arg(a.start.day()).arg(a.end.day());
        }
        QCOMPARE(found, left);
        QCOMPARE(*document.plan().find(AbsenceId(91)), *before.find(AbsenceId(91)));
    }

    void daysAreCopiedPastedAndFilled()
    {
        Plan made = plan();
        made.put(Absence{AbsenceId(90), SmallPlan::ada, AbsenceKind::Training, today.addDays(-3), today.addDays(1), {}, u"secret"_s});
        made.put(Absence{AbsenceId(91), SmallPlan::grace, AbsenceKind::Vacation, today.addDays(2), today.addDays(9), {}, {}});
        DocumentFixture fixture(made);
        PlanDocument &document = fixture.document();
        PlanSelection selection;
        CapacityPage page(document, selection);
        show(page);
        CapacityView &grid = page.grid();
        grid.setCurrent(rowOf(page, SmallPlan::ada), today);
        grid.setCurrent(rowOf(page, SmallPlan::ada), today.addDays(3), true);
        QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
        // A week later, over Grace's vacation: four days, of which the first two are away.
        grid.setCurrent(rowOf(page, SmallPlan::grace), today.addDays(7));
        QVERIFY(grid.canPasteDays());
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
        const QString ada = u"Ada training 2026-05-15 2026-05-19 whole_day"_s;
        QCOMPARE(absences(document), (QStringList{ada, u"Grace vacation 2026-05-20 2026-05-24 whole_day"_s, u"Grace training 2026-05-25 2026-05-26 whole_day"_s}));
        QVERIFY(document.undo().hasValue());
        // The row above Grace's is Ada's.
        grid.setCurrent(rowOf(page, SmallPlan::grace), today.addDays(1));
        grid.setCurrent(rowOf(page, SmallPlan::grace), today.addDays(2), true);
        QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(absences(document), (QStringList{ada, u"Grace vacation 2026-05-21 2026-05-27 whole_day"_s, u"Grace training 2026-05-19 2026-05-19 whole_day"_s}));
        grid.setCurrent(0, today);
        QVERIFY(!grid.canPasteDays() && !grid.canFillFromAbove());
    }

    void sheetsStandOnTheirTab()
    {
        Plan made = plan();
        made.put(SentSheet{SentSheetId(90), TeamId(71), today.addDays(-3), today, 4, {}});
        DocumentFixture fixture(made);
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        QSignalSpy wanted(&page, &CapacityPage::sendRequested);
        page.tools().back()->trigger();
        QCOMPARE(wanted.size(), 1);
        RecordTableView *table = page.table(u"sent_sheet"_s);
        QVERIFY(table && !table->isVisible());
        // What leads there from a problem shows the tab.
        selection.setRecords({{u"sent_sheet"_s, 90}});
        QVERIFY(table->isVisible());
        QCOMPARE(table->shownRows(), 1);
        QCOMPARE(table->selectedRecordRows(), std::vector<int>{0});
        QVERIFY(!table->addAction()->isVisible());
    }

    void rowsAreAccessible()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        page.grid().setCurrent(1, today);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&page.grid());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *row = list->child(1);
        QCOMPARE(row->text(QAccessible::Name), u"Row 2, Ada, Mon 18 May 2026 to Sun 24 May 2026: 40 h"_s);
        QVERIFY(row->state().selected);
        QCOMPARE(list->indexOfChild(row), 1);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Row 1, Core, Mon 18 May 2026 to Sun 24 May 2026: 60 h"_s);
        row = list->child(4);
        row->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(page.grid().currentPerson(), mary);
        const QPoint middle = row->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), row);
    }

    void demandStandsAgainstCapacity()
    {
        Plan made = plan();
        made.put(PersonSkill{PersonSkillId(85), SmallPlan::ada, SkillId(70), 3});
        made.put(Skill{SkillId(75), u"Archiving"_s});
        made.put(RoughDemand{RoughDemandId(86), SmallPlan::release, SkillId(70), SmallPlan::freeze, 0.0, 50.0, 50.0, {}});
        DocumentFixture fixture(made);
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        CapacityView &grid = page.grid();
        // The freeze is on Wed 22 Jul; Ada has 40 h in its week, half of them for Core.
        const DaySpan week{QDate(2026, 7, 20), QDate(2026, 7, 26)};
        QCOMPARE(grid.rows().size(), size_t(6));
        const CapacityRow skill = grid.rows().back();
        QCOMPARE(skill.skill, SkillId(70));
        QCOMPARE(grid.load(skill, week).available(), 40.0);
        QCOMPARE(grid.load(skill, week).asked, 50.0);
        QVERIFY(grid.load(skill, week).isOver());
        QCOMPARE(grid.load(grid.rows()[0], week).asked, 25.0);
        QVERIFY(grid.explain(skill, week).endsWith(u"40 h; releases ask for 50 h; 125 % committed"_s));

        SkillPane &pane = page.skills();
        const QAbstractItemModelTester tester(pane.findChild<SkillLoadModel *>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(pane.isVisible());
        // Not the first by name, but the one of which most is asked.
        QCOMPARE(pane.skill(), SkillId(70));
        QCOMPARE(pane.model().rowCount(), 26);
        QCOMPARE(pane.model().index(0, SkillLoadModel::Days).data().toString(), u"18 May 2026 to 24 May 2026"_s);
        const auto cell = [&](int column) { return pane.model().index(9, column).data().toString(); };
        QCOMPARE(cell(SkillLoadModel::Days), u"20 Jul 2026 to 26 Jul 2026"_s);
        QCOMPARE(cell(SkillLoadModel::Available), u"40"_s);
        QCOMPARE(cell(SkillLoadModel::Asked), u"50"_s);
        QCOMPARE(cell(SkillLoadModel::Free), u"-10"_s);
        QCOMPARE(cell(SkillLoadModel::Committed), u"125 %, over"_s);
        QVERIFY(pane.note().contains(u"from Mon 20 Jul 2026: 50 h against 40 h"_s));
        // The chart says the same: within and beyond what there is, and what there is.
        const auto &series = pane.chart().content().series;
        QCOMPARE(series[0].values[9], 40.0);
        QCOMPARE(series[1].values[9], 10.0);
        QVERIFY(series[1].brush.style() != Qt::SolidPattern);
        QCOMPARE(series[2].values[9], 40.0);
        // It follows an absence at once.
        grid.setCurrent(rowOf(page, SmallPlan::ada), week.first);
        grid.addAbsence(AbsenceKind::Vacation, DayPortion::WholeDay);
        QCOMPARE(cell(SkillLoadModel::Available), u"32"_s);
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), RoughDemandId(86), &RoughDemand::likely, 16.0)));
        QCOMPARE(cell(SkillLoadModel::Committed), u"50 %"_s);
        QCOMPARE(pane.note(), QString());
    }

    /// Where nothing is asked for any more, it shows what was.
    void demandThatIsOverIsShown()
    {
        Plan made = plan();
        made.put(PersonSkill{PersonSkillId(85), SmallPlan::ada, SkillId(70), 3});
        made.put(RoughDemand{RoughDemandId(86), SmallPlan::release, SkillId(70), SmallPlan::freeze, 0.0, 50.0, 50.0, {}});
        DocumentFixture fixture(made);
        fixture.clock().set(QDateTime({2026, 9, 14}, {9, 0}, QTimeZone::UTC));
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        const SkillLoadModel &model = page.skills().model();
        QCOMPARE(model.index(0, SkillLoadModel::Days).data().toString(), u"20 Jul 2026 to 26 Jul 2026"_s);
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), RoughDemandId(86), &RoughDemand::phase, SmallPlan::goLive)));
        QCOMPARE(model.index(0, SkillLoadModel::Days).data().toString(), u"24 Aug 2026 to 30 Aug 2026"_s);
        fixture.clock().set(QDateTime({2026, 8, 10}, {9, 0}, QTimeZone::UTC));
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), RoughDemandId(86), &RoughDemand::likely, 16.0)));
        QCOMPARE(model.index(0, SkillLoadModel::Days).data().toString(), u"10 Aug 2026 to 16 Aug 2026"_s);
    }

    void whoIsMissedIsSaidAtOnceAndTheDeputyCures()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        PlanSelection selection;
        CapacityPage page(document, selection);
        show(page);
        QSignalSpy missed(&page.absences(), &AbsenceWatch::missed);
        CapacityView &grid = page.grid();
        grid.setCurrent(rowOf(page, SmallPlan::ada), QDate(2026, 7, 21));
        grid.addAbsence(AbsenceKind::Sickness, DayPortion::WholeDay);
        QCOMPARE(missed.count(), 0);
        grid.setCurrent(rowOf(page, SmallPlan::ada), QDate(2026, 7, 22));
        grid.addAbsence(AbsenceKind::Sickness, DayPortion::WholeDay);
        QCOMPARE(missed.count(), 1);
        const QString text = missed[0][0].toString();
        QVERIFY2(text.contains(u"“Ada”"_s) && text.contains(u"is away on Wed 22 Jul 2026"_s) && !text.contains(u"sick"_s, Qt::CaseInsensitive), qPrintable(text));
        QCOMPARE(missed[0][1].toString(), u"Let Grace stand in"_s);
        page.absences().letStandIn();
        QCOMPARE(document.plan().find(SmallPlan::freeze)->neededPeople, IdList<Person>{SmallPlan::grace});
        QCOMPARE(document.history().done().back().label, u"Let “Grace” stand in for “Ada”"_s);
        QCOMPARE(missed.count(), 2);
        QCOMPARE(missed[1][0].toString(), QString());
        // Now Grace is needed: her absence is said, and nobody is left to cure it.
        grid.setCurrent(rowOf(page, SmallPlan::grace), QDate(2026, 7, 22));
        grid.addAbsence(AbsenceKind::Vacation, DayPortion::WholeDay);
        QCOMPARE(missed.count(), 3);
        QVERIFY(missed[2][0].toString().contains(u"“Grace”"_s));
        QCOMPARE(missed[2][1].toString(), QString());
    }

    void aPlanWithoutPeopleOffersTheFirst()
    {
        Plan empty;
        empty.planId = QUuid::createUuid();
        empty.put(PlanSettings{});
        DocumentFixture fixture(empty);
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        QVERIFY(!page.grid().isVisible());
        QVERIFY(!page.tools().front()->isEnabled());
        QPushButton *shown = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            shown = button->isVisible() ? button : shown;
        QVERIFY(shown);
        QCOMPARE(shown->text(), u"Add person"_s);
        shown->click();
        QCOMPARE(fixture.document().plan().table<Person>().size(), 1);
        QVERIFY(page.grid().isVisible());
        QCOMPARE(page.grid().rows().size(), size_t(2));
        QVERIFY(page.tools().front()->isEnabled());
    }

    void zoomKeepsTheCurrentDayInPlaceAndChangesTheUnit()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        show(page);
        CapacityView &grid = page.grid();
        grid.goTo(QDate(2027, 1, 13));
        const int before = grid.capacityGeometry().cell(1, {grid.currentDay(), grid.currentDay()}).left();
        QSignalSpy zoomed(&page, &Page::zoomChanged);
        page.setZoom(100);
        QCOMPARE(zoomed.count(), 1);
        QCOMPARE(grid.capacityGeometry().shape().unit, CapacityUnit::Day);
        QVERIFY(qAbs(grid.capacityGeometry().cell(1, {grid.currentDay(), grid.currentDay()}).left() - before) <= 2);
        page.setZoom(0);
        QCOMPARE(grid.capacityGeometry().shape().unit, CapacityUnit::Month);
    }
};

QTEST_MAIN(TestCapacityPage)
#include "tst_capacitypage.moc"
