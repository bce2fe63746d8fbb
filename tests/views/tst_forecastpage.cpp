// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecastpage.h"

#include "document/forecasting/forecastjob.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/forecast/forecastrows.h"
#include "views/forecast/forecasttable.h"
#include "views/forecast/oddschart.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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
    static QString emptySentence(const ForecastPage &page) { return page.findChild<EmptyState *>()->findChild<QLabel *>()->text(); }
    static QPushButton *emptyButton(const ForecastPage &page) { return page.findChild<EmptyState *>()->findChild<QPushButton *>(); }

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
        QCOMPARE(page.chart().content().deadline, QDate(2026, 7, 22));
        QCOMPARE(page.chart().content().ends, forecast->ends);
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
        job.run();
        QVERIFY(job.isRunning());
        QCOMPARE(emptyButton(page)->text(), u"Cancel"_s);
        emptyButton(page)->click();
        QVERIFY(!job.isRunning());
        QVERIFY(!job.forecast());
        QCOMPARE(emptyButton(page)->text(), u"Run the forecast"_s);
        page.show();
        QTest::qWait(700);
        QVERIFY(!job.forecast());
        emptyButton(page)->click();
        awaitForecast(fixture.document());
        QVERIFY(!page.sentence().isEmpty());
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
        QCOMPARE(rows[0].cells, (QStringList{u"Mon 20 Jul 2026"_s, u"25 %"_s, u"100 %"_s, u"1"_s}));
        QCOMPARE(rows[1].cells, (QStringList{u"Wed 22 Jul 2026"_s, u"100 %"_s, u"100 %"_s, u"3"_s}));
    }

    void theChartIsPaintedInBothPalettes()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            OddsChart chart;
            chart.setPalette(schemePalette(scheme));
            chart.resize(600, 320);
            OddsContent content;
            content.ends[0] = {{QDate(2026, 7, 20), 100}, {QDate(2026, 7, 21), 300}, {QDate(2026, 7, 23), 100}};
            content.ends[1] = {{QDate(2026, 7, 20), 500}};
            content.work[0] = {QDate(2026, 7, 21), QDate(2026, 7, 21), QDate(2026, 7, 23), 0.8, 0.01};
            content.deadline = QDate(2026, 7, 22);
            content.deadlineName = u"Code freeze"_s;
            const QImage before = chart.grab().toImage();
            chart.setContent(content);
            QVERIFY(chart.grab().toImage() != before);
            QVERIFY(chart.accessibleDescription().contains(u"Tue 21 Jul 2026"_s));
        }
    }
};

QTEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
