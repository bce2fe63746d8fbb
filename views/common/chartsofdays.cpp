// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartsofdays.h"

#include "views/common/chartsmarks.h"
#include "views/common/daycharttable.h"
#include "views/common/theme.h"

#include <QAction>
#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QHeaderView>
#include <QLegend>
#include <QLegendMarker>
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

constexpr double perCent = 100.0;

qreal moment(QDate day)
{
    return qreal(day.startOfDay().toMSecsSinceEpoch());
}

double highestOf(const DayChartContent &content)
{
    double highest = 0.0;
    for (const DaySeries &series : content.series) {
        for (const DaySeries::Value &value : series.values)
            highest = std::max(highest, series.shape == DaySeries::Shape::Shares ? 0.0 : value.value);
    }
    return highest;
}

/// Bars beside shares are parts of a whole: no day can have more than all of them.
double wholeOf(const DayChartContent &content)
{
    double whole = 0.0;
    for (const DaySeries &series : content.series) {
        double sum = 0.0;
        for (const DaySeries::Value &value : series.values)
            sum += series.shape == DaySeries::Shape::Bars ? value.value : 0.0;
        whole = std::max(whole, sum);
    }
    return whole;
}

bool hasShape(const DayChartContent &content, DaySeries::Shape shape)
{
    return std::ranges::any_of(content.series, [shape](const DaySeries &series) { return series.shape == shape; });
}

/// Whether a day has a width, and is not a moment.
bool hasWholeDays(const DayChartContent &content)
{
    return hasShape(content, DaySeries::Shape::Bars) || hasShape(content, DaySeries::Shape::Shares);
}

constexpr QLatin1StringView dayFormat = "d MMM"_L1;

/// Within a year days need none.
QLatin1StringView formatOf(QDate first, QDate last)
{
    return first.addYears(1) > last ? dayFormat : "MMM yyyy"_L1;
}

void setMoments(QDateTimeAxis &axis, QDate first, QDate last, int mostTicks)
{
    axis.setFormat(formatOf(first, last));
    // A single day would have no width.
    const QDate end = first < last ? last : first.addDays(1);
    axis.setRange(first.startOfDay(), end.startOfDay());
    axis.setTickCount(int(std::clamp<qint64>(first.daysTo(end) + 1, 2, std::min(mostTicks, 4))));
}

/// Each tick stands at noon: below the middle of its day, and on that day also where the clock is changed between two ticks.
void setWholeDays(QDateTimeAxis &axis, QDate first, QDate last, int mostTicks)
{
    const QTime noon(12, 0);
    axis.setFormat(dayFormat);
    const QDate begin = first.addDays(-1);
    const qint64 days = begin.daysTo(last.addDays(1));
    const qint64 step = (days + mostTicks - 2) / (mostTicks - 1);
    const qint64 steps = (days + step - 1) / step;
    axis.setRange(QDateTime(begin, noon), QDateTime(begin.addDays(steps * step), noon));
    axis.setTickCount(int(steps) + 1);
}

} // namespace

struct DayChart::Axes {
    QDateTimeAxis *days = nullptr;
    QValueAxis *values = nullptr;
    QValueAxis *shares = nullptr; ///< Marks stand on it too.

    void attach(QAbstractSeries &series, bool asShares) const
    {
        series.attachAxis(days);
        series.attachAxis(asShares ? shares : values);
    }
};

DayChart::DayChart(QWidget *parent)
    : QWidget(parent), m_view(new QChartView), m_marks(new DayMarks(*m_view->chart())), m_table(new QTableView), m_figures(new DayChartTable(this)),
      m_layout(new QStackedLayout(this)), m_asTable(new QAction(QIcon::fromTheme(u"view-list-text"_s), tr("As table"), this))
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
    const QString elsewhere = tr("The same figures are shown by “%1”.").arg(m_asTable->text());
    m_view->setAccessibleDescription(m_content.description.isEmpty() ? elsewhere : m_content.description);
    draw();
}

void DayChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // All else a chart fits to its width by itself.
    if (!m_dayFormat.isEmpty() && mostTicks(m_dayFormat) != m_ticks)
        draw();
}

void DayChart::draw()
{
    QChart &chart = *m_view->chart();
    m_marks->clear();
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    dress(chart);
    addSeries(chart, addAxes(chart));
    m_marks->place();
}

void DayChart::dress(QChart &chart)
{
    const Theme &theme = Theme::of(palette());
    const int em = fontMetrics().height();
    chart.setBackgroundBrush(theme.base);
    chart.setBackgroundRoundness(0);
    // The last day stands half beyond the axis; names of marks stand above it.
    chart.setMargins(QMargins(0, m_content.marks.empty() ? 0 : em, hasShape(m_content, DaySeries::Shape::Shares) ? em / 2 : 2 * em, 0));
    chart.legend()->setVisible(m_content.series.size() > 1);
    chart.legend()->setAlignment(m_content.marks.empty() ? Qt::AlignTop : Qt::AlignBottom);
    chart.legend()->setLabelColor(theme.text);
    chart.legend()->setFont(font());
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_view->setBackgroundBrush(theme.base);
    // A narrower legend would cut its texts.
    int legend = 4 * em;
    for (const DaySeries &series : m_content.series)
        legend += fontMetrics().horizontalAdvance(series.name) + 2 * em;
    m_view->setMinimumWidth(chart.legend()->isVisible() ? legend : 0);
}

DayChart::Axes DayChart::addAxes(QChart &chart)
{
    const Theme &theme = Theme::of(palette());
    const bool hasShares = hasShape(m_content, DaySeries::Shape::Shares);
    const Axes axes{new QDateTimeAxis, new QValueAxis, new QValueAxis};
    std::vector<QDate> known = DayChartTable::daysOf(m_content);
    for (const DayMark &mark : m_content.marks)
        known.push_back(mark.date);
    m_dayFormat.clear();
    if (!known.empty()) {
        const auto [first, last] = std::ranges::minmax(known);
        const bool wholeDays = hasWholeDays(m_content);
        m_dayFormat = wholeDays ? dayFormat : formatOf(first, last);
        m_ticks = mostTicks(m_dayFormat);
        if (wholeDays)
            setWholeDays(*axes.days, first, last, m_ticks);
        else
            setMoments(*axes.days, first, last, m_ticks);
    }
    axes.values->setTitleText(m_content.valueName);
    axes.values->setLabelFormat(u"%g"_s);
    // Below curves of shares bars take two thirds at most, so that both stay readable.
    const double highest = highestOf(m_content);
    const double room = hasShares ? std::max(highest, std::min(highest * 1.5, wholeOf(m_content))) : highest;
    axes.values->setRange(0.0, std::max(1.0, room));
    axes.values->applyNiceNumbers();
    axes.shares->setLabelFormat(u"%.0f %%"_s);
    axes.shares->setRange(0.0, perCent);
    axes.shares->setTickCount(5);
    // Lines of two grids would not meet.
    axes.values->setGridLineVisible(!hasShares);
    axes.days->setGridLineVisible(!hasShares);
    axes.shares->setVisible(hasShares);
    chart.addAxis(axes.days, Qt::AlignBottom);
    chart.addAxis(axes.values, Qt::AlignLeft);
    chart.addAxis(axes.shares, Qt::AlignRight);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsColor(theme.text);
        axis->setLabelsFont(font());
        axis->setTruncateLabels(false);
        axis->setTitleBrush(theme.text);
        axis->setTitleFont(font());
        axis->setGridLineColor(theme.grid);
        axis->setLinePenColor(theme.mutedText);
    }
    return axes;
}

/// As many as have room beside the upright axes.
int DayChart::mostTicks(const QString &format) const
{
    const int em = fontMetrics().height();
    int widest = 1;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, fontMetrics().horizontalAdvance(QLocale().toString(QDate(2000, month, 28), format)));
    return std::clamp((width() - 9 * em) / (widest + em * 3 / 2) + 1, 2, 12);
}

void DayChart::addSeries(QChart &chart, const Axes &axes)
{
    const Theme &theme = Theme::of(palette());
    m_marks->addGround(m_content.marks, theme, *axes.days, *axes.shares);
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        if (m_content.series[i].shape == DaySeries::Shape::Bars)
            addBars(chart, axes, m_content.series[i], int(i));
    }
    // Lines over the bars.
    size_t lines = 0;
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        if (m_content.series[i].shape != DaySeries::Shape::Bars)
            addLine(chart, axes, m_content.series[i], QPen(theme.releaseMark(int(i)), 2, dashes[lines++ % dashes.size()]));
    }
    m_marks->addLines(m_content.marks, theme, font(), *axes.days, *axes.shares);
}

void DayChart::addLine(QChart &chart, const Axes &axes, const DaySeries &series, const QPen &pen)
{
    const bool asShares = series.shape == DaySeries::Shape::Shares;
    auto *line = new QLineSeries;
    line->setName(series.name);
    line->setPen(pen);
    double before = 0.0;
    if (asShares)
        line->append(qreal(axes.days->min().toMSecsSinceEpoch()), 0.0);
    for (const DaySeries::Value &value : series.values) {
        if (asShares || (series.shape == DaySeries::Shape::Steps && line->count() > 0))
            line->append(moment(value.date), asShares ? before * perCent : before);
        line->append(moment(asShares ? value.date.addDays(1) : value.date), asShares ? value.value * perCent : value.value);
        before = value.value;
    }
    if (asShares)
        line->append(qreal(axes.days->max().toMSecsSinceEpoch()), before * perCent);
    chart.addSeries(line);
    axes.attach(*line, asShares);
}

/// As an area, because Qt's bars stand on numbered categories and not on days.
void DayChart::addBars(QChart &chart, const Axes &axes, const DaySeries &series, int tint)
{
    const Theme &theme = Theme::of(palette());
    auto *bars = new QAreaSeries;
    auto *edge = new QLineSeries(bars);
    for (const DaySeries::Value &value : series.values) {
        const qreal begin = moment(value.date);
        const qreal end = moment(value.date.addDays(1));
        const qreal gap = (end - begin) / 16;
        edge->append(begin + gap, 0.0);
        edge->append(begin + gap, value.value);
        edge->append(end - gap, value.value);
        edge->append(end - gap, 0.0);
    }
    bars->setUpperSeries(edge);
    bars->setName(series.name);
    bars->setPen(QPen(theme.releaseMark(tint), 1));
    bars->setBrush(theme.releaseFill(tint));
    chart.addSeries(bars);
    axes.attach(*bars, false);
    // By its own rule the legend shows areas without their colours.
    for (QLegendMarker *marker : chart.legend()->markers(bars)) {
        marker->setShape(QLegend::MarkerShapeRectangle);
        marker->setPen(bars->pen());
    }
}

} // namespace Plimsoll
