// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QString>

#include <optional>

namespace Plimsoll {

class Plan;

/// The rule that a record breaks by itself or beside its neighbours in the plan, as a sentence; nothing where it is sound.
/// References that lead nowhere are validate()'s matter.
std::optional<QString> brokenRule(const Plan &plan, const PlanSettings &settings);
std::optional<QString> brokenRule(const Plan &plan, const WorkingCalendar &calendar);
std::optional<QString> brokenRule(const Plan &plan, const CalendarException &exception);
std::optional<QString> brokenRule(const Plan &plan, const Product &product);
std::optional<QString> brokenRule(const Plan &plan, const Release &release);
std::optional<QString> brokenRule(const Plan &plan, const Milestone &milestone);
std::optional<QString> brokenRule(const Plan &plan, const Window &window);
std::optional<QString> brokenRule(const Plan &plan, const Team &team);
std::optional<QString> brokenRule(const Plan &plan, const Role &role);
std::optional<QString> brokenRule(const Plan &plan, const Person &person);
std::optional<QString> brokenRule(const Plan &plan, const Skill &skill);
std::optional<QString> brokenRule(const Plan &plan, const Audience &audience);
std::optional<QString> brokenRule(const Plan &plan, const CalendarStamp &stamp);

} // namespace Plimsoll
