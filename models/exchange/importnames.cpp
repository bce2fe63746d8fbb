// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importnames.h"

#include "exchange/importcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool isOpen(const QString &name)
{
    static const QRegularExpression open(u"^(?:tb[adc]|to be (?:announced|decided|determined|defined|confirmed)|unassigned|nobody|no one|open|\\?+|offen)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return isBlankCell(name) || open.match(name).hasMatch();
}

QString withoutLeadingAnd(QString name)
{
    static const QRegularExpression lead(u"^(?:and|und|et|y|&)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return name.remove(lead).trimmed();
}

const QRegularExpression &conjunction()
{
    static const QRegularExpression word(u"\\s+(?:and|und|et|y)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return word;
}

/// "A and B" where both are known; the name itself else.
QStringList splitAnd(const QString &name, const QSet<QString> &known)
{
    const QStringList parts = name.split(conjunction(), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!known.contains(foldedName(part)))
            return {name};
    }
    return parts;
}

} // namespace

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool joinsNames(const QString &name)
{
    return conjunction().match(name).hasMatch();
}

bool meansEveryone(const QString &name)
{
    static const QSet<QString> words{u"all"_s, u"everyone"_s, u"everybody"_s, u"all teams"_s, u"all roles"_s, u"whole team"_s,
                                     u"entire team"_s, u"alle"_s, u"tous"_s, u"todos"_s, u"*"_s};
    return words.contains(foldedName(name));
}

QStringList splitOwners(const QString &raw, const QSet<QString> &known)
{
    static const QRegularExpression lineBreak(u"\\r\\n|\\r|\\n|<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    QString marked = raw;
    marked.replace(lineBreak, u" ; "_s);
    const QString cell = cleanCell(marked).text;
    if (isOpen(cell))
        return {};
    if (known.contains(foldedName(cell)) || meansEveryone(cell))
        return {cell};
    // A slash between two short words belongs to the name: "CI/CD".
    static const QRegularExpression separator(u"\\s*[;,|]\\s*|\\s+[/&+]\\s*|\\s*[/&+]\\s+|(?<=[\\p{L}]{3})/(?=[\\p{L}]{3})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QStringList owners;
    QSet<QString> seen;
    for (const QString &piece : cell.split(separator, Qt::SkipEmptyParts)) {
        for (const QString &part : splitAnd(withoutLeadingAnd(piece.trimmed()), known)) {
            const QString name = part.trimmed();
            if (isOpen(name) || seen.contains(foldedName(name)))
                continue;
            seen.insert(foldedName(name));
            owners.push_back(name);
        }
    }
    return owners;
}

} // namespace Plimsoll
