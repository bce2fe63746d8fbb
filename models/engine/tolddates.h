// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace Plimsoll {

/// A date as an audience is told it; the ledger keeps these.
struct ToldDate {
    MilestoneId milestone;
    ReleaseId release;
    QString title; ///< In the audience's wording.
    QDate start;   ///< Invalid where they were told that it is off.
    QDate end;     ///< Inclusive.
    QDateTime moment; ///< UTC; only where it has a time of day or a deadline.

    /// Whether both say the same day, or moment; the title does not count.
    [[nodiscard]] bool isAsGoodAs(const ToldDate &other) const
    {
        return start == other.start && end == other.end && moment == other.moment;
    }
    friend bool operator==(const ToldDate &, const ToldDate &) = default;
};

/// What a milestone is to an audience now, whether it is among its dates or not. Off where it is cancelled, or its release is.
[[nodiscard]] ToldDate dateFor(const Plan &plan, const Timetable &timetable, const Audience &audience, const Milestone &milestone);

/// The dates of a release that are an audience's: milestones that name it, for customers only those with a public title. By start. Those
/// without a date and those that are off are left out.
[[nodiscard]] std::vector<ToldDate> datesFor(const Plan &plan, const Timetable &timetable, const Audience &audience, ReleaseId release);

/// As Publication::content keeps them.
[[nodiscard]] QString ledgerContent(const std::vector<ToldDate> &dates);
/// The inverse; nothing of what cannot be read.
[[nodiscard]] std::vector<ToldDate> readLedgerContent(const QString &content);

/// "Wed 26 Aug 2026", "Wed 26 Aug 2026 – Fri 28 Aug 2026", "Wed 26 Aug 2026, 14:00 (Europe/Berlin)". Moments are told in that zone; the
/// midnight that ends a day is told as 23:59. Empty for a date that is off.
[[nodiscard]] QString whenText(const ToldDate &date, const QTimeZone &zone, const QLocale &locale);

/// A date that is not any more what an audience was told.
struct DateChange {
    ToldDate told;
    ToldDate now; ///< Off where its start is invalid.

    friend bool operator==(const DateChange &, const DateChange &) = default;
};

/// An audience that holds stale dates of a release.
struct StaleDates {
    AudienceId audience;
    ReleaseId release;
    QDateTime lastTold; ///< UTC; when it was last told anything of that release.
    std::vector<DateChange> changes; ///< By what is sooner: the told or the present day.
};

/// What an audience was last told of each milestone: newer entries of the ledger win. By milestone.
[[nodiscard]] std::vector<ToldDate> lastTold(const Plan &plan, AudienceId audience);

/// What has changed for one audience and release since it was last told. What is past both as told and as it is now does not count, nor
/// what it was never told.
[[nodiscard]] std::vector<DateChange> changesFor(const Plan &plan, const Timetable &timetable, const Audience &audience, ReleaseId release, QDate today);

/// All audiences and releases of the plan with such changes, by audience, then release.
[[nodiscard]] std::vector<StaleDates> staleDates(const Plan &plan, const Timetable &timetable, QDate today);

} // namespace Plimsoll
