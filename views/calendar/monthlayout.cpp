// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthlayout.h"

#include "views/calendar/calendartext.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace Plimsoll {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostWindowLabels = 2;

/// The lowest lane that is free on all those days, which is taken; -1 where none below `most` is.
int takeLane(std::array<std::vector<bool>, daysOfWeek> &taken, int from, int to, int most)
{
    for (int lane = 0; lane < most; ++lane) {
        bool free = true;
        for (int column = from; column <= to; ++column) {
            const std::vector<bool> &day = taken[size_t(column)];
            free = free && (size_t(lane) >= day.size() || !day[size_t(lane)]);
        }
        if (!free)
            continue;
        for (int column = from; column <= to; ++column) {
            std::vector<bool> &day = taken[size_t(column)];
            day.resize(std::max(day.size(), size_t(lane) + 1));
            day[size_t(lane)] = true;
        }
        return lane;
    }
    return -1;
}

int countTaken(const std::vector<bool> &day)
{
    return int(std::count(day.begin(), day.end(), true));
}

} // namespace

/// What one week holds, and what is taken of it while it is filled.
struct MonthLayout::Week {
    /// A release, or a milestone of several days.
    struct Strip {
        PlacedItem::Type type;
        int index;
        QDate start;
        QDate end;
    };

    int row = 0;
    QDate first;
    std::vector<Strip> strips;
    std::array<std::vector<PlacedItem>, daysOfWeek> points; ///< The rest, by day.
    std::vector<const WindowShade *> windows;
    int lines = 0;  ///< Marks below each other on the day that has most.
    int labels = 0; ///< Lines that the windows could use.

    int room = 0;  ///< Height for marks and labels.
    int slots = 1; ///< Marks that fit into a day.
    std::array<std::vector<bool>, daysOfWeek> taken; ///< Slots that lanes occupy.
    std::array<int, daysOfWeek> hidden{};            ///< Strips without a lane, on the first day that they have here.
    std::array<int, daysOfWeek> shown{};             ///< Of the points.
    std::array<int, daysOfWeek> used{};              ///< Slots down to the last mark.
    std::array<bool, daysOfWeek> moreInSlot{};       ///< The last slot is that of the "more".
    std::array<bool, daysOfWeek> headed{};           ///< Something stands beside the number.
    std::array<unsigned, daysOfWeek> labelled{};     ///< Lines of labels that are taken, a bit each, from the bottom.

    [[nodiscard]] QDate last() const { return first.addDays(daysOfWeek - 1); }
    [[nodiscard]] QDate day(int column) const { return first.addDays(column); }
    [[nodiscard]] int column(QDate date) const { return int(qBound(qint64(0), first.daysTo(date), qint64(daysOfWeek - 1))); }
};

MonthLayout::MonthLayout(std::shared_ptr<const CalendarEntries> entries, const MonthGeometry &geometry, const CalendarMetrics &metrics)
    : m_entries(std::move(entries)), m_geometry(geometry), m_shades(size_t(geometry.weeks() * daysOfWeek))
{
    const MilestoneMark *all = m_entries->milestones.data();
    for (const MilestoneMark *mark : m_entries->milestonesIn(geometry.firstDay(), geometry.lastDay()))
        m_milestones.push_back(int(mark - all));
    std::vector<Week> weeks;
    for (int row = 0; row < geometry.weeks(); ++row) {
        weeks.push_back(readWeek(row));
        readWindows(weeks.back());
    }
    shareHeight(weeks, metrics);
    for (Week &week : weeks)
        placeWeek(week, metrics);
}

int MonthLayout::smallestHeight(const CalendarMetrics &metrics)
{
    return 6 * (metrics.header + 2 * metrics.slot + metrics.gap);
}

MonthLayout::Week MonthLayout::readWeek(int row) const
{
    Week week;
    week.row = row;
    week.first = m_geometry.weekStart(row);
    const auto add = [&week](PlacedItem::Type type, int index, QDate start, QDate end) {
        if (start <= week.last() && end >= week.first)
            week.strips.push_back({type, index, start, end});
    };
    for (int i = 0; i < int(m_entries->bars.size()); ++i)
        add(PlacedItem::Type::Bar, i, m_entries->bars[size_t(i)].start, m_entries->bars[size_t(i)].end);
    for (const int i : m_milestones) {
        const MilestoneMark &mark = m_entries->milestones[size_t(i)];
        if (mark.start < mark.end)
            add(PlacedItem::Type::Span, i, mark.start, mark.end);
        else if (mark.start >= week.first && mark.start <= week.last())
            week.points[size_t(week.column(mark.start))].push_back({PlacedItem::Type::Point, {}, i, mark.start});
    }
    for (const ActionMark &action : m_entries->actionsIn(week.first, week.last())) {
        const int index = int(&action - m_entries->actions.data());
        week.points[size_t(week.column(action.due))].push_back({PlacedItem::Type::Action, {}, index, action.due});
    }
    auto taken = week.taken;
    for (const Week::Strip &strip : week.strips)
        takeLane(taken, week.column(strip.start), week.column(strip.end), std::numeric_limits<int>::max());
    for (size_t column = 0; column < daysOfWeek; ++column)
        week.lines = std::max({week.lines, int(taken[column].size()), countTaken(taken[column]) + int(week.points[column].size())});
    return week;
}

void MonthLayout::readWindows(Week &week)
{
    week.windows = m_entries->windowsIn(week.first, week.last());
    std::array<std::vector<bool>, daysOfWeek> lines;
    for (const WindowShade *window : week.windows) {
        const int from = week.column(window->start);
        const int to = week.column(window->end);
        for (int column = from; column <= to; ++column) {
            auto &shade = m_shades[size_t(week.row * daysOfWeek + column)];
            if (!shade || forbidsMore(window->kind, *shade))
                shade = window->kind;
        }
        week.labels = qMax(week.labels, takeLane(lines, from, to, mostWindowLabels) + 1);
    }
}

void MonthLayout::shareHeight(const std::vector<Week> &weeks, const CalendarMetrics &metrics)
{
    const int bare = metrics.header + metrics.gap;
    std::vector<int> heights;
    std::vector<int> changes; // What a week misses; less than nothing where it can give.
    int missing = 0;
    int spare = 0;
    for (const Week &week : weeks) {
        const int height = m_geometry.week(week.row).height();
        const int wanted = bare + week.lines * metrics.slot + week.labels * metrics.band;
        // An empty week stays a place to put something.
        const int least = qMin(height, qMax(height * 3 / 5, bare + 2 * metrics.slot));
        heights.push_back(height);
        changes.push_back(qMax(wanted, least) - height);
        missing += qMax(0, changes.back());
        spare += qMax(0, -changes.back());
    }
    const qint64 moved = qMin(missing, spare);
    if (moved == 0)
        return;
    int missed = 0;
    int spared = 0;
    for (size_t i = 0; i < heights.size(); ++i) {
        int &sum = changes[i] > 0 ? missed : spared;
        const int whole = changes[i] > 0 ? missing : spare;
        const qint64 before = moved * sum / whole;
        sum += qAbs(changes[i]);
        const int share = int(moved * sum / whole - before);
        heights[i] += changes[i] > 0 ? share : -share;
    }
    m_geometry.setWeekHeights(heights);
}

void MonthLayout::placeWeek(Week &week, const CalendarMetrics &metrics)
{
    week.room = m_geometry.week(week.row).height() - metrics.header - metrics.gap;
    week.slots = qMax(1, week.room / metrics.slot);
    placeStrips(week, metrics);
    for (int column = 0; column < daysOfWeek; ++column)
        placeMore(week, column, metrics);
    for (const WindowShade *window : week.windows)
        placeWindow(week, *window, metrics);
    for (int column = 0; column < daysOfWeek; ++column)
        placePoints(week, column, metrics);
}

void MonthLayout::placeStrips(Week &week, const CalendarMetrics &metrics)
{
    // Where not all has room, releases leave half of it to milestones, and both the last slot to those of one day.
    const bool all = week.lines <= week.slots;
    const int barLanes = all ? week.slots : week.slots == 1 ? 0 : qMax(1, week.slots / 2);
    const int spanLanes = all ? week.slots : week.slots - 1;
    for (const Week::Strip &strip : week.strips) {
        const int from = week.column(strip.start);
        const int to = week.column(strip.end);
        const int lane = takeLane(week.taken, from, to, strip.type == PlacedItem::Type::Bar ? barLanes : spanLanes);
        if (lane < 0) {
            ++week.hidden[size_t(from)];
            continue;
        }
        m_items.push_back({strip.type, slotRect(week, week.day(from), week.day(to), lane, metrics), strip.index, week.day(from),
                           strip.start >= week.first, strip.end <= week.last()});
    }
}

void MonthLayout::placeMore(Week &week, int column, const CalendarMetrics &metrics)
{
    const auto at = size_t(column);
    const std::vector<bool> &taken = week.taken[at];
    const int points = int(week.points[at].size());
    const int room = week.slots - countTaken(taken);
    week.shown[at] = qMin(points, room);
    int hidden = week.hidden[at] + points - week.shown[at];
    if (hidden > 0) {
        const QDate date = week.day(column);
        const QRect beside = besideNumber(date, metrics);
        const int width = QFontMetrics(metrics.small).horizontalAdvance(moreText(hidden)) + 3 * metrics.radius;
        week.headed[at] = width <= beside.width() && !m_entries->holidayOn(date);
        week.moreInSlot[at] = !week.headed[at];
        if (week.moreInSlot[at] && week.shown[at] == room) {
            --week.shown[at];
            ++hidden;
        }
        const int x = m_geometry.isRightToLeft() ? beside.left() : beside.right() + 1 - width;
        const QRect rect = week.headed[at] ? QRect(x, beside.top() + metrics.gap, width, beside.height() - metrics.gap)
                                           : slotRect(week, date, date, week.slots - 1, metrics);
        m_items.push_back({PlacedItem::Type::More, rect, hidden, date});
    }
    week.used[at] = week.moreInSlot[at] ? week.slots : int(taken.size());
    int left = week.shown[at];
    for (int slot = 0; left > 0; ++slot) {
        if (size_t(slot) < taken.size() && taken[size_t(slot)])
            continue;
        --left;
        week.used[at] = qMax(week.used[at], slot + 1);
    }
}

/// At the bottom of all its days, or of as many beside each other as have room; else beside the number of the first one.
void MonthLayout::placeWindow(Week &week, const WindowShade &window, const CalendarMetrics &metrics)
{
    const int from = week.column(window.start);
    const int to = week.column(window.end);
    int first = from;
    int days = 0;
    int line = 0;
    for (int tried = 0; tried < mostWindowLabels && days <= to - from; ++tried) {
        const auto isFree = [&](int column) {
            const auto at = size_t(column);
            return !(week.labelled[at] & (1U << tried)) && week.room - week.used[at] * metrics.slot >= (tried + 1) * metrics.band;
        };
        for (int begin = from; begin <= to; ++begin) {
            int end = begin;
            while (end <= to && isFree(end))
                ++end;
            if (end - begin > days) {
                first = begin;
                days = end - begin;
                line = tried;
            }
            begin = end;
        }
    }
    const int index = int(&window - m_entries->windows.data());
    const int width = QFontMetrics(metrics.small).horizontalAdvance(windowText(window)) + 2 * metrics.radius + 1;
    if (days > 0) {
        const int last = first + days - 1;
        const QRect strip = m_geometry.spanInWeek(week.row, week.day(first), week.day(last));
        // On some of its days a name must be whole, or it would be taken for another window.
        if (days > to - from || width <= strip.width()) {
            for (int column = first; column <= last; ++column)
                week.labelled[size_t(column)] |= 1U << line;
            m_items.push_back({PlacedItem::Type::Window, {strip.left(), strip.bottom() + 1 - (line + 1) * metrics.band, strip.width(), metrics.band},
                               index, week.day(first), window.start >= week.day(first), window.end <= week.day(last)});
            return;
        }
    }
    const QDate date = week.day(from);
    const QRect beside = besideNumber(date, metrics);
    if (week.headed[size_t(from)] || m_entries->holidayOn(date) || width > beside.width())
        return;
    week.headed[size_t(from)] = true;
    m_items.push_back({PlacedItem::Type::Window, beside, index, date, window.start >= week.first, window.end <= week.last()});
}

QRect MonthLayout::besideNumber(QDate date, const CalendarMetrics &metrics) const
{
    const QRect cell = m_geometry.cell(date);
    const QString number = date.day() == 1 ? QStringLiteral("1 MMM") : QStringLiteral("30");
    const int used = QFontMetrics(metrics.strong).horizontalAdvance(number) + 4 * metrics.radius;
    return {cell.left() + (m_geometry.isRightToLeft() ? 0 : used), cell.top(), qMax(0, cell.width() - used), metrics.header};
}

QRect MonthLayout::slotRect(const Week &week, QDate start, QDate end, int slot, const CalendarMetrics &metrics) const
{
    const QRect strip = m_geometry.spanInWeek(week.row, start, end);
    return {strip.left(), strip.top() + metrics.header + slot * metrics.slot, strip.width(), metrics.slot - metrics.gap};
}

void MonthLayout::placePoints(const Week &week, int column, const CalendarMetrics &metrics)
{
    const auto day = size_t(column);
    const std::vector<bool> &taken = week.taken[day];
    const int labels = int(std::bit_width(week.labelled[day]));
    const int slots = week.moreInSlot[day] ? week.slots - 1 : qMax(week.used[day], (week.room - labels * metrics.band) / metrics.slot);
    std::vector<int> freeSlots;
    for (int slot = 0; slot < slots; ++slot) {
        if (size_t(slot) >= taken.size() || !taken[size_t(slot)])
            freeSlots.push_back(slot);
    }
    const auto shown = size_t(week.shown[day]);
    // Long titles get a second line from the slots that are left over.
    size_t spare = freeSlots.size() - shown;
    const QFontMetrics size(metrics.strong);
    size_t at = 0;
    for (size_t i = 0; i < shown; ++i, ++at) {
        PlacedItem point = week.points[day][i];
        point.rect = slotRect(week, point.date, point.date, freeSlots[at], metrics);
        const bool isPoint = point.type == PlacedItem::Type::Point;
        const QString title = isPoint ? m_entries->milestones[size_t(point.index)].title : QString();
        if (spare > 0 && freeSlots[at + 1] == freeSlots[at] + 1 && size.horizontalAdvance(title) > point.rect.width() - metrics.beforeTitle()) {
            point.rect.setHeight(point.rect.height() + metrics.slot);
            --spare;
            ++at;
        }
        m_items.push_back(point);
    }
}

const PlacedItem *MonthLayout::itemAt(QPoint point) const
{
    for (const PlacedItem &item : m_items) {
        if (item.rect.contains(point))
            return &item;
    }
    return nullptr;
}

const PlacedItem *MonthLayout::find(MilestoneId id) const
{
    for (const PlacedItem &item : m_items) {
        if ((item.type == PlacedItem::Type::Point || item.type == PlacedItem::Type::Span)
            && m_entries->milestones[size_t(item.index)].milestone == id)
            return &item;
    }
    return nullptr;
}

std::vector<int> MonthLayout::milestonesOn(QDate date) const
{
    std::vector<int> found;
    for (const int i : m_milestones) {
        const MilestoneMark &mark = m_entries->milestones[size_t(i)];
        if (mark.start > date)
            break;
        if (mark.end >= date)
            found.push_back(i);
    }
    return found;
}

std::optional<WindowKind> MonthLayout::shadeOn(QDate date) const
{
    const qint64 day = m_geometry.firstDay().daysTo(date);
    return day < 0 || day >= qint64(m_shades.size()) ? std::nullopt : m_shades[size_t(day)];
}

} // namespace Plimsoll
