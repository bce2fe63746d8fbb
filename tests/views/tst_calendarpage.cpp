// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "views/calendar/agendamodel.h"
#include "views/calendar/agendaview.h"
#include "views/calendar/calendarpage.h"
#include "views/calendar/monthview.h"
#include "views/calendar/yearview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestCalendarPage : public QObject
{
    Q_OBJECT

    static QStringList lines(const AgendaModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
    static std::shared_ptr<const CalendarEntries> entriesOf(const CalendarFixture &fixture)
    {
        return std::make_shared<const CalendarEntries>(calendarEntries(fixture.document->plan(), fixture.document->timetable(), {}, {}));
    }
    static QAction *tool(const CalendarPage &page, const QString &name)
    {
        for (QAction *action : page.tools()) {
            if (action && action->objectName() == name)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void agendaIsGroupedByMonth()
    {
        CalendarFixture fixture;
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(entriesOf(fixture), fixture.document->today());
        QCOMPARE(lines(model), (QStringList{u"July 2026"_s, u"Demo, Fri 10 Jul 2026"_s, u"Year-end closing, Thu 16 – Mon 20 Jul 2026"_s,
                                            u"Today, Wed 22 Jul 2026"_s, u"Code freeze, Wed 22 Jul 2026"_s,
                                            u"Testing, Mon 27 Jul – Fri 7 Aug 2026"_s, u"August 2026"_s, u"Go-live, Wed 26 Aug 2026"_s}));
        QCOMPARE(model.rowAt({2026, 7, 22}), 3);
        QCOMPARE(model.rowAt({2026, 8, 1}), 6); // The heading before the first of the month.
        QCOMPARE(model.rowAt({2030, 1, 1}), 7);
        QCOMPARE(model.upcoming(), 3);
        QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
        QCOMPARE(model.index(7, AgendaModel::DistanceColumn).data().toString(), u"in 35 days"_s);
    }

    void agendaShowsActions()
    {
        Plan plan = CalendarFixture::plan();
        Risk risk;
        risk.id = RiskId(701);
        risk.title = u"Signing keys expire"_s;
        risk.releases = {CalendarFixture::release};
        plan.put(risk);
        plan.put(RiskAction{RiskActionId(702), risk.id, ActionKind::Mitigation, u"Order new keys"_s, {}, {2026, 7, 23}, 0, {}});
        CalendarFixture fixture(plan);
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(entriesOf(fixture), fixture.document->today());
        const int row = model.rowOf({u"risk_action"_s, 702});
        QCOMPARE(model.index(row, 0).data(Qt::AccessibleTextRole).toString(), u"Order new keys, Thu 23 Jul 2026"_s);
        QCOMPARE(model.index(row, AgendaModel::KindColumn).data().toString(), label(ActionKind::Mitigation));
        QCOMPARE(model.index(row, AgendaModel::ReleaseColumn).data().toString(), u"Crane 4.2"_s);
        QCOMPARE(model.index(row, AgendaModel::DistanceColumn).data().toString(), u"tomorrow"_s);
        QVERIFY(model.actionAt(row) && !model.milestoneAt(row) && !model.windowAt(row));
        QVERIFY(model.flags(model.index(row, 0)) & Qt::ItemIsSelectable);
    }

    void agendaShowsConditions()
    {
        Plan plan = CalendarFixture::plan();
        const DecisionCondition condition = CalendarFixture::addCondition(plan, {2026, 7, 23});
        CalendarFixture fixture(plan);
        AgendaModel model;
        model.setEntries(entriesOf(fixture), fixture.document->today());
        const int row = model.rowOf({u"decision_condition"_s, condition.id.value()});
        QVERIFY(row >= 0);
        QCOMPARE(model.index(row, 0).data(Qt::AccessibleTextRole).toString(), u"Tell the known issue, Thu 23 Jul 2026"_s);
        QCOMPARE(model.index(row, AgendaModel::KindColumn).data().toString(), u"Condition of a decision"_s);
        QCOMPARE(model.index(row, AgendaModel::ReleaseColumn).data().toString(), u"Crane 4.2"_s);
    }

    void anActionOfTheMonthIsSelected()
    {
        Plan plan = CalendarFixture::plan();
        Risk risk;
        risk.id = RiskId(701);
        risk.title = u"Signing keys expire"_s;
        plan.put(risk);
        plan.put(RiskAction{RiskActionId(702), risk.id, ActionKind::Mitigation, u"Order new keys"_s, {}, {2026, 7, 14}, 0, {}});
        CalendarFixture fixture(plan);
        CalendarPage page(*fixture.document, fixture.selection);
        page.resize(1000, 700);
        page.show();
        auto *month = page.findChild<MonthView *>();
        for (const PlacedItem &item : month->monthLayout().items()) {
            if (item.type == PlacedItem::Type::Action) {
                QTest::mouseClick(month, Qt::LeftButton, {}, item.rect.center());
                break;
            }
        }
        QCOMPARE(fixture.selection.records(), (std::vector<RecordReference>{{u"risk_action"_s, 702}}));
        QCOMPARE(page.currentDay(), QDate(2026, 7, 14));
        QVERIFY(month->grab().toImage() != QImage()); // It is painted as selected.
        // By keyboard, the day tells of it instead of offering a new milestone.
        fixture.selection.setRecords({});
        QTest::keyClick(month, Qt::Key_Return);
        auto *popup = month->findChild<QWidget *>(u"dayPopup"_s);
        QVERIFY(popup && !month->isCreating());
        popup->close();
    }

    void agendaChangesOnlyWhatMoved()
    {
        CalendarFixture fixture;
        AgendaModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(entriesOf(fixture), fixture.document->today());
        const QPersistentModelIndex goLive(model.index(7, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(fixture.document->execute(
            edits::setField(fixture.document->plan(), CalendarFixture::demo, &Milestone::pinned, QDate(2026, 7, 21))));
        model.setEntries(entriesOf(fixture), fixture.document->today());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Demo, Tue 21 Jul 2026"_s);
        QVERIFY(goLive.isValid());
        QCOMPARE(goLive.data(Qt::AccessibleTextRole).toString(), u"Go-live, Wed 26 Aug 2026"_s);
        model.setEntries(std::make_shared<CalendarEntries>(), fixture.document->today());
        QCOMPARE(model.rowCount(), 0);
    }

    void modesAndHeadings()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        QSignalSpy headings(&page, &Page::headingChanged);
        QCOMPARE(page.title(), u"Calendar"_s);
        QCOMPARE(page.subtitle(), u"July 2026"_s);
        tool(page, u"calendarYear"_s)->trigger();
        QCOMPARE(page.subtitle(), u"2026"_s);
        tool(page, u"calendarNext"_s)->trigger();
        QCOMPARE(page.subtitle(), u"2027"_s);
        tool(page, u"calendarToday"_s)->trigger();
        tool(page, u"calendarAgenda"_s)->trigger();
        QVERIFY(tool(page, u"calendarAgenda"_s)->isChecked());
        QCOMPARE(page.subtitle(), u"Milestones to come: 3"_s);
        tool(page, u"calendarMonth"_s)->trigger();
        tool(page, u"calendarPrevious"_s)->trigger();
        QCOMPARE(page.subtitle(), u"June 2026"_s);
        QVERIFY(headings.size() >= 6);
    }

    void viewsShareTheDay()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        page.goToDate({2026, 10, 5});
        QCOMPARE(page.findChild<MonthView *>()->currentDay(), QDate(2026, 10, 5));
        QCOMPARE(page.findChild<YearView *>()->currentDay(), QDate(2026, 10, 5));
        QTest::keyClick(page.findChild<MonthView *>(), Qt::Key_PageDown);
        QCOMPARE(page.currentDay(), QDate(2026, 11, 5));
        QCOMPARE(page.findChild<YearView *>()->currentDay(), QDate(2026, 11, 5));
    }

    void aDayOfTheYearLeadsToTheMonth()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        page.resize(1000, 700);
        page.setMode(CalendarPage::Mode::Year);
        page.show();
        auto *year = page.findChild<YearView *>();
        QTest::mouseClick(year->viewport(), Qt::LeftButton, {}, year->yearLayout().cell({2026, 3, 17}).center());
        QCOMPARE(page.mode(), CalendarPage::Mode::Month);
        QCOMPARE(page.subtitle(), u"March 2026"_s);
    }

    void followsDocumentReleaseAndFilter()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(Release{CalendarFixture::nextRelease, CalendarFixture::product, u"4.3"_s, {}, {}, {}});
        CalendarFixture fixture(plan);
        CalendarPage page(*fixture.document, fixture.selection);
        const auto shown = [&] { return page.findChild<MonthView *>()->monthLayout().milestones().size(); };
        QCOMPARE(shown(), size_t(3));
        fixture.selection.setRelease(CalendarFixture::nextRelease);
        QCOMPARE(shown(), size_t(0));
        fixture.selection.setRelease({});
        QSignalSpy told(&page, &Page::statusTold);
        page.setFilter(u"demo"_s);
        QCOMPARE(shown(), size_t(1));
        QCOMPARE(told.takeLast().front().toString(), u"1 of 4 milestones shown"_s);
        page.setFilter({});
        QVERIFY(fixture.document->execute(
            edits::setField(fixture.document->plan(), CalendarFixture::demo, &Milestone::pinned, QDate(2026, 5, 5))));
        QCOMPARE(shown(), size_t(2));
    }

    void agendaKeepsTheSelectionOverAMove()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        page.setMode(CalendarPage::Mode::Agenda);
        page.resize(900, 600);
        page.show();
        auto *agenda = page.findChild<AgendaView *>();
        agenda->selectionModel()->select(agenda->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(fixture.selection.idsOf(u"milestone"_s), std::vector<qint64>{12});
        QVERIFY(fixture.document->execute(
            edits::setField(fixture.document->plan(), CalendarFixture::demo, &Milestone::pinned, QDate(2026, 8, 28))));
        QCOMPARE(fixture.selection.idsOf(u"milestone"_s), std::vector<qint64>{12});
        const QModelIndexList rows = agenda->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().data(Qt::AccessibleTextRole).toString(), u"Demo, Fri 28 Aug 2026"_s);
        fixture.selection.setRecords({{u"milestone"_s, CalendarFixture::goLive.value()}});
        QCOMPARE(agenda->selectionModel()->selectedRows().front().data(Qt::AccessibleTextRole).toString(), u"Go-live, Wed 26 Aug 2026"_s);
    }

    void titlesOfTheAgendaKeepTheirRoom()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        page.setMode(CalendarPage::Mode::Agenda);
        page.resize(560, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *agenda = page.findChild<AgendaView *>();
        QHeaderView *header = agenda->header();
        QVERIFY(header->sectionSize(AgendaModel::TitleColumn) >= 18 * agenda->fontMetrics().horizontalAdvance(u'M'));
        // All are of one release.
        QVERIFY(agenda->isColumnHidden(AgendaModel::ReleaseColumn));
        const int narrow = header->sectionSize(AgendaModel::KindColumn);
        page.resize(1400, 500);
        QTRY_COMPARE(header->length(), agenda->viewport()->width());
        QVERIFY(header->sectionSize(AgendaModel::KindColumn) > narrow);
        header->resizeSection(AgendaModel::KindColumn, narrow + 3);
        page.resize(1200, 500);
        QTRY_VERIFY(agenda->viewport()->width() <= 1200);
        QCOMPARE(header->sectionSize(AgendaModel::KindColumn), narrow + 3);
    }

    void emptyPlanOffersTheFirstMilestone()
    {
        CalendarFixture fixture(CalendarFixture::empty());
        CalendarPage page(*fixture.document, fixture.selection);
        page.resize(900, 600);
        page.show();
        auto *button = page.findChild<QPushButton *>(u"firstMilestone"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!page.findChild<MonthView *>()->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(page.findChild<MonthView *>()->isVisible());
        QTest::keyClick(page.findChild<QLineEdit *>(u"titleEditor"_s), Qt::Key_Escape);
        QVERIFY(button->isVisible());
        QCOMPARE(fixture.document->plan().table<Milestone>().size(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *title = page.findChild<QLineEdit *>(u"titleEditor"_s);
        QTest::keyClicks(title, u"Kick-off"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(fixture.document->plan().table<Milestone>().size(), 1);
        QVERIFY(page.findChild<MonthView *>()->isVisible());
        QVERIFY(!button->isVisible());
        QVERIFY(fixture.document->undo());
        QVERIFY(button->isVisible());
    }

    void refusalsAreTold()
    {
        CalendarFixture fixture;
        CalendarPage page(*fixture.document, fixture.selection);
        page.resize(900, 700);
        page.show();
        page.setFocus();
        QSignalSpy failed(&page, &Page::failed);
        auto *month = page.findChild<MonthView *>();
        page.goToDate({2199, 12, 31});
        month->createOn({2200, 1, 2}); // Plans end with 2199.
        auto *title = page.findChild<QLineEdit *>(u"titleEditor"_s);
        QTest::keyClicks(title, u"Too late"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
