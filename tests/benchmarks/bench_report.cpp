// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/scheduler.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportbuilder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long the full report of a plan with 500 milestones takes, from the plan to the bytes of the PDF. The floor is 2 s.
class BenchReport : public QObject
{
    Q_OBJECT

    static constexpr int milestones = 500;
    static constexpr int releases = 10;
    static constexpr int runs = 5;
    static constexpr double floor = 2000.0; ///< Milliseconds.

    static Plan bigPlan()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Role{RoleId(2), u"Release Lead"_s, false, {}, {}, {}});
        for (int r = 0; r < releases; ++r) {
            const ReleaseId release(10 + r);
            const MilestoneId goLive(1000 + r * 100);
            plan.put(Release{release, ProductId(1), u"4.%1"_s.arg(r), ReleaseState::Planned, goLive, {}});
            for (int i = 0; i < milestones / releases; ++i) {
                Milestone m;
                m.id = MilestoneId(goLive.value() + i);
                m.release = release;
                m.title = i == 0 ? u"v{release} released"_s : u"Checkpoint %1 on the way to the release"_s.arg(i);
                m.kind = i == 0 ? MilestoneKind::GoLive : MilestoneKind(i % 6);
                m.owners = {RoleId(2)};
                if (i == 0) {
                    m.pinned = QDate(2026, 9, 2).addDays(r * 28);
                } else {
                    m.rule = RuleKind::Offset;
                    m.anchor = goLive;
                    m.offset = -i;
                }
                plan.put(m);
            }
        }
        return plan;
    }

private Q_SLOTS:
    void pdf()
    {
        const Plan plan = bigPlan();
        const Timetable timetable = computeTimetable(plan);
        std::vector<double> times;
        int count = 0;
        qsizetype bytes = 0;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            const ReportPages pages(makeReport(plan, timetable, {2026, 5, 18}, {}), {});
            const auto pdf = pdfReport(pages);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(pdf);
            count = pages.count();
            bytes = pdf->size();
        }
        std::ranges::sort(times);
        qInfo("report   median %.0f ms, longest %.0f ms of %d runs: %d milestones, %d pages, %lld bytes", times[runs / 2], times.back(), runs, milestones,
              count, qlonglong(bytes));
        QCOMPARE_LT(times[runs / 2], floor);
    }
};

QTEST_MAIN(BenchReport)
#include "bench_report.moc"
