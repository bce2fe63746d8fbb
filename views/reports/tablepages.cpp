// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pageflow.h"
#include "views/reports/reporttexts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Plimsoll {

namespace {

qreal widestWord(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0.0;
    for (const QString &word : withUnits(text).split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// What a column needs so that no word of it is broken; at most its even share, as a title may be one endless word.
qreal neededWidth(const ReportTable &table, size_t column, const PageStyle &style, qreal width)
{
    const QFontMetricsF body(style.body);
    const QFontMetricsF strong(style.strong);
    qreal widest = widestWord(table.columns[column].title, strong);
    for (const auto &row : table.rows) {
        if (column < row.size())
            widest = qMax(widest, widestWord(row[column].text, row[column].strong ? strong : body));
    }
    return qMin(widest * 1.02 + 2 * style.padding, width / qreal(table.columns.size()));
}

/// By their weights, but for columns that need more; the others share what remains.
std::vector<qreal> columnWidths(const ReportTable &table, const PageStyle &style, qreal width)
{
    std::vector<qreal> needed;
    for (size_t i = 0; i < table.columns.size(); ++i)
        needed.push_back(neededWidth(table, i, style, width));
    std::vector<qreal> widths(table.columns.size(), 0.0);
    for (bool settled = false; !settled;) {
        qreal left = width;
        double weights = 0.0;
        for (size_t i = 0; i < widths.size(); ++i) {
            left -= widths[i];
            weights += widths[i] > 0.0 ? 0.0 : table.columns[i].weight;
        }
        settled = true;
        for (size_t i = 0; i < widths.size() && settled; ++i) {
            if (widths[i] <= 0.0 && needed[i] > left * table.columns[i].weight / weights) {
                widths[i] = needed[i];
                settled = false;
            }
        }
        for (size_t i = 0; i < widths.size() && settled; ++i) {
            if (widths[i] <= 0.0)
                widths[i] = left * table.columns[i].weight / weights;
        }
    }
    return widths;
}

/// One table on its way onto pages: rows are kept whole where a page has room for them, the header stands on each page.
class TableLayout
{
public:
    TableLayout(PageFlow &flow, const ReportTable &table) : m_flow(flow), m_style(flow.style()), m_table(table)
    {
        m_widths = columnWidths(table, m_style, flow.width());
        qreal x = flow.left();
        for (const qreal width : m_widths) {
            m_edges.push_back(x);
            x += width;
        }
        for (size_t i = 0; i < table.columns.size(); ++i)
            m_header.push_back(LaidText({table.columns[i].title, {}, ReportTone::Plain, true}, m_style, textWidth(i), alignment(i)));
        m_headerHeight = heightOf(m_header);
    }

    void lay()
    {
        bool first = true;
        for (const auto &row : m_table.rows) {
            const Cells cells = cellsOf(row);
            const qreal height = heightOf(cells);
            if (first) {
                // A header is never alone at the foot of a page.
                m_flow.keep(m_headerHeight + qMin(height, m_flow.pageHeight() / 3));
                addHeader();
                first = false;
            } else if (height > m_flow.space() && height <= m_flow.pageHeight() - m_headerHeight) {
                m_flow.newPage();
                addHeader();
            }
            addRow(cells);
        }
    }

private:
    using Cells = std::vector<LaidText>;

    [[nodiscard]] qreal textWidth(size_t column) const { return m_widths[column] - 2 * m_style.padding; }
    [[nodiscard]] Qt::Alignment alignment(size_t column) const { return m_table.columns[column].number ? Qt::AlignRight : Qt::AlignLeft; }

    [[nodiscard]] Cells cellsOf(const std::vector<ReportCell> &row) const
    {
        Cells cells;
        for (size_t i = 0; i < m_widths.size(); ++i)
            cells.push_back(LaidText(i < row.size() ? row[i] : ReportCell(), m_style, textWidth(i), alignment(i)));
        return cells;
    }

    [[nodiscard]] qreal heightOf(const Cells &cells) const
    {
        qreal height = 0.0;
        for (const LaidText &cell : cells)
            height = qMax(height, cell.height());
        return height + 2 * m_style.padding;
    }

    void addHeader()
    {
        const QRectF ground(m_flow.left(), m_flow.y(), m_flow.width(), m_headerHeight);
        m_flow.add([ground, colour = m_style.header](QPainter &painter) { painter.fillRect(ground, colour); });
        std::vector<int> all;
        for (const LaidText &title : m_header)
            all.push_back(title.lines());
        addCells(m_header, std::vector<int>(m_header.size(), 0), all);
        m_flow.advance(m_headerHeight);
    }

    /// A row that is higher than a page goes on on the next, line by line.
    void addRow(const Cells &cells)
    {
        std::vector<int> from(cells.size(), 0);
        bool more = true;
        while (more) {
            if (m_flow.space() < 2 * m_style.padding + cells.front().heightOf(0, 1)) {
                m_flow.newPage();
                addHeader();
            }
            const std::vector<int> to = fitting(cells, from, m_flow.space() - 2 * m_style.padding);
            m_flow.advance(addCells(cells, from, to));
            addRule();
            more = false;
            for (size_t i = 0; i < cells.size(); ++i)
                more = more || to[i] < cells[i].lines();
            if (more) {
                from = to;
                m_flow.newPage();
                addHeader();
            }
        }
    }

    /// Up to which lines the cells fit into the height; at least one of them goes on.
    static std::vector<int> fitting(const Cells &cells, const std::vector<int> &from, qreal height)
    {
        constexpr qreal rounding = 0.5;
        std::vector<int> to;
        for (size_t i = 0; i < cells.size(); ++i)
            to.push_back(from[i] + cells[i].linesIn(from[i], height + rounding));
        if (to == from) {
            for (size_t i = 0; i < cells.size(); ++i)
                to[i] = qMin(from[i] + 1, cells[i].lines());
        }
        return to;
    }

    /// Adds those lines of the cells, and tells the height that they take.
    qreal addCells(const Cells &cells, const std::vector<int> &from, const std::vector<int> &to)
    {
        qreal used = 0.0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const QPointF at(m_edges[i] + m_style.padding, m_flow.y() + m_style.padding);
            if (from[i] < to[i])
                m_flow.add([cell = cells[i], at, first = from[i], last = to[i]](QPainter &painter) { cell.draw(painter, at, first, last); });
            used = qMax(used, cells[i].heightOf(from[i], to[i]));
        }
        return used + 2 * m_style.padding;
    }

    void addRule()
    {
        const QPointF start(m_flow.left(), m_flow.y());
        const QPointF end(m_flow.left() + m_flow.width(), m_flow.y());
        m_flow.add([start, end, pen = QPen(m_style.rule, m_style.line)](QPainter &painter) {
            painter.setPen(pen);
            painter.drawLine(start, end);
        });
    }

    PageFlow &m_flow;
    const PageStyle &m_style;
    const ReportTable &m_table;
    std::vector<qreal> m_edges;
    std::vector<qreal> m_widths;
    Cells m_header;
    qreal m_headerHeight = 0.0;
};

} // namespace

void layTable(PageFlow &flow, const ReportTable &table)
{
    if (!table.caption.isEmpty()) {
        const LaidText caption(table.caption, {flow.style().small, flow.style().quiet}, flow.width());
        flow.keep(caption.height() * 4);
        flow.addText(caption);
    }
    TableLayout(flow, table).lay();
}

} // namespace Plimsoll
