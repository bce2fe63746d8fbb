// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leveling/imopsereader.h"

#include <map>
#include <sstream>
#include <vector>

namespace Plimsoll::Leveling {

namespace {

/// "Q7:" → 7.
int skillOf(const std::string &word) { return std::stoi(word.substr(1)); }

std::vector<SkillLevel> readSkills(std::istream &in)
{
    std::vector<SkillLevel> skills;
    std::string name;
    int level = 0;
    while (in >> name && name.front() == 'Q' && in >> level)
        skills.push_back({skillOf(name), level});
    return skills;
}

} // namespace

std::optional<Problem> readImopse(const std::string &text)
{
    std::istringstream in(text);
    enum class Part { Head, People, Tasks } part = Part::Head;
    Problem problem;
    std::map<int, int> indexOf;
    std::vector<std::pair<int, int>> links; // by number in the file, predecessor first
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("ResourceID"))
            part = Part::People;
        else if (line.starts_with("TaskID"))
            part = Part::Tasks;
        else if (!line.starts_with("=") && part == Part::People) {
            std::istringstream words(line);
            int number = 0;
            double salary = 0;
            words >> number >> salary;
            problem.people.push_back({readSkills(words), {}});
        } else if (!line.starts_with("=") && part == Part::Tasks) {
            std::istringstream words(line);
            Activity activity;
            int number = 0;
            std::string skill;
            int level = 0;
            if (!(words >> number >> activity.duration >> skill >> level))
                continue;
            activity.skills.push_back({skillOf(skill), level});
            indexOf[number] = int(problem.activities.size());
            problem.activities.push_back(activity);
            for (int before = 0; words >> before;)
                links.emplace_back(before, number);
        }
    }
    for (const auto &[before, after] : links) {
        if (!indexOf.contains(before))
            return std::nullopt;
        problem.links.push_back({indexOf[before], indexOf[after], LinkKind::FinishToStart, 0});
    }
    if (problem.activities.empty() || problem.people.empty())
        return std::nullopt;
    return problem;
}

} // namespace Plimsoll::Leveling
