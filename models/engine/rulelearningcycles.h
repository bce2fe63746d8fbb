// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/rulelearning.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace Plimsoll {

/// Where one cycle had a milestone.
struct CycleDate {
    ReleaseId release;
    MilestoneId milestone; ///< Invalid where the cycle did not have it.
    QDate date;
    int offset = 0;        ///< From the cycle's anchor, in the unit of the study's row.
};

/// One milestone over all cycles, matched by its title pattern.
struct CycleRow {
    QString pattern;
    OffsetUnit unit = OffsetUnit::WorkingDays; ///< Calendar days where one of the cycles had it on a day off.
    std::vector<CycleDate> cycles;             ///< One for each cycle, in their order.
    bool inAllCycles = false;
    bool agrees = false;   ///< In all cycles, with one and the same offset.
    int group = -1;        ///< Index of the group it moved with; -1 where none.
};

/// Milestones that changed their distance to the anchor between the cycles, all by the same number of days: their distances to each
/// other stayed. They can hang on one of them, the sub-anchor, and then move with it.
struct CycleGroup {
    std::vector<int> rows;      ///< Indices into CycleStudy::rows, in the order of the last cycle's dates.
    int subAnchor = -1;         ///< The first of them: what comes first moves the rest.
    int before = -1;            ///< The last row ahead of the sub-anchor that kept its offset; -1 where none.
    std::vector<int> shifts;    ///< Working days against the last cycle, one for each cycle.
    std::vector<int> gaps;      ///< Working days from `before` to the sub-anchor, one for each cycle.
    QString explanation;        ///< What moved, by how much, and what lies in the gap that differs.
};

/// What several cycles of a product have in common.
struct CycleStudy {
    std::vector<ReleaseId> cycles; ///< Oldest first; the last is what the others are compared with.
    std::vector<CycleRow> rows;    ///< In the order of the last cycle's dates, then those that it lacks.
    std::vector<CycleGroup> groups;

    /// Rows that all cycles have; of them those that agree, and those that belong to no group and do not.
    [[nodiscard]] int shared() const;
    [[nodiscard]] int agreeing() const;
    [[nodiscard]] std::vector<int> disagreeing() const;
};

/// Compares releases that each have an anchor with a date. A group has three milestones or more.
[[nodiscard]] Result<CycleStudy> studyCycles(const Plan &plan, const Timetable &timetable, std::span<const ReleaseId> cycles);

/// Rules for the pinned milestones of one of the cycles: groups hang on their sub-anchor, all else on the anchor. Each yields its date.
[[nodiscard]] std::vector<RuleProposal> proposeRules(const Plan &plan, const Timetable &timetable, const CycleStudy &study, ReleaseId release);

/// "−17 / −22 working days", where the cycles disagree.
[[nodiscard]] QString offsetsText(const CycleRow &row);

} // namespace Plimsoll
