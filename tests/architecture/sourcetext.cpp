// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Walks over C++ text once. Knows comments, character and string literals, raw strings and digit separators.
class Stripper
{
public:
    Stripper(const QString &text, bool keepLiterals) : m_text(text), m_keepLiterals(keepLiterals) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (at("//"_L1))
                skipTo(m_text.indexOf(u'\n', m_at), false);
            else if (at("/*"_L1))
                skipTo(endAfter("*/"_L1, m_at + 2), false);
            else if (at("R\""_L1) && isPrefix())
                skipTo(endOfRawString(), m_keepLiterals);
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isDigitSeparator()))
                skipTo(endOfLiteral(m_text[m_at]), m_keepLiterals);
            else
                m_out += m_text[m_at++];
        }
        return m_out;
    }

private:
    [[nodiscard]] bool at(QLatin1StringView token) const { return QStringView(m_text).sliced(m_at).startsWith(token); }
    [[nodiscard]] bool isWordAt(qsizetype i) const { return i >= 0 && (m_text[i].isLetterOrNumber() || m_text[i] == u'_'); }
    [[nodiscard]] qsizetype endAfter(const QString &token, qsizetype from) const
    {
        const auto found = m_text.indexOf(token, from);
        return found < 0 ? m_text.size() : found + token.size();
    }
    [[nodiscard]] QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (isWordAt(start - 1))
            --start;
        return QStringView(m_text).sliced(start, m_at - start);
    }
    [[nodiscard]] bool isDigitSeparator() const { return !wordBefore().isEmpty() && wordBefore().front().isDigit(); }
    /// Whether an R here begins a raw string and is no end of another word.
    [[nodiscard]] bool isPrefix() const
    {
        const QStringView word = wordBefore();
        return word.isEmpty() || word == u"u" || word == u"U" || word == u"L" || word == u"u8";
    }
    [[nodiscard]] qsizetype endOfRawString() const
    {
        const auto open = m_text.indexOf(u'(', m_at);
        return open < 0 ? m_text.size() : endAfter(u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"', open);
    }
    [[nodiscard]] qsizetype endOfLiteral(QChar quote) const
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text[i] != quote)
            i += m_text[i] == u'\\' ? 2 : 1;
        return std::min(i + 1, m_text.size());
    }
    void skipTo(qsizetype end, bool keep)
    {
        end = end < 0 ? m_text.size() : end;
        for (; m_at < end; ++m_at)
            m_out += keep || m_text[m_at] == u'\n' ? m_text[m_at] : u' ';
    }

    const QString &m_text;
    bool m_keepLiterals;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString withoutComments(const QString &text, bool keepLiterals)
{
    return Stripper(text, keepLiterals).run();
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include[ \t]*(<[^>\n]+>|"[^"\n]+"))"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &match : directive.globalMatch(withoutComments(text, true)))
        found << match.captured(1);
    return found;
}

} // namespace Plimsoll
