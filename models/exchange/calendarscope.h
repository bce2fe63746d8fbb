// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarcontent.h"

namespace Plimsoll {

/// What a CalendarScope asks about a milestone, a window, an action about a risk or a condition of a decision; kept in its tombstone, so that removal
/// reaches the same calendars.
struct CalendarFacts {
    ProductId product;
    ReleaseId release;
    std::optional<MilestoneKind> kind;    ///< Milestones only.
    std::optional<WindowKind> windowKind; ///< Windows only.
    IdList<Team> teams;                   ///< Whose roles own it.
    bool everyone = false;                ///< Owned by the role that stands for everyone.
    IdList<Audience> audiences;
    bool action = false;          ///< About a risk, or a condition; for people inside only.
    IdList<Product> riskProducts; ///< That the risk of an action concerns, or that of the gate; empty: all.
    IdList<Release> riskReleases;

    friend bool operator==(const CalendarFacts &, const CalendarFacts &) = default;
};

[[nodiscard]] CalendarFacts calendarFacts(const Plan &plan, const Milestone &milestone);
[[nodiscard]] CalendarFacts calendarFacts(const Plan &plan, const Window &window);
[[nodiscard]] CalendarFacts calendarFacts(const Plan &plan, const RiskAction &action);
[[nodiscard]] CalendarFacts calendarFacts(const Plan &plan, const DecisionCondition &condition);
[[nodiscard]] bool isInScope(const CalendarScope &scope, const CalendarFacts &facts);
/// Whether some scope takes in what had the facts before, and not what has them after.
[[nodiscard]] bool leavesSomeScope(const CalendarFacts &before, const CalendarFacts &after);

/// Public where the scope is a customer audience.
[[nodiscard]] CalendarWording wordingOf(const Plan &plan, const CalendarScope &scope);

/// The calendar's own name as programs list it. A public one is named after the product alone: neither the plan's title nor that of
/// the audience is for customers.
[[nodiscard]] QString calendarName(const Plan &plan, const CalendarScope &scope);

} // namespace Plimsoll
