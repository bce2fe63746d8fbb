// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QAction;
class QChart;
class QChartView;
class QStackedLayout;
class QTableView;

namespace Plimsoll {

class DayChartTable;

/// One row of values of a chart, by day, in order. How it is drawn follows from its place among the others, so that no two look alike.
struct DaySeries {
    enum class Shape {
        Line,  ///< From value to value.
        Steps, ///< A value holds until the next one.
    };
    struct Value {
        QDate date;
        double value = 0.0;

        friend bool operator==(const Value &, const Value &) = default;
    };

    QString name;
    Shape shape = Shape::Line;
    std::vector<Value> values;

    friend bool operator==(const DaySeries &, const DaySeries &) = default;
};

/// What a chart shows. A value.
struct DayChartContent {
    QString name;      ///< For screen readers: "Exposure over time".
    QString valueName; ///< Beside the upright axis: "Working days".
    int decimals = 0;
    std::vector<DaySeries> series;

    friend bool operator==(const DayChartContent &, const DayChartContent &) = default;
};

/// Lines over time, or a table with the same figures. Series differ by colour and by dash. On the GUI thread.
class DayChart final : public QWidget
{
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    ~DayChart() override;

    void setContent(DayChartContent content);
    [[nodiscard]] const DayChartContent &content() const { return m_content; }
    /// Checked while the figures are shown as a table.
    [[nodiscard]] QAction *tableAction() const { return m_asTable; }
    /// A row a day, a column a series.
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QWidget &canvas() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addLines(QChart &chart);
    void addAxes(QChart &chart);

    DayChartContent m_content;
    QChartView *m_view;
    QTableView *m_table;
    DayChartTable *m_figures;
    QStackedLayout *m_layout;
    QAction *m_asTable;
};

} // namespace Plimsoll
