// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintip.h"

#include <QTextDocument>

namespace Plimsoll {

namespace {

constexpr qsizetype longestLine = 80;

} // namespace

QString plainTip(const QString &text)
{
    if (text.size() <= longestLine && !Qt::mightBeRichText(text))
        return text;
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace Plimsoll
