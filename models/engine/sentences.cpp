// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace Plimsoll {

namespace {

QString sentenceText(const char *text)
{
    return QCoreApplication::translate("Sentences", text);
}

} // namespace

QString shareText(double share)
{
    const double percent = std::round(share * 100.0);
    if (percent >= 100.0 && share < 1.0)
        return sentenceText("> %1 %").arg(QLocale().toString(99));
    if (percent <= 0.0 && share > 0.0)
        return sentenceText("< %1 %").arg(QLocale().toString(1));
    return sentenceText("%1 %").arg(QLocale().toString(int(percent)));
}

QString listText(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return sentenceText("%1 and %2").arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

} // namespace Plimsoll
