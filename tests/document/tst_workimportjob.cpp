// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/workimportjob.h"

#include "document/importjobtrial.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

using Outcome = WorkImportResult::Outcome;

/// The job that reads and compares a file of work beside a document.
class TestWorkImportJob : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 2000;

    static QByteArray table() { return numberedTable("key,title,hours\n", rows, "A-", ",Item,8"); }
    static WorkItem item(const QString &key)
    {
        WorkItem one;
        one.id = WorkItemId(900);
        one.key = key;
        one.title = u"Item"_s;
        return one;
    }

private Q_SLOTS:
    void findsBesideTheThread()
    {
        DocumentFixture fixture(SmallPlan::make());
        WorkImportJob job(fixture.document(), table());
        QSignalSpy found(&job, &WorkImportJob::found);
        QSignalSpy progressed(&job, &WorkImportJob::progressed);
        QVERIFY(!job.isRunning());
        job.read(WorkFormat::Csv, {}, {});
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.sheet()->value().rows.size(), size_t(rows));
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows);
        QVERIFY(onlyGrew(progressed));
        const qsizetype before = fixture.document().plan().table<WorkItem>().size();
        QVERIFY(fixture.document().execute(job.outcome()->value().edit).hasValue());
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), before + rows);
    }

    void dropsWhatWasFoundForAnotherPlan()
    {
        DocumentFixture fixture(SmallPlan::make());
        WorkImportJob job(fixture.document(), table());
        QSignalSpy found(&job, &WorkImportJob::found);
        job.read(WorkFormat::Csv, {}, {});
        // While it runs, and again before anything was told.
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), item(u"A-7"_s))).hasValue());
        QVERIFY(found.wait(60'000));
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows - 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Updated), 1);
        const auto sheet = job.sheet();
        QVERIFY(fixture.document().undo());
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows);
        QCOMPARE(job.sheet(), sheet); // The file is not read again.
    }

    void theLastOptionsCount()
    {
        DocumentFixture fixture(SmallPlan::make());
        WorkImportJob job(fixture.document(), "key,title,points\nA-1,Hull,5\n");
        QSignalSpy found(&job, &WorkImportJob::found);
        WorkReadOptions reading;
        job.read(WorkFormat::Project, reading, {});
        reading.hoursPerPoint = 8;
        job.read(WorkFormat::Csv, reading, {});
        WorkImportOptions options;
        options.skill = u"Welding"_s;
        job.compare(options);
        QVERIFY(found.wait(60'000));
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.outcome()->value().rows[0].changes, QStringList{u"Welding: 40 h"_s});
        // A file that cannot be read has a sheet that says so, and no outcome.
        job.read(WorkFormat::Project, reading, options);
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.sheet()->hasValue());
        QVERIFY(!job.outcome());
    }

    void restsWhileItDoesNotFollow()
    {
        DocumentFixture fixture(SmallPlan::make());
        WorkImportJob job(fixture.document(), table());
        QSignalSpy found(&job, &WorkImportJob::found);
        job.read(WorkFormat::Csv, {}, {});
        QVERIFY(found.wait(60'000));
        job.setFollowing(false);
        QVERIFY(fixture.document().execute(job.outcome()->value().edit).hasValue());
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 1);
    }

    void mayEndBeforeItsWork()
    {
        DocumentFixture fixture(SmallPlan::make());
        auto job = std::make_unique<WorkImportJob>(fixture.document(), table());
        job->read(WorkFormat::Csv, {}, {});
        QVERIFY(endsUntold(std::move(job)));
    }
};

QTEST_GUILESS_MAIN(TestWorkImportJob)
#include "tst_workimportjob.moc"
