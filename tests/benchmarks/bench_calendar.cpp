// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "document/plandocument.h"
#include "views/calendar/agendaview.h"
#include "views/calendar/calendarpage.h"
#include "views/calendar/monthview.h"
#include "views/calendar/yearview.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long the calendar takes to show the next month, year or lines of a plan with 100,000 milestones, at 1920×1080. Prints the median and
/// the 95th percentile of the frames; no more than one frame of a 60 Hz screen, 16 ms, for scrolling. The change of everything shown has no floor.
class BenchCalendar : public QObject
{
    Q_OBJECT

    static constexpr int milestones = 100'000;
    static constexpr int releases = 1'000;
    static constexpr int frames = 300;
    static constexpr double floor = 16.0; ///< Milliseconds.

    FixedClock m_clock{QDateTime({2026, 7, 22}, {9, 0}, QTimeZone::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<PlanDocument> m_document;
    PlanSelection m_selection;
    std::unique_ptr<CalendarPage> m_page;

    /// Releases over twenty years, each with a hundred milestones in the sixteen weeks before its go-live.
    static Plan bigPlan()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        const QDate first(2016, 1, 4);
        for (int r = 0; r < releases; ++r) {
            const ReleaseId release(10 + r);
            const MilestoneId goLive(1'000'000 + r * 1'000);
            plan.put(Release{release, ProductId(1), u"4.%1"_s.arg(r), {}, goLive, {}});
            for (int i = 0; i < milestones / releases; ++i) {
                Milestone m;
                m.id = MilestoneId(goLive.value() + i);
                m.release = release;
                m.title = i == 0 ? u"v{release} released"_s : u"Checkpoint %1 of a release"_s.arg(i);
                m.kind = i == 0 ? MilestoneKind::GoLive : MilestoneKind(i % 6);
                if (i == 0) {
                    m.pinned = first.addDays(r * 7 + 112);
                } else {
                    m.rule = RuleKind::Offset;
                    m.anchor = goLive;
                    m.offset = -(i * 79 % 80);
                    m.span = i % 50 == 7 ? 9 : 0;
                }
                plan.put(m);
            }
        }
        return plan;
    }

    /// Calls next() and paints what came of it, once for each frame.
    template<typename Next>
    double measure(const char *what, Next &&next)
    {
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer timer;
            timer.start();
            next(i);
            m_page->grab();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("%-8s median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms of %d frames", what, times[frames / 2],
              times[size_t(frames) * 95 / 100], times.back(), frames);
        return times[size_t(frames) * 95 / 100];
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyColourScheme(ColourScheme::Light);
        auto made = PlanDocument::create(m_folder.filePath(u"big.plimsoll"_s), bigPlan(), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_document = std::move(*made);
        QElapsedTimer timer;
        timer.start();
        m_page = std::make_unique<CalendarPage>(*m_document, m_selection);
        m_page->resize(1920, 1080);
        m_page->show();
        m_page->grab();
        qInfo("open     %lld ms from a plan in memory to the first month on screen", timer.elapsed());
    }

    void month()
    {
        m_page->setMode(CalendarPage::Mode::Month);
        const double frame = measure("month", [&](int i) { m_page->goToDate(QDate(2017, 1, 15).addMonths(i % 200)); });
        QCOMPARE_LT(frame, floor);
    }

    void year()
    {
        m_page->setMode(CalendarPage::Mode::Year);
        const double frame = measure("year", [&](int i) { m_page->goToDate(QDate(2016 + i % 19, 1 + i % 12, 15)); });
        QCOMPARE_LT(frame, floor);
    }

    void agenda()
    {
        m_page->setMode(CalendarPage::Mode::Agenda);
        QScrollBar *bar = m_page->findChild<AgendaView *>()->verticalScrollBar();
        const double frame = measure("agenda", [&](int i) { bar->setValue(int(qint64(bar->maximum()) * i / frames)); });
        QCOMPARE_LT(frame, floor);
    }

    void change()
    {
        m_page->setMode(CalendarPage::Mode::Month);
        m_page->goToDate({2026, 7, 22});
        measure("change", [&](int i) { m_page->setFilter(i % 2 ? u"Checkpoint"_s : QString()); });
    }
};

QTEST_MAIN(BenchCalendar)
#include "bench_calendar.moc"
