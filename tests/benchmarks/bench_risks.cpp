// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/theme.h"
#include "views/risks/matrixview.h"
#include "views/risks/riskspage.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long a frame of the page of risks takes with 10,000 risks and 20,000 actions at 1920×1080, while the register scrolls, the keyboard walks
/// the matrix and a card moves in it. Five runs each; the 95th percentile of all frames of scrolling and walking must stay within 16 ms, one
/// frame of a 60 Hz screen. A move is an edit on disk and has no floor.
class BenchRisks : public QObject
{
    Q_OBJECT

    static constexpr int risks = 10'000;
    static constexpr int runs = 5;
    static constexpr int frames = 300;
    static constexpr int moves = 20;
    static constexpr double floor = 16.0; ///< Milliseconds.

    FixedClock m_clock{QDateTime({2026, 7, 22}, {9, 0}, QTimeZone::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<PlanDocument> m_document;
    PlanSelection m_selection;
    std::unique_ptr<RisksPage> m_page;

    static Plan bigPlan()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(PlanSettings{});
        plan.put(RiskScale{});
        for (int i = 0; i < 20; ++i)
            plan.put(Role{RoleId(10 + i), u"Role %1"_s.arg(i), false, {}, {}, {}});
        for (int i = 0; i < risks; ++i) {
            Risk r;
            r.id = RiskId(1'000 + i);
            r.title = u"Risk %1 of a supplier that delivers late"_s.arg(i);
            r.category = u"Category %1"_s.arg(i % 7);
            r.probability = 1 + i % 5;
            r.impact = 1 + i / 5 % 5;
            r.residualProbability = 1 + i / 25 % 5;
            r.residualImpact = 1 + i / 125 % 5;
            r.owner = RoleId(10 + i % 20);
            r.reviewBy = QDate(2026, 7, 1).addDays(i % 90);
            r.delayLikely = r.delayHigh = i % 10;
            plan.put(r);
            for (int j = 0; j < 2; ++j) {
                RiskAction a;
                a.id = RiskActionId(100'000 + 2 * i + j);
                a.risk = r.id;
                a.title = u"Order elsewhere"_s;
                plan.put(a);
            }
        }
        return plan;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint;
        return false;
    }

    /// Calls next() and paints what it made dirty, once for each frame.
    template<typename Next>
    double measure(const char *what, int count, QWidget &canvas, Next &&next)
    {
        canvas.installEventFilter(this);
        m_painted = 0;
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            for (int i = 0; i < count; ++i) {
                QElapsedTimer timer;
                timer.start();
                next(i);
                QCoreApplication::processEvents();
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        }
        canvas.removeEventFilter(this);
        if (m_painted < runs * count * 9 / 10)
            qFatal("Only %d frames were painted.", m_painted);
        std::sort(times.begin(), times.end());
        const double late = times[times.size() * 95 / 100];
        qInfo("%-8s median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms of %zu frames in %d runs", what, times[times.size() / 2], late,
              times.back(), times.size(), runs);
        return late;
    }

    int m_painted = 0;

private Q_SLOTS:
    void initTestCase()
    {
        applyColourScheme(ColourScheme::Light);
        auto made = PlanDocument::create(m_folder.filePath(u"big.plimsoll"_s), bigPlan(), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_document = std::move(*made);
        QElapsedTimer timer;
        timer.start();
        m_page = std::make_unique<RisksPage>(*m_document, m_selection);
        m_page->resize(1920, 1080);
        m_page->show();
        m_page->grab();
        qInfo("open     %lld ms from a plan in memory to the page on screen", timer.elapsed());
    }

    void registerScrolls()
    {
        QScrollBar *bar = m_page->table().verticalScrollBar();
        const double frame = measure("register", frames, *m_page->table().viewport(),
                                     [&](int i) { bar->setValue(int(qint64(bar->maximum()) * i / frames)); });
        QCOMPARE_LT(frame, floor);
    }

    void matrixIsWalked()
    {
        m_page->matrix().setFocus();
        // Along the cards of a cell, then to the next cell.
        const double frame = measure("matrix", frames, m_page->matrix(),
                                     [&](int i) { QTest::keyClick(&m_page->matrix(), i % 30 == 29 ? Qt::Key_Left : Qt::Key_Tab); });
        QCOMPARE_LT(frame, floor);
    }

    void stagesChange()
    {
        measure("stage", moves, m_page->matrix(), [&](int i) { m_page->matrix().setStage(i % 2 ? RiskStage::Inherent : RiskStage::Residual); });
    }

    void cardMoves()
    {
        m_page->matrix().setStage(RiskStage::Residual);
        m_page->matrix().goToCard(RiskId(1'000));
        measure("move", moves, m_page->matrix(), [&](int i) {
            QTest::keyClick(&m_page->matrix(), i % 2 ? Qt::Key_Down : Qt::Key_Up, Qt::ControlModifier);
        });
        QCOMPARE(m_document->plan().find(RiskId(1'000))->residualProbability, 1);
    }
};

QTEST_MAIN(BenchRisks)
#include "bench_risks.moc"
