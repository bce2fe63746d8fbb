// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freedmemory.h"
#include "benchmarks/median.h"
#include "benchmarks/workplans.h"
#include "document/plandocument.h"
#include "domain/plandraft.h"
#include "engine/workplan/workschedule.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/leveling/levelingdialog.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPixmap>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long one edit takes in a plan of 10,000 items and 100 people, whose timeline and leveling are both on screen at 1920×1080: through
/// the document onto the disk, until the work is leveled anew and its moves are in the list, until list and timeline are painted. The same
/// for its undo. An estimate, a priority and an absence, medians of nine; the floor is 50 ms, the aim one frame of 16.7.
class BenchRelevel : public QObject
{
    Q_OBJECT

    static constexpr int items = 10'000;
    static constexpr int people = 100;
    static constexpr int rounds = 9;
    static constexpr int patience = 60'000; ///< Milliseconds.
    static constexpr double floor = 50.0;
    static constexpr double aim = 16.7;

    /// In milliseconds since the step began.
    struct Times {
        std::vector<double> stored; ///< On disk, and the timeline has followed.
        std::vector<double> listed;
        std::vector<double> painted;
    };

    FixedClock m_clock{QDateTime(WorkPlans::today, QTime(9, 0), QTimeZone::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<PlanDocument> m_document;
    PlanSelection m_selection;
    std::unique_ptr<TimelinePage> m_page;
    std::unique_ptr<LevelingDialog> m_dialog;
    QTableView *m_table = nullptr;
    /// As a window, too, paints onto what it has painted on before.
    QPixmap m_tableShown;
    QPixmap m_timelineShown;

    /// What the schedule means for problems is looked for behind that, and must not be in the way of the next step.
    void rest()
    {
        const auto *state = m_dialog->findChild<QLabel *>(u"levelingState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->isEnabled() && !state->text().contains(u"ooking for"_s), patience);
    }

    void measure(Times &times, const std::function<Result<void>()> &step)
    {
        rest();
        QSignalSpy listed(m_table->model(), &QAbstractItemModel::modelReset);
        QElapsedTimer timer;
        timer.start();
        const auto since = [&] { return double(timer.nsecsElapsed()) / 1e6; };
        const auto done = step();
        times.stored.push_back(since());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(!listed.isEmpty() || listed.wait(patience));
        times.listed.push_back(since());
        m_table->viewport()->render(&m_tableShown);
        m_page->view().viewport()->render(&m_timelineShown);
        times.painted.push_back(since());
        QCOMPARE(listed.size(), 1);
    }

    static void tell(const char *name, const Times &times)
    {
        qInfo("%-18s %5.1f ms on screen: stored after %5.1f, listed after %5.1f (floor %.0f, aim %.1f)", name, median(times.painted),
              median(times.stored), median(times.listed), floor, aim);
    }

    void measureEdits(const char *name, const std::function<void(PlanDraft &, int)> &change)
    {
        Times edits;
        Times undos;
        for (int round = 0; round < rounds; ++round) {
            PlanDraft draft(m_document->plan());
            change(draft, round);
            const PlanEdit edit = draft.toEdit(u"Edit"_s);
            QVERIFY(!edit.isEmpty());
            measure(edits, [&] { return m_document->execute(edit); });
            if (QTest::currentTestFailed())
                return;
            measure(undos, [&] { return m_document->undo(); });
            if (QTest::currentTestFailed())
                return;
        }
        tell(name, edits);
        tell("  its undo", undos);
        QCOMPARE_LE(median(edits.painted), floor);
        QCOMPARE_LE(median(undos.painted), floor);
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepFreedMemory();
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        applyColourScheme(ColourScheme::Light);
        auto made = PlanDocument::create(m_folder.filePath(u"work.plimsoll"_s), WorkPlans::make(items, people), m_clock, {}, 1);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_document = std::move(*made);
        // Accepted once, so that the timeline shows the work and an edit moves only what it must.
        const auto network = WorkNetwork::of(m_document->plan(), m_document->timetable(), m_document->today());
        QVERIFY2(network, network ? "" : qPrintable(network.error().text));
        const WorkSchedule schedule = levelPlan(m_document->plan(), *network, {1, 1, 0, 1});
        QVERIFY(m_document->execute(acceptSchedule(m_document->plan(), *network, schedule, m_document->ids())));
        m_page = std::make_unique<TimelinePage>(*m_document, m_selection);
        m_page->resize(1920, 1080);
        m_page->show();
        m_page->view().setShowsWork(true);
        m_page->view().setZoom(60);
        m_page->grab();
        QCOMPARE_GE(m_page->view().outline().rows.size(), size_t(items));
        m_dialog = std::make_unique<LevelingDialog>(*m_document, ReleaseId(), nullptr, LevelingDialog::Quick);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_table = m_dialog->findChild<QTableView *>();
        QVERIFY(m_table);
        m_tableShown = m_table->viewport()->grab();
        m_timelineShown = m_page->view().viewport()->grab();
        rest();
    }

    void cleanupTestCase()
    {
        m_dialog.reset();
        m_page.reset();
        m_document.reset();
    }

    void anEstimate()
    {
        measureEdits("an estimate", [](PlanDraft &draft, int round) {
            draft.update(DemandId(WorkPlans::firstDemand + 1 + 2 * (round * 997 % items)), [](Demand &demand) {
                demand.likely += 3;
                demand.high = std::max(demand.high, demand.likely);
            });
        });
    }

    void aPriority()
    {
        measureEdits("a priority", [](PlanDraft &draft, int round) {
            draft.update(WorkItemId(WorkPlans::firstItem + round * 997 % items), [](WorkItem &item) { item.priority += 3; });
        });
    }

    void anAbsence()
    {
        measureEdits("an absence", [](PlanDraft &draft, int round) {
            draft.update(AbsenceId(60'000 + 3 * round), [](Absence &absence) { absence.end = absence.end.addDays(2); });
        });
    }
};

QTEST_MAIN(BenchRelevel)
#include "bench_relevel.moc"
