// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>

#include <optional>
#include <span>

namespace Plimsoll {

/// The days over which a release was made and watched: from its first milestone until four weeks after its go-live, or today. Both ends are
/// in. A value.
struct ReleaseCycle {
    ReleaseId release;
    QDate first;
    QDate last;
};

/// That of the release; where the id is invalid that of the release whose go-live was the last until today, or else is the next, of those
/// that are not cancelled. Nothing where it has no go-live with a date, or has not begun.
[[nodiscard]] std::optional<ReleaseCycle> releaseCycle(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today);

/// The days that are left for work. Both ends are in. A value.
struct DaysOfWork {
    QDate first;
    QDate last;

    friend bool operator==(const DaysOfWork &, const DaysOfWork &) = default;
};

/// Those for the work of these releases: from today, or from their first milestone where none has come yet, to the last of their go-lives;
/// where one is over, has no date or is cancelled, to its release's last milestone before the end of life. Cancelled milestones do not count.
/// Nothing where no day is left.
[[nodiscard]] std::optional<DaysOfWork> daysOfWork(const Plan &plan, const Timetable &timetable, std::span<const ReleaseId> releases, QDate today);

} // namespace Plimsoll
