// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reporttexts.h"

#include "views/reports/pagestyle.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool needsGlyph(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return !QChar::isSpace(c) && category != QChar::Other_Control && category != QChar::Other_Format;
}

class TextCollector
{
public:
    explicit TextCollector(QStringList &texts) : m_texts(texts) {}

    void operator()(const ReportCell &cell) const { m_texts << cell.text << cell.detail; }
    void operator()(const ReportParagraph &block) const { (*this)(block.text); }
    void operator()(const ReportHeading &block) const { m_texts << block.text; }
    void operator()(const ReportFacts &block) const
    {
        for (const auto &[name, cell] : block.lines) {
            m_texts << name;
            (*this)(cell);
        }
    }
    void operator()(const ReportTable &block) const
    {
        m_texts << block.caption;
        for (const ReportColumn &column : block.columns)
            m_texts << column.title;
        for (const auto &row : block.rows) {
            for (const ReportCell &cell : row)
                (*this)(cell);
        }
    }
    void operator()(const ReportBars &block) const
    {
        m_texts << block.caption;
        for (const ReportBars::Line &line : block.lines)
            m_texts << line.name << line.text;
    }
    void operator()(const ReportMatrix &block) const
    {
        m_texts << block.caption;
        for (const auto *names : {&block.probabilities, &block.impacts}) {
            for (const QString &name : *names)
                m_texts << name;
        }
    }
    void operator()(const ReportMonths &block) const
    {
        m_texts << block.leftOut;
        addEntries(*block.entries);
    }
    void operator()(const ReportStrip &block) const { addEntries(*block.entries); }

private:
    void addEntries(const CalendarEntries &entries) const
    {
        for (const ReleaseBar &bar : entries.bars)
            m_texts << bar.name;
        for (const MilestoneMark &mark : entries.milestones)
            m_texts << mark.title;
        for (const ActionMark &action : entries.actions)
            m_texts << action.title << action.owner;
        for (const WindowShade &window : entries.windows)
            m_texts << window.name;
        for (const HolidayMark &holiday : entries.holidays)
            m_texts << holiday.name;
    }

    QStringList &m_texts;
};

} // namespace

QStringList textsOf(const Report &report)
{
    QStringList texts{report.title, report.subtitle, report.footer};
    const TextCollector collect(texts);
    collect(report.facts);
    for (const ReportSection &section : report.sections) {
        texts << section.title;
        for (const ReportBlock &block : section.blocks)
            std::visit(collect, block);
    }
    return texts;
}

QString withUnits(QString text)
{
    static const QRegularExpression blank(u"(?<=\\d) (?=(?:%|h|min)(?![\\w-]))"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(blank, QString(QChar(QChar::Nbsp)));
}

QString missingCharacters(const Report &report, const QFont &font, int most)
{
    const QFontMetrics metrics(font);
    QSet<char32_t> seen;
    QString missing;
    int count = 0;
    for (const QString &text : textsOf(report)) {
        const auto characters = text.toUcs4();
        for (const char32_t c : characters) {
            if (count == most || seen.contains(c))
                continue;
            seen.insert(c);
            if (!needsGlyph(c) || metrics.inFontUcs4(c))
                continue;
            missing += QString::fromUcs4(&c, 1);
            ++count;
        }
    }
    return missing;
}

QString missingCharactersWarning(const Report &report)
{
    constexpr int most = 20;
    const QString missing = missingCharacters(report, PageStyle().body, most);
    if (missing.isEmpty())
        return {};
    return QCoreApplication::translate("Report", "No font has the characters %1, so that they are missing on the pages; install one that has them.").arg(missing);
}

} // namespace Plimsoll
