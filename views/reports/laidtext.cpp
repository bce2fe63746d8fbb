// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/laidtext.h"

#include "views/reports/reporttexts.h"

#include <QPainter>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A text layout breaks lines at this character only, and between words.
QString withLineSeparators(const QString &plain)
{
    QString text = withUnits(plain);
    text.replace("\r\n"_L1, "\n"_L1);
    return text.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\r', QChar(QChar::LineSeparator));
}

} // namespace

LaidText::LaidText(const QString &text, const Look &look, qreal width)
    : m_layout(std::make_shared<QTextLayout>(withLineSeparators(text), look.font)), m_colour(look.colour)
{
    if (!look.anchor.isEmpty() || !look.link.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = int(text.size());
        range.format.setAnchor(true);
        if (!look.anchor.isEmpty())
            range.format.setAnchorNames({look.anchor});
        if (!look.link.isEmpty())
            range.format.setAnchorHref(u'#' + look.link);
        m_layout->setFormats({range});
    }
    breakLines(width, look.alignment);
}

LaidText::LaidText(const ReportCell &cell, const PageStyle &style, qreal width, Qt::Alignment alignment) : m_colour(style.colour(cell.tone))
{
    const QString text = withLineSeparators(cell.text);
    const QString detail = withLineSeparators(cell.detail);
    const QString between = text.isEmpty() || detail.isEmpty() ? QString() : QString(QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(QString(text + between + detail), cell.strong ? style.strong : style.body);
    if (!detail.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = int(text.size() + between.size());
        range.length = int(detail.size());
        range.format.setFont(style.small);
        range.format.setForeground(style.quiet);
        m_layout->setFormats({range});
    }
    breakLines(width, alignment);
}

void LaidText::breakLines(qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    qreal y = 0.0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(width, 1.0));
        line.setPosition({0.0, y});
        y += line.height();
    }
    m_layout->endLayout();
}

qreal LaidText::heightOf(int from, int to) const
{
    if (from >= to)
        return 0.0;
    const QTextLine last = m_layout->lineAt(to - 1);
    return last.y() + last.height() - m_layout->lineAt(from).y();
}

int LaidText::linesIn(int from, qreal height) const
{
    int to = from;
    while (to < lines() && heightOf(from, to + 1) <= height)
        ++to;
    return to - from;
}

qreal LaidText::width() const
{
    qreal width = 0.0;
    for (int i = 0; i < lines(); ++i)
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void LaidText::draw(QPainter &painter, QPointF topLeft, int from, int to) const
{
    if (from >= to)
        return;
    painter.setPen(m_colour);
    const QPointF origin = topLeft - QPointF(0.0, m_layout->lineAt(from).y());
    for (int i = from; i < to; ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace Plimsoll
