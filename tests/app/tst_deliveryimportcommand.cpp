// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --pipelines FILE` and `--terraform FILE` on a copy of the sample plan.
class TestDeliveryImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] QString runs() const
    {
        return m_commands.written(u"runs.csv"_s, "component,run,pipeline,status,started\n"
                                                 "kubelet-proxy,7,CI,passed,2026-06-30 08:00\n"
                                                 ",8,CI,failed,2026-06-30 09:00\n");
    }
    [[nodiscard]] static QString terraformPlan() { return QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/terraform/plan.json"); }
    [[nodiscard]] QString anEnvironment(const QString &plan) const { return m_commands.opened(plan)->plan().table<Environment>().at(0).name; }
    [[nodiscard]] qsizetype runsIn(const QString &plan) const { return m_commands.opened(plan)->plan().table<PipelineRun>().size(); }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = runsIn(plan);
        const Run run = m_commands.run({u"import"_s, plan, u"--pipelines"_s, runs(), u"--dry-run"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"1 added, 0 updated, 0 unchanged, 1 refused. Nothing was changed, as this is a dry run.\n"
                          "  added  row 2  CI 7\n"
                          "  refused  row 3  CI 8: It names no component; choose the one whose pipeline it is.\n"
                          "New components: kubelet-proxy\n"_s);
        QCOMPARE(runsIn(plan), before);
    }

    void refusingEveryRowFails()
    {
        const QString plan = m_commands.madePlan();
        const QString csv = m_commands.written(u"nameless.csv"_s, "component,run,pipeline,status,started\n,8,CI,failed,2026-06-30 09:00\n");
        const Run run = m_commands.run({u"import"_s, plan, u"--pipelines"_s, csv});
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.out.startsWith(u"0 added, 0 updated, 0 unchanged, 1 refused."_s), qPrintable(run.out));
        QVERIFY2(run.err.startsWith(u"plimsoll: Nothing was imported, because every row was refused;"_s), qPrintable(run.err));
    }

    void importsOnce()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = runsIn(plan);
        QCOMPARE(m_commands.run({u"import"_s, plan, u"--pipelines"_s, runs()}).code, ExitCode::Sound);
        const Run run = m_commands.run({u"import"_s, plan, u"--pipelines"_s, runs(), u"--component"_s, u"KUBELET-PROXY"_s, u"--json"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.object()["format"_L1].toString(), u"runs"_s);
        QCOMPARE(run.object()["rows"_L1][0]["outcome"_L1].toString(), u"unchanged"_s);
        QCOMPARE(run.object()["rows"_L1][1]["outcome"_L1].toString(), u"added"_s);
        QCOMPARE(runsIn(plan), before + 2);
    }

    void importsARunOfTests()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = runsIn(plan);
        const QString component = m_commands.opened(plan)->plan().table<Component>().at(0).name;
        const QString file = QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/junit/pytest.xml");
        const Run run = m_commands.run({u"import"_s, plan, u"--pipelines"_s, file, u"--component"_s, component, u"--revision"_s, u"abc"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.out, u"1 added, 0 updated, 0 unchanged, 0 refused.\n"
                          "  added  run 1  pytest: 2 of 6 tests failed.\n"_s);
        QCOMPARE(runsIn(plan), before + 1);
        const auto document = m_commands.opened(plan);
        const auto &table = document->plan().table<PipelineRun>();
        QVERIFY(std::any_of(table.begin(), table.end(), [](const PipelineRun &r) { return r.revision == "abc"_L1 && r.name == "pytest"_L1; }));
    }

    void importsAPlanOfInfrastructure()
    {
        const QString plan = m_commands.madePlan();
        const QString environment = anEnvironment(plan);
        const Run run = m_commands.run({u"import"_s, plan, u"--terraform"_s, terraformPlan(), u"--environment"_s, environment.toUpper(),
                                        u"--repository"_s, u"git.example/tests"_s, u"--revision"_s, u"abc"_s});
        QCOMPARE(run.err, QString());
        QVERIFY2(run.out.contains(environment + u": +3 ~1 −2, 0 drifted"_s), qPrintable(run.out));
        const auto document = m_commands.opened(plan);
        const auto &table = document->plan().table<InfrastructureCode>();
        const auto code = std::find_if(table.begin(), table.end(), [](const InfrastructureCode &c) { return c.revision == "abc"_L1; });
        QVERIFY(code != table.end());
        QCOMPARE(code->toDestroy, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("error");
        QTest::newRow("a plan without its environment") << QStringList{u"--terraform"_s, terraformPlan()}
                                                        << u"Say which environment the plan is of: --environment E."_s;
        QTest::newRow("a plan as runs") << QStringList{u"--pipelines"_s, terraformPlan()}
                                        << u"The file is a plan of infrastructure; bring it in by --terraform."_s;
        QTest::newRow("two kinds at once") << QStringList{u"--terraform"_s, terraformPlan(), u"--work"_s, u"x"_s}
                                           << u"--work does not go with --terraform; leave it out."_s;
        QTest::newRow("an unknown component") << QStringList{u"--pipelines"_s, runs(), u"--component"_s, u"Nothing"_s}
                                              << u"There is no component \"Nothing\" in the plan; there is "_s;
        QTest::newRow("no such file") << QStringList{u"--pipelines"_s, m_commands.filePath(u"none.json"_s)} << u"none.json can't be read: "_s;
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, error);
        const QString plan = m_commands.madePlan();
        const Run run = m_commands.run(QStringList{u"import"_s, plan} + options);
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.err.contains(error), qPrintable(run.err));
    }
};

QTEST_MAIN(TestDeliveryImportCommand)
#include "tst_deliveryimportcommand.moc"
