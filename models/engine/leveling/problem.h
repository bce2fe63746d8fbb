// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

/// Scheduling under scarce resources, on plain arrays: no plan, no dates, time in slots from 0. Whoever levels a plan translates it.
namespace Plimsoll::Leveling {

enum class LinkKind { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

/// The named point of `to` comes at least `lag` slots (perhaps negative) after the named point of `from`.
struct Link {
    int from = 0;
    int to = 0;
    LinkKind kind = LinkKind::FinishToStart;
    int lag = 0;
};

/// From that slot on there is that much.
struct CapacityStep {
    int from = 0;
    int capacity = 0;
};

/// What several activities share at a time, as many units as there are; given back at the end of each.
struct Resource {
    std::vector<CapacityStep> steps; ///< Ascending, the first from 0; the last holds for ever.
};

struct ResourceDemand {
    int resource = 0;
    int amount = 0;
};

struct SkillLevel {
    int skill = 0;
    int level = 0;
};

/// Slots from `from` to before `to`.
struct Span {
    int from = 0;
    int to = 0;
};

/// Does one activity at a time, any whose skill they have at the level that is asked or above.
struct Person {
    std::vector<SkillLevel> skills;
    std::vector<Span> away; ///< Ascending, apart from each other.
};

/// One person for the whole of the activity.
struct SkillDemand {
    int skill = 0;
    int level = 0;
    int person = -1; ///< Where it must be this one.

    friend bool operator==(const SkillDemand &, const SkillDemand &) = default;
};

struct Activity {
    int duration = 0; ///< In slots in which it is worked on.
    std::vector<ResourceDemand> demands;
    std::vector<SkillDemand> skills;
    int notBefore = 0;
    std::optional<int> due; ///< An end after it costs by weight,
    std::optional<int> limit; ///< after this one far more.
    int weight = 1; ///< How much a slot late costs, at least 1.
    std::optional<int> fixedStart; ///< Done or started: it stays there, whatever that breaks.
    /// Stands still in slots in which a resource is closed to it: has, used by nobody, less than it needs; and, where it asks for one
    /// person, while that one is away. Several people must be there all the time.
    bool pauses = false;
};

struct Problem {
    std::vector<Activity> activities;
    std::vector<Link> links;
    std::vector<Resource> resources;
    std::vector<Person> people;
};

} // namespace Plimsoll::Leveling
