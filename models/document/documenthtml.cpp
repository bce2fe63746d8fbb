// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdowndocument.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString safeTarget(const QString &target)
{
    const QString scheme = QUrl(target).scheme().toLower();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 ? target : QString();
}

/// What is a heading is bold by itself.
QString inlineHtml(const QTextBlock &block, bool heading = false)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QString text = format.isImageFormat() ? format.property(QTextFormat::ImageAltText).toString() : it.fragment().text();
        text.remove(QChar::ObjectReplacementCharacter);
        QString piece = text.toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
        if (format.fontFixedPitch())
            piece = u"<code>"_s + piece + u"</code>"_s;
        if (format.fontStrikeOut())
            piece = u"<del>"_s + piece + u"</del>"_s;
        if (format.fontItalic())
            piece = u"<em>"_s + piece + u"</em>"_s;
        if (format.fontWeight() >= QFont::DemiBold && !heading)
            piece = u"<strong>"_s + piece + u"</strong>"_s;
        if (const QString target = safeTarget(format.anchorHref()); !target.isEmpty())
            piece = u"<a href=\""_s + target.toHtmlEscaped() + u"\">"_s + piece + u"</a>"_s;
        html += piece;
    }
    return html;
}

/// Writes block after block; lists stay open while their points follow each other.
class HtmlWriter
{
public:
    QString write(const QTextDocument &document)
    {
        frame(*document.rootFrame());
        closeLists(0);
        return m_html;
    }

private:
    void frame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                rows(*table);
            else if (it.currentFrame())
                this->frame(*it.currentFrame());
            else if (it.currentBlock().isValid())
                block(it.currentBlock());
        }
    }

    void rows(const QTextTable &table)
    {
        closeLists(0);
        m_html += u"<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n"_s;
        for (int row = 0; row < table.rows(); ++row) {
            // A table of Markdown begins with its headings.
            const QString cell = row == 0 ? u"th"_s : u"td"_s;
            m_html += u"<tr>"_s;
            for (int column = 0; column < table.columns(); ++column)
                m_html += u'<' + cell + u'>' + inlineHtml(table.cellAt(row, column).firstCursorPosition().block(), row == 0) + u"</"_s + cell + u'>';
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</table>\n"_s;
    }

    void block(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (const QTextList *list = block.textList()) {
            point(block, *list);
            return;
        }
        closeLists(0);
        const QString inner = inlineHtml(block, format.headingLevel() > 0);
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            m_html += u"<hr>\n"_s;
        else if (inner.isEmpty())
            return;
        else if (const int level = format.headingLevel())
            m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), inner);
        else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines())
            m_html += u"<pre>"_s + inner + u"</pre>\n"_s;
        else if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
            m_html += u"<blockquote><p>"_s + inner + u"</p></blockquote>\n"_s;
        else
            m_html += u"<p>"_s + inner + u"</p>\n"_s;
    }

    void point(const QTextBlock &block, const QTextList &list)
    {
        const int style = list.format().style();
        const bool bulleted = style == QTextListFormat::ListDisc || style == QTextListFormat::ListCircle || style == QTextListFormat::ListSquare;
        const QString tag = bulleted ? u"ul"_s : u"ol"_s;
        const size_t depth = size_t(qMax(1, list.format().indent()));
        closeLists(depth);
        if (m_lists.size() == depth && m_lists.back() != tag)
            closeLists(depth - 1);
        if (m_lists.size() == depth)
            m_html += u"</li>\n"_s;
        while (m_lists.size() < depth) {
            m_html += (m_lists.empty() ? u"<"_s : u"\n<"_s) + tag + u">\n"_s + (m_lists.size() + 1 < depth ? u"<li>"_s : QString());
            m_lists.push_back(tag);
        }
        m_html += u"<li>"_s + inlineHtml(block);
    }

    void closeLists(size_t depth)
    {
        while (m_lists.size() > depth) {
            m_html += u"</li>\n</"_s + m_lists.back() + u">\n"_s;
            m_lists.pop_back();
        }
    }

    QString m_html;
    std::vector<QString> m_lists;
};

} // namespace

QString htmlBodyOf(const QTextDocument &document)
{
    return HtmlWriter().write(document);
}

QString htmlPageOf(const QTextDocument &document, const QString &title, const QString &language)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n</head>\n<body>\n"_s.arg(language.toHtmlEscaped(),
                                                                                                                        title.toHtmlEscaped())
        + htmlBodyOf(document) + u"</body>\n</html>\n"_s;
}

} // namespace Plimsoll
