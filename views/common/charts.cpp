// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/charts.h"

#include "views/common/emptystate.h"
#include "views/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QFontMetrics>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Plimsoll {

namespace {

/// As many of the categories as have room; the others are blank, each in a way of its own, because an axis wants them to differ. At the
/// edges an axis hides what is wider than its category, so that the first of several stands further in.
QStringList thinned(const QStringList &categories, const QFont &font, double width)
{
    int widest = 1;
    for (const QString &text : categories)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(text + QStringLiteral("  ")));
    const int all = std::max(1, int(categories.size()));
    const int each = std::clamp(int(std::ceil(double(all) * widest / std::max(1.0, width))), 1, all);
    QStringList texts;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QString blank(i, QChar(0x200b));
        texts << (i % each == each / 2 ? categories[i] : QString(QChar(0x200b))) + blank;
    }
    return texts;
}

double greatest(const ChartContent &content)
{
    double most = 0.0;
    for (qsizetype i = 0; i < content.categories.size(); ++i) {
        double bars = 0.0;
        for (const ChartSeries &series : content.series) {
            if (series.shape == ChartSeries::Shape::Bars)
                bars += series.values[size_t(i)];
            else
                most = std::max(most, series.values[size_t(i)]);
        }
        most = std::max(most, bars);
    }
    return most;
}

/// Whole numbers only: with few of them applyNiceNumbers() would put ticks between.
void setTicks(QValueAxis &axis, double highest)
{
    constexpr double few = 5.0;
    const double top = std::max(1.0, std::ceil(highest));
    axis.setRange(0.0, top <= few ? top : highest);
    if (top <= few)
        axis.setTickCount(int(top) + 1);
    else
        axis.applyNiceNumbers();
}

void addBars(QChart &chart, const ChartContent &content)
{
    auto *bars = new QStackedBarSeries(&chart);
    for (const ChartSeries &series : content.series) {
        if (series.shape != ChartSeries::Shape::Bars)
            continue;
        auto *set = new QBarSet(series.name, bars);
        for (const double value : series.values)
            set->append(value);
        set->setBrush(series.brush);
        set->setPen(QPen(series.brush.color()));
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    chart.addSeries(bars);
}

void addSteps(QChart &chart, const ChartSeries &series)
{
    auto *line = new QLineSeries(&chart);
    line->setName(series.name);
    line->setPen(QPen(series.brush, 2.0));
    for (size_t i = 0; i < series.values.size(); ++i) {
        line->append(double(i) - 0.5, series.values[i]);
        line->append(double(i) + 0.5, series.values[i]);
    }
    chart.addSeries(line);
}

void addAxes(QChart &chart, const ChartContent &content, const Theme &theme, const QFont &font, double width)
{
    auto *along = new QBarCategoryAxis(&chart);
    // Title and labels of the upright axis stand beside.
    along->append(thinned(content.categories, font, width - 4.0 * QFontMetrics(font).height()));
    along->setTruncateLabels(false);
    along->setGridLineVisible(false);
    auto *up = new QValueAxis(&chart);
    up->setTitleText(content.valueTitle);
    up->setTitleBrush(theme.text);
    up->setTitleFont(font);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTruncateLabels(false);
    setTicks(*up, greatest(content) * 1.05);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(along), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsBrush(theme.text);
        axis->setLabelsFont(font);
        axis->setGridLineColor(theme.grid);
        axis->setLinePenColor(theme.mutedText);
    }
    chart.addAxis(along, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(along);
        series->attachAxis(up);
    }
}

std::unique_ptr<QChart> makeChart(const ChartContent &content, const Theme &theme, const QFont &font, double width)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(theme.base);
    chart->setBackgroundRoundness(0.0);
    chart->setMargins({4, 4, 4, 4});
    chart->setLocalizeNumbers(true);
    addBars(*chart, content);
    for (const ChartSeries &series : content.series) {
        if (series.shape == ChartSeries::Shape::Steps)
            addSteps(*chart, series);
    }
    addAxes(*chart, content, theme, font, width);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(theme.text);
    return chart;
}

} // namespace

Chart::Chart(QWidget *parent) : QWidget(parent), m_view(new QChartView), m_empty(new EmptyState), m_layout(new QStackedLayout(this))
{
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_empty);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
}

Chart::~Chart() = default;

void Chart::setContent(const ChartContent &content)
{
    m_content = content;
    m_empty->offer(content.placeholder, {}, nullptr);
    m_layout->setCurrentIndex(isEmpty() ? 1 : 0);
    rebuild();
}

bool Chart::isEmpty() const
{
    return !m_content.placeholder.isEmpty() && greatest(m_content) <= 0.0;
}

QWidget &Chart::canvas() const
{
    return *m_view;
}

void Chart::rebuild()
{
    // The view does not own a chart that another one replaces.
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(makeChart(m_content, Theme::of(palette()), font(), width()).release());
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        rebuild();
}

} // namespace Plimsoll
