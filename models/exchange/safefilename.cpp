// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safefilename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestName = 120;

/// What separates parts of a path somewhere, or is refused by some file system; becomes a hyphen.
bool isForbidden(char32_t c)
{
    return c < 0x80 && QLatin1StringView("/\\:*?\"<>|").contains(QLatin1Char(char(c)));
}

/// Controls, bidi controls and other characters without a look of their own, halves of a pair, characters that are none.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        // Fillers and variation selectors are letters and marks by category, yet show nothing.
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x034f || (c >= 0xfe00 && c <= 0xfe0f);
    }
}

QString withoutForbidden(const QString &name)
{
    QString clean;
    bool gap = false;
    for (const char32_t c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool isLineEnd = c == '\n' || c == '\r' || c == '\t';
        if (isInvisible(c) && !isLineEnd)
            continue;
        if (isForbidden(c)) {
            if (!clean.endsWith(u'-'))
                clean += u'-';
        } else if (isLineEnd || QChar::isSpace(c)) {
            gap = true;
            continue;
        } else {
            if (gap && !clean.isEmpty())
                clean += u' ';
            clean += QString::fromUcs4(&c, 1);
        }
        gap = false;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

/// A leading hyphen or tilde would be read by shells and programs as something else than a name.
QString trimmedEnds(const QString &name)
{
    qsizetype from = 0;
    qsizetype to = name.size();
    while (from < to && QStringView(u". -~").contains(name[from]))
        ++from;
    while (to > from && QStringView(u". -").contains(name[to - 1]))
        --to;
    return name.mid(from, to - from);
}

QString cutToBytes(const QString &name, qsizetype bytes)
{
    QString cut = name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.toEnd();
    while (cut.toUtf8().size() > bytes) {
        if (finder.toPreviousBoundary() <= 0)
            return {};
        cut = name.left(finder.position());
    }
    return cut;
}

/// DOS device names, which Windows keeps reserved with any extension.
bool isReserved(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    if (devices.contains(stem))
        return true;
    const bool isPort = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isPort && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem.back());
}

} // namespace

QString safeFileName(const QString &name, const QString &extension)
{
    const QString ending = extension.isEmpty() ? QString() : u'.' + extension;
    QString stem = trimmedEnds(withoutForbidden(name));
    if (stem.isEmpty())
        stem = u"plimsoll"_s;
    if (isReserved(stem))
        stem.prepend(u'_');
    stem = trimmedEnds(cutToBytes(stem, longestName - ending.toUtf8().size()));
    return (stem.isEmpty() ? u"plimsoll"_s : stem) + ending;
}

Result<QString> safeFilePath(const QString &folder, const QString &name, const QString &extension)
{
    const QString chosen = QFileInfo(folder).canonicalFilePath();
    if (chosen.isEmpty() || !QFileInfo(chosen).isDir()) {
        return Error{ErrorCode::NotFound, QCoreApplication::translate("SafeFileName", "The folder %1 is not there; choose another.").arg(folder),
                     folder};
    }
    const QFileInfo file(QDir(chosen), safeFileName(name, extension));
    const QString parent = file.isSymLink() ? QFileInfo(file.symLinkTarget()).canonicalPath() : QFileInfo(file.path()).canonicalFilePath();
    if (parent != chosen) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("SafeFileName", "%1 is a link that leads out of its folder; remove it or choose another folder.")
                         .arg(file.filePath()),
                     file.filePath()};
    }
    return file.filePath();
}

} // namespace Plimsoll
