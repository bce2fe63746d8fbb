// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelinks.h"

#include "domain/allrecords.h"
#include "engine/criticalpath.h"
#include "engine/rulegraph.h"
#include "engine/workslack.h"

#include <algorithm>

namespace Plimsoll {

namespace {

class LinkBuilder
{
public:
    LinkBuilder(const Timetable &timetable, const TimelineOutline &outline) : m_timetable(timetable), m_outline(outline) {}

    void add(TimelineLink link)
    {
        link.fromRow = m_outline.rowOf(link.from);
        link.toRow = m_outline.rowOf(link.to);
        if (link.fromRow < 0 || link.toRow < 0 || link.fromRow == link.toRow)
            return;
        link.fromSpan = spanOf(link.from, link.fromRow);
        link.toSpan = spanOf(link.to, link.toRow);
        if (link.fromSpan.isValid() && link.toSpan.isValid())
            m_links.push_back(link);
    }

    /// Between work items that have rows of their own.
    void add(const WorkDependency &dependency, bool violated)
    {
        TimelineLink link;
        link.workDependency = dependency.id;
        link.fromRow = m_outline.rowOf({TimelineRowKind::Work, dependency.predecessor.value()});
        link.toRow = m_outline.rowOf({TimelineRowKind::Work, dependency.successor.value()});
        if (link.fromRow < 0 || link.toRow < 0 || link.fromRow == link.toRow)
            return;
        link.fromSpan = m_outline.rows[size_t(link.fromRow)].span;
        link.toSpan = m_outline.rows[size_t(link.toRow)].span;
        const bool byStart = dependency.kind == DependencyKind::StartToStart || dependency.kind == DependencyKind::StartToFinish;
        const bool holdsStart = dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::StartToStart;
        link.edge = byStart ? TimelineEdge::Start : TimelineEdge::End;
        link.arrives = holdsStart ? TimelineEdge::Start : TimelineEdge::End;
        link.violated = violated;
        m_links.push_back(link);
    }

    std::vector<TimelineLink> take() && { return std::move(m_links); }

private:
    /// In a closed row a milestone is the mark of its first day.
    [[nodiscard]] TimelineSpan spanOf(MilestoneId id, int row) const
    {
        const TimelineRow &shown = m_outline.rows[size_t(row)];
        if (shown.milestone() == id)
            return shown.span;
        const QDate start = m_timetable.startOf(id);
        return {start, start};
    }

    const Timetable &m_timetable;
    const TimelineOutline &m_outline;
    std::vector<TimelineLink> m_links;
};

/// Squared distance of a point from a straight piece of a line.
double distance(QPointF at, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = at - (a + share * along);
    return QPointF::dotProduct(off, off);
}

} // namespace

std::vector<QPoint> TimelineLink::route(const TimelineGeometry &geometry) const
{
    return isRule() ? geometry.ruleRoute(fromRow, fromSpan, edge, toRow, toSpan) : geometry.waitRoute(fromRow, fromSpan, toRow, toSpan, edge, arrives);
}

std::optional<RecordReference> TimelineLink::record() const
{
    if (dependency.isValid())
        return RecordReference{QString::fromLatin1(Record<MilestoneDependency>::table), dependency.value()};
    if (workDependency.isValid())
        return RecordReference{QString::fromLatin1(Record<WorkDependency>::table), workDependency.value()};
    return {};
}

std::vector<TimelineLink> timelineLinks(const Plan &plan, const Timetable &timetable, const TimelineOutline &outline)
{
    LinkBuilder builder(timetable, outline);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        TimelineLink link;
        link.from = scheduledAnchor(milestone);
        link.to = milestone.id;
        link.edge = milestone.anchorEdge == AnchorEdge::Start ? TimelineEdge::Start : TimelineEdge::End;
        if (link.from.isValid())
            builder.add(link);
    }
    for (const MilestoneDependency &dependency : plan.table<MilestoneDependency>()) {
        TimelineLink link;
        link.dependency = dependency.id;
        link.from = dependency.predecessor;
        link.to = dependency.successor;
        link.violated = slackOf(plan, timetable, dependency).isViolated();
        builder.add(link);
    }
    if (outline.hasWork) {
        const QHash<WorkDependencyId, int> rooms = workLinkRooms(plan, timetable);
        for (const WorkDependency &dependency : plan.table<WorkDependency>())
            builder.add(dependency, rooms.value(dependency.id) < 0);
    }
    return std::move(builder).take();
}

TimelineLinkIndex::TimelineLinkIndex(const std::vector<TimelineLink> &links)
{
    m_entries.reserve(links.size());
    for (size_t i = 0; i < links.size(); ++i) {
        const auto [first, last] = std::minmax(links[i].fromRow, links[i].toRow);
        m_entries.push_back({first, last, int(i)});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::first);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (i % blockSize == 0)
            m_lasts.push_back(m_entries[i].last);
        else
            m_lasts.back() = std::max(m_lasts.back(), m_entries[i].last);
    }
}

std::vector<int> TimelineLinkIndex::touching(int firstRow, int lastRow) const
{
    std::vector<int> found;
    for (size_t block = 0; block < m_lasts.size(); ++block) {
        const size_t begin = block * blockSize;
        if (m_entries[begin].first > lastRow)
            break;
        if (m_lasts[block] < firstRow)
            continue;
        for (size_t i = begin; i < std::min(begin + blockSize, m_entries.size()); ++i) {
            if (m_entries[i].first <= lastRow && m_entries[i].last >= firstRow)
                found.push_back(m_entries[i].link);
        }
    }
    return found;
}

int linkAt(const TimelineGeometry &geometry, const std::vector<TimelineLink> &links, const TimelineLinkIndex &index, QPoint at, int reach)
{
    const int row = geometry.rowAt(at.y());
    if (row < 0 || !geometry.body().contains(at))
        return -1;
    int uppermost = -1;
    for (const int i : index.touching(row - 1, row + 1)) {
        const TimelineLink &link = links[size_t(i)];
        if (link.isRule() || i < uppermost)
            continue;
        const std::vector<QPoint> route = link.route(geometry);
        for (size_t corner = 1; corner < route.size(); ++corner) {
            if (distance(at, route[corner - 1], route[corner]) <= double(reach) * reach)
                uppermost = i;
        }
    }
    return uppermost;
}

} // namespace Plimsoll
