// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leveling/imopsereader.h"

#include <map>
#include <sstream>
#include <utility>
#include <vector>

namespace Plimsoll::Leveling {

namespace {

/// "Q7:" → 7; -1 where it is no skill.
int skillOf(const std::string &word)
{
    if (word.size() < 2 || word.front() != 'Q')
        return -1;
    std::istringstream digits(word.substr(1));
    int skill = 0;
    return digits >> skill ? skill : -1;
}

/// Number, salary, and each skill with its level.
std::optional<Person> readPerson(const std::string &line)
{
    std::istringstream words(line);
    int number = 0;
    double salary = 0;
    if (!(words >> number >> salary))
        return std::nullopt;
    Person person;
    for (std::string name; words >> name;) {
        SkillLevel has{skillOf(name), 0};
        if (has.skill < 0 || !(words >> has.level))
            return std::nullopt;
        person.skills.push_back(has);
    }
    return person;
}

struct Task {
    int number = 0;
    Activity activity;
    std::vector<int> before; ///< Numbers of tasks.
};

std::optional<Task> readTask(const std::string &line)
{
    std::istringstream words(line);
    Task task;
    std::string skill;
    int level = 0;
    if (!(words >> task.number >> task.activity.duration >> skill >> level) || skillOf(skill) < 0)
        return std::nullopt;
    task.activity.skills.push_back({skillOf(skill), level});
    for (int number = 0; words >> number;)
        task.before.push_back(number);
    return words.eof() ? std::optional(std::move(task)) : std::nullopt;
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
        if (line.starts_with("ResourceID")) {
            part = Part::People;
        } else if (line.starts_with("TaskID")) {
            part = Part::Tasks;
        } else if (part == Part::Head || line.starts_with("=") || line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        } else if (part == Part::People) {
            auto person = readPerson(line);
            if (!person)
                return std::nullopt;
            problem.people.push_back(std::move(*person));
        } else {
            auto task = readTask(line);
            if (!task)
                return std::nullopt;
            indexOf[task->number] = int(problem.activities.size());
            problem.activities.push_back(std::move(task->activity));
            for (const int before : task->before)
                links.emplace_back(before, task->number);
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
