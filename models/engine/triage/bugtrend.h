// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Plimsoll {

/// The bugs of a week, and how many were open when it ended, or today.
struct BugWeek {
    QDate start;
    int found = 0;
    int closed = 0;
    int open = 0;

    friend bool operator==(const BugWeek &, const BugWeek &) = default;
};

/// The bugs of one release in figures.
struct BugFigures {
    ReleaseId release; ///< Invalid: those of no release.
    int bugs = 0;
    int open = 0;
    int undecided = 0;
    int deferred = 0;
    int fixes = 0;     ///< Decided to be fixed now.
    int lateFixes = 0; ///< Of these, decided on the day of the freeze or later.
    int asked = 0;     ///< Exception requests, however they were decided.
    int approved = 0;
    int declined = 0;

    /// Of all fixes; nothing where there are none.
    [[nodiscard]] std::optional<double> lateShare() const;
    friend bool operator==(const BugFigures &, const BugFigures &) = default;
};

/// Week by week, from that in which the first bug was found to today's, those without any included; only bugs whose days are known count.
/// An invalid release takes all bugs. At most the last 260 weeks.
[[nodiscard]] std::vector<BugWeek> bugWeeks(const Plan &plan, ReleaseId release, QDate today);

/// For each release that has bugs or requests, in the order of their go-lives; those of no release last.
[[nodiscard]] std::vector<BugFigures> bugFigures(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
