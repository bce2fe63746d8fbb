// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/deliveryimporttrial.h"

#include <QFile>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Delivery = Plimsoll::DeliveryPlan;
using Import = DeliveryImportTrial;
using Outcome = TableImportRow::Outcome;

/// Results of tests, as real runners write them, that count as runs of a pipeline.
class TestTestRuns : public QObject
{
    Q_OBJECT

    static QByteArray junit(const QString &name)
    {
        QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/junit/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void runsOfTests_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDateTime>("started");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("remark");
        const auto at = [](int hour, int minute, int second, int millisecond = 0) {
            return QDateTime(QDate(2026, 11, 26), QTime(hour, minute, second, millisecond), QTimeZone::utc());
        };
        // The suite took 285 ms; that of ctest and the outermost elements of the next three say it themselves.
        QTest::newRow("pytest") << u"pytest"_s << at(11, 1, 0, 927) << qint64(285) << u"2 of 6 tests failed."_s;
        QTest::newRow("ctest") << u"(empty)"_s << at(10, 41, 42) << qint64(4000) << u"1 of 5 tests failed."_s;
        QTest::newRow("jest") << u"jest tests"_s << at(11, 4, 2) << qint64(340) << u"1 of 5 tests failed."_s;
        QTest::newRow("gotestsum") << u"gotestsum"_s << at(11, 1, 1) << qint64(23500) << u"2 of 6 tests failed."_s;
        QTest::newRow("playwright") << u"playwright"_s << at(11, 4, 5, 235) << qint64(3174) << u"1 of 4 tests failed."_s;
        // These say nothing of when they ran: they are over now. The suite took 11 ms, the tests of the others 855 ms, 29 ms and what is not told.
        QTest::newRow("surefire") << u"shop.CartTest"_s << Delivery::now().addMSecs(-11) << qint64(11) << u"2 of 6 tests failed."_s;
        QTest::newRow("node") << u"node"_s << Delivery::now().addMSecs(-855) << qint64(855) << u"1 of 6 tests failed."_s;
        QTest::newRow("phpunit") << u"phpunit"_s << Delivery::now().addMSecs(-29) << qint64(29) << u"2 of 5 tests failed."_s;
        QTest::newRow("prove") << u"prove"_s << Delivery::now() << qint64(0) << u"1 of 4 tests failed."_s;
    }
    void runsOfTests()
    {
        QFETCH(QDateTime, started);
        QFETCH(qint64, milliseconds);
        QFETCH(QString, remark);
        const QString fileName = QString::fromLatin1(QTest::currentDataTag()) + u".xml"_s;
        const QByteArray file = junit(fileName);
        QCOMPARE(guessDeliveryFormat(file), DeliveryFormat::JunitRun);
        Import import;
        import.options.revision = u"acb5820c"_s;
        QVERIFY2(import.take(file, DeliveryFormat::JunitRun, fileName), qPrintable(import.error));
        QCOMPARE(import.plan.table<PipelineRun>().size(), 1);
        const PipelineRun run = import.plan.table<PipelineRun>().at(0);
        QTEST(run.name, "name");
        QCOMPARE(run.component, Delivery::api);
        QCOMPARE(run.revision, u"acb5820c"_s);
        QCOMPARE(run.status, PipelineStatus::Failed);
        QCOMPARE(run.started, started);
        QCOMPARE(run.started.msecsTo(run.finished), milliseconds);
        const bool saysWhen = started.date().month() == 11;
        QCOMPARE(import.last.rows.front().remarks,
                 saysWhen ? QStringList{remark} : (QStringList{remark, u"The file does not say when it ran; it counts as of now."_s}));
        // The same run is not taken twice.
        QVERIFY(import.take(file, DeliveryFormat::JunitRun, fileName));
        QVERIFY(import.last.edit.isEmpty());
        QCOMPARE(import.last.count(Outcome::Unchanged), 1);
    }

    void aRunOfTestsPassesWhereAllDo()
    {
        Import import;
        const QByteArray file = "<testsuites name='Unit'><testsuite name='s' timestamp='2026-07-08T08:00:00'><testcase name='a' time='90'/>"
                                "<testcase name='b'><flakyFailure message='slow'/></testcase></testsuite></testsuites>";
        QVERIFY2(import.take(file, guessDeliveryFormat(file), u"TEST-unit.xml"_s), qPrintable(import.error));
        const PipelineRun run = import.plan.table<PipelineRun>().at(0);
        QCOMPARE(run.name, u"Unit"_s);
        QCOMPARE(run.status, PipelineStatus::Passed);
        QCOMPARE(run.started, Delivery::at(8, 8));
        QCOMPARE(run.started.secsTo(run.finished), 90);
        QCOMPARE(run.revision, QString());
        // Without tests nobody knows.
        QVERIFY(import.take("<testsuite timestamp='2026-07-09T08:00:00'/>", DeliveryFormat::JunitRun, u"TEST-none.xml"_s));
        QCOMPARE(import.plan.table<PipelineRun>().at(1).name, u"TEST-none"_s);
        QCOMPARE(import.plan.table<PipelineRun>().at(1).status, PipelineStatus::Unknown);
        QCOMPARE(import.last.rows.front().remarks, QStringList{u"It tells of no test, so that it is not known how it went."_s});
        // Only a run of tests takes the revision that the user names.
        import.options.revision = u"acb5820c"_s;
        QVERIFY(import.take("run,status\n12,passed\n"));
        QCOMPARE(import.run(u"12"_s).revision, QString());
    }
};

QTEST_GUILESS_MAIN(TestTestRuns)
#include "tst_testruns.moc"
