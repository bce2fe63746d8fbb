// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rollout/ladderrungs.h"

#include <QRect>

#include <vector>

class QFont;

namespace Plimsoll {

/// The sizes of ladders that hang on the font.
struct LadderMetrics {
    int line = 0;  ///< Height of a line of text.
    int gap = 0;   ///< Around what is drawn.
    int date = 0;  ///< Width of the column of days and times.
    int share = 0; ///< Width of the column of shares.
    int state = 0; ///< Width of the column of states.

    /// For these ladders in that font.
    [[nodiscard]] static LadderMetrics of(const QFont &font, const std::vector<DrawnLadder> &ladders);
};

/// Where the parts of a rung are drawn.
struct RungPlace {
    RolloutStepId step;
    QRect row;     ///< All of it, but for what stands between it and the next.
    QRect date;
    QRect time;
    QRect mark;    ///< A square on the rail.
    QRect track;   ///< As wide as all users are.
    QRect bar;     ///< As much of the track as has it; empty for nobody.
    QRect share;
    QRect title;
    QRect state;
    QRect details;
    QRect hold;    ///< Between it and the next; empty where it is not watched.
};

struct LadderPlace {
    QRect header;
    QRect title;
    QRect live;  ///< Empty where no side is live.
    QRect today; ///< The line that parts what has begun from what is to come.
    std::vector<RungPlace> rungs;
};

/// Where what is drawn of roll-outs stands: one ladder below the other, each with its rungs from the first step to the last, what they are
/// watched for between them, and today in its place. Pure, no painting.
class LadderGeometry
{
public:
    LadderGeometry() = default;
    /// In that width, or a larger one where texts would have no room.
    LadderGeometry(const std::vector<DrawnLadder> &ladders, const LadderMetrics &metrics, int width);

    [[nodiscard]] QSize size() const { return {m_width, m_height}; }
    [[nodiscard]] const std::vector<LadderPlace> &ladders() const { return m_ladders; }
    /// Null where it is not drawn.
    [[nodiscard]] const RungPlace *find(RolloutStepId step) const;
    /// All that are drawn, from top to bottom.
    [[nodiscard]] std::vector<RolloutStepId> steps() const;
    /// The rung there, or the one that is watched there; invalid elsewhere.
    [[nodiscard]] RolloutStepId stepAt(QPoint point) const;
    /// So many rungs further down, or up, and never beyond the last. From none, the first or the last.
    [[nodiscard]] RolloutStepId neighbour(RolloutStepId step, int by) const;

private:
    [[nodiscard]] int placeLadder(const DrawnLadder &ladder, int top);
    [[nodiscard]] RungPlace placeRung(const LadderRung &rung, int top) const;

    LadderMetrics m_metrics;
    int m_width = 0;
    int m_height = 0;
    int m_track = 0; ///< Width of all users.
    std::vector<LadderPlace> m_ladders;
};

} // namespace Plimsoll
