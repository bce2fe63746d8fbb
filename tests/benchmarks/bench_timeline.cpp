// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinepages.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QWheelEvent>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long a frame of the timeline takes with 10,000 rows and 10,000 links at 1920×1080, while it scrolls, is zoomed and while a milestone is
/// dragged with all that follows it; and with as many work items that are scheduled, and links between them. Five runs each; the 95th percentile of all frames must stay within 16 ms, one frame of a 60 Hz screen.
/// And how long 1,000 rows take to become a PDF: the median of five must stay within 0.2 s, the file within 1 MB.
class BenchTimeline : public QObject
{
    Q_OBJECT

    static constexpr int releases = 100;
    static constexpr int perRelease = 99;
    static constexpr int runs = 5;
    static constexpr int frames = 200;
    static constexpr double floor = 16.0;      ///< Milliseconds.
    static constexpr double pdfFloor = 200.0;  ///< Milliseconds.
    static constexpr qsizetype pdfSize = 1'000'000;

    FixedClock m_clock{QDateTime({2026, 7, 22}, {9, 0}, QTimeZone::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<PlanDocument> m_document;
    PlanSelection m_selection;
    std::unique_ptr<TimelinePage> m_page;

    static MilestoneId milestoneId(int release, int index) { return MilestoneId(1'000'000 + release * 1'000 + index); }

    /// Releases one after the other over eight years; in each the milestones count from the go-live, or from the one before, and each waits
    /// for the one before it or for one of the release before.
    static Plan bigPlan(int releaseCount)
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        const QDate first(2023, 1, 4);
        int dependency = 0;
        for (int r = 0; r < releaseCount; ++r) {
            const ReleaseId release(10 + r);
            plan.put(Release{release, ProductId(1), u"4.%1"_s.arg(r), {}, milestoneId(r, 0), {}});
            for (int i = 0; i < perRelease; ++i) {
                Milestone m;
                m.id = milestoneId(r, i);
                m.release = release;
                m.title = i == 0 ? u"v{release} released"_s : u"Checkpoint %1 of a release"_s.arg(i);
                m.kind = i == 0 ? MilestoneKind::GoLive : MilestoneKind(i % 6);
                m.pinned = first.addDays(r * 28 + 112);
                if (i > 0) {
                    m.rule = RuleKind::Offset;
                    m.anchor = i % 10 == 0 ? milestoneId(r, i - 1) : milestoneId(r, 0);
                    m.offset = i % 10 == 0 ? 2 : i - 80;
                    m.span = i % 7 == 3 ? 9 : 0;
                }
                plan.put(m);
            }
        }
        const int links = releaseCount * 101;
        for (int i = 0; i < links; ++i) {
            const int r = i % releaseCount;
            const int from = 1 + (i * 37) % (perRelease - 1);
            const int to = 1 + (i * 61 + 5) % (perRelease - 1);
            if (from == to && r == 0)
                continue;
            plan.put(MilestoneDependency{MilestoneDependencyId(5'000'000 + dependency++), milestoneId(i % 2 && r > 0 ? r - 1 : r, from),
                                         milestoneId(r, from == to ? 0 : to), 0, {}, {}});
        }
        return plan;
    }

    /// The same releases with few milestones, and in each a hundred work items of ten people, most of which wait for another one.
    static Plan planOfWork()
    {
        constexpr int items = 10'000;
        constexpr int people = 100;
        Plan plan = bigPlan(releases);
        for (int r = 0; r < releases; ++r) {
            for (int i = 4; i < perRelease; ++i)
                plan.remove(milestoneId(r, i));
        }
        const auto dependencies = plan.table<MilestoneDependency>();
        for (const MilestoneDependency &dependency : dependencies)
            plan.remove(dependency.id);
        plan.put(Skill{SkillId(1), u"Coding"_s});
        for (int p = 0; p < people; ++p)
            plan.put(Person{PersonId(100 + p), u"Person Number %1"_s.arg(p), {}, {}, {}});
        for (int i = 0; i < items; ++i) {
            const int r = i / (items / releases);
            WorkItem item;
            item.id = WorkItemId(2'000'000 + i);
            item.release = ReleaseId(10 + r);
            item.key = u"K-%1"_s.arg(i);
            item.title = u"Something that is to be done"_s;
            item.state = i % 3 == 0 ? WorkItemState::Done : WorkItemState::Started;
            item.progress = i % 3 == 0 ? 100 : i % 100;
            plan.put(item);
            plan.put(Demand{DemandId(3'000'000 + i), item.id, SkillId(1), 20, 24, 40, 1, {}, 0});
            const QDate start = QDate(2023, 1, 4).addDays(r * 28 + (i % 100) * 80 / 100);
            plan.put(ScheduledWork{ScheduledWorkId(4'000'000 + i), DemandId(3'000'000 + i), PersonId(100 + i % people), start, start.addDays(3 + i % 5), 24,
                                   StartCause::Nothing, {}, {}});
            if (i > 13)
                plan.put(WorkDependency{WorkDependencyId(6'000'000 + i), WorkItemId(2'000'000 + i - 1 - i % 13), item.id, DependencyKind::FinishToStart, 0});
        }
        return plan;
    }

    TimelineView &view() { return m_page->view(); }

    /// Calls next() and paints what came of it, once for each frame.
    template<typename Next>
    double measure(const char *what, Next &&next)
    {
        return measure(what, view(), std::forward<Next>(next));
    }
    template<typename Next>
    double measure(const char *what, TimelineView &shown, Next &&next)
    {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            for (int i = 0; i < frames; ++i) {
                QElapsedTimer timer;
                timer.start();
                next(i);
                shown.viewport()->grab();
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
        std::sort(times.begin(), times.end());
        const double late = times[times.size() * 95 / 100];
        qInfo("%-8s median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms of %zu frames in %d runs", what, times[times.size() / 2], late,
              times.back(), times.size(), runs);
        return late;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyColourScheme(ColourScheme::Light);
        auto made = PlanDocument::create(m_folder.filePath(u"big.plimsoll"_s), bigPlan(releases), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_document = std::move(*made);
        QElapsedTimer timer;
        timer.start();
        m_page = std::make_unique<TimelinePage>(*m_document, m_selection);
        m_page->resize(1920, 1080);
        m_page->show();
        m_page->grab();
        qInfo("open     %lld ms from a plan in memory to the page on screen", timer.elapsed());
        QCOMPARE_GE(view().outline().rows.size(), size_t(10'000));
        QCOMPARE_GE(std::ranges::count_if(view().links(), [](const TimelineLink &link) { return !link.isRule(); }), 10'000);
        view().setZoom(60);
    }

    void scrolls()
    {
        QScrollBar *down = view().verticalScrollBar();
        QScrollBar *along = view().horizontalScrollBar();
        const double frame = measure("scroll", [&](int i) {
            down->setValue(int(qint64(down->maximum()) * i / frames));
            along->setValue(int(qint64(along->maximum()) * i / frames));
        });
        QCOMPARE_LT(frame, floor);
    }

    void scrollsWithCriticalPath()
    {
        view().setShowsFloat(true);
        QScrollBar *down = view().verticalScrollBar();
        const double frame = measure("float", [&](int i) { down->setValue(int(qint64(down->maximum()) * i / frames)); });
        view().setShowsFloat(false);
        QCOMPARE_LT(frame, floor);
    }

    void zooms()
    {
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
        const QPointF at(1200, 500);
        const double frame = measure("zoom", [&](int i) {
            QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, i % 100 < 50 ? -60 : 60}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(view().viewport(), &event);
        });
        QCOMPARE_LT(frame, floor);
    }

    void drags()
    {
        view().setZoom(60);
        // Nearly all of a release follows its go-live.
        const int row = view().outline().rowOf(milestoneId(releases / 2, 0));
        view().setCurrentRow(row);
        m_page->goToDate(view().row(row)->span.start);
        const QPoint at = view().timelineGeometry().glyph(row, view().row(row)->span.start).center().toPoint();
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at);
        const int day = std::max(1, int(view().timelineGeometry().shape().dayWidth));
        const double frame = measure("drag", [&](int i) {
            const QPointF to = at + QPoint(20 + day * (i % 60), 0);
            QMouseEvent event(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view().viewport(), &event);
        });
        QVERIFY(view().drag());
        QCOMPARE_GE(view().drag()->followers().size(), 90);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE_LT(frame, floor);
    }

    void scrollsWork()
    {
        auto made = PlanDocument::create(m_folder.filePath(u"work.plimsoll"_s), planOfWork(), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        TimelinePage page(**made, m_selection);
        page.resize(1920, 1080);
        page.show();
        QElapsedTimer timer;
        timer.start();
        page.view().setShowsWork(true);
        page.grab();
        qInfo("work     %lld ms from the toggle to the page on screen", timer.elapsed());
        QCOMPARE_GE(page.view().outline().rows.size(), size_t(10'000));
        QCOMPARE_GE(page.view().links().size(), size_t(9'000));
        page.view().setZoom(60);
        page.view().setShowsFloat(true);
        QScrollBar *down = page.view().verticalScrollBar();
        QScrollBar *along = page.view().horizontalScrollBar();
        const double frame = measure("work", page.view(), [&](int i) {
            down->setValue(int(qint64(down->maximum()) * i / frames));
            along->setValue(int(qint64(along->maximum()) * i / frames));
        });
        QCOMPARE_LT(frame, floor);
    }

    void becomesPdf()
    {
        const Plan plan = bigPlan(10);
        const auto made = PlanDocument::create(m_folder.filePath(u"paper.plimsoll"_s), plan, m_clock, {}, 1);
        QVERIFY(made);
        std::vector<double> times;
        qsizetype size = 0;
        int count = 0;
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            const TimelinePages pages(plan, (*made)->timetable(), (*made)->today(), {});
            const auto pdf = timelinePdf(pages);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(pdf);
            size = pdf->size();
            count = pages.count();
            QCOMPARE_GE(pages.outline().rows.size(), size_t(1'000));
        }
        std::sort(times.begin(), times.end());
        qInfo("pdf      median %5.1f ms, longest %5.1f ms of %d runs, %d pages, %lld kB", times[runs / 2], times.back(), runs, count, qlonglong(size / 1000));
        QCOMPARE_LT(times[runs / 2], pdfFloor);
        QCOMPARE_LT(size, pdfSize);
    }
};

QTEST_MAIN(BenchTimeline)
#include "bench_timeline.moc"
