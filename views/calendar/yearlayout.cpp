// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/yearlayout.h"

namespace Plimsoll {

namespace {

constexpr int mostColours = 3;
constexpr int weekRows = 6;

int columnsFor(int width, int narrowest)
{
    for (const int columns : {6, 4, 3, 2}) {
        if (columns * narrowest <= width)
            return columns;
    }
    return 1;
}

} // namespace

YearLayout::YearLayout(const CalendarEntries &entries, int year, int firstDayOfWeek, QSize area, const CalendarMetrics &metrics, bool rightToLeft)
    : m_year(year), m_title(metrics.header + metrics.gap), m_weekdays(metrics.band), m_days(size_t(QDate(year, 1, 1).daysInYear()))
{
    const int margin = metrics.slot / 2;
    const int smallestCell = metrics.slot + metrics.gap;
    m_columns = columnsFor(area.width() - margin, 7 * smallestCell + 2 * margin);
    const int rows = 12 / m_columns;
    const int width = (area.width() - margin) / m_columns;
    const int fixed = m_title + m_weekdays + margin;
    // Cells fill the height where there is enough of it, but stay about as high as they are wide.
    const int cellWidth = (width - margin) / 7;
    const int cellHeight = qBound(smallestCell, ((area.height() - margin) / rows - fixed) / weekRows, qMax(smallestCell, cellWidth * 9 / 10));
    const int height = fixed + weekRows * cellHeight;
    for (int month = 1; month <= 12; ++month) {
        const int row = (month - 1) / m_columns;
        int column = (month - 1) % m_columns;
        if (rightToLeft)
            column = m_columns - 1 - column;
        const QRect rect(margin + column * width, margin + row * height, width - margin, height - margin);
        const MonthGeometry whole({year, month, 1}, firstDayOfWeek, {}, rightToLeft);
        const QRect grid(rect.left(), rect.top() + m_title + m_weekdays, rect.width(), whole.weeks() * cellHeight);
        m_months.push_back({rect, MonthGeometry({year, month, 1}, firstDayOfWeek, grid, rightToLeft)});
    }
    m_height = margin + rows * height;
    summarise(entries);
}

void YearLayout::summarise(const CalendarEntries &entries)
{
    const QDate first(m_year, 1, 1);
    const QDate last(m_year, 12, 31);
    const auto eachDay = [&](QDate start, QDate end, auto &&visit) {
        for (QDate day = qMax(start, first); day <= qMin(end, last); day = day.addDays(1))
            visit(m_days[size_t(day.dayOfYear() - 1)]);
    };
    for (int i = 0; i < int(m_days.size()); ++i)
        m_days[size_t(i)].dayOff = entries.weekdayOff[size_t(first.addDays(i).dayOfWeek())];
    for (const HolidayMark &holiday : entries.holidays)
        eachDay(holiday.start, holiday.end, [](DaySummary &day) { day.dayOff = true; });
    for (const WindowShade *window : entries.windowsIn(first, last)) {
        eachDay(window->start, window->end, [&](DaySummary &day) {
            if (!day.shade || forbidsMore(window->kind, *day.shade))
                day.shade = window->kind;
        });
    }
    for (const ActionMark &action : entries.actionsIn(first, last))
        ++m_days[size_t(action.due.dayOfYear() - 1)].actions;
    for (const MilestoneMark *mark : entries.milestonesIn(first, last)) {
        eachDay(mark->start, mark->end, [&](DaySummary &day) {
            ++day.milestones;
            day.goLive = day.goLive || mark->kind == MilestoneKind::GoLive;
            if (int(day.colours.size()) < mostColours && std::find(day.colours.begin(), day.colours.end(), mark->colour) == day.colours.end())
                day.colours.push_back(mark->colour);
        });
    }
}

QRect YearLayout::titleRect(int month) const
{
    const QRect rect = monthRect(month);
    return {rect.left(), rect.top(), rect.width(), m_title};
}

QRect YearLayout::weekdaysRect(int month) const
{
    const QRect rect = monthRect(month);
    return {rect.left(), rect.top() + m_title, rect.width(), m_weekdays};
}

QDate YearLayout::dateAt(QPoint point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(point))
            continue;
        const QDate date = geometry(month).dateAt(point);
        return date.isValid() && date.month() == month ? date : QDate();
    }
    return {};
}

int YearLayout::titleAt(QPoint point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (titleRect(month).contains(point))
            return month;
    }
    return 0;
}

} // namespace Plimsoll
