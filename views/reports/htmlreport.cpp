// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/htmlreport.h"

#include "domain/labels.h"
#include "engine/sentences.h"
#include "views/calendar/calendartext.h"
#include "views/reports/reporttext.h"
#include "views/reports/reporttexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto styleSheet = R"(body{font:1rem/1.5 "Noto Sans","DejaVu Sans",sans-serif;color:#1c1e21;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.2}h2{color:#1f4e79;margin-top:2.5rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}caption{text-align:left;color:#55595f;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #d0d3d8}thead th{background:#eceef1}
td.number,th.number{text-align:right}small{color:#55595f;display:block}footer{color:#55595f;margin-top:3rem}
.good{color:#1b6e3c}.warning{color:#7a4b00}.bad{color:#a3171c}.quiet{color:#55595f}
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}thead{display:table-header-group}}
)"_L1;

QString escaped(const QString &text)
{
    QString safe = withUnits(text).toHtmlEscaped();
    // Control characters have no place in HTML.
    safe.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return safe.replace(u'\n', "<br>"_L1);
}

QString classOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Quiet:
        return u"quiet"_s;
    case ReportTone::Good:
        return u"good"_s;
    case ReportTone::Warning:
        return u"warning"_s;
    case ReportTone::Bad:
        return u"bad"_s;
    case ReportTone::Plain:
        break;
    }
    return {};
}

QString cellContent(const ReportCell &cell)
{
    QString text = escaped(cell.text);
    if (cell.strong && !text.isEmpty())
        text = u"<strong>%1</strong>"_s.arg(text);
    return cell.detail.isEmpty() ? text : u"%1<small>%2</small>"_s.arg(text, escaped(cell.detail));
}

QString classAttribute(const QStringList &names)
{
    QStringList classes = names;
    classes.removeAll(QString());
    return classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
}

QString table(const ReportTable &table)
{
    QString html = u"<table>\n"_s;
    if (!table.caption.isEmpty())
        html += u"<caption>%1</caption>\n"_s.arg(escaped(table.caption));
    html += "<thead><tr>"_L1;
    for (const ReportColumn &column : table.columns)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(column.number ? u" class=\"number\""_s : QString(), escaped(column.title));
    html += "</tr></thead>\n<tbody>\n"_L1;
    for (const auto &row : table.rows) {
        html += "<tr>"_L1;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const ReportCell cell = i < row.size() ? row[i] : ReportCell();
            const QString classes = classAttribute({table.columns[i].number ? u"number"_s : QString(), classOf(cell.tone)});
            html += i == 0 ? u"<th scope=\"row\"%1>%2</th>"_s.arg(classes, cellContent(cell)) : u"<td%1>%2</td>"_s.arg(classes, cellContent(cell));
        }
        html += "</tr>\n"_L1;
    }
    return html + "</tbody>\n</table>\n"_L1;
}

ReportTable factTable(const ReportFacts &facts)
{
    ReportTable table;
    table.columns = {{reportText("Fact")}, {reportText("What it is")}};
    for (const auto &[name, cell] : facts.lines)
        table.rows.push_back({{name}, cell});
    return table;
}

ReportTable barTable(const ReportBars &bars)
{
    ReportTable table;
    table.caption = bars.caption;
    table.columns = {{reportText("Skill")}, {reportText("Hours"), 1.0, true}};
    for (const ReportBars::Line &line : bars.lines)
        table.rows.push_back({{line.name}, {line.text, {}, line.value > line.limit ? ReportTone::Bad : ReportTone::Plain}});
    return table;
}

ReportTable matrixTable(const ReportMatrix &matrix)
{
    ReportTable table;
    table.caption = matrix.caption;
    table.columns = {{reportText("Probability \\ impact")}};
    for (const QString &impact : matrix.impacts)
        table.columns.push_back({impact});
    for (size_t row = 0; row < matrix.squares.size(); ++row) {
        std::vector<ReportCell> cells{{matrix.probabilities[row]}};
        for (const ReportMatrix::Square &square : matrix.squares[row])
            cells.push_back({square.risks.join(", "_L1), ratingName(square.rating)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable monthTable(const CalendarEntries &entries, QDate month)
{
    ReportTable table;
    table.caption = monthText(month);
    table.columns = {{reportText("What")}, {reportText("When")}, {reportText("Kind")}};
    const QDate last = month.addMonths(1).addDays(-1);
    struct Line {
        QDate start;
        std::vector<ReportCell> cells;
    };
    std::vector<Line> lines;
    for (const MilestoneMark *mark : entries.milestonesIn(month, last))
        lines.push_back({mark->start, {{mark->title, {}, ReportTone::Plain, mark->anchor}, {markDaysText(*mark)}, {label(mark->kind)}}});
    for (const ActionMark &action : entries.actionsIn(month, last))
        lines.push_back({action.due, {{actionText(action), {}, action.done ? ReportTone::Quiet : ReportTone::Plain}, {dayText(action.due)}, {action.kind}}});
    for (const WindowShade *window : entries.windowsIn(month, last))
        lines.push_back({window->start, {{window->name}, {spanText(window->start, window->end)}, {label(window->kind)}}});
    for (const HolidayMark &holiday : entries.holidays) {
        if (holiday.start <= last && holiday.end >= month)
            lines.push_back({holiday.start, {{holiday.name}, {spanText(holiday.start, holiday.end)}, {reportText("Day off")}}});
    }
    std::ranges::stable_sort(lines, {}, &Line::start);
    for (Line &line : lines)
        table.rows.push_back(std::move(line.cells));
    return table;
}

ReportTable stripTable(const ReportStrip &strip)
{
    ReportTable table;
    table.columns = {{reportText("Release")}, {reportText("From the first to the last milestone")}};
    for (const ReleaseBar &bar : strip.entries->bars)
        table.rows.push_back({{bar.name}, {spanText(bar.start, bar.end)}});
    return table;
}

class BlockWriter
{
public:
    explicit BlockWriter(QString &html) : m_html(html) {}

    void operator()(const ReportParagraph &block) const
    {
        m_html += u"<p%1>%2</p>\n"_s.arg(classAttribute({classOf(block.text.tone)}), cellContent(block.text));
    }
    void operator()(const ReportHeading &block) const { m_html += u"<h3>%1</h3>\n"_s.arg(escaped(block.text)); }
    void operator()(const ReportFacts &block) const { m_html += table(factTable(block)); }
    void operator()(const ReportTable &block) const { m_html += table(block); }
    void operator()(const ReportBars &block) const { m_html += table(barTable(block)); }
    void operator()(const ReportMatrix &block) const { m_html += table(matrixTable(block)); }
    void operator()(const ReportStrip &block) const { m_html += table(stripTable(block)); }
    void operator()(const ReportMonths &block) const
    {
        if (!block.leftOut.isEmpty())
            (*this)(ReportParagraph{{block.leftOut, {}, ReportTone::Quiet}});
        for (QDate month = block.first; month <= block.last; month = month.addMonths(1)) {
            if (!block.isEmpty(month))
                m_html += table(monthTable(*block.entries, month));
        }
    }

private:
    QString &m_html;
};

} // namespace

QString reportLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
}

QByteArray htmlReport(const Report &report, const QString &language)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(language.toHtmlEscaped());
    html += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%1</title>\n"_s.arg(escaped(report.title));
    html += u"<style>\n%1</style>\n</head>\n<body>\n"_s.arg(styleSheet);
    html += u"<header>\n<h1>%1</h1>\n<p>%2</p>\n</header>\n"_s.arg(escaped(report.title), escaped(report.subtitle));
    html += "<main>\n"_L1;
    if (!report.facts.lines.empty())
        html += table(factTable(report.facts));
    if (!report.onePage && !report.sections.empty()) {
        html += u"<nav aria-label=\"%1\">\n<ul>\n"_s.arg(escaped(reportText("Contents")));
        for (const ReportSection &section : report.sections)
            html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(section.id, escaped(section.title));
        html += "</ul>\n</nav>\n"_L1;
    }
    for (const ReportSection &section : report.sections) {
        html += u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n"_s.arg(section.id, escaped(section.title));
        for (const ReportBlock &block : section.blocks)
            std::visit(BlockWriter(html), block);
        html += "</section>\n"_L1;
    }
    html += u"</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n"_s.arg(escaped(report.footer));
    return html.toUtf8();
}

} // namespace Plimsoll
