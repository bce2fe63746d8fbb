// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the timeline is current and selected, and what it says of itself.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/criticalpath.h"
#include "engine/sentences.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/calendartext.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelineview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
RecordReference referenceTo(qint64 id)
{
    return {QString::fromLatin1(Record<R>::table), id};
}

/// What the calendar tells of it, and whether it is met.
QStringList conditionTexts(const Plan &plan, const CalendarEntries &entries, DecisionConditionId id, QDate today)
{
    const auto found = std::ranges::find(entries.actions, referenceTo<DecisionCondition>(id.value()), &ActionMark::record);
    const DecisionCondition *condition = plan.find(id);
    if (found == entries.actions.end() || !condition)
        return {};
    QStringList lines = actionTip(*found).split(u'\n');
    if (condition->done.isValid())
        lines << TimelineView::tr("Met on %1").arg(dayText(condition->done));
    else
        lines << (condition->due < today ? TimelineView::tr("Not met, and overdue") : TimelineView::tr("Not met yet"));
    return lines;
}

} // namespace

std::optional<RecordReference> TimelineView::recordOf(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineRowKind::Product:
        return referenceTo<Product>(row.record);
    case TimelineRowKind::Release:
        return referenceTo<Release>(row.record);
    case TimelineRowKind::Milestone:
        return referenceTo<Milestone>(row.record);
    case TimelineRowKind::Condition:
        return referenceTo<DecisionCondition>(row.record);
    case TimelineRowKind::Window:
        return referenceTo<Window>(row.record);
    case TimelineRowKind::Work:
        return referenceTo<WorkItem>(row.record);
    case TimelineRowKind::Windows:
        break;
    }
    return {};
}

bool TimelineView::isSelected(int row) const
{
    const TimelineRow *shown = this->row(row);
    const std::optional<RecordReference> record = shown ? recordOf(*shown) : std::nullopt;
    return record && std::ranges::find(m_selection.records(), *record) != m_selection.records().end();
}

MilestoneDependencyId TimelineView::selectedDependency() const
{
    const std::vector<qint64> ids = m_selection.idsOf(QString::fromLatin1(Record<MilestoneDependency>::table));
    return ids.empty() ? MilestoneDependencyId() : MilestoneDependencyId(ids.front());
}

WorkDependencyId TimelineView::selectedWorkDependency() const
{
    const std::vector<qint64> ids = m_selection.idsOf(QString::fromLatin1(Record<WorkDependency>::table));
    return ids.empty() ? WorkDependencyId() : WorkDependencyId(ids.front());
}

std::vector<MilestoneId> TimelineView::selectedMilestones() const
{
    std::vector<MilestoneId> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Milestone>::table)))
        ids.push_back(MilestoneId(id));
    return ids;
}

TimelineHighlight TimelineView::highlight() const
{
    TimelineHighlight highlight;
    highlight.current = m_current;
    highlight.hovered = m_drag ? -1 : m_hovered;
    highlight.focused = hasFocus();
    highlight.dependency = selectedDependency();
    highlight.workDependency = selectedWorkDependency();
    highlight.rows = m_selectedRows;
    if (isLinking()) {
        highlight.linkFrom = m_linkFrom;
        highlight.linkTo = m_linkTo;
        highlight.pointer = m_pointer;
    }
    if (m_drag) {
        highlight.moving = m_outline.rowOf(m_drag->key());
        highlight.target = m_drag->isMove() ? m_drag->target() : TimelineSpan();
        highlight.followers = m_drag->followers();
    }
    if (m_drawing) {
        highlight.drawingRow = m_drawing->row();
        highlight.drawing = m_drawing->span();
    }
    return highlight;
}

void TimelineView::readSelection()
{
    m_selectedRows.clear();
    for (const RecordReference &record : m_selection.records()) {
        for (const auto &[table, kind] : {std::pair(Record<Milestone>::table, TimelineRowKind::Milestone),
                                          std::pair(Record<DecisionCondition>::table, TimelineRowKind::Condition),
                                          std::pair(Record<Window>::table, TimelineRowKind::Window),
                                          std::pair(Record<WorkItem>::table, TimelineRowKind::Work),
                                          std::pair(Record<Release>::table, TimelineRowKind::Release),
                                          std::pair(Record<Product>::table, TimelineRowKind::Product)}) {
            if (record.table != QLatin1StringView(table))
                continue;
            if (const int row = m_outline.rowOf({kind, record.id}); row >= 0)
                m_selectedRows.insert(row);
        }
    }
}

void TimelineView::select(const RecordReference &record, bool toggle)
{
    std::vector<RecordReference> records;
    if (toggle)
        records = m_selection.records();
    if (!toggle || std::erase(records, record) == 0)
        records.push_back(record);
    m_selecting = true;
    m_selection.setRecords(std::move(records));
    m_selecting = false;
}

void TimelineView::selectRow(int row, bool toggle)
{
    const TimelineRow *shown = this->row(row);
    if (!shown)
        return;
    const bool moved = row != m_current;
    m_current = row;
    if (const auto record = recordOf(*shown)) {
        select(*record, toggle);
    } else if (!toggle) {
        m_selecting = true;
        m_selection.setRecords({});
        m_selecting = false;
    }
    viewport()->update();
    if (moved)
        TimelineAccessible::announceCurrent(*this);
    Q_EMIT currentChanged();
}

void TimelineView::setCurrentRow(int row)
{
    if (m_outline.rows.empty())
        return;
    row = std::clamp(row, 0, int(m_outline.rows.size()) - 1);
    scrollBy(timelineGeometry().scrollTo(row));
    selectRow(row, false);
}

/// Another view selected something: it comes in sight here, opened where it must.
void TimelineView::followSelection()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    readSelection();
    viewport()->update();
    if (m_selecting || m_stale || m_selection.records().empty())
        return;
    const RecordReference &record = m_selection.records().front();
    int row = -1;
    if (record.table == QLatin1StringView(Record<Milestone>::table)) {
        row = m_outline.rowOf(MilestoneId(record.id));
        for (int tries = 0; tries < 2 && row >= 0 && !m_outline.rows[size_t(row)].milestone().isValid(); ++tries) {
            setOpen(row, true);
            row = m_outline.rowOf(MilestoneId(record.id));
        }
    } else {
        const auto found = std::ranges::find_if(m_outline.rows, [&](const TimelineRow &shown) { return recordOf(shown) == record; });
        row = found == m_outline.rows.end() ? -1 : int(found - m_outline.rows.begin());
    }
    if (row < 0 || row == m_current)
        return;
    m_current = row;
    scrollBy(timelineGeometry().scrollTo(row));
    Q_EMIT currentChanged();
}

QString TimelineView::describe(const TimelineLink &link) const
{
    if (link.workDependency.isValid())
        return describeWork(link);
    const Plan &plan = m_document.plan();
    const Milestone *from = plan.find(link.from);
    const Milestone *to = plan.find(link.to);
    if (!from || !to)
        return {};
    const MilestoneDependency *dependency = plan.find(link.dependency);
    const QString before = displayTitle(plan, *from);
    const QString after = displayTitle(plan, *to);
    if (!dependency)
        return tr("“%1” counts from “%2”").arg(after, before);
    if (dependency->lag == 0)
        return tr("“%1” waits for “%2”").arg(after, before);
    const QString lag = amountLabel(dependency->lag, dependency->lagUnit);
    return dependency->lag > 0 ? tr("“%1” waits for “%2” and %3 more").arg(after, before, lag)
                               : tr("“%1” waits for “%2”, but may begin %3 earlier").arg(after, before, lag);
}

QStringList TimelineView::describe(int row) const
{
    const TimelineRow *shown = this->row(row);
    if (!shown)
        return {};
    const Plan &plan = m_document.plan();
    QStringList lines;
    const MilestoneMark *mark = shown->milestone().isValid() ? m_outline.entries->find(shown->milestone()) : nullptr;
    if (shown->kind == TimelineRowKind::Work) {
        lines << describeWork(*shown);
    } else if (shown->kind == TimelineRowKind::Condition) {
        lines << conditionTexts(plan, *m_outline.entries, DecisionConditionId(shown->record), m_document.today());
    } else if (mark) {
        lines << milestoneTip(plan, m_document.timetable(), *mark).split(u'\n');
    } else {
        lines << (shown->kind == TimelineRowKind::Window ? windowText({WindowId(shown->record), shown->title, shown->window, {}, {}}) : shown->title);
        if (shown->span.isValid())
            lines << spanText(shown->span.start, shown->span.end);
        else if (shown->kind != TimelineRowKind::Windows)
            lines << tr("no date");
    }
    lines << floatTexts(*shown);
    lines << baselineTexts(*shown);
    // Those of a closed row are those of its parts.
    const bool own = shown->milestone().isValid() || shown->kind == TimelineRowKind::Work;
    for (const TimelineLink &link : m_links) {
        if (!link.isRule() && (link.fromRow == row || link.toRow == row) && own)
            lines << describe(link);
    }
    return lines;
}

} // namespace Plimsoll
