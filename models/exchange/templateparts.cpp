// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templateparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString closing(QChar kind)
{
    return kind == u'{' ? u"}}"_s : QString(kind) + u'}';
}

} // namespace

Result<std::vector<TemplatePart>> templateParts(const QString &text)
{
    std::vector<TemplatePart> parts;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar kind = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'\n')
            ++line;
        if (text[i] != u'{' || (kind != u'{' && kind != u'%' && kind != u'#'))
            continue;
        const qsizetype end = text.indexOf(closing(kind), i + 2);
        const qsizetype lineEnd = text.indexOf(u'\n', i);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("TemplateCheck", "Line %1: %2 is not closed; write %3 on the same line.")
                             .arg(line)
                             .arg(text.mid(i, 2), closing(kind)),
                         {}};
        }
        if (kind != u'#')
            parts.push_back({kind == u'%', text.mid(i + 2, end - i - 2).trimmed(), line});
        i = end + 1;
    }
    return parts;
}

QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList pieces{QString()};
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        if (quote.isNull() && c == separator)
            pieces << QString();
        else
            pieces.last() += c;
    }
    return pieces;
}

QStringList templateWords(const QString &text)
{
    QStringList words = splitOutsideQuotes(text.simplified(), u' ');
    words.removeAll(QString());
    return words;
}

bool isQuoted(const QString &text)
{
    return text.size() >= 2 && (text[0] == u'"' || text[0] == u'\'') && text.indexOf(text[0], 1) == text.size() - 1;
}

} // namespace Plimsoll
