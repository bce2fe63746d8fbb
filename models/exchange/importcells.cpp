// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void takeLinks(QString &text, QStringList &links)
{
    static const QRegularExpression inlineLink(u"!?\\[([^\\]]*)\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)"_s);
    static const QRegularExpression htmlLink(u"<a\\s[^>]*href\\s*=\\s*[\"']?([^\"'>\\s]+)[\"']?[^>]*>"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (auto it = inlineLink.globalMatch(text); it.hasNext();)
        links.push_back(it.next().captured(2));
    for (auto it = htmlLink.globalMatch(text); it.hasNext();)
        links.push_back(it.next().captured(1));
    text.replace(inlineLink, u"\\1"_s);
    static const QRegularExpression referenceLink(u"\\[([^\\]]+)\\]\\[[^\\]]*\\]"_s);
    text.replace(referenceLink, u"\\1"_s);
    static const QRegularExpression autoLink(u"<((?:https?|mailto):[^>\\s]+)>"_s);
    for (auto it = autoLink.globalMatch(text); it.hasNext();)
        links.push_back(it.next().captured(1));
    text.replace(autoLink, u"\\1"_s);
}

void dropHtml(QString &text)
{
    if (text.contains(u'<')) {
        static const QRegularExpression footnote(u"<sup>[^<]*</sup>"_s, QRegularExpression::CaseInsensitiveOption);
        text.remove(footnote);
        static const QRegularExpression lineBreak(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
        text.replace(lineBreak, u" "_s);
        static const QRegularExpression tag(u"</?(?:a|b|i|u|em|strong|small|span|code|sub|p|div|font|nobr)(?:\\s[^>]*)?>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        text.remove(tag);
    }
    if (text.contains(u'&')) {
        text.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
        text.replace("&#39;"_L1, "'"_L1).replace("&ndash;"_L1, u"–"_s).replace("&mdash;"_L1, u"—"_s);
        text.replace("&amp;"_L1, "&"_L1);
    }
}

void dropMarkdown(QString &text)
{
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const QRegularExpression emphasis(u"(?<![\\w*])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![\\w*])"_s);
    static const QRegularExpression struck(u"~~(.+?)~~"_s);
    static const QRegularExpression code(u"`([^`]+)`"_s);
    text.replace(strong, u"\\2"_s).replace(struck, u"\\1"_s).replace(code, u"\\1"_s).replace(emphasis, u"\\2"_s);
    static const QRegularExpression escaped(u"\\\\([\\\\`*_{}\\[\\]()#+.!|-])"_s);
    text.replace(escaped, u"\\1"_s);
    static const QRegularExpression heading(u"^\\s*#{1,6}\\s+"_s);
    text.remove(heading);
    static const QRegularExpression bullet(u"^\\s*(?:[-*•+]\\s+)?(?:\\[[ xX]\\]\\s+)?(?=\\S)"_s);
    text.remove(bullet);
}

void dropFootnotes(QString &text)
{
    static const QRegularExpression reference(u"\\s*\\[\\^[^\\]]+\\]"_s);
    text.remove(reference);
    static const QRegularExpression trailing(u"(?<=\\S)(?:\\s*\\[\\d{1,2}\\]|\\s*[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+)+\\s*$"_s);
    text.remove(trailing);
}

void dropEmoji(QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        qsizetype length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        const bool pictograph = (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B05 && c <= 0x2B55)
            || (c >= 0x231A && c <= 0x23FF) || c == 0xFE0F || c == 0x200D || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
        const bool blank = c == 0x00A0 || c == 0x2007 || c == 0x202F || c == 0x200B || c == 0xFEFF;
        if (blank)
            kept.append(u' ');
        else if (!pictograph)
            kept.append(QStringView(text).sliced(i, length));
        i += length - 1;
    }
    // A cell that is a picture and nothing else keeps it: better than a blank.
    if (!kept.trimmed().isEmpty())
        text = kept;
}

} // namespace

ImportCell cleanCell(const QString &raw)
{
    ImportCell cell;
    QString text = raw.normalized(QString::NormalizationForm_C);
    // The guard that exporters put before what a spreadsheet would take for a formula.
    if (text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text[1]))
        text.remove(0, 1);
    static const QRegularExpression allStruck(u"^\\s*(?:~~.+~~|<(s|del|strike)>.*</\\1>)\\s*$"_s);
    cell.struckOut = allStruck.match(text).hasMatch();
    static const QRegularExpression struckTag(u"</?(?:s|del|strike)>"_s);
    text.remove(struckTag);
    takeLinks(text, cell.links);
    dropHtml(text);
    dropMarkdown(text);
    dropFootnotes(text);
    dropEmoji(text);
    cell.text = text.simplified();
    return cell;
}

bool isBlankCell(const QString &clean)
{
    static const QRegularExpression blank(u"^(?:[-–—_.]*|n/?a|none|null|nil)$"_s, QRegularExpression::CaseInsensitiveOption);
    return blank.match(clean).hasMatch();
}

QString withoutTime(const QString &clean)
{
    static const QRegularExpression iso(u"^(\\d{4}-\\d{2}-\\d{2})[Tt ]\\d.*$"_s);
    static const QRegularExpression timed(u"^(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}),? +\\d{1,2}:\\d{2}.*$"_s);
    return QString(clean).replace(iso, u"\\1"_s).replace(timed, u"\\1"_s);
}

QString foldedWords(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        folded.append(c.isLetterOrNumber() || c.isMark() ? c : QChar(u' '));
    return folded.simplified();
}

} // namespace Plimsoll
