// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "engine/fit/fit.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace Plimsoll {

class IdSource;

enum class CureKind {
    MoveOut,    ///< Items go to the next release of the product, or to none.
    Lend,       ///< Somebody with the skill joins the team for a part of their time, for the days of the bottleneck.
    RaiseShare, ///< Somebody of the team gives it more of their time in these days.
    LowerDuty,  ///< A standing commitment takes less in these days.
    Extend,     ///< The milestone slips, or the phase lasts longer.
};

/// Something that would close the gap, or a part of it. Nothing has happened until the edit is executed; its label says what it does.
struct FitCure {
    CureKind kind = CureKind::MoveOut;
    PlanEdit edit;
    double asks = 0.0;    ///< How much it asks of people; see findCures().
    double remains = 0.0; ///< Hours that are missing after it, from reckoning the fit again.

    friend bool operator==(const FitCure &, const FitCure &) = default;
};

/// Cures for an answer that is short: those that close the gap before those that leave some of it, among the former those first that ask
/// least. What they ask is counted in hours, so that unlike ones compare:
/// - Time of somebody: the hours that they give.
/// - An item moved out: its hours that are left, twice, because somebody waits for it; and up to once more by the share of the release's
///   items of which the priority is lower.
/// - A later date: eight hours for each working day and each milestone that moves.
/// At most three of a kind. Items that are started, and those for which others of the release wait, are not moved out.
[[nodiscard]] std::vector<FitCure> findCures(const Plan &plan, const Timetable &timetable, const FitAnswer &answer, QDate today, IdSource &ids,
                                             const std::stop_token &stop = {});

} // namespace Plimsoll
