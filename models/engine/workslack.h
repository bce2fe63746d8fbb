// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/worklimits.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace Plimsoll {

struct WorkItem;

/// Before which day work of the item must end that belongs to that freeze: the earliest of its release's limit and of the milestones that
/// the item, or what it is part of, must finish before.
[[nodiscard]] WorkLimit workLimitOf(const Plan &plan, const Timetable &timetable, const WorkLimits &limits, const WorkItem &item,
                                    FreezeScope freeze);

/// Before which day the item must not begin: the latest of its own day and of those of what it is part of. Invalid where none has one.
[[nodiscard]] QDate notBeforeOf(const Plan &plan, const WorkItem &item);

/// The hours of the longest day of the plan's calendar, 8 where it has none: a day of lag is that long.
[[nodiscard]] double hoursOfWorkingDay(const Plan &plan);

/// How far a scheduled work item may slip.
struct WorkFloat {
    std::optional<int> days; ///< Working days of the plan's calendar; negative where it is too late already; nothing where nothing limits it.
    QDate until;             ///< Its last day after that slip; its last day as it is where there is none.
    bool isChain = false;    ///< The last work of its release ends later if it does.

    [[nodiscard]] bool isCritical() const { return isChain || (days && *days <= 0); }
    friend bool operator==(const WorkFloat &, const WorkFloat &) = default;
};

/// The float of all scheduled work items of one version of a plan: by how many working days each may slip as a whole before it, or what has
/// to wait for it then, runs into its workLimitOf(). Work waits for dependencies, and for the person who does it: who does several things
/// does them one after the other. Whole days are counted: what begins on the day on which the other ends, or on the next one, leaves none.
/// Finished and dropped work has no float and holds nothing. The critical chain is what nobody may do later without the last work of a
/// release ending later. Dependencies in a circle limit nothing. A value; may be read on any thread.
class WorkSlack
{
public:
    WorkSlack() = default;
    WorkSlack(const Plan &plan, const Timetable &timetable);

    [[nodiscard]] const QHash<WorkItemId, WorkFloat> &floats() const { return m_floats; }
    /// Null where the item is not scheduled, or over.
    [[nodiscard]] const WorkFloat *find(WorkItemId id) const;

private:
    QHash<WorkItemId, WorkFloat> m_floats;
};

/// Scheduled work of an item that ends too late.
struct LateWork {
    WorkItemId item;
    QDate end; ///< Inclusive; of what misses the limit.
    WorkLimit limit; ///< The first of those that it misses.
};
/// By limit, then end. Of items that are planned and open, of releases that are not cancelled.
[[nodiscard]] std::vector<LateWork> lateWork(const Plan &plan, const Timetable &timetable);

/// By how many whole working days of the plan's calendar the predecessor may slip without the successor having to: negative where the
/// dependency is violated already. Nothing where one of them is not scheduled, or over. Lags count by the hours of a working day.
[[nodiscard]] QHash<WorkDependencyId, int> workLinkRooms(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
