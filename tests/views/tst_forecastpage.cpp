// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecastpage.h"

#include "document/forecasting/forecastjob.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/common/chartsofdays.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/forecast/forecastchart.h"
#include "views/forecast/forecastrows.h"
#include "views/forecast/forecasttab.h"
#include "views/forecast/forecasttable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The forecast of Crane 4.2, whose one item needs Ada for about the 368 hours that there are until code freeze.
class TestForecastPage : public QObject
{
    Q_OBJECT

private:
    static constexpr SkillId signing{70};
    static constexpr WorkItemId item{100};
    static constexpr RiskId risk{300};

    static Plan plan(double low = 300, double likely = 340, double high = 420)
    {
        Plan made = SmallPlan::make();
        PersonSkill skill;
        skill.id = PersonSkillId(80);
        skill.person = SmallPlan::ada;
        skill.skill = signing;
        made.put(skill);
        WorkItem work;
        work.id = item;
        work.key = u"CR-1"_s;
        work.title = u"Stronger hook"_s;
        work.release = SmallPlan::release;
        made.put(work);
        Demand demand;
        demand.id = DemandId(200);
        demand.workItem = item;
        demand.skill = signing;
        demand.low = low;
        demand.likely = likely;
        demand.high = high;
        made.put(demand);
        Risk late;
        late.id = risk;
        late.title = u"Late steel"_s;
        late.workItems = {item};
        late.probability = 4;
        late.residualProbability = 1;
        late.delayLow = 2;
        late.delayLikely = 4;
        late.delayHigh = 8;
        made.put(late);
        return made;
    }
    static void awaitForecast(PlanDocument &document)
    {
        const ForecastJob &job = ForecastJob::of(document);
        QTRY_VERIFY_WITH_TIMEOUT(job.forecast() && !job.isRunning() && !job.isOutdated(), 60'000);
    }
    /// Each share is counted anew, from all runs that end by its day.
    static void compareShares(const DaySeries &shares, const std::vector<EndCount> &ends)
    {
        QCOMPARE(shares.shape, DaySeries::Shape::Shares);
        QCOMPARE(shares.values.size(), ends.size());
        for (size_t i = 0; i < ends.size(); ++i) {
            QCOMPARE(shares.values[i].date, ends[i].day);
            int runs = 0;
            for (const EndCount &end : ends)
                runs += end.day <= ends[i].day ? end.runs : 0;
            QCOMPARE(shares.values[i].value, runs / 10'000.0);
        }
    }
    static void compareWithEnds(const DaySeries &bars, const DaySeries &shares, const std::vector<EndCount> &ends)
    {
        QCOMPARE(bars.shape, DaySeries::Shape::Bars);
        QCOMPARE(bars.values.size(), ends.size());
        for (size_t i = 0; i < ends.size(); ++i)
            QCOMPARE(bars.values[i], (DaySeries::Value{ends[i].day, double(ends[i].runs)}));
        compareShares(shares, ends);
    }
    /// Ends on Mon 20, Tue 21 and Thu 23 July, with responses all on Monday; too late from Wed 22 on.
    static ReleaseForecast endsOfOneWeek()
    {
        ReleaseForecast made;
        made.release = SmallPlan::release;
        made.ends[0] = {{QDate(2026, 7, 20), 100}, {QDate(2026, 7, 21), 300}, {QDate(2026, 7, 23), 100}};
        made.ends[1] = {{QDate(2026, 7, 20), 500}};
        made.work[0] = {QDate(2026, 7, 21), QDate(2026, 7, 21), QDate(2026, 7, 23), 0.8, 0.01};
        made.deadlineDay = QDate(2026, 7, 22);
        return made;
    }
    static QString emptySentence(const ForecastPage &page) { return page.findChild<EmptyState *>()->findChild<QLabel *>()->text(); }
    static QPushButton *emptyButton(const ForecastPage &page) { return page.findChild<EmptyState *>()->findChild<QPushButton *>(); }
    static QComboBox *boxNamed(const ForecastPage &page, const QString &name)
    {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    static bool labelWith(const ForecastPage &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void anOpenedPageForecasts()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        QVERIFY(emptySentence(page).startsWith(u"How likely does the release make its dates?"_s));
        page.resize(1100, 760);
        page.show();
        awaitForecast(fixture.document());
        const ReleaseForecast *forecast = ForecastJob::of(fixture.document()).forecast()->find(SmallPlan::release);
        QVERIFY(forecast);
        QVERIFY2(page.sentence().contains(u" to make “Code freeze” on Wed 22 Jul 2026; with responses "_s), qPrintable(page.sentence()));
        QCOMPARE(page.subtitle(), u"Crane 4.2"_s);
        QVERIFY(page.chart().isVisible());
        const DayChartContent &shown = page.chart().content();
        QCOMPARE(shown.marks.back(), (DayMark{u"Code freeze, Wed 22 Jul 2026"_s, QDate(2026, 7, 22), DayMark::Kind::Limit, 1.0}));
        QCOMPARE(shown.series.size(), size_t(3));
        compareWithEnds(shown.series[1], shown.series[0], forecast->ends[0]);
        compareShares(shown.series[2], forecast->ends[1]);
        QCOMPARE(page.table(u"milestones"_s).topLevelItemCount(), 3);
        QCOMPARE(page.table(u"milestones"_s).topLevelItem(0)->text(1), u"Wed 22 Jul 2026"_s);
        QCOMPARE(page.table(u"items"_s).topLevelItem(0)->text(0), u"CR-1 Stronger hook"_s);
        QCOMPARE(page.table(u"items"_s).topLevelItem(0)->text(2), u"100 %"_s);
        QCOMPARE(page.table(u"risks"_s).topLevelItem(0)->text(0), u"Late steel"_s);
        QCOMPARE(page.table(u"days"_s).topLevelItem(page.table(u"days"_s).topLevelItemCount() - 1)->text(1), u"100 %"_s);
    }

    void aChangeMarksItAsOutdatedUntilTheNext()
    {
        DocumentFixture fixture(plan(368, 368, 368));
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        const ForecastJob &job = ForecastJob::of(fixture.document());
        QVERIFY(bool(fixture.document().execute(edits::setField(fixture.document().plan(), DemandId(200), &Demand::low, 8.0))));
        QVERIFY(job.isOutdated());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"Outdated"_s); }));
        QVERIFY(page.table(u"milestones"_s).topLevelItemCount() > 0);
        awaitForecast(fixture.document());
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) { return label->text().contains(u"Outdated"_s); }));
    }

    void whatNobodyLooksAtIsNotForecast()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        QTest::qWait(700);
        QVERIFY(!ForecastJob::of(fixture.document()).forecast());
        QVERIFY(!ForecastJob::of(fixture.document()).isRunning());
    }

    void cancelledItWaitsToBeAsked()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        ForecastJob &job = ForecastJob::of(fixture.document());
        page.show();
        job.run();
        QVERIFY(job.isRunning());
        QCOMPARE(emptyButton(page)->text(), u"Cancel"_s);
        emptyButton(page)->click();
        QVERIFY(!job.isRunning());
        QVERIFY(!job.forecast());
        QCOMPARE(emptyButton(page)->text(), u"Run the forecast"_s);
        page.hide();
        page.show();
        QTest::qWait(700);
        QVERIFY(!job.forecast());
        emptyButton(page)->click();
        awaitForecast(fixture.document());
        QVERIFY(!page.sentence().isEmpty());
    }

    void figuresThatNobodySeesWait()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        ForecastJob::of(fixture.document()).run();
        awaitForecast(fixture.document());
        QCOMPARE(page.table(u"milestones"_s).topLevelItemCount(), 0);
        page.show();
        QCOMPARE(page.table(u"milestones"_s).topLevelItemCount(), 3);
    }

    void anotherDayOutdatesIt()
    {
        DocumentFixture fixture(plan());
        const ForecastJob &job = ForecastJob::of(fixture.document());
        ForecastJob::of(fixture.document()).run();
        awaitForecast(fixture.document());
        fixture.clock().set(QDateTime({2026, 5, 19}, {9, 0}, QTimeZone::UTC));
        QVERIFY(job.isOutdated());
    }

    /// Where the run ends before that it restarts nothing anyway.
    void oneMoreWhoWatchesRestartsNothing()
    {
        Plan much = plan();
        for (int i = 1; i < 300; ++i) {
            WorkItem work = *much.find(item);
            work.id = WorkItemId(item.value() + 1'000 + i);
            much.put(work);
            Demand demand = *much.find(DemandId(200));
            demand.id = DemandId(5'000 + i);
            demand.workItem = work.id;
            much.put(demand);
        }
        DocumentFixture fixture(much);
        ForecastJob &job = ForecastJob::of(fixture.document());
        ForecastOptions options = job.options();
        options.runs = 100'000;
        options.threads = 1;
        job.setOptions(options);
        job.watch(true);
        job.run();
        int begun = 0;
        connect(&job, &ForecastJob::changed, this, [&] { begun += job.isRunning() ? 1 : 0; });
        job.watch(true);
        QTest::qWait(700);
        QCOMPARE(begun, 0);
        job.disconnect(this);
        job.cancel();
    }

    void figuresAreNotCutWhereNamesAreLong()
    {
        Plan made = plan();
        WorkItem work = *made.find(item);
        work.title = u"A stronger hook for everything that is heavier than what the old one holds"_s;
        made.put(work);
        DocumentFixture fixture(made);
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.resize(900, 700);
        page.show();
        awaitForecast(fixture.document());
        const ForecastTable &items = page.table(u"items"_s);
        const QHeaderView &header = *items.header();
        QTRY_VERIFY(header.sectionPosition(1) + header.sectionSize(1) <= items.viewport()->width());
        QVERIFY(header.sectionSize(1) >= header.sectionSizeHint(1));
    }

    void aReleaseWithoutAnythingLeadsToTheWork()
    {
        Plan bare = plan();
        bare.remove(SmallPlan::kickOff);
        DocumentFixture fixture(bare);
        PlanSelection selection;
        selection.setRelease(SmallPlan::other);
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        QVERIFY(emptySentence(page).startsWith(u"There is nothing to forecast"_s));
        QSignalSpy asked(&page, &ForecastPage::pageRequested);
        emptyButton(page)->click();
        QCOMPARE(asked.value(0).value(0).toString(), u"scope"_s);
        selection.setRelease(SmallPlan::release);
        QCOMPARE(page.subtitle(), u"Crane 4.2"_s);
    }

    void aRowSelectsWhatItIsAboutAndTablesCopy()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        ForecastTable &risks = page.table(u"risks"_s);
        Q_EMIT risks.itemClicked(risks.topLevelItem(0), 0);
        QCOMPARE(selection.records(), std::vector{(RecordReference{u"risk"_s, risk.value()})});
        selection.setRecords({});
        Q_EMIT risks.itemActivated(risks.topLevelItem(0), 0); // By the keyboard.
        QCOMPARE(selection.records(), std::vector{(RecordReference{u"risk"_s, risk.value()})});
        risks.actions().constFirst()->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Risk\tMoves the end by\tStrikes\tWith responses"_s));
        QVERIFY(copied.contains(u"Late steel"_s));
    }

    void theShareOfEndedRunsGoesUpToAll()
    {
        ReleaseForecast made;
        made.ends[0] = {{QDate(2026, 7, 20), 1}, {QDate(2026, 7, 22), 3}};
        made.ends[1] = {{QDate(2026, 7, 20), 4}};
        const auto rows = ForecastRows::days(made);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].cells, (QStringList{u"Mon 20 Jul 2026"_s, u"25 %"_s, u"100 %"_s, u"1"_s, u"4"_s}));
        QCOMPARE(rows[1].cells, (QStringList{u"Wed 22 Jul 2026"_s, u"100 %"_s, u"100 %"_s, u"3"_s, u"0"_s}));
    }

    void milestonesHaveTheirDaysBeforeAndWithResponses()
    {
        ReleaseForecast made;
        const QDate mon(2026, 7, 20), tue(2026, 7, 21), wed(2026, 7, 22), thu(2026, 7, 23);
        made.milestones = {{SmallPlan::freeze, tue, {DateOdds{tue, wed, thu, 0.5, 0.01}, DateOdds{mon, tue, wed, 0.82, 0.01}}}};
        const auto rows = ForecastRows::milestones(SmallPlan::make(), made);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].cells, (QStringList{u"Code freeze"_s, u"Tue 21 Jul 2026"_s, u"Tue 21 Jul 2026"_s, u"Wed 22 Jul 2026"_s, u"Thu 23 Jul 2026"_s,
                                             u"50 % ± 1 %"_s, u"82 % ± 1 %"_s, u"Mon 20 Jul 2026"_s, u"Tue 21 Jul 2026"_s, u"Wed 22 Jul 2026"_s}));
        QCOMPARE(ForecastRows::milestoneHeadings().size(), rows[0].cells.size());
        QCOMPARE(ForecastRows::milestoneHeadings().at(7), u"P50 with responses"_s);
    }

    void theChartIsOfTheStageThatIsChosen()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        const ReleaseForecast *forecast = ForecastJob::of(fixture.document()).forecast()->find(SmallPlan::release);
        QVERIFY(forecast && forecast->ends[0] != forecast->ends[1]);
        compareWithEnds(page.chart().content().series[1], page.chart().content().series[0], forecast->ends[0]);
        auto *stage = boxNamed(page, u"Stage of the chart"_s);
        QVERIFY(stage);
        stage->setCurrentIndex(1);
        Q_EMIT stage->activated(1);
        compareWithEnds(page.chart().content().series[1], page.chart().content().series[2], forecast->ends[1]);
        QCOMPARE(page.chart().content().marks.front().date, forecast->work[1].p50);
    }

    void pastPhasesAreShownAndCanBeChosen()
    {
        // Frozen on the day; released 35 working days later instead of 25.
        Plan made = plan(8, 8, 8);
        for (const auto &[id, day] : {std::pair(SmallPlan::freeze, QDate(2026, 7, 22)), std::pair(SmallPlan::goLive, QDate(2026, 9, 9))}) {
            Milestone milestone = *made.find(id);
            milestone.state = MilestoneState::Done;
            milestone.actual = day;
            made.put(milestone);
        }
        DocumentFixture fixture(made);
        fixture.clock().set(QDateTime({2026, 9, 10}, {9, 0}, QTimeZone::UTC));
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        const ForecastTable &phases = page.table(u"phases"_s);
        QCOMPARE(phases.rows().size(), size_t(1));
        QCOMPARE(phases.rows()[0].cells, (QStringList{u"v… released"_s, u"25"_s, u"35"_s, u"1.40"_s, u"Crane 4.2"_s}));
        QVERIFY(labelWith(page, u"Estimates that are a single number: 1 of 1, so the spread is understated."_s));
        QVERIFY(!labelWith(page, u"Past phases to learn from"_s));
        auto *shape = boxNamed(page, u"How efforts are spread"_s);
        QVERIFY(shape);
        shape->setCurrentIndex(shape->findText(u"Efforts from past phases"_s));
        Q_EMIT shape->activated(shape->currentIndex());
        QCOMPARE(ForecastJob::of(fixture.document()).options().shape, ForecastShape::Phases);
        awaitForecast(fixture.document());
        QVERIFY(labelWith(page, u"Past phases to learn from: 1; it takes 8, so efforts are spread as PERT."_s));
    }

    void theChartHasBarsCurvesAndMarks()
    {
        using Shape = DaySeries::Shape;
        const QDate mon(2026, 7, 20), tue(2026, 7, 21), wed(2026, 7, 22), thu(2026, 7, 23);
        ReleaseForecast made = endsOfOneWeek();
        const Plan plan = SmallPlan::make();
        made.deadline = SmallPlan::freeze;
        const DayChartContent content = forecastChart(plan, made);
        QCOMPARE(content.series.size(), size_t(3));
        QCOMPARE(content.series[0], (DaySeries{u"Ended by then"_s, Shape::Shares, {{mon, 0.2}, {tue, 0.8}, {thu, 1.0}}}));
        QCOMPARE(content.series[1], (DaySeries{u"Ended on that day"_s, Shape::Bars, {{mon, 100.0}, {tue, 300.0}, {thu, 100.0}}}));
        QCOMPARE(content.series[2], (DaySeries{u"with responses"_s, Shape::Shares, {{mon, 1.0}}}));
        QCOMPARE(content.marks, (std::vector<DayMark>{{u"P50, P80"_s, tue, DayMark::Kind::Reached, 0.8},
                                                      {u"P95"_s, thu, DayMark::Kind::Reached, 1.0},
                                                      {u"Code freeze, Wed 22 Jul 2026"_s, wed, DayMark::Kind::Limit, 1.0}}));
        QCOMPARE(content.description, u"From Mon 20 Jul 2026 to Thu 23 Jul 2026; half of the runs end by Tue 21 Jul 2026."_s);
        // With responses all ends on Monday; the curves stay.
        made.work[1] = {mon, mon, mon, 1.0, 0.0};
        const DayChartContent after = forecastChart(plan, made, RiskStage::Residual);
        QCOMPARE(after.series[0], content.series[0]);
        QCOMPARE(after.series[1], (DaySeries{u"Ended on that day"_s, Shape::Bars, {{mon, 500.0}}}));
        QCOMPARE(after.series[2], content.series[2]);
        QCOMPARE(after.marks.front(), (DayMark{u"P50, P80, P95"_s, mon, DayMark::Kind::Reached, 1.0}));
        QCOMPARE(after.description, u"From Mon 20 Jul 2026 to Thu 23 Jul 2026; with responses half of the runs end by Mon 20 Jul 2026."_s);
        // Responses that change nothing have no curve of their own, and no deadline is no mark.
        made.ends[1] = made.ends[0];
        made.deadlineDay = {};
        QCOMPARE(forecastChart(plan, made).series.size(), size_t(2));
        QCOMPARE(forecastChart(plan, made, RiskStage::Residual), forecastChart(plan, made));
        QCOMPARE(forecastChart(plan, made).marks.size(), size_t(2));
        QVERIFY(forecastChart(plan, {}).series.empty());
    }

    void theChartSaysWhereItLeavesOutRisks()
    {
        ReleaseForecast made = endsOfOneWeek();
        made.deadline = SmallPlan::freeze;
        const QDate wed(2026, 7, 22);
        made.work[1] = made.work[0];
        made.milestones = {{SmallPlan::freeze, wed, {DateOdds{wed, wed, wed, 0.4, 0.01}, DateOdds{wed, wed, wed, 0.8, 0.01}}}};
        QCOMPARE(forecastChart(SmallPlan::make(), made).name, u"End of the work, without risks that delay dates"_s);
        // With responses the odds are those of the work.
        QCOMPARE(forecastChart(SmallPlan::make(), made, RiskStage::Residual).name, u"When the work ends"_s);
    }

    void anEmptyTabSaysWhyAndLeadsOn()
    {
        Plan made = plan();
        made.remove(risk);
        DocumentFixture fixture(made);
        PlanSelection selection;
        ForecastPage page(fixture.document(), selection);
        page.show();
        awaitForecast(fixture.document());
        QVERIFY(labelWith(page, u"When the work ends"_s));
        const auto *tab = page.findChild<ForecastTab *>(u"risks"_s);
        QVERIFY(tab && !page.table(u"risks"_s).isVisibleTo(tab));
        QVERIFY(tab->findChild<QLabel *>()->text().startsWith(u"No open risk moves the end of this release"_s));
        QSignalSpy asked(&page, &ForecastPage::pageRequested);
        tab->findChild<QPushButton *>()->click();
        QCOMPARE(asked.value(0).value(0).toString(), u"risks"_s);
        const auto *items = page.findChild<ForecastTab *>(u"items"_s);
        QVERIFY(items && page.table(u"items"_s).isVisibleTo(items));
    }

    void theChartIsPaintedInBothPalettes()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            DayChart chart;
            chart.setPalette(schemePalette(scheme));
            chart.resize(600, 320);
            chart.show();
            const QImage before = chart.grab().toImage();
            chart.setContent(forecastChart(SmallPlan::make(), endsOfOneWeek()));
            QVERIFY(chart.grab().toImage() != before);
            QCOMPARE(chart.canvas().accessibleName(), u"When the work ends"_s);
            QVERIFY(chart.canvas().accessibleDescription().contains(u"Tue 21 Jul 2026"_s));
            QCOMPARE(chart.canvas().focusPolicy(), Qt::NoFocus);
        }
    }
};

QTEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
