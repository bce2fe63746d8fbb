// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/median.h"
#include "benchmarks/samplecopies.h"
#include "benchmarks/workplans.h"
#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "views/common/planselection.h"
#include "views/problems/problemspanel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long after an edit of a plan of 10,000 records, the sample nine times, or of 10,000 work items for 100 people, its problem stands in the
/// list: from the call of execute(), through the document onto the disk and the search on its thread, until the panel is filled. Medians of nine;
/// the floor is 100 ms.
class BenchProblems : public QObject
{
    Q_OBJECT

    static constexpr int copies = 9;
    static constexpr int rounds = 9;
    static constexpr int patience = 60'000; ///< Milliseconds.
    static constexpr double floor = 100.0;
    static constexpr QDate today = QDate::fromJulianDay(2461223); ///< Wed 1 Jul 2026
    static constexpr ReleaseId release{2};
    static constexpr MilestoneId goLive{3};

    FixedClock m_clock{QDateTime(today, QTime(9, 0), QTimeZone::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<PlanDocument> m_document;
    PlanSelection m_selection;
    std::unique_ptr<ProblemsPanel> m_panel;

    /// With a release of its own, whose only milestone is moved.
    static Plan withOwnRelease(Plan made)
    {
        Release own;
        own.id = release;
        own.product = made.table<Product>().begin()->id;
        own.name = u"2.0"_s;
        made.put(own);
        Milestone milestone;
        milestone.id = goLive;
        milestone.release = release;
        milestone.title = u"Go-live"_s;
        milestone.kind = MilestoneKind::GoLive;
        milestone.pinned = QDate(2027, 3, 9);
        made.put(milestone);
        return made;
    }
    static qsizetype recordsOf(const Plan &plan)
    {
        qsizetype count = 0;
        forEachRecordType([&]<typename R>() {
            if constexpr (!isSingle<R>)
                count += plan.table<R>().size();
        });
        return count;
    }

    void open(const QString &name, const Plan &plan)
    {
        auto made = PlanDocument::create(m_folder.filePath(name), withOwnRelease(plan), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_document = std::move(*made);
        QCOMPARE_GE(recordsOf(m_document->plan()), qsizetype(10'000));
        m_panel = std::make_unique<ProblemsPanel>(*m_document, m_selection);
        m_panel->resize(1400, 300);
        m_panel->show();
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isOutdated(), patience);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8()); }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void afterAnEdit_data()
    {
        QTest::addColumn<bool>("ofWork");
        QTest::newRow("records of all types") << false;
        QTest::newRow("work items") << true;
    }
    void afterAnEdit()
    {
        QFETCH(bool, ofWork);
        open(ofWork ? u"work.plimsoll"_s : u"sample.plimsoll"_s, ofWork ? WorkPlans::make(10'000, 100, 1, today) : sampleCopies(copies, today));
        if (QTest::currentTestFailed())
            return;
        std::vector<double> stored;
        std::vector<double> listed;
        for (int round = 0; round < rounds; ++round) {
            // To a Sunday and back to a Tuesday.
            const bool dayOff = round % 2 == 0;
            const QDate day = dayOff ? QDate(2027, 3, 7) : QDate(2027, 3, 9);
            const PlanEdit edit = edits::setField(m_document->plan(), goLive, &Milestone::pinned, day);
            QSignalSpy found(m_panel.get(), &ProblemsPanel::countsChanged);
            QElapsedTimer timer;
            timer.start();
            const auto done = m_document->execute(edit);
            stored.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            QVERIFY(found.wait(patience));
            listed.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(!m_panel->isOutdated());
            QCOMPARE(std::ranges::any_of(m_panel->problems(),
                                         [](const Problem &problem) {
                                             return problem.check == "go-live-on-day-off"_L1 && problem.record == goLive.value();
                                         }),
                     dayOff);
        }
        qInfo("problems  median %.1f ms from an edit to the list, stored after %.1f (floor %.0f): %lld records, %lld problems", median(listed),
              median(stored), floor, qlonglong(recordsOf(m_document->plan())), qlonglong(m_panel->problems().size()));
        QCOMPARE_LE(median(listed), floor);
    }
};

QTEST_MAIN(BenchProblems)
#include "bench_problems.moc"
