// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chartsofdays.h"

#include <QObject>

class QDateTimeAxis;
class QFont;
class QGraphicsSimpleTextItem;
class QPointF;
class QRectF;
class QValueAxis;

namespace Plimsoll {

struct Theme;

/// The marks of a DayChart: lines, hatched where it is too late, and names that keep clear of each other. A child of its chart.
class DayMarks final : public QObject
{
public:
    explicit DayMarks(QChart &chart);

    /// Before the series of the chart are removed, among which those of the marks are.
    void clear();
    /// What lies below all other series.
    void addGround(const std::vector<DayMark> &marks, const Theme &theme, QDateTimeAxis &days, QValueAxis &shares);
    /// What stands over them; both axes have their ranges.
    void addLines(const std::vector<DayMark> &marks, const Theme &theme, const QFont &font, QDateTimeAxis &days, QValueAxis &shares);
    /// Puts the names where the lines end.
    void place();

private:
    struct Shown {
        DayMark mark;
        double along = 0.0; ///< 0 to 1: where its line stands, from the left.
        QGraphicsSimpleTextItem *name = nullptr;
    };

    void addName(const DayMark &mark, double along, const Theme &theme, const QFont &font);
    [[nodiscard]] QPointF besideLine(const Shown &shown, const QRectF &plot) const;

    QChart &m_chart;
    std::vector<Shown> m_shown;
};

} // namespace Plimsoll
