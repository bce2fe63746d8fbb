// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/testimportjob.h"

#include "document/importjobtrial.h"
#include "domain/edits/fieldedits.h"
#include "engine/qualityfixture.h"
#include "support/documentfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The job that reads results of tests and compares them beside a document.
class TestTestImportJob : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;

    static constexpr int tests = 2000;

    static Plan plan()
    {
        F f;
        f.addPlanned(1, 60);
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f12}"_s);
        return f.plan;
    }
    /// A file that tells how often it was opened.
    static TestFile file(std::atomic<int> &opened)
    {
        QByteArray xml = "<testsuite name='shop'>";
        for (int i = 1; i <= tests; ++i)
            xml += "<testcase classname='shop' name='Case" + QByteArray::number(i) + "'/>";
        TestFile made(u"j.xml"_s, xml + "</testsuite>");
        made.open = [inner = made.open, &opened] {
            ++opened;
            return inner();
        };
        return made;
    }

private Q_SLOTS:
    void readsBesideTheThread()
    {
        DocumentFixture fixture(plan());
        std::atomic<int> opened = 0;
        TestImportJob job(fixture.document(), {file(opened)});
        QSignalSpy found(&job, &TestImportJob::found);
        QSignalSpy progressed(&job, &TestImportJob::progressed);
        QVERIFY(!job.isRunning());
        job.compare({F::cycle, {}, {}, {}});
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        job.compare({F::cycle, F::account, {}, {}}); // While it reads: the last options count.
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 1);
        QCOMPARE(opened.load(), 1);
        QCOMPARE(job.sheet()->value().tests.size(), size_t(tests));
        QCOMPARE(job.outcome()->value().matched, 1);
        QCOMPARE(job.outcome()->value().edit.changes<TestCase>().size(), size_t(tests - 1));
        QVERIFY(onlyGrew(progressed));
        job.setFollowing(false);
        QVERIFY(fixture.document().execute(job.outcome()->value().edit));
        QVERIFY(!job.isRunning());
        QCOMPARE(fixture.document().plan().table<TestResult>().size(), tests);
    }

    void comparesAgainWithoutReading()
    {
        DocumentFixture fixture(plan());
        std::atomic<int> opened = 0;
        TestImportJob job(fixture.document(), {file(opened)});
        QSignalSpy found(&job, &TestImportJob::found);
        job.compare({F::cycle, {}, {}, {}});
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().matched, 1);
        TestCase second;
        second.id = TestCaseId(102);
        second.suite = F::shop;
        second.title = u"Case 2"_s;
        second.key = u"shop.Case2"_s;
        second.automated = true;
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), second)));
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().matched, 2);
        QCOMPARE(opened.load(), 1);
    }

    void saysWhatCannotBeRead()
    {
        DocumentFixture fixture(plan());
        TestImportJob job(fixture.document(), {TestFile(u"j.xml"_s, "<html/>")});
        QSignalSpy found(&job, &TestImportJob::found);
        job.compare({F::cycle, {}, {}, {}});
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.sheet()->hasValue());
        QVERIFY(!job.outcome());
        // Another cycle, or another plan, makes it no better.
        job.compare({F::cycle, {}, {}, {}});
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QVERIFY(!job.sheet()->hasValue());
        QVERIFY(!job.outcome());
    }

    void mayEndBeforeItsWork()
    {
        DocumentFixture fixture(plan());
        std::atomic<int> opened = 0;
        auto job = std::make_unique<TestImportJob>(fixture.document(), std::vector{file(opened)});
        job->compare({F::cycle, {}, {}, {}});
        QVERIFY(endsUntold(std::move(job)));
    }
};

QTEST_GUILESS_MAIN(TestTestImportJob)
#include "tst_testimportjob.moc"
