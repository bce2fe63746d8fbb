// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartsmarks.h"

#include "views/common/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QFontMetrics>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <ranges>

namespace Plimsoll {

namespace {

constexpr qreal overSeries = 100; ///< Above all layers of a chart.

qreal momentOf(const DayMark &mark)
{
    const QDateTime moment = mark.kind == DayMark::Kind::Limit ? QDateTime(mark.date, QTime(12, 0)) : mark.date.addDays(1).startOfDay();
    return qreal(moment.toMSecsSinceEpoch());
}

void add(QChart &chart, QAbstractSeries *series, QDateTimeAxis &days, QValueAxis &shares)
{
    chart.addSeries(series);
    series->attachAxis(&days);
    series->attachAxis(&shares);
    // It is named where it stands.
    for (QLegendMarker *marker : chart.legend()->markers(series))
        marker->setVisible(false);
}

} // namespace

DayMarks::DayMarks(QChart &chart) : QObject(&chart), m_chart(chart)
{
    connect(&chart, &QChart::plotAreaChanged, this, &DayMarks::place);
}

void DayMarks::clear()
{
    for (const Shown &shown : m_shown)
        delete shown.name;
    m_shown.clear();
}

void DayMarks::addGround(const std::vector<DayMark> &marks, const Theme &theme, QDateTimeAxis &days, QValueAxis &shares)
{
    const auto limit = std::ranges::find(marks, DayMark::Kind::Limit, &DayMark::kind);
    if (limit == marks.end())
        return;
    QColor hatch = theme.errorText;
    hatch.setAlphaF(0.35F);
    auto *late = new QAreaSeries;
    auto *edge = new QLineSeries(late);
    edge->append(qreal(limit->date.startOfDay().toMSecsSinceEpoch()), shares.max());
    edge->append(qreal(days.max().toMSecsSinceEpoch()), shares.max());
    late->setUpperSeries(edge);
    late->setPen(Qt::NoPen);
    late->setBrush(QBrush(hatch, Qt::BDiagPattern));
    add(m_chart, late, days, shares);
}

void DayMarks::addLines(const std::vector<DayMark> &marks, const Theme &theme, const QFont &font, QDateTimeAxis &days, QValueAxis &shares)
{
    const qreal begin = qreal(days.min().toMSecsSinceEpoch());
    const qreal span = std::max<qreal>(1.0, qreal(days.max().toMSecsSinceEpoch()) - begin);
    for (const DayMark &mark : marks) {
        const bool limit = mark.kind == DayMark::Kind::Limit;
        const qreal moment = momentOf(mark);
        auto *line = new QLineSeries;
        line->setPen(limit ? QPen(theme.errorText, 2, Qt::DashDotLine) : QPen(theme.text, 1, Qt::DotLine));
        line->append(moment, 0.0);
        line->append(moment, shares.max() * mark.height);
        add(m_chart, line, days, shares);
        addName(mark, (moment - begin) / span, theme, font);
    }
}

void DayMarks::addName(const DayMark &mark, double along, const Theme &theme, const QFont &font)
{
    auto *name = new QGraphicsSimpleTextItem(mark.name, &m_chart);
    name->setFont(font);
    name->setBrush(mark.kind == DayMark::Kind::Limit ? theme.errorText : theme.text);
    name->setZValue(overSeries);
    m_shown.push_back({mark, along, name});
    if (mark.kind == DayMark::Kind::Limit)
        return;
    // On hatches and edges of bars it would be hard to read.
    auto *ground = new QGraphicsRectItem(name->boundingRect(), name);
    ground->setPen(Qt::NoPen);
    ground->setBrush(theme.base);
    ground->setFlag(QGraphicsItem::ItemStacksBehindParent);
}

QPointF DayMarks::besideLine(const Shown &shown, const QRectF &plot) const
{
    const QRectF name = shown.name->boundingRect();
    const double gap = name.height() / 4;
    const QPointF end(plot.left() + plot.width() * shown.along, plot.bottom() - plot.height() * shown.mark.height);
    // A limit is named above the plot.
    if (shown.mark.kind == DayMark::Kind::Limit)
        return {std::clamp(end.x() + gap, 0.0, std::max(0.0, m_chart.size().width() - name.width() - gap)), plot.top() - name.height() - gap};
    // Others to the right below the end, where no curve is that rises through it.
    return {std::max(plot.left(), std::min(end.x() + gap, plot.right() - name.width())), std::min(end.y() + gap, plot.bottom() - name.height())};
}

void DayMarks::place()
{
    const QRectF plot = m_chart.plotArea();
    std::vector<QRectF> taken;
    // From the highest down: where two would meet, the lower one gives way along its line.
    for (const Shown &shown : std::views::reverse(m_shown)) {
        if (shown.mark.kind == DayMark::Kind::Limit) {
            const QFontMetricsF metrics(shown.name->font());
            shown.name->setText(metrics.elidedText(shown.mark.name, Qt::ElideRight, std::max(0.0, m_chart.size().width() - metrics.height())));
        }
        QRectF box = shown.name->boundingRect().translated(besideLine(shown, plot));
        for (const QRectF &other : taken) {
            if (box.intersects(other))
                box.moveTop(other.bottom());
        }
        shown.name->setPos(box.topLeft());
        taken.push_back(box);
    }
}

} // namespace Plimsoll
