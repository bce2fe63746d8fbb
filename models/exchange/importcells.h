// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// A cell of somebody's schedule without what it was dressed in: Markdown, HTML, footnote marks, emoji, line breaks.
struct ImportCell {
    QString text;         ///< NFC, blanks simplified.
    QStringList links;    ///< Addresses of the links that it held; never followed.
    bool struckOut = false; ///< All of it was crossed out.
};

[[nodiscard]] ImportCell cleanCell(const QString &raw);

/// Nothing stands there: blank, "-", "n/a", "none".
[[nodiscard]] bool isBlankCell(const QString &clean);

/// A day without the time of day behind it: "2026-08-24T09:00" is of 2026-08-24. Other cells as they are.
[[nodiscard]] QString withoutTime(const QString &clean);

/// For comparing headings, names and keys: lower case, words and numbers only, single blanks.
[[nodiscard]] QString foldedWords(const QString &text);

} // namespace Plimsoll
