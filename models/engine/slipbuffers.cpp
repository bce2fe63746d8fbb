// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestonelength.h"
#include "domain/release.h"
#include "domain/weeks.h"
#include "engine/slippass.h"
#include "engine/workingdays.h"

#include <algorithm>

namespace Plimsoll {

/// Those between the slipped one and the anchor of the release that can still be shortened, by date.
std::vector<int> SlipPass::buffers() const
{
    std::vector<int> found;
    const Release *release = m_plan.find(slipped().milestone->release);
    const int anchor = release ? nodeOf(release->anchor) : -1;
    if (anchor < 0 || !m_nodes[size_t(anchor)].inScope || anchor == m_slipped || m_full.workingDays <= 0)
        return found;
    const QDate last = m_nodes[size_t(anchor)].before.start;
    for (const int i : m_order) {
        const Node &node = m_nodes[size_t(i)];
        const Milestone &m = *node.milestone;
        if (node.inScope && i != m_slipped && i != anchor && m.bufferFloor >= 0 && m.span > m.bufferFloor
            && m.state == MilestoneState::Planned && node.before.start >= slipped().before.start && node.before.end <= last)
            found.push_back(i);
    }
    std::ranges::sort(found, {}, [this](int i) { return std::tuple(m_nodes[size_t(i)].before.start, m_ids[size_t(i)]); });
    return found;
}

SlipPass::Shift SlipPass::shiftOf(int workingDays) const
{
    if (workingDays == m_full.workingDays)
        return m_full;
    const QDate day = slipped().before.start;
    const QDate there = m_fit.daysOf(*slipped().milestone).plus(day, workingDays);
    return {workingDays, workingDays == 0 ? 0 : day.daysTo(there), 0};
}

/// What is left of the slip on that day: what comes out of the last buffers before it; of several side by side the most.
SlipPass::Shift SlipPass::restAt(QDate day, const std::vector<Buffer> &before) const
{
    const auto endOf = [this](const Buffer &buffer) { return m_nodes[size_t(buffer.node)].before.end; };
    const auto isOver = [&](const Buffer &buffer) { return endOf(buffer) <= day; };
    QDate lastStart;
    for (const Buffer &buffer : before) {
        const QDate start = m_nodes[size_t(buffer.node)].before.start;
        if (isOver(buffer) && (!lastStart.isValid() || start > lastStart))
            lastStart = start;
    }
    std::optional<Shift> rest;
    for (const Buffer &buffer : before) {
        if (!isOver(buffer))
            continue;
        const bool followed = lastStart >= endOf(buffer);
        if (!followed && (!rest || buffer.out.workingDays > rest->workingDays))
            rest = buffer.out;
    }
    return rest.value_or(m_full);
}

/// Lets its end move as little as its floor allows.
void SlipPass::crush(Buffer &buffer)
{
    const Node &node = m_nodes[size_t(buffer.node)];
    Milestone shorter = *node.milestone;
    const bool weeks = shorter.spanUnit == OffsetUnit::Weeks;
    const int unit = weeks ? daysOfAWeek : 1;
    const QDate start = shiftedDay(shorter, node.before.start, buffer.in);
    const WorkingDays &calendar = m_fit.daysOf(shorter);
    for (int rest = 0; rest < buffer.in.workingDays; ++rest) {
        const Shift shift = shiftOf(rest);
        const QDate end = rest == 0 ? node.before.end : shiftedDay(shorter, node.before.end, shift);
        const int length = shorter.spanUnit == OffsetUnit::WorkingDays ? calendar.between(start, end) : int(start.daysTo(end));
        if (length < shorter.bufferFloor * unit || length > shorter.span * unit)
            continue;
        // What is left of weeks may be no whole ones.
        setLength(shorter, length, weeks ? OffsetUnit::CalendarDays : shorter.spanUnit);
        buffer.out = shift;
        m_bases.insert_or_assign(buffer.node, std::move(shorter));
        return;
    }
    buffer.out = buffer.in;
}

void SlipPass::crushBuffers()
{
    std::vector<Buffer> crushed;
    for (const int i : buffers()) {
        Buffer buffer{i, restAt(m_nodes[size_t(i)].before.start, crushed), {}};
        crush(buffer);
        crushed.push_back(buffer);
    }
    for (Node &node : m_nodes) {
        if (node.inScope && node.before.start >= slipped().before.start)
            node.shift = restAt(node.before.start, crushed);
    }
    slipped().shift = m_full;
}

} // namespace Plimsoll
