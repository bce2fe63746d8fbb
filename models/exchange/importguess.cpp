// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importguess.h"

#include "domain/titlepattern.h"
#include "exchange/importnames.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Words that stand before a version without naming a product.
bool isCommonWord(const QString &word)
{
    static const QSet<QString> words{
        u"release"_s, u"releases"_s, u"version"_s, u"milestone"_s, u"milestones"_s, u"schedule"_s, u"schedules"_s, u"calendar"_s, u"plan"_s,
        u"planning"_s, u"export"_s, u"import"_s, u"final"_s, u"the"_s, u"v"_s, u"data"_s, u"table"_s, u"sheet"_s, u"timeline"_s, u"dates"_s,
        u"copy"_s, u"of"_s, u"new"_s, u"csv"_s, u"roadmap"_s, u"cycle"_s, u"draft"_s, u"branch"_s, u"tag"_s, u"target"_s, u"date"_s,
        u"stable"_s, u"public"_s, u"official"_s, u"general"_s, u"series"_s, u"pep"_s, u"readme"_s, u"beta"_s, u"alpha"_s, u"rc"_s, u"current"_s,
        u"preferred"_s, u"early"_s, u"initial"_s, u"first"_s, u"release-candidate"_s, u"major"_s, u"minor"_s, u"patch"_s, u"is"_s, u"for"_s, u"all"_s,
        u"team"_s, u"and"_s, u"go"_s, u"live"_s, u"launch"_s, u"ship"_s, u"publish"_s, u"announce"_s, u"announcement"_s};
    return words.contains(word.toCaseFolded());
}

/// The names right before a version: "Fedora Linux" of "Fedora Linux 42 released".
QString productBefore(const QString &text, qsizetype at)
{
    static const QRegularExpression separator(u"[\\s_–—:,-]+"_s);
    QStringList words = text.left(at).split(separator, Qt::SkipEmptyParts);
    QStringList names;
    while (!words.isEmpty() && names.size() < 3) {
        const QString word = words.takeLast();
        static const QRegularExpression name(u"^\\p{L}[\\p{L}\\p{N}+#.]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (isCommonWord(word) || !name.match(word).hasMatch())
            break;
        names.prepend(word);
    }
    return names.join(u' ');
}

QStringList componentsOf(const QString &version)
{
    return version.split(u'.');
}

QString commonStart(const QString &a, const QString &b)
{
    const QStringList left = componentsOf(a);
    const QStringList right = componentsOf(b);
    QStringList common;
    for (qsizetype i = 0; i < qMin(left.size(), right.size()) && left[i] == right[i]; ++i)
        common.push_back(left[i]);
    return common.join(u'.');
}

/// The cycle that a full version belongs to, by what the other titles have in common with it.
QString cycleOf(const QString &version, const std::vector<ScheduleRow> &rows)
{
    QString common = version;
    for (const ScheduleRow &row : rows) {
        const QString shared = commonStart(common, versionIn(row.title));
        if (shared.count(u'.') >= qMin<qsizetype>(1, common.count(u'.')) && !shared.isEmpty())
            common = shared;
    }
    if (common == version && componentsOf(common).size() >= 3 && common.endsWith(".0"_L1))
        common.chop(2);
    return common;
}

/// "Fedora Linux 42 released", "GNOME 48 final": a whole number after a name.
ReleaseGuess fromWholeNumber(const QString &title)
{
    static const QRegularExpression number(u"(?<=[\\s-])[vV]?(\\d{1,3})(?![\\d.:/]|-\\d)"_s);
    for (auto it = number.globalMatch(title); it.hasNext();) {
        const auto match = it.next();
        const QString product = productBefore(title, match.capturedStart());
        if (!product.isEmpty())
            return {product, match.captured(1), false};
    }
    return {};
}

ReleaseGuess fromTitle(const ScheduleRow &row, const std::vector<ScheduleRow> &rows)
{
    const QString version = versionIn(row.title);
    if (version.isEmpty())
        return fromWholeNumber(row.title);
    qsizetype at = row.title.indexOf(version);
    if (at > 0 && (row.title[at - 1] == u'v' || row.title[at - 1] == u'V'))
        --at;
    return {productBefore(row.title, at), cycleOf(version, rows)};
}

ReleaseGuess fromFileName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString base = dot > 0 ? fileName.left(dot) : fileName;
    static const QRegularExpression version(u"(?<![\\d.])[vVfF]?(\\d{1,4}(?:\\.\\d{1,4}){0,3})(?![\\d])"_s);
    for (auto it = version.globalMatch(base); it.hasNext();) {
        const auto match = it.next();
        const QString text = match.captured(1);
        QString product = productBefore(base, match.capturedStart());
        static const QRegularExpression day(u"^\\d{4}[-_.]\\d{1,2}[-_.]\\d{1,2}"_s);
        if (day.matchView(QStringView(base).sliced(match.capturedStart())).hasMatch())
            break;
        // "schedule (2).csv" is a second download, "2026.csv" a year.
        const bool counted = match.capturedStart() > 0 && base[match.capturedStart() - 1] == u'(';
        if (counted || (!text.contains(u'.') && product.isEmpty() && text.size() != 2))
            continue;
        if (!product.isEmpty() && product == product.toLower())
            product[0] = product[0].toUpper();
        return {product, text};
    }
    return {};
}

/// "eclipse-2026-03.csv" where titles have "2026-03" too: cycles that are called by their month.
ReleaseGuess byMonth(const std::vector<ScheduleRow> &rows, const QString &fileName)
{
    static const QRegularExpression month(u"(?<!\\d)(20\\d{2}-(?:0[1-9]|1[0-2]))(?![-\\d])"_s);
    const auto match = month.match(fileName);
    const auto named = std::ranges::count_if(rows, [&](const ScheduleRow &row) { return row.title.contains(match.captured(1)); });
    if (!match.hasMatch() || named < 2)
        return {};
    QString product = productBefore(fileName, match.capturedStart());
    if (!product.isEmpty())
        product[0] = product[0].toUpper();
    return {product, match.captured(1), false};
}

/// A cycle that has a name and no number: "Gazpacho release" where other titles have the name too, else what the file is called.
ReleaseGuess byName(const std::vector<ScheduleRow> &rows, const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    static const QRegularExpression separator(u"[\\s_–—()+.-]+"_s);
    QStringList words;
    for (const QString &word : (dot > 0 ? fileName.left(dot) : fileName).split(separator, Qt::SkipEmptyParts)) {
        if (!isCommonWord(word) && word.front().isLetter())
            words += word.front().toUpper() + word.mid(1);
    }
    for (const ScheduleRow &row : rows) {
        static const QRegularExpression named(u"^(?:final |official )?(?:(\\p{Lu}[\\p{L}]+) (?:final )?released?|release of (\\p{Lu}[\\p{L}]+))$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        const auto match = named.match(row.title);
        const QString name = match.captured(1) + match.captured(2);
        if (!match.hasMatch() || isCommonWord(name))
            continue;
        const auto others = std::ranges::count_if(rows, [&](const ScheduleRow &r) { return r.title.contains(name); });
        words.removeAll(name);
        if (others >= 2)
            return {words.value(0), name, false};
    }
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? ReleaseGuess{{}, words.front(), true} : ReleaseGuess{words.front(), words.sliced(1).join(u' '), true};
}

} // namespace

ReleaseGuess guessRelease(const std::vector<ScheduleRow> &rows, const QString &fileName)
{
    if (const ReleaseGuess month = byMonth(rows, fileName); !month.release.isEmpty())
        return month;
    const ScheduleRow *last = nullptr;
    for (const ScheduleRow &row : rows) {
        if (namesGoLive(row.title) && (!versionIn(row.title).isEmpty() || !fromWholeNumber(row.title).release.isEmpty())
            && (!last || row.start >= last->start))
            last = &row;
    }
    const ReleaseGuess named = fromFileName(fileName);
    if (last) {
        ReleaseGuess guess = fromTitle(*last, rows);
        if (guess.product.isEmpty())
            guess.product = named.product;
        return guess;
    }
    if (!named.release.isEmpty())
        return named;
    QHash<QString, int> counts;
    ReleaseGuess best;
    for (const ScheduleRow &row : rows) {
        const ReleaseGuess guess = fromTitle(row, rows);
        if (!guess.release.isEmpty() && ++counts[guess.release] > counts.value(best.release))
            best = guess;
    }
    // One title that happens to hold a number tells nothing about the others.
    return counts.value(best.release) >= 2 ? best : byName(rows, fileName);
}

ReleaseGuess releaseOfCell(const QString &cell)
{
    static const QRegularExpression named(u"^(.*?)[\\s-]*\\b[vV]?(\\d+(?:\\.\\d+)*)((?:\\s|-|\\().*)?$"_s);
    static const QRegularExpression prefixed(u"^[vV](\\d+(?:\\.\\d+)*)$"_s);
    if (const auto match = prefixed.match(cell); match.hasMatch())
        return {{}, match.captured(1)};
    const auto match = named.match(cell);
    if (!match.hasMatch() || !match.captured(3).trimmed().isEmpty())
        return {{}, cell};
    const QString product = match.captured(1).trimmed();
    if (isCommonWord(product) || product.isEmpty())
        return {{}, match.captured(2)};
    static const QRegularExpression letters(u"^\\p{L}[\\p{L}\\s]{2,}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return letters.match(product).hasMatch() ? ReleaseGuess{product, match.captured(2)} : ReleaseGuess{{}, cell};
}

QString importedPattern(const QString &title, const QString &release, const QString &product)
{
    if (release.size() > 1 || !release.front().isDigit())
        return patternFromTitle(title, release);
    const QRegularExpression stated(u"(?<=\\b[vV]|\\b%1 )%2(?![\\d\\p{L}])"_s
                                        .arg(QRegularExpression::escape(product.isEmpty() ? u"version"_s : product), release),
                                    QRegularExpression::UseUnicodePropertiesOption);
    QString pattern = title;
    return pattern.replace(stated, u"{release}"_s);
}

bool namesPlainVersion(const QString &title, const QString &release)
{
    const QString version = versionIn(title);
    if (version.isEmpty())
        return importedPattern(title, release, {}).contains("{release}"_L1);
    QString plain = version;
    while (plain.size() > release.size() && plain.endsWith(".0"_L1))
        plain.chop(2);
    return plain == release;
}

} // namespace Plimsoll
