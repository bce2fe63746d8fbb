// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movetexts.h"

#include "domain/labels.h"
#include "items/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString signedAmount(int amount, OffsetUnit unit)
{
    return (amount < 0 ? u"−"_s : amount > 0 ? u"+"_s : QString()) + amountLabel(amount, unit);
}

QString movedByText(const MilestoneDate &from, const MilestoneDate &to, int workingDays)
{
    if (from.start != to.start && workingDays != 0)
        return signedAmount(workingDays, OffsetUnit::WorkingDays);
    if (from.start != to.start)
        return QCoreApplication::translate("MoveTexts", "over days off");
    return from.end != to.end ? QCoreApplication::translate("MoveTexts", "another end") : QCoreApplication::translate("MoveTexts", "another time of day");
}

QString whenText(const MilestoneDate &date, const MilestoneDate &beside)
{
    if (!date.start.isValid())
        return u"–"_s;
    const QLocale locale;
    QString text = dateText(date.start, locale);
    if (date.end != date.start)
        text += u" – "_s + dateText(date.end, locale);
    if (date.start == beside.start && date.end == beside.end && date.moment.isValid())
        text += date.moment.toUTC().toString(u", HH:mm 'UTC'"_s);
    return text;
}

} // namespace Plimsoll
