// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarmetrics.h"

#include <QFontMetrics>

namespace Plimsoll {

CalendarMetrics::CalendarMetrics(const QFont &font) : text(font), small(font), strong(font)
{
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.88);
    else
        small.setPixelSize(qMax(1, int(font.pixelSize() * 0.88)));
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics textSize(text);
    const QFontMetrics smallSize(small);
    const int em = textSize.height();
    gap = qMax(1, em / 8);
    header = em + 2 * gap;
    slot = em + 2 * gap;
    band = smallSize.height() + gap;
    glyph = qRound(em * 0.8);
    radius = qMax(2, em / 4);
    weekColumn = smallSize.horizontalAdvance(QStringLiteral("00")) + em;
    line = qMax(1, em / 12);
}

} // namespace Plimsoll
