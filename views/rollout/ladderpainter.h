// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/rollout/laddergeometry.h"

#include <QFont>

class QPainter;

namespace Plimsoll {

/// Paints the ladders of roll-outs. Colour is never alone: each state has its own mark, filling and word. Holds nothing beyond the call.
class LadderPainter
{
public:
    LadderPainter(QPainter &painter, const QFont &font, const Theme &theme);

    /// The rung of that step is framed, and shows that the keyboard is on it.
    void paint(const DrawnLadder &ladder, const LadderPlace &place, RolloutStepId selected, bool focused);

private:
    void paintHeader(const DrawnLadder &ladder, const LadderPlace &place);
    void paintRail(const DrawnLadder &ladder, const LadderPlace &place);
    void paintToday(const LadderPlace &place);
    void paintRung(const LadderRung &rung, const RungPlace &place);
    void paintBar(const LadderRung &rung, const RungPlace &place);
    void paintMark(RungState state, const QRect &rect);
    void paintFrame(const QRect &row, bool focused);
    void paintText(const QRect &rect, const QString &text, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] QColor colourOf(RungState state) const;

    QPainter &m_painter;
    const QFont &m_font;
    const Theme &m_theme;
};

} // namespace Plimsoll
