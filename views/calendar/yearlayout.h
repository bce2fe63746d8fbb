// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarentries.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/monthgeometry.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// What a day of a year shows: how much there is, of which releases, what shades it.
struct DaySummary {
    int milestones = 0;
    int actions = 0; ///< That are due about risks and for decisions.
    std::vector<int> colours; ///< Of the releases that have a milestone there, each once, in the order of the milestones; three at most.
    bool goLive = false;
    bool dayOff = false;
    std::optional<WindowKind> shade;
};

/// Twelve months beside and below each other, as many in a row as the width takes, and what each of their days shows. Pure, no painting.
class YearLayout
{
public:
    YearLayout(const CalendarEntries &entries, int year, int firstDayOfWeek, QSize area, const CalendarMetrics &metrics, bool rightToLeft);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int height() const { return m_height; } ///< Of all twelve; more than the area's where that is too low.
    /// Month 1 to 12, with its title.
    [[nodiscard]] QRect monthRect(int month) const { return m_months[size_t(month - 1)].rect; }
    [[nodiscard]] QRect titleRect(int month) const;
    [[nodiscard]] QRect weekdaysRect(int month) const;
    [[nodiscard]] const MonthGeometry &geometry(int month) const { return m_months[size_t(month - 1)].geometry; }
    [[nodiscard]] QRect cell(QDate date) const { return geometry(date.month()).cell(date); }
    /// Invalid where there is no day of that month.
    [[nodiscard]] QDate dateAt(QPoint point) const;
    /// The month whose title is there; 0 where none is.
    [[nodiscard]] int titleAt(QPoint point) const;
    [[nodiscard]] const DaySummary &summary(QDate date) const { return m_days[size_t(date.dayOfYear() - 1)]; }

private:
    void summarise(const CalendarEntries &entries);

    struct Month {
        QRect rect;
        MonthGeometry geometry;
    };
    int m_year;
    int m_columns = 1;
    int m_height = 0;
    int m_title = 0;    ///< Height of the line with the month's name.
    int m_weekdays = 0; ///< Height of the line with the weekdays.
    std::vector<Month> m_months;
    std::vector<DaySummary> m_days;
};

} // namespace Plimsoll
