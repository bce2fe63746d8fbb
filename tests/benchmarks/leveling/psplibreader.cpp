// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leveling/psplibreader.h"

#include <sstream>

namespace Plimsoll::Leveling {

namespace {

/// Goes on to behind the line that contains the words.
bool skipTo(std::istream &in, const std::string &words)
{
    for (std::string line; std::getline(in, line);) {
        if (line.find(words) != std::string::npos)
            return true;
    }
    return false;
}

int countOfJobs(std::istream &in)
{
    std::string line;
    while (std::getline(in, line)) {
        if (line.find("jobs (incl.") == std::string::npos)
            continue;
        std::istringstream number(line.substr(line.find(':') + 1));
        int jobs = 0;
        return number >> jobs ? jobs : 0;
    }
    return 0;
}

bool readLinks(std::istream &in, int jobs, Problem &problem)
{
    if (!skipTo(in, "#successors"))
        return false;
    for (int i = 0; i < jobs && in; ++i) {
        int number = 0;
        int modes = 0;
        int count = 0;
        in >> number >> modes >> count;
        for (int n = 0; n < count && in; ++n) {
            int to = 0;
            in >> to;
            problem.links.push_back({number - 1, to - 1, LinkKind::FinishToStart, 0});
        }
    }
    return bool(in);
}

bool readDemands(std::istream &in, int jobs, Problem &problem)
{
    constexpr int resources = 4;
    if (!skipTo(in, "REQUESTS/DURATIONS") || !skipTo(in, "----"))
        return false;
    for (int i = 0; i < jobs && in; ++i) {
        Activity activity;
        int number = 0;
        int mode = 0;
        in >> number >> mode >> activity.duration;
        for (int r = 0; r < resources; ++r) {
            int amount = 0;
            in >> amount;
            if (amount > 0)
                activity.demands.push_back({r, amount});
        }
        problem.activities.push_back(activity);
    }
    if (!skipTo(in, "RESOURCEAVAILABILITIES"))
        return false;
    std::string heading;
    std::getline(in, heading);
    for (int r = 0; r < resources; ++r) {
        int capacity = 0;
        in >> capacity;
        problem.resources.push_back({{{0, capacity}}});
    }
    return bool(in);
}

} // namespace

std::optional<Problem> readPsplib(const std::string &text)
{
    std::istringstream in(text);
    Problem problem;
    const int jobs = countOfJobs(in);
    if (jobs <= 0 || !readLinks(in, jobs, problem) || !readDemands(in, jobs, problem))
        return std::nullopt;
    return problem;
}

} // namespace Plimsoll::Leveling
