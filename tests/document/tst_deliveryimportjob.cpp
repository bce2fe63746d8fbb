// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/deliveryimportjob.h"

#include "document/importjobtrial.h"
#include "domain/edits/fieldedits.h"
#include "engine/deliveryplan.h"
#include "exchange/pipelines/deliveryreader.h"
#include "support/documentfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Delivery = Plimsoll::DeliveryPlan;

using Outcome = TableImportRow::Outcome;

/// The job that reads and compares what pipelines tell beside a document.
class TestDeliveryImportJob : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 2000;

    static Plan plan()
    {
        Plan plan = Delivery::make();
        plan.planId = QUuid(u"{2b1d5f0a-52a4-4b0e-8f0c-6a2f4f9f7c11}"_s);
        return plan;
    }
    static QByteArray table() { return numberedTable("run,status,started\n", rows, "", ",passed,2026-05-17 08:00"); }
    static DeliveryImportOptions options()
    {
        DeliveryImportOptions options;
        options.component = Delivery::api;
        options.now = Delivery::now();
        return options;
    }
    static PipelineRun run(const QString &key)
    {
        PipelineRun one;
        one.id = PipelineRunId(900);
        one.component = Delivery::api;
        one.key = key;
        one.status = PipelineStatus::Failed;
        return one;
    }

private Q_SLOTS:
    void findsWhatTheDirectCallFinds()
    {
        DocumentFixture fixture(plan());
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), run(u"7"_s))));
        DeliveryImportJob job(fixture.document(), table(), u"runs.csv"_s);
        QSignalSpy found(&job, &DeliveryImportJob::found);
        QSignalSpy progressed(&job, &DeliveryImportJob::progressed);
        job.read(DeliveryFormat::RunTable, options());
        QVERIFY(job.isRunning());
        QVERIFY(!job.outcome());
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(found.size(), 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows - 1);
        QCOMPARE(job.outcome()->value().count(Outcome::Updated), 1);
        const auto sheet = readDelivery(table(), DeliveryFormat::RunTable, QTimeZone::utc(), u"runs.csv"_s);
        QVERIFY(sheet);
        const auto direct = importDelivery(fixture.document().plan(), *sheet, options(), fixture.document().ids());
        QVERIFY(direct);
        QCOMPARE(told(job.outcome()->value(), &TableImportRow::name), told(*direct, &TableImportRow::name));
        QVERIFY(onlyGrew(progressed));
    }

    void anotherChoiceFollowsAFailedReading()
    {
        DocumentFixture fixture(plan());
        DeliveryImportJob job(fixture.document(), table(), u"runs.csv"_s);
        QSignalSpy found(&job, &DeliveryImportJob::found);
        job.read(DeliveryFormat::TerraformPlan, options());
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.sheet()->hasValue());
        QVERIFY(!job.outcome());
        // Other options make it no better, another format does.
        job.compare(options());
        QVERIFY(found.wait(60'000));
        QVERIFY(!job.outcome());
        job.read(DeliveryFormat::RunTable, {});
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().count(Outcome::Refused), rows); // Of which component they are, nobody said.
        const auto sheet = job.sheet();
        job.compare(options());
        QVERIFY(found.wait(60'000));
        QCOMPARE(job.outcome()->value().count(Outcome::Added), rows);
        QVERIFY(job.sheet() == sheet);
    }

    void mayEndBeforeItsWork()
    {
        DocumentFixture fixture(plan());
        auto job = std::make_unique<DeliveryImportJob>(fixture.document(), table(), u"runs.csv"_s);
        job->read(DeliveryFormat::RunTable, options());
        QVERIFY(endsUntold(std::move(job)));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryImportJob)
#include "tst_deliveryimportjob.moc"
