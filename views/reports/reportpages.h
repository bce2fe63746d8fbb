// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pageflow.h"

#include <vector>

namespace Plimsoll {

/// A place that contents and bookmarks lead to.
struct ReportPlace {
    QString title;
    QString anchor; ///< Name of the destination in the PDF.
    int level = 0;  ///< 0 for sections, 1 for headings within them.
    int page = 0;   ///< From 0 on.
};

/// A report on pages, laid out but not painted: for a PDF, a printer, a preview, a picture. Made once, painted as often as wanted. On the
/// GUI thread.
class ReportPages
{
public:
    ReportPages(const Report &report, const PageFormat &format);

    [[nodiscard]] const PageFormat &format() const { return m_format; }
    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// The painter must count in units from the page's corner.
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] const std::vector<ReportPlace> &places() const { return m_places; }
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    using Page = std::vector<PagePaint>;

    void layFull(const Report &report);
    void layOne(const Report &report);
    [[nodiscard]] std::vector<Page> layBody(const Report &report);
    [[nodiscard]] Page layCover(const Report &report) const;
    [[nodiscard]] std::vector<Page> layContents(int shift) const;
    void addFooters(const QString &text);

    PageFormat m_format;
    QString m_title;
    std::vector<Page> m_pages;
    std::vector<ReportPlace> m_places;
};

} // namespace Plimsoll
