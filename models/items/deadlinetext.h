// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/milestoneedits.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QLocale>
#include <QString>

namespace Plimsoll {

/// "18:00 UTC", "17:00 Europe/Berlin", "End of day, AoE"; empty for an all-day milestone. A rule in hours has its time from the date.
[[nodiscard]] QString deadlineText(const Plan &plan, const Milestone &milestone, const QLocale &locale, const MilestoneDate *date = nullptr);

/// The time of day at which a milestone falls due, to stand beside its last day: "14:00", "14:00 AoE" where that is not of the plan's zone.
/// Empty for the end of a day, and where it has no deadline.
[[nodiscard]] QString clockText(const Plan &plan, const Milestone &milestone, const MilestoneDate &date, const QLocale &locale);

/// The inverse of deadlineText(), as people type it: a time, a zone, or both: "AoE", "18:00 UTC", "5 pm Europe/Berlin", "17:00" in the
/// plan's zone; "end of day" or "eod" for no time. Empty is no deadline.
[[nodiscard]] Result<edits::Deadline> deadlineFromText(const QString &text, const QLocale &locale);

} // namespace Plimsoll
