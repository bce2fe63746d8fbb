// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workspans.h"

#include "domain/allrecords.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

struct DatedPiece {
    WorkItemId item;
    const ScheduledWork *work = nullptr;
};

std::vector<DatedPiece> datedPieces(const Plan &plan)
{
    std::vector<DatedPiece> pieces;
    pieces.reserve(size_t(plan.table<ScheduledWork>().size()));
    for (const ScheduledWork &work : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(work.demand);
        if (demand && work.start.isValid() && work.end >= work.start)
            pieces.push_back({demand->workItem, &work});
    }
    std::ranges::sort(pieces, {}, [](const DatedPiece &piece) { return std::tuple(piece.item, piece.work->start, piece.work->id); });
    return pieces;
}

} // namespace

std::vector<WorkSpan> workSpans(const Plan &plan)
{
    std::vector<WorkSpan> spans;
    for (const auto &[item, work] : datedPieces(plan)) {
        if (spans.empty() || spans.back().item != item)
            spans.push_back({item, work->start, work->end, {}});
        WorkSpan &span = spans.back();
        span.end = std::max(span.end, work->end);
        if (work->person.isValid() && std::ranges::find(span.people, work->person) == span.people.end())
            span.people.push_back(work->person);
    }
    return spans;
}

} // namespace Plimsoll
