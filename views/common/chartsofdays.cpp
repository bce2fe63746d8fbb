// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartsofdays.h"

#include "views/common/daycharttable.h"
#include "views/common/theme.h"

#include <QAction>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QHeaderView>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

qreal moment(QDate day)
{
    return qreal(day.startOfDay().toMSecsSinceEpoch());
}

double highestOf(const DayChartContent &content)
{
    double highest = 0.0;
    for (const DaySeries &series : content.series) {
        for (const DaySeries::Value &value : series.values)
            highest = std::max(highest, value.value);
    }
    return highest;
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : QWidget(parent), m_view(new QChartView), m_table(new QTableView), m_figures(new DayChartTable(this)), m_layout(new QStackedLayout(this)),
      m_asTable(new QAction(QIcon::fromTheme(u"view-list-text"_s), tr("As table"), this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->chart()->setAnimationOptions(QChart::NoAnimation);
    m_view->setMinimumHeight(fontMetrics().height() * 8);
    m_table->setModel(m_figures);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_table);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, [this](bool on) { m_layout->setCurrentIndex(on ? 1 : 0); });
    draw();
}

DayChart::~DayChart() = default;

QWidget &DayChart::canvas() const
{
    return *m_view;
}

void DayChart::setContent(DayChartContent content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    m_figures->setContent(m_content);
    m_table->resizeColumnsToContents();
    m_table->setAccessibleName(m_content.name);
    m_view->setAccessibleName(m_content.name);
    m_view->setAccessibleDescription(tr("The same figures are shown by “%1”.").arg(m_asTable->text()));
    draw();
}

void DayChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void DayChart::draw()
{
    const Theme &theme = Theme::of(palette());
    QChart &chart = *m_view->chart();
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.setBackgroundBrush(theme.base);
    chart.setBackgroundRoundness(0);
    // The last day stands half beyond the axis.
    chart.setMargins(QMargins(0, 0, 2 * fontMetrics().height(), 0));
    chart.legend()->setVisible(m_content.series.size() > 1);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelColor(theme.text);
    chart.legend()->setFont(font());
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_view->setBackgroundBrush(theme.base);
    addLines(chart);
    addAxes(chart);
}

void DayChart::addLines(QChart &chart)
{
    const Theme &theme = Theme::of(palette());
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        const DaySeries &series = m_content.series[i];
        auto *line = new QLineSeries;
        line->setName(series.name);
        line->setPen(QPen(theme.releaseMark(int(i)), 2, dashes[i % dashes.size()]));
        for (size_t j = 0; j < series.values.size(); ++j) {
            const DaySeries::Value &value = series.values[j];
            if (series.shape == DaySeries::Shape::Steps && j > 0)
                line->append(moment(value.date), series.values[j - 1].value);
            line->append(moment(value.date), value.value);
        }
        chart.addSeries(line);
    }
}

void DayChart::addAxes(QChart &chart)
{
    const Theme &theme = Theme::of(palette());
    auto *days = new QDateTimeAxis;
    days->setFormat(QLocale().dateFormat(QLocale::ShortFormat));
    if (const std::vector<QDate> known = DayChartTable::daysOf(m_content); !known.empty()) {
        // A single day would have no width.
        const QDate last = known.size() > 1 ? known.back() : known.front().addDays(1);
        days->setRange(known.front().startOfDay(), last.startOfDay());
        days->setTickCount(int(std::clamp<qint64>(known.front().daysTo(last) + 1, 2, 4)));
    }
    auto *values = new QValueAxis;
    values->setTitleText(m_content.valueName);
    values->setLabelFormat(u"%g"_s);
    values->setRange(0.0, std::max(1.0, highestOf(m_content)));
    values->applyNiceNumbers();
    chart.addAxis(days, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsColor(theme.text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(theme.text);
        axis->setTitleFont(font());
        axis->setGridLineColor(theme.grid);
        axis->setLinePenColor(theme.mutedText);
        for (QAbstractSeries *series : chart.series())
            series->attachAxis(axis);
    }
}

} // namespace Plimsoll
