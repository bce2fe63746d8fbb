// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendartext.h"
#include "views/calendar/milestoneglyph.h"
#include "views/calendar/monthpainter.h"
#include "views/calendar/yearpainter.h"
#include "views/reports/pageflow.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The painters of the calendar count in whole units from their own origin.
CalendarMetrics calendarMetrics(const PageStyle &style)
{
    QFont font = style.small;
    font.setPixelSize(style.small.pixelSize() * 9 / 10);
    return CalendarMetrics(font);
}

void layMonth(PageFlow &flow, const ReportMonths &months, QDate month, qreal height)
{
    const PageStyle &style = flow.style();
    const CalendarMetrics metrics = calendarMetrics(style);
    const LaidText name(monthText(month), {style.heading, style.ink}, flow.width());
    const int top = int(name.height());
    const int weekdays = metrics.band;
    const QRect grid(metrics.weekColumn, top + weekdays, int(flow.width()) - metrics.weekColumn, int(height) - top - weekdays - int(style.gap));
    auto layout = std::make_shared<const MonthLayout>(months.entries, MonthGeometry(month, months.firstDayOfWeek, grid), metrics);
    flow.add([=, at = QPointF(flow.left(), flow.y()), today = months.today](QPainter &painter) {
        name.draw(painter, at);
        painter.save();
        painter.translate(at);
        MonthHighlight highlight;
        highlight.today = today;
        MonthPainter canvas(painter, *layout, metrics, Theme::light(), highlight, false);
        canvas.paintWeekdays(QRect(grid.left(), top, grid.width(), weekdays));
        canvas.paint();
        painter.restore();
    });
    flow.advance(height);
}

void layYear(PageFlow &flow, const ReportMonths &months, int year)
{
    const PageStyle &style = flow.style();
    const CalendarMetrics metrics = calendarMetrics(style);
    const LaidText name(QString::number(year), {style.heading, style.ink}, flow.width());
    const QSize area(int(flow.width()), int(flow.pageHeight() - name.height() - style.gap));
    auto layout = std::make_shared<const YearLayout>(*months.entries, year, months.firstDayOfWeek, area, metrics, false);
    flow.keep(name.height() + layout->height());
    flow.add([=, entries = months.entries, at = QPointF(flow.left(), flow.y()), today = months.today](QPainter &painter) {
        name.draw(painter, at);
        painter.save();
        painter.translate(at + QPointF(0.0, name.height()));
        YearPainter(painter, *layout, metrics, Theme::light(), false).paint(QRect(QPoint(0, 0), QSize(area.width(), layout->height())), today, {});
        painter.restore();
    });
    flow.advance(name.height() + layout->height() + style.gap);
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal step, qreal width)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(colour, width));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

void layMonths(PageFlow &flow, const ReportMonths &months)
{
    if (months.showsYears()) {
        for (int year = months.first.year(); year <= months.last.year(); ++year)
            layYear(flow, months, year);
        return;
    }
    if (!months.leftOut.isEmpty()) {
        layParagraph(flow, ReportParagraph{{months.leftOut, {}, ReportTone::Quiet}});
        flow.advance(flow.style().gap);
    }
    constexpr int perPage = 2;
    // The heading of the section stands above the first two.
    const qreal height = (flow.isAtTop() ? flow.pageHeight() : flow.space()) / perPage;
    for (QDate month = months.first; month <= months.last; month = month.addMonths(1)) {
        if (months.isEmpty(month))
            continue;
        flow.keep(height);
        layMonth(flow, months, month, height);
    }
}

void layBars(PageFlow &flow, const ReportBars &bars)
{
    const PageStyle &style = flow.style();
    if (!bars.caption.isEmpty()) {
        flow.addText(LaidText(bars.caption, {style.small, style.quiet}, flow.width()));
        flow.advance(style.padding);
    }
    double most = 0.0;
    for (const ReportBars::Line &line : bars.lines)
        most = qMax(most, qMax(line.value, line.limit));
    // Where the page is narrow a name may break between its words, never within one.
    qreal widest = 0.0;
    for (const ReportBars::Line &line : bars.lines) {
        for (const QString &word : line.name.split(u' '))
            widest = qMax(widest, QFontMetricsF(style.body).horizontalAdvance(word));
    }
    qreal longest = 0.0;
    for (const ReportBars::Line &line : bars.lines)
        longest = qMax(longest, QFontMetricsF(style.strong).horizontalAdvance(line.text));
    const qreal names = qBound(flow.width() * 0.22, widest + 2 * style.padding, flow.width() * 0.4);
    const qreal texts = qBound(flow.width() * 0.28, longest + 2 * style.gap, flow.width() * 0.36);
    const qreal full = flow.width() - names - texts;
    for (const ReportBars::Line &line : bars.lines) {
        const LaidText name(line.name, {style.body, style.ink}, names - style.padding);
        const bool over = line.value > line.limit;
        const LaidText text({line.text, {}, over ? ReportTone::Bad : ReportTone::Plain, over}, style, texts - style.gap);
        const qreal height = qMax(name.height(), text.height()) + 2 * style.padding;
        flow.keep(height);
        const QPointF at(flow.left(), flow.y() + style.padding);
        const qreal thick = name.heightOf(0, 1) * 0.7;
        const QRectF limit(at.x() + names, at.y() + name.heightOf(0, 1) * 0.15, most > 0 ? full * line.limit / most : 0.0, thick);
        const QRectF value(limit.left(), limit.top(), most > 0 ? full * line.value / most : 0.0, thick);
        flow.add([=, base = style.header, edge = style.quiet, accent = style.accent, bad = style.colour(ReportTone::Bad), stroke = style.line](QPainter &painter) {
            name.draw(painter, at);
            text.draw(painter, at + QPointF(names + full + thick, 0.0));
            painter.fillRect(limit, base);
            painter.fillRect(value.intersected(limit), accent);
            if (over) {
                const QRectF beyond(limit.right(), value.top(), value.right() - limit.right(), thick);
                painter.fillRect(beyond, Qt::white);
                paintHatch(painter, beyond, bad, thick / 3, 2 * stroke);
                painter.setPen(QPen(bad, stroke));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(beyond);
            }
            painter.setPen(QPen(edge, stroke));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(limit);
        });
        flow.advance(height);
    }
}

void layMatrix(PageFlow &flow, const ReportMatrix &matrix)
{
    const PageStyle &style = flow.style();
    const qreal labels = flow.width() * 0.14;
    const qreal cellWidth = (flow.width() - labels) / qreal(qMax<size_t>(1, matrix.impacts.size()));
    const qreal line = QFontMetricsF(style.body).height();
    const qreal cellHeight = line * 2.6;
    const qreal height = cellHeight * qreal(matrix.squares.size()) + 2 * line;
    flow.addText(LaidText(matrix.caption, {style.small, style.quiet}, flow.width()));
    flow.advance(style.padding);
    flow.keep(height);
    const QPointF at(flow.left(), flow.y());
    for (size_t row = 0; row < matrix.squares.size(); ++row) {
        const LaidText name(matrix.probabilities[row], {style.small, style.ink, Qt::AlignRight}, labels - style.gap);
        const qreal top = at.y() + qreal(row) * cellHeight;
        flow.add([=](QPainter &painter) { name.draw(painter, {at.x(), top + (cellHeight - name.height()) / 2}); });
        for (size_t column = 0; column < matrix.squares[row].size(); ++column) {
            const ReportMatrix::Square &square = matrix.squares[row][column];
            const QRectF rect(at.x() + labels + qreal(column) * cellWidth, top, cellWidth, cellHeight);
            const LaidText letter(ratingLetter(square.rating), {style.small, style.ink}, cellWidth);
            const LaidText risks(square.risks.join(", "_L1), {style.strong, style.ink, Qt::AlignHCenter}, cellWidth - 2 * style.padding);
            flow.add([=, ground = PageStyle::risk(square.rating), stroke = style.line, padding = style.padding](QPainter &painter) {
                painter.fillRect(rect, ground);
                painter.setPen(QPen(Qt::white, 2 * stroke));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(rect);
                letter.draw(painter, rect.topLeft() + QPointF(padding, padding / 2));
                if (risks.lines() > 0)
                    risks.draw(painter, {rect.left() + padding, rect.center().y() - risks.heightOf(0, qMin(2, risks.lines())) / 2});
            });
        }
    }
    for (size_t column = 0; column < matrix.impacts.size(); ++column) {
        const LaidText name(matrix.impacts[column], {style.small, style.ink, Qt::AlignHCenter}, cellWidth);
        const QPointF place(at.x() + labels + qreal(column) * cellWidth, at.y() + cellHeight * qreal(matrix.squares.size()) + style.padding);
        flow.add([=](QPainter &painter) { name.draw(painter, place); });
    }
    flow.advance(height);
}

} // namespace Plimsoll
