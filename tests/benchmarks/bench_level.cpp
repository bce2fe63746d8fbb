// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leveling whole plans of generated work. First what one edit costs until the plan is levelled again, 10,000 items on 100 people, median of
// nine: an estimate, a priority and an absence; the floor is 50 ms, the aim one frame of 16.7. Then `plimsoll level PLAN --accept` as a
// process, which opens, levels and saves, at 1,000, 5,000 and 10,000 items, median of five, against TaskJuggler 3.8, which took 10.5 s at
// 1,000 and 690 s and 560 MB at 5,000 tasks; the floor is 500 times as fast at 1,000. Those times are of another plan; with --write-taskjuggler
// FILE --items N it only writes the plan of so many items for TaskJuggler, which levels it by `tj3 --silent --no-reports FILE`.
#include "benchmarks/median.h"
#include "benchmarks/taskjuggler.h"
#include "benchmarks/workplans.h"
#include "document/plandocument.h"
#include "domain/plandraft.h"
#include "engine/scheduler.h"
#include "engine/workplan/workschedule.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int runs = 5;
constexpr double floorOfEdit = 50.0;
constexpr double aimOfEdit = 16.7;
constexpr double taskJugglerAt1000 = 10'500.0; ///< Milliseconds.
constexpr double taskJugglerAt5000 = 690'000.0;
constexpr double floorAt1000 = 500.0;

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Applies the edit that change makes nine times, each to the plan before; prints and returns the median.
double editCost(const char *name, const Plan &plan, const std::function<void(PlanDraft &, int)> &change)
{
    const Timetable timetable = computeTimetable(plan);
    auto network = WorkNetwork::of(plan, timetable, WorkPlans::today);
    std::vector<double> networks;
    std::vector<double> totals;
    for (int round = 0; round < rounds; ++round) {
        PlanDraft draft(plan);
        change(draft, round);
        const PlanEdit edit = draft.toEdit({});
        Plan after = plan;
        after.apply(edit);
        QElapsedTimer timer;
        timer.start();
        const auto updated = network->updated(after, edit, timetable);
        networks.push_back(double(timer.nsecsElapsed()) / 1e6);
        const WorkSchedule schedule = levelPlan(after, *updated, {1, 1, 0, 1});
        totals.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (schedule.placed.size() != updated->parts().size())
            std::printf("only %zu of %zu parts are placed\n", schedule.placed.size(), updated->parts().size());
    }
    std::printf("%s: %.1f ms, of which the network %.1f ms (floor %.0f, aim %.1f)\n", name, median(totals), median(networks), floorOfEdit, aimOfEdit);
    return median(totals);
}

bool measureEdits()
{
    const Plan plan = WorkPlans::make(10'000, 100);
    const Timetable timetable = computeTimetable(plan);
    double whole = 0.0;
    size_t parts = 0;
    std::vector<double> anew;
    for (int round = 0; round < rounds; ++round) {
        whole = msOf([&] {
            const auto network = WorkNetwork::of(plan, timetable, WorkPlans::today);
            parts = network->parts().size();
            (void)levelPlan(plan, *network, {1, 1, 0, 1});
        });
        anew.push_back(whole);
    }
    std::printf("10,000 items, %zu parts, 100 people: levelled from nothing in %.1f ms\n", parts, median(anew));
    const double estimate = editCost("an estimate", plan, [](PlanDraft &draft, int round) {
        draft.update(DemandId(WorkPlans::firstDemand + 1 + 2 * (round * 997 % 10'000)), [](Demand &d) { d.likely += 3; });
    });
    const double priority = editCost("a priority", plan, [](PlanDraft &draft, int round) {
        draft.update(WorkItemId(WorkPlans::firstItem + round * 997 % 10'000), [](WorkItem &i) { i.priority += 3; });
    });
    const double absence = editCost("an absence", plan, [](PlanDraft &draft, int round) {
        draft.update(AbsenceId(60'000 + 3 * round), [](Absence &a) { a.end = a.end.addDays(2); });
    });
    return std::max({estimate, priority, absence}) <= floorOfEdit;
}

/// What the command levels; of fewer people nobody would have the last skill.
Plan planOfCommand(int items, QDate begin)
{
    return WorkPlans::make(items, std::max(WorkPlans::skills, items / 100), 1, begin);
}

/// Prints how much of the work the command places, and the day on which the last of it ends.
void printEnd(int items)
{
    const QDate begin = QDate::currentDate();
    const Plan plan = planOfCommand(items, begin);
    const Timetable timetable = computeTimetable(plan);
    const auto network = WorkNetwork::of(plan, timetable, begin);
    const WorkSchedule schedule = levelPlan(plan, *network, {1, 1, 0, 1});
    QDate last = begin;
    for (const PlacedWork &work : schedule.placed)
        last = std::max(last, work.row.end);
    std::printf("  %zu of %zu parts are placed, the last ends on %s\n", schedule.placed.size(), network->parts().size(),
                qPrintable(last.toString(Qt::ISODate)));
}

/// Median milliseconds of the command on fresh copies of a plan; negative where a run fails. Its memory is that of the largest child so far.
double commandCost(int items, const QString &folder)
{
    const QString file = folder + u"/work.plimsoll"_s;
    {
        const FixedClock clock(QDateTime::currentDateTimeUtc());
        const Plan plan = planOfCommand(items, QDate::currentDate());
        const auto made = PlanDocument::create(file, plan, clock, StoreOptions(), 1);
        if (!made) {
            std::printf("%s\n", qPrintable(made.error().text));
            return -1;
        }
    }
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const QString copy = folder + u"/copy%1.plimsoll"_s.arg(run);
        QFile::remove(copy);
        QFile::copy(file, copy);
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        times.push_back(msOf([&] {
            process.start(QString::fromLatin1(PLIMSOLL_BINARY), {u"level"_s, copy, u"--accept"_s});
            process.waitForFinished(-1);
        }));
        if (process.exitCode() != 0)
            return -1;
    }
    QFile::remove(file);
    return median(times);
}

bool measureCommand()
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
    bool holds = true;
    for (const int items : {1'000, 5'000, 10'000}) {
        const double ms = commandCost(items, folder.path());
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used);
        const double rival = items == 1'000 ? taskJugglerAt1000 : taskJugglerAt5000;
        std::printf("plimsoll level --accept, %d items: %.0f ms, %.0f MB", items, ms, double(used.ru_maxrss) / 1024);
        if (items <= 5'000)
            std::printf(", %.0f times as fast as TaskJuggler at as many", rival / ms);
        std::printf("%s\n", items == 1'000 ? " (floor 500, aim 1,000)" : items == 5'000 ? " (aim 10,000)" : "");
        printEnd(items);
        holds = holds && ms > 0 && (items != 1'000 || rival / ms >= floorAt1000);
    }
    return holds;
}

/// Writes the plan that the command levels for TaskJuggler, as the words ask; what the program is to end with.
int writeTaskJuggler(const QStringList &words)
{
    const bool isAsked = words.size() == 5 && words.at(1) == "--write-taskjuggler"_L1 && words.at(3) == "--items"_L1;
    const int items = isAsked ? words.at(4).toInt() : 0;
    if (items < 1) {
        std::fprintf(stderr, "usage: bench_level [--write-taskjuggler FILE --items N]\n");
        return 2;
    }
    const QDate begin = QDate::currentDate();
    const QByteArray text = taskJugglerProject(planOfCommand(items, begin), begin).toUtf8();
    QFile file(words.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        return writeTaskJuggler(QCoreApplication::arguments());
    const bool edits = measureEdits();
    const bool command = measureCommand();
    return edits && command ? 0 : 1;
}
