// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelinks.h"

#include "domain/allrecords.h"
#include "engine/criticalpath.h"
#include "engine/rulegraph.h"

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
    return isRule() ? geometry.ruleRoute(fromRow, fromSpan, edge, toRow, toSpan) : geometry.waitRoute(fromRow, fromSpan, toRow, toSpan);
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
    return std::move(builder).take();
}

int linkAt(const TimelineGeometry &geometry, const std::vector<TimelineLink> &links, QPoint at, int reach)
{
    const int row = geometry.rowAt(at.y());
    if (row < 0 || !geometry.body().contains(at))
        return -1;
    for (int i = int(links.size()) - 1; i >= 0; --i) {
        const TimelineLink &link = links[size_t(i)];
        if (link.isRule() || !link.touches(row - 1, row + 1))
            continue;
        const std::vector<QPoint> route = link.route(geometry);
        for (size_t corner = 1; corner < route.size(); ++corner) {
            if (distance(at, route[corner - 1], route[corner]) <= double(reach) * reach)
                return i;
        }
    }
    return -1;
}

} // namespace Plimsoll
