// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/ladderpainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace Plimsoll {

LadderPainter::LadderPainter(QPainter &painter, const QFont &font, const Theme &theme) : m_painter(painter), m_font(font), m_theme(theme)
{
    m_painter.setFont(font);
}

void LadderPainter::paint(const DrawnLadder &ladder, const LadderPlace &place, RolloutStepId selected, bool focused)
{
    paintHeader(ladder, place);
    paintRail(ladder, place);
    paintToday(place);
    for (size_t i = 0; i < ladder.rungs.size(); ++i) {
        paintRung(ladder.rungs[i], place.rungs[i]);
        if (ladder.rungs[i].step == selected)
            paintFrame(place.rungs[i].row, focused);
    }
}

void LadderPainter::paintHeader(const DrawnLadder &ladder, const LadderPlace &place)
{
    QFont bold = m_font;
    bold.setBold(true);
    m_painter.setFont(bold);
    paintText(place.title, ladder.title, m_theme.text);
    m_painter.setFont(m_font);
    paintText(place.live, ladder.live, m_theme.mutedText);
    m_painter.setPen(m_theme.grid);
    m_painter.drawLine(place.header.bottomLeft(), place.header.bottomRight());
}

/// Whole up to the last rung that has begun, broken from there on.
void LadderPainter::paintRail(const DrawnLadder &ladder, const LadderPlace &place)
{
    for (size_t i = 1; i < place.rungs.size(); ++i) {
        const QRect &above = place.rungs[i - 1].mark;
        const QRect &below = place.rungs[i].mark;
        m_painter.setPen(QPen(m_theme.mutedText, 1, int(i) < ladder.begun ? Qt::SolidLine : Qt::DashLine));
        m_painter.drawLine(above.center().x(), above.bottom() + 1, below.center().x(), below.top() - 1);
    }
}

void LadderPainter::paintToday(const LadderPlace &place)
{
    if (place.today.isEmpty())
        return;
    const QString text = QCoreApplication::translate("RolloutLadder", "Today");
    paintText(place.today, text, m_theme.todayMark);
    const int left = place.today.left() + QFontMetrics(m_font).horizontalAdvance(text) + place.today.height() / 2;
    m_painter.setPen(QPen(m_theme.todayMark, 2));
    m_painter.drawLine(left, place.today.center().y(), place.today.right(), place.today.center().y());
}

void LadderPainter::paintRung(const LadderRung &rung, const RungPlace &place)
{
    paintText(place.date, rungDayText(rung), m_theme.text);
    paintText(place.time, rung.time, m_theme.mutedText);
    paintMark(rung.state, place.mark);
    paintBar(rung, place);
    paintText(place.share, rungShareText(rung), m_theme.text, Qt::AlignRight);
    paintText(place.title, rung.title, rung.state == RungState::Cancelled ? m_theme.mutedText : m_theme.text);
    paintText(place.state, rungStandingText(rung), rung.state == RungState::TakenBack ? m_theme.errorText : m_theme.text, Qt::AlignRight);
    QRect line(place.details.left(), place.details.top(), place.details.width(), place.title.height());
    for (const QString &detail : rung.details) {
        paintText(line, detail, m_theme.mutedText);
        line.translate(0, line.height());
    }
    paintText(place.hold, rung.hold, m_theme.mutedText);
}

void LadderPainter::paintBar(const LadderRung &rung, const RungPlace &place)
{
    const QColor colour = colourOf(rung.state);
    switch (rung.state) {
    case RungState::Passed:
        m_painter.fillRect(place.bar, colour);
        break;
    case RungState::Running:
        m_painter.fillRect(place.bar, QBrush(colour, Qt::Dense4Pattern));
        break;
    case RungState::ToCome:
        m_painter.fillRect(place.bar, QBrush(colour, Qt::BDiagPattern));
        break;
    case RungState::TakenBack:
        m_painter.fillRect(place.bar, QBrush(colour, Qt::DiagCrossPattern));
        break;
    case RungState::Cancelled:
        break;
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawRect(place.track.adjusted(0, 0, -1, -1));
    if (place.bar.isEmpty())
        return;
    m_painter.setPen(QPen(colour, 1, rung.state == RungState::Cancelled ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawRect(place.bar.adjusted(0, 0, -1, -1));
}

void LadderPainter::paintMark(RungState state, const QRect &rect)
{
    const QRectF disc = QRectF(rect).adjusted(1, 1, -1, -1);
    const QPointF centre = disc.center();
    const double reach = disc.width() / 4;
    const QColor colour = colourOf(state);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, 1.5));
    m_painter.setBrush(state == RungState::Passed ? colour : m_theme.base);
    m_painter.drawEllipse(disc);
    switch (state) {
    case RungState::Passed:
        m_painter.setPen(QPen(m_theme.base, 2));
        m_painter.drawLine(centre + QPointF(-reach, 0), centre + QPointF(-reach / 4, reach * 3 / 4));
        m_painter.drawLine(centre + QPointF(-reach / 4, reach * 3 / 4), centre + QPointF(reach, -reach * 3 / 4));
        break;
    case RungState::Running:
        m_painter.setBrush(colour);
        m_painter.drawEllipse(centre, reach, reach);
        break;
    case RungState::TakenBack:
        m_painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
        m_painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        break;
    case RungState::Cancelled:
        m_painter.drawLine(centre + QPointF(-reach, 0), centre + QPointF(reach, 0));
        break;
    case RungState::ToCome:
        break;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void LadderPainter::paintFrame(const QRect &row, bool focused)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.selection, 2));
    m_painter.drawRect(row.adjusted(1, 1, -1, -1));
    if (!focused)
        return;
    m_painter.setPen(QPen(m_theme.text, 1, Qt::DotLine));
    m_painter.drawRect(row.adjusted(3, 3, -4, -4));
}

void LadderPainter::paintText(const QRect &rect, const QString &text, const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(alignment | Qt::AlignVCenter), m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QColor LadderPainter::colourOf(RungState state) const
{
    switch (state) {
    case RungState::Passed:
        return m_theme.noticeText;
    case RungState::Running:
        return m_theme.todayMark;
    case RungState::TakenBack:
        return m_theme.errorText;
    case RungState::ToCome:
    case RungState::Cancelled:
        break;
    }
    return m_theme.mutedText;
}

} // namespace Plimsoll
