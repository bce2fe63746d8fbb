// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/levelingjob.h"

#include "document/plandocument.h"
#include "domain/plandraft.h"
#include "engine/workfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

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
        m_clock.set(QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC));
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

    void itTellsWhatWouldMove()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, once);
        QVERIFY(found.wait());
        // Nothing is scheduled yet, so that all is new.
        const auto first = job.result();
        QCOMPARE(first->moves.size(), 40U);
        QVERIFY(first->changes);
        QDate last;
        for (const WorkMove &move : first->moves)
            last = last.isValid() ? std::max(last, move.after.end) : move.after.end;
        QCOMPARE(first->end, last);
        QVERIFY(m_document->execute(acceptSchedule(m_document->plan(), first->network, first->schedule, m_document->ids())).hasValue());
        job.start({}, once);
        QVERIFY(found.wait());
        QVERIFY(job.result()->moves.empty());
        QVERIFY(!job.result()->changes);
    }

    void theNetworkIsKeptForTheNextRun()
    {
        LevelingJob job(*m_document);
        const auto level = [&](const WorkOptions &options = {}) {
            QSignalSpy found(&job, &LevelingJob::found);
            job.start(options, once);
            return found.wait() ? job.result() : nullptr;
        };
        const auto anew = [&] {
            const auto network = WorkNetwork::of(m_document->plan(), m_document->timetable(), m_document->today());
            return levelPlan(m_document->plan(), *network, once);
        };
        const auto first = level();
        QVERIFY(first);
        // An estimate leaves the hours of people as they are: the networks share them.
        changeHours(30);
        const auto more = level();
        QVERIFY(more);
        QCOMPARE(&more->network.clock(), &first->network.clock());
        QVERIFY(more->schedule == anew());
        QVERIFY(!(more->schedule == first->schedule));
        // Several steps at a time, and back again.
        execute([](PlanDraft &draft) {
            Absence absence;
            absence.id = AbsenceId(7000);
            absence.person = WorkFixture::anna;
            absence.start = SoundPlan::today;
            absence.end = SoundPlan::today.addDays(6);
            draft.put(absence);
        });
        changeHours(12);
        const auto less = level();
        QVERIFY(less);
        QVERIFY(&less->network.clock() != &first->network.clock());
        QVERIFY(less->schedule == anew());
        for (int step = 0; step < 3; ++step)
            QVERIFY(m_document->undo().hasValue());
        const auto back = level();
        QVERIFY(back);
        QVERIFY(back->schedule == first->schedule);
        // The work of one release is another network.
        WorkOptions options;
        options.release = SoundPlan::release;
        const auto ofOne = level(options);
        QVERIFY(ofOne);
        QCOMPARE(ofOne->network.options().release, SoundPlan::release);
        QVERIFY(&ofOne->network.clock() != &back->network.clock());
        // So is that of another day.
        m_clock.set(m_clock.now().addDays(1));
        const auto later = level(options);
        QVERIFY(later);
        QCOMPARE(later->network.clock().origin(), SoundPlan::today.addDays(1));
    }

    void aCircleThatIsUndoneLeavesNothingBehind()
    {
        LevelingJob job(*m_document);
        QSignalSpy found(&job, &LevelingJob::found);
        job.start({}, once);
        QVERIFY(found.wait());
        const auto first = job.result();
        execute([](PlanDraft &draft) { draft.put(WorkDependency{WorkDependencyId(9000), WorkItemId(1004), WorkItemId(1001), {}, 0}); });
        job.start({}, once);
        QVERIFY(found.wait());
        QVERIFY(!job.result());
        QVERIFY(m_document->undo().hasValue());
        job.start({}, once);
        QVERIFY(found.wait());
        QVERIFY(job.result());
        QVERIFY(job.result()->schedule == first->schedule);
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
