// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace Plimsoll {

struct PlanSettings;
struct WorkingCalendar;
struct CalendarException;
struct Product;
struct Release;
struct Milestone;
struct Window;
struct Team;
struct Role;
struct Person;
struct Skill;
struct Audience;
struct CalendarStamp;

using WorkingCalendarId = Id<WorkingCalendar>;
using CalendarExceptionId = Id<CalendarException>;
using ProductId = Id<Product>;
using ReleaseId = Id<Release>;
using MilestoneId = Id<Milestone>;
using WindowId = Id<Window>;
using TeamId = Id<Team>;
using RoleId = Id<Role>;
using PersonId = Id<Person>;
using SkillId = Id<Skill>;
using AudienceId = Id<Audience>;

/// The types of a plan's records, in the order in which file, JSON and CSV list them.
template<template<typename...> typename List>
using OfAllRecords = List<PlanSettings, WorkingCalendar, CalendarException, Product, Release, Milestone, Window, Team, Role,
                          Person, Skill, Audience, CalendarStamp>;

template<typename...>
struct TypeList {};

/// Calls visit.template operator()<R>() for each record type.
template<typename Visitor>
void forEachRecordType(Visitor &&visit)
{
    [&]<typename... R>(TypeList<R...>) { (visit.template operator()<R>(), ...); }(OfAllRecords<TypeList>{});
}

} // namespace Plimsoll
