// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/window.h"

#include <QDate>
#include <QString>

namespace Plimsoll {

/// A span of days as it is told to people.
struct ToldDates {
    QDate start;
    QDate end;
};

/// "Tue 21 Jul 2026 → Wed 22 Jul 2026; owner Lead → Docs Lead": what people would notice; empty where nothing is.
[[nodiscard]] QString differenceText(const Plan &before, const Plan &after, MilestoneId id, ToldDates datesBefore, ToldDates datesAfter);
[[nodiscard]] QString differenceText(const Plan &before, const Plan &after, WindowId id, ToldDates datesBefore, ToldDates datesAfter);

} // namespace Plimsoll
