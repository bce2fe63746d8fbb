// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestonelength.h"

#include "domain/weeks.h"

#include <QtGlobal>

#include <algorithm>

namespace Plimsoll {

double nominalHours(int amount, OffsetUnit unit)
{
    constexpr double hoursOfADay = 24.0;
    constexpr double workingDaysOfAWeek = 5.0;
    switch (unit) {
    case OffsetUnit::WorkingDays:
        return amount * hoursOfADay * daysOfAWeek / workingDaysOfAWeek;
    case OffsetUnit::CalendarDays:
        return amount * hoursOfADay;
    case OffsetUnit::Weeks:
        return amount * hoursOfADay * daysOfAWeek;
    case OffsetUnit::Hours:
        break;
    }
    return amount;
}

int inUnit(int amount, OffsetUnit unit, OffsetUnit wanted)
{
    return unit == wanted ? amount : qRound(nominalHours(amount, unit) / nominalHours(1, wanted));
}

void setLength(Milestone &milestone, int span, OffsetUnit unit)
{
    if (milestone.bufferFloor >= 0)
        milestone.bufferFloor = std::min(inUnit(milestone.bufferFloor, milestone.spanUnit, unit), std::max(span, 0));
    milestone.span = span;
    milestone.spanUnit = unit;
}

} // namespace Plimsoll
