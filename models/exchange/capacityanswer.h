// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "exchange/capacitysheet.h"

#include <span>

namespace Plimsoll {

/// One week of a person in which an answer differs from what the plan says now.
struct SheetDifference {
    PersonId person;
    QString name;
    QString team;
    QDate first;
    QDate last; ///< Inclusive.
    double sent = 0.0;
    double theirs = 0.0;
    double ours = 0.0; ///< Now.

    /// The plan has changed since, so that taking theirs takes that back.
    [[nodiscard]] bool isStale() const;

    friend bool operator==(const SheetDifference &, const SheetDifference &) = default;
};

/// What an answer means: what it would change, and of whom there is no answer.
struct SheetAnswer {
    std::vector<SheetDifference> differences; ///< Only where theirs was typed, by person and week.
    QStringList unanswered; ///< Names of those who neither changed nor confirmed anything, or who are not in the sheet at all.
    QStringList stale;      ///< Sentences: people who are gone, and confirmations of hours that have changed since.
    bool answered = false;  ///< Somebody's row was changed or confirmed.
};

/// A sheet that came back, by what it says of itself.
struct ReturnedSheet {
    TeamId team;
    QDate sent;
};

/// Three ways: what was sent, what came back, what the plan says now.
[[nodiscard]] SheetAnswer compareCapacitySheet(const Plan &plan, const CapacitySheet &sheet);

/// Gives people the hours that came back, and notes today as the day on which the sheets did, as one step. A week without hours becomes an absence; one with other hours a working pattern of
/// that week, in proportion to the days; absences in it give way where more hours came back than they leave. Fails where a week has no working
/// day on which hours could be.
[[nodiscard]] Result<PlanEdit> takeCapacityAnswers(const Plan &plan, std::span<const SheetDifference> answers,
                                                   std::span<const ReturnedSheet> sheets, QDate today, IdSource &ids);

} // namespace Plimsoll
