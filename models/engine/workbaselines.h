// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/baselinework.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace Plimsoll {

/// How work differs from what a baseline holds of it.
struct WorkSlip {
    int start = 0;      ///< By how many working days of the plan's calendar it starts later; negative is sooner.
    int end = 0;        ///< The same of its last day.
    double hours = 0.0; ///< How many likely hours came to it; negative is fewer.

    friend bool operator==(const WorkSlip &, const WorkSlip &) = default;
};

/// How many work items a baseline holds.
[[nodiscard]] int workIn(const Plan &plan, BaselineId baseline);

/// A work item that is scheduled on other days than in a baseline. Ends are inclusive.
struct MovedWork {
    WorkItemId item;
    QDate startBefore;
    QDate endBefore;
    QDate start;
    QDate end;
    WorkSlip slip; ///< Of the days alone.
};

/// What is scheduled on other days than in that baseline, of the items that it holds, by the sooner of the two days.
[[nodiscard]] std::vector<MovedWork> movedSince(const Plan &plan, const Timetable &timetable, BaselineId baseline);

/// What each work item was in a baseline, or in the newest that has it where none is named. A value.
class WorkBaselines
{
public:
    WorkBaselines() = default;
    explicit WorkBaselines(const Plan &plan, BaselineId baseline = {});

    /// Null where the item is in none.
    [[nodiscard]] const BaselineWork *find(WorkItemId id) const;
    /// Of the item that `now` tells of; nothing where it is in no baseline, or is not scheduled now.
    [[nodiscard]] std::optional<WorkSlip> slipOf(const Timetable &timetable, const BaselineWork &now) const;

private:
    QHash<WorkItemId, BaselineWork> m_work;
};

/// What a baseline would hold of the item if it were taken now, without id and baseline; without days where nothing of it is scheduled.
[[nodiscard]] BaselineWork workNow(const Plan &plan, WorkItemId item);

/// "starts 2 working days later, finishes 1 working day sooner, 8 h more"; empty where nothing differs.
[[nodiscard]] QString workSlipText(const WorkSlip &slip);

} // namespace Plimsoll
