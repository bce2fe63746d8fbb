// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QStringList>
#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;

/// One series of a chart. Bars of all series stand on each other; a line is drawn in steps, level over each category.
struct ChartSeries {
    enum class Shape { Bars, Steps };
    QString name;
    Shape shape = Shape::Bars;
    QBrush brush; ///< A pattern where the colour alone would carry a meaning.
    std::vector<double> values; ///< One for each category.
};

/// What a chart shows; colours are the caller's, so that they mean the same as in its table.
struct ChartContent {
    QStringList categories;
    QString valueTitle;
    std::vector<ChartSeries> series;
    QString placeholder; ///< Stands instead of a chart whose values are all 0: why they are, and what to do. Empty: the chart is drawn.
};

/// A chart with its legend below. The only class that knows Qt Charts. Takes no keys: what it shows stands in a table
/// beside it as well. Follows the palette.
class Chart final : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    /// Whether the placeholder stands instead of the chart.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QWidget &canvas() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();

    ChartContent m_content;
    QChartView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
};

} // namespace Plimsoll
