// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdowndocument.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The block's text; a link is followed by its target where that says more.
QString lineOf(const QTextBlock &block)
{
    QString line;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        QString text = fragment.text();
        if (format.isImageFormat())
            text = format.property(QTextFormat::ImageAltText).toString();
        text.remove(QChar::ObjectReplacementCharacter);
        line += text.replace(QChar::LineSeparator, u'\n');
        const QString target = format.anchorHref();
        if (!target.isEmpty() && target != text && target != u"mailto:"_s + text)
            line += u" ("_s + target + u')';
    }
    return line;
}

QString marker(const QTextBlock &block, const QTextList &list)
{
    const int style = list.format().style();
    const bool numbered = style == QTextListFormat::ListDecimal || style == QTextListFormat::ListLowerAlpha || style == QTextListFormat::ListUpperAlpha
        || style == QTextListFormat::ListLowerRoman || style == QTextListFormat::ListUpperRoman;
    const QString indent(2 * qMax(0, list.format().indent() - 1), u' ');
    return indent + (numbered ? QString::number(list.itemNumber(block) + 1) + u". " : u"- "_s);
}

/// Writes block after block; an empty line parts all but the points of one list.
class TextWriter
{
public:
    QString write(const QTextDocument &document)
    {
        frame(*document.rootFrame());
        return m_text.trimmed() + u'\n';
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
        m_text += u'\n';
        for (int row = 0; row < table.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns(); ++column)
                cells << lineOf(table.cellAt(row, column).firstCursorPosition().block());
            m_text += cells.join(u" | "_s) + u'\n';
        }
        m_wasPoint = false;
    }

    void block(const QTextBlock &block)
    {
        const QTextList *list = block.textList();
        if (!list || !m_wasPoint)
            m_text += u'\n';
        m_wasPoint = list != nullptr;
        if (block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            m_text += u"----\n"_s;
            return;
        }
        const QString line = lineOf(block);
        const QString quote = QString(block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel), u'>');
        m_text += (list ? marker(block, *list) : quote.isEmpty() ? QString() : quote + u' ') + line + u'\n';
        if (block.blockFormat().headingLevel() > 0 && !line.isEmpty())
            m_text += QString(line.size(), block.blockFormat().headingLevel() == 1 ? u'=' : u'-') + u'\n';
    }

    QString m_text;
    bool m_wasPoint = false;
};

} // namespace

QString plainTextOf(const QTextDocument &document)
{
    return TextWriter().write(document);
}

} // namespace Plimsoll
