// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"
#include "domain/table.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <vector>

namespace Plimsoll {

/// Why a milestone or window has no date, or not the one that its rule asks for.
enum class DateIssue {
    None,
    Cycle,             ///< It hangs, over others, on itself.
    AnchorWithoutDate, ///< What it hangs on has no date.
    NoWorkingDay,      ///< Its calendars leave no working day to land on.
    OutOfRange,        ///< Before 1970 or after 2199.
    EndBeforeStart,    ///< Windows only.
};

/// When a milestone is. Days are those of the zone that the milestone names.
struct MilestoneDate {
    MilestoneId id;
    QDate start; ///< Invalid where issue is not None.
    QDate end;   ///< Inclusive; equals start for a point.
    QDateTime moment; ///< UTC; when a deadline falls due (the first moment after its day where it names no time); invalid for all-day milestones.
    DateIssue issue = DateIssue::None;

    friend bool operator==(const MilestoneDate &, const MilestoneDate &) = default;
};

/// When a window is; ends inclusive.
struct WindowDates {
    WindowId id;
    QDate start;
    QDate end;
    DateIssue issue = DateIssue::None;

    friend bool operator==(const WindowDates &, const WindowDates &) = default;
};

template<>
struct TableKey<MilestoneDate> {
    using type = MilestoneId;
};
template<>
struct TableKey<WindowDates> {
    using type = WindowId;
};

class CompiledCalendars;
class RuleGraph;

/// The computed dates of all milestones and windows of one version of a plan, as a value: copies share their rows. May be read on any
/// thread. Made by computeTimetable and updateTimetable, see scheduler.h.
class Timetable
{
public:
    [[nodiscard]] const Table<MilestoneDate> &milestones() const { return m_milestones; }
    [[nodiscard]] const Table<WindowDates> &windows() const { return m_windows; }
    /// Null only for a milestone that the plan does not have.
    [[nodiscard]] const MilestoneDate *find(MilestoneId id) const { return m_milestones.find(id); }
    [[nodiscard]] const WindowDates *find(WindowId id) const { return m_windows.find(id); }
    /// Invalid where the milestone has no date.
    [[nodiscard]] QDate startOf(MilestoneId id) const;
    [[nodiscard]] QDate endOf(MilestoneId id) const;
    /// Each cycle of rules once, in the order in which the members hang on each other.
    [[nodiscard]] const std::vector<std::vector<MilestoneId>> &cycles() const { return m_cycles; }
    /// The working days behind these dates.
    [[nodiscard]] const CompiledCalendars &calendars() const { return *m_calendars; }

    friend bool operator==(const Timetable &a, const Timetable &b)
    {
        return a.m_milestones == b.m_milestones && a.m_windows == b.m_windows && a.m_cycles == b.m_cycles;
    }

private:
    friend class Scheduler;
    Table<MilestoneDate> m_milestones;
    Table<WindowDates> m_windows;
    std::vector<std::vector<MilestoneId>> m_cycles;
    std::shared_ptr<const CompiledCalendars> m_calendars;
    std::shared_ptr<const RuleGraph> m_graph;
};

} // namespace Plimsoll
