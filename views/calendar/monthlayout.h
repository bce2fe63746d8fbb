// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarentries.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/monthgeometry.h"

#include <memory>
#include <optional>
#include <vector>

namespace Plimsoll {

/// Something that the month shows at a place.
struct PlacedItem {
    enum class Type {
        Bar,    ///< The part of a release in one week; index into CalendarEntries::bars.
        Span,   ///< The part of a milestone of several days in one week; index into CalendarEntries::milestones.
        Action, ///< What is to be done about a risk or for a decision; index into CalendarEntries::actions.
        Point,  ///< A milestone on its day, in two lines where that has room and the title needs them; index into CalendarEntries::milestones.
        Window, ///< The label of a window in one week; index into CalendarEntries::windows.
        More,   ///< Stands for what has no room, beside the day's number or in its last slot; index is how many.
    };
    Type type = Type::Point;
    QRect rect;
    int index = 0;
    QDate date;              ///< The day, or the first of the part's days.
    bool startsHere = true;  ///< False where it goes on from the week before.
    bool endsHere = true;
};

/// Where everything of a month stands: in each week release bars on top, then milestones of several days, both in lanes, then the day's
/// milestones, then what is due about risks; windows as labels at the bottom, where all that leaves room. A week that holds more than the
/// others gets some of their height. What has no room all the same is counted by the "more" of its day, of a part of several days by that of
/// the first. Pure, no painting; made once for each change and size, not for each frame.
class MonthLayout
{
public:
    MonthLayout(std::shared_ptr<const CalendarEntries> entries, const MonthGeometry &geometry, const CalendarMetrics &metrics);

    [[nodiscard]] const CalendarEntries &entries() const { return *m_entries; }
    [[nodiscard]] const MonthGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<PlacedItem> &items() const { return m_items; }
    /// The item under the point; null where there is none.
    [[nodiscard]] const PlacedItem *itemAt(QPoint point) const;
    /// Where a milestone stands on that day, or on its first day that has room; null where it has none.
    [[nodiscard]] const PlacedItem *find(MilestoneId id) const;
    /// Indices into CalendarEntries::milestones of all that touch the day, shown or not, in order.
    [[nodiscard]] std::vector<int> milestonesOn(QDate date) const;
    /// Indices of all milestones of the grid, in order.
    [[nodiscard]] const std::vector<int> &milestones() const { return m_milestones; }
    /// The window that shades the day: of several the one that forbids most.
    [[nodiscard]] std::optional<WindowKind> shadeOn(QDate date) const;
    /// Height for which each day has room for two marks; windows without room for a label have it beside the number of the day, where
    /// it fits there.
    [[nodiscard]] static int smallestHeight(const CalendarMetrics &metrics);

private:
    struct Week;
    [[nodiscard]] Week readWeek(int row) const;
    void readWindows(Week &week);
    void shareHeight(const std::vector<Week> &weeks, const CalendarMetrics &metrics);
    void placeWeek(Week &week, const CalendarMetrics &metrics);
    void placeStrips(Week &week, const CalendarMetrics &metrics);
    /// How many of the day's marks have room, and where the rest is counted.
    void placeMore(Week &week, int column, const CalendarMetrics &metrics);
    void placeWindow(Week &week, const WindowShade &window, const CalendarMetrics &metrics);
    void placePoints(const Week &week, int column, const CalendarMetrics &metrics);
    /// What the day's number leaves of its line.
    [[nodiscard]] QRect besideNumber(QDate date, const CalendarMetrics &metrics) const;
    [[nodiscard]] QRect slotRect(const Week &week, QDate start, QDate end, int slot, const CalendarMetrics &metrics) const;

    std::shared_ptr<const CalendarEntries> m_entries;
    MonthGeometry m_geometry;
    std::vector<PlacedItem> m_items;
    std::vector<int> m_milestones;
    std::vector<std::optional<WindowKind>> m_shades; ///< One for each day of the grid.
};

} // namespace Plimsoll
