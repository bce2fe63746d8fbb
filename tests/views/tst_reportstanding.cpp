// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capacity.h"
#include "engine/forecast/reportforecast.h"
#include "items/celltext.h"
#include "views/fullreportplan.h"
#include "views/reports/htmlreport.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportsource.h"
#include "views/reports/reportstatus.h"
#include "views/reports/reporttexts.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How the releases of a report stand: by odds, gates, and the hours that are left; and how a report keeps short. It is Monday 18 May 2026.
class TestReportStanding : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 5, 18};

    [[nodiscard]] Report made(const Plan &plan, const ReportRequest &request, const std::shared_ptr<const Forecast> &forecast = {}) const
    {
        return makeReport(plan, computeTimetable(plan), m_today, request, forecast);
    }

    static const ReportTable *table(const Report &report, const QString &id)
    {
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                if (const auto *found = std::get_if<ReportTable>(&block); found && section.id == id)
                    return found;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    /// What comes after the go-live takes no hours before it.
    void hoursAreCountedToTheGoLive()
    {
        Plan plan = ReportPlan::make();
        Milestone end = SmallPlan::following(MilestoneId(500), u"End of life"_s, SmallPlan::goLive, 52, OffsetUnit::Weeks);
        end.kind = MilestoneKind::EndOfLife;
        plan.put(end);
        const Timetable timetable = computeTimetable(plan);
        const auto source = [&](QDate today) { return ReportSource(plan, timetable, today, {SmallPlan::release, {}, {}, false}, JudgedProblems()); };
        QCOMPARE(source(m_today).workSpan(), std::pair(QDate(2026, 7, 22), QDate(2026, 8, 26)));
        QVERIFY(source(m_today).span().second > QDate(2027, 8, 1));
        // What has passed of the cycle is gone.
        QCOMPARE(source({2026, 8, 3}).workSpan(), std::pair(QDate(2026, 8, 3), QDate(2026, 8, 26)));
        QCOMPARE(skillNeeds(source({2026, 8, 3})).front().available, 18 * 8.0);
        QVERIFY(demandBars(source(m_today)).caption.endsWith(u"until Wed 26 Aug 2026."_s));
        QCOMPARE(source({2026, 8, 27}).workSpan().second, QDate());
        Release release = *plan.find(SmallPlan::release);
        release.state = ReleaseState::Released;
        plan.put(release);
        QVERIFY(skillNeeds(source(m_today)).empty());
    }

    /// Who is told of the go-live alone reads of the same hours as all others.
    void hoursAreCountedForEveryAudience()
    {
        Plan plan = ReportPlan::make();
        Milestone freeze = *plan.find(SmallPlan::freeze);
        freeze.audiences.clear();
        plan.put(freeze);
        const Timetable timetable = computeTimetable(plan);
        const ReportSource source(plan, timetable, m_today, {SmallPlan::release, SmallPlan::staff, {}, false}, JudgedProblems());
        QCOMPARE(source.milestones(SmallPlan::release).size(), size_t(1));
        QCOMPARE(source.workSpan(), std::pair(QDate(2026, 7, 22), QDate(2026, 8, 26)));
        QCOMPARE(skillNeeds(source).front().available, 26 * 8.0);
        QVERIFY(statusOf(source).sentences.filter(u"more hours than there are"_s).isEmpty());
    }

    /// Also where what is narrowed asks first.
    void hoursOfOneReleaseArePartOfThoseOfAll()
    {
        Plan plan = ReportPlan::make();
        RoughDemand demand = *plan.find(RoughDemandId(102));
        demand.id = RoughDemandId(103);
        demand.release = SmallPlan::other; // It begins on Mon 1 Jun.
        plan.put(demand);
        const Timetable timetable = computeTimetable(plan);
        const ReportSource all(plan, timetable, m_today, {}, JudgedProblems());
        QCOMPARE(skillNeeds(all.narrowed(SmallPlan::release)).front().available, 26 * 8.0);
        const QDate first(2026, 6, 1), last(2026, 8, 26);
        QCOMPARE(all.workSpan(), std::pair(first, last));
        QCOMPARE(skillNeeds(all).front().available, skillHours(plan, Capacity::of(plan, first, last), ReportPlan::signing, first, last));
    }

    void lowOddsPutItAtRisk()
    {
        Plan plan = ReportPlan::make();
        for (const RiskId risk : {ReportPlan::lateTests, ReportPlan::noSigner, ReportPlan::lateDocs})
            plan.remove(risk);
        const Timetable timetable = computeTimetable(plan);
        const auto statusWith = [&](double odds) {
            MilestoneForecast goLive;
            goLive.milestone = SmallPlan::goLive;
            goLive.planned = QDate(2026, 8, 26);
            goLive.stages[0].odds = odds;
            goLive.stages[1].odds = 1.0;
            ReleaseForecast release;
            release.release = SmallPlan::release;
            release.workItems = 1;
            release.milestones = {goLive};
            Forecast forecast;
            forecast.releases = {release};
            ReportSource source(plan, timetable, m_today, {SmallPlan::release, {}, {}, false}, JudgedProblems());
            source.setForecast(std::make_shared<const Forecast>(forecast));
            return statusOf(source);
        };
        QCOMPARE(statusWith(0.8).word, u"On course"_s);
        const ReportStatus low = statusWith(0.49);
        QCOMPARE(low.word, u"At risk"_s);
        QCOMPARE(low.tone, ReportTone::Warning);
        QCOMPARE(low.sentences.front(), u"The odds to make \u201cv4.2 released\u201d on Wed 26 Aug 2026 are 49 %."_s);
    }

    void aGateMustBeReadyAWeekBefore()
    {
        const Plan plan = FullReportPlan::make();
        const Timetable timetable = computeTimetable(plan);
        const auto told = [&](QDate today) {
            ReportSource source(plan, timetable, today, {SmallPlan::release, {}, {}, false}, JudgedProblems());
            source.setForecast({});
            return statusOf(source).sentences.contains(u"The gate \u201cGo or no go\u201d on Wed 26 Aug 2026 is not ready."_s);
        };
        QVERIFY(!told({2026, 8, 18}));
        QVERIFY(told({2026, 8, 19}));
    }

    void oddsAndGatesAreTold()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        QHash<QString, QString> facts;
        const Plan plan = FullReportPlan::make();
        const auto forecast = forecastForReport(plan, computeTimetable(plan), m_today);
        for (const auto &[name, cell] : made(plan, request, forecast).facts.lines)
            facts.insert(name, cell.text);
        QVERIFY2(facts.value(u"Odds"_s).contains(u" to make \u201cCode freeze\u201d on Wed 22 Jul 2026"_s), qPrintable(facts.value(u"Odds"_s)));
        QCOMPARE(facts.value(u"Gates to decide"_s).section(u'\n', -1), u"Go or no go on Wed 26 Aug 2026: Not ready"_s);
        request.onePage = true;
        const Report page = made(plan, request, forecast);
        const ReportTable *gates = table(page, u"gates"_s);
        QVERIFY(gates);
        QCOMPARE(gates->rows.size(), size_t(2));
        QCOMPARE(gates->rows[0][0].text, u"Into the freeze"_s);
        QCOMPARE(gates->rows[1][0].text, u"Go or no go"_s);
        QCOMPARE(gates->rows[1][1].tone, ReportTone::Bad);
        QCOMPARE(textsOf(page).filter(facts.value(u"Odds"_s)).size(), 1);
        request.audience = SmallPlan::customers;
        QVERIFY(textsOf(made(plan, request, forecast)).filter(u"Go or no go"_s).isEmpty());
    }

    void oddsThatAreNotKnownAreNotTold()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        for (const auto &[name, cell] : made(FullReportPlan::make(), request).facts.lines)
            QVERIFY2(name != u"Odds"_s, qPrintable(cell.text));
    }

    void monthsWithoutAnEntryAreLeftOut()
    {
        Plan plan = ReportPlan::make();
        Milestone end = SmallPlan::following(MilestoneId(500), u"End of life"_s, SmallPlan::goLive, 52, OffsetUnit::Weeks);
        plan.put(end);
        ReportRequest request;
        request.release = SmallPlan::release;
        request.sections = {u"calendar"_s};
        const auto blocks = made(plan, request).sections.front().blocks;
        QCOMPARE(blocks.size(), size_t(1));
        const auto &months = std::get<ReportMonths>(blocks[0]);
        QCOMPARE(months.leftOut, u"Months without an entry are left out: September 2026 to July 2027."_s);
        QVERIFY(!months.showsYears());
        QVERIFY(!months.isEmpty({2026, 8, 1}) && months.isEmpty({2026, 9, 1}));
        request.sections.clear();
        const Report report = made(plan, request);
        QCOMPARE(textsOf(report).filter(months.leftOut).size(), 1);
        const QByteArray html = htmlReport(report, u"en"_s);
        QVERIFY(!html.contains("September 2026</caption>"));
        QVERIFY(html.contains(months.leftOut.toUtf8()));
    }

    /// Pages show whole years where there are many months; HTML leaves out the empty ones all the same.
    void htmlSaysSoWhereThePagesShowYears()
    {
        Plan plan = ReportPlan::make();
        for (int i = 1; i <= ReportMonths::mostMonths; ++i)
            plan.put(SmallPlan::following(MilestoneId(500 + i), u"Patch %1"_s.arg(i), SmallPlan::goLive, 8 * i, OffsetUnit::Weeks));
        ReportRequest request;
        request.release = SmallPlan::release;
        request.sections = {u"calendar"_s};
        const Report report = made(plan, request);
        const auto months = std::get<ReportMonths>(report.sections.front().blocks.front());
        QVERIFY(months.showsYears());
        QVERIFY(months.isEmpty({2026, 9, 1}));
        const QByteArray html = htmlReport(report, u"en"_s);
        QVERIFY(!html.contains("September 2026</caption>"));
        QVERIFY(html.contains("Months without an entry are left out: September 2026"));
    }

    void htmlTellsTimesInItsCalendar()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        request.sections = {u"calendar"_s};
        const QString time = timeText(QTime(18, 0), QLocale());
        QVERIFY(htmlReport(made(FullReportPlan::make(), request), u"en"_s).contains(QString(u"Wed 26 Aug 2026, "_s + time).toUtf8()));
    }

    void unitsStayWithTheirNumbers()
    {
        QCOMPARE(withUnits(u"252 of 2,846 h, 9 %"_s), u"252 of 2,846\u00a0h, 9\u00a0%"_s);
        QCOMPARE(withUnits(u"in 5 hours"_s), u"in 5 hours"_s);
    }
};

QTEST_MAIN(TestReportStanding)
#include "tst_reportstanding.moc"
