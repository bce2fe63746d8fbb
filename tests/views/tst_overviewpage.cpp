// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/forecasting/forecastjob.h"
#include "domain/edits/fieldedits.h"
#include "engine/fitplan.h"
#include "engine/tolddates.h"
#include "views/common/planselection.h"
#include "views/overview/overviewlist.h"
#include "views/overview/overviewpage.h"
#include "views/overview/titledtree.h"
#include "views/overview/weeklist.h"
#include "views/reportplan.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The overview: what it tells of a plan, where its figures lead, and what a tick does. It is Monday 18 May 2026.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    static Plan duePlan()
    {
        Plan plan = ReportPlan::make();
        const auto add = [&](qint64 id, const QString &title, QDate date, RoleId owner) {
            Milestone m;
            m.id = MilestoneId(id);
            m.release = SmallPlan::release;
            m.title = title;
            m.pinned = date;
            m.owners = {owner};
            plan.put(m);
        };
        add(800, u"Late already"_s, {2026, 5, 15}, SmallPlan::lead);
        add(801, u"This week"_s, {2026, 5, 20}, SmallPlan::docs);
        add(802, u"Sunday"_s, {2026, 5, 24}, SmallPlan::docs);
        add(803, u"Next week"_s, {2026, 5, 25}, SmallPlan::docs);
        plan.put(RiskAction{RiskActionId(204), ReportPlan::noSigner, ActionKind::Mitigation, u"Train a signer"_s, SmallPlan::lead, QDate(2026, 5, 21), 0, {}});
        plan.put(RiskAction{RiskActionId(205), ReportPlan::noSigner, ActionKind::Contingency, u"Call the other office"_s, SmallPlan::lead, QDate(2026, 5, 21), 0, {}});
        return plan;
    }

    /// On the gate into the freeze, on Mon 11 May.
    static Decision decided(GateOutcome outcome)
    {
        Decision decision;
        decision.id = DecisionId(401);
        decision.gate = GateId(400);
        decision.outcome = outcome;
        decision.decided = QDateTime({2026, 5, 11}, {9, 0}, QTimeZone::UTC);
        decision.decider = SmallPlan::ada;
        return decision;
    }

    static QStringList titles(const OverviewPage &page)
    {
        QStringList titles;
        for (const WeekItem &item : page.week().items())
            titles << item.title;
        return titles;
    }

private Q_SLOTS:
    void tellsOfEachRelease()
    {
        DocumentFixture fixture(ReportPlan::make());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        const OverviewList &releases = page.list(u"releases"_s);
        QCOMPARE(releases.topLevelItemCount(), 2);
        const QStringList crane = releases.texts(0);
        QCOMPARE(crane[0], u"Crane 4.2"_s);
        QCOMPARE(crane[2], u"Wed 26 Aug 2026"_s);
        QCOMPARE(crane[3], u"in 100 days"_s); // 13 days of May, 30, 31, 26.
        QCOMPARE(crane[4], u"Code freeze on Wed 22 Jul 2026"_s);
        QCOMPARE(crane[5], u"0 of 3"_s);
        QCOMPARE(crane[6], u"3"_s);
        QCOMPARE(releases.texts(1)[2], u"no go-live yet"_s);
    }

    void problemsComeFromTheSearch()
    {
        DocumentFixture fixture(ReportPlan::make());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        page.show();
        const auto found = findProblems(fixture.document().plan(), fixture.document().timetable(), fixture.document().today());
        const auto own = std::ranges::count(found, SmallPlan::release, &Problem::release);
        QVERIFY(own > 0);
        QTRY_COMPARE(page.list(u"releases"_s).texts(0)[7], QString::number(own));
    }

    void statusWaitsForTheProblems()
    {
        DocumentFixture fixture(ReportPlan::make());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        page.show();
        QCOMPARE(page.list(u"releases"_s).texts(0)[1], QString());
        QCOMPARE(page.list(u"releases"_s).texts(0)[7], QString());
        QTRY_VERIFY(!page.list(u"releases"_s).texts(0)[1].isEmpty());
    }

    void aLongWeekIsCutShort()
    {
        Plan plan = ReportPlan::make();
        for (int i = 0; i < 43; ++i) {
            Milestone m;
            m.id = MilestoneId(1000 + i);
            m.release = SmallPlan::release;
            m.title = u"Late %1"_s.arg(i);
            m.pinned = QDate(2026, 5, 14);
            plan.put(m);
        }
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QTreeWidget &list = page.week().list();
        QCOMPARE(list.topLevelItemCount(), 41);
        QCOMPARE(list.topLevelItem(40)->text(0), u"and 3 more"_s);
        QSignalSpy chosen(&page.week(), &WeekList::itemChosen);
        Q_EMIT list.itemActivated(list.topLevelItem(40), 0);
        QCOMPARE(chosen.size(), 0);
    }

    void figuresLeadToWhereTheyComeFrom()
    {
        DocumentFixture fixture(ReportPlan::make());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        page.resize(1000, 800);
        page.show();
        QSignalSpy places(&page, &OverviewPage::placeRequested);
        OverviewList &risks = page.list(u"risks"_s);
        QTest::mouseClick(risks.viewport(), Qt::LeftButton, {}, risks.visualItemRect(risks.topLevelItem(0)).center());
        QCOMPARE(places.size(), 1);
        auto place = places.takeFirst().front().value<OverviewPlace>();
        QCOMPARE(place.page, u"risks"_s);
        QCOMPARE(place.record, (RecordReference{u"risk"_s, ReportPlan::noSigner.value()}));
        OverviewList &dates = page.list(u"dates"_s);
        dates.setCurrentItem(dates.topLevelItem(0), 1);
        QTest::keyClick(&dates, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        place = places.takeFirst().front().value<OverviewPlace>();
        QCOMPARE(place.page, u"milestones"_s);
        QCOMPARE(place.record, (RecordReference{u"milestone"_s, SmallPlan::kickOff.value()}));
    }

    void weekHoldsWhatIsDueInSevenDays()
    {
        DocumentFixture fixture(duePlan());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        // A contingency waits for its risk to strike.
        QCOMPARE(titles(page), (QStringList{u"Late already"_s, u"This week"_s, u"Train a signer"_s, u"Sunday"_s}));
        QVERIFY(page.week().items().front().overdue);
    }

    void gatesAreToldUntilTheyAreSettled()
    {
        const auto told = [](GateOutcome outcome) {
            Plan plan = ReportPlan::make();
            plan.put(decided(outcome));
            DocumentFixture fixture(plan);
            PlanSelection selection;
            OverviewPage page(fixture.document(), selection);
            return page.list(u"gates"_s).topLevelItemCount();
        };
        // The gate is on Wed 22 Jul: a no go of May is not about that day.
        QCOMPARE(told(GateOutcome::NoGo), 1);
        QCOMPARE(told(GateOutcome::Go), 0);
    }

    void conditionsOfACancelledReleaseBindNobody()
    {
        const auto told = [](ReleaseState state) {
            Plan plan = ReportPlan::make();
            plan.put(decided(GateOutcome::GoWithConditions));
            DecisionCondition condition;
            condition.id = DecisionConditionId(402);
            condition.decision = DecisionId(401);
            condition.title = u"Watch the queue"_s;
            condition.due = {2026, 5, 15};
            plan.put(condition);
            Release release = *plan.find(SmallPlan::release);
            release.state = state;
            plan.put(release);
            DocumentFixture fixture(plan);
            PlanSelection selection;
            OverviewPage page(fixture.document(), selection);
            return titles(page).contains(u"Watch the queue"_s);
        };
        QVERIFY(told(ReleaseState::Planned));
        QVERIFY(!told(ReleaseState::Cancelled));
    }

    void weekIsOneOfAPerson()
    {
        DocumentFixture fixture(duePlan());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QComboBox &people = page.week().people();
        QCOMPARE(people.count(), 2); // Nobody fills the docs role.
        people.setCurrentIndex(people.findText(u"Ada"_s));
        QCOMPARE(titles(page), (QStringList{u"Late already"_s, u"Train a signer"_s}));
    }

    void tickMakesDone()
    {
        DocumentFixture fixture(duePlan());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QSignalSpy told(&page, &Page::statusTold);
        QTreeWidget &list = page.week().list();
        list.topLevelItem(2)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(fixture.document().plan().find(RiskActionId(204))->done, QDate(2026, 5, 18));
        QCOMPARE(titles(page).size(), 3);
        list.topLevelItem(0)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(fixture.document().plan().find(MilestoneId(800))->state, MilestoneState::Done);
        QVERIFY(fixture.document().undo());
        QCOMPARE(fixture.document().plan().find(MilestoneId(800))->state, MilestoneState::Planned);
    }

    void tickedMessagesAreSentAndInTheLedger()
    {
        Plan plan = duePlan();
        Message message = *plan.find(MessageId(300));
        message.milestone = {};
        message.due = {2026, 5, 19};
        plan.put(message);
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QCOMPARE(titles(page)[1], u"Freeze is near"_s);
        QSignalSpy told(&page, &Page::statusTold);
        page.week().list().topLevelItem(1)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(fixture.document().plan().find(message.id)->state, MessageState::Sent);
        QCOMPARE(fixture.document().plan().find(message.id)->sentOn, QDate(2026, 5, 18));
        const auto &ledger = fixture.document().plan().table<Publication>();
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(ledger.at(0).message, message.id.value());
    }

    void barShowsNeedAgainstHours()
    {
        DocumentFixture fixture(ReportPlan::make());
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        const OverviewList &capacity = page.list(u"capacity"_s);
        QCOMPARE(capacity.topLevelItemCount(), 1);
        QCOMPARE(capacity.texts(0)[0], u"Signing"_s);
        QVERIFY(capacity.texts(0)[2].startsWith(u"100 of "_s));
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) { return each->text() == u"Capacity until Wed 26 Aug 2026"_s; }));
    }

    /// So that the column of days stays narrow.
    void aSpanIsToldByTheDayOnWhichItBegins()
    {
        Plan plan = ReportPlan::make();
        Milestone phase;
        phase.id = MilestoneId(800);
        phase.release = SmallPlan::release;
        phase.title = u"Hardening"_s;
        phase.pinned = {2026, 5, 25};
        phase.span = 2;
        phase.spanUnit = OffsetUnit::WorkingDays;
        plan.put(phase);
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QCOMPARE(page.list(u"dates"_s).texts(0), (QStringList{u"Mon 25 May 2026"_s, u"Hardening, until Wed 27 May 2026"_s, u"in 7 days"_s}));
    }

    void longTitlesHaveHalfOfTheRow()
    {
        TitledTree list(3, 1, {2});
        list.setHeaderHidden(true);
        new QTreeWidgetItem(&list, {u"6 Medium risk"_s, QString(80, u'm'), QString(60, u'o')});
        list.fitColumns();
        list.resize(500, 100);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto all = [&] { return list.columnWidth(0) + list.columnWidth(1) + list.columnWidth(2); };
        const int rating = list.columnWidth(0);
        QCOMPARE(list.columnWidth(1), list.viewport()->width() / 2);
        QCOMPARE(all(), list.viewport()->width());
        // A few letters of an owner tell nobody who it is.
        list.resize(2 * (rating + 10), 100);
        QTRY_VERIFY(list.isColumnHidden(2));
        QCOMPARE(list.columnWidth(0), rating);
        list.resize(500, 100);
        QTRY_VERIFY(!list.isColumnHidden(2));
        // Of short titles nothing is taken from others.
        list.topLevelItem(0)->setText(1, u"Short"_s);
        list.topLevelItem(0)->setText(2, u"Release Lead"_s);
        list.fitColumns();
        QVERIFY(list.columnWidth(1) > list.viewport()->width() / 2);
        QCOMPARE(all(), list.viewport()->width());
    }

    void oddsFillOnlyWhatDependsOnThem()
    {
        Plan plan = ReportPlan::make();
        ReportPlan::putWork(plan, WorkItemId(800));
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        page.show();
        ForecastJob &job = ForecastJob::of(fixture.document());
        QTRY_VERIFY_WITH_TIMEOUT(job.forecast() && !page.list(u"releases"_s).texts(0)[1].isEmpty(), 60'000);
        page.list(u"dates"_s).topLevelItem(0)->setText(0, u"Kept"_s);
        page.list(u"releases"_s).topLevelItem(0)->setText(0, u"Gone"_s);
        const auto before = job.forecast();
        ForecastOptions options = job.options();
        options.runs = 1'000;
        job.setOptions(options);
        QTRY_VERIFY_WITH_TIMEOUT(job.forecast() != before, 60'000);
        QCOMPARE(page.list(u"releases"_s).texts(0)[0], u"Crane 4.2"_s);
        QCOMPARE(page.list(u"dates"_s).texts(0)[0], u"Kept"_s);
    }

    void audiencesThatHoldStaleDatesAreTold()
    {
        Plan plan = ReportPlan::make();
        const Timetable told = computeTimetable(plan);
        Publication publication;
        publication.id = PublicationId(900);
        publication.audience = SmallPlan::customers.value();
        publication.audienceName = u"Customers"_s;
        publication.release = SmallPlan::release.value();
        publication.time = QDateTime({2026, 5, 11}, {9, 0}, QTimeZone::UTC);
        publication.content = ledgerContent(datesFor(plan, told, *plan.find(SmallPlan::customers), SmallPlan::release));
        plan.put(publication);
        Milestone goLive = *plan.find(SmallPlan::goLive);
        goLive.pinned = {2026, 9, 2};
        plan.put(goLive);
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        const OverviewList &stale = page.list(u"stale"_s);
        QCOMPARE(stale.topLevelItemCount(), 1);
        QCOMPARE(stale.texts(0), (QStringList{u"Customers"_s, u"a date of Crane 4.2 has moved since Mon 11 May 2026"_s}));
    }

    void whetherTheNextReleaseFitsIsToldUntilThereIsNone()
    {
        FitPlan made;
        made.ask(100);
        made.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        DocumentFixture fixture(made.plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        QCOMPARE(page.fitText(), QString());
        page.show();
        QTRY_VERIFY(page.fitText().startsWith("Crane 1: Short by 4 h of database work "_L1));
        QAction level(u"Level work…"_s);
        page.setLeveling(&level);
        const auto tools = page.findChildren<QToolButton *>();
        QTRY_VERIFY(std::ranges::any_of(tools, [](const QToolButton *button) { return button->isVisible() && button->text() == u"Level work…"_s; }));
        const auto open = std::ranges::find(tools, u"Does it fit?"_s, &QToolButton::text);
        QVERIFY(open != tools.end());
        QSignalSpy asked(&page, &OverviewPage::fitRequested);
        (*open)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<ReleaseId>(), FitPlan::release);
        // All have shipped by then.
        fixture.clock().set(QDateTime({2026, 9, 1}, {9, 0}, QTimeZone::UTC));
        QVERIFY(bool(fixture.document().execute(edits::setField(fixture.document().plan(), FitPlan::database, &Skill::name, u"data"_s))));
        QTRY_COMPARE(page.fitText(), QString());
        QTest::qWait(400);
        QCOMPARE(page.fitText(), QString());
        QVERIFY(!(*open)->isVisible());
    }

    void emptyPlanSaysSo()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        DocumentFixture fixture(plan);
        PlanSelection selection;
        OverviewPage page(fixture.document(), selection);
        page.show();
        QVERIFY(!page.list(u"releases"_s).isVisible());
        QSignalSpy places(&page, &OverviewPage::placeRequested);
        page.findChild<QPushButton *>()->click();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.front().front().value<OverviewPlace>().page, u"milestones"_s);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
