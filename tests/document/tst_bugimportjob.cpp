// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/bugimportjob.h"

#include "document/importjobtrial.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

using Outcome = WorkImportResult::Outcome;

/// The job that reads and compares a file of bugs beside a document.
class TestBugImportJob : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 2000;

    static QByteArray table() { return numberedTable("key,title,severity\n", rows, "CR-", ",Trouble,minor"); }
    static Bug bug(const QString &key, BugSeverity severity)
    {
        Bug one;
        one.id = BugId(900);
        one.key = key;
        one.title = u"Trouble"_s;
        one.severity = severity;
        return one;
    }

private Q_SLOTS:
    void findsWhatTheDirectCallFinds()
    {
        DocumentFixture fixture(SmallPlan::make());
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), bug(u"CR-7"_s, BugSeverity::Blocker))));
        BugImportJob job(fixture.document(), table());
        QSignalSpy found(&job, &BugImportJob::found);
        QSignalSpy progressed(&job, &BugImportJob::progressed);
        QVERIFY(!job.isRunning());
        job.read(WorkFormat::Csv, {}, {});
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows - 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Updated), 1);
        const auto sheet = readBugs(table(), WorkFormat::Csv);
        QVERIFY(sheet);
        const auto direct = importBugs(fixture.document().plan(), *sheet, {}, fixture.document().ids());
        QVERIFY(direct);
        QCOMPARE(told(job.outcome()->value(), &WorkImportResult::key), told(*direct, &WorkImportResult::key));
        QVERIFY(onlyGrew(progressed));
        job.setFollowing(false);
        QVERIFY(fixture.document().execute(job.outcome()->value().edit));
        QVERIFY(!job.isRunning());
        QCOMPARE(fixture.document().plan().table<Bug>().size(), rows);
    }

    void comparesAgainWithoutReading()
    {
        DocumentFixture fixture(SmallPlan::make());
        BugImportJob job(fixture.document(), table());
        QSignalSpy found(&job, &BugImportJob::found);
        job.read(WorkFormat::Csv, {}, {});
        // While it reads, and again before anything was told.
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), bug(u"CR-7"_s, BugSeverity::Minor))));
        QVERIFY(found.wait(60'000));
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Unchanged), 1);
        const auto sheet = job.sheet();
        QVERIFY(fixture.document().undo());
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows);
        QVERIFY(job.sheet() == sheet);
        BugImportOptions options;
        options.release = SmallPlan::release;
        job.compare(options);
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().edit.changes<Bug>().front().after->release, SmallPlan::release);
        QVERIFY(job.sheet() == sheet);
    }

    void anotherChoiceFollowsAFailedReading()
    {
        DocumentFixture fixture(SmallPlan::make());
        BugImportJob job(fixture.document(), "key,title,found\nCR-1,Trouble,03/04/2026\n");
        QSignalSpy found(&job, &BugImportJob::found);
        job.read(WorkFormat::Project, {}, {});
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.sheet()->hasValue());
        QVERIFY(!job.outcome());
        job.read(WorkFormat::Csv, {}, {});
        QVERIFY(found.wait(60'000));
        QVERIFY(job.sheet()->value().needsDateOrder);
        QCOMPARE(job.outcome()->value().count(Outcome::Added), 1);
        // The last choice counts.
        BugReadOptions reading;
        reading.dateOrder = DateOrder::MonthFirst;
        job.read(WorkFormat::Csv, reading, {});
        reading.dateOrder = DateOrder::DayFirst;
        job.read(WorkFormat::Csv, reading, {});
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 3);
        QCOMPARE(job.sheet()->value().rows[0].found, QDate(2026, 4, 3));
    }

    void mayEndBeforeItsWork()
    {
        DocumentFixture fixture(SmallPlan::make());
        auto job = std::make_unique<BugImportJob>(fixture.document(), table());
        job->read(WorkFormat::Csv, {}, {});
        QVERIFY(endsUntold(std::move(job)));
    }
};

QTEST_GUILESS_MAIN(TestBugImportJob)
#include "tst_bugimportjob.moc"
