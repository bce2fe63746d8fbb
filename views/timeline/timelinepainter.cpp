// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString dayFormat(const TimelineOutline &outline, QDate today)
{
    const bool thisYear = today.isValid() && (!outline.told.isValid() || (outline.told.start.year() == today.year() && outline.told.end.year() == today.year()));
    return thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s;
}

} // namespace

TimelineShape timelineShape(const CalendarMetrics &metrics, const TimelineOutline &outline)
{
    TimelineShape shape;
    shape.glyph = metrics.glyph + metrics.glyph % 2;
    shape.rowHeight = metrics.slot + 2 * metrics.gap + 1;
    shape.headerHeight = 2 * metrics.header + metrics.gap + (outline.bands.empty() ? 0 : metrics.band);
    return shape;
}

int timelineDayColumn(const CalendarMetrics &metrics, const TimelineOutline &outline, QDate today)
{
    // A Wednesday in September is about the widest day that there is.
    return QFontMetrics(metrics.small).horizontalAdvance(QLocale().toString(QDate(2026, 9, 30), dayFormat(outline, today))) + 2 * metrics.gap
        + timelineTimeColumn(metrics, outline);
}

int timelineTimeColumn(const CalendarMetrics &metrics, const TimelineOutline &outline)
{
    return outline.time.isEmpty() ? 0 : QFontMetrics(metrics.small).horizontalAdvance(u", "_s + outline.time);
}

TimelinePainter::TimelinePainter(QPainter &canvas, const TimelinePicture &picture, const Theme &theme, const CalendarMetrics &metrics)
    : m_canvas(canvas), m_picture(picture), m_geometry(picture.geometry), m_theme(theme), m_metrics(metrics),
      m_hair(std::max(1, QFontMetrics(metrics.text).height() / 24)), m_first(m_geometry.firstVisibleRow()), m_last(m_geometry.lastVisibleRow())
{
}

void TimelinePainter::paint()
{
    const TimelineShape &shape = m_geometry.shape();
    m_canvas.save();
    m_canvas.setClipRect(m_geometry.body());
    paintGround();
    paintLinks();
    for (int row = m_first; row <= m_last; ++row)
        paintRow(row);
    paintToday();
    paintNewLink();
    paintDrawing();
    m_canvas.restore();
    m_canvas.save();
    m_canvas.setClipRect(QRect(0, shape.headerHeight, shape.viewport.width(), shape.viewport.height()));
    m_canvas.fillRect(QRect(isRightToLeft() ? shape.viewport.width() - shape.outlineWidth : 0, shape.headerHeight, shape.outlineWidth,
                            shape.viewport.height() - shape.headerHeight),
                      m_theme.base);
    for (int row = m_first; row <= m_last; ++row)
        paintOutline(row);
    paintFocus();
    m_canvas.restore();
    paintHeader();
}

void TimelinePainter::paintGround()
{
    m_canvas.fillRect(m_geometry.body(), m_theme.base);
    paintDaysOff();
    paintBands();
    paintGrid();
}

void TimelinePainter::paintDaysOff()
{
    // Weekends in months and years are too narrow to tell anything.
    const TimelineUnit unit = m_geometry.unit(QFontMetrics(m_metrics.text).height());
    if (m_last < 0 || (unit != TimelineUnit::Day && unit != TimelineUnit::Week))
        return;
    const TimelineSpan visible = m_geometry.visibleDays();
    const CalendarEntries &entries = *m_picture.outline.entries;
    for (QDate day = visible.start; day <= visible.end; day = day.addDays(1)) {
        if (!entries.isDayOff(day))
            continue;
        // Neighbours in one go: a weekend is one shade.
        QDate last = day;
        while (last < visible.end && entries.isDayOff(last.addDays(1)))
            last = last.addDays(1);
        m_canvas.fillRect(m_geometry.block(m_first, m_last, {day, last}), m_theme.dayOffFill);
        day = last;
    }
}

void TimelinePainter::paintBands()
{
    const TimelineSpan visible = m_geometry.visibleDays();
    for (const TimelineBand &band : m_picture.outline.bands) {
        const int first = std::max(band.firstRow, m_first);
        const int last = std::min(band.lastRow, m_last);
        if (first > last || band.span.end < visible.start || band.span.start > visible.end)
            continue;
        QRect block = m_geometry.block(first, last, band.span);
        block.setWidth(std::max(block.width(), m_metrics.line));
        m_canvas.fillRect(block, m_theme.windowFill(band.kind));
        m_canvas.setPen(QPen(m_theme.windowText(band.kind), m_metrics.line, windowLine(band.kind), Qt::FlatCap));
        m_canvas.drawLine(block.topLeft(), block.bottomLeft());
        m_canvas.drawLine(block.topRight(), block.bottomRight());
    }
}

void TimelinePainter::paintGrid()
{
    m_canvas.setPen(QPen(m_theme.grid, m_hair));
    QList<QLine> lines;
    const QRect body = m_geometry.body();
    for (int row = m_first; row <= m_last; ++row) {
        const QRect rect = m_geometry.row(row);
        lines << QLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    }
    for (const TimelineSpan &cell : m_geometry.cells(m_geometry.unit(QFontMetrics(m_metrics.text).height()))) {
        const QRect block = m_geometry.block(0, 0, cell);
        const int x = isRightToLeft() ? block.right() : block.left();
        lines << QLine(x, body.top(), x, body.bottom());
    }
    m_canvas.drawLines(lines);
    const auto shade = [this](int row, int alpha) {
        QColor colour = m_theme.selection;
        colour.setAlpha(alpha);
        m_canvas.fillRect(m_geometry.row(row), colour);
    };
    for (int row = m_first; row <= m_last; ++row) {
        if (m_picture.highlight.rows.contains(row))
            shade(row, 40);
        else if (row == m_picture.highlight.hovered)
            shade(row, 16);
    }
}

void TimelinePainter::paintToday()
{
    const TimelineSpan visible = m_geometry.visibleDays();
    const QDate today = m_picture.today;
    if (!today.isValid() || today < visible.start || today > visible.end)
        return;
    const QRect block = m_geometry.block(0, 0, {today, today});
    const int x = isRightToLeft() ? block.right() - m_metrics.line + 1 : block.left();
    m_canvas.fillRect(QRect(x, m_geometry.body().top(), m_metrics.line, m_geometry.body().height()), m_theme.todayMark);
}

QString TimelinePainter::dayOf(const TimelineRow &shown) const
{
    if (shown.kind == TimelineRowKind::Milestone && !shown.span.isValid())
        return QCoreApplication::translate("TimelinePainter", "no date");
    const QString day = QLocale().toString(shown.told, dayFormat(m_picture.outline, m_picture.today));
    return shown.time.isEmpty() ? day : day + u", "_s + shown.time;
}

void TimelinePainter::paintText(QRect place, const QString &text, const QFont &font, const QColor &colour, bool atEnd)
{
    if (place.width() <= 0)
        return;
    const QFontMetrics size(font);
    m_canvas.setFont(font);
    m_canvas.setPen(colour);
    const bool right = atEnd != isRightToLeft();
    const QString fitting = size.horizontalAdvance(text) <= place.width() ? text : size.elidedText(text, Qt::ElideRight, place.width());
    m_canvas.drawText(place, int(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft)), fitting);
}

void TimelinePainter::paintHeader()
{
    const TimelineShape &shape = m_geometry.shape();
    m_canvas.fillRect(QRect(0, 0, shape.viewport.width(), shape.headerHeight), m_theme.base);
    QRect room = m_geometry.body();
    room.setTop(0);
    room.setHeight(shape.headerHeight);
    m_canvas.save();
    m_canvas.setClipRect(room);
    const TimelineUnit unit = m_geometry.unit(QFontMetrics(m_metrics.text).height());
    if (TimelineGeometry::above(unit) != unit)
        paintHeaderLine(TimelineGeometry::above(unit), 0, m_metrics.header, true);
    paintHeaderLine(unit, m_metrics.header, m_metrics.header, false);
    if (!m_picture.outline.bands.empty())
        paintBandNames(2 * m_metrics.header + m_metrics.gap / 2, m_metrics.band);
    m_canvas.restore();
    m_canvas.setPen(QPen(m_theme.grid, m_hair));
    m_canvas.drawLine(0, shape.headerHeight - 1, shape.viewport.width(), shape.headerHeight - 1);
    const int edge = isRightToLeft() ? shape.viewport.width() - shape.outlineWidth : shape.outlineWidth - 1;
    m_canvas.drawLine(edge, 0, edge, shape.headerHeight);
    paintCorner();
}

QStringList TimelinePainter::headerTexts(QDate first, TimelineUnit unit, bool upper) const
{
    const QLocale locale;
    switch (unit) {
    case TimelineUnit::Day:
        return {locale.toString(first, u"ddd d"_s), locale.toString(first, u"d"_s)};
    case TimelineUnit::Week:
        return {locale.toString(first, u"ddd d MMM"_s), locale.toString(first, u"d MMM"_s), locale.toString(first, u"d"_s)};
    case TimelineUnit::Month:
        if (upper)
            return {locale.standaloneMonthName(first.month()) + u' ' + locale.toString(first, u"yyyy"_s), locale.toString(first, u"MMM yyyy"_s),
                    locale.toString(first, u"MMM"_s)};
        return {locale.standaloneMonthName(first.month(), QLocale::ShortFormat)};
    case TimelineUnit::Quarter:
        return {QCoreApplication::translate("TimelinePainter", "Q%1", "quarter").arg((first.month() + 2) / 3)};
    case TimelineUnit::Year:
        break;
    }
    return {locale.toString(first, u"yyyy"_s)};
}

/// The longest form in which the texts of all cells have room, so that a line does not change its form from cell to cell.
qsizetype TimelinePainter::headerForm(const std::vector<TimelineSpan> &cells, TimelineUnit unit) const
{
    const QFontMetrics size(m_metrics.small);
    qsizetype form = 0;
    for (const TimelineSpan &cell : cells) {
        const QStringList texts = headerTexts(cell.start, unit, false);
        const int room = m_geometry.headerBlock(cell, 0, 1).width() - 2 * m_metrics.gap;
        while (form + 1 < texts.size() && size.horizontalAdvance(texts[form]) > room)
            ++form;
    }
    return form;
}

void TimelinePainter::paintHeaderLine(TimelineUnit unit, int top, int height, bool upper)
{
    const QRect room = m_geometry.body();
    const std::vector<TimelineSpan> cells = m_geometry.cells(unit);
    const qsizetype form = upper ? 0 : headerForm(cells, unit);
    for (const TimelineSpan &cell : cells) {
        const QRect block = m_geometry.headerBlock(cell, top, height);
        m_canvas.setPen(QPen(m_theme.grid, m_hair));
        const int edge = isRightToLeft() ? block.right() : block.left();
        m_canvas.drawLine(edge, block.top(), edge, block.bottom());
        // The name of a month stays in sight as long as the month does.
        QRect seen(std::max(block.left(), room.left()), top, 0, height);
        seen.setRight(std::min(block.right(), room.right()));
        paintHeaderCell(cell, unit, form, seen, upper);
    }
}

void TimelinePainter::paintHeaderCell(TimelineSpan cell, TimelineUnit unit, qsizetype form, QRect seen, bool upper)
{
    const bool today = !upper && m_picture.today >= cell.start && m_picture.today <= cell.end;
    QFont font = upper ? m_metrics.strong : m_metrics.small;
    if (today)
        font.setWeight(QFont::Bold);
    const QStringList texts = headerTexts(cell.start, unit, upper);
    const QFontMetrics size(font);
    seen.adjust(m_metrics.gap, 0, 0, 0);
    if (upper)
        seen.adjust(m_metrics.gap, 0, -m_metrics.gap, 0);
    while (form < texts.size() && size.horizontalAdvance(texts[form]) > seen.width())
        ++form;
    // A text that is cut says something else.
    if (form >= texts.size())
        return;
    const bool holiday = unit == TimelineUnit::Day && m_picture.outline.entries->holidayOn(cell.start);
    const QColor colour = today ? m_theme.todayMark : upper ? m_theme.text : holiday ? m_theme.holidayText : m_theme.mutedText;
    if (upper)
        return paintText(seen, texts[form], font, colour);
    m_canvas.setFont(font);
    m_canvas.setPen(colour);
    m_canvas.drawText(seen, Qt::AlignCenter | Qt::TextSingleLine, texts[form]);
}

void TimelinePainter::paintBandNames(int top, int height)
{
    const TimelineSpan visible = m_geometry.visibleDays();
    const std::vector<TimelineBand> &bands = m_picture.outline.bands;
    const std::vector<QRect> places = bandNamePlaces(top, height);
    for (size_t i = 0; i < bands.size(); ++i) {
        const TimelineBand &band = bands[i];
        if (band.span.end < visible.start || band.span.start > visible.end)
            continue;
        const QRect block = m_geometry.headerBlock(band.span, top, height);
        m_canvas.fillRect(block, m_theme.windowFill(band.kind));
        m_canvas.setPen(QPen(m_theme.windowText(band.kind), m_metrics.line, windowLine(band.kind), Qt::FlatCap));
        m_canvas.drawLine(block.bottomLeft(), block.bottomRight());
        paintText(places[i], band.name, m_metrics.small, m_theme.windowText(band.kind));
    }
}

std::vector<QRect> TimelinePainter::bandNamePlaces(int top, int height) const
{
    constexpr int fewestLetters = 6;
    const QFontMetrics size(m_metrics.small);
    const int fewest = fewestLetters * size.averageCharWidth() + size.horizontalAdvance(QChar(0x2026));
    const TimelineSpan visible = m_geometry.visibleDays();
    const QRect room = m_geometry.body();
    const std::vector<TimelineBand> &bands = m_picture.outline.bands;
    std::vector<QRect> places(bands.size());
    std::vector<char> covered(size_t(std::max(0, room.width())));
    // The last one lies on top.
    for (size_t i = bands.size(); i-- > 0;) {
        const TimelineBand &band = bands[i];
        if (band.span.end < visible.start || band.span.start > visible.end)
            continue;
        const QRect block = m_geometry.headerBlock(band.span, top, height);
        const int last = std::min(block.right(), room.right());
        int start = room.left();
        int longest = 0;
        int run = 0;
        for (int x = std::max(block.left(), room.left()); x <= last; ++x) {
            char &taken = covered[size_t(x - room.left())];
            run = taken ? 0 : run + 1;
            taken = 1;
            if (run > longest) {
                longest = run;
                start = x + 1 - run;
            }
        }
        const QRect place = QRect(start, top, longest, height).adjusted(m_metrics.radius, 0, -m_metrics.gap, 0);
        // A few letters of a name say less than none.
        if (place.width() >= std::min(size.horizontalAdvance(band.name), fewest))
            places[i] = place;
    }
    return places;
}

} // namespace Plimsoll
