// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpages.h"

#include "views/reports/reporttext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto contentsAnchor = "contents"_L1;

/// Puts a block at the cursor; headings are told to whoever keeps the contents.
class BlockLayout
{
public:
    BlockLayout(PageFlow &flow, std::function<QString(const QString &)> heading) : m_flow(flow), m_heading(std::move(heading)) {}

    void operator()(const ReportParagraph &block) const { layParagraph(m_flow, block); }
    void operator()(const ReportFacts &block) const { layFacts(m_flow, block); }
    void operator()(const ReportTable &block) const { layTable(m_flow, block); }
    void operator()(const ReportBars &block) const { layBars(m_flow, block); }
    void operator()(const ReportMatrix &block) const { layMatrix(m_flow, block); }
    void operator()(const ReportMonths &block) const { layMonths(m_flow, block); }
    void operator()(const ReportStrip &block) const { layStrip(m_flow, block); }
    void operator()(const ReportHeading &block) const
    {
        const PageStyle &style = m_flow.style();
        // With the header and some rows of the table below it.
        m_flow.keep(8 * QFontMetricsF(style.body).height());
        m_flow.addText(LaidText(block.text, {style.heading, style.ink, Qt::AlignLeft, m_heading(block.text)}, m_flow.width()));
        m_flow.advance(style.padding);
    }

private:
    PageFlow &m_flow;
    std::function<QString(const QString &)> m_heading;
};

void layBlocks(PageFlow &flow, const ReportSection &section, const std::function<QString(const QString &)> &heading)
{
    for (const ReportBlock &block : section.blocks) {
        std::visit(BlockLayout(flow, heading), block);
        if (!std::holds_alternative<ReportHeading>(block))
            flow.advance(flow.style().gap);
    }
}

/// Whether a section may begin below another one: not where it has months, which fill pages, nor where little is left of the page.
bool sharesPage(const ReportSection &section, const PageFlow &flow)
{
    constexpr qreal enough = 0.4;
    const auto isMonths = [](const ReportBlock &block) { return std::holds_alternative<ReportMonths>(block); };
    return std::ranges::none_of(section.blocks, isMonths) && flow.space() > enough * flow.pageHeight();
}

/// The one page at one size: the timeline and the status over the whole width, the rest in two columns, the shorter one next.
class OnePageLayout
{
public:
    OnePageLayout(const Report &report, const PageFormat &format, qreal scale) : m_style(scale), m_body(format.body())
    {
        PageFlow head(m_body, m_style);
        head.addText(LaidText(report.title, {m_style.section, m_style.ink}, head.width()));
        head.addText(LaidText(report.subtitle, {m_style.body, m_style.quiet}, head.width()));
        head.advance(m_style.gap);
        qreal y = take(head);
        size_t next = 0;
        for (; next < report.sections.size() && isWide(report.sections[next]); ++next)
            y = lay(report.sections[next], {m_body.left(), y, m_body.width(), m_body.bottom() - y});
        const qreal between = 3 * m_style.gap;
        const qreal width = (m_body.width() - between) / 2;
        std::array<qreal, 2> bottoms{y, y};
        for (; next < report.sections.size(); ++next) {
            const size_t side = bottoms[1] < bottoms[0] ? 1 : 0;
            bottoms[side] = lay(report.sections[next], {m_body.left() + qreal(side) * (width + between), bottoms[side], width, m_body.bottom() - bottoms[side]});
        }
    }

    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] std::vector<PagePaint> take() && { return std::move(m_page); }

private:
    static bool isWide(const ReportSection &section) { return section.id == "timeline"_L1 || section.id == "status"_L1; }

    /// Tells where it ends.
    qreal lay(const ReportSection &section, const QRectF &column)
    {
        PageFlow flow(column, m_style);
        if (section.id != "timeline"_L1) {
            flow.addText(LaidText(section.title, {m_style.heading, m_style.accent}, flow.width()));
            flow.advance(m_style.padding);
        }
        layBlocks(flow, section, [](const QString &) { return QString(); });
        return take(flow);
    }

    qreal take(PageFlow &flow)
    {
        const qreal bottom = flow.y();
        m_fits = m_fits && flow.page() == 0 && bottom <= m_body.bottom() + m_style.gap;
        std::vector<std::vector<PagePaint>> pages = std::move(flow).take();
        std::ranges::move(pages.front(), std::back_inserter(m_page));
        return bottom;
    }

    PageStyle m_style;
    QRectF m_body;
    std::vector<PagePaint> m_page;
    bool m_fits = true;
};

} // namespace

ReportPages::ReportPages(const Report &report, const PageFormat &format) : m_format(format), m_title(report.title)
{
    if (report.onePage)
        layOne(report);
    else
        layFull(report);
}

void ReportPages::layFull(const Report &report)
{
    std::vector<Page> body = layBody(report);
    m_pages.push_back(layCover(report));
    if (!m_places.empty()) {
        // How many pages the contents take does not depend on the numbers in them.
        const int shift = 1 + int(layContents(0).size());
        for (Page &page : layContents(shift))
            m_pages.push_back(std::move(page));
        for (ReportPlace &place : m_places)
            place.page += shift;
        m_places.insert(m_places.begin(), {reportText("Contents"), contentsAnchor, 0, 1});
        for (Page &page : body)
            m_pages.push_back(std::move(page));
    }
    addFooters(report.footer);
}

std::vector<ReportPages::Page> ReportPages::layBody(const Report &report)
{
    const PageStyle style;
    PageFlow flow(m_format.body(), style);
    bool first = true;
    for (const ReportSection &section : report.sections) {
        if (!first && !sharesPage(section, flow))
            flow.newPage();
        else if (!first)
            flow.advance(2 * style.gap);
        first = false;
        const QString anchor = section.id;
        m_places.push_back({section.title, anchor, 0, flow.page()});
        flow.addText(LaidText(section.title, {style.section, style.accent, Qt::AlignLeft, anchor}, flow.width()));
        flow.advance(style.gap);
        int number = 0;
        layBlocks(flow, section, [&](const QString &title) {
            m_places.push_back({title, u"%1-%2"_s.arg(anchor).arg(++number), 1, flow.page()});
            return m_places.back().anchor;
        });
    }
    return std::move(flow).take();
}

ReportPages::Page ReportPages::layCover(const Report &report) const
{
    const PageStyle style;
    PageFlow flow(m_format.body(), style);
    flow.advance(flow.pageHeight() * 0.14);
    const QRectF line(flow.left(), flow.y(), flow.width() * 0.16, 3 * unitsPerPoint);
    flow.add([line, colour = style.accent](QPainter &painter) { painter.fillRect(line, colour); });
    flow.advance(2 * style.gap);
    flow.addText(LaidText(report.title, {style.title, style.ink}, flow.width()));
    flow.addText(LaidText(report.subtitle, {style.heading, style.quiet}, flow.width()));
    flow.advance(4 * style.gap);
    layFacts(flow, report.facts);
    return std::move(flow).take().front();
}

std::vector<ReportPages::Page> ReportPages::layContents(int shift) const
{
    const PageStyle style;
    PageFlow flow(m_format.body(), style);
    flow.addText(LaidText(reportText("Contents"), {style.section, style.accent, Qt::AlignLeft, contentsAnchor}, flow.width()));
    flow.advance(style.gap);
    const qreal numbers = flow.width() * 0.1;
    for (const ReportPlace &place : m_places) {
        const QFont &font = place.level == 0 ? style.strong : style.body;
        const qreal indent = place.level * 2 * style.gap;
        const LaidText title(place.title, {font, style.ink, Qt::AlignLeft, {}, place.anchor}, flow.width() - numbers - indent);
        const LaidText number(QLocale().toString(place.page + shift + 1), {font, style.ink, Qt::AlignRight, {}, place.anchor}, numbers);
        flow.keep(title.height() + style.padding);
        flow.add([=, at = QPointF(flow.left(), flow.y()), right = flow.width() - numbers](QPainter &painter) {
            title.draw(painter, at + QPointF(indent, 0.0));
            number.draw(painter, at + QPointF(right, 0.0));
        });
        flow.advance(title.height() + style.padding);
    }
    return std::move(flow).take();
}

void ReportPages::layOne(const Report &report)
{
    m_format.orientation = QPageLayout::Landscape;
    constexpr qreal largest = 1.25;
    constexpr qreal smallest = 0.5;
    constexpr qreal step = 0.05;
    qreal scale = largest;
    OnePageLayout layout(report, m_format, scale);
    while (!layout.fits() && scale > smallest) {
        scale -= step;
        layout = OnePageLayout(report, m_format, scale);
    }
    m_pages.push_back(std::move(layout).take());
    addFooters(report.footer);
}

void ReportPages::addFooters(const QString &text)
{
    const PageStyle style;
    const QRectF line = m_format.footer();
    const qreal numbers = line.width() * 0.25;
    const QLocale locale;
    for (int i = 0; i < count(); ++i) {
        const LaidText left(text, {style.small, style.quiet}, line.width() - numbers);
        const LaidText right(reportText("Page %1 of %2").arg(locale.toString(i + 1), locale.toString(count())), {style.small, style.quiet, Qt::AlignRight}, numbers);
        m_pages[size_t(i)].push_back([=](QPainter &painter) {
            left.draw(painter, line.topLeft(), 0, 1);
            right.draw(painter, {line.right() - numbers, line.top()});
        });
    }
}

void ReportPages::paint(QPainter &painter, int page) const
{
    for (const PagePaint &paint : m_pages[size_t(page)])
        paint(painter);
}

} // namespace Plimsoll
