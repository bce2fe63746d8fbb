// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Levels published instances and says how good the schedules are. A line for each: name, makespan, microseconds, lower bound; then a
// summary that begins with #. Each schedule is checked by the validator; one that breaks anything ends the run with 1, and so does a floor
// that is missed. What can't be read, or not be compared with a floor, ends it with 2. The rows of README, from the top of the source tree:
//   DATA=../shared/data; psplib() { build/bench/benchmarks/bench_leveling --format psplib --instances $DATA/psplib/"$@" --threads 2; }
//   psplib j30 --schedules 5000 --most-gap 0.10
//   psplib j60 --schedules 5000 --most-points 0.73
//   psplib j120 --schedules 5000 --most-points 3.59
//   psplib j120 --seconds 5 --every 8 --most-points 1.99
//   psplib j30 --seconds 1 --least-reached 239 --least-proven 150
//   build/bench/benchmarks/bench_leveling --format imopse --instances $DATA/imopse --seconds 1 --threads 2 --most-gap 0.50
// All but that of 5 seconds, which takes minutes, are tests of the bench preset: ctest --preset bench -R floor_leveling.
#include "benchmarks/leveling/instances.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/leveler.h"
#include "engine/leveling/network.h"
#include "engine/leveling/validator.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>

using namespace Plimsoll::Leveling;

namespace {

constexpr auto usage =
    "usage: bench_leveling --format psplib|imopse --instances DIR (--schedules N | --seconds S) [--seed S] [--threads T] "
    "[--every N] [--most-points P] [--most-gap P] [--least-reached N] [--least-proven N]\n";

/// What a run must come to.
struct Floors {
    std::optional<double> mostPoints; ///< Of the mean deviation above that of the best known, or the gap where only bounds are known,
    std::optional<double> mostGap; ///< per cent of the mean gap,
    int leastReached = 0;
    int leastProven = 0;

    /// Whether the best known is asked for.
    [[nodiscard]] bool compares() const { return mostPoints || mostGap || leastReached > 0; }
};

struct Request {
    std::string folder;
    bool psplib = true;
    Effort effort;
    int every = 1; ///< Only every n-th instance.
    Floors floors;
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
    double coreSeconds = 0; ///< Of all cores; a run by less than 20,000 schedules has but one.
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
            request.floors.mostPoints = std::atof(value);
        else if (option == "--most-gap")
            request.floors.mostGap = std::atof(value);
        else if (option == "--least-reached")
            request.floors.leastReached = std::atoi(value);
        else if (option == "--least-proven")
            request.floors.leastProven = std::atoi(value);
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

/// In per cent.
double gapOf(const Summary &summary)
{
    const int compared = summary.known + summary.bounded;
    return compared > 0 ? summary.gap / compared : 0;
}

void print(const Summary &summary)
{
    std::printf("# %d instances, %d proven; mean deviation from the critical path %.3f %%\n", summary.count, summary.proven,
                summary.deviation / summary.count);
    if (summary.known > 0) {
        std::printf("# best known %.3f %%: %+.3f points above; mean gap to the best known %.3f %%; %d of %d reached\n",
                    summary.knownDeviation / summary.known, pointsOf(summary), gapOf(summary), summary.reached, summary.known);
    } else if (summary.bounded > 0) {
        std::printf("# mean gap to the known bound %.3f %%; %d of %d reached\n", gapOf(summary), summary.reached, summary.bounded);
    }
    const auto schedules = double(summary.schedules);
    std::printf("# %lld schedules in %.1f s, %.0f a second; %.0f a second and core\n", summary.schedules, summary.seconds,
                schedules / summary.seconds, schedules / summary.coreSeconds);
}

/// Says which floors are missed; whether all hold.
bool hold(const Floors &floors, const Summary &summary)
{
    bool good = true;
    if (floors.mostPoints && pointsOf(summary) > *floors.mostPoints) {
        std::printf("# MISSED: at most %+.3f points were asked for\n", *floors.mostPoints);
        good = false;
    }
    if (floors.mostGap && gapOf(summary) > *floors.mostGap) {
        std::printf("# MISSED: a gap of at most %.3f %% was asked for\n", *floors.mostGap);
        good = false;
    }
    if (summary.reached < floors.leastReached) {
        std::printf("# MISSED: at least %d were to be reached\n", floors.leastReached);
        good = false;
    }
    if (summary.proven < floors.leastProven) {
        std::printf("# MISSED: at least %d were to be proven\n", floors.leastProven);
        good = false;
    }
    return good;
}

/// What is wrong with the folder, as one sentence; empty where all is read.
std::string errorOf(const InstanceFolder &found, const Request &request)
{
    const std::string folder = '"' + request.folder + '"';
    if (!found.unreadable.empty()) {
        const size_t others = found.unreadable.size() - 1;
        const std::string more = others > 0 ? " and " + std::to_string(others) + " more" : std::string();
        return '"' + found.unreadable.front() + '"' + more + " in " + folder + " can't be read as "
            + (request.psplib ? "PSPLIB" : "iMOPSE") + "; get the files again or take them away.";
    }
    if (found.instances.empty())
        return "No instances in " + folder + "; name a folder of " + (request.psplib ? ".sm" : ".def") + " files with --instances.";
    return {};
}

/// False where the schedule breaks something.
bool run(const Instance &instance, const Request &request, const KnownBest &best, Summary &summary)
{
    if (faultOf(instance.problem)) {
        std::printf("%s: has no schedule\n", instance.name.c_str());
        return false;
    }
    const std::clock_t coresBegin = std::clock();
    const auto begin = std::chrono::steady_clock::now();
    const Outcome outcome = level(instance.problem, request.effort);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    summary.seconds += seconds;
    summary.coreSeconds += double(std::clock() - coresBegin) / CLOCKS_PER_SEC;
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
    const InstanceFolder found = readInstances(request.folder, request.psplib);
    if (const std::string error = errorOf(found, request); !error.empty()) {
        std::fprintf(stderr, "%s\n", error.c_str());
        return 2;
    }
    auto known = readKnownBest(request.folder, request.psplib);
    Summary summary;
    bool good = true;
    for (size_t i = 0; i < found.instances.size(); i += size_t(request.every))
        good = run(found.instances[i], request, known[found.instances[i].name], summary) && good;
    print(summary);
    // Against nothing every floor would hold.
    if (request.floors.compares() && summary.known + summary.bounded < summary.count) {
        std::fprintf(stderr, "The best known of %d instances is missing beside \"%s\"; without it there is no floor to hold.\n",
                     summary.count - summary.known - summary.bounded, request.folder.c_str());
        return 2;
    }
    good = hold(request.floors, summary) && good;
    return good ? 0 : 1;
}
