// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixpainter.h"

#include "items/riskcells.h"
#include "views/common/twolines.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Where a line from the middle of the rectangle to a point outside leaves it, so that an arrow covers no title.
QPointF edgeTowards(const QRectF &rect, QPointF point)
{
    const QLineF line(rect.center(), point);
    for (const QLineF &side : {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
                               QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())}) {
        QPointF at;
        if (line.intersects(side, &at) == QLineF::BoundedIntersection)
            return at;
    }
    return rect.center();
}

/// On two lines where one is too short: between words, else in the middle of the word.
std::pair<QString, QString> dividedLines(const QString &text, const QFontMetrics &size, int width)
{
    if (const auto lines = twoLines(text, size, width); size.horizontalAdvance(lines.first) <= width)
        return lines;
    qsizetype end = std::max<qsizetype>(1, (text.size() + 1) / 2);
    while (end > 1 && size.horizontalAdvance(QString(text.left(end) + u'-')) > width)
        --end;
    return {QString(text.left(end) + u'-'), text.mid(end)};
}

} // namespace

MatrixPainter::MatrixPainter(QPainter &painter, const MatrixLayout &layout, const MatrixMetrics &metrics, const Theme &theme,
                             const MatrixHighlight &highlight)
    : m_painter(painter), m_layout(layout), m_metrics(metrics), m_theme(theme), m_highlight(highlight)
{
}

void MatrixPainter::paint()
{
    paintStill();
    paintHighlight();
}

void MatrixPainter::paintStill()
{
    const int levels = m_layout.geometry().levels();
    for (int probability = 1; probability <= levels; ++probability) {
        for (int impact = 1; impact <= levels; ++impact)
            paintCell({probability, impact});
    }
    paintLevels();
    paintLegend();
    paintUnrated();
    for (const MatrixCell &cell : m_layout.cells())
        paintCards(cell);
}

void MatrixPainter::paintStill(RiskSpot spot)
{
    const MatrixCell *cell = m_layout.cell(spot);
    if (!cell)
        return;
    paintCell(spot);
    paintCards(*cell);
}

void MatrixPainter::paintCards(const MatrixCell &cell)
{
    for (const PlacedCard &placed : cell.placed)
        paintCard(placed.rect, m_layout.cards().at(placed.card), false);
    if (cell.hidden)
        paintHidden(cell, *cell.hidden);
}

void MatrixPainter::paintHighlight()
{
    for (const qint64 id : m_highlight.selected) {
        if (const PlacedCard *placed = m_layout.find(RiskId(id)))
            paintCard(placed->rect, m_layout.cards().at(placed->card), true);
    }
    paintArrows();
    paintFrames();
}

void MatrixPainter::paintCell(RiskSpot spot)
{
    const RiskRating rating = ratingOf(spot);
    const QRect cell = m_layout.geometry().cell(spot).adjusted(0, 0, -2, -2);
    m_painter.fillRect(cell, m_theme.riskFill(rating));
    paintHatch(cell, rating);
    const QString score = RiskCells::scoreText(m_layout.cards().measure(), spot, QLocale());
    const int width = QFontMetrics(m_metrics.small).horizontalAdvance(score) + 2 * m_metrics.gap;
    QRect label(cell.left(), cell.top(), width, m_metrics.line + m_metrics.gap / 2);
    if (m_layout.geometry().isRightToLeft())
        label.moveRight(cell.right());
    m_painter.fillRect(label, m_theme.riskFill(rating));
    paintText(label, score, m_metrics.small, m_theme.riskText(rating), Qt::AlignHCenter);
}

/// Denser the graver: none, wide, narrow, crossed.
void MatrixPainter::paintHatch(const QRect &rect, RiskRating rating)
{
    if (rating == RiskRating::Low)
        return;
    const int step = rating == RiskRating::Medium ? m_metrics.card : m_metrics.card / 2;
    m_painter.save();
    m_painter.setClipRect(rect);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.riskHatch(rating), 1));
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step) {
        m_painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top());
        if (rating == RiskRating::Critical)
            m_painter.drawLine(x, rect.top(), x + rect.height(), rect.bottom());
    }
    m_painter.restore();
}

void MatrixPainter::paintLevels()
{
    const MatrixGeometry &geometry = m_layout.geometry();
    const RiskMeasure &measure = m_layout.cards().measure();
    const RiskAxis impact = m_layout.cards().impact();
    const QLocale locale;
    const QRect area = geometry.area();
    for (int level = 1; level <= geometry.levels(); ++level) {
        const QRect row = geometry.cell({level, 1});
        QRect side(0, row.center().y() - m_metrics.line, m_metrics.side - 2 * m_metrics.gap, m_metrics.line);
        side.moveLeft(geometry.isRightToLeft() ? area.right() + 2 * m_metrics.gap : area.left() - m_metrics.side);
        paintText(side, locale.toString(level), m_metrics.strong, m_theme.text, Qt::AlignTrailing);
        paintText(side.translated(0, m_metrics.line), levelMeaning(measure, RiskAxis::Probability, level), m_metrics.small, m_theme.mutedText,
                  Qt::AlignTrailing);
        const QRect column = geometry.cell({1, level});
        const QRect foot(column.left(), area.bottom() + m_metrics.gap, column.width(), m_metrics.line);
        paintText(foot, locale.toString(level), m_metrics.strong, m_theme.text, Qt::AlignHCenter);
        const auto [first, second] = dividedLines(levelMeaning(measure, impact, level), QFontMetrics(m_metrics.small), foot.width());
        paintText(foot.translated(0, m_metrics.line), first, m_metrics.small, m_theme.mutedText, Qt::AlignHCenter);
        paintText(foot.translated(0, 2 * m_metrics.line), second, m_metrics.small, m_theme.mutedText, Qt::AlignHCenter);
    }
    const QRect title(area.left(), area.bottom() + m_metrics.gap + 3 * m_metrics.line, area.width(), m_metrics.line + m_metrics.gap);
    const QString heading = impactHeading(measure, impact);
    paintText(title, (geometry.isRightToLeft() ? u"← %1"_s : u"%1 →"_s).arg(heading), m_metrics.small, m_theme.text, Qt::AlignTrailing);
    QRect top(0, area.top() - m_metrics.line - m_metrics.gap, area.width() + m_metrics.side, m_metrics.line);
    top.moveLeft(geometry.isRightToLeft() ? area.left() : area.left() - m_metrics.side + m_metrics.gap);
    paintText(top, tr("↑ Probability"), m_metrics.small, m_theme.text, Qt::AlignLeading);
}

/// What the letters in the cells stand for, below all else.
void MatrixPainter::paintLegend()
{
    const MatrixGeometry &geometry = m_layout.geometry();
    const QRect area = geometry.area();
    const QFontMetrics size(m_metrics.small);
    const int gap = m_metrics.gap;
    QRect line(0, area.bottom() + 2 * gap + 4 * m_metrics.line, area.width() + m_metrics.side - gap, m_metrics.line);
    line.moveLeft(geometry.isRightToLeft() ? area.left() : area.left() - m_metrics.side + gap);
    int at = 0;
    const auto next = [&](int width) {
        const int room = std::clamp(width, 0, std::max(0, line.width() - at));
        QRect place(line.left() + at, line.top(), room, line.height());
        if (geometry.isRightToLeft())
            place.moveRight(line.right() - at);
        at += width + gap;
        return place;
    };
    for (int i = 0; i < riskRatings; ++i) {
        const RiskRating rating = RiskRating(i);
        const QRect box = next(size.horizontalAdvance(ratingLetter(rating)) + 2 * gap);
        m_painter.fillRect(box, m_theme.riskFill(rating));
        paintText(box, ratingLetter(rating), m_metrics.small, m_theme.riskText(rating), Qt::AlignHCenter);
        // Rounding must not cut a name that fits.
        const QRect name = next(size.horizontalAdvance(ratingName(rating)) + 2 * gap);
        paintText(name, ratingName(rating), m_metrics.small, m_theme.mutedText, Qt::AlignLeading);
    }
}

void MatrixPainter::paintUnrated()
{
    const MatrixGeometry &geometry = m_layout.geometry();
    if (!geometry.hasUnrated())
        return;
    const QRect strip = geometry.cell(RiskSpot()).adjusted(0, 0, -2, -1);
    m_painter.setPen(QPen(m_theme.grid, 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(strip);
    QRect side(0, strip.top() + m_metrics.gap, m_metrics.side - 2 * m_metrics.gap, m_metrics.card);
    side.moveLeft(geometry.isRightToLeft() ? strip.right() + 2 * m_metrics.gap : strip.left() - m_metrics.side);
    paintText(side, RiskCells::notRatedText(), m_metrics.small, m_theme.mutedText, Qt::AlignTrailing);
    if (m_layout.cardsIn(RiskSpot()).empty())
        paintText(strip.adjusted(2 * m_metrics.gap, 0, -2 * m_metrics.gap, 0), tr("Every risk is rated"), m_metrics.small, m_theme.mutedText, Qt::AlignLeading);
}

void MatrixPainter::paintHidden(const MatrixCell &cell, const HiddenCards &hidden)
{
    const bool rated = cell.spot != RiskSpot();
    const RiskRating rating = ratingOf(cell.spot);
    m_painter.fillRect(hidden.rect, rated ? m_theme.riskFill(rating) : m_theme.base);
    paintText(hidden.rect, tr("+%1 more").arg(hidden.count), m_metrics.small, rated ? m_theme.riskText(rating) : m_theme.mutedText, Qt::AlignTrailing);
}

void MatrixPainter::paintCard(const QRect &rect, const RiskCard &card, bool selected)
{
    const bool dragged = card.id == m_highlight.dragged;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(selected ? m_theme.selection : m_theme.mutedText, 1);
    edge.setStyle(dragged ? Qt::DashLine : Qt::SolidLine);
    m_painter.setPen(edge);
    m_painter.setBrush(selected ? m_theme.selection : m_theme.base);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.radius, m_metrics.radius);
    m_painter.restore();
    paintText(rect.adjusted(2 * m_metrics.gap, 0, -m_metrics.gap, 0), cardTitle(card), m_metrics.text,
              selected ? m_theme.selectionText : m_theme.text, Qt::AlignLeading);
}

void MatrixPainter::paintArrows()
{
    constexpr int most = 20; // More would hide the matrix.
    if (m_highlight.selected.size() > most)
        return;
    const RiskStage other = m_layout.stage() == RiskStage::Inherent ? RiskStage::Residual : RiskStage::Inherent;
    std::vector<qint64> ids(m_highlight.selected.begin(), m_highlight.selected.end());
    std::ranges::sort(ids);
    for (const qint64 id : ids) {
        const RiskCard *card = m_layout.cards().find(RiskId(id));
        const PlacedCard *placed = m_layout.find(RiskId(id));
        if (!placed || card->cell(other) == card->cell(m_layout.stage()) || card->inherent.impact == 0 || card->residual.impact == 0)
            continue;
        const QPointF there = QRectF(m_layout.geometry().cell(card->cell(other))).center();
        const QPointF here = edgeTowards(placed->rect, there);
        if (other == RiskStage::Inherent)
            paintArrow(there, here);
        else
            paintArrow(here, there);
    }
}

/// From the inherent to the residual position, which has the head; a ring marks the other end.
void MatrixPainter::paintArrow(QPointF from, QPointF to)
{
    const QLineF whole(from, to);
    const double head = m_metrics.card / 2.0;
    if (whole.length() <= 2 * head)
        return;
    const QPointF along = (to - from) / whole.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = to - along * head;
    const QPolygonF tip{to, neck + across * head / 2, neck - across * head / 2};
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    // The light edge keeps it apart from any cell.
    for (const auto &[colour, width] : {std::pair(m_theme.base, 5.0), std::pair(m_theme.text, 2.0)}) {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawLine(from + along * head / 2, neck);
        m_painter.drawEllipse(from, head / 2, head / 2);
        m_painter.setBrush(m_theme.text);
        m_painter.drawPolygon(tip);
    }
    m_painter.restore();
}

void MatrixPainter::paintFrames()
{
    const auto frame = [this](RiskSpot spot, Qt::PenStyle style) {
        const QRect cell = m_layout.geometry().cell(spot).adjusted(0, 0, -2, -2);
        m_painter.setBrush(Qt::NoBrush);
        // In the gap between the cells, so that it hides no score; the light edge keeps it apart from any cell.
        m_painter.setPen(QPen(m_theme.base, 1));
        m_painter.drawRect(cell.adjusted(1, 1, -2, -2));
        m_painter.setPen(QPen(m_theme.text, 3, style));
        m_painter.drawRect(cell.adjusted(-1, -1, 0, 0));
    };
    if (m_highlight.drop)
        frame(*m_highlight.drop, Qt::DashLine);
    else if (m_highlight.current)
        frame(*m_highlight.current, Qt::SolidLine);
    const PlacedCard *card = m_highlight.current ? m_layout.find(m_highlight.currentCard) : nullptr;
    if (!card)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.text, 2));
    m_painter.drawRoundedRect(QRectF(card->rect), m_metrics.radius, m_metrics.radius);
    m_painter.restore();
}

void MatrixPainter::paintText(const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    const bool mirrored = m_layout.geometry().isRightToLeft();
    const Qt::Alignment side = alignment & Qt::AlignHCenter ? Qt::AlignHCenter
        : bool(alignment & Qt::AlignTrailing) == mirrored   ? Qt::AlignLeft
                                                            : Qt::AlignRight;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine),
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace Plimsoll
