// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importapply.h"
#include "exchange/importreleasebook.h"
#include "exchange/importtargets.h"

#include <vector>

namespace Plimsoll {

/// Brings the rows of a schedule into a draft: finds what each stands for, moves it to its date, writes its fields, makes what is
/// missing. Outside events become windows. A row that breaks a rule of the plan is skipped with the sentence. Lives for one import.
class ScheduleMerge
{
public:
    ScheduleMerge(const Plan &plan, const Timetable &timetable, PlanDraft &draft, IdSource &ids, const ImportMapping &mapping,
                  const ImportOptions &options);

    /// The rows get their remarks and keys; the result tells, for each row, the record that it became.
    [[nodiscard]] std::vector<ImportTarget> merge(std::vector<ScheduleRow> &rows, ReleaseBook &releases, PeopleBook &people);
    /// Titles of the rows that became events.
    [[nodiscard]] const QStringList &events() const { return m_events; }
    /// Whether a column that looked like a key was none, as its cells repeat or only number the rows.
    [[nodiscard]] bool droppedKeys() const { return m_droppedKeys; }

private:
    struct Place {
        ReleaseId release;
        ProductId product; ///< Of windows that are listed in no release.
    };

    void placeInReleases(std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets, ReleaseBook &releases);
    void settleKeys(std::vector<ScheduleRow> &rows);
    void settleLengths(std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets) const;
    void moveToDates(const std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets);
    [[nodiscard]] bool isEvent(const ScheduleRow &row) const;
    [[nodiscard]] QString pattern(const ScheduleRow &row, ReleaseId release) const;
    ImportTarget makeRecord(ScheduleRow &row, const Place &place, RowApplier &applier);
    ImportTarget makeWindow(ScheduleRow &row, const Place &place, RowApplier &applier, WindowKind kind);
    void updateMilestone(MilestoneId id, ScheduleRow &row, RowApplier &applier);
    void updateWindow(WindowId id, ScheduleRow &row, RowApplier &applier);
    template<typename R>
    bool putSound(R record, ScheduleRow &row);

    const Plan &m_plan;
    const Timetable &m_timetable;
    PlanDraft &m_draft;
    IdSource &m_ids;
    const ImportMapping &m_mapping;
    const ImportOptions &m_options;
    std::vector<ReleaseId> m_releaseOf; ///< One for each row.
    std::vector<ProductId> m_productOf;
    QStringList m_events;
    bool m_ownersAreUsual = false; ///< Most rows have an owner, so that one without tells something.
    bool m_droppedKeys = false;
};

} // namespace Plimsoll
