// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QAction;
class QChart;
class QChartView;
class QPen;
class QStackedLayout;
class QTableView;

namespace Plimsoll {

class DayChartTable;
class DayMarks;

/// One row of values of a chart, by day, in order. How it is drawn follows from its place among the others, so that no two look alike.
struct DaySeries {
    enum class Shape {
        Line,   ///< From value to value.
        Steps,  ///< A value holds until the next one.
        Bars,   ///< As wide as its day.
        Shares, ///< 0 to 1, what has come by the end of a day; rises during its days. On an axis of its own, in per cent.
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

/// A day to look at: an upright line with its name.
struct DayMark {
    enum class Kind {
        Reached, ///< Its line stands at the end of the day.
        Limit,   ///< Its line stands in the middle of the day, as its tick does; from the begin of the day on it is too late.
    };
    QString name;
    QDate date;
    Kind kind = Kind::Reached;
    double height = 1.0; ///< 0 to 1: how far up the line goes.

    friend bool operator==(const DayMark &, const DayMark &) = default;
};

/// What a chart shows. A value.
struct DayChartContent {
    QString name;      ///< For screen readers: "Exposure over time".
    QString valueName; ///< Beside the upright axis: "Working days".
    int decimals = 0;
    std::vector<DaySeries> series;
    std::vector<DayMark> marks; ///< In order.
    QString description; ///< For screen readers; empty: where the figures stand as a table.

    friend bool operator==(const DayChartContent &, const DayChartContent &) = default;
};

/// Lines and bars over time, or a table with the same figures. Lines differ by colour and by dash. Takes no keys but in its table.
/// On the GUI thread.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Axes;

    void draw();
    void dress(QChart &chart);
    [[nodiscard]] Axes addAxes(QChart &chart);
    [[nodiscard]] int mostTicks(const QString &format) const;
    void addSeries(QChart &chart, const Axes &axes);
    void addLine(QChart &chart, const Axes &axes, const DaySeries &series, const QPen &pen);
    void addBars(QChart &chart, const Axes &axes, const DaySeries &series, int tint);

    DayChartContent m_content;
    QChartView *m_view;
    DayMarks *m_marks;
    QTableView *m_table;
    DayChartTable *m_figures;
    QStackedLayout *m_layout;
    QAction *m_asTable;
    QString m_dayFormat; ///< Of the ticks as they are drawn; empty while there are no days.
    int m_ticks = 0;     ///< So many had room then.
};

} // namespace Plimsoll
