// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "exchange/holidays.h"
#include "support/documentfixture.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/milestones/holidaysdialog.h"
#include "views/milestones/recordspage.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestRecordsPage : public QObject
{
    Q_OBJECT

private:
    static int daysOf(const Plan &plan, const QString &region)
    {
        const auto &all = plan.table<CalendarException>();
        return int(std::count_if(all.begin(), all.end(), [&](const CalendarException &e) { return e.holidayRegion == region; }));
    }

private Q_SLOTS:
    void everyRecordTypeHasATable()
    {
        // Milestones, people's time, risks and messages have pages of their own.
        using Shown = TypeList<Release, Product, Window, Role, Person, Team, Skill, Audience, WorkingCalendar, CalendarException,
                               Responsibility>;
        DocumentFixture fixture(SmallPlan::make());
        PlanSelection selection;
        RecordsPage page(fixture.document(), selection);
        [&]<typename... R>(TypeList<R...>) {
            const auto check = [&]<typename X>(TypeList<X>) {
                const RecordTableView *table = page.table(QString::fromLatin1(Record<X>::table));
                QVERIFY2(table, Record<X>::table);
                QCOMPARE(table->shownRows(), int(fixture.document().plan().table<X>().size()));
            };
            (check(TypeList<R>()), ...);
        }(Shown());
    }

    void addsFromTheToolAndFromAnEmptyTable()
    {
        Plan plan = SmallPlan::make();
        plan.remove(TeamId(71));
        DocumentFixture fixture(plan);
        PlanSelection selection;
        RecordsPage page(fixture.document(), selection);
        page.show();
        page.showTable(u"team"_s);
        QCOMPARE(page.tools().front()->text(), u"Add team"_s);
        QPushButton *button = nullptr;
        for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
            if (candidate->isVisible())
                button = candidate;
        }
        QVERIFY(button);
        QCOMPARE(button->text(), u"Add team"_s);
        button->click();
        page.tools().front()->trigger();
        const auto &teams = fixture.document().plan().table<Team>();
        QCOMPARE(teams.size(), 2);
        QCOMPARE(teams.at(0).name, u"New team"_s);
        QCOMPARE(teams.at(1).name, u"New team 2"_s);
        QCOMPARE(page.subtitle(), u"2 teams"_s);
    }

    void holidaysOfSeveralRegionsAreCopiedAsOneStep()
    {
        DocumentFixture fixture(SmallPlan::make());
        PlanDocument &document = fixture.document();
        HolidaysDialog dialog(document);
        dialog.setCalendar(SmallPlan::nights);
        dialog.setYears(2026, 2027);
        dialog.tickRegion(u"de-by_de"_s);
        dialog.tickRegion(u"us_en-us"_s);
        QSignalSpy copied(&dialog, &HolidaysDialog::copied);
        dialog.accept();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(document.history().done().size(), size_t(1));
        const auto nonWorking = [](const QString &region) {
            const auto all = holidays(region, 2026, 2027);
            return int(std::count_if(all.begin(), all.end(), [](const Holiday &h) { return h.nonWorking; }));
        };
        QVERIFY(nonWorking(u"de-by_de"_s) > 10);
        QCOMPARE(daysOf(document.plan(), u"de-by_de"_s), nonWorking(u"de-by_de"_s));
        QCOMPARE(daysOf(document.plan(), u"us_en-us"_s), nonWorking(u"us_en-us"_s));
        for (const CalendarException &e : document.plan().table<CalendarException>())
            QVERIFY(e.calendar == SmallPlan::nights || e.name == u"Works outing"_s);
        QVERIFY(document.undo().hasValue());
        QCOMPARE(document.plan().table<CalendarException>().size(), 1);
    }

    void aPlanWithoutCalendarGetsOne()
    {
        Plan plan;
        plan.planId = QUuid::createUuid();
        plan.put(PlanSettings{});
        DocumentFixture fixture(plan);
        HolidaysDialog dialog(fixture.document());
        dialog.tickRegion(u"de-by_de"_s);
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkingCalendar>().size(), 1);
        QCOMPARE(fixture.document().plan().settings().calendar, fixture.document().plan().table<WorkingCalendar>().at(0).id);
    }
};

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
