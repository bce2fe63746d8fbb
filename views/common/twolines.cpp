// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/twolines.h"

#include <QFontMetrics>

namespace Plimsoll {

std::pair<QString, QString> twoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    qsizetype end = text.indexOf(u' ');
    if (end < 0 || metrics.horizontalAdvance(text) <= width)
        return {text, QString()};
    for (qsizetype next = text.indexOf(u' ', end + 1); next > 0 && metrics.horizontalAdvance(text.left(next)) <= width;
         next = text.indexOf(u' ', next + 1))
        end = next;
    return {text.left(end), text.mid(end + 1)};
}

} // namespace Plimsoll
