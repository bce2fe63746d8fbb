// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpeoplebook.h"
#include "exchange/importreadings.h"

#include <vector>

namespace Plimsoll {

/// The record that a row of a list became: its table and id; id 0 where the row was skipped.
struct ListTarget {
    const char *table = "";
    qint64 id = 0;
    bool changes = false; ///< What belongs to the record and is none of its fields, such as the skills of a person.
};

/// People by name or email, with their team, the roles that they fill and the skills that they have.
[[nodiscard]] std::vector<ListTarget> mergePeople(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping,
                                    IdSource &ids);

/// Roles by name, with person, deputy and team.
[[nodiscard]] std::vector<ListTarget> mergeRoles(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping);

/// Days off into a working calendar: the one named, else the plan's, else a new one that becomes the plan's.
[[nodiscard]] std::vector<ListTarget> mergeHolidays(std::vector<ScheduleRow> &rows, PlanDraft &draft, IdSource &ids, const QString &calendarName);

} // namespace Plimsoll
