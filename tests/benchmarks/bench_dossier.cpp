// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/gateplan.h"
#include "engine/readiness/dossier.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportdossier.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long a gate of 200 criteria takes: measured, decided and sealed, and its dossier as PDF. The floor is 2 s, as for the report.
class BenchDossier : public QObject
{
    Q_OBJECT

    static constexpr int criteria = 200;
    static constexpr int runs = 5;
    static constexpr double floor = 2000.0; ///< Milliseconds.

    static Plan planOfCriteria()
    {
        Plan plan = GatePlan::withGate();
        for (int i = 0; i < criteria; ++i) {
            const auto measure = CriterionMeasure(size_t(i) % EnumNames<CriterionMeasure>::names.size());
            plan.put(GatePlan::criterion(1000 + i, u"Criterion %1 is met and somebody answers for it"_s.arg(i), measure, 50.0, false));
        }
        return plan;
    }

private Q_SLOTS:
    void decidedAndPrinted()
    {
        const FixedClock clock{QDateTime(GatePlan::gateDay, QTime(9, 0), QTimeZone::UTC)};
        IdSource ids(clock, 1);
        const Plan plan = planOfCriteria();
        const Timetable timetable = computeTimetable(plan);
        std::vector<double> times;
        int pages = 0;
        qsizetype bytes = 0;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Readiness readiness(plan, timetable, GatePlan::gateDay);
            const auto edit = recordDecision(readiness, {GatePlan::gate, GateOutcome::Go, GatePlan::ana, u"All is met."_s, {}}, ids, {clock.now(), 1});
            QVERIFY2(edit, edit ? "" : qPrintable(edit.error().text));
            Plan after = plan;
            after.apply(*edit);
            const ReportPages report(dossierReport(after, *after.table<Decision>().begin(), {}), {});
            const auto pdf = pdfReport(report);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(pdf);
            pages = report.count();
            bytes = pdf->size();
        }
        std::ranges::sort(times);
        qInfo("dossier   median %.0f ms, longest %.0f ms of %d runs: %d criteria, %d pages, %lld bytes", times[runs / 2], times.back(), runs, criteria,
              pages, qlonglong(bytes));
        QCOMPARE_LT(times[runs / 2], floor);
    }
};

QTEST_MAIN(BenchDossier)
#include "bench_dossier.moc"
