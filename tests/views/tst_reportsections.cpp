// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltext.h"
#include "views/fullreportplan.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reporttexts.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The parts of a release management plan in a report: what each tells, and that only people inside read it. It is Monday 18 May 2026, 9:00
/// UTC.
class TestReportSections : public QObject
{
    Q_OBJECT

private:
    const QStringList m_sections{u"scope"_s, u"quality"_s, u"bugs"_s, u"progression"_s, u"rollout"_s, u"runbook"_s};

    static Report made(const Plan &plan, const QString &section, AudienceId audience = {})
    {
        ReportRequest request{SmallPlan::release, audience, {}, false, QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
        if (!section.isEmpty())
            request.sections << section;
        return makeReport(plan, computeTimetable(plan), {2026, 5, 18}, request);
    }
    static QStringList ids(const Report &report)
    {
        QStringList ids;
        for (const ReportSection &section : report.sections)
            ids << section.id;
        return ids;
    }
    /// The table of that number, from 0 on; an empty one where there are not so many.
    static ReportTable table(const Report &report, int number)
    {
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *found = std::get_if<ReportTable>(&block);
                if (found && number-- == 0)
                    return *found;
            }
        }
        return {};
    }
    static QStringList column(const ReportTable &table, size_t column)
    {
        QStringList texts;
        for (const auto &row : table.rows)
            texts << row[column].text;
        return texts;
    }
    static QStringList texts(const std::vector<ReportCell> &row)
    {
        QStringList texts;
        for (const ReportCell &cell : row)
            texts << cell.text;
        return texts;
    }

private Q_SLOTS:
    void scopeIsAnOutlineHeldAgainstItsLimit()
    {
        const Report report = made(FullReportPlan::make(), u"scope"_s);
        const ReportTable items = table(report, 0);
        QCOMPARE(column(items, 0), (QStringList{u"CR-1 Jib"_s, QChar(0x2003) + u"CR-2 Hoist"_s, u"CR-3 Cable"_s, u"CR-4 Rope"_s}));
        QCOMPARE(items.rows[0][1].detail, u"40 % done"_s);
        QCOMPARE(column(items, 2), (QStringList{u"Core"_s, u"Ada"_s, QString(), QString()}));
        QCOMPARE(items.rows[0][2].detail, u"Ada"_s);
        QCOMPARE(column(items, 3), (QStringList{u"\u03A3 30"_s, u"10"_s, u"5"_s, QString()}));
        QCOMPARE(items.rows[1][3].detail, u"Signing: 10"_s);
        QCOMPARE(column(items, 4), (QStringList{u"Thu 23 Jul 2026"_s, u"Thu 23 Jul 2026"_s, u"Fri 15 May 2026"_s, QString()}));
        QCOMPARE(items.rows[1][4].detail, u"too late: must end before Code freeze, Wed 22 Jul 2026"_s);
        QCOMPARE(items.rows[1][4].tone, ReportTone::Bad);
        const ReportTable totals = table(report, 1);
        QCOMPARE(column(totals, 0), (QStringList{u"Accepted"_s, u"Started"_s, u"Done"_s, u"Dropped"_s, u"Sum"_s}));
        QCOMPARE(column(totals, 2), (QStringList{u"10"_s, u"20"_s, u"5"_s, QString(), u"35"_s}));
        // 10 of what is accepted, and 60 % of 20.
        QCOMPARE(column(totals, 3), (QStringList{u"10"_s, u"12"_s, QString(), QString(), u"22"_s}));
    }

    void workInTimeIsNotCalledLate()
    {
        Plan plan = FullReportPlan::make();
        ScheduledWork sooner = *plan.find(ScheduledWorkId(605));
        sooner.end = QDate(2026, 7, 21);
        plan.put(sooner);
        const ReportTable items = table(made(plan, u"scope"_s), 0);
        QCOMPARE(items.rows[1][4].detail, u"must end before Code freeze, Wed 22 Jul 2026"_s);
        QCOMPARE(items.rows[1][4].tone, ReportTone::Plain);
    }

    void cyclesTellTheirScopeAndResults()
    {
        const Report report = made(FullReportPlan::make(), u"quality"_s);
        const ReportTable cycles = table(report, 0);
        QCOMPARE(cycles.rows.size(), size_t(1));
        const std::vector<ReportCell> &row = cycles.rows.front();
        QCOMPARE(row[0].text, u"System test"_s);
        QCOMPARE(row[0].detail, u"Staging"_s);
        // From the code freeze to the day before the go-live.
        QCOMPARE(row[1].text, u"Wed 22 Jul – Tue 25 Aug 2026"_s);
        QCOMPARE(row[2].detail, u"Regression: 3\nSmoke: 1"_s);
        QCOMPARE(texts(row).mid(3), (QStringList{u"2"_s, u"2"_s, u"2"_s, u"1"_s, u"1"_s}));
        QCOMPARE(row[5].detail, u"1 when repeated"_s);
        const ReportTable exits = table(report, 1);
        QCOMPARE(column(exits, 0), QStringList{u"Nine of ten tests pass"_s});
        QCOMPARE(exits.rows[0][0].detail, u"Go or no go"_s);
        QCOMPARE(exits.rows[0][1].text, u"System test"_s);
        QCOMPARE(exits.rows[0][3].tone, ReportTone::Bad);
        QVERIFY2(exits.rows[0][4].text.startsWith(u"2 of 4 planned tests passed"_s), qPrintable(exits.rows[0][4].text));
    }

    void severalCyclesOfAReleaseAddUp()
    {
        Plan plan = FullReportPlan::make();
        TestCycle first = *plan.find(FullReportPlan::cycle);
        first.fixLoops = 0;
        plan.put(first);
        TestCycle second = first;
        second.id = TestCycleId(699);
        second.title = u"Acceptance"_s;
        plan.put(second);
        plan.put(PlannedTest{PlannedTestId(698), second.id, TestCaseId(613), {}});
        const ReportTable cycles = table(made(plan, u"quality"_s), 0);
        QCOMPARE(column(cycles, 0), (QStringList{u"System test"_s, u"Acceptance"_s, u"All test cycles"_s}));
        // What failed, what is open, and that once more, an hour each.
        QCOMPARE(cycles.rows.back()[4].text, u"3 h"_s);
        QCOMPARE(cycles.rows.back().size(), cycles.columns.size());
    }

    /// Results that came in without a choice of tests are told as they are; a blocked test failed, a skipped one was not run.
    void cyclesWithoutAChoiceTellWhatRan()
    {
        Plan plan = FullReportPlan::make();
        for (const qint64 id : {611, 612, 613, 614})
            plan.remove(PlannedTestId(id));
        FullReportPlan::addResult(plan, 611, TestOutcome::Blocked);
        FullReportPlan::addResult(plan, 614, TestOutcome::Skipped);
        const std::vector<ReportCell> row = table(made(plan, u"quality"_s), 0).rows.front();
        QCOMPARE(texts(row).mid(3), (QStringList{u"2"_s, u"1"_s, u"0"_s, u"2"_s, u"1"_s}));
        QCOMPARE(row[6].detail, u"1 blocked"_s);
        QCOMPARE(row[7].detail, u"1 skipped"_s);
    }

    void openBugsAreCountedAndTold()
    {
        const Report report = made(FullReportPlan::make(), u"bugs"_s);
        const ReportTable counts = table(report, 0);
        QCOMPARE(counts.rows.size(), size_t(2));
        // Undecided, fix now, defer, behind a toggle, waived, sum.
        QCOMPARE(texts(counts.rows[0]), (QStringList{u"Blocker"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}));
        QCOMPARE(texts(counts.rows[1]), (QStringList{u"Minor"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s}));
        const ReportTable bugs = table(report, 1);
        QCOMPARE(column(bugs, 0), (QStringList{u"Rope slips"_s, u"Paint peels"_s}));
        QCOMPARE(bugs.rows[0][2].tone, ReportTone::Warning);
        QCOMPARE(texts(bugs.rows[1]), (QStringList{u"Paint peels"_s, u"Minor"_s, u"Defer"_s, u"It harms nobody"_s, u"Ada"_s}));
        QCOMPARE(bugs.rows[1][2].detail, u"to Winch 1.0"_s);
        QCOMPARE(bugs.rows[1][4].detail, u"Fri 15 May 2026"_s);
        const ReportTable exceptions = table(report, 2);
        QCOMPARE(column(exceptions, 0), QStringList{u"Mend the rope late"_s});
        QCOMPARE(exceptions.rows[0][0].detail, u"Rope slips"_s);
        // Approved by one alone.
        QCOMPARE(exceptions.rows[0][1].text, u"Approved"_s);
        QCOMPARE(exceptions.rows[0][1].detail, u"missing: a second approver"_s);
        QCOMPARE(exceptions.rows[0][1].tone, ReportTone::Warning);
        QCOMPARE(exceptions.rows[0][4].detail, u"If it is declined: Loads fall"_s);
    }

    void codeIsFollowedThroughTheEnvironments()
    {
        const Report report = made(FullReportPlan::make(), u"progression"_s);
        const ReportTable versions = table(report, 0);
        QCOMPARE(versions.columns.size(), size_t(3));
        QCOMPARE(versions.columns[1].title, u"Staging"_s);
        QCOMPARE(versions.columns[2].title, u"Production"_s);
        // Nothing was ever built of the bell.
        QCOMPARE(versions.rows.size(), size_t(1));
        QCOMPARE(texts(versions.rows[0]), (QStringList{u"Hook"_s, u"4.1.0"_s, u"4.2.0"_s}));
        // 12 May 12:00 to 18 May 9:00 are 141 hours, 16 May 12:00 to then 45.
        QCOMPARE(versions.rows[0][1].detail, u"since 12 May · soaked 6 days\nOlder than Production"_s);
        QCOMPARE(versions.rows[0][1].tone, ReportTone::Warning);
        QCOMPARE(versions.rows[0][2].detail, u"since 16 May · soaked 45 h"_s);
        const ReportTable code = table(report, 1);
        QCOMPARE(column(code, 0), (QStringList{u"Staging"_s, u"Production"_s}));
        QCOMPARE(code.rows[0][1].text, u"no code"_s);
        QCOMPARE(code.rows[1][1].detail, u"git/harbour"_s);
        QCOMPARE(code.rows[1][3].text, u"+2 ~1 \u22120"_s);
        QCOMPARE(code.rows[1][4].text, u"3"_s);
        QCOMPARE(code.rows[1][4].tone, ReportTone::Bad);
        const ReportTable changes = table(report, 2);
        QCOMPARE(texts(changes.rows.front()), (QStringList{u"Open the firewall"_s, u"Production"_s, u"Wed 22 Jul 2026"_s, u"by hand"_s, u"open"_s}));
    }

    void manyEnvironmentsTakeSeveralTables()
    {
        Plan plan = FullReportPlan::make();
        for (int i = 0; i < 4; ++i) {
            Environment environment;
            environment.id = EnvironmentId(800 + i);
            environment.name = u"Edge %1"_s.arg(i);
            environment.product = SmallPlan::crane;
            environment.position = 2 + i;
            plan.put(environment);
        }
        const Report report = made(plan, u"progression"_s);
        QCOMPARE(table(report, 0).columns.size(), size_t(1 + 5));
        QCOMPARE(table(report, 1).columns.size(), size_t(1 + 1));
        QCOMPARE(table(report, 1).columns[1].title, u"Edge 3"_s);
        QCOMPARE(table(report, 1).rows[0][0].text, u"Hook"_s);
    }

    void rolloutTellsStepsWaysBackAndToggles()
    {
        const Report report = made(FullReportPlan::make(), u"rollout"_s);
        const ReportTable steps = table(report, 0);
        QCOMPARE(steps.rows.size(), size_t(1));
        QCOMPARE(texts(steps.rows[0]),
                 (QStringList{u"Canary 5 %"_s, u"Thu 27 Aug 2026"_s, u"5 %"_s, u"24 h"_s, u"Crashes"_s, u"More than two"_s, u"Pending"_s}));
        QCOMPARE(steps.rows[0][0].detail, u"Crane 4.2: Canary"_s);
        const ReportTable backOuts = table(report, 1);
        QCOMPARE(texts(backOuts.rows.front()),
                 (QStringList{u"Back to 4.1"_s, u"Switch the hook back"_s, u"20 min"_s, u"nobody yet"_s, u"not rehearsed"_s}));
        QCOMPARE(backOuts.rows[0][0].detail, u"Trigger: Crashes double"_s);
        // Neither one whose code is gone nor that of another product.
        const ReportTable toggles = table(report, 2);
        QCOMPARE(column(toggles, 0), QStringList{u"FastHook"_s});
        QCOMPARE(toggles.rows[0][1].text, u"On: Staging\n25 %: Production"_s);
        QCOMPARE(toggles.rows[0][2].text, u"Release Lead (Ada)"_s);
        QCOMPARE(toggles.rows[0][3].text, u"Wed 22 Jul 2026"_s);
        QCOMPARE(toggles.rows[0][3].detail, u"Code freeze"_s);
        QCOMPARE(toggles.rows[0][4].text, QString());
    }

    void debtOfTogglesIsTold()
    {
        Plan plan = FullReportPlan::make();
        FeatureToggle toggle = *plan.find(FullReportPlan::fastHook);
        toggle.removeBy = {};
        plan.put(toggle);
        const ReportTable toggles = table(made(plan, u"rollout"_s), 2);
        QCOMPARE(toggles.rows[0][3].text, u"no date"_s);
        QCOMPARE(toggles.rows[0][4].text, u"no removal date"_s);
    }

    /// What its product has cannot be told from what others have.
    void aReleaseWithoutAProductIsToldOfAllToggles()
    {
        Plan plan = FullReportPlan::make();
        Release loose = *plan.find(SmallPlan::release);
        loose.product = {};
        plan.put(loose);
        QCOMPARE(column(table(made(plan, u"rollout"_s), 2), 0), (QStringList{u"FastHook"_s, u"FastDrum"_s}));
    }

    void runbookCountsFromTheGoLive()
    {
        const Report report = made(FullReportPlan::make(), u"runbook"_s);
        const ReportTable steps = table(report, 0);
        QCOMPARE(column(steps, 0), (QStringList{u"T\u221210"_s, u"T0"_s, u"T+5"_s}));
        QCOMPARE(column(steps, 1), (QStringList{u"Stop the cranes"_s, u"Say that it begins"_s, u"Move the data"_s}));
        QCOMPARE(steps.rows[0][0].detail, timeText(QTime(17, 50), QLocale()));
        QCOMPARE(steps.rows[0][3].text, u"Release Lead (Ada)"_s);
        QVERIFY(!steps.rows[1][1].detail.contains(u"no way back"_s));
        QVERIFY(steps.rows[2][1].detail.contains(u"no way back"_s));
        QStringList facts;
        for (const ReportBlock &block : report.sections.front().blocks) {
            if (const auto *found = std::get_if<ReportFacts>(&block)) {
                for (const auto &[name, cell] : found->lines)
                    facts << name + u'=' + cell.text;
            }
        }
        QVERIFY(facts.contains(u"Duration=45 min"_s)); // From T−10 to T+35.
        QVERIFY(facts.contains(u"Point of no return=T+5"_s));
    }

    void longRunbooksTellHoursAndDays()
    {
        Plan plan = FullReportPlan::make();
        RunbookStep step = *plan.find(RunbookStepId(700));
        step.minute = 18 * 60;
        step.minutes = 390;
        plan.put(step);
        const Report report = made(plan, u"runbook"_s);
        const ReportTable steps = table(report, 0);
        QCOMPARE(steps.rows[2][0].text, u"T+18 h"_s);
        QCOMPARE(steps.rows[2][0].detail, QString(u"Thu 27 Aug, "_s + timeText(QTime(12, 0), QLocale())));
        QCOMPARE(steps.rows[2][2].text, u"6 h 30 min"_s);
        QVERIFY(textsOf(report).contains(u"24 h 40 min"_s)); // From T−10 to T+18 h and what that takes.
    }

    void exactlyOneRoleIsAccountable()
    {
        Plan plan = ReportPlan::make();
        plan.put(Responsibility{ResponsibilityId(401), u"Sign"_s, {}, SmallPlan::lead, Raci::Accountable});
        plan.put(Responsibility{ResponsibilityId(402), u"Sign"_s, {}, SmallPlan::docs, Raci::Accountable});
        const ReportTable parts = table(made(plan, u"roles"_s), 1);
        // The code freeze has a gate, and nobody who answers for it.
        QCOMPARE(column(parts, 0), (QStringList{u"Sign"_s, u"v4.2 released"_s, u"Code freeze"_s}));
        QCOMPARE(column(parts, 2), (QStringList{u"Release Lead, Docs"_s, u"Docs"_s, u"nobody"_s}));
        QCOMPARE(parts.rows[0][2].tone, ReportTone::Bad);
        QCOMPARE(parts.rows[1][2].tone, ReportTone::Plain);
        QCOMPARE(parts.rows[2][2].tone, ReportTone::Bad);
        QCOMPARE(parts.rows[0][2].detail, parts.rows[2][2].detail);
    }

    void sectionsWithNothingInThemAreLeftOut()
    {
        const QStringList told = ids(made(ReportPlan::make(), {}));
        const QStringList full = ids(made(FullReportPlan::make(), {}));
        for (const QString &section : m_sections) {
            QVERIFY2(!told.contains(section), qPrintable(section));
            QVERIFY2(full.contains(section), qPrintable(section));
        }
    }

    void severalReleasesAreToldApart()
    {
        Plan plan = FullReportPlan::make();
        FullReportPlan::addItem(plan, WorkItemId(900), u"WI-1"_s, u"Drum"_s, WorkItemState::Accepted, 0.0);
        WorkItem drum = *plan.find(WorkItemId(900));
        drum.release = SmallPlan::other;
        plan.put(drum);
        ReportRequest request;
        request.sections = {u"scope"_s};
        const Report report = makeReport(plan, computeTimetable(plan), {2026, 5, 18}, request);
        QStringList headings;
        for (const ReportBlock &block : report.sections.front().blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                headings << heading->text;
        }
        // By go-live; the winch has none.
        QCOMPARE(headings, (QStringList{u"Crane 4.2"_s, u"Crane 4.2: Totals by state"_s, u"Winch 1.0"_s, u"Winch 1.0: Totals by state"_s}));
    }

    void customersReadNoneOfThem()
    {
        const Report report = made(FullReportPlan::make(), {}, SmallPlan::customers);
        for (const QString &id : ids(report))
            QVERIFY2(!m_sections.contains(id), qPrintable(id));
        const QString all = textsOf(report).join(u'\n');
        for (const QString &internal : {u"Jib"_s, u"System test"_s, u"Rope slips"_s, u"Hook"_s, u"Staging"_s, u"Canary"_s, u"Stop the cranes"_s})
            QVERIFY2(!all.contains(internal), qPrintable(internal));
    }

    /// Of milestones an audience reads what it is told.
    void audiencesReadOfTheirMilestonesOnly()
    {
        const QString all = textsOf(made(FullReportPlan::make(), {}, SmallPlan::staff)).join(u'\n');
        QVERIFY(all.contains(u"Stop the cranes"_s)); // At the go-live, which they are told.
        QVERIFY(!all.contains(u"More than two"_s));  // At a step that nobody is told.
    }
};

QTEST_MAIN(TestReportSections)
#include "tst_reportsections.moc"
