// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/window.h"
#include "engine/timetable.h"
#include "views/common/planselection.h"

#include <QDate>
#include <QString>

#include <array>
#include <span>
#include <vector>

namespace Plimsoll {

/// A release as the calendar draws it: a bar from its first to its last dated milestone.
struct ReleaseBar {
    ReleaseId release;
    QString name;
    QDate start;
    QDate end; ///< Inclusive.
    int colour = 0; ///< Index into the theme's ramp of release colours; stable for a release.
};

/// A milestone on its day, or over its days.
struct MilestoneMark {
    MilestoneId milestone;
    ReleaseId release;
    QString title;
    QDate start;
    QDate end;
    MilestoneKind kind = MilestoneKind::Checkpoint;
    MilestoneState state = MilestoneState::Planned;
    bool tentative = false;
    bool anchor = false;
    int colour = 0; ///< That of its release.
    QString warning; ///< Who is away on its day; empty where nobody is missed.
    QString time;    ///< Of its last day, see clockText(); empty where it has none.
};

/// Something to do about a risk, or for a condition of a decision, on the day by which it is due.
struct ActionMark {
    RecordReference record;
    ReleaseId release; ///< The only one that its risk names, or that of the decision; invalid where the risk concerns several.
    QString title;
    QString owner;
    QString kind;  ///< As people read it: "Mitigation".
    QString about; ///< "Risk: Keys expire", "Gate: Go or no go".
    QDate due;
    bool done = false;
    int colour = noColour; ///< That of its release.

    static constexpr int noColour = -1;
};

/// A span of days with a shade and a label.
struct WindowShade {
    WindowId window;
    QString name;
    WindowKind kind = WindowKind::Event;
    QDate start;
    QDate end;
};

/// A day off in the plan's calendar.
struct HolidayMark {
    QString name;
    QDate start;
    QDate end;
};

/// All that the calendar shows of one version of a plan, sorted by start. Made once for each change, not for each frame.
struct CalendarEntries {
    std::vector<ReleaseBar> bars;
    std::vector<MilestoneMark> milestones;
    std::vector<ActionMark> actions;
    std::vector<WindowShade> windows;
    std::vector<HolidayMark> holidays;
    QDate first; ///< Of everything but actions and holidays; invalid where there is nothing.
    QDate last;
    std::array<bool, 8> weekdayOff{}; ///< By Qt::DayOfWeek; what the plan's calendar does not work.

    /// The marks that touch [from, to], in order.
    [[nodiscard]] std::vector<const MilestoneMark *> milestonesIn(QDate from, QDate to) const;
    [[nodiscard]] std::span<const ActionMark> actionsIn(QDate from, QDate to) const;
    [[nodiscard]] std::vector<const WindowShade *> windowsIn(QDate from, QDate to) const;
    [[nodiscard]] const HolidayMark *holidayOn(QDate date) const;
    /// Weekends and holidays.
    [[nodiscard]] bool isDayOff(QDate date) const;
    [[nodiscard]] bool isEmpty() const { return milestones.empty() && windows.empty() && actions.empty(); }
    [[nodiscard]] const MilestoneMark *find(MilestoneId id) const;

private:
    friend CalendarEntries calendarEntries(const Plan &, const Timetable &, ReleaseId, const QString &);
    int m_longestMilestone = 0; ///< Days beyond the first of the longest span, so that a search knows how far back to begin.
};

/// Which of two windows shades a day that both cover: blackouts forbid most, then freezes, maintenance, events.
[[nodiscard]] bool forbidsMore(WindowKind a, WindowKind b);

/// What to show: one release or, where invalid, all; only milestones and actions whose title or owner holds the filter text. Windows of no
/// release and holidays of the plan's calendar are always there.
[[nodiscard]] CalendarEntries calendarEntries(const Plan &plan, const Timetable &timetable, ReleaseId release, const QString &filter);

} // namespace Plimsoll
