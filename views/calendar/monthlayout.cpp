// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthlayout.h"

#include "views/calendar/calendartext.h"

#include <QFontMetrics>

#include <array>

namespace Plimsoll {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostWindowLabels = 2;

} // namespace

/// What is taken in the week that is being filled.
struct MonthLayout::Week {
    int row = 0;
    QDate first;
    int slots = 1;                                   ///< Marks that fit into a day.
    std::array<std::vector<bool>, daysOfWeek> taken; ///< Slots that lanes occupy.
    std::array<int, daysOfWeek> hidden{};            ///< What had no lane, by day.

    [[nodiscard]] QDate last() const { return first.addDays(daysOfWeek - 1); }
    [[nodiscard]] int column(QDate date) const { return int(qBound(qint64(0), first.daysTo(date), qint64(daysOfWeek - 1))); }
};

MonthLayout::MonthLayout(std::shared_ptr<const CalendarEntries> entries, const MonthGeometry &geometry, const CalendarMetrics &metrics)
    : m_entries(std::move(entries)), m_geometry(geometry), m_shades(size_t(geometry.weeks() * daysOfWeek))
{
    const MilestoneMark *all = m_entries->milestones.data();
    for (const MilestoneMark *mark : m_entries->milestonesIn(geometry.firstDay(), geometry.lastDay()))
        m_milestones.push_back(int(mark - all));
    for (int row = 0; row < geometry.weeks(); ++row)
        placeWeek(row, metrics);
}

int MonthLayout::smallestHeight(const CalendarMetrics &metrics)
{
    return 6 * (metrics.header + 2 * metrics.slot + metrics.gap);
}

void MonthLayout::placeWeek(int row, const CalendarMetrics &metrics)
{
    Week week;
    week.row = row;
    week.first = m_geometry.weekStart(row);
    const int labels = placeWindows(week, metrics);
    const int room = m_geometry.week(row).height() - metrics.header - labels * metrics.band - metrics.gap;
    week.slots = qMax(1, room / metrics.slot);
    for (auto &day : week.taken)
        day.assign(size_t(week.slots), false);

    const int barLanes = qMax(1, week.slots / 2);
    for (int i = 0; i < int(m_entries->bars.size()); ++i) {
        const ReleaseBar &bar = m_entries->bars[size_t(i)];
        if (bar.start <= week.last() && bar.end >= week.first)
            placeLane(week, PlacedItem::Type::Bar, i, bar.start, bar.end, week.slots == 1 ? 0 : barLanes, metrics);
    }
    for (const int i : m_milestones) {
        const MilestoneMark &mark = m_entries->milestones[size_t(i)];
        if (mark.start < mark.end && mark.start <= week.last() && mark.end >= week.first)
            placeLane(week, PlacedItem::Type::Span, i, mark.start, mark.end, week.slots - 1, metrics);
    }
    for (int column = 0; column < daysOfWeek; ++column)
        placePoints(week, column, metrics);
}

int MonthLayout::placeWindows(Week &week, const CalendarMetrics &metrics)
{
    // Two marks a day come first; then as many lines of labels as there is room for.
    const int room = m_geometry.week(week.row).height() - metrics.header - 2 * metrics.slot - metrics.gap;
    const int labels = qBound(0, room / metrics.band, mostWindowLabels);
    std::vector<LaneSpan> spans;
    std::vector<int> indices;
    for (const WindowShade *window : m_entries->windowsIn(week.first, week.last())) {
        const QDate start = qMax(window->start, week.first);
        const QDate end = qMin(window->end, week.last());
        for (QDate day = start; day <= end; day = day.addDays(1)) {
            auto &shade = m_shades[size_t(week.row * daysOfWeek + week.column(day))];
            if (!shade || forbidsMore(window->kind, *shade))
                shade = window->kind;
        }
        spans.push_back({start, end});
        indices.push_back(int(window - m_entries->windows.data()));
    }
    const std::vector<int> lanes = assignLanes(spans);
    int used = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (lanes[i] >= qMax(1, labels))
            continue;
        const WindowShade &window = m_entries->windows[size_t(indices[i])];
        const QRect rect = windowLabel(week, spans[i], windowText(window), lanes[i], labels, metrics);
        if (rect.isEmpty())
            continue;
        m_items.push_back({PlacedItem::Type::Window, rect, indices[i], spans[i].start, window.start >= week.first, window.end <= week.last()});
        used = qMax(used, lanes[i] + 1);
    }
    return qMin(used, labels);
}

QRect MonthLayout::windowLabel(const Week &week, const LaneSpan &span, const QString &name, int lane, int labels, const CalendarMetrics &metrics) const
{
    if (labels > 0) {
        const QRect strip = m_geometry.spanInWeek(week.row, span.start, span.end);
        return {strip.left(), strip.bottom() + 1 - (lane + 1) * metrics.band, strip.width(), metrics.band};
    }
    if (m_entries->holidayOn(span.start))
        return {};
    const QRect cell = m_geometry.cell(span.start);
    const int number = QFontMetrics(metrics.strong).horizontalAdvance(QStringLiteral("30 MMM")) + metrics.radius;
    const QRect rest(cell.left() + (m_geometry.isRightToLeft() ? 0 : number), cell.top(), cell.width() - number, metrics.header);
    return QFontMetrics(metrics.small).horizontalAdvance(name) + 2 * metrics.radius > rest.width() ? QRect() : rest;
}

QRect MonthLayout::slotRect(const Week &week, QDate start, QDate end, int slot, const CalendarMetrics &metrics) const
{
    const QRect strip = m_geometry.spanInWeek(week.row, start, end);
    return {strip.left(), strip.top() + metrics.header + slot * metrics.slot, strip.width(), metrics.slot - metrics.gap};
}

void MonthLayout::placeLane(Week &week, PlacedItem::Type type, int index, QDate start, QDate end, int lanes, const CalendarMetrics &metrics)
{
    const int from = week.column(start);
    const int to = week.column(end);
    for (int lane = 0; lane < lanes; ++lane) {
        bool free = true;
        for (int column = from; column <= to; ++column)
            free = free && !week.taken[size_t(column)][size_t(lane)];
        if (!free)
            continue;
        for (int column = from; column <= to; ++column)
            week.taken[size_t(column)][size_t(lane)] = true;
        const QDate first = week.first.addDays(from);
        m_items.push_back({type, slotRect(week, first, week.first.addDays(to), lane, metrics), index, first, start >= week.first,
                           end <= week.last()});
        return;
    }
    for (int column = from; column <= to; ++column)
        ++week.hidden[size_t(column)];
}

void MonthLayout::placePoints(Week &week, int column, const CalendarMetrics &metrics)
{
    const QDate date = week.first.addDays(column);
    const auto &taken = week.taken[size_t(column)];
    std::vector<PlacedItem> points;
    for (const int i : milestonesOn(date)) {
        const MilestoneMark &mark = m_entries->milestones[size_t(i)];
        if (mark.start == mark.end)
            points.push_back({PlacedItem::Type::Point, {}, i, date});
    }
    for (const ActionMark &action : m_entries->actionsIn(date, date))
        points.push_back({PlacedItem::Type::Action, {}, int(&action - m_entries->actions.data()), date});
    std::vector<int> freeSlots;
    for (int slot = 0; slot < week.slots; ++slot) {
        if (!taken[size_t(slot)])
            freeSlots.push_back(slot);
    }
    int hidden = week.hidden[size_t(column)];
    size_t shown = points.size();
    if (hidden > 0 || points.size() > freeSlots.size()) {
        shown = qMin(points.size(), freeSlots.empty() ? 0 : freeSlots.size() - 1);
        hidden += int(points.size() - shown);
    }
    // Long titles get a second line from the slots that are left over.
    size_t spare = hidden > 0 ? 0 : freeSlots.size() - shown;
    const QFontMetrics size(metrics.strong);
    size_t at = 0;
    for (size_t i = 0; i < shown; ++i, ++at) {
        QRect rect = slotRect(week, date, date, freeSlots[at], metrics);
        const bool isPoint = points[i].type == PlacedItem::Type::Point;
        const QString title = isPoint ? m_entries->milestones[size_t(points[i].index)].title : QString();
        if (spare > 0 && freeSlots[at + 1] == freeSlots[at] + 1 && size.horizontalAdvance(title) > rect.width() - metrics.beforeTitle()) {
            rect.setHeight(rect.height() + metrics.slot);
            --spare;
            ++at;
        }
        points[i].rect = rect;
        m_items.push_back(points[i]);
    }
    if (hidden > 0)
        m_items.push_back({PlacedItem::Type::More, slotRect(week, date, date, week.slots - 1, metrics), hidden, date});
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
