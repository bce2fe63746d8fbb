// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/charts.h"

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
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Plimsoll {

namespace {

/// As many of the categories as have room; the others are blank, each in a way of its own, because an axis wants them to differ.
QStringList thinned(const QStringList &categories, const QFont &font, double width)
{
    int widest = 1;
    for (const QString &text : categories)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(text + QStringLiteral("  ")));
    const int each = std::max(1, int(std::ceil(double(categories.size()) * widest / std::max(1.0, width))));
    QStringList texts;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QString blank(i, QChar(0x200b));
        texts << (i % each == 0 ? categories[i] : QString(QChar(0x200b))) + blank;
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
    along->append(thinned(content.categories, font, width * 0.9));
    along->setTruncateLabels(false);
    along->setGridLineVisible(false);
    auto *up = new QValueAxis(&chart);
    up->setRange(0.0, std::max(1.0, greatest(content) * 1.05));
    up->setTitleText(content.valueTitle);
    up->setTitleBrush(theme.text);
    up->setTitleFont(font);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTruncateLabels(false);
    up->applyNiceNumbers();
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

Chart::Chart(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
}

Chart::~Chart() = default;

void Chart::setContent(const ChartContent &content)
{
    m_content = content;
    rebuild();
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
