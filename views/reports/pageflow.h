// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/laidtext.h"

#include <functional>
#include <vector>

namespace Plimsoll {

/// Something to be painted at its place on a page.
using PagePaint = std::function<void(QPainter &)>;

/// Puts blocks below each other, page after page, within a column. Nothing is painted yet: a page is the list of what is to be painted on
/// it, so that the number of pages is known before the first is painted.
class PageFlow
{
public:
    PageFlow(const QRectF &column, const PageStyle &style);

    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] qreal left() const { return m_column.left(); }
    [[nodiscard]] qreal width() const { return m_column.width(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal space() const { return m_column.bottom() - m_y; } ///< Left on this page.
    [[nodiscard]] qreal pageHeight() const { return m_column.height(); }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_column.top(); }
    [[nodiscard]] int page() const { return int(m_pages.size()) - 1; } ///< From 0 on.

    void newPage();
    /// Goes to a new page where less than that is left, and something stands on this one.
    void keep(qreal height);
    void add(PagePaint paint) { m_pages.back().push_back(std::move(paint)); }
    void advance(qreal height) { m_y += height; }
    /// A text over the whole width, at the cursor; goes on on the next page where it must.
    void addText(const LaidText &text);
    [[nodiscard]] std::vector<std::vector<PagePaint>> take() && { return std::move(m_pages); }

private:
    QRectF m_column;
    PageStyle m_style;
    qreal m_y;
    std::vector<std::vector<PagePaint>> m_pages;
};

/// Each puts one block at the flow's cursor.
void layTable(PageFlow &flow, const ReportTable &table);
void layFacts(PageFlow &flow, const ReportFacts &facts);
void layBars(PageFlow &flow, const ReportBars &bars);
void layMatrix(PageFlow &flow, const ReportMatrix &matrix);
void layMonths(PageFlow &flow, const ReportMonths &months);
void layStrip(PageFlow &flow, const ReportStrip &strip);
void layParagraph(PageFlow &flow, const ReportParagraph &paragraph);

} // namespace Plimsoll
