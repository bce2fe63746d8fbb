// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// What stands between {{ and }}, or between {% and %}.
struct TemplatePart {
    bool isTag = false;
    QString text; ///< Without the braces and the blanks beside them.
    int line = 1;
};

/// All of a template, comments left out. Fails where one does not end on its line.
[[nodiscard]] Result<std::vector<TemplatePart>> templateParts(const QString &text);

/// The words of a tag; blanks in quotation marks do not divide.
[[nodiscard]] QStringList templateWords(const QString &text);
[[nodiscard]] QStringList splitOutsideQuotes(const QString &text, QChar separator);
/// Whether it is one text in quotation marks.
[[nodiscard]] bool isQuoted(const QString &text);

} // namespace Plimsoll
