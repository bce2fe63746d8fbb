// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/forecast.h"
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

    [[nodiscard]] Report made(const Plan &plan, const ReportRequest &request) const { return makeReport(plan, computeTimetable(plan), m_today, request); }

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
        for (const auto &[name, cell] : made(FullReportPlan::make(), request).facts.lines)
            facts.insert(name, cell.text);
        QVERIFY2(facts.value(u"Odds"_s).contains(u" to make \u201cCode freeze\u201d on Wed 22 Jul 2026"_s), qPrintable(facts.value(u"Odds"_s)));
        QCOMPARE(facts.value(u"Gates to decide"_s).section(u'\n', -1), u"Go or no go on Wed 26 Aug 2026: Not ready"_s);
        request.onePage = true;
        const Report page = made(FullReportPlan::make(), request);
        const ReportTable *gates = table(page, u"gates"_s);
        QVERIFY(gates);
        QCOMPARE(gates->rows.size(), size_t(2));
        QCOMPARE(gates->rows[0][0].text, u"Into the freeze"_s);
        QCOMPARE(gates->rows[1][0].text, u"Go or no go"_s);
        QCOMPARE(gates->rows[1][1].tone, ReportTone::Bad);
        QCOMPARE(textsOf(page).filter(facts.value(u"Odds"_s)).size(), 1);
        request.audience = SmallPlan::customers;
        QVERIFY(textsOf(made(FullReportPlan::make(), request)).filter(u"Go or no go"_s).isEmpty());
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
        QCOMPARE(blocks.size(), size_t(2));
        QCOMPARE(std::get<ReportParagraph>(blocks[0]).text.text, u"Months without an entry are left out: September 2026 to July 2027."_s);
        const auto &months = std::get<ReportMonths>(blocks[1]);
        QVERIFY(!months.showsYears());
        QVERIFY(!months.isEmpty({2026, 8, 1}) && months.isEmpty({2026, 9, 1}));
        request.sections.clear();
        QVERIFY(!htmlReport(made(plan, request), u"en"_s).contains("September 2026</caption>"));
    }

    void unitsStayWithTheirNumbers()
    {
        QCOMPARE(withUnits(u"252 of 2,846 h, 9 %"_s), u"252 of 2,846\u00a0h, 9\u00a0%"_s);
        QCOMPARE(withUnits(u"in 5 hours"_s), u"in 5 hours"_s);
    }
};

QTEST_MAIN(TestReportStanding)
#include "tst_reportstanding.moc"
