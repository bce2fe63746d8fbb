// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leveling/instances.h"

#include "benchmarks/leveling/imopsereader.h"
#include "benchmarks/leveling/psplibreader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace Plimsoll::Leveling {

namespace {

std::string textOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Digits in names count as numbers, so that j301_2 comes before j301_10.
bool comesBefore(const std::string &a, const std::string &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

std::optional<int> numberOf(const std::string &cell)
{
    if (cell.empty() || !std::ranges::all_of(cell, [](unsigned char c) { return std::isdigit(c) != 0; }))
        return std::nullopt;
    return std::stoi(cell);
}

} // namespace

InstanceFolder readInstances(const std::string &folder, bool psplib)
{
    InstanceFolder found;
    std::error_code failed;
    for (const auto &entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().extension() != (psplib ? ".sm" : ".def"))
            continue;
        const std::string text = textOf(entry.path());
        if (auto problem = psplib ? readPsplib(text) : readImopse(text))
            found.instances.push_back({entry.path().stem().string(), std::move(*problem)});
        else
            found.unreadable.push_back(entry.path().filename().string());
    }
    std::ranges::sort(found.instances, comesBefore, &Instance::name);
    std::ranges::sort(found.unreadable, comesBefore);
    return found;
}

std::map<std::string, KnownBest> readKnownBest(const std::string &folder, bool psplib)
{
    fs::path plain(folder);
    if (!plain.has_filename())
        plain = plain.parent_path();
    std::ifstream file(psplib ? fs::path(plain.string() + "-best.csv") : plain / "bounds.csv");
    std::map<std::string, KnownBest> known;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string name;
        std::string first;
        std::string second;
        std::getline(cells, name, ',');
        std::getline(cells, first, ',');
        std::getline(cells, second, ',');
        if (psplib)
            known[name] = {numberOf(first), numberOf(second)};
        else
            known[fs::path(name).stem().string()] = {std::nullopt, numberOf(first)};
    }
    return known;
}

} // namespace Plimsoll::Leveling
