// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/oddschart.h"

#include "engine/forecast/forecasttexts.h"
#include "engine/sentences.h"
#include "views/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int curveTint = 0;
constexpr int barTint = 1;

int runsIn(const std::vector<EndCount> &ends)
{
    int runs = 0;
    for (const EndCount &end : ends)
        runs += end.runs;
    return runs;
}

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"d MMM"_s);
}

} // namespace

OddsChart::OddsChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("When the work ends"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QSize OddsChart::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 36, em * 18};
}

QSize OddsChart::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 18, em * 11};
}

void OddsChart::setContent(OddsContent content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    m_first = {};
    m_last = {};
    for (const std::vector<EndCount> &ends : m_content.ends) {
        if (ends.empty())
            continue;
        m_first = m_first.isValid() ? std::min(m_first, ends.front().day) : ends.front().day;
        m_last = m_last.isValid() ? std::max(m_last, ends.back().day) : ends.back().day;
    }
    if (m_first.isValid() && m_content.deadline.isValid()) {
        m_first = std::min(m_first, m_content.deadline);
        m_last = std::max(m_last, m_content.deadline);
    }
    setAccessibleDescription(m_first.isValid() ? tr("From %1 to %2; half of the runs end by %3.").arg(dayText(m_first), dayText(m_last), dayText(m_content.work[0].p50)) : QString());
    update();
}

double OddsChart::xOf(QDate day) const
{
    return m_plot.left() + m_plot.width() * double(m_first.daysTo(day)) / double(m_first.daysTo(m_last) + 1);
}

double OddsChart::yOf(double share) const
{
    return m_plot.bottom() - m_plot.height() * share;
}

double OddsChart::endedBy(QDate day) const
{
    int runs = 0;
    for (const EndCount &end : m_content.ends[0])
        runs += end.day <= day ? end.runs : 0;
    return double(runs) / std::max(1, runsIn(m_content.ends[0]));
}

void OddsChart::layOut()
{
    const double em = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(shareText(1.0)) + em;
    m_plot = QRectF(left, em * 2.6, width() - left - em, height() - em * 6.2);
}

void OddsChart::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    layOut();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDeadline(painter);
    paintAxes(painter);
    paintBars(painter);
    if (m_content.ends[1] != m_content.ends[0])
        paintCurve(painter, 1);
    paintCurve(painter, 0);
    paintMarks(painter);
    paintDays(painter);
    paintLegend(painter);
}

void OddsChart::paintAxes(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const double em = fontMetrics().height();
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        painter.setPen(share > 0.0 ? theme.grid : theme.mutedText);
        painter.drawLine(QPointF(m_plot.left(), yOf(share)), QPointF(m_plot.right(), yOf(share)));
        painter.setPen(theme.text);
        painter.drawText(QRectF(0, yOf(share) - em, m_plot.left() - em / 2, em * 2), int(Qt::AlignRight | Qt::AlignVCenter), shareText(share));
    }
}

/// As many days as have room, each below the middle of its bar.
void OddsChart::paintDays(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const double em = fontMetrics().height();
    const double room = fontMetrics().horizontalAdvance(shortDay(m_last)) + em * 1.5;
    const double day = xOf(m_first.addDays(1)) - xOf(m_first);
    const int each = std::max(1, int(std::ceil(room / day)));
    painter.setPen(theme.text);
    for (QDate at = m_first; at <= m_last; at = at.addDays(each)) {
        const double middle = xOf(at) + day / 2;
        painter.drawLine(QPointF(middle, m_plot.bottom()), QPointF(middle, m_plot.bottom() + em / 4));
        const double left = std::clamp(middle - room / 2, 0.0, width() - room);
        painter.drawText(QRectF(left, m_plot.bottom() + em / 3, room, em * 1.2), int(Qt::AlignCenter), shortDay(at));
    }
}

void OddsChart::paintBars(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const std::vector<EndCount> &ends = m_content.ends[0];
    int most = 1;
    for (const EndCount &end : ends)
        most = std::max(most, end.runs);
    const double day = xOf(m_first.addDays(1)) - xOf(m_first);
    const double gap = std::min(1.0, day / 8);
    painter.setPen(theme.releaseMark(barTint));
    painter.setBrush(theme.releaseFill(barTint));
    // The highest takes two thirds, so that the curve stays readable.
    for (const EndCount &end : ends) {
        const double height = m_plot.height() * 0.66 * end.runs / most;
        painter.drawRect(QRectF(xOf(end.day) + gap, m_plot.bottom() - height, std::max(1.0, day - 2 * gap), height));
    }
    painter.setBrush(Qt::NoBrush);
}

void OddsChart::paintCurve(QPainter &painter, size_t stage) const
{
    const Theme &theme = Theme::of(palette());
    const double all = std::max(1, runsIn(m_content.ends[stage]));
    QPainterPath path(QPointF(m_plot.left(), yOf(0.0)));
    int runs = 0;
    for (const EndCount &end : m_content.ends[stage]) {
        // Level up to the day, and risen at its end.
        path.lineTo(xOf(end.day), yOf(runs / all));
        runs += end.runs;
        path.lineTo(xOf(end.day.addDays(1)), yOf(runs / all));
    }
    path.lineTo(m_plot.right(), yOf(1.0));
    painter.setPen(QPen(theme.releaseMark(curveTint), stage == 0 ? 2.5 : 2.0, stage == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(path);
}

/// From the deadline on it is too late: hatched.
void OddsChart::paintDeadline(QPainter &painter) const
{
    if (!m_content.deadline.isValid())
        return;
    const Theme &theme = Theme::of(palette());
    const double em = fontMetrics().height();
    const double x = xOf(m_content.deadline);
    QColor hatch = theme.errorText;
    hatch.setAlphaF(0.35F);
    painter.fillRect(QRectF(x, m_plot.top(), m_plot.right() - x, m_plot.height()), QBrush(hatch, Qt::BDiagPattern));
    painter.setPen(QPen(theme.errorText, 2.0, Qt::DashDotLine));
    painter.drawLine(QPointF(x, m_plot.top() - em * 1.4), QPointF(x, m_plot.bottom()));
    painter.setPen(theme.errorText);
    const QString text = tr("%1, %2").arg(m_content.deadlineName, dayText(m_content.deadline));
    const double wide = std::min<double>(width() - em, fontMetrics().horizontalAdvance(text) + em / 2);
    const double left = std::clamp(x + em / 3, 0.0, width() - wide);
    painter.drawText(QRectF(left, em * 0.1, wide, em * 1.2), int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text, Qt::ElideRight, int(wide)));
}

void OddsChart::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const double em = fontMetrics().height();
    const DateOdds &work = m_content.work[0];
    for (const auto &[day, name] : {std::pair(work.p50, u"P50"_s), std::pair(work.p80, u"P80"_s), std::pair(work.p95, u"P95"_s)}) {
        if (!day.isValid())
            continue;
        const QPointF point(xOf(day.addDays(1)), yOf(endedBy(day)));
        painter.setPen(QPen(theme.text, 1.0, Qt::DotLine));
        painter.drawLine(point, QPointF(point.x(), m_plot.bottom()));
        painter.setPen(theme.text);
        painter.setBrush(theme.text);
        painter.drawEllipse(point, em / 5, em / 5);
        painter.setBrush(Qt::NoBrush);
        // Above the curve, which comes from the left below.
        const double wide = fontMetrics().horizontalAdvance(name) + em / 2;
        const double left = std::max(m_plot.left(), point.x() - wide - em / 4);
        painter.drawText(QRectF(left, std::max(m_plot.top(), point.y() - em * 1.1), wide, em), int(Qt::AlignRight | Qt::AlignVCenter), name);
    }
}

void OddsChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const double em = fontMetrics().height();
    const double top = m_plot.bottom() + em * 1.9;
    double x = m_plot.left();
    const auto entry = [&](const QString &text, const std::function<void(QRectF)> &sample) {
        sample(QRectF(x, top, em * 2, em));
        painter.setPen(theme.text);
        const double wide = fontMetrics().horizontalAdvance(text) + em;
        painter.drawText(QRectF(x + em * 2.4, top, wide, em), int(Qt::AlignLeft | Qt::AlignVCenter), text);
        x += wide + em * 2.8;
    };
    const auto line = [&](Qt::PenStyle style) {
        return [&painter, &theme, style](QRectF box) {
            painter.setPen(QPen(theme.releaseMark(curveTint), 2.5, style));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        };
    };
    entry(tr("Ended by then"), line(Qt::SolidLine));
    if (m_content.ends[1] != m_content.ends[0])
        entry(tr("with responses"), line(Qt::DashLine));
    entry(tr("Ended on that day"), [&](QRectF box) { 
        painter.setPen(theme.releaseMark(barTint));
        painter.setBrush(theme.releaseFill(barTint));
        painter.drawRect(box.adjusted(em / 2, em / 6, -em / 2, 0));
        painter.setBrush(Qt::NoBrush);
    });
}

} // namespace Plimsoll
