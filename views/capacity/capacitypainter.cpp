// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitypainter.h"

#include "domain/labels.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int absenceTint = 2; ///< Of the release colours: amber.
constexpr int committedTint = 0;

} // namespace

CapacityPainter::CapacityPainter(QPainter &canvas, const CapacityPicture &picture, const Theme &theme, const QFont &font)
    : m_canvas(canvas), m_picture(picture), m_geometry(picture.geometry), m_theme(theme), m_font(font), m_strong(font), m_small(font)
{
    m_strong.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        m_small.setPointSizeF(font.pointSizeF() * 0.88);
    const int em = QFontMetrics(font).height();
    m_gap = std::max(1, em / 8);
    m_line = std::max(1, em / 12);
}

void CapacityPainter::paint()
{
    m_canvas.fillRect(QRect(QPoint(), m_geometry.shape().viewport), m_theme.base);
    m_canvas.save();
    m_canvas.setClipRect(m_geometry.body());
    for (int row = m_geometry.firstVisibleRow(); row <= m_geometry.lastVisibleRow(); ++row)
        paintRow(row);
    paintToday();
    m_canvas.restore();
    m_canvas.save();
    const CapacityShape &shape = m_geometry.shape();
    m_canvas.setClipRect(QRect(0, shape.headerHeight, shape.viewport.width(), shape.viewport.height()));
    for (int row = m_geometry.firstVisibleRow(); row <= m_geometry.lastVisibleRow(); ++row)
        paintName(row);
    m_canvas.restore();
    paintHeader();
}

void CapacityPainter::paintRow(int row)
{
    const CapacityRow &shown = m_picture.rows[size_t(row)];
    if (shown.person.isValid())
        paintDaysOff(row, shown);
    else
        m_canvas.fillRect(m_geometry.cell(row, m_geometry.visibleDays()), m_theme.dayOffFill);
    m_canvas.setPen(m_theme.grid);
    for (const DaySpan column : m_geometry.visibleColumns()) {
        const QRect cell = m_geometry.cell(row, column);
        m_canvas.drawLine(cell.topLeft(), cell.bottomLeft());
        m_canvas.drawLine(cell.bottomLeft(), cell.bottomRight());
    }
    // Behind all that is written.
    if (row == m_picture.currentRow)
        paintSelection();
    if (shown.person.isValid())
        paintAbsences(row, shown);
    paintHours(row, shown);
}

void CapacityPainter::paintDaysOff(int row, const CapacityRow &shown)
{
    // Weekends within a month are too narrow to tell anything.
    if (m_geometry.shape().unit == CapacityUnit::Month)
        return;
    const DaySpan visible = m_geometry.visibleDays();
    for (QDate day = visible.first; day <= visible.last; day = day.addDays(1)) {
        const DayHours hours = m_picture.capacity.on(shown.person, day);
        if (hours.planned - hours.dayOff <= 0)
            m_canvas.fillRect(m_geometry.cell(row, {day, day}), m_theme.dayOffFill);
    }
}

void CapacityPainter::paintHours(int row, const CapacityRow &shown)
{
    const bool person = shown.person.isValid();
    const int em = QFontMetrics(m_font).height();
    for (const DaySpan column : m_geometry.visibleColumns()) {
        const QRect cell = m_geometry.cell(row, column);
        const LoadHours load = m_picture.load(shown, column);
        const DayHours parts = person ? m_picture.capacity.partsOf(shown.person, column.first, column.last) : DayHours();
        if (!person || parts.planned - parts.dayOff > 0) {
            QRect line = cell.adjusted(m_gap, 0, -m_gap, 0);
            line.setHeight(em + m_gap);
            const QFont &font = person ? m_font : m_strong;
            const QString text = shortHours(load.available());
            clearFrame(row, line, QFontMetrics(font).horizontalAdvance(text), person ? m_theme.base : m_theme.dayOffFill);
            m_canvas.setFont(font);
            m_canvas.setPen(load.available() <= 0 && person ? m_theme.mutedText : m_theme.text);
            m_canvas.drawText(line, Qt::AlignCenter, text);
        }
        if (load.standing + load.asked <= 0)
            continue;
        paintCommitted(cell, load);
        paintShare(row, cell, load, !person);
    }
}

void CapacityPainter::paintCommitted(QRect cell, const LoadHours &load)
{
    const int height = 2 * m_line;
    const QRect track(cell.left() + 2 * m_gap, cell.bottom() - height - m_gap + 1, cell.width() - 4 * m_gap, height);
    m_canvas.fillRect(track, m_theme.grid);
    const auto fill = [&](double from, double to, const QColor &colour) {
        const int left = qRound(track.width() * std::clamp(from, 0.0, 1.0));
        const int right = qRound(track.width() * std::clamp(to, 0.0, 1.0));
        const int x = m_geometry.shape().rightToLeft ? track.right() + 1 - right : track.left() + left;
        m_canvas.fillRect(QRect(x, track.top(), right - left, height), colour);
    };
    const double standing = load.there > 0 ? load.standing / load.there : 0.0;
    fill(0.0, standing, m_theme.mutedText);
    fill(standing, load.share(), load.isOver() ? m_theme.errorText : m_theme.releaseMark(committedTint));
}

void CapacityPainter::paintShare(int row, QRect cell, const LoadHours &load, bool always)
{
    if (!load.isOver() && !always)
        return;
    const int em = QFontMetrics(m_font).height();
    const QFontMetrics size(m_small);
    QString text = load.there > 0 ? QLocale().toString(qRound(load.share() * 100)) + u" %"_s : QString(QChar(u'∞'));
    if (size.horizontalAdvance(text) + 4 * m_gap > cell.width())
        text = text.chopped(text.size() > 2 ? 2 : 0);
    const int width = std::min(size.horizontalAdvance(text) + 4 * m_gap, cell.width() - 2);
    const QRect chip(cell.center().x() - width / 2, cell.top() + em + m_gap, width, em);
    m_canvas.setFont(m_small);
    if (load.isOver()) {
        const QRect ground = cell.adjusted(2, em + m_gap, -2, 0).intersected(QRect(cell.left() + 2, chip.top(), cell.width() - 4, em));
        m_canvas.fillRect(ground, m_theme.base);
        m_canvas.fillRect(ground, QBrush(m_theme.errorText, Qt::FDiagPattern));
        m_canvas.fillRect(chip.adjusted(0, m_line, 0, -m_line), m_theme.base);
    } else {
        clearFrame(row, chip, size.horizontalAdvance(text), m_theme.dayOffFill);
    }
    m_canvas.setPen(load.isOver() ? m_theme.errorText : m_theme.mutedText);
    m_canvas.drawText(chip, Qt::AlignCenter, text);
}

void CapacityPainter::paintAbsences(int row, const CapacityRow &shown)
{
    const auto found = m_picture.absences.constFind(shown.person);
    if (found == m_picture.absences.constEnd())
        return;
    const int em = QFontMetrics(m_font).height();
    const DaySpan visible = m_geometry.visibleDays();
    m_canvas.setFont(m_small);
    for (const Absence &absence : *found) {
        if (absence.end < visible.first || absence.start > visible.last)
            continue;
        QRect band = m_geometry.cell(row, {absence.start, absence.end});
        band = QRect(band.left() + 1, band.top() + em + m_gap, std::max(2 * m_line, band.width() - 1), em);
        // Half days fill half the band, mornings the upper one.
        if (absence.portion == DayPortion::Morning)
            band.setHeight(band.height() / 2);
        else if (absence.portion == DayPortion::Afternoon)
            band.setTop(band.center().y() + 1);
        m_canvas.fillRect(band, m_theme.releaseFill(absenceTint));
        m_canvas.fillRect(band, QBrush(m_theme.releaseMark(absenceTint), Qt::BDiagPattern));
        m_canvas.setPen(QPen(m_theme.releaseMark(absenceTint), m_line));
        m_canvas.drawLine(band.topLeft(), band.topRight());
        const QRect seen = band & m_geometry.body();
        const QString text = label(absence.kind);
        const QFontMetrics size(m_small);
        const int width = size.horizontalAdvance(text) + 2 * m_gap;
        if (absence.portion == DayPortion::WholeDay && width < seen.width()) {
            const QRect chip(seen.center().x() - width / 2, seen.top() + m_line, width, seen.height() - m_line);
            m_canvas.fillRect(chip, m_theme.releaseFill(absenceTint));
            m_canvas.setPen(m_theme.releaseText(absenceTint));
            m_canvas.drawText(chip, Qt::AlignCenter, text);
        }
    }
}

QString CapacityPainter::nameNote(const CapacityRow &shown) const
{
    if (shown.skill.isValid())
        return recordLabel<Skill>();
    return shown.person.isValid() && shown.share < 1.0 ? QLocale().toString(qRound(shown.share * 100)) + u" %"_s : QString();
}

void CapacityPainter::paintName(int row)
{
    const CapacityRow &shown = m_picture.rows[size_t(row)];
    const QRect rect = m_geometry.name(row);
    const bool current = row == m_picture.currentRow;
    m_canvas.fillRect(rect, shown.person.isValid() ? m_theme.base : m_theme.dayOffFill);
    m_canvas.setPen(m_theme.grid);
    m_canvas.drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = m_geometry.shape().rightToLeft ? rect.left() : rect.right();
    m_canvas.drawLine(edge, rect.top(), edge, rect.bottom());
    if (current) {
        const int x = m_geometry.shape().rightToLeft ? rect.right() - 2 * m_line + 1 : rect.left();
        m_canvas.fillRect(QRect(x, rect.top(), 2 * m_line, rect.height()), m_theme.todayMark);
    }
    QRect inside = rect.adjusted(4 * m_gap, 0, -3 * m_gap, 0);
    const int alignment = Qt::AlignVCenter | (m_geometry.shape().rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    if (const QString note = nameNote(shown); !note.isEmpty()) {
        m_canvas.setFont(m_small);
        m_canvas.setPen(m_theme.mutedText);
        m_canvas.drawText(inside, Qt::AlignVCenter | (m_geometry.shape().rightToLeft ? Qt::AlignLeft : Qt::AlignRight), note);
        const int taken = QFontMetrics(m_small).horizontalAdvance(note) + 2 * m_gap;
        inside = m_geometry.shape().rightToLeft ? inside.adjusted(taken, 0, 0, 0) : inside.adjusted(0, 0, -taken, 0);
    }
    const QFont &font = shown.person.isValid() ? m_font : m_strong;
    m_canvas.setFont(font);
    m_canvas.setPen(m_theme.text);
    m_canvas.drawText(inside, alignment, QFontMetrics(font).elidedText(shown.name, Qt::ElideRight, inside.width()));
}

void CapacityPainter::paintToday()
{
    const DaySpan visible = m_geometry.visibleDays();
    if (m_picture.today < visible.first || m_picture.today > visible.last || m_geometry.lastVisibleRow() < 0)
        return;
    const QRect first = m_geometry.cell(0, {m_picture.today, m_picture.today});
    const int bottom = m_geometry.cell(m_geometry.lastVisibleRow(), {m_picture.today, m_picture.today}).bottom();
    const int x = m_geometry.shape().rightToLeft ? first.right() : first.left();
    m_canvas.fillRect(QRect(x, m_geometry.body().top(), m_line, bottom - m_geometry.body().top() + 1), m_theme.todayMark);
}

int CapacityPainter::frameWidth() const
{
    return m_picture.focused ? 2 * m_line : m_line;
}

void CapacityPainter::clearFrame(int row, const QRect &line, int width, const QColor &ground)
{
    if (row != m_picture.currentRow || !m_picture.selection.first.isValid())
        return;
    const QRect frame = m_geometry.cell(row, m_picture.selection);
    const int inside = frameWidth();
    QRect text(0, line.top(), width + 2 * m_gap, line.height());
    text.moveLeft(line.center().x() - text.width() / 2);
    text = text.intersected(line.adjusted(0, inside, 0, 0));
    if (frame.intersects(text) && !frame.adjusted(inside, 0, -inside, 0).contains(text))
        m_canvas.fillRect(text, ground);
}

void CapacityPainter::paintSelection()
{
    if (m_picture.currentRow < 0 || !m_picture.selection.first.isValid())
        return;
    const QRect cell = m_geometry.cell(m_picture.currentRow, m_picture.selection);
    const int width = frameWidth();
    m_canvas.setPen(QPen(m_theme.todayMark, width));
    m_canvas.setBrush(Qt::NoBrush);
    const qreal half = width / 2.0;
    m_canvas.drawRect(QRectF(cell).adjusted(half, half, -half, -half));
}

void CapacityPainter::paintHeader()
{
    const CapacityShape &shape = m_geometry.shape();
    const QRect line(0, 0, shape.viewport.width(), shape.headerHeight);
    m_canvas.fillRect(line, m_theme.base);
    QRect room = m_geometry.body();
    room.setTop(0);
    room.setHeight(shape.headerHeight);
    m_canvas.save();
    m_canvas.setClipRect(room);
    const DaySpan visible = m_geometry.visibleDays();
    const bool years = shape.unit == CapacityUnit::Month;
    for (QDate day = visible.first; day <= visible.last;) {
        const QDate first = years ? QDate(day.year(), 1, 1) : QDate(day.year(), day.month(), 1);
        const QDate next = years ? first.addYears(1) : first.addMonths(1);
        const QRect span = m_geometry.headerCell({std::max(first, shape.days.first), std::min(next.addDays(-1), shape.days.last)});
        const QRect seen = (span & room).adjusted(2 * m_gap, 0, -2 * m_gap, -shape.headerHeight / 2);
        m_canvas.setFont(m_strong);
        m_canvas.setPen(m_theme.text);
        const QString text = QLocale().toString(first, years ? u"yyyy"_s : u"MMMM yyyy"_s);
        if (QFontMetrics(m_strong).horizontalAdvance(text) <= seen.width())
            m_canvas.drawText(seen, Qt::AlignVCenter | (shape.rightToLeft ? Qt::AlignRight : Qt::AlignLeft), text);
        m_canvas.setPen(m_theme.grid);
        const int edge = shape.rightToLeft ? span.right() : span.left();
        m_canvas.drawLine(edge, 0, edge, shape.headerHeight / 2);
        day = next;
    }
    for (const DaySpan column : m_geometry.visibleColumns())
        paintHeaderCell(column);
    m_canvas.restore();
    m_canvas.setPen(m_theme.grid);
    m_canvas.drawLine(line.bottomLeft(), line.bottomRight());
}

void CapacityPainter::paintHeaderCell(DaySpan column)
{
    const CapacityShape &shape = m_geometry.shape();
    const QRect lower = m_geometry.headerCell(column).adjusted(0, shape.headerHeight / 2, 0, 0);
    const bool today = m_picture.today >= column.first && m_picture.today <= column.last;
    const QLocale locale;
    const QString format = shape.unit == CapacityUnit::Day ? u"ddd d"_s : shape.unit == CapacityUnit::Week ? u"d MMM"_s : u"MMM"_s;
    m_canvas.setFont(today ? m_strong : m_small);
    m_canvas.setPen(today ? m_theme.todayMark : m_theme.mutedText);
    QString text = locale.toString(column.first, format);
    if (QFontMetrics(m_canvas.font()).horizontalAdvance(text) > lower.width())
        text = locale.toString(column.first, u"d"_s);
    m_canvas.drawText(lower, Qt::AlignCenter, text);
    m_canvas.setPen(m_theme.grid);
    const int edge = shape.rightToLeft ? lower.right() : lower.left();
    m_canvas.drawLine(edge, lower.top(), edge, lower.bottom());
}

} // namespace Plimsoll
