// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "engine/quality/flakytests.h"
#include "engine/quality/handresults.h"
#include "engine/quality/testscope.h"
#include "engine/quality/testtrend.h"
#include "engine/qualityfixture.h"
#include "engine/testbook.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Which cases a cycle takes, and what results tell.
class TestQuality : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;

    static QDateTime now(int day = 23) { return QDateTime(QDate(2026, 7, day), QTime(22, 30), QTimeZone::UTC); }
    /// "101 area change, 102 planned"
    static QString scope(const F &f, const ScopeQuestion &question)
    {
        QStringList lines;
        for (const ScopedCase &scoped : selectScope(f.plan, *f.plan.find(F::cycle), question)) {
            QString line = scoped.testCase.toString();
            line += scoped.byArea ? u" area"_s : QString();
            line += scoped.byChange ? u" change"_s : QString();
            line += scoped.byRisk ? u" risk"_s : QString();
            line += scoped.planned ? u" planned"_s : QString();
            lines << line;
        }
        return lines.join(u", "_s);
    }
    static void addItem(F &f, qint64 id, ComponentId component, WorkItemState state, ReleaseId release = SoundPlan::release)
    {
        WorkItem item;
        item.id = WorkItemId(id);
        item.release = release;
        item.title = u"Work"_s;
        item.state = state;
        item.component = component;
        f.plan.put(item);
    }
    static Risk &position(Risk &risk, int probability, int impact)
    {
        risk.residualProbability = probability;
        risk.residualImpact = impact;
        return risk;
    }

private Q_SLOTS:
    void scopeByArea()
    {
        F f;
        f.addCase(1, F::shop, F::cart, 10);
        f.addCase(2, F::account, F::login, 10);
        f.addCase(3, F::foreign, F::cart, 10); // Of another product.
        const auto smoke = f.addCase(4, F::shop, F::cart, 0);
        f.changeCase(smoke, [](TestCase &c) { c.tag = TestTag::Smoke; });
        const auto retired = f.addCase(5, F::shop, F::cart, 10);
        f.changeCase(retired, [](TestCase &c) { c.retired = true; });
        f.plan.put(PlannedTest{PlannedTestId(201), F::cycle, TestCaseId(101), {}});
        QCOMPARE(scope(f, {}), u"101 planned, 104, 102"_s);
        QCOMPARE(scope(f, {{F::cart}, {}, false, false}), u"101 area planned, 104 area"_s);
        QCOMPARE(scope(f, {{F::cart}, {TestTag::Smoke, TestTag::Security}, false, false}), u"104 area"_s);
        QCOMPARE(scope(f, {{F::search}, {}, false, false}), QString());
        f.changeCycle([](TestCycle &c) { c.suites = {F::account, F::foreign}; });
        QCOMPARE(scope(f, {}), u"102, 103"_s);
    }

    void scopeByChange()
    {
        F f;
        f.addCase(1, F::shop, F::cart, 10);
        f.addCase(2, F::shop, F::search, 10);
        f.addCase(3, F::shop, F::login, 10);
        const ScopeQuestion changed{{}, {}, true, false};
        QCOMPARE(scope(f, changed), QString());
        addItem(f, 500, F::cart, WorkItemState::Done);
        addItem(f, 501, F::search, WorkItemState::Dropped);
        addItem(f, 502, F::search, WorkItemState::Proposed);
        addItem(f, 503, F::login, WorkItemState::Started, ReleaseId());
        QCOMPARE(scope(f, changed), u"101 change"_s);
        Bug bug;
        bug.id = BugId(510);
        bug.title = u"Lost"_s;
        bug.release = SoundPlan::release;
        bug.component = F::login;
        bug.decision = TriageDecision::Defer;
        f.plan.put(bug);
        QCOMPARE(scope(f, changed), u"101 change"_s);
        bug.decision = TriageDecision::FixNow;
        f.plan.put(bug);
        QCOMPARE(scope(f, changed), u"101 change, 103 change"_s);
    }

    void scopeByRisk()
    {
        F f;
        f.addCase(1, F::shop, F::cart, 10);
        f.addCase(2, F::shop, F::search, 10);
        Risk risk;
        risk.id = RiskId(600);
        risk.title = u"Slow"_s;
        risk.components = {F::search};
        const ScopeQuestion risky{{F::cart}, {}, false, true};
        f.plan.put(position(risk, 3, 3)); // 9 of 25 is medium.
        QCOMPARE(scope(f, risky), u"101 area"_s);
        f.plan.put(position(risk, 2, 5)); // 10 is high.
        QCOMPARE(scope(f, risky), u"101 area, 102 risk"_s);
        risk.releases = {ReleaseId(77)};
        f.plan.put(risk);
        QCOMPARE(scope(f, risky), u"101 area"_s);
        risk.releases = {};
        risk.state = RiskState::Closed;
        f.plan.put(risk);
        QCOMPARE(scope(f, risky), u"101 area"_s);
    }

    /// What a risk hits is where it shows, as far as the release changes it.
    void scopeByRisksOfWork()
    {
        F f;
        f.addCase(1, F::shop, F::cart, 10);
        f.addCase(2, F::shop, F::search, 10);
        addItem(f, 500, F::search, WorkItemState::Accepted);
        addItem(f, 501, F::cart, WorkItemState::Dropped);
        addItem(f, 502, F::cart, WorkItemState::Accepted, ReleaseId(77));
        Risk risk;
        risk.id = RiskId(600);
        risk.title = u"Slow"_s;
        risk.workItems = {WorkItemId(500), WorkItemId(501), WorkItemId(502), WorkItemId(599)};
        f.plan.put(position(risk, 2, 5));
        QCOMPARE(scope(f, {{}, {}, false, true}), u"102 risk"_s);
        QCOMPARE(riskyComponents(f.plan, SoundPlan::release), IdList<Component>{F::search});
        addItem(f, 501, F::cart, WorkItemState::Started);
        QCOMPARE(riskyComponents(f.plan, SoundPlan::release), (IdList<Component>{F::cart, F::search}));
    }

    void planning()
    {
        F f;
        const auto a = f.addPlanned(1, 10);
        const auto b = f.addPlanned(2, 10);
        const auto c = f.addPlanned(3, 10);
        const auto d = f.addCase(4, F::shop, F::cart, 10);
        f.addResult(f.addRun(1, {2026, 7, 22}), b, TestOutcome::Passed);
        const FixedClock clock(now());
        IdSource ids(clock, 1);
        const auto planned = [&](bool only) {
            const PlanEdit edit = planTests(f.plan, F::cycle, {a, d, d}, only, ids);
            Plan after = f.plan;
            after.apply(edit);
            QSet<TestCaseId> cases;
            for (const PlannedTest &test : after.table<PlannedTest>())
                cases.insert(test.testCase);
            return cases == QSet<TestCaseId>{a, b, c, d} ? u"all of %1"_s.arg(after.table<PlannedTest>().size())
                : cases == QSet<TestCaseId>{a, b, d}     ? u"c is gone"_s
                                                         : u"?"_s;
        };
        QCOMPARE(planned(false), u"all of 4"_s);
        QCOMPARE(planned(true), u"c is gone"_s); // b has a result.
        QVERIFY(planTests(f.plan, F::cycle, {a}, false, ids).isEmpty());
        QVERIFY(planTests(f.plan, TestCycleId(1), {a}, false, ids).isEmpty());
        const PlanEdit dropped = dropTests(f.plan, {PlannedTestId(201)});
        QCOMPARE(dropped.label, u"Take “Case 1” out of the cycle"_s);
        QCOMPARE(dropped.changes<PlannedTest>().size(), 1);
        QVERIFY(validate(f.plan, dropped).hasValue());
    }

    void trends()
    {
        F f;
        const auto a = f.addPlanned(1, 10);
        const auto b = f.addPlanned(2, 10);
        const auto other = f.addCase(3, F::account, F::login, 0);
        const auto late = f.addRun(1, {2026, 7, 24});
        const auto early = f.addRun(2, {2026, 7, 22});
        f.addResult(late, a, TestOutcome::Passed);
        f.addResult(late, b, TestOutcome::Flaky);
        f.addResult(late, other, TestOutcome::Skipped);
        f.addResult(early, a, TestOutcome::Passed);
        f.addResult(early, b, TestOutcome::Failed);
        const auto found = testTrends(f.plan, SoundPlan::release);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].suite, F::shop);
        QCOMPARE(found[0].points.size(), 2);
        QCOMPARE(found[0].points[0].run, early);
        QCOMPARE(found[0].points[0].counts.passRate(), 0.5);
        QCOMPARE(found[0].points[1].counts.passRate(), 1.0);
        QCOMPARE(found[1].points[0].counts.all(), 1);
        QCOMPARE(found[1].points[0].counts.verdicts(), 0);
        QCOMPARE(found[1].points[0].counts.passRate(), 0.0);
        QVERIFY(testTrends(f.plan, ReleaseId(77)).empty());
        QCOMPARE(testTrends(f.plan, {}), found);
        QCOMPARE(automatedShare(f.plan), (AutomatedShare{3, 1}));
        QCOMPARE(automatedShare(f.plan, F::shop), (AutomatedShare{2, 0}));
    }

    void flaky_data()
    {
        QTest::addColumn<QString>("results"); // One letter a run; a number: on the build of that number.
        QTest::addColumn<QString>("expected");
        QTest::newRow("sound") << u"PPPP"_s << QString();
        QTest::newRow("broken") << u"PPFF"_s << QString();
        QTest::newRow("mended") << u"FFPP"_s << QString();
        QTest::newRow("there and back") << u"PFPP"_s << u"2 turns of 4"_s;
        QTest::newRow("skipped between") << u"PSFBP"_s << u"2 turns of 3"_s;
        QTest::newRow("repeated") << u"PPK"_s << u"1 repeated of 3"_s;
        QTest::newRow("same build") << u"P1F1"_s << u"1 turns of 2 same"_s;
        QTest::newRow("other build") << u"P1F2"_s << QString();
        QTest::newRow("builds of one revision") << u"P3F4"_s << u"1 turns of 2 same"_s;
    }
    void flaky()
    {
        QFETCH(QString, results);
        QFETCH(QString, expected);
        F f;
        for (int i = 1; i <= 4; ++i)
            f.plan.put(Build{BuildId(700 + i), F::cart, u"1.%1"_s.arg(i), i > 2 ? u"abc"_s : QString()});
        const auto a = f.addPlanned(1, 0);
        int run = 0;
        for (qsizetype i = 0; i < results.size(); ++i) {
            ++run;
            const bool build = i + 1 < results.size() && results[i + 1].isDigit();
            const auto id = f.addRun(run, QDate(2026, 7, run), build ? BuildId(700 + results[i + 1].digitValue()) : BuildId());
            f.addResult(id, a,
                        results[i] == u'P'       ? TestOutcome::Passed
                            : results[i] == u'F' ? TestOutcome::Failed
                            : results[i] == u'K' ? TestOutcome::Flaky
                            : results[i] == u'S' ? TestOutcome::Skipped
                                                 : TestOutcome::Blocked);
            i += build ? 1 : 0;
        }
        QString found;
        for (const FlakyCase &c : flakyCases(f.plan, SoundPlan::release)) {
            found += c.repeated > 0 ? u"%1 repeated"_s.arg(c.repeated) : QString();
            found += c.turns > 0 ? u"%1 turns"_s.arg(c.turns) : QString();
            found += u" of %1"_s.arg(c.verdicts) + (c.onSameRevision ? u" same"_s : QString());
        }
        QCOMPARE(found, expected);
        f.changeCase(a, [](TestCase &c) { c.retired = true; });
        QVERIFY(flakyCases(f.plan, SoundPlan::release).empty());
    }

    void theFlakiestComesFirst()
    {
        F f;
        const auto a = f.addPlanned(1, 0);
        const auto b = f.addPlanned(2, 0);
        for (int day = 1; day <= 4; ++day) {
            const auto run = f.addRun(day, {2026, 7, day});
            f.addResult(run, a, day == 2 ? TestOutcome::Flaky : TestOutcome::Passed); // 1 of 4.
            f.addResult(run, b, day % 2 == 0 ? TestOutcome::Failed : TestOutcome::Passed); // 3 of 4.
        }
        const auto found = flakyCases(f.plan, {});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].testCase, b);
        QCOMPARE(found[0].share(), 0.75);
        QCOMPARE(found[1].share(), 0.25);
    }

    void byHand()
    {
        F f;
        const auto a = f.addPlanned(1, 10);
        const auto b = f.addPlanned(2, 10);
        SoundPlan::change<PlannedTest>(f.plan, PlannedTestId(202), [](PlannedTest &t) { t.person = F::anna; });
        SoundPlan::change<PlanSettings>(f.plan, PlanSettings::onlyId, [](PlanSettings &s) { s.timeZone = u"Europe/Berlin"_s; });
        const FixedClock clock(now());
        IdSource ids(clock, 1);
        const auto first = recordByHand(f.plan, {F::cycle, {a, b}, TestOutcome::Passed, {}, {}}, now(), ids);
        QVERIFY(first);
        QCOMPARE(first->label, u"2 tests: Passed"_s);
        QVERIFY(validate(f.plan, *first).hasValue());
        f.plan.apply(*first);
        QCOMPARE(f.plan.table<TestRun>().size(), 1);
        QCOMPARE(f.plan.table<TestRun>().at(0).title, u"By hand, Fri 24 Jul 2026"_s); // 22:30 UTC is the next day in Berlin.
        QCOMPARE(f.plan.table<TestResult>().at(0).person, PersonId());
        QCOMPARE(f.plan.table<TestResult>().at(1).person, F::anna);

        const auto again = recordByHand(f.plan, {F::cycle, {a}, TestOutcome::Failed, u" No total "_s, F::anna}, now().addSecs(3600), ids);
        QVERIFY(again);
        QCOMPARE(again->label, u"“Case 1”: Failed"_s);
        f.plan.apply(*again);
        QCOMPARE(f.plan.table<TestRun>().size(), 1); // Still the same day.
        const TestResult &result = f.plan.table<TestResult>().at(2);
        QCOMPARE(result.message, u"No total"_s);
        QCOMPARE(result.person, F::anna);
        const auto next = recordByHand(f.plan, {F::cycle, {a}, TestOutcome::Passed, {}, {}}, now(25), ids);
        f.plan.apply(*next);
        QCOMPARE(f.plan.table<TestRun>().size(), 2);
        QVERIFY(!recordByHand(f.plan, {TestCycleId(1), {a}, TestOutcome::Passed, {}, {}}, now(), ids));
        QVERIFY(!recordByHand(f.plan, {F::cycle, {TestCaseId(1)}, TestOutcome::Passed, {}, {}}, now(), ids));
    }

    void byHandAfterAnotherRun()
    {
        F f;
        const auto a = f.addPlanned(1, 10);
        const FixedClock clock(now());
        IdSource ids(clock, 1);
        const auto at = [](int hour) { return QDateTime(QDate(2026, 7, 23), QTime(hour, 0), QTimeZone::UTC); };
        const auto record = [&](int hour, TestOutcome outcome) {
            const auto edit = recordByHand(f.plan, {F::cycle, {a}, outcome, {}, {}}, at(hour), ids);
            QVERIFY(edit);
            f.plan.apply(*edit);
        };
        const auto newest = [&] { return int(TestBook(f.plan).standing(F::cycle, a).last->outcome); };
        record(8, TestOutcome::Passed);
        f.addResult(f.addRun(1, {2026, 7, 23}), a, TestOutcome::Passed); // At 9:00.
        record(10, TestOutcome::Failed);
        QCOMPARE(f.plan.table<TestRun>().size(), 3);
        QCOMPARE(newest(), int(TestOutcome::Failed));
        // Of the day's runs by hand the last goes on, and what is yet to come does not end it.
        f.addRun(2, {2026, 7, 24});
        record(11, TestOutcome::Blocked);
        QCOMPARE(f.plan.table<TestRun>().size(), 4);
        QCOMPARE(newest(), int(TestOutcome::Blocked));
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
