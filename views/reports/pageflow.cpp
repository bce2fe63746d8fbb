// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pageflow.h"

#include <QPainter>

namespace Plimsoll {

PageFlow::PageFlow(const QRectF &column, const PageStyle &style) : m_column(column), m_style(style), m_y(column.top()), m_pages(1) {}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_column.top();
}

void PageFlow::keep(qreal height)
{
    if (height > space() && !isAtTop())
        newPage();
}

void PageFlow::addText(const LaidText &text)
{
    for (int from = 0; from < text.lines();) {
        int count = text.linesIn(from, space());
        if (count == 0 && !isAtTop()) {
            newPage();
            continue;
        }
        count = qMax(count, 1);
        add([text, from, count, at = QPointF(left(), m_y)](QPainter &painter) { text.draw(painter, at, from, from + count); });
        advance(text.heightOf(from, from + count));
        from += count;
    }
}

void layParagraph(PageFlow &flow, const ReportParagraph &paragraph)
{
    const ReportCell &cell = paragraph.text;
    if (cell.strong && !cell.detail.isEmpty()) {
        // A word that stands for all of it, and the sentences that say why.
        const PageStyle &style = flow.style();
        const LaidText word(cell.text, {style.section, style.colour(cell.tone)}, flow.width());
        flow.keep(word.height() + style.gap);
        flow.addText(word);
        flow.addText(LaidText(cell.detail, {style.body, style.ink}, flow.width()));
        return;
    }
    flow.addText(LaidText(cell, flow.style(), flow.width()));
}

void layFacts(PageFlow &flow, const ReportFacts &facts)
{
    const PageStyle &style = flow.style();
    const qreal names = flow.width() * 0.24;
    for (const auto &[name, cell] : facts.lines) {
        const LaidText label(name, {style.body, style.quiet}, names - style.gap);
        const LaidText text(cell, style, flow.width() - names);
        const qreal height = qMax(label.height(), text.height()) + 2 * style.padding;
        flow.keep(qMin(height, flow.pageHeight()));
        const QPointF at(flow.left(), flow.y() + style.padding);
        flow.add([=](QPainter &painter) {
            label.draw(painter, at);
            text.draw(painter, at + QPointF(names, 0.0));
        });
        flow.advance(height);
    }
}

} // namespace Plimsoll
