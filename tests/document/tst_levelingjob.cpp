// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/levelingjob.h"

#include "document/plandocument.h"
#include "domain/plandraft.h"
#include "engine/workfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The job beside a document, on three items of work.
class TestLevelingJob : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC)};
    int m_files = 0;
    std::unique_ptr<PlanDocument> m_document;

    static constexpr Leveling::Effort once{1, 1, 0, 1};
    static constexpr Leveling::Effort endless{1, 1'000'000'000'000, 0, 1};

    void execute(const std::function<void(PlanDraft &)> &change)
    {
        PlanDraft draft(m_document->plan());
        change(draft);
        QVERIFY(m_document->execute(draft.toEdit(u"Change"_s)).hasValue());
    }
    void changeHours(double hours)
    {
        execute([&](PlanDraft &draft) { draft.update(DemandId(2001), [&](Demand &d) { d.low = d.likely = d.high = hours; }); });
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        WorkFixture f;
        // Two people and odd hours, so that no bound proves a schedule best and a search goes on.
        for (int n = 1; n <= 40; ++n) {
            f.addItem(n, 5 + n % 7);
            if (n > 3)
                f.addLink(n - 3, n);
        }
        f.plan.planId = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s);
        auto made = PlanDocument::create(m_folder.filePath(u"plan%1.plimsoll"_s.arg(++m_files)), f.plan, m_clock, StoreOptions(), 1);
        QVERIFY(made);
        m_document = std::move(*made);
    }
    void cleanup() { m_document.reset(); }

    void itLevelsWhenTold()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        QVERIFY(!job.result() && job.isOutdated() && !job.isRunning());
        job.start({}, once);
        QVERIFY(job.isRunning());
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!job.isRunning());
        QVERIFY(job.result());
        QCOMPARE(job.result()->revision, m_document->revision());
        QCOMPARE(job.result()->schedule.placed.size(), 40U);
        QVERIFY(!job.isOutdated());
        QCOMPARE(job.error().text, QString());
    }

    void anotherPlanMakesItOutdated()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, once);
        QTRY_COMPARE(found.size(), 1);
        changeHours(30);
        QVERIFY(job.isOutdated());
        QVERIFY(job.result()); // The old one stays,
        QTest::qWait(300);
        QCOMPARE(found.size(), 1); // and nobody asked for another.
        QVERIFY(!job.isRunning());
    }

    void aSearchMayEndEarly()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, endless);
        QTest::qWait(50);
        QCOMPARE(found.size(), 0);
        job.finishEarly();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(job.result());
        QCOMPARE(job.result()->schedule.placed.size(), 40U);
    }

    void aNewStartEndsWhatRuns()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, endless);
        QTest::qWait(50);
        job.start({}, once);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(job.result()->schedule.schedules, 1);
    }

    void whatIsFoundInAChangedPlanIsDropped()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, endless);
        QTest::qWait(50);
        changeHours(30);
        job.finishEarly();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!job.result() && !job.isRunning());
    }

    void itMayGoWhileItRuns()
    {
        auto job = std::make_unique<LevelingJob>(*m_document);
        job->start({}, endless);
        QTest::qWait(50);
        job.reset();
    }

    void whatCannotBeLeveledIsAnError()
    {
        execute([](PlanDraft &draft) { draft.put(WorkDependency{WorkDependencyId(9000), WorkItemId(1004), WorkItemId(1001), {}, 0}); });
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, once);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!job.result());
        QCOMPARE(job.error().code, ErrorCode::Cycle);
        execute([](PlanDraft &draft) { draft.remove(WorkDependencyId(9000)); });
        job.start({}, once);
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(job.result());
        QCOMPARE(job.error().text, QString());
    }
};

QTEST_GUILESS_MAIN(TestLevelingJob)
#include "tst_levelingjob.moc"
