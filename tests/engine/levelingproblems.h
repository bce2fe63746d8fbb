// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Plimsoll::Leveling {

/// Problems for tests.
namespace Problems {

/// Activities of those durations, each with one unit of one resource that has so many.
inline Problem sharing(const std::vector<int> &durations, int capacity)
{
    Problem problem;
    problem.resources.push_back({{{0, capacity}}});
    for (const int duration : durations) {
        Activity activity;
        activity.duration = duration;
        activity.demands = {{0, 1}};
        problem.activities.push_back(activity);
    }
    return problem;
}

/// Activities of those durations that ask for skill 0, and people who have nothing else.
inline Problem staffed(const std::vector<int> &durations, int people)
{
    Problem problem;
    for (const int duration : durations) {
        Activity activity;
        activity.duration = duration;
        activity.skills = {{0, 1}};
        problem.activities.push_back(activity);
    }
    problem.people.assign(people, Person{{{0, 1}}, {}});
    return problem;
}

struct Wishes {
    int activities = 6;
    int resources = 2;
    int people = 0;
    bool calendars = false;
    bool pauses = false;
    bool fixed = false;
    bool dates = false;
};

inline Activity randomActivity(QRandomGenerator &random, const Wishes &wishes)
{
    Activity activity;
    activity.duration = random.bounded(6);
    for (int r = 0; r < wishes.resources; ++r) {
        if (random.bounded(3) > 0)
            activity.demands.push_back({r, random.bounded(4)});
    }
    for (int n = wishes.people > 0 ? random.bounded(3) : 0; n > 0; --n)
        activity.skills.push_back({n - 1, random.bounded(2)});
    if (wishes.dates && random.bounded(3) == 0)
        activity.notBefore = random.bounded(12);
    if (wishes.dates && random.bounded(3) == 0)
        activity.due = random.bounded(20);
    if (wishes.dates && random.bounded(4) == 0)
        activity.limit = random.bounded(30);
    activity.weight = 1 + random.bounded(5);
    if (wishes.fixed && random.bounded(4) == 0)
        activity.fixedStart = random.bounded(8);
    activity.pauses = wishes.pauses && random.bounded(2) == 0;
    return activity;
}

/// Whatever may be asked for, and always possible.
inline Problem random(quint32 seed, const Wishes &wishes)
{
    QRandomGenerator random(seed);
    Problem problem;
    for (int r = 0; r < wishes.resources; ++r) {
        Resource resource{{{0, 3 + random.bounded(3)}}};
        if (wishes.calendars) {
            for (int at = 3 + random.bounded(4); at < 25; at += 2 + random.bounded(5))
                resource.steps.push_back({at, random.bounded(3) == 0 ? 0 : random.bounded(6)});
            resource.steps.push_back({40, 4});
        }
        problem.resources.push_back(resource);
    }
    for (int p = 0; p < wishes.people; ++p) {
        Person person;
        for (int skill = 0; skill < 2; ++skill) {
            if (p < 2 || random.bounded(2) == 0)
                person.skills.push_back({skill, p < 2 ? 2 : random.bounded(3)});
        }
        if (wishes.calendars && random.bounded(2) == 0)
            person.away = {{4, 7}, {12, 13 + random.bounded(5)}};
        problem.people.push_back(person);
    }
    for (int i = 0; i < wishes.activities; ++i) {
        problem.activities.push_back(randomActivity(random, wishes));
        for (int before = 0; before < i; ++before) {
            if (random.bounded(4) == 0)
                problem.links.push_back({before, i, LinkKind(random.bounded(4)), random.bounded(7) - 3});
        }
    }
    return problem;
}

} // namespace Problems

} // namespace Plimsoll::Leveling
