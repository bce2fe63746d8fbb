// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/agendamodel.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"
#include "views/calendar/calendartext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString distanceText(qint64 days)
{
    if (days == 0)
        return AgendaModel::tr("today");
    if (days == 1)
        return AgendaModel::tr("tomorrow");
    if (days == -1)
        return AgendaModel::tr("yesterday");
    const QString amount = amountLabel(int(days), OffsetUnit::CalendarDays);
    return days > 0 ? AgendaModel::tr("in %1").arg(amount) : AgendaModel::tr("%1 ago").arg(amount);
}

} // namespace

std::vector<AgendaModel::Row> AgendaModel::rowsOf(const CalendarEntries &entries, QDate today)
{
    std::vector<Row> dated;
    dated.reserve(entries.milestones.size() + entries.windows.size() + entries.actions.size());
    for (size_t i = 0; i < entries.milestones.size(); ++i)
        dated.push_back({RowKind::Milestone, entries.milestones[i].start, entries.milestones[i].milestone.value(), int(i)});
    for (size_t i = 0; i < entries.windows.size(); ++i)
        dated.push_back({RowKind::Window, entries.windows[i].start, entries.windows[i].window.value(), int(i)});
    for (size_t i = 0; i < entries.actions.size(); ++i)
        dated.push_back({RowKind::Action, entries.actions[i].due, entries.actions[i].record.id, int(i)});
    std::stable_sort(dated.begin(), dated.end(), [](const Row &a, const Row &b) { return a.date < b.date; });

    std::vector<Row> rows;
    rows.reserve(dated.size() + 64);
    const auto addMonth = [&](QDate date) {
        const QDate month(date.year(), date.month(), 1);
        const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const Row &row) { return row.kind == RowKind::Month; });
        if (last == rows.rend() || last->date != month)
            rows.push_back({RowKind::Month, month, 0});
    };
    bool todayPut = !today.isValid() || dated.empty();
    const auto putToday = [&] {
        addMonth(today);
        rows.push_back({RowKind::Today, today, 0});
        todayPut = true;
    };
    QDate month;
    for (const Row &row : dated) {
        if (!todayPut && row.date >= today)
            putToday();
        if (row.date.year() != month.year() || row.date.month() != month.month()) {
            addMonth(row.date);
            month = row.date;
        }
        rows.push_back(row);
    }
    if (!todayPut)
        putToday();
    return rows;
}

void AgendaModel::setEntries(std::shared_ptr<const CalendarEntries> entries, QDate today)
{
    std::vector<Row> rows = rowsOf(*entries, today);
    const size_t least = std::min(rows.size(), m_rows.size());
    size_t head = 0;
    while (head < least && rows[head].isSameAs(m_rows[head]))
        ++head;
    size_t tail = 0;
    while (tail < least - head && rows[rows.size() - 1 - tail].isSameAs(m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    m_today = today;
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, int(head), int(m_rows.size() - tail) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(head), m_rows.end() - std::ptrdiff_t(tail));
        endRemoveRows();
    }
    // Entries and rows change together: what is left of the old rows has its place among the new ones.
    if (rows.size() > head + tail) {
        beginInsertRows({}, int(head), int(rows.size() - tail) - 1);
        m_entries = std::move(entries);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_entries = std::move(entries);
        m_rows = std::move(rows);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const MilestoneMark *AgendaModel::milestoneAt(int row) const
{
    const Row &r = m_rows[size_t(row)];
    return r.kind == RowKind::Milestone ? &m_entries->milestones[size_t(r.index)] : nullptr;
}

const WindowShade *AgendaModel::windowAt(int row) const
{
    const Row &r = m_rows[size_t(row)];
    return r.kind == RowKind::Window ? &m_entries->windows[size_t(r.index)] : nullptr;
}

const ActionMark *AgendaModel::actionAt(int row) const
{
    const Row &r = m_rows[size_t(row)];
    return r.kind == RowKind::Action ? &m_entries->actions[size_t(r.index)] : nullptr;
}

RecordReference AgendaModel::recordAt(int row) const
{
    const Row &r = m_rows[size_t(row)];
    if (r.kind == RowKind::Action)
        return m_entries->actions[size_t(r.index)].record;
    const char *table = r.kind == RowKind::Window ? Record<Window>::table : Record<Milestone>::table;
    return {r.id ? QString::fromLatin1(table) : QString(), r.id};
}

int AgendaModel::rowOf(const RecordReference &record) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == record.id && record.id != 0 && recordAt(int(i)) == record)
            return int(i);
    }
    return -1;
}

int AgendaModel::rowAt(QDate date) const
{
    if (m_rows.empty())
        return -1;
    size_t row = 0;
    while (row < m_rows.size() && (m_rows[row].kind == RowKind::Month || m_rows[row].date < date))
        ++row;
    if (row == m_rows.size())
        return int(row) - 1;
    return int(row > 0 && m_rows[row - 1].kind == RowKind::Month ? row - 1 : row);
}

int AgendaModel::upcoming() const
{
    return int(std::count_if(m_entries->milestones.begin(), m_entries->milestones.end(), [this](const MilestoneMark &mark) {
        return mark.end >= m_today && mark.state == MilestoneState::Planned;
    }));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].id == 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString AgendaModel::headingText(const Row &row) const
{
    return row.kind == RowKind::Month ? monthText(row.date) : tr("Today, %1").arg(dayText(row.date));
}

QString AgendaModel::releaseName(ReleaseId id) const
{
    const auto bar = std::find_if(m_entries->bars.begin(), m_entries->bars.end(), [id](const ReleaseBar &b) { return b.release == id; });
    return bar == m_entries->bars.end() ? QString() : bar->name;
}

QString AgendaModel::actionCell(const ActionMark &action, int column) const
{
    switch (Column(column)) {
    case DayColumn:
        return dayText(action.due);
    case TitleColumn:
        return actionText(action);
    case KindColumn:
        return action.kind;
    case ReleaseColumn:
        return releaseName(action.release);
    case StateColumn:
        return action.done ? label(MilestoneState::Done) : QString();
    case DistanceColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString AgendaModel::cellText(const Row &row, int column) const
{
    if (column == DistanceColumn)
        return m_today.isValid() ? distanceText(m_today.daysTo(row.date)) : QString();
    if (row.kind == RowKind::Action)
        return actionCell(m_entries->actions[size_t(row.index)], column);
    const MilestoneMark *mark = row.kind == RowKind::Milestone ? &m_entries->milestones[size_t(row.index)] : nullptr;
    const WindowShade *window = row.kind == RowKind::Window ? &m_entries->windows[size_t(row.index)] : nullptr;
    switch (Column(column)) {
    case DayColumn:
        return mark ? markDaysText(*mark) : spanText(window->start, window->end);
    case TitleColumn:
        return mark ? mark->title : window->name;
    case KindColumn:
        return mark ? label(mark->kind) : label(window->kind);
    case ReleaseColumn:
        return mark ? releaseName(mark->release) : QString();
    case StateColumn:
        if (!mark)
            return {};
        return mark->state == MilestoneState::Planned && mark->tentative ? label(Commitment::Tentative) : label(mark->state);
    case DistanceColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (row.id == 0)
            return index.column() == 0 ? headingText(row) : QString();
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        if (row.id == 0)
            return headingText(row);
        return QString(cellText(row, TitleColumn) + u", "_s + cellText(row, DayColumn));
    case RowKindRole:
        return int(row.kind);
    case DateRole:
        return row.date;
    case RepeatedDayRole:
        return index.row() > 0 && m_rows[size_t(index.row()) - 1].id != 0 && m_rows[size_t(index.row()) - 1].date == row.date;
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case DayColumn:
        return tr("Day");
    case TitleColumn:
        return tr("Title");
    case KindColumn:
        return tr("Kind");
    case ReleaseColumn:
        return tr("Release");
    case StateColumn:
        return tr("State");
    case DistanceColumn:
        return tr("Distance");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Plimsoll
