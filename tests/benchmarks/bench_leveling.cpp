// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Levels published instances and says how good the schedules are. A line for each: name, makespan, microseconds, lower bound; then a
// summary that begins with #. Each schedule is checked by the validator; one that breaks anything ends the run with 1.
#include "benchmarks/leveling/instances.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/leveler.h"
#include "engine/leveling/network.h"
#include "engine/leveling/validator.h"

#include <chrono>
#include <cstdio>
#include <cstring>

using namespace Plimsoll::Leveling;

namespace {

constexpr auto usage =
    "usage: bench_leveling --format psplib|imopse --instances DIR (--schedules N | --seconds S) [--seed S] [--threads T] "
    "[--every N] [--most-points P]\n";

struct Request {
    std::string folder;
    bool psplib = true;
    Effort effort;
    int every = 1; ///< Only each so manieth instance.
    double mostPoints = 0; ///< 0 for any; otherwise more than that above the best known (or the bound) ends the run with 1.
};

/// Sums over all instances.
struct Summary {
    int count = 0;
    int proven = 0;
    int known = 0; ///< Instances with a best known makespan,
    int reached = 0; ///< how many of these were reached,
    int bounded = 0; ///< and instances with a known bound.
    double deviation = 0; ///< From the critical path, of all; in per cent.
    double knownDeviation = 0;
    double ownDeviation = 0; ///< Of those with a best known makespan.
    double gap = 0; ///< Above the best known makespan, or where none is known above the bound.
    long long schedules = 0;
    double seconds = 0;
};

bool readRequest(int count, char **words, Request &request)
{
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string option = words[i];
        const char *value = words[i + 1];
        if (option == "--format" && (std::strcmp(value, "psplib") == 0 || std::strcmp(value, "imopse") == 0))
            request.psplib = std::strcmp(value, "psplib") == 0;
        else if (option == "--instances")
            request.folder = value;
        else if (option == "--schedules")
            request.effort.schedules = std::atoll(value);
        else if (option == "--seconds")
            request.effort.seconds = std::atof(value);
        else if (option == "--seed")
            request.effort.seed = std::strtoull(value, nullptr, 10);
        else if (option == "--threads")
            request.effort.threads = std::atoi(value);
        else if (option == "--every")
            request.every = std::max(1, std::atoi(value));
        else if (option == "--most-points")
            request.mostPoints = std::atof(value);
        else
            return false;
    }
    return count % 2 == 1;
}

double percentAbove(int makespan, int base) { return base > 0 ? 100.0 * (makespan - base) / base : 0; }

void count(Summary &summary, const Instance &instance, const Outcome &outcome, const KnownBest &best)
{
    const int criticalPath = Network(instance.problem).criticalPath();
    const int makespan = outcome.schedule.makespan;
    ++summary.count;
    summary.proven += makespan <= outcome.lowerBound ? 1 : 0;
    summary.deviation += percentAbove(makespan, criticalPath);
    summary.schedules += outcome.schedules;
    if (best.makespan) {
        ++summary.known;
        summary.reached += makespan <= *best.makespan ? 1 : 0;
        summary.ownDeviation += percentAbove(makespan, criticalPath);
        summary.knownDeviation += percentAbove(*best.makespan, criticalPath);
        summary.gap += percentAbove(makespan, *best.makespan);
    } else if (best.bound) {
        ++summary.bounded;
        summary.reached += makespan <= *best.bound ? 1 : 0;
        summary.gap += percentAbove(makespan, *best.bound);
    }
}

/// Above the best known, in points of the deviation for those with a critical path to compare with; else the gap.
double pointsOf(const Summary &summary)
{
    if (summary.known > 0)
        return (summary.ownDeviation - summary.knownDeviation) / summary.known;
    return summary.bounded > 0 ? summary.gap / summary.bounded : 0;
}

void print(const Summary &summary)
{
    std::printf("# %d instances, %d proven; mean deviation from the critical path %.3f %%\n", summary.count, summary.proven,
                summary.deviation / summary.count);
    if (summary.known > 0) {
        std::printf("# best known %.3f %%: %+.3f points above; mean gap to the best known %.3f %%; %d of %d reached\n",
                    summary.knownDeviation / summary.known, pointsOf(summary), summary.gap / summary.known, summary.reached, summary.known);
    } else if (summary.bounded > 0) {
        std::printf("# mean gap to the known bound %.3f %%; %d of %d reached\n", summary.gap / summary.bounded, summary.reached,
                    summary.bounded);
    }
    std::printf("# %lld schedules in %.1f s, %.0f a second\n", summary.schedules, summary.seconds,
                double(summary.schedules) / summary.seconds);
}

/// False where the schedule breaks something.
bool run(const Instance &instance, const Request &request, const KnownBest &best, Summary &summary)
{
    if (faultOf(instance.problem)) {
        std::printf("%s: has no schedule\n", instance.name.c_str());
        return false;
    }
    const auto begin = std::chrono::steady_clock::now();
    const Outcome outcome = level(instance.problem, request.effort);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    summary.seconds += seconds;
    std::printf("%s %d %.0f %d\n", instance.name.c_str(), outcome.schedule.makespan, seconds * 1e6, outcome.lowerBound);
    std::fflush(stdout);
    count(summary, instance, outcome, best);
    const auto breaches = breachesOf(instance.problem, outcome.schedule);
    for (const Breach &breach : breaches)
        std::printf("%s: BREACH %d of activity %d with %d\n", instance.name.c_str(), int(breach.kind), breach.activity, breach.other);
    return breaches.empty();
}

} // namespace

int main(int count, char **words)
{
    Request request;
    if (!readRequest(count, words, request)) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto instances = readInstances(request.folder, request.psplib);
    if (instances.empty()) {
        std::printf("No instances in \"%s\": name a folder of %s files with --instances.\n", request.folder.c_str(),
                    request.psplib ? ".sm" : ".def");
        return 0;
    }
    auto known = readKnownBest(request.folder, request.psplib);
    Summary summary;
    bool good = true;
    for (size_t i = 0; i < instances.size(); i += size_t(request.every))
        good = run(instances[i], request, known[instances[i].name], summary) && good;
    print(summary);
    if (request.mostPoints > 0 && pointsOf(summary) > request.mostPoints) {
        std::printf("# MISSED: at most %+.3f points were asked for\n", request.mostPoints);
        good = false;
    }
    return good ? 0 : 1;
}
