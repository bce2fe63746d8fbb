// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/milestone.h"
#include "domain/titlepattern.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// A date as sentences say it, with its weekday: "Wed 22 Jul 2026".
[[nodiscard]] inline QString dayText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

/// "82 %"; "> 99 %" and "< 1 %" where it is not quite all or nothing.
[[nodiscard]] QString shareText(double share);

/// "Ben", "Ben and Mara", "Ben, Cleo and Mara"
[[nodiscard]] QString listText(const QStringList &parts);

/// The milestone's title as people read it, in quotation marks, cut where it is very long: “v1.37.0 released”.
[[nodiscard]] inline QString quotedTitle(const Plan &plan, const Milestone &milestone)
{
    return quotedText(displayTitle(plan, milestone), {});
}

} // namespace Plimsoll
