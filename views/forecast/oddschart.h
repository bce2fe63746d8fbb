// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <QWidget>

namespace Plimsoll {

/// What an OddsChart shows. A value.
struct OddsContent {
    ByStage<std::vector<EndCount>> ends;
    ByStage<DateOdds> work;
    QDate deadline; ///< Work on this day is too late; invalid for none.
    QString deadlineName;

    friend bool operator==(const OddsContent &, const OddsContent &) = default;
};

/// When the work ends: in how many runs on each day (bars), and in what share of them by then (a curve), with P50, P80, P95 and the deadline.
/// Where responses to risks change it, a dashed curve shows it with them. Takes no keys: the same figures stand in a table. On the GUI thread.
class OddsChart final : public QWidget
{
    Q_OBJECT
public:
    explicit OddsChart(QWidget *parent = nullptr);

    void setContent(OddsContent content);
    [[nodiscard]] const OddsContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double yOf(double share) const;
    [[nodiscard]] double endedBy(QDate day) const; ///< A share, before responses.
    void layOut();
    void paintAxes(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintCurve(QPainter &painter, size_t stage) const;
    void paintDeadline(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    OddsContent m_content;
    QDate m_first; ///< Of the days that are shown,
    QDate m_last;  ///< inclusive.
    QRectF m_plot;
};

} // namespace Plimsoll
