// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/window.h"
#include "engine/timetable.h"
#include "engine/windowscope.h"
#include "engine/workingdays.h"

#include <QHash>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace Plimsoll {

/// One move of a date away from where the plain offset put it, for the explanation.
struct DateMove {
    enum class Cause { Weekday, DayOff, AvoidedWindow };
    Cause cause;
    QDate from;
    WindowId window; ///< For AvoidedWindow.
};

/// Applies the rule of one milestone or window, given the dates of what it hangs on. Not thread-safe: keeps opened time zones.
class DateCalculator
{
public:
    using MilestoneLookup = std::function<const MilestoneDate *(MilestoneId)>;
    using WindowLookup = std::function<WindowDates(const Window &)>;

    /// The plan and the calendars must outlive the calculator.
    DateCalculator(const Plan &plan, const CompiledCalendars &calendars);

    /// The lookups give what has been computed already. Moves are appended to `moves` where it is not null.
    [[nodiscard]] MilestoneDate dateOf(const Milestone &milestone, const MilestoneLookup &milestones, const WindowLookup &windows,
                                       std::vector<DateMove> *moves = nullptr);
    [[nodiscard]] WindowDates datesOf(const Window &window, const MilestoneLookup &milestones) const;

    /// Hard windows that concern the milestone, which it moves out of if it avoids windows. Not those that hang on it, since it, or what counts
    /// from it over however many rules, bounds them: wherever it moved, they would follow. Until the next call.
    [[nodiscard]] std::span<const Window *const> avoidableWindows(const Milestone &milestone);
    /// In which the milestone's deadline is told.
    [[nodiscard]] const QTimeZone &zoneOf(const Milestone &milestone);
    /// The moment of that edge, from which the follower counts hours. What names no time begins with its first day and ends after its last. A
    /// deadline is the end of a span; its start has a time only by a rule in hours. Days are those of the zone that a deadline names, else of
    /// the follower's.
    [[nodiscard]] QDateTime momentOf(const MilestoneDate &date, AnchorEdge edge, const Milestone &follower);

private:
    struct Draft;
    /// Where a rule led to; the moment only for rules in hours.
    struct Landing {
        QDate start;
        QDateTime moment;
    };
    [[nodiscard]] DateIssue followRule(const Milestone &milestone, const MilestoneDate *anchor, const WindowLookup &windows,
                                       std::vector<DateMove> *moves, Landing &landing);
    [[nodiscard]] const WorkingDays &daysOf(const Milestone &milestone);
    void snap(Draft &draft) const;
    void avoid(Draft &draft, const WindowLookup &windows);
    [[nodiscard]] QDate endFor(const Milestone &milestone, QDate start);
    [[nodiscard]] QDateTime deadline(const Milestone &milestone, QDate day);
    void readWindows();

    const Plan &m_plan;
    const CompiledCalendars &m_calendars;
    QHash<QString, QTimeZone> m_zones;
    QHash<ReleaseId, const WorkingDays *> m_daysOfReleases;
    struct OfRelease {
        std::vector<const Window *> windows;
        bool alike = true; ///< They concern all milestones of the release.
    };
    QHash<ReleaseId, OfRelease> m_avoidable;
    std::optional<WindowScope> m_scope; ///< Made, as the next one, when the first milestone asks for windows.
    QHash<MilestoneId, std::vector<WindowId>> m_hanging; ///< Avoidable windows that hang on a milestone, ascending.
    std::vector<const Window *> m_concerning;
};

/// The first moment of a day in a zone; of the next day that the zone has where it skipped this one.
[[nodiscard]] QDateTime firstMoment(QDate day, const QTimeZone &zone);

/// Whether the moment comes from a rule in hours, so that it is a time of day though none is typed.
[[nodiscard]] bool countsHours(const Milestone &milestone);

/// The time of day that only its rule in hours gives the milestone, in the zone in which its deadline is told; invalid where none does.
[[nodiscard]] QTime timeByRule(const Plan &plan, const Milestone &milestone, const MilestoneDate &date);

/// The time of day at which a deadline falls due, in the zone in which it is told; invalid is the end of the day.
[[nodiscard]] QTime deadlineTimeOf(const Plan &plan, const Milestone &milestone, const MilestoneDate &date);

} // namespace Plimsoll
