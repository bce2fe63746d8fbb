// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "items/column.h"
#include "items/scope/scopefacts.h"

#include <memory>

namespace Plimsoll {

/// The skills that have a column of hours: those that work items demand, all while none does, and those that had one before; by name.
[[nodiscard]] std::vector<SkillId> scopeSkills(const Plan &plan, const std::vector<SkillId> &before = {});
/// "hours_17", the lasting name of the column of a skill.
[[nodiscard]] QString hoursField(SkillId skill);

/// The columns of the scope, those of the skills after the progress. The facts are of the model's own snapshot.
[[nodiscard]] std::vector<Column<WorkItem>> scopeColumns(const Plan &plan, const std::vector<SkillId> &skills,
                                                         const std::shared_ptr<const ScopeFacts> &facts);

/// The sum of hours in a heading: blank for none.
[[nodiscard]] QString hoursText(double hours, const QLocale &locale);

} // namespace Plimsoll
