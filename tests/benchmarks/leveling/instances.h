// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Plimsoll::Leveling {

/// A problem from a file.
struct Instance {
    std::string name; ///< Of the file, without suffix.
    Problem problem;
};

/// What is known about an instance.
struct KnownBest {
    std::optional<int> makespan;
    std::optional<int> bound;
};

/// What a folder holds.
struct InstanceFolder {
    std::vector<Instance> instances; ///< By name.
    std::vector<std::string> unreadable; ///< Names of files that should be instances and are none, by name.
};

/// All files of a folder with the suffix of the format; nothing where the folder can't be read.
[[nodiscard]] InstanceFolder readInstances(const std::string &folder, bool psplib);

/// From FOLDER-best.csv beside the folder, or bounds.csv in it; empty where there is neither.
[[nodiscard]] std::map<std::string, KnownBest> readKnownBest(const std::string &folder, bool psplib);

} // namespace Plimsoll::Leveling
