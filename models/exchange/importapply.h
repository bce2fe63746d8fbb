// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/window.h"
#include "exchange/importpeoplebook.h"
#include "exchange/importreadings.h"

#include <QString>

namespace Plimsoll {

class WorkingDays;

/// Writes what a row says into a record. Columns that the file does not have leave the record as it is; those that it has overwrite.
/// Dates of milestones that follow rules are not its matter. Odd things go to the row's remarks.
class RowApplier
{
public:
    RowApplier(const ImportMapping &mapping, PeopleBook &people, bool fileTellsTentative)
        : m_mapping(mapping), m_people(people), m_fileTellsTentative(fileTellsTentative)
    {}

    /// A milestone that the row makes: its date pinned, its kind told or guessed. The days are those by which it counts.
    void make(Milestone &milestone, ScheduleRow &row, const WorkingDays &days);
    /// A milestone that is there, and that starts on the row's day already unless it is done.
    void update(Milestone &milestone, ScheduleRow &row, const WorkingDays &days);
    void make(Window &window, ScheduleRow &row, WindowKind kind);
    void update(Window &window, ScheduleRow &row);

private:
    [[nodiscard]] bool has(ImportField field) const { return m_mapping.columnOf(field) >= 0; }
    void applyTexts(Milestone &milestone, ScheduleRow &row);
    void applyState(Milestone &milestone, const ScheduleRow &row, bool made);
    void applyKind(Milestone &milestone, ScheduleRow &row, bool made);
    void applyDeadline(Milestone &milestone, const ScheduleRow &row);
    [[nodiscard]] EnvironmentId environment(const ScheduleRow &row, ProductId product);

    const ImportMapping &m_mapping;
    PeopleBook &m_people;
    bool m_fileTellsTentative;
};

} // namespace Plimsoll
