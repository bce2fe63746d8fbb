// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/laddergeometry.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

constexpr double everybody = 100.0;
constexpr int shortestTitle = 8; ///< Lines of text that would be as wide as it is.
constexpr int shortestTrack = 4;
constexpr int longestTrack = 14;
constexpr int longestDate = 12;
constexpr int fewestLines = 2;   ///< The day and the time.
constexpr int leastBar = 2;      ///< Nobody and hardly anybody are not the same.

int railWidth(const LadderMetrics &metrics)
{
    return 2 * metrics.line;
}

int trackLeft(const LadderMetrics &metrics)
{
    return 3 * metrics.gap + metrics.date + railWidth(metrics);
}

/// What stands right of the track beside the title.
int besideTitle(const LadderMetrics &metrics)
{
    return 5 * metrics.gap + metrics.share + metrics.state;
}

} // namespace

LadderMetrics LadderMetrics::of(const QFont &font, const std::vector<DrawnLadder> &ladders)
{
    const QFontMetrics text(font);
    LadderMetrics metrics;
    metrics.line = text.height();
    metrics.gap = text.height() / 3;
    LadderRung all;
    all.share = everybody;
    all.isLive = true;
    metrics.share = text.horizontalAdvance(rungShareText(all));
    for (int state = 0; state < rungStates; ++state) {
        all.state = RungState(state);
        metrics.state = std::max(metrics.state, text.horizontalAdvance(rungStandingText(all)));
    }
    for (const DrawnLadder &ladder : ladders) {
        for (const LadderRung &rung : ladder.rungs) {
            metrics.date = std::max({metrics.date, text.horizontalAdvance(rungDayText(rung)), text.horizontalAdvance(rung.time)});
            metrics.share = std::max(metrics.share, text.horizontalAdvance(rungShareText(rung)));
        }
    }
    metrics.date = std::min(metrics.date, longestDate * metrics.line);
    return metrics;
}

LadderGeometry::LadderGeometry(const std::vector<DrawnLadder> &ladders, const LadderMetrics &metrics, int width) : m_metrics(metrics)
{
    const int line = metrics.line;
    const int fixed = trackLeft(metrics) + besideTitle(metrics);
    m_width = std::max(width, fixed + (shortestTrack + shortestTitle) * line);
    m_track = std::clamp((m_width - fixed) * 2 / 5, shortestTrack * line, longestTrack * line);
    int top = metrics.gap;
    for (const DrawnLadder &ladder : ladders)
        top = placeLadder(ladder, top) + line;
    m_height = ladders.empty() ? 0 : top - line + metrics.gap;
}

int LadderGeometry::placeLadder(const DrawnLadder &ladder, int top)
{
    const int gap = m_metrics.gap;
    const int line = m_metrics.line;
    const int left = 2 * gap;
    const int right = m_width - 2 * gap;
    LadderPlace place;
    place.title = QRect(left, top + gap, right - left, line);
    if (!ladder.live.isEmpty())
        place.live = place.title.translated(0, line);
    place.header = QRect(gap, top, m_width - 2 * gap, line * (ladder.live.isEmpty() ? 1 : 2) + 2 * gap);
    int y = place.header.bottom() + 1 + gap;
    const auto placeToday = [&] {
        place.today = QRect(left, y, right - left, line);
        y += line + gap;
    };
    for (size_t i = 0; i < ladder.rungs.size(); ++i) {
        if (int(i) == ladder.begun && !ladder.todayInHold)
            placeToday();
        place.rungs.push_back(placeRung(ladder.rungs[i], y));
        RungPlace &rung = place.rungs.back();
        y = rung.row.bottom() + 1 + gap;
        if (int(i) + 1 == ladder.begun && ladder.todayInHold)
            placeToday();
        if (!ladder.rungs[i].hold.isEmpty()) {
            rung.hold = QRect(trackLeft(m_metrics), y, right - trackLeft(m_metrics), line);
            y += line + gap;
        }
    }
    if (ladder.begun == int(ladder.rungs.size()) && !ladder.todayInHold)
        placeToday();
    m_ladders.push_back(std::move(place));
    return y;
}

RungPlace LadderGeometry::placeRung(const LadderRung &rung, int top) const
{
    const int gap = m_metrics.gap;
    const int line = m_metrics.line;
    const int lines = std::max(fewestLines, 1 + int(rung.details.size()));
    RungPlace place;
    place.step = rung.step;
    place.row = QRect(gap, top, m_width - 2 * gap, lines * line + 2 * gap);
    const int first = top + gap;
    place.date = QRect(2 * gap, first, m_metrics.date, line);
    place.time = place.date.translated(0, line);
    const int side = line - line / 5;
    const int rail = 3 * gap + m_metrics.date;
    place.mark = QRect(rail + (railWidth(m_metrics) - side) / 2, first + (line - side) / 2, side, side);
    place.track = QRect(trackLeft(m_metrics), first + line / 8, m_track, line - line / 4);
    const double share = std::clamp(rung.share, 0.0, everybody);
    if (share > 0) {
        place.bar = place.track;
        place.bar.setWidth(std::max(leastBar, int(std::lround(m_track * share / everybody))));
    }
    place.share = QRect(place.track.right() + 1 + gap, first, m_metrics.share, line);
    const int title = place.share.right() + 1 + gap;
    const int end = m_width - 2 * gap;
    place.state = QRect(end - m_metrics.state, first, m_metrics.state, line);
    place.title = QRect(title, first, place.state.left() - gap - title, line);
    place.details = QRect(title, first + line, end - title, line * int(rung.details.size()));
    return place;
}

const RungPlace *LadderGeometry::find(RolloutStepId step) const
{
    for (const LadderPlace &ladder : m_ladders) {
        const auto found = std::ranges::find(ladder.rungs, step, &RungPlace::step);
        if (found != ladder.rungs.end())
            return &*found;
    }
    return nullptr;
}

std::vector<RolloutStepId> LadderGeometry::steps() const
{
    std::vector<RolloutStepId> steps;
    for (const LadderPlace &ladder : m_ladders) {
        for (const RungPlace &rung : ladder.rungs)
            steps.push_back(rung.step);
    }
    return steps;
}

RolloutStepId LadderGeometry::stepAt(QPoint point) const
{
    for (const LadderPlace &ladder : m_ladders) {
        for (const RungPlace &rung : ladder.rungs) {
            if (rung.row.contains(point) || rung.hold.contains(point))
                return rung.step;
        }
    }
    return {};
}

RolloutStepId LadderGeometry::neighbour(RolloutStepId step, int by) const
{
    const std::vector<RolloutStepId> all = steps();
    if (all.empty())
        return {};
    const auto found = std::ranges::find(all, step);
    if (found == all.end())
        return by < 0 ? all.back() : all.front();
    return all[size_t(std::clamp<qsizetype>(found - all.begin() + by, 0, qsizetype(all.size()) - 1))];
}

} // namespace Plimsoll
