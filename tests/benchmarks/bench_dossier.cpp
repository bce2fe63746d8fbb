// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/median.h"
#include "benchmarks/samplecopies.h"
#include "engine/readiness/dossier.h"
#include "engine/scheduler.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportdossier.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long a gate of 200 criteria takes in a plan of 10,000 records, the sample nine times, with the tests, bugs, risks and builds that are
/// measured: decided and sealed, and its dossier as PDF. The floor is 2 s, as for the report.
class BenchDossier : public QObject
{
    Q_OBJECT

    static constexpr int copies = 9;
    static constexpr int criteria = 200;
    static constexpr int runs = 5;
    static constexpr double floor = 2000.0; ///< Milliseconds.
    static constexpr QDate today = QDate::fromJulianDay(2461223); ///< Wed 1 Jul 2026

    /// With criteria of all measures at the gate that has most of its own.
    static Plan planOfCriteria(IdSource &ids, GateId &gate)
    {
        Plan plan = sampleCopies(copies, today);
        const Table<Criterion> own = plan.table<Criterion>();
        const auto countOf = [&own](const Gate &one) { return std::ranges::count(own, one.id, &Criterion::gate); };
        gate = std::ranges::max_element(plan.table<Gate>(), {}, countOf)->id;
        for (int i = 0; i < criteria; ++i) {
            Criterion made;
            made.id = ids.next<Criterion>();
            made.gate = gate;
            made.title = u"Criterion %1 is met and somebody answers for it"_s.arg(i);
            made.hard = false;
            made.measure = CriterionMeasure(size_t(i) % EnumNames<CriterionMeasure>::names.size());
            made.threshold = 50.0;
            made.position = 100 + i;
            plan.put(made);
        }
        return plan;
    }

private Q_SLOTS:
    void decidedAndPrinted()
    {
        const FixedClock clock{QDateTime(today, QTime(9, 0), QTimeZone::UTC)};
        IdSource ids(clock, 2);
        DecisionDraft draft;
        const Plan plan = planOfCriteria(ids, draft.gate);
        draft.outcome = GateOutcome::NoGo; // No criterion of the sample may forbid it.
        draft.decider = plan.table<Person>().begin()->id;
        draft.reason = u"Not all is met."_s;
        const Timetable timetable = computeTimetable(plan);
        std::vector<double> times;
        int pages = 0;
        qsizetype bytes = 0;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Readiness readiness(plan, timetable, today);
            const auto edit = recordDecision(readiness, draft, ids, {clock.now(), 1});
            QVERIFY2(edit, edit ? "" : qPrintable(edit.error().text));
            Plan after = plan;
            after.apply(*edit);
            const ReportPages report(dossierReport(after, *after.find(edit->changes<Decision>().front().id()), {}), {});
            const auto pdf = pdfReport(report);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(pdf);
            pages = report.count();
            bytes = pdf->size();
        }
        const double longest = *std::ranges::max_element(times);
        qInfo("dossier   median %.0f ms, longest %.0f ms of %d runs (floor %.0f): %d criteria, %d pages, %lld bytes", median(times), longest, runs, floor,
              criteria, pages, qlonglong(bytes));
        QCOMPARE_LT(median(times), floor);
    }
};

QTEST_MAIN(BenchDossier)
#include "bench_dossier.moc"
